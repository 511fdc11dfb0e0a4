//! The pieces of a text: literal words, character references, white space.

use super::references::{self, Reference};
use crate::model::{Piece, PieceKind};
use crate::text::Span;

/// The context that determines how characters are encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Spelling {
    /// Between tags.
    Text,
    /// Between the tags of `<title>` and `<textarea>`.
    Characters,
    /// In an attribute.
    Attribute,
}

/// Pieces under construction, without gaps between them.
#[derive(Debug, Default)]
pub(super) struct Pieces(pub(super) Vec<Piece>);

impl Pieces {
    /// The pieces of one text.
    pub(super) fn of(text: &str, span: Span, spelling: Spelling) -> Vec<Piece> {
        let mut pieces = Self::default();
        pieces.text(text, span, spelling);
        pieces.0
    }

    /// Adds a piece that is not text.
    pub(super) fn push(&mut self, span: Span, kind: PieceKind) {
        self.0.push(Piece { span, kind });
    }

    /// Adds the pieces of a text.
    pub(super) fn text(&mut self, text: &str, mut span: Span, spelling: Spelling) {
        let bytes = text.as_bytes();
        if let Some(Piece { span: last, kind: PieceKind::HardBreak }) = self.0.last_mut() {
            span.start = space_end(bytes, span.start, span.end);
            last.end = span.start;
        }
        let mut references = references(&text[span.range()], spelling).into_iter().peekable();
        let (mut from, mut at) = (span.start, special(bytes, span));
        while at < span.end {
            let found = references.next_if(|found| span.start + found.span.start == at);
            let (end, kind) = match (found, bytes[at]) {
                (Some(found), _) => (span.start + found.span.end, Some(PieceKind::Spelled(found.text))),
                (None, b'&') => (at + 1, None),
                (None, 0) => (at + 1, Some(PieceKind::Spelled(null(spelling)))),
                _ => (space_end(bytes, at, span.end), Some(PieceKind::SoftBreak)),
            };
            if let Some(kind) = kind {
                self.words(from, at);
                self.push(Span::new(at, end), kind);
                from = end;
            }
            at = special(bytes, Span::new(end, span.end));
        }
        self.words(from, span.end);
    }

    /// Adds a line break, including the white space before it.
    pub(super) fn hard_break(&mut self, text: &str, mut span: Span) {
        while let Some(last) = self.0.last_mut() {
            let is_space = matches!(last.kind, PieceKind::SoftBreak)
                || matches!(last.kind, PieceKind::Text) && text[last.span.range()] == *" ";
            if is_space {
                span.start = last.span.start;
                self.0.pop();
                continue;
            }
            if matches!(last.kind, PieceKind::Text) && text[last.span.range()].ends_with(' ') {
                last.span.end -= 1;
                span.start = last.span.end;
            }
            break;
        }
        self.push(span, PieceKind::HardBreak);
    }

    /// Adds literal text.
    pub(super) fn words(&mut self, from: usize, to: usize) {
        if from < to {
            self.push(Span::new(from, to), PieceKind::Text);
        }
    }
}

/// The visible text: references resolved, white space as single spaces.
pub(super) fn decode(text: &str, spelling: Spelling) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in Pieces::of(text, Span::new(0, text.len()), spelling) {
        match piece.kind {
            PieceKind::Spelled(read) => out.push_str(&read),
            PieceKind::SoftBreak => out.push(' '),
            _ => out.push_str(&text[piece.span.range()]),
        }
    }
    out
}

/// Whether the visible text is only white space.
pub(super) fn is_blank(text: &str) -> bool {
    let first = text.trim_start_matches(|char| char::is_whitespace(char) || char == '\0');
    first.is_empty() || first.starts_with('&') && crate::text::is_blank(&decode(text, Spelling::Text))
}

/// The span without white space at its ends.
pub(super) fn trim(text: &str, span: Span) -> Span {
    let bytes = &text.as_bytes()[span.range()];
    let start = bytes.iter().take_while(|byte| is_space(**byte)).count();
    let end = bytes[start..].iter().rev().take_while(|byte| is_space(**byte)).count();
    Span::new(span.start + start, span.end - end)
}

/// White space as HTML defines it.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0xC)
}

/// The position of the next byte that is not literal: the start of a reference, or white space
/// other than a single space.
fn special(bytes: &[u8], span: Span) -> usize {
    let mut was_space = false;
    for (at, byte) in bytes[span.range()].iter().enumerate() {
        match byte {
            b' ' if was_space => return span.start + at - 1,
            b' ' => was_space = true,
            b'\t' | b'\n' | b'\r' | 0xC => return span.start + at - usize::from(was_space),
            b'&' | 0 => return span.start + at,
            _ => was_space = false,
        }
    }
    span.end
}

fn space_end(bytes: &[u8], at: usize, most: usize) -> usize {
    at + bytes[at..most].iter().take_while(|byte| is_space(**byte)).count()
}

fn references(text: &str, spelling: Spelling) -> Vec<Reference> {
    match spelling {
        Spelling::Attribute => references::in_attribute(text),
        Spelling::Text | Spelling::Characters => references::in_text(text),
    }
}

/// The visible text of U+0000.
fn null(spelling: Spelling) -> String {
    if spelling == Spelling::Text { String::new() } else { "\u{FFFD}".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_one_space_however_it_is_written() {
        assert_eq!(decode("Josep\r\n\t Borrell &amp; AT&T  ", Spelling::Text), "Josep Borrell & AT&T ");
    }

    #[test]
    fn a_no_break_space_alone_is_blank() {
        assert!(is_blank(" \n&nbsp;&#160;\u{a0}"));
        assert!(!is_blank(" \n&nbsp;Қ"));
    }
}
