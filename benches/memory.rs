//! What the translation memory costs: building its index over 200,000 segments, and asking it, beside asking
//! each segment in turn.
//!
//! `cargo bench --bench memory` prints the time to build (all cores), look-ups a second on one core, how many
//! times as fast as comparing with every segment they are, and how often both find a match as good. The
//! segments are made here: words drawn so that few are frequent and most are rare, as in news.
#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::time::Instant;

use audarma::memory::Index;

const SEGMENTS: usize = 200_000;
const WORDS: f64 = 60_000.0;
const QUERIES: usize = 5_000;
const BRUTE: usize = 20;
const THRESHOLD: f64 = 0.75;

fn main() {
    let mut dice = Dice(20_211_122);
    let texts: Vec<Vec<u32>> = (0..SEGMENTS).map(|_| dice.text()).collect();
    let shown: Vec<String> = texts.iter().map(|text| show(text)).collect();
    let start = Instant::now();
    let index = Index::new(&shown);
    println!("index of {SEGMENTS} segments: {:.2} s", start.elapsed().as_secs_f64());

    let queries: Vec<Vec<u32>> = (0..QUERIES).map(|_| dice.edited(&texts)).collect();
    let asked: Vec<String> = queries.iter().map(|text| show(text)).collect();
    let start = Instant::now();
    let found: Vec<Option<f64>> =
        asked.iter().map(|text| index.best(text, THRESHOLD).map(|hit| hit.score)).collect();
    let each = start.elapsed().as_secs_f64() / QUERIES as f64;

    let start = Instant::now();
    let every = |query: &Vec<u32>| texts.iter().map(|text| score(query, text)).fold(0.0, f64::max);
    let best: Vec<f64> = queries[..BRUTE].iter().map(every).collect();
    let brute = start.elapsed().as_secs_f64() / BRUTE as f64;
    let same = best
        .iter()
        .zip(&found)
        .filter(|(best, found)| found.map_or(**best < THRESHOLD, |found| (found - **best).abs() < 1e-9));
    println!(
        "look-ups: {:.0} a second, {:.0} times as fast as every segment in turn",
        1.0 / each,
        brute / each
    );
    println!("best match found: {} of {BRUTE}", same.count());
}

fn show(text: &[u32]) -> String {
    text.iter().map(|word| format!("w{word}")).collect::<Vec<_>>().join(" ")
}

/// One less the word edit distance as a part of the longer text.
fn score(one: &[u32], other: &[u32]) -> f64 {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, word) in one.iter().enumerate() {
        let mut before = std::mem::replace(&mut row[0], at + 1);
        for (to, against) in other.iter().enumerate() {
            let swapped = before + usize::from(word != against);
            before = row[to + 1];
            row[to + 1] = swapped.min(before + 1).min(row[to] + 1);
        }
    }
    1.0 - row[other.len()] as f64 / one.len().max(other.len()) as f64
}

/// Numbers that are the same in each run.
struct Dice(u64);

impl Dice {
    fn part(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, number: usize) -> usize {
        (self.part() * number as f64) as usize
    }

    /// Zipf's law: the word of rank n is drawn about 1/n times as often as the first.
    fn word(&mut self) -> u32 {
        WORDS.powf(self.part()) as u32
    }

    fn text(&mut self) -> Vec<u32> {
        let length = 4 + self.below(30);
        (0..length).map(|_| self.word()).collect()
    }

    /// A segment with about a tenth of its words changed.
    fn edited(&mut self, texts: &[Vec<u32>]) -> Vec<u32> {
        let mut text = texts[self.below(texts.len())].clone();
        for _ in 0..text.len().div_ceil(10) {
            let at = self.below(text.len());
            text[at] = self.word();
        }
        text
    }
}
