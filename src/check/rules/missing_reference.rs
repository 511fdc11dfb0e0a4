//! A reference that is missing from the translation.
//!
//! Why: the number or the term that it stands for is lost. Bad: `{ $count }` left out in one variant. Good: it
//! stands in each variant, where the sentence wants it. There is no safe fix: its place is the translator's choice.
use super::super::{Category, Check, Pair, Rule};
use crate::fluent::ResolveFault;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-reference", Severity::Error, Category::Fluent, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, target) = (references(&text_pair.source.text), &text_pair.target.text);
        let lost =
            source.iter().find(|reference| !target.contains(**reference) && !is_renamed(pair, reference));
        if let Some(reference) = lost.filter(|_| !target.trim().is_empty()) {
            let inner = reference.trim_matches(['{', '}', ' ']);
            findings.push(pair.finding_in(rule, text_pair, 0..0).with("name", inner));
        }
    }
}

/// References that nothing here resolves, as they stand in a text: `{ $count }`, `{ -agency }`.
fn references(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("{ ") {
        let Some(end) = rest[at..].find('}').map(|end| at + end + 1) else { break };
        let inner = &rest[at + 2..end - 1];
        if inner.starts_with(['$', '-']) && !inner.trim_end().contains(' ') {
            found.push(&rest[at..end]);
        }
        rest = &rest[end..];
    }
    found
}

/// Whether another rule tells that this reference has another name in the translation.
fn is_renamed(pair: &Pair<'_>, reference: &str) -> bool {
    pair.faults.iter().any(|fault| match fault {
        ResolveFault::UnknownVariable(_) => reference.starts_with("{ $"),
        ResolveFault::UnknownTerm(_) => reference.starts_with("{ -"),
        _ => false,
    })
}
