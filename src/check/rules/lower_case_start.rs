//! The translation begins with a small letter and the source with a capital.
//!
//! Why: a sentence begins with a capital. Bad: `министр келді.` Good: `Министр келді.` Names that begin small
//! (`iPhone`) may, and so may what stands for an acronym (`EDT`, по восточному времени). The fix writes the capital.
use super::super::letters::is_cyrillic;
use super::super::passage::Passage;
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "lower-case-start", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let first =
            |text: &str| text.char_indices().find(|(_, char)| char.is_alphanumeric() || *char == '\u{FFFC}');
        let Some((at, char)) = first(&passage.target.text) else { continue };
        let is_capital = first(&passage.source.text).is_some_and(|(_, char)| char.is_uppercase());
        let continues = passage.target.text[..at].contains('…') || passage.target.text[..at].contains("..");
        if !is_capital || !char.is_lowercase() || continues || begins_with_acronym(passage) {
            continue;
        }
        if !is_cyrillic(char) && !is_latin_slip(passage) {
            continue;
        }
        let place = at..at + char.len_utf8();
        let capital: String = char.to_uppercase().collect();
        findings.push(pair.finding_to_fix(rule, passage, place, capital).with("letter", char.to_string()));
    }
}

/// Whether the Latin word that begins the translation stands in the source with a capital only: `honda` for
/// `Honda`, and not `iPhone`.
fn is_latin_slip(passage: Passage<'_>) -> bool {
    let Some(word) = passage.target.each_word().next() else { return false };
    let mut letters = word.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let stands = |wanted: &str| passage.source.each_word().any(|own| own == wanted);
    stands(&capital) && !stands(word)
}

/// Whether the source begins with an acronym whose capital begins no sentence: the rest of one that a wrong
/// break cut, `EDT (1521 GMT), after …`. The translation of an acronym has capitals of its own: «аҚШ» is a slip.
fn begins_with_acronym(passage: Passage<'_>) -> bool {
    let is_loud = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let source = passage.source.text.trim_start();
    let first = passage.source.each_word().next().filter(|word| is_loud(word));
    let rest = first.and_then(|word| source.strip_prefix(word)).unwrap_or_default();
    let is_acronym = passage.target.each_word().next().is_some_and(|word| word.contains(char::is_uppercase));
    rest.trim_start().starts_with(['(', '–', '—']) && !is_acronym
}
