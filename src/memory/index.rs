//! Search for the texts most similar to another one.

use std::collections::HashMap;
use std::ops::Range;

use super::distance::Pattern;
use super::words;

/// Texts by their words.
///
/// A text whose similarity reaches the threshold `t` shares at least `t` of its words. Therefore it
/// contains at least one of any `(1 - t)` of them plus one: only the rarest ones need to be looked
/// up, without losing matches. The results are then compared word by word.
///
/// ```
/// use audarma::memory::Index;
/// let index = Index::new(&["Екі тарап сауданы талқылады.", "Келесі кездесу күзде өтеді."]);
/// let best = index.best("Екі тарап сауданы қарады.", 0.75).unwrap();
/// assert_eq!((best.text, best.score), (0, 0.75));
/// ```
#[derive(Debug, Default)]
pub struct Index {
    /// The number of each word that occurs.
    numbers: HashMap<u64, u32>,
    /// The indexes of the texts, from shortest to longest.
    order: Vec<u32>,
    /// The start of the words of each text in that order, and the end of the last.
    starts: Vec<u32>,
    words: Vec<u32>,
    /// The start of the texts of each word in `postings`, and the end of the last.
    heads: Vec<u32>,
    /// The texts of each word, from shortest to longest.
    postings: Vec<u32>,
}

/// A text that was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ScoredText {
    /// The index of the text.
    pub text: usize,
    /// The share of words that need not change, relative to the longer text.
    pub score: f64,
}

/// The number for a word that is in no text.
const UNKNOWN: u32 = u32::MAX;
/// Number of texts read per chunk.
const CHUNK: usize = 4096;
/// Tolerance for rounding the product of a share and a number of words.
const SLACK: f64 = 1e-9;

/// The words of some texts, numbered per chunk.
struct Chunk {
    vocabulary: Vec<u64>,
    words: Vec<u32>,
    lengths: Vec<u32>,
}

impl Chunk {
    fn new<T: AsRef<str>>(texts: &[T]) -> Self {
        let mut chunk = Self { vocabulary: Vec::new(), words: Vec::new(), lengths: Vec::new() };
        let mut numbers: HashMap<u64, u32> = HashMap::new();
        for text in texts {
            let before = chunk.words.len();
            words::each(text.as_ref(), |word| {
                let number = *numbers.entry(word).or_insert_with(|| {
                    chunk.vocabulary.push(word);
                    chunk.vocabulary.len() as u32 - 1
                });
                chunk.words.push(number);
            });
            chunk.lengths.push((chunk.words.len() - before) as u32);
        }
        chunk
    }
}

impl Index {
    /// Reads texts in their canonical form.
    pub fn new<T: AsRef<str>>(texts: &[T]) -> Self {
        let mut chunks: Vec<Chunk> = texts.chunks(CHUNK).map(Chunk::new).collect();
        let numbers = join(&mut chunks);
        let lengths: Vec<u32> = chunks.iter().flat_map(|chunk| &chunk.lengths).copied().collect();
        let mut order: Vec<u32> = (0..lengths.len() as u32).collect();
        order.sort_by_key(|&text| lengths[text as usize]);
        let mut index = Self { numbers, order, ..Self::default() };
        index.take(&chunks);
        index.post();
        index
    }

    /// Takes over the words of all texts, from shortest to longest.
    fn take(&mut self, chunks: &[Chunk]) {
        let mut of_text: Vec<&[u32]> = Vec::with_capacity(self.order.len());
        for chunk in chunks {
            let mut rest = chunk.words.as_slice();
            for &length in &chunk.lengths {
                let (own, others) = rest.split_at(length as usize);
                of_text.push(own);
                rest = others;
            }
        }
        self.starts.push(0);
        for &text in &self.order {
            self.words.extend(of_text[text as usize]);
            self.starts.push(self.words.len() as u32);
        }
    }

    /// Lists the texts of each word.
    fn post(&mut self) {
        let mut counts = vec![0_u32; self.numbers.len() + 1];
        self.each_word_once(|_, word| counts[word as usize + 1] += 1);
        for at in 1..counts.len() {
            counts[at] += counts[at - 1];
        }
        let mut next = counts.clone();
        let mut postings = vec![0; counts[self.numbers.len()] as usize];
        self.each_word_once(|text, word| {
            let at = &mut next[word as usize];
            postings[*at as usize] = text;
            *at += 1;
        });
        self.heads = counts;
        self.postings = postings;
    }

    fn each_word_once(&self, mut each: impl FnMut(u32, u32)) {
        let mut last = vec![u32::MAX; self.numbers.len()];
        for text in 0..self.order.len() as u32 {
            for &word in self.words_of(text) {
                if std::mem::replace(&mut last[word as usize], text) != text {
                    each(text, word);
                }
            }
        }
    }

    fn words_of(&self, text: u32) -> &[u32] {
        let at = text as usize;
        &self.words[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// The texts whose similarity is at least the threshold, best first, then in order.
    pub fn search(&self, text: &str, threshold: f64) -> Vec<ScoredText> {
        let mut hits = Vec::new();
        self.visit(text, threshold, |hit| {
            hits.push(hit);
            threshold
        });
        hits.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.text.cmp(&other.text)));
        hits
    }

    /// The first of the most similar texts.
    pub fn best(&self, text: &str, threshold: f64) -> Option<ScoredText> {
        let mut best: Option<ScoredText> = None;
        self.visit(text, threshold, |hit| {
            let is_better = |best: &ScoredText| {
                hit.score > best.score || (hit.score == best.score && hit.text < best.text)
            };
            if best.as_ref().is_none_or(is_better) {
                best = Some(hit);
            }
            best.map_or(threshold, |best| best.score)
        });
        best
    }

