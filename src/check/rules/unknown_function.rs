//! A function that does not exist.
//!
//! Why: its result would be missing. Bad: `{ DATE($date) }`. Good: `{ DATETIME($date) }` or
//! `{ NUMBER(17) }`. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-function", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownFunction(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
