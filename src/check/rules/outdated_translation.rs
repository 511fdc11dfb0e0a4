//! A translation whose source changed.
//!
//! Why: the article would say something else in this language. Bad: the translation of what the source
//! said before. Good: a new translation, or `audarma review` if it is still right. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity, State, notation};
use crate::text::{WordDiff, collapse};

pub(super) const RULE: Rule =
    Rule::new("outdated-translation", Severity::Warning, Category::Project, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if pair.state != State::Outdated {
        return;
    }
    let finding = pair.finding(rule).with("unit", pair.id).with("article", pair.article);
    let finding = finding.with("locale", pair.locale.to_string());
    let now = notation::show(&pair.source.value);
    let changed = pair.previous.map(|previous| (previous, WordDiff::new(previous, &collapse(&now))));
    findings.push(match changed.filter(|(_, diff)| !diff.is_empty()) {
        Some((previous, diff)) => {
            finding.with("known", "yes").with("previous", previous).with("diff", diff.to_string())
        }
        None => finding.with("known", "no").with("diff", ""),
    });
}
