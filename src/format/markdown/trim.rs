//! Trimming a block to its visible content.

use crate::model::{Mark, Piece, PieceKind};
use crate::text::is_blank;

/// Removes invisible breaks and white space at both ends.
pub(super) fn trim(pieces: &mut Vec<Piece>, text: &str) {
    while pieces.last_mut().is_some_and(|last| trim_end(last, text)) {
        pieces.pop();
    }
    let first = pieces.iter_mut().position(|first| !trim_start(first, text));
    pieces.drain(..first.unwrap_or(pieces.len()));
}

/// Trims white space at the end of a piece; returns whether it is then empty.
fn trim_end(piece: &mut Piece, text: &str) -> bool {
    if piece.kind == PieceKind::Text {
        piece.span.end = piece.span.start + text[piece.span.range()].trim_end_matches(is_loose).len();
    }
    is_empty(piece)
}

/// Trims white space at the start of a piece; returns whether it is then empty.
fn trim_start(piece: &mut Piece, text: &str) -> bool {
    if piece.kind == PieceKind::Text {
        piece.span.start = piece.span.end - text[piece.span.range()].trim_start_matches(is_loose).len();
    }
    is_empty(piece)
}

/// White space that Markdown does not preserve.
fn is_loose(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

/// Whether a piece is invisible.
fn is_empty(piece: &Piece) -> bool {
    match &piece.kind {
        PieceKind::Text => piece.span.is_empty(),
        PieceKind::Spelled(text) => text.is_empty(),
        PieceKind::SoftBreak | PieceKind::HardBreak => true,
        PieceKind::Open(_) | PieceKind::Close(_) | PieceKind::Void(_) => false,
    }
}

/// Whether anything other than marks is visible.
pub(super) fn has_text(text: &str, pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match &piece.kind {
        PieceKind::Text => !is_blank(&text[piece.span.range()]),
        PieceKind::Spelled(text) => !is_blank(text),
        _ => false,
    })
}

/// Whether a mark has its own text.
pub(super) fn has_attribute(mark: &Mark) -> bool {
    mark.attributes.iter().any(|attribute| !is_blank(&attribute.text))
}
