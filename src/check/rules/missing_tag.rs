//! A tag with data, such as a link, that is missing from the translation.
//!
//! Why: the link or span would be lost. Bad: `<a>Боррель</a>` becomes `Боррель`. Good: the tag
//! stands around the same words. There is no safe fix: only a translator knows which words.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-tag", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        let needed = !mark.is_variable && pair.has_data(mark.name);
        if needed && mark.in_source > 0 && mark.in_target == 0 && !pair.target.value.is_empty() {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
