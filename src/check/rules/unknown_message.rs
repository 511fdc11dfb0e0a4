//! A reference to a message that does not exist.
//!
//! Why: there is no text for it. Bad: `{ no-such-message }`. Good: a term, or the text itself. A fix is
//! not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-message", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownMessage(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
