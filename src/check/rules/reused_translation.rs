//! Two source texts without a common word that have the same translation.
//!
//! Why: a translation was pasted into the wrong message, or all of them have slipped by one. Bad: the
//! same Kazakh sentence for `The talks went on` and for `A school was opened`. Good: each has its own. A
//! fix is not safe.
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::{Category, Check, Rule, TranslatedUnit};
use crate::model::{Finding, Severity};
use crate::text::has_words;

pub(super) const RULE: Rule =
    Rule::new("reused-translation", Severity::Warning, Category::Consistency, Check::Project(check));

/// Shorter texts may well be said in one way for two: `Мәлімдеме` for `Statement`, `Declaration`.
const WORDS: usize = 4;
/// Words of fewer letters say little of what a sentence is about.
const LETTERS: usize = 4;

fn check(all: &[&TranslatedUnit], rule: &Rule, findings: &mut Vec<Finding>) {
    let mut first: FxHashMap<&str, &TranslatedUnit> = FxHashMap::default();
    for each in all.iter().filter(|each| has_words(&each.target, WORDS)) {
        let Some(known) = first.get(each.target.as_str()) else {
            first.insert(&each.target, each);
            continue;
        };
        if !share(&known.source, &each.source) {
            let other = known.file.position(known.head.start);
            findings.push(
                each.finding(rule)
                    .with("other", known.source.as_ref())
                    .with("path", known.file.path())
                    .with("line", other.line),
            );
        }
    }
}

/// Whether two source texts have a telling word or a number in common.
fn share(one: &str, other: &str) -> bool {
    let words: FxHashSet<String> = telling(one).collect();
    one == other || words.is_empty() || telling(other).any(|word| words.contains(&word))
}

/// The telling words of a text, by their first letters: `talk`, `talks`.
fn telling(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|char: char| !char.is_alphanumeric());
    let is_telling = |word: &&str| {
        word.chars().count() >= LETTERS || (!word.is_empty() && word.chars().all(char::is_numeric))
    };
    words.filter(is_telling).map(|word| word.to_lowercase().chars().take(LETTERS + 1).collect())
}
