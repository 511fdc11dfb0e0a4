//! A translation in the letters of another script.
//!
//! Why: the rest of the catalog is in Cyrillic. Bad: `Ministr elşimen kezdesti`. Good: `Министр елшімен
//! кездесті`. A fix is not safe: transliteration has no one way back.
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "wrong-script", severity: Severity::Error, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if pair.tongue().is_transliterated {
        findings.push(pair.finding(rule));
    }
}
