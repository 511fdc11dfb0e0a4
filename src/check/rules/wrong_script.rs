//! A translation in the letters of another script.
//!
//! Why: the rest of the catalog is in Cyrillic. Bad: `Ministr elşimen kezdesti`. Good: `Министр елшімен
//! кездесті`. There is no safe fix: transliteration has no one way back.
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("wrong-script", Severity::Error, Category::Characters, Check::Pair(check)).explaining(
        Reach::Message,
        &[Category::Spelling, Category::Wording, Category::Facts],
        &[&super::alien_letter::RULE, &super::mixed_script::RULE, &super::wrong_language::RULE],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if pair.tongue().is_transliterated {
        findings.push(pair.finding(rule));
    }
}
