//! A function that does not exist.
//!
//! Why: its result would be missing. Bad: `{ DATE($date) }`. Good: `{ DATETIME($date) }` or
//! `{ NUMBER(17) }`. A fix is not safe.
use super::super::{Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "unknown-function", severity: Severity::Error, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownFunction(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
