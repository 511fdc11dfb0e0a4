//! An attribute of the translation is not in the source message.
//!
//! Why: nothing in the article takes it. Bad: `.alt` for `.img-alt`. Good: the names of the source.
//! A fix is not safe: it would delete a text.
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "unknown-attribute", severity: Severity::Error, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for (name, _) in &pair.target.attributes {
        if !pair.source.attributes.iter().any(|(other, _)| other == name) {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
