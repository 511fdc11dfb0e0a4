//! A variable that is not in the source.
//!
//! Why: nothing fills it. Bad: `{ $image }` for `{ $img }`. Good: the variables of the source. A fix is
//! not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-variable", Severity::Error, Category::Reference, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownVariable(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
    for mark in super::super::marks::marks(pair) {
        if mark.is_variable && mark.in_source == 0 && mark.in_target > 0 {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
