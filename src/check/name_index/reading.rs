//! A pair read for its names: which word of the translation stands for which name of the source.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::super::TranslatedUnit;
use super::super::letters::is_latin;
use super::super::phonetic_key::{PhoneticKey, distance, is_dated, is_remotely_alike, phonetic_key};
use super::lexicon::{Exonym, Weight, exonym, exonyms_of, is_coined, is_english, read_out, root};
use super::titles::LINKS;
use crate::text::{is_letter, lower, strip_start};

/// A word of shorter letters is no name that could be told.
pub(super) const SHORTEST: usize = 3;
/// What a word costs that has a sound less for each of the name.
const WHOLE: u32 = 12;
/// What it costs that only one of two words is an acronym.
const ODD: u32 = 6;
/// Letters of a word by which its forms are known.
const STEM: usize = 4;

/// Titles, parts of names and words that often begin a sentence before a name.
static NO_NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    "\
    Mrs Prof Sen Rep Gov Gen Det Insp Sgt Capt Col Maj Adm Hon Rev Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec \
    CEO CFO COO VP Dept Inc Ltd Corp Bros Ave Blvd Der Die Das Los Las Les Von Van Bin Ibn Del Des Den Dos Sir The And But After Although Also Among Another As At Because Before Between \
    Both By Despite During Each Early Even Every Former For From Here His Her How However If In Instead Its Last \
    Late Like Many Meanwhile Moreover Most Next Now Once Only Other Our Over She Since Some Still That Their Then \
    There These They This Those Today Tomorrow Under Unlike Until What When Where Which While Who Why With Without \
    Yesterday You"
        .split_ascii_whitespace()
        .collect()
});

/// The beginning of a word in small letters, packed.
pub(super) type Stem = u64;

/// A pair, read for its names.
pub(super) struct Reading<'a> {
    /// What the source says.
    pub(super) source: &'a str,
    /// Its translation.
    target: &'a str,
    /// Its names.
    pub(super) names: Vec<Word<'a>>,
    /// The words of the translation.
    pub(super) words: Vec<Word<'a>>,
    /// For each name the word that stands for it.
    pub(super) matched: Vec<Option<usize>>,
    /// The first reading of the same source.
    pub(super) first: usize,
}

