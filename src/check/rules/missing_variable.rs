//! A variable that is missing from the translation.
//!
//! Why: a picture or a footnote would be lost. Bad: `{ $img }` left out. Good: it stands where the
//! sentence wants it. There is no safe fix: its place is the translator's choice.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-variable", Severity::Error, Category::Fluent, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        let lost = mark.is_variable && mark.in_source > 0 && mark.in_target == 0;
        if lost && !pair.target.value.is_empty() {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
