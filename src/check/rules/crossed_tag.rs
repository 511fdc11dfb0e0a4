//! Tags that are opened or closed in the wrong place.
//!
//! Why: the document would break. Bad: `<em><a>…</em></a>`. Good: the inner one is closed first. A fix
//! is not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("crossed-tag", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if let Some(name) = super::super::marks::crossed(pair.target) {
        findings.push(pair.finding_about(rule, name));
    }
}
