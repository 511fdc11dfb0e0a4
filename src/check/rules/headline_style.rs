//! A headline that ends with a full stop, unlike the source headline.
//!
//! Why: headlines of a newsroom look alike. Bad: `Өкілдер кездесті.` for `Envoys meet`. Good: `Өкілдер
//! кездесті`. The fix removes the full stop.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule::new("headline-style", Severity::Note, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if !matches!(pair.role, Some(Role::Headline | Role::Heading | Role::Title)) {
        return;
    }
    let Some(text_pair) = pair.text_pairs().next() else { return };
    let (source, target) = (text_pair.source.text.trim_end(), text_pair.target.text.trim_end());
    let has_stop = |text: &str| text.ends_with('.') && !text.ends_with("..");
    // Several sentences end with stops, and so do abbreviations: «2022 ж.», «и др.».
    let last = target.trim_end_matches('.').rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = last.chars().count() <= LONGEST_ABBREVIATION || last.contains('.');
    let is_one = !target.trim_end_matches('.').contains(". ");
    if has_stop(target) && !source.ends_with(['.', '!', '?', '…']) && !is_short && is_one {
        let stop = target.len() - 1..target.len();
        findings.push(pair.finding_to_fix(rule, text_pair, stop, ""));
    }
}

/// Words of so few letters before a stop may be abbreviations.
const LONGEST_ABBREVIATION: usize = 4;
