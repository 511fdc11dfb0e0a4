//! Where the characters of a text as it is read stand in a file.

use std::ops::Range;

use crate::text::Span;

/// The bytes in a file of each part of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Vec<Piece>);

/// A part of the text.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the text.
    start: usize,
    /// Its bytes in the file.
    span: Span,
    /// Whether these bytes are the text itself.
    is_text: bool,
}

impl Places {
    /// The part that begins at `start` and goes on to the next one stands in `span`.
    pub(super) fn push(&mut self, start: usize, span: Span, is_text: bool) {
        self.0.push(Piece { start, span, is_text });
    }

    /// The bytes in the file of a part of the text; `None` if nothing is known.
    pub(super) fn span(&self, part: Range<usize>) -> Option<Span> {
        let start = self.place(part.start, false)?;
        let end = self.place(part.end, !part.is_empty())?;
        Some(Span::new(start, end.max(start)))
    }

    fn place(&self, at: usize, is_end: bool) -> Option<usize> {
        let within = |piece: &Piece| if is_end { piece.start < at } else { piece.start <= at };
        let piece = self.0.get(self.0.partition_point(within).saturating_sub(1))?;
        Some(match (piece.is_text, is_end) {
            (true, _) => (piece.span.start + at.saturating_sub(piece.start)).min(piece.span.end),
            (false, true) => piece.span.end,
            (false, false) => piece.span.start,
        })
    }
}
