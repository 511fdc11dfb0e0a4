//! An attribute that the source message does not have.
//!
//! Why: nothing in the article takes it. Bad: `.alt` for `.img-alt`. Good: the names of the source.
//! There is no safe fix: it would delete a text.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-attribute", Severity::Error, Category::Fluent, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for (name, _) in &pair.target.attributes {
        if !pair.source.attributes.iter().any(|(other, _)| other == name) {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
