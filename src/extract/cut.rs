//! Splitting the pieces of a block at sentence boundaries, never inside a paired mark.

use std::ops::Range;

use super::visible;
use crate::model::{Block, Piece, PieceKind};
use crate::text::{Source, Span};

/// A block as plain text, with the position of each piece in it.
pub(super) struct Plain {
    pub(super) text: String,
    /// Where each piece begins in `text`.
    starts: Vec<usize>,
}

impl Plain {
    pub(super) fn new(source: &Source, block: &Block) -> Self {
        let mut text = String::with_capacity(block.span.len());
        let mut starts = Vec::with_capacity(block.pieces.len());
        for piece in &block.pieces {
            starts.push(text.len());
            match piece.kind {
                PieceKind::Void(mark) => text.push_str(stand_in(block.marks[mark].name)),
                _ => text.push_str(visible(source, piece)),
            }
        }
        Self { text, starts }
    }

    /// Where a piece begins in the text.
    pub(super) fn start(&self, piece: usize) -> usize {
        self.starts.get(piece).copied().unwrap_or(self.text.len())
    }

    /// The offset in the source of a place in the text.
    pub(super) fn offset(&self, block: &Block, at: usize) -> usize {
        let index = self.starts.partition_point(|&start| start <= at).saturating_sub(1);
        let piece = &block.pieces[index];
        match piece.kind {
            PieceKind::Text => piece.span.start + at - self.starts[index],
            _ => piece.span.start,
        }
    }

    /// Where a piece ends in the text.
    pub(super) fn end(&self, piece: usize) -> usize {
        self.starts.get(piece + 1).copied().unwrap_or(self.text.len())
    }
}

/// The placeholder of a mark without text for sentence boundaries: an image, a template tag and a
/// formula are objects, an address a word; a footnote's number and a comment do not count.
fn stand_in(name: &str) -> &'static str {
    match name {
        "img" | "template" | "math" => "\u{FFFC}",
        "url" => "address",
        _ => "",
    }
}

/// Splits pieces so that units start and end at piece borders. `ends` are the ends of units in the
/// plain text, ascending; white space around them belongs to no unit. A boundary inside a paired
/// mark moves to the end of the mark if only white space is between, and is dropped otherwise.
///
/// Returns the new pieces and the range of each unit in them.
pub(super) fn split(
    source: &Source,
    block: &Block,
    plain: &Plain,
    ends: &[usize],
) -> (Vec<Piece>, Vec<Range<usize>>) {
    let ends: Vec<usize> = ends.iter().map(|&end| plain.text[..end].trim_end().len()).collect();
    let parts = parts(source, block, plain, &ends);
    let units = units(&parts, &ends);
    (parts.into_iter().map(|part| part.piece).collect(), units)
}

/// A piece or part of a piece, with the properties needed for splitting.
struct Part {
    piece: Piece,
    /// Its end in the plain text.
    end: usize,
    /// Whether it has no visible text except white space.
    is_blank: bool,
    /// Whether it is a mark without any text, such as a footnote's number.
    is_silent: bool,
}

/// The pieces, text pieces split at each end of a sentence and at the start of the next.
fn parts(source: &Source, block: &Block, plain: &Plain, ends: &[usize]) -> Vec<Part> {
    let mut parts = Vec::with_capacity(block.pieces.len() + ends.len() * 2);
    let mut next = 0;
    for (at, piece) in block.pieces.iter().enumerate() {
        let (start, end) = (plain.starts[at], plain.end(at));
        let mut done = start;
        // White space at the start of the block, or directly after a sentence that ended with the
        // previous piece, belongs to no unit.
        let blank = plain.text[start..end].len() - plain.text[start..end].trim_start().len();
        let last_end = if next > 0 { ends[next - 1] } else { 0 };
        let follows = plain.text[last_end.min(start)..start].trim().is_empty();
        if piece.kind == PieceKind::Text && follows && 0 < blank && blank < end - start {
            done = start + blank;
            parts.push(text_part(source, piece, start, start..done));
        }
        while next < ends.len() && ends[next] <= end {
            let stop = ends[next];
            let resume = stop + plain.text[stop..].len() - plain.text[stop..].trim_start().len();
            for cut in [stop, resume.min(end)] {
                if piece.kind == PieceKind::Text && done < cut && cut < end {
                    parts.push(text_part(source, piece, start, done..cut));
                    done = cut;
                }
            }
            next += 1;
        }
        // So does white space at the end of the block, before a no-break space that is spelled out.
        let tail = done + plain.text[done.min(end)..end].trim_end().len();
        if piece.kind == PieceKind::Text && done < tail && tail < end && plain.text[end..].trim().is_empty() {
            parts.push(text_part(source, piece, start, done..tail));
            done = tail;
        }
        match piece.kind {
            PieceKind::Text => parts.push(text_part(source, piece, start, done..end)),
            _ => parts.push(other_part(source, piece, end, end == start)),
        }
    }
    parts
}

fn text_part(source: &Source, piece: &Piece, start: usize, range: Range<usize>) -> Part {
    let offset = piece.span.start;
    let span = Span::new(offset + range.start - start, offset + range.end - start);
    let is_blank = source.slice(span).trim().is_empty();
    Part { piece: Piece { span, kind: PieceKind::Text }, end: range.end, is_blank, is_silent: false }
}

fn other_part(source: &Source, piece: &Piece, end: usize, is_empty: bool) -> Part {
    let is_mark = matches!(piece.kind, PieceKind::Open(_) | PieceKind::Close(_) | PieceKind::Void(_));
    let is_silent = matches!(piece.kind, PieceKind::Void(_)) && is_empty;
    let is_blank = !is_mark && visible(source, piece).trim().is_empty();
    Part { piece: piece.clone(), end, is_blank, is_silent }
}

/// Goes through the parts and ends a unit after each boundary where its marks are closed.
fn units(parts: &[Part], ends: &[usize]) -> Vec<Range<usize>> {
    let mut units = Vec::with_capacity(ends.len() + 1);
    let (mut from, mut depth, mut next, mut is_due) = (None, 0usize, 0, false);
    for (at, part) in parts.iter().enumerate() {
        if is_due {
            let closes = matches!(part.piece.kind, PieceKind::Close(_));
            let stays = closes || part.is_silent || (depth > 0 && part.is_blank);
            if !stays && depth == 0 {
                units.extend(trimmed(parts, from.take(), at));
            }
            is_due = stays;
        }
        match part.piece.kind {
            PieceKind::Open(_) => depth += 1,
            PieceKind::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if from.is_none() && !part.is_blank {
            from = Some(at);
        }
        while next < ends.len() && ends[next] <= part.end {
            is_due = from.is_some();
            next += 1;
        }
    }
    units.extend(trimmed(parts, from, parts.len()));
    units
}

/// The unit from `from` to before `to` without blank parts at its end.
fn trimmed(parts: &[Part], from: Option<usize>, to: usize) -> Option<Range<usize>> {
    let from = from?;
    let blank = parts[from..to].iter().rev().take_while(|part| part.is_blank).count();
    Some(from..to - blank)
}
