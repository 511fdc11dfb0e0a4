//! What a source and its translation say, found once for all rules of content.

use std::cell::OnceCell;
use std::ops::Range;

use super::Pair;
use super::address::without_addresses;
use super::language::LanguageGuess;
use super::latin::strange_words;
use super::length_ratio::{LengthRatio, breadth, letters, letters_read_out, oddness};
use super::phonetic_key::{Likeness, distance, is_alike, likeness, phonetic_key};
use super::plain::{LONG, Plain};
use super::quantity::{Difference, Mentions, Naming, Quantity, differences, is_known, scan};
use super::spelling::{Slip, slip};
use super::text_pair::TextPair;
use crate::text::is_letter;

/// Analyses of a pair, made when a rule first asks for them.
#[derive(Debug, Default)]
pub(super) struct Facts {
    bare: OnceCell<[String; 2]>,
    numbers: OnceCell<Numbers>,
    mentions: [OnceCell<Mentions>; 2],
    strange_words: OnceCell<Vec<Range<usize>>>,
    tongue: OnceCell<LanguageGuess>,
    length_ratio: OnceCell<Option<LengthRatio>>,
    slips: OnceCell<Vec<(usize, Range<usize>, Slip)>>,
}

/// The numbers of a pair.
#[derive(Debug, Default)]
struct Numbers {
    own: Vec<Quantity>,
    theirs: Vec<Quantity>,
    differences: Vec<Difference>,
    /// Whether one of the source stands in the target.
    are_shared: bool,
}

/// Texts with so many numbers are tables, in which each would be compared with each.
const MOST_NUMBERS: usize = 1 << 20;

/// Fewer letters say nothing by their number.
const SHORT: usize = 12;

/// Whether some word of the source sounds like one word and less like another: «тачдаун» is a touchdown.
fn is_heard(source: &Plain, one: &str, other: &str) -> bool {
    /// Words with fewer consonants sound alike by chance.
    const CONSONANTS: usize = 4;
    const ALIKE: u32 = 3;
    let (one, other) = (phonetic_key(one), phonetic_key(other));
    let names = source.words().iter().map(|word| phonetic_key(&source.text[word.clone()]));
    names.filter(|name| name.len() >= CONSONANTS).any(|name| {
        let near = distance(&name, &one).filter(|near| *near <= ALIKE);
        near.is_some_and(|near| distance(&name, &other).is_none_or(|far| near < far))
    })
}

impl TextPair<'_> {
    /// Whether the word at a place of the translation is the first of a sentence.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        const STOPS: [char; 4] = ['.', '!', '?', '…'];
        let before =
            self.target.text[..at].trim_end_matches(|char| !is_letter(char) && !STOPS.contains(&char));
        before.is_empty() || before.ends_with(STOPS)
    }

    /// Whether the source has a name that sounds like a word of the translation.
    pub(super) fn has_name_like(&self, word: &str) -> bool {
        let word = phonetic_key(word);
        let mut names = self.source.words().iter().map(|name| &self.source.text[name.clone()]);
        names.any(|name| name.starts_with(char::is_uppercase) && is_alike(&phonetic_key(name), &word))
    }

    /// The slip in a word; in one that may be a name, the first of a sentence, only a sure one.
    fn slip(&self, language: &str, word: Range<usize>) -> Option<Slip> {
        let written = &self.target.text[word.clone()];
        let found = match written.starts_with(char::is_uppercase) {
            false => slip(language, written),
            true if !self.begins_sentence(word.start) => None,
            true => slip(language, &with_first(written, char::to_lowercase))
                .filter(|slip| slip.is_sure && !self.has_name_like(written))
                .map(|slip| Slip { right: with_first(&slip.right, char::to_uppercase), ..slip }),
        };
        found.filter(|slip| !self.source.has(written) && !is_heard(self.source, written, &slip.right))
    }
}

/// A word with its first letter in the other case.
fn with_first<Case: Iterator<Item = char>>(word: &str, case: impl Fn(char) -> Case) -> String {
    let mut chars = word.chars();
    chars.next().into_iter().flat_map(case).chain(chars).collect()
}

