//! A name of the source that the translation does not have in any writing.
//!
//! Why: somebody is left out, or is another one. Bad: `Жозеп` for “Josep Borrell”. Good: each name,
//! translated or in the letters of the language. A fix is not safe: its place is the translator's choice.
use super::super::skeleton::lost;
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "name-missing", severity: Severity::Note, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let tongue = pair.tongue();
    if !tongue.is_cyrillic || tongue.other.is_some() || tongue.is_transliterated {
        return;
    }
    let source = pair.bare_source();
    for place in lost(source, pair.bare_target()) {
        findings.push(pair.finding(rule).with("text", &source[place]));
    }
}
