//! Straight quotation marks where the language has its own.
//!
//! Why: a paper looks careless with typewriter marks. Bad: `фонд "Даму"`. Good: `фонд «Даму»`. In Russian
//! always, in other languages where the same text has curly or angle ones as well. The fix is safe where the
//! marks are a pair.
use super::super::{Check, Pair, Rule};
use super::unbalanced_quotes::marks;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "straight-quotes", severity: Severity::Note, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if !matches!(pair.locale.language(), "ru" | "kk") {
        return;
    }
    for passage in pair.passages().filter(|passage| passage.target.text.contains('"')) {
        let all = marks(&passage.target.text);
        let straight: Vec<_> = all.iter().filter(|mark| mark.sign == '"').collect();
        // Inside «…» the inner marks are „…“, which is the translator's to see.
        let is_safe = straight.len() % 2 == 0 && straight.len() == all.len();
        for mark in straight {
            let place = mark.at..mark.at + 1;
            let finding = match is_safe {
                true => pair.finding_to_fix(rule, passage, place, if mark.opens { "«" } else { "»" }),
                false => pair.finding_in(rule, passage, place),
            };
            findings.push(finding);
        }
    }
}
