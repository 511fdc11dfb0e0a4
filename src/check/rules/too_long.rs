//! References that expand to an excessively long text.
//!
//! Why: it would fill the memory. Bad: terms that double each other many times. Good: text. A fix is
//! not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("too-long", Severity::Error, Category::Reference, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::TooLong = fault {
            findings.push(pair.finding(rule).with("unit", pair.id));
        }
    }
}
