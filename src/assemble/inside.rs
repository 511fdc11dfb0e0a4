//! Addenda inside a block: its pieces with placeholders among them.

use super::addenda::{STAND_IN, Slot};
use crate::model::{Block, Piece, PieceKind, Unit};
use crate::text::Span;

/// A block extended by placeholders.
pub(super) struct Grown {
    pub(super) block: Block,
    /// For each original piece of the block, its new index.
    places: Vec<usize>,
    /// The slots inside, with the piece of each.
    pub(super) added: Vec<(usize, usize)>,
    /// The offset by which everything before has moved the block.
    by: usize,
    /// The offsets of the slots inside, with their lengths.
    inner: Vec<(usize, usize)>,
}

impl Grown {
    /// The block with this index in an extended article; `slots` are all slots, by offset.
    pub(super) fn new(block: &Block, index: usize, slots: &[Slot]) -> Self {
        let inner: Vec<(usize, &Slot)> =
            slots.iter().enumerate().filter(|(_, slot)| slot.inside == Some(index)).collect();
        let before =
            slots.iter().filter(|slot| slot.inside != Some(index) && slot.offset <= block.span.start);
        let mut grown = Self {
            block: Block { pieces: Vec::new(), ..block.clone() },
            places: Vec::with_capacity(block.pieces.len()),
            added: Vec::new(),
            by: before.map(|slot| slot.text().len()).sum(),
            inner: inner.iter().map(|(_, slot)| (slot.offset, slot.text().len())).collect(),
        };
        let mut rest = inner.into_iter().peekable();
        for piece in &block.pieces {
            while let Some((at, slot)) = rest.next_if(|(_, slot)| slot.offset <= piece.span.start) {
                grown.add(at, slot);
            }
            grown.places.push(grown.block.pieces.len());
            let span = grown.span(piece.span);
            grown.block.pieces.push(Piece { span, kind: piece.kind.clone() });
        }
        rest.for_each(|(at, slot)| grown.add(at, slot));
        let length: usize = grown.inner.iter().map(|(_, length)| length).sum();
        grown.block.span = Span::new(block.span.start + grown.by, block.span.end + grown.by + length);
        let mut block = std::mem::replace(&mut grown.block, block.clone());
        for attribute in block.marks.iter_mut().flat_map(|mark| &mut mark.attributes) {
            attribute.span = grown.span(attribute.span);
        }
        grown.block = block;
        grown
    }

    fn add(&mut self, slot_index: usize, slot: &Slot) {
        let earlier: usize = self.inner[..self.added.len()].iter().map(|(_, length)| length).sum();
        let mut at = slot.offset + self.by + earlier;
        for (text, is_stand_in) in [(slot.before.as_str(), false), (STAND_IN, true), (&slot.after, false)] {
            if text.is_empty() {
                continue;
            }
            if is_stand_in {
                self.added.push((slot_index, self.block.pieces.len()));
            }
            let span = Span::new(at, at + text.len());
            self.block.pieces.push(Piece { span, kind: PieceKind::Text });
            at = span.end;
        }
    }

    /// The new position of a span of the original block. Text inserted at its start comes before it.
    fn span(&self, span: Span) -> Span {
        let inside = self.inner.iter().filter(|(offset, _)| *offset <= span.start);
        let by = self.by + inside.map(|(_, length)| length).sum::<usize>();
        Span::new(span.start + by, span.end + by)
    }

    /// A unit of the block; `index` is the new index of the block.
    pub(super) fn unit(&self, unit: &Unit, index: usize) -> Unit {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(self.block.pieces.len());
        let end = unit.pieces.end.checked_sub(1).map_or(0, |last| place(last) + 1);
        let start = place(unit.pieces.start).min(end);
        Unit { block: index, span: self.span(unit.span), pieces: start..end, ..unit.clone() }
    }
}
