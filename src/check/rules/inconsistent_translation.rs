//! A source text with two different translations.
//!
//! Why: readers meet the same line, label or formula in two wordings. Bad: `Жалғасы бар` here and
//! `Жалғасы болады` there. Good: one of them. There is no safe fix: the better one is for people to choose.
use rustc_hash::FxHashMap;

use super::super::{Category, Check, Rule, TranslatedUnit};
use crate::model::{Finding, Severity};
use crate::text::has_words;

pub(super) const RULE: Rule =
    Rule::new("inconsistent-translation", Severity::Note, Category::Consistency, Check::Project(check));

/// A single word may mean two things.
const WORDS: usize = 2;

fn check(all: &[&TranslatedUnit], rule: &Rule, findings: &mut Vec<Finding>) {
    let mut groups: FxHashMap<&str, Vec<&TranslatedUnit>> = FxHashMap::default();
    for each in all.iter().filter(|each| has_words(&each.source, WORDS)) {
        groups.entry(&each.source).or_default().push(each);
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let Some(usual) = usual(&group) else { continue };
        for odd in group.iter().filter(|odd| odd.target != usual.target) {
            let other = usual.file.position(usual.head.start);
            findings.push(
                odd.finding(rule)
                    .with("other", usual.target.as_str())
                    .with("path", usual.file.path())
                    .with("line", other.line),
            );
        }
    }
}

/// The first of the translations that stand most often, if there are several.
fn usual<'a>(group: &[&'a TranslatedUnit]) -> Option<&'a TranslatedUnit> {
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    group.iter().for_each(|each| *counts.entry(&each.target).or_default() += 1);
    let count = |each: &TranslatedUnit| counts.get(each.target.as_str()).copied().unwrap_or(0);
    let usual = group.iter().rev().max_by_key(|each| count(each))?;
    (counts.len() > 1).then_some(usual)
}
