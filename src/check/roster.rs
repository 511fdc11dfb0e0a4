//! The names of a project: which word of a translation stands for which name of its source, and how
//! the other translations write the name.
//!
//! A name is found by its letters, then by its sound ([`super::skeleton`]). What is translated
//! («China», «Қытай») is learned from the other sources that have the name; what stands in the very
//! same source never counts as evidence. What must not live here: lists of names, findings.

use std::cell::LazyCell;
use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Rendered;
use super::skeleton::{distance, is_dated, is_generic, skeleton};
use crate::text::{is_letter, lower};

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
/// A word of shorter letters is no name that could be told.
const SHORTEST: usize = 3;
/// Letters of a word by which its forms are known.
const STEM: usize = 4;

/// The beginning of a word in small letters, packed.
type Stem = u64;

/// The names of all sources and what their translations make of them.
pub struct Roster<'a> {
    /// What was read.
    pub(super) all: &'a [&'a Rendered],
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

/// A pair, read for its names.
struct Reading<'a> {
    source: &'a str,
    names: Vec<Word<'a>>,
    words: Vec<Word<'a>>,
    /// For each name the word that stands for it.
    matched: Vec<Option<usize>>,
    /// The first reading of the same source.
    first: usize,
}

#[derive(Clone)]
struct Word<'a> {
    text: &'a str,
    place: Range<usize>,
    is_capital: bool,
    /// Whether it begins a sentence or a quotation.
    begins: bool,
    skeleton: Vec<u8>,
}

/// A name of a source that its translation lacks.
pub(super) struct Lost<'a> {
    /// The name.
    pub(super) name: &'a str,
    /// Whether other translations show that it should be there.
    pub(super) is_sure: bool,
}

