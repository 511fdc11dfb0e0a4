//! Part of a translation in another language.
//!
//! Why: it was pasted or left behind. Bad: half a Kazakh sentence in Russian. Good: one language; another
//! one only in quotations. There is no safe fix.
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("foreign-passage", Severity::Warning, Category::Wording, Check::Pair(check)).explaining(
        Reach::Place,
        &[Category::Spelling],
        &[],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if let Some(place) = pair.tongue().foreign.clone() {
        let finding = pair.finding_at(rule, place.clone());
        findings.push(finding.with("text", &pair.bare_target()[place]));
    }
}
