//! A case that the term does not have.
//!
//! Why: Fluent silently takes the default one, and the sentence is wrong. Bad: `(case: "genetive")`.
//! Good: `(case: "genitive")`. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unknown-case", Severity::Error, Category::Reference, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for fault in pair.faults {
        if let ResolveFault::UnknownCase { term, case } = fault {
            findings.push(pair.finding(rule).with("name", term.as_str()).with("case", case.as_str()));
        }
    }
}
