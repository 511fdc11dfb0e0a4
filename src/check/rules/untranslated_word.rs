//! A word of the source that was left as it is.
//!
//! Why: it was overlooked. Bad: `Мост open`. Good: a translated word; names and abbreviations may stay. A
//! fix is not safe.
use super::super::language::left_words;
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "untranslated-word", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let tongue = pair.tongue();
    if !tongue.is_cyrillic || tongue.other.is_some() || tongue.is_transliterated {
        return;
    }
    let target = pair.bare_target();
    for place in left_words(pair.bare_source(), target) {
        let text = &target[place.clone()];
        findings.push(pair.finding_at(rule, place).with("text", text));
    }
}
