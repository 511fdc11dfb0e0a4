//! A Kazakh text without any of the letters that only Kazakh uses.
//!
//! Why: it was typed on a Russian keyboard, or the letters were lost on the way. Bad: `Казакстан
//! Республикасынын Президенти`. Good: `Қазақстан Республикасының Президенті`. There is no safe fix: `н` may be
//! `н` or `ң`.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("no-kazakh-letters", Severity::Warning, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if pair.tongue().has_lost_letters {
        findings.push(pair.finding(rule));
    }
}
