//! A tag that is not in the source.
//!
//! Why: nothing says what it should become. Bad: `<b>` where the source has `<strong>`. Good: the
//! tags of the source; a literal `<b>` is written `&lt;b>`. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-tag", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        if !mark.is_variable && mark.in_source == 0 && mark.in_target > 0 {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
