//! The number of words to insert, delete or replace to turn one text into another.

/// A text to compare with many others. Up to 64 words are compared in parallel with each word of the
/// other text (Myers 1999, in Hyyrö's variant for the full distance).
#[derive(Debug)]
pub(super) struct Pattern<'p> {
    words: &'p [u32],
    slots: [(u32, u64); SLOTS],
}

/// Maximum length of a text that fits into one machine word.
const LONGEST: usize = 64;
/// Twice as many slots as words, to keep lookups short.
const SLOTS: usize = 128;

impl<'p> Pattern<'p> {
    pub(super) fn new(words: &'p [u32]) -> Self {
        let mut pattern = Self { words, slots: [(0, 0); SLOTS] };
        for (at, &word) in words.iter().enumerate().take(LONGEST) {
            let slot = pattern.slot(word);
            pattern.slots[slot] = (word, pattern.slots[slot].1 | 1 << at);
        }
        pattern
    }

    /// The slot of a word: the one that contains it, or an empty one.
    fn slot(&self, word: u32) -> usize {
        let mut slot = (word.wrapping_mul(0x9E37_79B1) >> 25) as usize;
        while self.slots[slot].1 != 0 && self.slots[slot].0 != word {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// The distance to another text, if it is at most `most`.
    pub(super) fn distance(&self, other: &[u32], most: usize) -> Option<usize> {
        if self.words.len().abs_diff(other.len()) > most {
            return None;
        }
        match self.words.len() {
            0 => Some(other.len()),
            1..=LONGEST => self.in_one_word(other, most),
            _ => in_a_band(self.words, other, most),
        }
    }

    fn in_one_word(&self, other: &[u32], most: usize) -> Option<usize> {
        let last = 1_u64 << (self.words.len() - 1);
        let (mut more, mut less, mut distance) = (u64::MAX, 0_u64, self.words.len());
        for (at, &word) in other.iter().enumerate() {
            let same = self.slots[self.slot(word)].1;
            let diagonal = (((same & more).wrapping_add(more)) ^ more) | same | less;
            let right_more = less | !(diagonal | more);
            let right_less = more & diagonal;
            distance = distance + usize::from(right_more & last != 0) - usize::from(right_less & last != 0);
            let right_more = right_more << 1 | 1;
            more = right_less << 1 | !(diagonal | right_more);
            less = right_more & diagonal;
            if distance > most + (other.len() - at - 1) {
                return None;
            }
        }
        (distance <= most).then_some(distance)
    }
}

/// The distance by the classic table, limited to a band around the diagonal.
fn in_a_band(one: &[u32], other: &[u32], most: usize) -> Option<usize> {
    let far = most + 1;
    let mut row: Vec<usize> = (0..=other.len()).map(|at| at.min(far)).collect();
    for (at, word) in one.iter().enumerate() {
        let (from, to) = ((at + 1).saturating_sub(most).max(1), (at + 1 + most).min(other.len()));
        let mut above_left = row[from - 1];
        row[from - 1] = if from == 1 { (at + 1).min(far) } else { far };
        let mut least = row[from - 1];
        for column in from..=to {
            let replaced = above_left + usize::from(*word != other[column - 1]);
            above_left = row[column];
            row[column] = replaced.min(above_left + 1).min(row[column - 1] + 1).min(far);
            least = least.min(row[column]);
        }
        if to < other.len() {
            row[to + 1] = far;
        }
        if least > most {
            return None;
        }
    }
    Some(row[other.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn both_ways_give_the_distance_of_the_whole_table(
            one in proptest::collection::vec(0_u32..5, 1..90),
            other in proptest::collection::vec(0_u32..5, 0..90),
            most in 0_usize..40,
        ) {
            let whole = in_a_band(&one, &other, one.len() + other.len());
            prop_assert_eq!(Pattern::new(&one).distance(&other, one.len() + other.len()), whole);
            let bounded = whole.filter(|distance| *distance <= most);
            prop_assert_eq!(Pattern::new(&one).distance(&other, most), bounded);
            prop_assert_eq!(in_a_band(&one, &other, most), bounded);
        }
    }
}
