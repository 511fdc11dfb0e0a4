//! Wrapping a translation like its source.

use super::lines::marker;
use crate::model::{Block, PieceKind};
use crate::text::{Source, Span};

/// The text wrapped to the width of the block's source lines, with their line prefixes
/// (indentation, `> `). `None` if the source has one line.
pub(super) fn wrap(source: &Source, block: &Block, text: &str) -> Option<String> {
    let breaks = || block.pieces.iter().filter(|piece| piece.kind == PieceKind::SoftBreak);
    let between = source.slice(breaks().next()?.span);
    let starts = std::iter::once(block.span.start).chain(breaks().map(|piece| piece.span.end));
    let ends = breaks().map(|piece| piece.span.start).chain([block.span.end]);
    let lines = starts.zip(ends).map(|(start, end)| source.slice(Span::new(start, end)));
    let width = lines.map(|line| line.chars().count()).max()?;
    Some(fill(text, width).join(between))
}

/// Lines of at most `width` characters, except for longer words and for lines that would
/// be read as something else: each has a letter or digit, and none starts like a list or a quote.
fn fill(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut column = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        let begins_something =
            word.starts_with('>') || marker(&format!("{word} ")).is_some() || word.starts_with("<!--");
        match lines.last_mut() {
            Some(line) if column + 1 + length <= width || begins_something || !has_word(line) => {
                line.push(' ');
                line.push_str(word);
                column += 1 + length;
            }
            _ => {
                lines.push(word.to_owned());
                column = length;
            }
        }
    }
    if let [.., _, last] = lines.as_slice()
        && !has_word(last)
    {
        let last = lines.pop().unwrap_or_default();
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(&last);
        }
    }
    lines
}

fn has_word(line: &str) -> bool {
    line.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn no_line_begins_like_a_list_or_is_a_rule() {
        assert_eq!(fill("Тараптар 1. кездесті – –", 10), ["Тараптар 1.", "кездесті – –"]);
    }
}
