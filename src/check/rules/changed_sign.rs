//! A number that lost or gained a minus sign.
//!
//! Why: frost becomes heat, a loss a gain. Bad: `25 °C` for `-25 °C`. Good: the minus, or a word for it (`25 градусов
//! мороза`, `25 градус аяз`). There is no safe fix: a word may say it that nobody here knows.
use super::super::quantity::unsigned;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("changed-sign", Severity::Warning, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.bare_source(), pair.bare_target());
    if let Some((_, to)) = unsigned(source, target) {
        let number = target[to.clone()].to_owned();
        findings.push(pair.finding_at(rule, to).with("number", number));
    }
}
