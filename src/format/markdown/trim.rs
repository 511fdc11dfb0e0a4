//! What of a block is read, and what around it is not.

use crate::model::{Mark, Piece, PieceKind};
use crate::text::is_blank;

/// Takes away breaks and white space at both ends, which nobody reads.
pub(super) fn trim(pieces: &mut Vec<Piece>, text: &str) {
    while pieces.last_mut().is_some_and(|last| trim_end(last, text)) {
        pieces.pop();
    }
    let first = pieces.iter_mut().position(|first| !trim_start(first, text));
    pieces.drain(..first.unwrap_or(pieces.len()));
}

/// Cuts white space off the end of a piece; tells whether nothing is left.
fn trim_end(piece: &mut Piece, text: &str) -> bool {
    if piece.kind == PieceKind::Text {
        piece.span.end = piece.span.start + text[piece.span.range()].trim_end_matches(is_loose).len();
    }
    is_empty(piece)
}

/// Cuts white space off the start of a piece; tells whether nothing is left.
fn trim_start(piece: &mut Piece, text: &str) -> bool {
    if piece.kind == PieceKind::Text {
        piece.span.start = piece.span.end - text[piece.span.range()].trim_start_matches(is_loose).len();
    }
    is_empty(piece)
}

/// White space that Markdown does not keep.
fn is_loose(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

/// Whether a reader sees nothing of a piece.
fn is_empty(piece: &Piece) -> bool {
    match &piece.kind {
        PieceKind::Text => piece.span.is_empty(),
        PieceKind::Spelled(text) => text.is_empty(),
        PieceKind::SoftBreak | PieceKind::HardBreak => true,
        PieceKind::Open(_) | PieceKind::Close(_) | PieceKind::Void(_) => false,
    }
}

/// Whether a reader sees anything but marks.
pub(super) fn has_text(text: &str, pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match &piece.kind {
        PieceKind::Text => !is_blank(&text[piece.span.range()]),
        PieceKind::Spelled(text) => !is_blank(text),
        _ => false,
    })
}

/// Whether a mark has a text of its own.
pub(super) fn has_attribute(mark: &Mark) -> bool {
    mark.attributes.iter().any(|attribute| !is_blank(&attribute.text))
}
