//! A hyphen between spaces, where a dash belongs.
//!
//! Why: a hyphen joins words, a dash parts them; `Астана - столица` reads like one broken word. Bad: `Астана -
//! столица`. Good: `Астана — столица`; in Kazakh `Астана – елорда`. The fix is safe: a hyphen never stands
//! between spaces. A warning where the text has dashes, else a note.
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "hyphen-for-dash", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let text = &passage.target.text;
        for (at, _) in text.match_indices('-') {
            let starts = text[..at].ends_with([' ', '\u{A0}']);
            let ends = text[at + 1..].starts_with([' ', '\u{A0}']);
            let beside_digits = text[..at].trim_end().ends_with(|char: char| char.is_ascii_digit())
                && text[at + 1..].trim_start().starts_with(|char: char| char.is_ascii_digit());
            if !starts || !ends || beside_digits {
                continue;
            }
            let usual = if text.contains('—') || pair.locale.language() == "ru" && !text.contains('–') {
                "—"
            } else {
                "–"
            };
            let mut finding = pair.finding_to_fix(rule, passage, at..at + 1, usual).with("dash", usual);
            let is_strict = pair.locale.language() == "ru" || text.contains(['–', '—']);
            if !is_strict {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding);
        }
    }
}
