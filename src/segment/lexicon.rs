//! The words of a language that sentence boundaries depend on, by kind.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What a word means for a boundary; a word can have several kinds.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Kinds(u16);

impl Kinds {
    /// Never ends a sentence: "Mr." and "проф." precede a name, "e.g." its example.
    pub(super) const TITLE: Self = Self(1);
    /// May end a sentence, but only before a likely starter ("U.S.", "г.", "ғ.").
    pub(super) const MAY_END: Self = Self(1 << 1);
    /// Closes an enumeration: ends the sentence before any capital ("т. д.", "т. б.").
    pub(super) const CLOSING: Self = Self(1 << 2);
    /// A time of day: a date or time zone may follow in the same sentence ("6 p.m. Monday").
    pub(super) const CLOCK: Self = Self(1 << 3);
    /// A measure: ends the sentence before a capital, but not before an acronym ("млрд. АҚШ доллары").
    pub(super) const UNIT: Self = Self(1 << 4);
    /// Bound to the following number ("No. 5", "рис. 2", "№. 7").
    pub(super) const BEFORE_NUMBER: Self = Self(1 << 5);
    /// A day, a month or a time zone, which may follow a time of day.
    pub(super) const CALENDAR: Self = Self(1 << 6);
    /// When capitalized, starts sentences far more often than it is a name ("The", "Однако", "Бұл").
    pub(super) const STARTER: Self = Self(1 << 7);
    /// A verb of speech: `"Ready?" Alice asked.`
    pub(super) const SPEECH: Self = Self(1 << 8);
    /// A name that is written with an exclamation mark ("Yahoo!").
    pub(super) const EXCLAIMED: Self = Self(1 << 9);
    /// Starts a time or place before its clause ("At 5 a.m. Mr. Smith left.").
    pub(super) const FRONTING: Self = Self(1 << 10);
    /// A noun that a letter follows: "vitamin D", "группа А".
    pub(super) const LETTERED: Self = Self(1 << 13);
    /// A press agency, as datelines name it.
    pub(super) const AGENCY: Self = Self(1 << 11);
    /// A word in capitals that is not a place although a dash follows ("UPDATE –").
    pub(super) const LABEL: Self = Self(1 << 12);

    /// Whether any of the given kinds is among these.
    pub(super) const fn any(self, asked: Self) -> bool {
        self.0 & asked.0 != 0
    }

    /// The union of two sets of kinds.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The names of the sections of a language's file.
const SECTIONS: &[(&str, Kinds)] = &[
    ("title", Kinds::TITLE),
    ("may-end", Kinds::MAY_END),
    ("closing", Kinds::CLOSING),
    ("clock", Kinds::CLOCK),
    ("unit", Kinds::UNIT),
    ("before-number", Kinds::BEFORE_NUMBER),
    ("month", Kinds::BEFORE_NUMBER),
    ("calendar", Kinds::CALENDAR),
    ("starter", Kinds::STARTER),
    ("speech", Kinds::SPEECH),
    ("exclaimed", Kinds::EXCLAIMED),
    ("fronting", Kinds::FRONTING),
    ("lettered", Kinds::LETTERED),
    ("agency", Kinds::AGENCY),
    ("label", Kinds::LABEL),
];

/// The kinds of a word: in any case, and only when capitalized.
#[derive(Clone, Copy, Default, Debug)]
struct Entry {
    any_case: Kinds,
    capital: Kinds,
}

/// The words of one language, by their lower-case form.
#[derive(Default, Debug)]
pub(super) struct Lexicon {
    words: HashMap<Box<[u8]>, Entry, BuildHasherDefault<Fnv>>,
    /// Whether sentences may start with a small letter, as in careless English.
    pub(super) small_letters_begin: bool,
    /// Whether the language is written in Cyrillic, so that two Latin words are a foreign name.
    pub(super) is_cyrillic: bool,
}

impl Lexicon {
    /// Parses a language's file: `[kind]` lines, words separated by white space, `#` comments; the lines
    /// `[small-letters-begin]` and `[cyrillic]` have no words and set these traits.
    pub(super) fn parse(rules: &str) -> Self {
        let mut lexicon = Self::of_traits(rules);
        words(rules).for_each(|(word, kinds)| lexicon.add(word, kinds));
        lexicon
    }

