//! The text after a stop.

use super::letters::{after, is_dash, is_joint, is_opener, is_stop, is_word, skip};
use super::lexicon::{Kinds, Lexicon};

/// Maximum length of a word after a stop, in bytes.
const REACH: usize = 48;

/// The kind of the first character after a gap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Start {
    /// Nothing: end of the text.
    Nothing,
    /// A small letter.
    Small,
    /// A capital, or a small letter before a capital ("iPhone").
    Capital,
    /// A digit, or a sign that precedes digits.
    Figure,
    /// A mark that cannot start a sentence: a comma, a closing bracket.
    Continuation,
    /// Anything else: a bullet, an emoji.
    Symbol,
}

/// The text after the gap that follows a stop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Right<'t> {
    text: &'t str,
    /// The position of its first letter, after quotation marks, brackets and a dash.
    pub(super) at: usize,
    /// The first mark that opens it.
    pub(super) opener: Option<char>,
    /// Whether a dash precedes the first letter.
    pub(super) dash: bool,
    /// The kind of its first character.
    pub(super) start: Start,
}

impl<'t> Right<'t> {
    /// Reads the text at a place.
    pub(super) fn read(text: &'t str, from: usize) -> Self {
        let opener = after(text, from).filter(|&found| is_opener(found));
        let opened = skip(text, from, is_opener);
        let (at, dash) = behind_dash(text, opened);
        let omission = opener.is_some() && (text[at..].starts_with("..") || text[at..].starts_with('…'));
        let start = if omission { Start::Symbol } else { start(text, at) };
        Self { text, at, opener, dash, start }
    }

    /// The first word.
    pub(super) fn word(&self) -> &'t str {
        word_at(self.text, self.at)
    }

    /// The words after the first, as long as only white space separates them.
    pub(super) fn words(&self) -> impl Iterator<Item = &'t str> {
        let text = self.text;
        let mut at = self.at;
        std::iter::from_fn(move || {
            let word = word_at(text, at);
            at += word.len();
            at = skip(text, at, |found| found == ' ' || found == '\u{a0}' || found == '.');
            (!word.is_empty()).then_some(word)
        })
    }

    /// Whether the first word starts sentences far more often than it is a name. A single letter with a
    /// stop after it is an initial ("А. В. Петров"), although "В" is also a preposition.
    pub(super) fn is_starter(&self, lexicon: &Lexicon) -> bool {
        let word = self.word();
        let shouted = word.chars().nth(1).is_some_and(char::is_uppercase);
        let initial = word.chars().nth(1).is_none() && self.text[self.at + word.len()..].starts_with('.');
        self.start == Start::Capital && !shouted && !initial && lexicon.kinds(word).any(Kinds::STARTER)
    }

    /// Whether the first word is in capitals: "АҚШ".
    pub(super) fn is_acronym(&self) -> bool {
        self.word().chars().take(2).filter(|letter| letter.is_uppercase()).count() == 2
    }

    /// Whether the first letter is Cyrillic.
    pub(super) fn is_cyrillic(&self) -> bool {
        after(self.text, self.at).is_some_and(|first| ('\u{400}'..='\u{52f}').contains(&first))
    }

    /// Whether the first word is a number in Latin letters: "IV".
    pub(super) fn is_latin_number(&self) -> bool {
        let word = self.word();
        !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
    }
}

/// A word of letters, digits, and the hyphens and apostrophes between them.
pub(super) fn word_at(text: &str, at: usize) -> &str {
    let mut end = at;
    while let Some(found) = after(text, end).filter(|_| end - at < REACH) {
        let joins = is_joint(found) && after(text, end + found.len_utf8()).is_some_and(is_word);
        if !is_word(found) && !joins {
            break;
        }
        end += found.len_utf8();
    }
    &text[at..end]
}

/// Skips a dash, the white space after it, and opening marks after that.
fn behind_dash(text: &str, at: usize) -> (usize, bool) {
    let dashed = skip(text, at, is_dash);
    if dashed == at {
        return (at, false);
    }
    (skip(text, skip(text, dashed, char::is_whitespace), is_opener), true)
}

fn start(text: &str, at: usize) -> Start {
    let Some(found) = after(text, at) else { return Start::Nothing };
    if found.is_uppercase() {
        return Start::Capital;
    }
    if found.is_alphabetic() {
        let second = after(text, at + found.len_utf8());
        let camel = !found.is_lowercase() || second.is_some_and(char::is_uppercase);
        return if camel { Start::Capital } else { Start::Small };
    }
    match found {
        found if found.is_numeric() => Start::Figure,
        '$' | '€' | '£' | '₸' | '₽' | '+' | '<' | '>' | '~' | '≈' => Start::Figure,
        ',' | ';' | ':' | '%' | '/' | '&' | '=' | '№' | ')' | ']' | '}' | '»' | '”' => {
            Start::Continuation
        }
        found if is_stop(found) => Start::Continuation,
        _ => Start::Symbol,
    }
}
