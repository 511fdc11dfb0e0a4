//! What it costs to find out what became of each unit when an article of 100,000 units changed in 5 % of them,
//! beside one of half the units and beside an article that did not change.
//!
//! `cargo bench --bench align` prints the seconds of the best of some runs on one thread, how many times as
//! long the double article takes, and how many units were led back to the unit that they come from. The
//! texts are made here: words drawn so that few are frequent and most are rare, one sentence in fifty a
//! repeated one. Three in five of the changes are edits of one to three words; the others are sentences that
//! moved, left, came, were split and were joined, and sections of fifty sentences that changed places.
#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

use audarma::sync::{Alignment, Change, align};

const UNITS: usize = 100_000;
/// One unit in so many is touched.
const ONE_IN: usize = 20;
const WORDS: f64 = 60_000.0;
const SECTION: usize = 50;
const RUNS: usize = 9;
/// The goal for the large article, in seconds.
const GOAL: f64 = 2.0;

fn main() {
    let large = Edition::new(UNITS);
    let small = Edition::new(UNITS / 2);
    let (time, alignment) = large.align(&large.new);
    let (same, _) = large.align(&large.old);
    let (half, _) = small.align(&small.new);
    println!(
        "{UNITS} units, 5 % of them touched: {time:.2} s{}",
        if time > GOAL { "  <- over its aim" } else { "" }
    );
    println!("beside {} units: {:.1} times as long", UNITS / 2, time / half);
    println!("beside the same article unchanged: {:.1} times as long", time / same);
    let right = large.right(&alignment);
    println!("units led back to where they come from: {right} of {}", large.new.len());
    println!("{}", told(&alignment));
}

/// An article before and after it was edited.
struct Edition {
    old: Vec<String>,
    new: Vec<String>,
    /// For each new unit the old ones that it comes from: any of them is right.
    from: Vec<Vec<usize>>,
}

impl Edition {
    fn new(size: usize) -> Self {
        let mut dice = Dice(20_211_122);
        let mut old: Vec<String> = Vec::with_capacity(size);
        for at in 0..size {
            let sentence = match dice.below(50) {
                0 if at > 0 => old[dice.below(at)].clone(),
                _ => dice.sentence(),
            };
            old.push(sentence);
        }
        let mut edited: Vec<(String, Vec<usize>)> = Vec::with_capacity(size);
        let mut moved: Vec<(String, Vec<usize>)> = Vec::new();
        let mut at = 0;
        while at < old.len() {
            let sentence = old[at].clone();
            match dice.below(ONE_IN * 10) {
                0..=5 => edited.push((dice.edited(&sentence), vec![at])),
                6 => moved.push((sentence, vec![at])),
                7 if at + 1 < old.len() => {
                    edited.push((joined(&sentence, &old[at + 1]), vec![at, at + 1]));
                    at += 1;
                }
                8 => edited.extend(halves(&sentence).map(|half| (half, vec![at]))),
                9 if dice.below(2) == 0 => edited.push((dice.sentence(), Vec::new())),
                9 => {}
                _ => edited.push((sentence, vec![at])),
            }
            at += 1;
        }
        for each in moved {
            let place = dice.below(edited.len());
            edited.insert(place, each);
        }
        swap_sections(&mut edited, &mut dice);
        let (new, from) = edited.into_iter().unzip();
        Self { old, new, from }
    }

    /// The best time of some runs, in seconds, and what was found.
    fn align(&self, new: &[String]) -> (f64, Alignment) {
        let run = || {
            let start = Instant::now();
            let found = align(black_box(&self.old), black_box(new));
            (start.elapsed().as_secs_f64(), found)
        };
        let mut best = run();
        for _ in 1..RUNS {
            let next = run();
            if next.0 < best.0 {
                best = next;
            }
        }
        best
    }

    /// How many units were led back to one that they come from, or to one of the same text; a new one to none.
    fn right(&self, alignment: &Alignment) -> usize {
        let units = alignment.links.iter().zip(&self.from);
        let is_right = |(link, from): &(&Option<audarma::sync::Link>, &Vec<usize>)| match link {
            None => from.is_empty(),
            Some(link) => from.iter().any(|&at| self.old[at] == self.old[link.old]),
        };
        units.filter(is_right).count()
    }
}

/// Two sections in a hundred change places with another one.
fn swap_sections(units: &mut [(String, Vec<usize>)], dice: &mut Dice) {
    let sections = units.len() / SECTION;
    for _ in 0..sections / 100 {
        let (one, other) = (dice.below(sections), dice.below(sections));
        if one != other {
            for at in 0..SECTION {
                units.swap(one * SECTION + at, other * SECTION + at);
            }
        }
    }
}

fn joined(one: &str, other: &str) -> String {
    format!("{}, and {other}", one.trim_end_matches('.'))
}

fn halves(sentence: &str) -> [String; 2] {
    let spaces: Vec<usize> = sentence.match_indices(' ').map(|(at, _)| at).collect();
    let middle = spaces[spaces.len() / 2];
    [format!("{}.", &sentence[..middle]), sentence[middle + 1..].to_owned()]
}

/// How many units became what.
fn told(alignment: &Alignment) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for link in &alignment.links {
        let name = match link.map(|link| link.change) {
            Some(Change::Kept) => "kept",
            Some(Change::Moved) => "moved",
            Some(Change::Edited) => "edited",
            Some(Change::Split) => "split",
            Some(Change::Joined) => "joined",
            _ => "added",
        };
        *counts.entry(name).or_default() += 1;
    }
    let all: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    all.join(", ")
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
    fn word(&mut self) -> String {
        format!("w{}", WORDS.powf(self.part()) as u32)
    }

    fn sentence(&mut self) -> String {
        let words: Vec<String> = (0..5 + self.below(26)).map(|_| self.word()).collect();
        words.join(" ") + "."
    }

    /// A sentence with one to three of its words changed.
    fn edited(&mut self, sentence: &str) -> String {
        let mut words: Vec<String> = sentence.trim_end_matches('.').split(' ').map(str::to_owned).collect();
        let most = 3.min(words.len() / 3).max(1);
        for _ in 0..1 + self.below(most) {
            let at = self.below(words.len());
            words[at] = self.word();
        }
        words.join(" ") + "."
    }
}
