//! A translation in a different language from its catalog.
//!
//! Why: it was pasted into the wrong file. Bad: a Russian sentence in a Kazakh catalog. Good: the
//! language of the catalog. There is no safe fix.
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("wrong-language", Severity::Error, Category::Characters, Check::Pair(check)).explaining(
        Reach::Message,
        &[Category::Spelling, Category::Wording, Category::Facts],
        &[&super::alien_letter::RULE],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if let Some(found) = pair.tongue().other {
        let finding = pair.finding(rule).with("found", found);
        findings.push(finding.with("wanted", pair.locale.language()));
    }
}
