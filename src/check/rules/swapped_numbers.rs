//! Two related numbers in reverse order.
//!
//! Why: the loser wins. Bad: `1:3` for `3-1`, `11.03.2021` for `03.11.2021`. Good: the order of the source. A fix is
//! not safe: the sentence may be turned round as well.
use super::super::quantity::swapped;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("swapped-numbers", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.bare_source(), pair.bare_target());
    if let Some((from, to)) = swapped(source, target) {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]));
    }
}
