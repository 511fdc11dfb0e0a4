//! A Latin word in a Cyrillic translation that the source does not have.
//!
//! Why: it was misspelt or added. Bad: `Kazinfrom`. Good: the word as the source spells it. A fix is not
//! safe: several words of the source may be meant.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("latin-not-in-source", Severity::Note, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let tongue = pair.tongue();
    // What a broken placeable names stands in the text, and is told by itself.
    if !pair.faults.is_empty() {
        return;
    }
    if !tongue.is_cyrillic || tongue.other.is_some() || tongue.is_transliterated {
        return;
    }
    let target = pair.bare_target();
    for place in pair.strange_words() {
        let text = &target[place.clone()];
        findings.push(pair.finding_at(rule, place.clone()).with("text", text));
    }
}
