//! Another month or weekday than in the source.
//!
//! Why: readers come on the wrong day. Bad: `вторник` for “Monday”. Good: `понедельник`. A fix is not
//! safe: the form of the word follows the sentence.
use super::super::quantity::{month, replaced, weekday};
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "date-changed", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.bare_source(), pair.bare_target());
    for (from, to) in [month, weekday].into_iter().filter_map(|find| replaced(source, target, find)) {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]));
    }
}
