//! A variable that occurs more often than in the source.
//!
//! Why: a picture would stand twice in the article. Bad: `{ $img } … { $img }`. Good: once. A fix is
//! not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("repeated-variable", Severity::Error, Category::Fluent, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        if mark.is_variable && mark.in_source > 0 && mark.in_target > mark.in_source {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
