//! An argument that the function does not accept.
//!
//! Why: the number or date would be written wrongly. Bad: `DATETIME($date, dateStyle: "big")`. Good:
//! `dateStyle: "long"`. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("bad-argument", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::BadArgument { function, argument } = fault {
            findings
                .push(pair.finding(rule).with("name", function.as_str()).with("argument", argument.as_str()));
        }
    }
}
