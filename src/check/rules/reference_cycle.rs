//! References that lead back to themselves.
//!
//! Why: there is no end to the text. Bad: `-a = { -b }` with `-b = { -a }`. Good: one of them has text.
//! There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("reference-cycle", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::Cycle(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
