//! Words that were found to be well: a text says the same words again and again.

use std::hash::Hasher;
use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHasher;

/// Places of a table, a power of two; the most frequent words of a language fit into as many.
const PLACES: usize = 1 << 14;

/// The last word that was found to be well at each of some places. Threads may overwrite each other's words:
/// a word that is gone is only looked at once more.
pub(in super::super) struct Seen([AtomicU64; PLACES]);

/// What stands for a word in a table.
#[derive(Clone, Copy)]
pub(in super::super) struct Key(u64);

impl Seen {
    pub(in super::super) const fn new() -> Self {
        Self([const { AtomicU64::new(0) }; PLACES])
    }

    /// What stands for a word that was asked about in some manner.
    pub(in super::super) fn key(word: &str, manner: u32) -> Key {
        let mut hasher = FxHasher::default();
        hasher.write_u32(manner);
        hasher.write(word.as_bytes());
        // Zero is an empty place.
        Key(hasher.finish() | 1 << 63)
    }

    pub(in super::super) fn has(&self, key: Key) -> bool {
        self.place(key).load(Ordering::Relaxed) == key.0
    }

    pub(in super::super) fn add(&self, key: Key) {
        self.place(key).store(key.0, Ordering::Relaxed);
    }

    fn place(&self, key: Key) -> &AtomicU64 {
        &self.0[(key.0 >> 20) as usize & (PLACES - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_seen_in_one_manner() {
        static SEEN: Seen = Seen::new();
        let key = Seen::key("мектеп", 1);
        assert!(!SEEN.has(key));
        SEEN.add(key);
        assert!(SEEN.has(key) && !SEEN.has(Seen::key("мектеп", 2)) && !SEEN.has(Seen::key("мектептер", 1)));
    }
}
