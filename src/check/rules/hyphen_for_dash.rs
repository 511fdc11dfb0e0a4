//! A hyphen between spaces where a dash belongs.
//!
//! Why: a hyphen joins words, a dash parts them; `Астана - столица` reads like one broken word. Bad: `Астана -
//! столица`. Good: `Астана — столица`; in Kazakh `Астана – елорда`. The fix is safe: a hyphen never stands
//! between spaces. A warning where the text itself or nearly all of the locale has dashes, and in Russian while
//! there is too little to tell a habit; else a note. Nothing where the house writes hyphens throughout.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("hyphen-for-dash", Severity::Warning, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let habit = pair.style_profile.has_dashes(pair.locale.language());
    if habit.is_some_and(|habit| !habit.is && habit.is_firm) {
        return;
    }
    let is_strict = habit.map_or(pair.locale.language() == "ru", |habit| habit.is && habit.is_firm);
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        if !text.contains('-') {
            continue;
        }
        let (has_long, has_short) = (text.contains('—'), text.contains('–'));
        for (at, _) in text.match_indices('-') {
            let starts = text[..at].ends_with([' ', '\u{A0}']);
            let ends = text[at + 1..].starts_with([' ', '\u{A0}']);
            let beside_digits = text[..at].trim_end().ends_with(|char: char| char.is_ascii_digit())
                && text[at + 1..].trim_start().starts_with(|char: char| char.is_ascii_digit());
            if !starts || !ends || beside_digits {
                continue;
            }
            let usual = if has_long || pair.locale.language() == "ru" && !has_short { "—" } else { "–" };
            let mut finding = pair.finding_to_fix(rule, text_pair, at..at + 1, usual).with("dash", usual);
            if !is_strict && !has_long && !has_short {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding);
        }
    }
}
