//! An argument that a function cannot take.
//!
//! Why: the number or date would be written wrongly. Bad: `DATETIME($date, dateStyle: "big")`. Good:
//! `dateStyle: "long"`. A fix is not safe.
use super::super::{Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "bad-argument", severity: Severity::Error, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::BadArgument { function, argument } = fault {
            findings
                .push(pair.finding(rule).with("name", function.as_str()).with("argument", argument.as_str()));
        }
    }
}