#[derive(Clone)]
pub(super) struct Word<'a> {
    /// As it is written.
    pub(super) text: &'a str,
    /// Where it stands.
    pub(super) place: Range<usize>,
    /// Whether it begins with a capital.
    pub(super) is_capital: bool,
    /// Whether it begins a sentence or a quotation.
    pub(super) begins: bool,
    /// Its phonetic key, if it is heard.
    pub(super) phonetic_key: PhoneticKey,
    /// The phonetic key without an ending that only English has: “Chile|an”, “Sikh|s”.
    pub(super) root: Option<Box<PhoneticKey>>,
    /// How it is written in other languages, if it is an English name that its sound does not tell.
    pub(super) exonym: Option<&'static Exonym>,
    /// What it may be a form of, if neither language is English.
    pub(super) twins: Box<[&'static Exonym]>,
    /// Whether it is of an English source, of which it is known what can be nothing but a name.
    pub(super) is_english: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn of(pair: &'a TranslatedUnit) -> Self {
        let source: &'a str = &pair.source;
        let mut names: Vec<Word<'_>> = words(source, begins_large);
        let is_titled = is_titled(source, &names);
        names.retain(is_name);
        names.shrink_to_fit();
        let (is_english, to_english) =
            (pair.source_locale.language() == "en", pair.locale.language() == "en");
        for name in names.iter_mut().filter(|_| is_english) {
            name.is_english = true;
            name.exonym = exonym(name.text);
            name.root = root(name.text).map(|root| Box::new(phonetic_key(root)));
        }
        for name in names.iter_mut().filter(|_| !is_english && !to_english) {
            name.twins = exonyms_of(name.text);
        }
        if is_titled {
            names.retain(Word::is_certain);
        }
        // A word in small letters is compared with long names only; see `cost`.
        let has_long = names.iter().any(|name| name.phonetic_key.len() > SHORTEST);
        let mut words = words(&pair.target, |word| has_long || begins_large(word));
        words.shrink_to_fit();
        for word in words.iter_mut().filter(|word| to_english && word.is_capital) {
            word.exonym = exonym(word.text);
        }
        let matched = vec![None; names.len()];
        Self { source, target: &pair.target, names, words, matched, first: 0 }
    }

    /// Finds for each name the word that stands for it. What begins a sentence and is written `small` elsewhere is
    /// no name: «Бұл» is not “Bolivia”.
    pub(super) fn match_names(&mut self, small: &FxHashSet<&str>) {
        let target = self.target;
        // Behind a dash or a colon a name may stand alone: «– Ли Ньюман».
        let is_first = |word: &Word<'_>| {
            let before = target[..word.place.start]
                .trim_end_matches(|char| !is_letter(char) && !".!?…–—:".contains(char));
            !before.ends_with(['–', '—', ':'])
        };
        for word in self.words.iter_mut().filter(|word| word.begins && word.is_capital && is_first(word)) {
            word.is_capital = !small.contains(word.text.to_lowercase().as_str());
        }
        self.matched = matched(&self.names, &self.words);
        self.match_parts();
        self.match_read_out();
    }

    /// An acronym may be written as its letters are called: «Би-би-си» for “BBC”.
    fn match_read_out(&mut self) {
        let names = (0..self.names.len()).filter(|number| self.names[*number].is_shouted());
        let lost: Vec<usize> = names.filter(|number| self.matched[*number].is_none()).collect();
        for number in lost {
            let Some(called) = read_out(self.names[number].text) else { continue };
            let is_called = |word: &Word<'_>| {
                begins_large(word.text) && strip_start(&self.target[word.place.start..], &called).is_some()
            };
            self.matched[number] = self.words.iter().position(is_called);
        }
    }

    /// One word may stand for two names side by side: «АҚШ» for “United States”, «Тамилнад» for “Tamil Nadu”.
    fn match_parts(&mut self) {
        for number in 0..self.names.len() {
            if self.matched[number].is_some() {
                continue;
            }
            let is_both = |at: usize, word: usize| {
                let (first, second) = (&self.names[number.min(at)], &self.names[number.max(at)]);
                let both: PhoneticKey =
                    first.phonetic_key.iter().chain(second.phonetic_key.iter()).copied().collect();
                let is_glued = first.is_english && second.phonetic_key.len() > 1;
                is_glued
                    && distance(&both, &self.words[word].phonetic_key).is_some_and(|distance| distance <= 2)
            };
            let stands = |word: usize| {
                self.names[number].exonym.is_some_and(|exonym| exonym.stands_as(self.words[word].text))
            };
            let matched = |at: usize| Some((at, self.matched[at]?));
            let word = self
                .beside(number, &LINKS)
                .filter_map(matched)
                .find(|(at, word)| stands(*word) || is_both(*at, *word))
                .map(|(_, word)| word);
            self.matched[number] = word;
        }
    }

    /// Whether a name that the source has several times is in the translation at least once.
    pub(super) fn has_once(&self, name: &str) -> bool {
        self.names.iter().zip(&self.matched).any(|(other, word)| other.text == name && word.is_some())
    }

    /// The names right before and behind a name.
    fn beside(&self, number: usize, links: &[&str]) -> impl Iterator<Item = usize> {
        let is_next =
            |one: &Word<'_>, two: &Word<'_>| links.contains(&&self.source[one.place.end..two.place.start]);
        let before = number.checked_sub(1).filter(|at| is_next(&self.names[*at], &self.names[number]));
        let after = Some(number + 1)
            .filter(|at| self.names.get(*at).is_some_and(|next| is_next(&self.names[number], next)));
        before.into_iter().chain(after)
    }

    /// Whether the other half of a name is in the translation: «Josep Borrell» and «Жозеп».
    pub(super) fn is_half(&self, number: usize) -> bool {
        self.beside(number, &LINKS[..1])
            .any(|at| self.matched[at].is_some() && self.names[at].phonetic_key.len() > 1)
    }

    /// Whether a word that stands for no name sounds a little like a name.
    pub(super) fn has_alike(&self, number: usize) -> bool {
        let name = &self.names[number].phonetic_key;
        self.free().any(|word| {
            let word_skeleton = phonetic_key(word.text);
            match word.is_capital {
                true => is_remotely_alike(name, &word_skeleton),
                false => distance(name, &word_skeleton).is_some_and(|distance| distance <= near(name)),
            }
        })
    }

    /// The words that stand for no name.
    pub(super) fn free(&self) -> impl Iterator<Item = &Word<'a>> {
        let words = self.words.iter().enumerate();
        words.filter(|(number, _)| !self.matched.contains(&Some(*number))).map(|(_, word)| word)
    }
}

impl Word<'_> {
    /// Whether a word of a translation is written like a name.
    pub(super) fn is_name(&self) -> bool {
        self.is_capital && !self.begins
    }

    /// Whether all its letters are capitals, or the first of them, with an ending: «БҰҰ-ның».
    pub(super) fn is_shouted(&self) -> bool {
        self.text.chars().nth(1).is_some_and(char::is_uppercase)
    }

    /// Whether it is a word in capitals that is no acronym: “I am BACK”.
    pub(super) fn is_emphasis(&self) -> bool {
        self.is_english && self.is_shouted() && is_english(&self.text.to_lowercase())
    }

    /// Whether it is a name whatever stands around it.
    pub(super) fn is_certain(&self) -> bool {
        match self.exonym {
            Some(exonym) => exonym.weight == Weight::Firm,
            None => self.is_english && is_coined(self.text),
        }
    }
}

fn is_name(word: &Word<'_>) -> bool {
    word.is_capital
        && word.text.chars().count() >= SHORTEST
        && !is_dated(word.text)
        && !NO_NAMES.contains(word.text)
}