    fn of_traits(rules: &str) -> Self {
        let has = |name: &str| rules.lines().any(|line| line.trim() == name);
        Self {
            words: HashMap::default(),
            small_letters_begin: has("[small-letters-begin]"),
            is_cyrillic: has("[cyrillic]"),
        }
    }

    fn add(&mut self, word: &str, kinds: Kinds) {
        let Some(key) = Key::of(word) else { return };
        let entry = self.words.entry(key.bytes().into()).or_default();
        let side = if key.capital { &mut entry.capital } else { &mut entry.any_case };
        *side = side.and(kinds);
    }

    /// The kinds of a word as written in a text.
    pub(super) fn kinds(&self, word: &str) -> Kinds {
        Key::of(word).map_or(Kinds::default(), |key| self.kinds_of(&key))
    }

    /// Whether a word, in any case, is one that starts sentences: "is", "the".
    pub(super) fn is_function_word(&self, word: &str) -> bool {
        let Some(key) = Key::of(word) else { return false };
        self.words.get(key.bytes()).is_some_and(|entry| entry.capital.any(Kinds::STARTER))
    }

    /// The kinds of a word assembled from its parts.
    pub(super) fn kinds_of(&self, key: &Key) -> Kinds {
        match self.words.get(key.bytes()) {
            Some(entry) if key.capital => entry.any_case.and(entry.capital),
            Some(entry) => entry.any_case,
            None => Kinds::default(),
        }
    }
}

/// The words of a language's file, each with the kinds of its section.
pub(super) fn words(rules: &str) -> impl Iterator<Item = (&str, Kinds)> {
    let lines = rules.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let sections = lines.scan(Kinds::default(), |kinds, line| {
        let heading = section(line);
        *kinds = heading.unwrap_or(*kinds);
        Some((if heading.is_some() { "" } else { line }, *kinds))
    });
    sections.flat_map(|(line, kinds)| line.split_whitespace().map(move |word| (word, kinds)))
}

fn section(line: &str) -> Option<Kinds> {
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    Some(SECTIONS.iter().find(|(known, _)| *known == name).map_or(Kinds::default(), |(_, kinds)| *kinds))
}

/// Maximum length of a word that is looked up, in bytes of its lowercase form.
const LONGEST: usize = 40;

/// A word in lower case, on the stack, and whether it was capitalized.
pub(super) struct Key {
    folded: [u8; LONGEST],
    length: usize,
    capital: bool,
}

impl Key {
    /// The key of a word; `None` if it is too long to be in a list.
    pub(super) fn of(word: &str) -> Option<Self> {
        let capital = word.chars().next()?.is_uppercase();
        let mut key = Self { folded: [0; LONGEST], length: 0, capital };
        key.append(word).then_some(key)
    }

    /// Adds letters at the end; false if they do not fit.
    pub(super) fn append(&mut self, part: &str) -> bool {
        part.chars().all(|letter| self.push(letter))
    }

    fn push(&mut self, letter: char) -> bool {
        match letter {
            '’' | 'ʼ' => self.push_byte(b'\''),
            '\u{300}'..='\u{36f}' | '\u{ad}' => true,
            letter if letter.is_ascii() => self.push_byte(letter.to_ascii_lowercase() as u8),
            'а'..='я' => self.push_wide(letter),
            letter => self.push_wide(letter.to_lowercase().next().unwrap_or(letter)),
        }
    }

    fn push_byte(&mut self, byte: u8) -> bool {
        let Some(place) = self.folded.get_mut(self.length) else { return false };
        *place = byte;
        self.length += 1;
        true
    }

    fn push_wide(&mut self, letter: char) -> bool {
        let Some(place) = self.folded.get_mut(self.length..self.length + letter.len_utf8()) else {
            return false;
        };
        letter.encode_utf8(place);
        self.length += letter.len_utf8();
        true
    }

    fn bytes(&self) -> &[u8] {
        &self.folded[..self.length]
    }
}

/// The Fowler–Noll–Vo hash, which is sufficient for short words.
#[derive(Debug)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
