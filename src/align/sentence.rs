//! The compared features of a sentence: its length, numbers, words and punctuation.

use std::collections::BTreeSet;

use crate::model::{Document, Role, Unit};

use super::phonetic_key::phonetic_key;

/// Number of initial letters that are used as the stem of a word.
const STEM: usize = 5;

/// A sentence of one of the two texts, prepared for comparison.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    /// The number of characters without white space.
    pub(super) length: f64,
    /// Its block.
    pub(super) block: usize,
    /// Its role for readers.
    pub(super) role: Role,
    /// Numbers by value, whatever their notation.
    pub(super) numbers: BTreeSet<String>,
    /// Addresses.
    pub(super) addresses: BTreeSet<String>,
    /// Its words, each once.
    pub(super) words: Vec<Word>,
    /// Its words in Latin letters.
    pub(super) latin: Vec<String>,
    /// Punctuation that a translation keeps.
    pub(super) signs: Signs,
    /// The number of its marks with data: links, images.
    pub(super) marks: usize,
}

/// A word of a sentence.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Word {
    /// In lower case.
    pub(super) text: String,
    /// Its initial letters.
    pub(super) stem: String,
    /// Its phonetic key.
    pub(super) phonetic_key: String,
    /// Whether it starts with a capital letter.
    pub(super) is_capital: bool,
    /// Whether it is in Latin letters.
    pub(super) is_latin: bool,
}

/// The punctuation of a sentence.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Signs {
    pub(super) question: bool,
    pub(super) exclamation: bool,
    pub(super) quotes: bool,
    pub(super) brackets: bool,
}

impl Signs {
    /// The punctuation of two texts together.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            question: self.question | other.question,
            exclamation: self.exclamation | other.exclamation,
            quotes: self.quotes | other.quotes,
            brackets: self.brackets | other.brackets,
        }
    }
}

impl Sentence {
    /// Prepares a unit.
    pub(super) fn of_unit(document: &Document, unit: &Unit) -> Self {
        let block = document.block_of(unit);
        let marks = unit.marks.iter().filter(|(_, mark)| block.marks[*mark].has_data).count();
        Self { block: unit.block, role: unit.role, marks, ..Self::of_text(&unit.message.plain()) }
    }

    /// Prepares a standalone text.
    pub(super) fn of_text(text: &str) -> Self {
        let (addresses, rest): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(|word| {
            word.contains("://") || word.starts_with("www.") || (word.contains('@') && word.contains('.'))
        });
        let bare = |word: &&str| word.trim_matches(|char: char| !char.is_alphanumeric()).to_lowercase();
        let signs = Signs {
            question: text.contains('?'),
            exclamation: text.contains('!'),
            quotes: text.contains(['"', '«', '“', '”', '„', '»']),
            brackets: text.contains('('),
        };
        let words = words(&rest.join(" "));
        let latin = words.iter().filter(|word| word.is_latin).map(|word| word.text.clone());
        Self {
            length: text.chars().filter(|char| !char.is_whitespace()).count() as f64,
            block: 0,
            role: Role::Paragraph,
            numbers: numbers(text),
            addresses: addresses.iter().map(bare).collect(),
            latin: latin.collect(),
            words,
            signs,
            marks: 0,
        }
    }
}

/// The words of a text, each once, in order.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut seen = BTreeSet::new();
    let part = |char: char| !(char.is_alphabetic() || matches!(char, '\'' | '’'));
    for raw in text.split(part).map(|raw| raw.trim_matches(['\'', '’'])).filter(|raw| !raw.is_empty()) {
        let raw = raw.strip_suffix("'s").or(raw.strip_suffix("’s")).unwrap_or(raw);
        let lower = raw.to_lowercase();
        if seen.insert(lower.clone()) {
            words.push(Word {
                stem: lower.chars().take(STEM).collect(),
                phonetic_key: phonetic_key(&lower),
                is_capital: raw.starts_with(char::is_uppercase),
                is_latin: raw.chars().all(|char| char.is_ascii_alphabetic() || char == '\''),
                text: lower,
            });
        }
    }
    words
}

/// The numbers of a text by value: `1,200`, `1 200` and `1.200` are one number, and so are `2.8` and
/// `2,8`.
fn numbers(text: &str) -> BTreeSet<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (value, end) = number(&chars, at);
        found.insert(value);
        at = end;
    }
    found
}

/// The number that starts at a digit, and its end.
fn number(chars: &[char], from: usize) -> (String, usize) {
    let digits =
        |at: usize| chars[at.min(chars.len())..].iter().take_while(|char| char.is_ascii_digit()).count();
    let mut end = from + digits(from);
    let mut value: String = chars[from..end].iter().collect();
    let mut is_grouped = value.len() <= 3 && !value.starts_with('0');
    loop {
        let count = digits(end + 1);
        match chars.get(end) {
            Some(',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
                if is_grouped && count == 3 =>
            {
                value.extend(&chars[end + 1..end + 4]);
                end += 4;
            }
            Some(',' | '.') if count > 0 => {
                let part: String = chars[end + 1..end + 1 + count].iter().collect();
                let part = part.trim_end_matches('0');
                if !part.is_empty() {
                    value.push('.');
                    value.push_str(part);
                }
                return (value, end + 1 + count);
            }
            _ => return (value, end),
        }
        is_grouped = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_in_every_writing() {
        let of = |text: &str| numbers(text).into_iter().collect::<Vec<_>>();
        assert_eq!(of("1,200 people, $2.8bn, 17th, 2010s"), of("1 200 адам, 2,80 млрд, 17-ші, 2010-х"));
        assert_eq!(of("In 2021 there were 300"), ["2021", "300"]);
        assert_eq!(of("1\u{a0}234\u{a0}567 тенге"), ["1234567"]);
    }

    #[test]
    fn words_are_seen_once_and_addresses_are_none() {
        let sentence = Sentence::of_text("Trump's plan: see https://example.org/a, Trump said “no”?");
        let words: Vec<&str> = sentence.words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(words, ["trump", "plan", "see", "said", "no"]);
        assert!(sentence.signs.question && sentence.signs.quotes && !sentence.signs.brackets);
        assert_eq!(sentence.addresses.len(), 1);
    }
}
