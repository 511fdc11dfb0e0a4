//! A word left in the source language.
//!
//! Why: it was overlooked. Bad: `Мост open`. Good: a translated word; names, abbreviations and code may stay, and so may
//! a word that goes with a name in the source too (`iPad mini`). There is no safe fix.
use super::super::latin::left_words;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity, Token};

pub(super) const RULE: Rule =
    Rule::new("untranslated-word", Severity::Warning, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let tongue = pair.tongue();
    if !tongue.is_cyrillic || tongue.other.is_some() || tongue.is_transliterated {
        return;
    }
    let target = pair.bare_target();
    for place in left_words(pair.bare_source(), target) {
        let text = &target[place.clone()];
        if is_code(pair, text) {
            continue;
        }
        findings.push(pair.finding_at(rule, place).with("text", text));
    }
}

/// Whether words stand in a tag whose text must stay as it is.
fn is_code(pair: &Pair<'_>, words: &str) -> bool {
    pair.target.value.windows(2).any(|two| match two {
        [Token::Open(name), Token::Text(text)] => pair.is_locked(name) && text.contains(words),
        _ => false,
    })
}
