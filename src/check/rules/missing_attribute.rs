//! An attribute without a translation.
//!
//! Why: the picture's text stays in the source language. Bad: no `.img-alt`. Good: it is translated too.
//! There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-attribute", Severity::Error, Category::Fluent, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for (name, _) in &pair.source.attributes {
        if !pair.target.attributes.iter().any(|(other, _)| other == name) {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
