//! A number that differs from the source.
//!
//! Why: a wrong figure, date or score. Bad: 17 that became 71. Good: the same value, however it is
//! written: `1,234.5` is `1 234,5`, `17th` is `17-й`. There is no safe fix: the figure may be right and
//! the sentence wrong.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("number-changed", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for difference in pair.number_differences() {
        if let Difference::Changed(source, target) = difference {
            let finding = pair.finding_at(rule, target.clone());
            let finding = finding.with("source", &pair.bare_source()[source.clone()]);
            findings.push(finding.with("target", &pair.bare_target()[target.clone()]));
        }
    }
}
