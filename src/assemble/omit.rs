//! Leaving units out of a version.

use crate::model::{Block, Document};
use crate::text::Span;

/// What to delete so that a unit is not in the version: its bytes with the white space up to the
/// next unit, or before it if it is the last one.
pub(super) fn unit(document: &Document, at: usize) -> Span {
    let units = &document.units;
    let unit = &units[at];
    let block = document.block_of(unit);
    match units.get(at + 1).filter(|next| next.block == unit.block) {
        Some(next) => Span::new(unit.span.start, next.span.start),
        None => Span::new(unit.span.start, block.span.end.max(unit.span.end)),
    }
}

/// What to delete so that a whole block is not in the version: its lines with the blank lines
/// behind it, if it stands between blank lines by itself, else its text.
pub(super) fn block(document: &Document, block: &Block) -> Span {
    let text = document.source.text();
    let before = &text[..block.span.start];
    let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let after = &text[block.span.end..];
    let stands_alone = before[line..].trim().is_empty()
        && ends_blank(&before[..line])
        && after.lines().next().is_none_or(|rest| rest.trim().is_empty())
        && after.lines().nth(1).is_none_or(|next| next.trim().is_empty());
    match stands_alone {
        true => Span::new(line, block.span.end + blank_lines(after)),
        false => block.span,
    }
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
