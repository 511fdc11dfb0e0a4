//! Leaving units out of a version.

use super::frame;
use crate::model::{Block, Document, Unit};
use crate::text::Span;

/// What to delete so that a unit is not in the version: its bytes with the white space up to the
/// next unit; with the white space before it, if everything behind it in its block goes too.
pub(super) fn unit(document: &Document, at: usize, omitted: &[bool]) -> Span {
    let units = &document.units;
    let unit = &units[at];
    let block = document.block_of(unit);
    let is_here = |other: &&Unit| other.block == unit.block;
    let end = match units.get(at + 1).filter(is_here) {
        Some(next) => next.span.start,
        None => block.span.end.max(unit.span.end),
    };
    let behind = units[at..].iter().zip(&omitted[at..]).take_while(|(other, _)| other.block == unit.block);
    let is_tail = behind.into_iter().all(|(_, omitted)| *omitted);
    let before = at.checked_sub(1).filter(|before| !omitted[*before]).map(|before| &units[before]);
    let start =
        before.filter(|before| is_tail && is_here(before)).map_or(unit.span.start, |before| before.span.end);
    let gap = Span::new(start, unit.span.start);
    let is_blank = document.source.slice(gap).trim().is_empty();
    Span::new(if is_blank { start } else { unit.span.start }, end)
}

/// What to delete so that a whole block is not in the version: the element that holds it, the line
/// of an item, its lines with the mark of a heading and the blank lines behind them, if it stands
/// between blank lines by itself; else its text.
pub(super) fn block(document: &Document, block: &Block) -> Span {
    let text = document.source.text();
    if let Some((element, _)) = frame::element(document, block) {
        let line = frame::line_start(text, element.start);
        let has_line = text[line..element.start].trim().is_empty();
        let end = element.end + line_end(&text[element.end..]).filter(|_| has_line).unwrap_or(0);
        return Span::new(if end > element.end { line } else { element.start }, end);
    }
    let Some(mark) = frame::line_mark(document, block) else { return block.span };
    let line = block.span.start - mark.len();
    let after = &text[block.span.end..];
    let sign = mark.trim();
    let rest = match sign.starts_with('#') {
        true => after.trim_start_matches([' ', '\t', '#']),
        false => after,
    };
    let after = if rest.lines().next().is_none_or(|rest| rest.trim().is_empty()) { rest } else { after };
    let Some(end) = line_end(after) else { return block.span };
    let next = after[end..].lines().next().unwrap_or("");
    let stands_alone = ends_blank(&text[..line]) && next.trim().is_empty();
    let from = text.len() - after.len();
    match () {
        () if stands_alone => Span::new(line, from + blank_lines(after)),
        () if is_item(sign) && !goes_on(next, mark) => Span::new(line, from + end),
        () => block.span,
    }
}

fn is_item(sign: &str) -> bool {
    !sign.is_empty() && !sign.starts_with('#')
}

/// Whether a line belongs to the item whose mark stands in the line before.
fn goes_on(next: &str, mark: &str) -> bool {
    let indent = |text: &str| text.len() - text.trim_start_matches([' ', '\t']).len();
    let is_other_item = indent(next) <= indent(mark)
        && next
            .trim_start()
            .split([' ', '\t'])
            .next()
            .is_some_and(|word| !word.chars().any(char::is_alphabetic));
    !next.trim().is_empty() && !is_other_item
}

/// The length of white space and the line end at the start of a text, if there is nothing else in
/// the line.
fn line_end(after: &str) -> Option<usize> {
    let line = after.split_inclusive('\n').next().unwrap_or("");
    line.trim().is_empty().then_some(line.len())
}

fn ends_blank(before: &str) -> bool {
    before.is_empty()
        || before.trim_end_matches([' ', '\t']).ends_with("\n\n")
        || before.ends_with("\r\n\r\n")
}

/// Length of the line end and the blank lines at the start of a text.
fn blank_lines(after: &str) -> usize {
    let body = after.trim_start();
    let indent = after[..after.len() - body.len()].rfind(['\n', '\r']);
    match body.is_empty() {
        true => after.len(),
        false => indent.map_or(0, |at| at + 1),
    }
}
