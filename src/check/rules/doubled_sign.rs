//! The same punctuation mark twice in a row.
//!
//! Why: a slip that shows in print. Bad: `сауда,, энергетика`, `келді..`. Good: one sign; `...`, `?..` and `!!!` are
//! signs of their own. The fix leaves one, where it is a comma, a semicolon or a colon.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("doubled-sign", Severity::Warning, Category::Characters, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let mut at = 0;
        let mut known: Option<(&str, bool)> = None;
        while let Some(start) = text[at..].find(['.', ',', ';', ':']).map(|found| at + found) {
            at = text[start..].find(|char| !".,;:".contains(char)).map_or(text.len(), |end| start + end);
            let run = &text[start..at];
            if run.len() < 2 {
                continue;
            }
            let place = start..at;
            if !is_slip(run, &text[..start]) {
                continue;
            }
            let stands = known.take().filter(|(other, _)| *other == run).map(|(_, stands)| stands);
            let stands = stands.unwrap_or_else(|| text_pair.source.text.contains(run));
            known = Some((run, stands));
            if stands {
                continue;
            }
            let first = &run[..1];
            let is_same = run.chars().all(|char| char.to_string() == first);
            let finding = match is_same && first != "." {
                true => pair.finding_to_fix(rule, text_pair, place, first),
                false => pair.finding_in(rule, text_pair, place),
            };
            findings.push(finding.with("sign", run));
        }
    }
}

/// Whether a run of signs is no sign of its own.
fn is_slip(run: &str, before: &str) -> bool {
    match run {
        "..." => false,
        // «Что?..», «Нет!..»
        ".." => !before.ends_with(['?', '!']),
        _ if run.len() < 2 => false,
        // An abbreviation may stand before another sign: «т.д.,», «млн.:».
        ".," | ".;" | ".:" | "...," | "...;" | "...:" => false,
        _ => true,
    }
}