impl<'a> Roster<'a> {
    /// Reads pairs, which are all in one locale.
    pub(super) fn of(all: &'a [&'a Rendered]) -> Self {
        let readings: Vec<Reading<'a>> = all.par_iter().map(|each| Reading::of(each)).collect();
        let mut roster = Self {
            all,
            readings,
            common: FxHashSet::default(),
            inside: FxHashSet::default(),
            names: FxHashMap::default(),
            stems: FxHashMap::default(),
            spellings: FxHashMap::default(),
        };
        let mut known: FxHashMap<&str, usize> = FxHashMap::default();
        for at in 0..roster.readings.len() {
            let first = *known.entry(roster.readings[at].source).or_insert(at);
            roster.readings[at].first = first;
            if first == at {
                roster.learn(at);
            }
        }
        roster
    }

    fn learn(&mut self, at: usize) {
        let Self { readings, common, inside, names, stems, spellings, .. } = self;
        let reading = &readings[at];
        for word in reading.source.split(|char: char| !is_letter(char)) {
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
                Some(true) => found.push(Lost { name: name.text, is_sure: true }),
                Some(false) => unsure.push(number),
                None => {}
            }
        }
        // A capital that nothing stands for may be a name that was translated.
        let unexplained = reading.free().filter(|word| word.is_name()).count();
        let are_more = unsure.len() > unexplained;
        // With a name that the source does not have in its place the absence is sure.
        let is_sure = !unsure.is_empty() && !self.added(at).is_empty();
        let kept = unsure.into_iter().filter(|number| is_sure || are_more || reading.is_half(*number));
        found.extend(kept.map(|number| Lost { name: reading.names[number].text, is_sure }));
        found
    }

    /// Whether a name that has no match is surely (`true`) or perhaps lost; `None` if another word may
    /// stand for it.
    fn verdict(&self, reading: &Reading<'_>, number: usize) -> Option<bool> {
        let name = &reading.names[number];
        if name.begins && !self.inside.contains(name.text) {
            return None;
        }
        if let Some(is_inside) = reading.torn(number) {
            return Some(is_inside);
        }
        if name.skeleton.len() < 2 || is_generic(name.text) {
            return None;
        }
        let seen = self.names.get(name.text).map_or(&[][..], Vec::as_slice);
        let others: Vec<&Seen> = seen.iter().filter(|seen| seen.at != reading.first).take(ASKED).collect();
        let share = |count: usize| count as f64 / others.len().max(1) as f64;
        let by_sound = share(others.iter().filter(|seen| seen.is_matched).count());
        if self.common.contains(name.text.to_lowercase().as_str()) {
            let is_sure = !name.begins && others.len() >= LEARNED && by_sound >= BY_SOUND;
            return is_sure.then_some(!reading.has_once(name.text));
        }
        let words = self.words_for(&others);
        let by_word = words.values().copied().max().map_or(0.0, share);
        let may_stand = |stem: &Stem| words.get(stem).is_some_and(|count| share(*count) + LESS >= by_word);
        if reading.free().filter_map(|word| stem(word.text)).any(|stem| may_stand(&stem)) {
            return None;
        }
        let is_sure =
            others.len() >= EVIDENCE && by_sound >= BY_SOUND || others.len() >= LEARNED && by_word >= BY_WORD;
        let is_long = name.text.chars().count() > SHORTEST;
        (is_sure || !name.begins && is_long).then_some(is_sure && !reading.has_once(name.text))
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

    /// The words of a translation that elsewhere always stand for a name, and here for none.
    pub(super) fn added(&self, at: usize) -> Vec<(&'a str, Range<usize>)> {
        let reading = &self.readings[at];
        let in_source = LazyCell::new(|| words(reading.source, |_| true));
        let is_added = |number: usize, word: &Word<'_>| {
            let Some(stem) =
                stem(word.text).filter(|_| word.is_name() && word.text.chars().count() > SHORTEST)
            else {
                return false;
            };
            let seen = self.spellings.get(&stem).map_or(&[][..], Vec::as_slice);
            let others: Vec<bool> = seen
                .iter()
                .filter(|(at, _)| *at != reading.first)
                .map(|(_, is_matched)| *is_matched)
                .collect();
            let matched = others.iter().filter(|is_matched| **is_matched).count();
            !reading.matched.contains(&Some(number))
                && others.len() >= EVIDENCE
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

impl<'a> Reading<'a> {
    fn of(pair: &'a Rendered) -> Self {
        let source: &'a str = &pair.source;
        let names = match is_titled(source) {
            true => Vec::new(),
            false => words(source, begins_large).into_iter().filter(is_name).collect(),
        };
        let words = words(&pair.target, |_| true);
        let matched = matched(&names, &words);
        Self { source, names, words, matched, first: 0 }
    }

    /// Whether a name that the source has several times is in the translation at least once.
    fn has_once(&self, name: &str) -> bool {
        self.names.iter().zip(&self.matched).any(|(other, word)| other.text == name && word.is_some())
    }

    /// The names right before and behind a name.
    fn beside(&self, number: usize) -> impl Iterator<Item = usize> {
        let is_next = |one: &Word<'_>, two: &Word<'_>| &self.source[one.place.end..two.place.start] == " ";
        let before = number.checked_sub(1).filter(|at| is_next(&self.names[*at], &self.names[number]));
        let after = Some(number + 1)
            .filter(|at| self.names.get(*at).is_some_and(|next| is_next(&self.names[number], next)));
        before.into_iter().chain(after)
    }

    /// Whether the other half of a name is in the translation: «Josep Borrell» and «Жозеп».
    fn is_half(&self, number: usize) -> bool {
        self.beside(number).any(|at| self.matched[at].is_some() && self.names[at].skeleton.len() > 1)
    }

    /// Whether the words on both sides of a name (`true`) or on one of them stand as they are in a
    /// translation of another script: «Desert Discs» for “Desert Island Discs”.
    fn torn(&self, number: usize) -> Option<bool> {
        let is_kept = |at: &usize| {
            let word = self.matched[*at].map(|word| &self.words[word]);
            word.is_some_and(|word| word.text == self.names[*at].text)
        };
        let others = self.words.iter().filter(|word| !word.text.is_ascii()).count();
        let kept = self.beside(number).filter(is_kept).count();
        let is_other_script = self.names[number].text.is_ascii() && 2 * others > self.words.len();
        (is_other_script && kept > 0).then_some(kept == 2)
    }

    /// The words that stand for no name.
    fn free(&self) -> impl Iterator<Item = &Word<'a>> {
        let words = self.words.iter().enumerate();
        words.filter(|(number, _)| !self.matched.contains(&Some(*number))).map(|(_, word)| word)
    }
}

impl Word<'_> {
    /// Whether a word of a translation is written like a name.
    fn is_name(&self) -> bool {
        self.is_capital && !self.begins
    }
}

