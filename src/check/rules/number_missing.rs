//! A number that is missing from the translation.
//!
//! Why: a fact is lost. Bad: `in 2016` left out. Good: each number, in digits or words. A fix is not
//! safe: its place is the translator's choice.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("number-missing", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for difference in pair.number_differences() {
        if let Difference::Missing(source) = difference {
            findings.push(pair.finding(rule).with("source", &pair.bare_source()[source.clone()]));
        }
    }
}
