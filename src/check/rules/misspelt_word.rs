//! A word that is one typo away from a word in the dictionary.
//!
//! Why: readers take a paper that cannot spell for one that does not check. Bad: `превительство`. Good:
//! `правительство`. Only where the settings ask for it (`misspelt-word = "warning"`), in Russian, with a
//! Hunspell dictionary that is installed. Names, words of the source and words that the project has in three
//! translations are ignored. There is no safe fix: a rare word may be right.
use std::collections::HashMap;

use super::super::dictionary::Dictionary;
use super::super::source_article::words;
use super::super::spelling::{Kind, slip};
use super::super::{Category, Check, Rule, TranslatedUnit};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("misspelt-word", Severity::Warning, Category::Spelling, Check::Spelling(check));

/// A word that stands in so many translations belongs to the house.
const HOUSE: usize = 3;
/// Shorter words are too near to others.
const LETTERS: usize = 4;

fn check(all: &[&TranslatedUnit], dictionary: &Dictionary, rule: &Rule, findings: &mut Vec<Finding>) {
    let mut unknown: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
    for (at, each) in all.iter().enumerate() {
        for word in words(&each.target) {
            let written = &each.target[word.clone()];
            let is_common = written.chars().count() >= LETTERS
                && written.chars().all(|char| matches!(char, 'а'..='я' | 'ё'))
                && !each.source.contains(written);
            if is_common && (unknown.contains_key(written) || !dictionary.knows(written)) {
                unknown.entry(written).or_default().push((at, word.start));
            }
        }
    }
    for (word, places) in unknown.into_iter().filter(|(_, places)| places.len() < HOUSE) {
        if slip("ru", word).is_some_and(|slip| slip.is_sure || slip.kind == Kind::Swapped) {
            continue; // `swapped-letters` or `mistyped-word` tells it.
        }
        let Some(right) = dictionary.meant(word) else { continue };
        findings.extend(places.into_iter().map(|(at, start)| {
            let finding = all[at].finding_in(rule, start..start + word.len());
            finding.with("word", word).with("right", right.as_str())
        }));
    }
}
