//! Places between units, for boundary corrections.

use super::corrections::behind_space;
use super::cut::Plain;
use super::{Correction, CorrectionKind};
use crate::model::{Document, PieceKind};

/// A place in a block where a unit ends or could end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Boundary {
    /// The index of the block.
    block: usize,
    /// The place in its plain text: the start of the text after it.
    at: usize,
    /// The number of words in the parts before and after it.
    words: (usize, usize),
}

/// Why a unit cannot be split before a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoSplit {
    /// The unit does not contain the text.
    Missing,
    /// The text occurs this many times.
    Repeated(usize),
    /// The unit starts with it.
    Start,
    /// It is inside a mark, such as a link or emphasis, that starts before it.
    InMark,
}

/// The number of words that identify a place in a sentence.
const WORDS: usize = 3;

impl Document {
    /// The place between a unit and the next one of its block, if any.
    pub fn boundary_behind(&self, unit: usize) -> Option<Boundary> {
        let (this, next) = (&self.units[unit], self.units.get(unit + 1)?);
        if this.block != next.block {
            return None;
        }
        let plain = self.plain(this.block);
        let at = behind_space(&plain.text, plain.start(next.pieces.start));
        let before = words(&plain.text[plain.start(this.pieces.start)..at]);
        let behind = words(&plain.text[at..plain.end(next.pieces.end - 1)]);
        (before > 0 && behind > 0).then_some(Boundary { block: this.block, at, words: (before, behind) })
    }

    /// The place in a unit before this text. The text must start at the start of a word; white space
    /// in it counts as one space.
    ///
    /// # Errors
    /// If the unit cannot be split there.
    pub fn boundary_before(&self, unit: usize, text: &str) -> Result<Boundary, NoSplit> {
        let unit = &self.units[unit];
        let plain = self.plain(unit.block);
        let (start, end) = (plain.start(unit.pieces.start), plain.end(unit.pieces.end - 1));
        let places = places(&plain.text[start..end], text);
        let at = match places.as_slice() {
            [] => return Err(NoSplit::Missing),
            [place] => start + place,
            more => return Err(NoSplit::Repeated(more.len())),
        };
        let (before, behind) = (words(&plain.text[start..at]), words(&plain.text[at..end]));
        match (before, self.is_in_mark(&plain, unit.block, at)) {
            (0, _) => Err(NoSplit::Start),
            (_, true) => Err(NoSplit::InMark),
            _ => Ok(Boundary { block: unit.block, at, words: (before, behind) }),
        }
    }

    /// The correction for a place, identified by three words on each side plus `more`. If a sentence
    /// is shorter, words beyond it are only included if more are requested.
    pub fn correction(&self, kind: CorrectionKind, place: Boundary, more: usize) -> Option<Correction> {
        let count = |words: usize| if more == 0 { words.min(WORDS) } else { WORDS + more };
        let counts = (count(place.words.0), count(place.words.1));
        Correction::new(kind, &self.plain(place.block).text, place.at, counts)
    }

    /// The number of places in the article that match the words of a correction.
    pub fn places(&self, correction: &Correction) -> usize {
        (0..self.blocks.len()).map(|block| correction.count(&self.plain(block).text)).sum()
    }

    /// Whether a place is inside a unit rather than between two.
    pub fn is_inside_unit(&self, place: Boundary) -> bool {
        let plain = self.plain(place.block);
        let mut units = self.units.iter().filter(|unit| unit.block == place.block);
        units.any(|unit| {
            plain.start(unit.pieces.start) < place.at && place.at < plain.end(unit.pieces.end - 1)
        })
    }

    /// The corrections that apply at a place, as indexes.
    pub fn corrections_at(&self, place: Boundary) -> Vec<usize> {
        let at = self.plain(place.block).offset(&self.blocks[place.block], place.at);
        self.corrected
            .iter()
            .filter(|corrected| corrected.at.start == at)
            .map(|each| each.correction)
            .collect()
    }

    fn plain(&self, block: usize) -> Plain {
        Plain::new(&self.source, &self.blocks[block])
    }

    /// Whether a mark has text both before and after a place.
    fn is_in_mark(&self, plain: &Plain, block: usize, at: usize) -> bool {
        let before = plain.text[..at].trim_end().len();
        let mut open: Vec<usize> = Vec::new();
        for (piece, each) in self.blocks[block].pieces.iter().enumerate() {
            match each.kind {
                PieceKind::Open(_) => open.push(plain.start(piece)),
                PieceKind::Close(_)
                    if open.pop().is_some_and(|start| start < before) && at < plain.start(piece) =>
                {
                    return true;
                }
                _ => {}
            }
        }
        false
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The occurrences of a text in another at the start of a word, with white space folded in both.
fn places(text: &str, wanted: &str) -> Vec<usize> {
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let Some(first) = wanted.first() else { return Vec::new() };
    let starts_word = |at: usize| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        !(before && first.starts_with(char::is_alphanumeric))
    };
    let is_there = |at: usize| {
        let mut rest = &text[at..];
        for (number, word) in wanted.iter().enumerate() {
            let trimmed = rest.trim_start();
            if number > 0 && trimmed.len() == rest.len() {
                return false;
            }
            match trimmed.strip_prefix(word) {
                Some(behind) => rest = behind,
                None => return false,
            }
        }
        true
    };
    let found = text.match_indices(first).map(|(at, _)| at);
    found.filter(|&at| starts_word(at) && is_there(at)).collect()
}
