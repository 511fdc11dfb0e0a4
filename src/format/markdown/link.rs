//! The parts of a link's or image's markup that the parser does not point to.

use pulldown_cmark::LinkType;

use crate::model::MarkAttribute;
use crate::text::Span;

/// The title of an inline link or image as an attribute; that of a reference is part of its
/// definition.
pub(super) fn title(text: &str, span: Span, kind: LinkType, title: &str) -> Vec<MarkAttribute> {
    let found = (kind == LinkType::Inline && !title.is_empty()).then(|| {
        let markup = text[span.range()].strip_suffix(')')?;
        title_at_end(markup, span.start)
    });
    let attribute = |span| MarkAttribute { name: "title", span, text: title.to_owned() };
    found.flatten().map(attribute).into_iter().collect()
}

/// The title at the end of markup that starts at `start`, without its quotes.
pub(super) fn title_at_end(markup: &str, start: usize) -> Option<Span> {
    let markup = markup.trim_end();
    let close = markup.chars().next_back()?;
    let open = match close {
        '"' | '\'' => close,
        ')' => '(',
        _ => return None,
    };
    let inner = &markup[..markup.len() - 1];
    let quotes = inner.rmatch_indices(open).map(|(at, _)| at);
    let at = quotes.into_iter().find(|&at| !is_escaped(inner, at))?;
    Some(Span::new(start + at + 1, start + inner.len()))
}

/// Whether an odd number of backslashes precedes the byte at `at`.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text.as_bytes()[..at];
    before.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

/// The position of the `]` in an image's `![…]`, given the end of the last item in the brackets and
/// the end of the image.
pub(super) fn end_of_brackets(text: &str, from: usize, end: usize) -> usize {
    let rest = text.get(from..end).unwrap_or_default();
    // The second half of a collapsed reference in the brackets is not part of the previous item.
    let skipped = if rest.starts_with("[]") { 2 } else { 0 };
    rest[skipped..].find(']').map_or(end, |at| from + skipped + at)
}
