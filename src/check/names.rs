//! Names that are spelt in two ways in one text.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::source_article::words;
use crate::text::is_letter;

/// The most words of a name that are looked at together.
const WORDS: usize = 4;
/// Names shorter than this are not compared letter by letter: Iran and Iraq.
const LETTERS: usize = 5;

/// A spelling, with its first place and how often it stands.
#[derive(Clone, Debug)]
pub(super) struct Spelling {
    /// How it is written.
    pub(super) text: String,
    /// The line of its first place.
    pub(super) line: usize,
    /// That place in the line.
    pub(super) place: Range<usize>,
    count: usize,
}

/// Two spellings of what seems to be one name.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    /// The rarer one.
    pub(super) odd: Spelling,
    /// The more frequent one.
    pub(super) usual: Spelling,
}

/// The spellings of each name, by what they have in common.
#[derive(Default)]
struct Names(BTreeMap<String, Vec<Spelling>>);

impl Names {
    fn add(&mut self, key: String, text: &str, line: usize, place: Range<usize>) {
        let spellings = self.0.entry(key).or_default();
        match spellings.iter_mut().find(|spelling| spelling.text == text) {
            Some(known) => known.count += 1,
            None => spellings.push(Spelling { text: text.to_owned(), line, place, count: 1 }),
        }
    }
}

/// The names that a text spells in two ways, in the order of their places. `lines` are its
/// paragraphs or sentences.
pub(super) fn differences(lines: &[&str], language: &str) -> Vec<Difference> {
    let mut joined = Names::default();
    let mut words = Names::default();
    for (line, text) in lines.iter().enumerate() {
        collect(line, text, &mut joined, &mut words);
    }
    let mut all: Vec<Difference> = Vec::new();
    let of_words = words.0.values().filter(|spellings| spellings.len() > 1);
    for spellings in joined.0.into_values().chain(of_words.cloned()) {
        let Some(usual) = spellings.iter().rev().max_by_key(|spelling| spelling.count).cloned() else {
            continue;
        };
        let others = spellings.into_iter().filter(|spelling| spelling.text != usual.text);
        all.extend(others.map(|odd| Difference { odd, usual: usual.clone() }));
    }
    all.extend(one_letter_apart(&words, language));
    all.sort_by_key(|Difference { odd, .. }| (odd.line, odd.place.start, std::cmp::Reverse(odd.place.end)));
    let mut told: Vec<(usize, Range<usize>)> = Vec::new();
    all.retain(|Difference { odd, .. }| {
        let is_told = told.iter().any(|(line, place)| {
            *line == odd.line && place.start <= odd.place.start && odd.place.end <= place.end
        });
        if !is_told {
            told.push((odd.line, odd.place.clone()));
        }
        !is_told
    });
    all
}

fn collect(line: usize, all: &str, joined: &mut Names, single: &mut Names) {
    let words = words(all);
    for (number, word) in words.iter().enumerate() {
        let text = &all[word.clone()];
        if !begins_large(text) || is_shouted(text) {
            continue;
        }
        let is_joined = text.contains(['-', '‑']);
        for last in number..words.len().min(number + WORDS) {
            let is_next = last == number || all[words[last - 1].end..words[last].start] == *" ";
            if !is_next || !begins_large(&all[words[last].clone()]) {
                break;
            }
            if last == number && !is_joined {
                continue;
            }
            let place = word.start..words[last].end;
            let whole = all[place.clone()].replace('‑', "-");
            let parts: Vec<&str> = whole.split([' ', '-']).collect();
            let is_name = |part: &str| part.chars().count() > 1 && begins_large(part);
            if (2..=WORDS).contains(&parts.len()) && parts.iter().all(|part| is_name(part)) {
                joined.add(parts.join(" "), &whole, line, place);
            }
        }
        // A sentence begins with a capital whatever its first word is.
        if number > 0 && !all[..word.start].trim_end().ends_with(['.', '!', '?', ':', '…']) {
            single.add(text.to_lowercase(), text, line, word.clone());
        }
    }
}

fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// KAZINFORM is no other spelling of Kazinform.
fn is_shouted(word: &str) -> bool {
    word.chars().filter(|char| is_letter(*char)).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Names that differ in one letter inside them. Their ends may differ: they are inflected there.
fn one_letter_apart(words: &Names, language: &str) -> Vec<Difference> {
    let common_end = if language == "en" { 2 } else { 3 };
    // By what stands before a place of a word and behind it, a letter left out there or not.
    let mut by_rest: FxHashMap<(&str, &str), SmallVec<[&Spelling; 1]>> = FxHashMap::default();
    let mut pairs = Vec::new();
    let long = |key: &&String| key.chars().filter(|char| is_letter(*char)).count() >= LETTERS;
    for (key, spellings) in words.0.iter().filter(|(key, _)| long(key)) {
        let Some(spelling) = spellings.first() else { continue };
        let places: SmallVec<[usize; 32]> = key.char_indices().map(|(at, _)| at).chain([key.len()]).collect();
        let letters = places.len() - 1;
        let mut known: Vec<&Spelling> = Vec::new();
        for gap in 2..letters.saturating_sub(common_end) + 1 {
            let before = &key[..places[gap]];
            let left_out = (gap + 1 + common_end <= letters).then(|| &key[places[gap + 1]..]);
            for behind in [&key[places[gap]..]].into_iter().chain(left_out) {
                let others = by_rest.entry((before, behind)).or_default();
                known.extend(others.iter().filter(|other| other.text != spelling.text));
                others.push(spelling);
            }
        }
        known.sort_by(|one, other| one.text.cmp(&other.text));
        known.dedup_by(|one, other| one.text == other.text);
        for other in known {
            let is_odd = (spelling.count, std::cmp::Reverse((spelling.line, spelling.place.start)))
                < (other.count, std::cmp::Reverse((other.line, other.place.start)));
            let (odd, usual) = if is_odd { (spelling, other) } else { (other, spelling) };
            pairs.push(Difference { odd: odd.clone(), usual: usual.clone() });
        }
    }
    pairs
}