    /// Calls `accept` for each text whose similarity is at least the threshold. `accept` returns the new
    /// threshold, which may be higher.
    fn visit(&self, text: &str, threshold: f64, mut accept: impl FnMut(ScoredText) -> f64) {
        let number = |word| self.numbers.get(&word).copied().unwrap_or(UNKNOWN);
        let query: Vec<u32> = words::all(text).into_iter().map(number).collect();
        if query.is_empty() {
            return;
        }
        let mut threshold = threshold.clamp(SLACK, 1.0);
        let pattern = Pattern::new(&query);
        for text in self.candidates(&query, threshold) {
            let words = self.words_of(text);
            let longer = words.len().max(query.len());
            let most = ((1.0 - threshold) * longer as f64 + SLACK) as usize;
            if let Some(distance) = pattern.distance(words, most) {
                let score = 1.0 - distance as f64 / longer as f64;
                threshold = accept(ScoredText { text: self.order[text as usize] as usize, score });
            }
        }
    }

    /// The texts of suitable length that contain one of the rarest words.
    fn candidates(&self, query: &[u32], threshold: f64) -> Vec<u32> {
        let shared = (threshold * query.len() as f64 - SLACK).ceil().max(1.0) as usize;
        let longest = (query.len() as f64 / threshold + SLACK).min(1e9) as usize;
        let fitting = self.of_lengths(shared, longest);
        let mut rarest: Vec<&[u32]> = query.iter().map(|&word| self.texts_with(word)).collect();
        rarest.sort_by_key(|texts| texts.len());
        rarest.truncate(query.len() - shared + 1);
        let mut seen = vec![0_u64; fitting.len() / 64 + 1];
        let mut found = Vec::new();
        for texts in rarest {
            let from = texts.partition_point(|&text| (text as usize) < fitting.start);
            for &text in texts[from..].iter().take_while(|&&text| (text as usize) < fitting.end) {
                let at = text as usize - fitting.start;
                let bit = 1 << (at % 64);
                if seen[at / 64] & bit == 0 {
                    seen[at / 64] |= bit;
                    found.push(text);
                }
            }
        }
        found
    }

    /// The texts with `shortest` to `longest` words.
    fn of_lengths(&self, shortest: usize, longest: usize) -> Range<usize> {
        let shorter_than = |length: usize| {
            let lengths = |&at: &usize| (self.starts[at + 1] - self.starts[at]) as usize;
            let (mut low, mut high) = (0, self.order.len());
            while low < high {
                let middle = low.midpoint(high);
                if lengths(&middle) < length { low = middle + 1 } else { high = middle }
            }
            low
        };
        shorter_than(shortest)..shorter_than(longest.saturating_add(1))
    }

    fn texts_with(&self, word: u32) -> &[u32] {
        if word == UNKNOWN {
            return &[];
        }
        let at = word as usize;
        &self.postings[self.heads[at] as usize..self.heads[at + 1] as usize]
    }
}

/// Assigns common numbers to the words of all chunks.
fn join(chunks: &mut [Chunk]) -> HashMap<u64, u32> {
    let mut numbers: HashMap<u64, u32> = HashMap::new();
    for chunk in chunks.iter() {
        for &word in &chunk.vocabulary {
            let next = numbers.len() as u32;
            numbers.entry(word).or_insert(next);
        }
    }
    chunks.iter_mut().for_each(|chunk| {
        let shared: Vec<u32> = chunk.vocabulary.iter().map(|word| numbers[word]).collect();
        chunk.words.iter_mut().for_each(|word| *word = shared[*word as usize]);
    });
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences with few frequent and many rare words, and small edits of them.
    fn texts(count: usize, mut seed: u64) -> Vec<String> {
        let mut next = move |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        let mut texts: Vec<Vec<usize>> = Vec::new();
        while texts.len() < count {
            let mut text: Vec<usize> = match texts.is_empty() || next(3) == 0 {
                true => (0..1 + next(30)).map(|_| next(40) * next(40)).collect(),
                false => texts[next(texts.len())].clone(),
            };
            for _ in 0..next(4) {
                let at = next(text.len());
                text[at] = next(1600);
            }
            texts.push(text);
        }
        let words = |text: &Vec<usize>| text.iter().map(|word| format!("сөз{word}")).collect::<Vec<_>>();
        texts.iter().map(|text| words(text).join(" ")).collect()
    }

    #[test]
    fn everything_that_comparing_with_all_texts_finds_is_found() {
        let all = texts(1500, 1);
        let index = Index::new(&all);
        let words = |text: &String| words::all(text).into_iter().map(|word| word as u32).collect::<Vec<_>>();
        let words_of_all: Vec<Vec<u32>> = all.iter().map(words).collect();
        for (number, query) in texts(1700, 1).iter().enumerate().skip(1400) {
            let threshold = [0.6, 0.75, 0.8, 1.0][number % 4];
            let query_words = words(query);
            let pattern = Pattern::new(&query_words);
            let mut by_force: Vec<ScoredText> = Vec::new();
            for (text, other) in words_of_all.iter().enumerate() {
                let longer = other.len().max(query_words.len());
                let distance = pattern.distance(other, longer).unwrap();
                let score = 1.0 - distance as f64 / longer as f64;
                by_force.extend((score >= threshold - SLACK).then_some(ScoredText { text, score }));
            }
            by_force.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.text.cmp(&other.text)));
            assert_eq!(index.search(query, threshold), by_force, "{query}");
            assert_eq!(index.best(query, threshold), by_force.first().copied(), "{query}");
        }
    }

    #[test]
    fn a_text_without_words_finds_nothing() {
        assert!(Index::new(&["", "…"]).search("", 0.5).is_empty());
        assert!(Index::new::<&str>(&[]).search("a", 0.5).is_empty());
    }
}
