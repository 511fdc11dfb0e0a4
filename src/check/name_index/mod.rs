//! The names of a project: which word of a translation stands for which name of its source, and how
//! the other translations write the name.
//!
//! A name is found by its letters, then by its sound ([`super::phonetic_key`]). What is translated
//! («China», «Қытай») is known ([`lexicon`]) or learned from the other sources that have the name; what
//! stands in the very same source never counts as evidence. What must not live here: findings.

use std::cell::LazyCell;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::TranslatedUnit;
use super::phonetic_key::is_generic;
use crate::text::is_letter;
use lexicon::Weight;
pub(super) use lexicon::is_english;
use reading::{Reading, SHORTEST, Stem, Word, cost, stem, words};

pub(super) mod lexicon;
mod reading;
mod titles;

/// So many other sources must have a name before its absence is sure.
const EVIDENCE: usize = 2;
/// So many must have it before a word is taken for its translation.
const LEARNED: usize = 3;
/// The most other sources that are asked about a name.
const ASKED: usize = 200;
/// The share of the other translations that must have the name by its sound.
const BY_SOUND: f64 = 0.85;
/// The share that must have the same other word for it.
const BY_WORD: f64 = 0.8;
/// From this share on a word may stand for the name.
const MAYBE: f64 = 0.4;
/// So much less often than the most frequent word another one may stand for the name.
const LESS: f64 = 0.25;
/// The names of all sources and what their translations make of them.
pub struct NameIndex<'a> {
    /// What was read.
    pub(super) all: &'a [&'a TranslatedUnit],
    readings: Vec<Reading<'a>>,
    /// Words that a source has in small letters, and that therefore are no names.
    common: FxHashSet<String>,
    /// Words that have a capital inside a sentence.
    inside: FxHashSet<&'a str>,
    /// By name: each source that has it, once.
    names: FxHashMap<&'a str, Vec<Seen>>,
    /// In how many translations a stem stands.
    stems: FxHashMap<Stem, usize>,
    /// By stem of a capitalised word: the readings that have it, and whether a name of the source
    /// stands for it there.
    spellings: FxHashMap<Stem, Vec<(usize, bool)>>,
}

/// A name in one source.
struct Seen {
    /// The reading.
    at: usize,
    is_matched: bool,
    /// What may stand for it.
    stems: Box<[Stem]>,
}

/// What speaks for it that a name is lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Absence {
    /// Several other translations have it.
    Sure,
    /// One or none has it.
    Possible,
}

/// A name of a source that its translation lacks.
pub(super) struct Lost<'a> {
    /// The name.
    pub(super) name: &'a str,
    /// Whether other translations show that it should be there.
    pub(super) is_sure: bool,
}