fn is_name(word: &Word<'_>) -> bool {
    const TITLES: &[&str] = &["Mrs", "Prof", "Sen", "Rep", "Gov", "Gen", "Sept", "Sir", "The", "And", "But"];
    word.is_capital
        && word.text.chars().count() >= SHORTEST
        && !is_dated(word.text)
        && !TITLES.contains(&word.text)
}

fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a text has a capital at most of its words, as headlines have. A short sentence may be about
/// people and have no other long words; it ends with a stop.
fn is_titled(text: &str) -> bool {
    let is_sentence = text.trim_end_matches(['"', '”', '»', ')', '’']).ends_with(['.', '!', '?', '…', ',']);
    let long = words(text, |_| false).into_iter().filter(|word| word.text.chars().count() > SHORTEST);
    let (all, capital) =
        long.fold((0, 0), |(all, capital), word| (all + 1, capital + usize::from(word.is_capital)));
    all >= if is_sentence { 2 * SHORTEST } else { SHORTEST } && 5 * capital > 3 * all
}

/// The words of a text, without signs; only those that are heard get their skeleton.
fn words(text: &str, is_heard: fn(&str) -> bool) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut begins = true;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_letter(char) || char == '\u{301}', start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = &text[from..at];
                found.push(Word {
                    text: word,
                    place: from..at,
                    is_capital: begins_large(word),
                    begins,
                    skeleton: if is_heard(word) { skeleton(word) } else { Vec::new() },
                });
                (start, begins) = (None, false);
            }
            _ => {}
        }
        begins |= matches!(
            char,
            '.' | '!' | '?' | ':' | '"' | '«' | '“' | '„' | '…' | '\n' | '–' | '—' | '‘' | '('
        );
    }
    found
}

/// How badly a word stands for a name; `None` if it cannot.
fn cost(name: &Word<'_>, word: &Word<'_>) -> Option<u32> {
    if word.text.starts_with(name.text) {
        return Some(0);
    }
    let is_likely = word.is_capital && name.skeleton.len() > 1 || name.skeleton.len() > SHORTEST;
    let distance = distance(&name.skeleton, &word.skeleton).filter(|_| is_likely)?;
    Some(2 * distance + 1 + u32::from(!word.is_capital))
}

/// For each name the word that stands for it: the best pairs first, each word once.
fn matched(names: &[Word<'_>], words: &[Word<'_>]) -> Vec<Option<usize>> {
    let mut pairs = Vec::new();
    for (number, name) in names.iter().enumerate() {
        pairs.extend(words.iter().enumerate().filter_map(|(at, word)| Some((cost(name, word)?, number, at))));
    }
    pairs.sort_unstable();
    let mut matched = vec![None; names.len()];
    let mut used = FxHashSet::default();
    for (_, name, word) in pairs {
        if matched[name].is_none() && used.insert(word) {
            matched[name] = Some(word);
        }
    }
    matched
}

/// The beginning of a word by which its forms are known.
fn stem(word: &str) -> Option<Stem> {
    let mut letters = word.chars().map(lower).take(STEM);
    let packed = letters.by_ref().fold(0, |packed, char| packed << 16 | u64::from(char as u32 & 0xFFFF));
    (word.chars().nth(SHORTEST - 1).is_some()).then_some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &str, text: &str) -> Vec<Option<usize>> {
        let names: Vec<Word<'_>> = words(names, |_| true).into_iter().filter(is_name).collect();
        matched(&names, &words(text, |_| true))
    }

    #[test]
    fn each_word_stands_for_one_name() {
        assert_eq!(found("He met Borrell and Borrell.", "Ол Боррельмен кездесті."), [Some(1), None]);
        assert_eq!(found("Josep Borrell came", "Жозеп Боррель келді"), [Some(0), Some(1)]);
        assert_eq!(found("Paul Rowlett came", "Роулетт келді"), [None, Some(0)]);
    }

    #[test]
    fn headlines_and_sentences_are_told_apart() {
        assert!(is_titled("Leaders Of The World Meet In Astana"));
        assert!(!is_titled("Workers in China wrote to Jeremy Corbyn."));
        assert!(!is_titled("leaders of the world meet in Astana"));
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        assert_eq!(stem("Қытай"), stem("қытайдағы"));
        assert_ne!(stem("Ресей"), stem("Рейтер"));
        assert_eq!(stem("ол"), None);
    }
}
