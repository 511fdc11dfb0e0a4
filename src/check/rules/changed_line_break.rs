//! A line break that was added or lost.
//!
//! Why: the article would have a break there; without one the lines of an address or a poem run together. Bad: a
//! sentence on two lines of the catalog. Good: the message on one line, or a break where the source has one. A fix
//! is not safe.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("changed-line-break", Severity::Warning, Category::Markup, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let count = |text: &str| text.matches('\n').count();
        let (source, target) = (count(&text_pair.source.text), count(&text_pair.target.text));
        if target == source || text_pair.target.text.trim().is_empty() {
            continue;
        }
        let finding = match text_pair.target.text.rfind('\n').filter(|_| target > source) {
            Some(at) => pair.finding_in(rule, text_pair, at..at + 1),
            None => pair.finding_in(rule, text_pair, 0..0),
        };
        findings.push(finding.with("source", source).with("target", target));
    }
}