impl<'a> NameIndex<'a> {
    /// Reads pairs, which are all in one locale.
    pub(super) fn of(all: &'a [&'a TranslatedUnit]) -> Self {
        let mut readings: Vec<Reading<'a>> = all.iter().map(|each| Reading::of(each)).collect();
        let words = readings.iter().flat_map(|reading| &reading.words);
        let small: FxHashSet<&str> = words.filter(|word| !word.is_capital).map(|word| word.text).collect();
        readings.iter_mut().for_each(|reading| reading.match_names(&small));
        let mut name_index = Self {
            all,
            readings,
            common: FxHashSet::default(),
            inside: FxHashSet::default(),
            names: FxHashMap::default(),
            stems: FxHashMap::default(),
            spellings: FxHashMap::default(),
        };
        let mut known: FxHashMap<&str, usize> = FxHashMap::default();
        for at in 0..name_index.readings.len() {
            let first = *known.entry(name_index.readings[at].source).or_insert(at);
            name_index.readings[at].first = first;
            if first == at {
                name_index.learn(at);
            }
        }
        name_index
    }

    fn learn(&mut self, at: usize) {
        let Self { readings, common, inside, names, stems, spellings, .. } = self;
        let reading = &readings[at];
        let prose = reading.source.split_whitespace().filter(|token| !is_address(token));
        for word in prose.flat_map(|token| token.split(|char: char| !is_letter(char))) {
            if word.starts_with(char::is_lowercase) && !common.contains(word) {
                common.insert(word.to_owned());
            }
        }
        let in_target: FxHashSet<Stem> = reading.words.iter().filter_map(|word| stem(word.text)).collect();
        in_target.iter().for_each(|stem| *stems.entry(*stem).or_default() += 1);
        let mut told = FxHashSet::default();
        for (number, name) in reading.names.iter().enumerate() {
            if !name.begins {
                inside.insert(name.text);
            }
            if told.insert(name.text) {
                let own = reading.matched[number].and_then(|word| stem(reading.words[word].text));
                let stems = own.map_or_else(
                    || reading.free().filter_map(|word| stem(word.text)).collect(),
                    |own| Box::from([own]),
                );
                names.entry(name.text).or_default().push(Seen {
                    at,
                    is_matched: reading.matched[number].is_some(),
                    stems,
                });
            }
        }
        for (number, word) in reading.words.iter().enumerate().filter(|(_, word)| word.is_name()) {
            if let Some(stem) = stem(word.text) {
                spellings.entry(stem).or_default().push((at, reading.matched.contains(&Some(number))));
            }
        }
    }

    /// The names of a source that its translation lacks.
    pub(super) fn lost(&self, at: usize) -> Vec<Lost<'a>> {
        let reading = &self.readings[at];
        let mut told = FxHashSet::default();
        let mut found: Vec<Lost<'a>> = Vec::new();
        let mut unsure = Vec::new();
        for number in (0..reading.names.len()).filter(|number| reading.matched[*number].is_none()) {
            let name = &reading.names[number];
            if !told.insert(name.text) {
                continue;
            }
            match self.verdict(reading, number) {
                Some(Absence::Sure) => found.push(Lost { name: name.text, is_sure: true }),
                Some(Absence::Possible) => unsure.push(number),
                None => {}
            }
        }
        // A capital that nothing stands for may be a name that was translated.
        let unexplained = reading.free().filter(|word| word.is_name() && !word.is_shouted()).count();
        let are_more = unsure.len() > unexplained;
        // With a name that the source does not have in its place the absence is sure.
        let is_sure = !unsure.is_empty() && !self.added(at).is_empty();
        let kept = unsure.into_iter().filter(|number| is_sure || are_more || reading.is_half(*number));
        found.extend(kept.map(|number| Lost { name: reading.names[number].text, is_sure }));
        found
    }

    /// What speaks for it that a name without a match is lost; `None` if another word may stand for it.
    fn verdict(&self, reading: &Reading<'_>, number: usize) -> Option<Absence> {
        let name = &reading.names[number];
        let begins = name.begins && !reading.is_half(number);
        let is_torn = reading.torn(number);
        if begins && is_torn != Some(true) && !name.is_certain() && !self.inside.contains(name.text) {
            return None;
        }
        match is_torn {
            Some(true) => Some(Absence::Sure),
            Some(false) => self.whole(reading, number, begins).or(Some(Absence::Possible)),
            None => self.whole(reading, number, begins),
        }
    }

    /// What speaks for it that a name that is no part of a title is lost.
    fn whole(&self, reading: &Reading<'_>, number: usize, begins: bool) -> Option<Absence> {
        let name = &reading.names[number];
        let weight = name.exonym.map(|exonym| exonym.weight);
        let is_silent = weight.is_none() && (name.phonetic_key.len() < 2 || is_generic(name.text));
        if is_silent || weight == Some(Weight::None) {
            return None;
        }
        let seen = self.names.get(name.text).map_or(&[][..], Vec::as_slice);
        let others: Vec<&Seen> = seen.iter().filter(|seen| seen.at != reading.first).take(ASKED).collect();
        let share = |count: usize| count as f64 / others.len().max(1) as f64;
        let by_sound = share(others.iter().filter(|seen| seen.is_matched).count());
        let is_new = !reading.has_once(name.text);
        let sure_or_possible = if is_new { Absence::Sure } else { Absence::Possible };
        if weight.is_some_and(|weight| weight == Weight::Learned)
            || weight.is_none() && self.common.contains(name.text.to_lowercase().as_str())
        {
            let is_sure = !name.begins && others.len() >= LEARNED && by_sound >= BY_SOUND;
            return is_sure.then_some(sure_or_possible);
        }
        let words = self.words_for(&others);
        let by_word = words.values().copied().max().map_or(0.0, share);
        let may_stand = |stem: &Stem| words.get(stem).is_some_and(|count| share(*count) + LESS >= by_word);
        if reading.free().filter_map(|word| stem(word.text)).any(|stem| may_stand(&stem)) {
            return None;
        }
        let is_shown =
            others.len() >= EVIDENCE && by_sound >= BY_SOUND || others.len() >= LEARNED && by_word >= BY_WORD;
        let is_certain = name.is_certain();
        let is_sure = is_shown || is_certain && (weight.is_some() || !reading.has_alike(number));
        let is_long = name.text.chars().count() > SHORTEST || name.is_shouted();
        match is_sure {
            true => Some(sure_or_possible),
            false => (is_certain || !begins && is_long && !name.is_emphasis()).then_some(Absence::Possible),
        }
    }

    /// The words that may stand for a name, and how often they do.
    fn words_for(&self, seen: &[&Seen]) -> FxHashMap<Stem, usize> {
        let mut counts: FxHashMap<Stem, usize> = FxHashMap::default();
        seen.iter().flat_map(|seen| &*seen.stems).for_each(|stem| *counts.entry(*stem).or_default() += 1);
        // A word that stands everywhere stands for nothing.
        let is_own =
            |stem: &Stem, count: usize| 2 * self.stems.get(stem).copied().unwrap_or(0) <= 5 * count + 2;
        let is_frequent = |count: usize| count > 1 && count as f64 >= MAYBE * seen.len() as f64;
        counts.retain(|stem, count| is_frequent(*count) && is_own(stem, *count));
        counts
    }

    /// Whether a source names nobody and nothing.
    pub(super) fn is_nameless(&self, at: usize) -> bool {
        let is_word = |word: &str| self.common.contains(word) || is_english(word);
        let mut capitals =
            words(self.readings[at].source, |_| false).into_iter().filter(|word| word.is_capital);
        capitals.all(|word| word.text.len() == 1 || word.begins && is_word(&word.text.to_lowercase()))
    }

    /// The words of a translation that elsewhere always stand for a name, and here for none.
    pub(super) fn added(&self, at: usize) -> Vec<(&'a str, Range<usize>)> {
        let reading = &self.readings[at];
        let in_source = LazyCell::new(|| words(reading.source, |_| true));
        let is_added = |number: usize, word: &Word<'_>| {
            let may_be = word.is_name()
                && word.text.chars().count() > SHORTEST
                && !reading.matched.contains(&Some(number));
            let Some(stem) = stem(word.text).filter(|_| may_be) else { return false };
            let seen = self.spellings.get(&stem).map_or(&[][..], Vec::as_slice);
            let others: Vec<bool> = seen
                .iter()
                .filter(|(at, _)| *at != reading.first)
                .take(ASKED)
                .map(|(_, is_matched)| *is_matched)
                .collect();
            let matched = others.iter().filter(|is_matched| **is_matched).count();
            others.len() >= EVIDENCE
                && matched as f64 >= BY_SOUND * others.len() as f64
                && !in_source.iter().any(|name| cost(name, word).is_some())
        };
        let words = reading.words.iter().enumerate();
        words
            .filter(|(number, word)| is_added(*number, word))
            .map(|(_, word)| (word.text, word.place.clone()))
            .collect()
    }
}

/// Whether a word is an address, in which names are written small: `www.youtube.com`.
fn is_address(token: &str) -> bool {
    let is_domain = |(at, _): (usize, &str)| {
        let (before, after) = (&token[..at], &token[at + 1..]);
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_lowercase)
    };
    token.contains(['@', '/']) || token.match_indices('.').any(is_domain)
}
