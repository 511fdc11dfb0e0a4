//! A currency that differs from the source or is missing.
//!
//! Why: the amount is wrong although the figures are right. Bad: `5 миллионов евро` or `5 миллионов` for “$5
//! million”. Good: `5 миллионов долларов`. There is no safe fix: the amount may be converted too.
use super::super::quantity::{List, currency_lost, replaced};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("currency-changed", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let [own, theirs] = pair.namings();
    let (source, target) = (own.text, theirs.text);
    if let Some((from, to)) = replaced(own, theirs, List::Currencies) {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]).with("lost", "no"));
    } else if let Some(from) = currency_lost(own, theirs) {
        findings
            .push(pair.finding(rule).with("source", &source[from]).with("target", "").with("lost", "yes"));
    }
}
