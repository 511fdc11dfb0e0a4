//! A term that is not in terms.ftl.
//!
//! Why: its reference would stand in the article as it is. Bad: `{ -kazakstan }`. Good: a term that the
//! locale has. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-term", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownTerm(name) = fault {
            findings.push(pair.finding(rule).with("name", name.as_str()));
        }
    }
}
