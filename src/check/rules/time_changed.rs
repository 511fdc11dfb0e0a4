//! A time of day that differs from the source.
//!
//! Why: readers come twelve hours too early. Bad: `в 3:00` for `at 3 p.m.`, `15:00 EST` for `15:00 GMT`. Good: `в 15:00`,
//! `в 3 часа дня`. There is no safe fix: the time may be told for another zone.
use super::super::quantity::{half_lost, zone_changed};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("time-changed", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.bare_source(), pair.bare_target());
    if let Some((from, to)) = zone_changed(source, target) {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]));
    }
    if pair.source_locale.language() != "en" {
        return;
    }
    let [own, theirs] = pair.quantities();
    if let Some((from, to)) = half_lost(source, own, target, theirs) {
        let finding = pair.finding_at(rule, to.clone());
        let shown = format!("{} p.m.", &source[from]);
        findings.push(finding.with("source", shown).with("target", &target[to]));
    }
}
