//! Selects the findings to display.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::by_need;
use crate::model::{Finding, Severity};

/// The findings to display if there are too many: the most urgent ones of each rule, then the most urgent
/// ones of all, in order of urgency.
pub(super) fn chosen<'a>(findings: impl IntoIterator<Item = &'a Finding>, most: usize) -> Vec<&'a Finding> {
    let findings = by_need(findings);
    if findings.len() <= most {
        return findings;
    }
    let mut of_rule: BTreeMap<&str, usize> = BTreeMap::new();
    findings.iter().for_each(|finding| *of_rule.entry(finding.code).or_default() += 1);
    let share = most / of_rule.len();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut is_chosen: Vec<bool> = Vec::with_capacity(findings.len());
    for finding in &findings {
        let seen = seen.entry(finding.code).or_default();
        *seen += 1;
        is_chosen.push(*seen <= share);
    }
    let mut free = most.saturating_sub(is_chosen.iter().filter(|is_chosen| **is_chosen).count());
    for is_chosen in &mut is_chosen {
        if !*is_chosen && free > 0 {
            (*is_chosen, free) = (true, free - 1);
        }
    }
    let chosen = findings.iter().zip(is_chosen).filter(|(_, is_chosen)| *is_chosen);
    chosen.map(|(finding, _)| *finding).collect()
}

/// The number of findings of each rule, worst first.
pub(super) fn by_rule<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
) -> Vec<(Severity, &'static str, usize)> {
    let mut counts: BTreeMap<(Reverse<Severity>, &str), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry((Reverse(finding.severity), finding.code)).or_default() += 1;
    }
    counts.into_iter().map(|((severity, code), count)| (severity.0, code, count)).collect()
}
