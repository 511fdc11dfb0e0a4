//! A number with a different unit of measurement from the source.
//!
//! Why: the figure is right and the fact is wrong. Bad: `40 м` for `40 km`, `5 процентных пунктов` for `5 %`, `5`
//! for `5 %`. Good: the unit of the source, or a conversion with its own figure. There is no safe fix.
use super::super::quantity::recounted;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unit-changed", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.bare_source(), pair.bare_target());
    let [own, theirs] = pair.quantities();
    if let Some((from, to)) = recounted(source, own, target, theirs) {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]));
    }
}
