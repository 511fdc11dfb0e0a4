//! A hash of what a translation must not change.
//!
//! A translation only replaces the bytes of blocks, so every byte between blocks must be unchanged
//! when the result is read back, between blocks of the same kind. Hostile text
//! that opened a tag would begin or end a block elsewhere, and these bytes would differ.

use crate::model::{Block, Place};
use crate::text::Span;

/// The running hash of an article's structure.
#[derive(Debug, Default)]
pub(super) struct Structure {
    state: u64,
    /// The end of the hashed text.
    end: usize,
}

impl Structure {
    /// Of a text that begins at `start`.
    pub(super) fn from(start: usize) -> Self {
        Self { state: 0, end: start }
    }

    /// Takes in the bytes before a block, and its place.
    pub(super) fn block(&mut self, text: &str, block: &Block) {
        self.gap(text, block.span);
        self.state = mix(self.state, 0x100 + place(block.place));
    }

    /// Takes in the bytes up to the end of the text.
    pub(super) fn finish(mut self, text: &str, end: usize) -> u64 {
        self.gap(text, Span::at(end));
        self.state
    }

    fn gap(&mut self, text: &str, next: Span) {
        self.state = mix(self.state, hash(&text.as_bytes()[self.end..next.start]));
        self.end = next.end;
    }
}

fn place(place: Place) -> u64 {
    match place {
        Place::Flow => 1,
        Place::Line => 2,
        Place::Cell => 3,
        Place::Characters => 4,
        Place::Attribute(quote) => 5 + quote.map_or(0, u64::from),
        Place::Scalar(_) => 6,
    }
}

/// A hash of bytes that is the same on every machine and in every run.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let mut state = bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        state = mix(state, u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(state, u64::from_le_bytes(last))
}

/// Folds the 128-bit product of two numbers, each of which is first mixed with a constant.
fn mix(state: u64, word: u64) -> u64 {
    let product = u128::from(state ^ 0x9E37_79B9_7F4A_7C15) * u128::from(word ^ 0xD1B5_4A32_D192_ED03);
    (product as u64) ^ ((product >> 64) as u64) ^ word.rotate_left(29)
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn bytes_count_and_so_does_their_order() {
        let texts = ["", "\0", "<p>", "<p>\0", "<p><b></b></p>", "<p></b><b></p>", "<p><b></b><p/>"];
        for (at, left) in texts.iter().enumerate() {
            for right in &texts[at + 1..] {
                assert_ne!(hash(left.as_bytes()), hash(right.as_bytes()), "{left:?} {right:?}");
            }
        }
    }
}
