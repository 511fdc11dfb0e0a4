//! The text before a stop.

use super::letters::{before, is_joint, is_word};
use super::lexicon::{Key, Kinds, Lexicon};

/// Maximum length of a word before a stop, in bytes; longer words are not abbreviations.
const REACH: usize = 48;

/// The word before a stop, with the stops and hyphens inside it: "U.S", "К.-Ж", "2.1".
#[derive(Clone, Copy, Debug)]
pub(super) struct Left<'t> {
    text: &'t str,
    /// Where the word begins.
    pub(super) start: usize,
    /// Where it ends; white space may follow before the stop.
    pub(super) end: usize,
}

impl<'t> Left<'t> {
    /// Reads the word that ends at a place, not further back than `floor`.
    pub(super) fn read(text: &'t str, floor: usize, end: usize) -> Self {
        Self { text, start: word_start(text, floor, end), end }
    }

    /// The word itself.
    pub(super) fn word(&self) -> &'t str {
        &self.text[self.start..self.end]
    }

    /// Its kinds, or those of its last part ("Mon.-Fri"); single letters are joined with the preceding ones ("т. б.", "н. э.", "a. m.").
    pub(super) fn kinds(&self, floor: usize, lexicon: &Lexicon) -> Kinds {
        let last = self.word().rsplit('-').next().unwrap_or_default();
        let kinds = lexicon.kinds(self.word()).and(lexicon.kinds(last));
        if !is_short(self.word()) {
            return kinds;
        }
        kinds.and(self.spaced(floor).map_or(Kinds::default(), |key| lexicon.kinds_of(&key)))
    }

    /// The key of separated letters: "т. с. с" is looked up as "т.с.с".
    fn spaced(&self, floor: usize) -> Option<Key> {
        let mut parts = [self.word(); 3];
        let mut first = 2;
        let mut start = self.start;
        while let (true, Some(part)) = (first > 0, self.part_before(floor, start)) {
            first -= 1;
            parts[first] = part.word();
            start = part.start;
        }
        let mut key = Key::of(parts[first])?;
        let joined = parts[first + 1..].iter().all(|part| key.append(".") && key.append(part));
        (first < 2 && joined).then_some(key)
    }

    /// The short word before ". " and another short word.
    fn part_before(&self, floor: usize, at: usize) -> Option<Self> {
        let stop = self.text[floor..at].trim_end();
        let end = floor + stop.strip_suffix('.')?.len();
        let part = Self::read(self.text, floor, end);
        is_short(part.word()).then_some(part)
    }

    /// Whether it consists of initials: "A", "К.-Ж", "J.R", "Дж.Р".
    pub(super) fn is_initials(&self) -> bool {
        let parts = || self.word().split(['.', '-', '‑']).filter(|part| !part.is_empty());
        let several = parts().nth(1).is_some();
        let limit = if several { 2 } else { 1 };
        self.is_apart()
            && parts().all(|part| is_initial(part, limit))
            && parts().any(|part| part.chars().nth(1).is_none())
    }

    /// Whether it is separate, not preceded by a sign as in "17°С" and "R&D".
    pub(super) fn is_apart(&self) -> bool {
        !before(self.text, self.start).is_some_and(|last| matches!(last, '°' | '/' | '&' | '%'))
    }

    /// Whether its parts are single letters in lower case: "т.е", "e.g".
    pub(super) fn is_dotted(&self) -> bool {
        self.word().contains('.') && self.word().split('.').all(is_one_letter)
    }

    /// Whether it consists of digits: "7", "2.1".
    pub(super) fn is_number(&self) -> bool {
        let word = self.word().as_bytes();
        word.first().is_some_and(u8::is_ascii_digit)
            && word.iter().all(|&byte| byte.is_ascii_digit() || byte == b'.')
    }

    /// Whether it is a Latin numeral: "IV".
    pub(super) fn is_latin_number(&self) -> bool {
        let word = self.word();
        !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
    }

    /// Whether it is in lower case, short, and without a vowel: "тлф", "mgmt" are abbreviations.
    pub(super) fn is_unpronounceable(&self) -> bool {
        let word = self.word();
        (2..=12).contains(&word.len())
            && word.chars().all(is_small_consonant)
            && word.chars().nth(1).is_some()
    }

    /// The number of small letters at its end, up to two.
    pub(super) fn small_letters(&self) -> usize {
        let letters = self.word().chars().rev().filter(|&letter| !is_joint(letter));
        letters.take(2).take_while(|letter| letter.is_lowercase()).count()
    }

    /// Whether it ends like a word of the language, an acronym or a long number.
    pub(super) fn is_whole(&self) -> bool {
        let is_long_number = || self.word().bytes().rev().take(3).filter(u8::is_ascii_digit).count() == 3;
        self.small_letters() == 2 || self.is_acronym() || is_long_number()
    }

    /// Whether it is a brand such as "iRobot" or "eBay", with a small letter before a capital.
    pub(super) fn is_brand(&self) -> bool {
        let mut letters = self.word().chars();
        letters.next().is_some_and(char::is_lowercase) && letters.next().is_some_and(char::is_uppercase)
    }

    /// Whether it ends with two capitals: "АҚШ", "ЕО".
    pub(super) fn is_acronym(&self) -> bool {
        self.word().chars().rev().take(2).filter(|letter| letter.is_uppercase()).count() == 2
    }

    /// Whether it follows a number, possibly with a unit between: "5 м", "40 кв. м", "3 млрд. долл"
    pub(super) fn follows_number(&self) -> bool {
        let rest = self.text[..self.start].trim_end();
        match rest.strip_suffix('.') {
            Some(rest) => Self::read(self.text, 0, rest.len()).is_behind_number(),
            None => self.is_behind_number(),
        }
    }

    fn is_behind_number(&self) -> bool {
        let rest = self.text[..self.start].trim_end();
        before(rest, rest.len()).is_some_and(|last| last.is_ascii_digit())
    }
}

/// Skips back over letters, digits, and the stops, hyphens and apostrophes between them.
fn word_start(text: &str, floor: usize, end: usize) -> usize {
    let mut start = end;
    let mut at = end;
    while let Some(found) = before(text, at).filter(|_| at > floor && end - at < REACH) {
        at -= found.len_utf8();
        if is_word(found) {
            start = at;
        } else if start == end || !joins(text, at, found) {
            break;
        }
    }
    start
}

/// Whether a mark is inside a word: "U.S", "К.-Ж", "км/ч".
fn joins(text: &str, at: usize, found: char) -> bool {
    let behind = before(text, at);
    let letter = behind.is_some_and(is_word);
    (found == '.' || found == '/') && letter || is_joint(found) && (letter || behind == Some('.'))
}

fn is_short(word: &str) -> bool {
    !word.is_empty() && word.len() <= 6 && word.chars().nth(3).is_none()
}

fn is_one_letter(part: &str) -> bool {
    part.chars().next().is_some_and(char::is_alphabetic) && part.chars().nth(1).is_none()
}

fn is_initial(part: &str, limit: usize) -> bool {
    part.chars().next().is_some_and(char::is_uppercase)
        && part.chars().count() <= limit
        && part.chars().all(char::is_alphabetic)
}

fn is_small_consonant(letter: char) -> bool {
    letter.is_lowercase() && !is_vowel(letter)
}

fn is_vowel(letter: char) -> bool {
    match letter {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' => true,
        'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ә' | 'ө' | 'ұ' | 'ү' | 'і' => {
            true
        }
        letter => !letter.is_ascii() && letter < '\u{400}',
    }
}
