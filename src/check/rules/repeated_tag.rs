//! A tag with data, such as a link, that occurs more often than in the source.
//!
//! Why: a link would stand twice in the article. Bad: `<a>Жозеп</a> <a>Боррель</a>` for one link.
//! Good: one pair around all its words. There is no safe fix. Emphasis may repeat.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("repeated-tag", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        let counts = !mark.is_variable && pair.has_data(mark.name);
        if counts && mark.in_source > 0 && mark.in_target > mark.in_source {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
