//! Markup that encloses a single block: the element, the line of a heading or item.

use crate::model::{Block, Document, Place};
use crate::text::Span;

/// Elements that hold one block, and can be omitted or placed next to another.
const ELEMENTS: [&str; 9] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption"];

/// The HTML element that contains nothing but this block, including its tags, and its name in lower
/// case. `None` if a tag is omitted.
pub(super) fn element(document: &Document, block: &Block) -> Option<(Span, String)> {
    let is_html = block.layer.unwrap_or(document.format) == "html" && block.place == Place::Flow;
    let text = document.source.text();
    let before = text[..block.span.start].trim_end();
    let start = before.rfind('<').filter(|_| is_html)?;
    let tag = before[start + 1..].strip_suffix('>').filter(|tag| !tag.contains('>'))?;
    let name = tag.split(|char: char| char.is_ascii_whitespace()).next()?.to_ascii_lowercase();
    let rest = &text[block.span.end..];
    let after = rest.trim_start();
    let close = after.strip_prefix("</")?;
    let closed = close.get(..name.len()).is_some_and(|closed| closed.eq_ignore_ascii_case(&name));
    let tail = close.get(name.len()..)?.trim_start();
    let end = text.len() - tail.strip_prefix('>')?.len();
    (closed && ELEMENTS.contains(&name.as_str())).then(|| (Span::new(start, end), name))
}

/// The text before a block in its line, if only white space or the marker of a heading or item
/// precedes it.
pub(super) fn line_mark<'d>(document: &'d Document, block: &Block) -> Option<&'d str> {
    let text = document.source.text();
    let start = line_start(text, block.span.start);
    let mark = &text[start..block.span.start];
    let trimmed = mark.trim_end_matches([' ', '\t']);
    let sign = trimmed.trim_start_matches(' ');
    let is_heading = document.format == "markdown"
        && (1..=6).contains(&sign.len())
        && sign.bytes().all(|byte| byte == b'#');
    let number = sign.strip_suffix(['.', ')']).unwrap_or("");
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_item = matches!(sign, "-" | "*" | "+" | "•" | "–" | "—") || is_number;
    let is_known = sign.is_empty() || ((is_heading || is_item) && trimmed.len() < mark.len());
    (is_known && block.layer.is_none() && document.format != "html").then_some(mark)
}

pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\n', '\r']).map_or(0, |at| at + 1)
}
