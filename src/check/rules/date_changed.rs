//! A month or weekday that differs from the source or is missing.
//!
//! Why: readers come on the wrong day. Bad: `вторник` for “Monday”, `22` for “November 22”. Good: `понедельник`. A
//! fix is not safe: the form of the word follows the sentence.
use super::super::quantity::{List, month_lost, replaced, weekday_lost};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("date-changed", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let [own, theirs] = pair.namings();
    let (source, target) = (own.text, theirs.text);
    let lost = |from: std::ops::Range<usize>, severity: Severity| {
        let mut finding =
            pair.finding(rule).with("source", &source[from]).with("target", "").with("lost", "yes");
        finding.severity = finding.severity.min(severity);
        finding
    };
    findings.extend(month_lost(own, theirs).map(|from| lost(from, rule.severity)));
    // Which day of this week it was is often left out on purpose.
    findings.extend(weekday_lost(own, theirs).map(|from| lost(from, Severity::Note)));
    for (from, to) in
        [List::Months, List::Weekdays].into_iter().filter_map(|list| replaced(own, theirs, list))
    {
        let finding = pair.finding_at(rule, to.clone());
        findings.push(finding.with("source", &source[from]).with("target", &target[to]).with("lost", "no"));
    }
}
