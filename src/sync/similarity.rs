//! The similarity of two texts.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A text as a multiset of words and letter pairs.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Hashes of its words, sorted.
    pub(super) words: Vec<u64>,
    /// Hashes of its letter pairs, sorted; only for short texts, where each word weighs a lot.
    pairs: Vec<u64>,
}

/// Maximum number of words of texts that are also compared by letters.
const SHORT: usize = 6;

impl Shape {
    pub(super) fn new(text: &str) -> Self {
        let lower = text.to_lowercase();
        let mut words: Vec<u64> = lower
            .split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(hash)
            .collect();
        words.sort_unstable();
        let mut pairs = Vec::new();
        if words.len() <= SHORT {
            let letters: Vec<char> = lower.chars().filter(|char| char.is_alphanumeric()).take(256).collect();
            pairs = letters.windows(2).map(hash).collect();
            pairs.sort_unstable();
        }
        Self { words, pairs }
    }

    /// From 0 (nothing in common) to 1 (the same words).
    pub(super) fn likeness(&self, other: &Shape) -> f64 {
        let words = dice(&self.words, &other.words);
        match self.words.len().min(other.words.len()) <= SHORT && !self.pairs.is_empty() {
            true => words.max(dice(&self.pairs, &other.pairs) * 0.9),
            false => words,
        }
    }
}

/// The Sørensen–Dice coefficient of two sorted multisets.
fn dice(one: &[u64], other: &[u64]) -> f64 {
    let (mut at, mut to, mut common) = (0, 0, 0);
    while at < one.len() && to < other.len() {
        match one[at].cmp(&other[to]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => to += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                at += 1;
                to += 1;
            }
        }
    }
    let all = one.len() + other.len();
    if all == 0 { 0.0 } else { 2.0 * f64::from(common) / all as f64 }
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Finds shapes that share a rare word with another.
pub(super) struct Index {
    postings: HashMap<u64, Vec<usize>>,
}

/// Words in more texts than this are too common to be used.
const COMMON: usize = 64;

impl Index {
    pub(super) fn new<'a>(shapes: impl Iterator<Item = (usize, &'a Shape)>) -> Self {
        let mut postings: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, shape) in shapes {
            for word in &shape.words {
                let list = postings.entry(*word).or_default();
                if list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
        Self { postings }
    }

    /// The texts that share a word with `shape`, except those that only share common words.
    pub(super) fn candidates(&self, shape: &Shape) -> Vec<usize> {
        let lists = shape.words.iter().filter_map(|word| self.postings.get(word));
        let mut found: Vec<usize> = lists.filter(|list| list.len() <= COMMON).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