pub(super) fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a text has a capital at most of its words, as headlines have. A short sentence may be about
/// people and have no other long words; it ends with a stop.
fn is_titled(text: &str, words: &[Word<'_>]) -> bool {
    let is_sentence = text.trim_end_matches(['"', '”', '»', ')', '’']).ends_with(['.', '!', '?', '…', ',']);
    let long = words.iter().filter(|word| word.text.chars().count() > SHORTEST);
    let (all, capital) =
        long.fold((0, 0), |(all, capital), word| (all + 1, capital + usize::from(word.is_capital)));
    all >= if is_sentence { 2 * SHORTEST } else { SHORTEST } && 5 * capital > 3 * all
}

/// The words of a text, without signs; only those that are heard get their phonetic key.
pub(super) fn words(text: &str, is_heard: impl Fn(&str) -> bool) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut begins = true;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_letter(char) || char == '\u{301}' {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            let word = &text[from..at];
            found.push(Word {
                text: word,
                place: from..at,
                is_capital: begins_large(word),
                begins,
                phonetic_key: if is_heard(word) { phonetic_key(word) } else { PhoneticKey::default() },
                root: None,
                exonym: None,
                twins: Box::default(),
                is_english: false,
            });
            begins = false;
        }
        begins |= matches!(
            char,
            '.' | '!' | '?' | ':' | '"' | '«' | '“' | '„' | '…' | '\n' | '–' | '—' | '‘' | '('
        );
    }
    found
}

/// How badly a word stands for a name; `None` if it cannot.
pub(super) fn cost(name: &Word<'_>, word: &Word<'_>) -> Option<u32> {
    let start = word.text.get(..name.text.len());
    let is_kept = start.is_some_and(|start| start.eq_ignore_ascii_case(name.text));
    let stands = |one: &Word<'_>, two: &Word<'_>| one.exonym.is_some_and(|exonym| exonym.stands_as(two.text));
    let are_twins = name.twins.iter().any(|exonym| exonym.stands_as(word.text));
    if is_kept || are_twins || stands(name, word) || stands(word, name) {
        return Some(0);
    }
    // Of one sound alone both must be, and names: «Ян» for “Ian”.
    let is_short =
        || word.is_name() && name.phonetic_key.len() == 1 && word.phonetic_key[..] == name.phonetic_key[..];
    let is_likely =
        word.is_capital && name.phonetic_key.len() > 1 || name.phonetic_key.len() > SHORTEST || is_short();
    if !is_likely {
        return None;
    }
    let by_root = || Some(heard(name, name.root.as_deref()?, word)? + 1);
    let distance = heard(name, &name.phonetic_key, word).or_else(by_root)?;
    // «BST» is not «Бествуд» where that stands for “Bestwood”.
    let is_odd = name.is_shouted() != word.is_shouted();
    let share = WHOLE * distance / name.phonetic_key.len() as u32;
    Some(share + 1 + u32::from(!word.is_capital) + if is_odd { ODD } else { 0 })
}

/// How far the `sound` of a name is from a word. Kazakh and Russian add endings, English does not; a word in small
/// letters keeps nearly all of the sound: «чехословацкий».
fn heard(name: &Word<'_>, sound: &PhoneticKey, word: &Word<'_>) -> Option<u32> {
    let forth = || distance(sound, &word.phonetic_key);
    let back = || distance(&word.phonetic_key, sound).filter(|_| word.phonetic_key.len() > 1);
    let found = match (name.text.starts_with(is_latin), word.text.starts_with(is_latin)) {
        (true, _) => forth(),
        (false, true) => back(),
        (false, false) => forth().into_iter().chain(back()).min(),
    };
    found.filter(|distance| word.is_capital || *distance <= near(sound))
}

/// How far a word in small letters may be from a name.
fn near(name: &PhoneticKey) -> u32 {
    (name.len() as u32).saturating_sub(SHORTEST as u32)
}

/// For each name the word that stands for it: the best pairs first, each word once.
fn matched(names: &[Word<'_>], words: &[Word<'_>]) -> Vec<Option<usize>> {
    let mut pairs = Vec::new();
    for (number, name) in names.iter().enumerate() {
        // Of «Insta» and «Instagram» the longer one has the first choice.
        let short = usize::MAX - name.phonetic_key.len();
        let found =
            words.iter().enumerate().filter_map(|(at, word)| Some((cost(name, word)?, short, number, at)));
        pairs.extend(found);
    }
    pairs.sort_unstable();
    let mut matched = vec![None; names.len()];
    let mut holders = vec![None; words.len()];
    for &(_, _, name, word) in &pairs {
        if matched[name].is_none() && holders[word].is_none() {
            matched[name] = Some(word);
            holders[word] = Some(name);
        }
    }
    // «Якубовской» is not “Week” where “Jakubowski” has nothing else.
    for &(_, _, name, word) in &pairs {
        let holder = holders[word].filter(|holder| matched[name].is_none() && *holder != name);
        if let Some(holder) = holder.filter(|holder| names[name].is_certain() && !names[*holder].is_certain())
        {
            matched[holder] = None;
            matched[name] = Some(word);
            holders[word] = Some(name);
        }
    }
    matched
}

/// The beginning of a word by which its forms are known.
pub(super) fn stem(word: &str) -> Option<Stem> {
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
        let is_titled = |text| is_titled(text, &words(text, |_| false));
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