impl Pair<'_> {
    /// The prose of the source without addresses, byte for byte.
    pub(super) fn bare_source(&self) -> &str {
        &self.bare()[0]
    }

    /// The prose of the target without addresses, byte for byte.
    pub(super) fn bare_target(&self) -> &str {
        &self.bare()[1]
    }

    fn bare(&self) -> &[String; 2] {
        let facts = &self.text_pairs.facts;
        facts.bare.get_or_init(|| {
            [self.source_prose(), self.target_prose()].map(|prose| without_addresses(&prose.text))
        })
    }

    /// The slips of the hand in words that are no names and that the source has not.
    pub(super) fn slips(&self) -> impl Iterator<Item = (TextPair<'_>, Range<usize>, &Slip)> {
        let slips = self.text_pairs.facts.slips.get_or_init(|| {
            let language = self.locale.language();
            let all = self.text_pairs().enumerate().flat_map(|(number, text_pair)| {
                text_pair.target.words().iter().map(move |word| (number, text_pair, word.clone()))
            });
            let find = |(number, text_pair, word): (usize, TextPair<'_>, Range<usize>)| {
                let slip = text_pair.slip(language, word.clone())?;
                Some((number, word, slip))
            };
            all.filter_map(find).collect()
        });
        slips
            .iter()
            .filter_map(|(number, word, slip)| Some((self.text_pairs().nth(*number)?, word.clone(), slip)))
    }

    /// Whether this program knows both languages.
    fn is_known(&self) -> bool {
        is_known(self.source_locale.language()) && is_known(self.locale.language())
    }

    fn numbers(&self) -> &Numbers {
        self.text_pairs.facts.numbers.get_or_init(|| {
            if !self.is_known() {
                return Numbers::default();
            }
            let (source, target) = (self.bare_source(), self.bare_target());
            let own = scan(source, self.source_locale.language());
            let theirs = scan(target, self.locale.language());
            if own.len() * theirs.len() > MOST_NUMBERS {
                return Numbers::default();
            }
            let differences = differences(source, &own, target, &theirs);
            let is_lost = |one: &&Difference| matches!(one, Difference::Missing(_) | Difference::Changed(..));
            let lost = differences.iter().filter(is_lost).count();
            let are_shared = own.iter().filter(|quantity| quantity.is_firm).count() > lost;
            Numbers { own, theirs, differences, are_shared }
        })
    }

    /// The numbers of the source and of the target; nothing where the number words of a language are not known.
    pub(super) fn quantities(&self) -> [&[Quantity]; 2] {
        [&self.numbers().own, &self.numbers().theirs]
    }

    /// How the numbers differ; nothing where the number words of a language are not known.
    pub(super) fn number_differences(&self) -> &[Difference] {
        &self.numbers().differences
    }

    /// Source and target with the months, weekdays and currencies that they name; nothing where the names of a
    /// language are not known.
    pub(super) fn namings(&self) -> [Naming<'_>; 2] {
        let [own, theirs] = &self.text_pairs.facts.mentions;
        if !self.is_known() {
            return [Naming { text: "", mentions: own }, Naming { text: "", mentions: theirs }];
        }
        [
            Naming { text: self.bare_source(), mentions: own },
            Naming { text: self.bare_target(), mentions: theirs },
        ]
    }

    /// Latin words of a Cyrillic target that do not stand in the source; see [`strange_words`].
    pub(super) fn strange_words(&self) -> &[Range<usize>] {
        let words = &self.text_pairs.facts.strange_words;
        words.get_or_init(|| strange_words(self.bare_source(), self.bare_target()))
    }

    /// Whether a number in digits of the source stands in the target.
    pub(super) fn shares_a_number(&self) -> bool {
        self.numbers().are_shared
    }

    /// The language of the target.
    pub(super) fn tongue(&self) -> &LanguageGuess {
        self.text_pairs.facts.tongue.get_or_init(|| {
            let (source, target) = (self.bare_source(), self.bare_target());
            LanguageGuess::of(source, target, self.locale.language(), self.locale.script())
        })
    }

    /// How the lengths go together; nothing for short texts and languages without figures.
    pub(super) fn length_ratio(&self) -> Option<LengthRatio> {
        *self.text_pairs.facts.length_ratio.get_or_init(|| {
            let (source, target) = (letters(self.bare_source()), letters(self.bare_target()));
            let can_tell = self.is_known() && source >= SHORT;
            can_tell.then(|| {
                let usual = breadth(self.locale.language()) - breadth(self.source_locale.language());
                let raw = oddness(source, target, usual);
                let read_out = || oddness(letters_read_out(self.bare_source()), target, usual).max(0.0);
                LengthRatio { oddness: if raw > 1.0 { read_out() } else { raw } }
            })
        })
    }

    /// The names that both texts have; see [`likeness`].
    pub(super) fn names(&self, is_enough: impl Fn(usize, usize) -> bool) -> Likeness {
        let (source, target) = (self.bare_source(), self.bare_target());
        match source.len().max(target.len()) > LONG {
            true => Likeness { in_source: 0, in_target: 0, shared: 0 },
            false => likeness(source, target, is_enough),
        }
    }
}
