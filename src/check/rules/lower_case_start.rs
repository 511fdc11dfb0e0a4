//! A lowercase letter at the start of a sentence.
//!
//! Why: a sentence begins with a capital; where it goes on instead, the stop should be a comma. Bad: `министр келді.`,
//! `Министр келді. және кетті.` Good: `Министр келді.` Names that begin small (`iPhone`) may, and so may what goes on
//! behind a wrong break (`EDT (15:21 GMT)`). Inside, only a word that is no abbreviation ends a sentence. The fix writes
//! the first capital.
use super::super::letters::is_cyrillic;
use super::super::spelling::is_word_like;
use super::super::text_pair::TextPair;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("lower-case-start", Severity::Warning, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        inside(pair, rule, text_pair, findings);
        let first =
            |text: &str| text.char_indices().find(|(_, char)| char.is_alphanumeric() || *char == '\u{FFFC}');
        let Some((at, char)) = first(&text_pair.target.text) else { continue };
        let is_capital = first(&text_pair.source.text).is_some_and(|(_, char)| char.is_uppercase());
        let continues =
            text_pair.target.text[..at].contains('…') || text_pair.target.text[..at].contains("..");
        if !is_capital || !char.is_lowercase() || continues || begins_with_acronym(text_pair) {
            continue;
        }
        if !is_cyrillic(char) && !is_latin_slip(text_pair) {
            continue;
        }
        let place = at..at + char.len_utf8();
        let capital: String = char.to_uppercase().collect();
        let finding = pair.finding_to_fix(rule, text_pair, place, capital).with("letter", char.to_string());
        findings.push(finding.with("where", "start"));
    }
}

/// Finds a sentence that begins with a small letter behind a stop: «келді. және кетті».
fn inside(pair: &Pair<'_>, rule: &Rule, text_pair: TextPair<'_>, findings: &mut Vec<Finding>) {
    let text = &text_pair.target.text;
    for (at, _) in text.match_indices(". ") {
        let (before, after) = (&text[..at], &text[at + 2..]);
        let word = &after[..after.find(|char: char| !char.is_alphabetic()).unwrap_or(after.len())];
        let is_small = word.chars().all(|char| char.is_lowercase() && is_cyrillic(char)) && !word.is_empty();
        if is_small
            && ends_with_word(before, pair.locale.language())
            && !goes_on_small(&text_pair.source.text)
        {
            let place = at..at + 2 + word.len();
            let shown = text[place.clone()].to_owned();
            let finding = pair.finding_in(rule, text_pair, place).with("text", shown);
            findings.push(finding.with("where", "inside"));
        }
    }
}

/// Whether a text ends with a word in small letters that is no abbreviation, such as «прибл.».
fn ends_with_word(text: &str, language: &str) -> bool {
    /// Abbreviations are rarely longer.
    const LONG: usize = 5;
    let start =
        text.rfind(|char: char| !char.is_alphabetic()).map_or(0, |last| text.ceil_char_boundary(last + 1));
    let word = &text[start..];
    let is_small = word.chars().all(|char| char.is_lowercase() && is_cyrillic(char));
    is_small && word.chars().count() >= LONG && is_word_like(language, word)
}

/// Whether a text itself goes on with a small letter behind a stop.
fn goes_on_small(text: &str) -> bool {
    text.match_indices(". ").any(|(at, _)| text[at + 2..].starts_with(char::is_lowercase))
}

/// Whether the Latin word that begins the translation stands in the source with a capital only: `honda` for
/// `Honda`, and not `iPhone`.
fn is_latin_slip(text_pair: TextPair<'_>) -> bool {
    let Some(word) = text_pair.target.each_word().next() else { return false };
    let mut letters = word.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let stands = |wanted: &str| text_pair.source.each_word().any(|own| own == wanted);
    stands(&capital) && !stands(word)
}

/// Whether the source begins with an acronym whose capital begins no sentence: the rest of one that a wrong
/// break cut, `EDT (1521 GMT), after …`. The translation of an acronym has capitals of its own: «аҚШ» is a slip.
fn begins_with_acronym(text_pair: TextPair<'_>) -> bool {
    let is_loud = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let source = text_pair.source.text.trim_start();
    let first = text_pair.source.each_word().next().filter(|word| is_loud(word));
    let rest = first.and_then(|word| source.strip_prefix(word)).unwrap_or_default();
    let is_acronym =
        text_pair.target.each_word().next().is_some_and(|word| word.contains(char::is_uppercase));
    rest.trim_start().starts_with(['(', '–', '—']) && !is_acronym
}
