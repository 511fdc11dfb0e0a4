//! A line break inside a translation that the source has not.
//!
//! Why: the article would have a break there. Bad: a sentence on two lines of the catalog. Good: the message on
//! one line, or a break where the source has one. The fix puts a space there.
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "changed-line-break", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let count = |text: &str| text.matches('\n').count();
        let (source, target) = (count(&passage.source.text), count(&passage.target.text));
        if target > source
            && let Some(at) = passage.target.text.rfind('\n')
        {
            let finding = pair.finding_in(rule, passage, at..at + 1);
            findings.push(finding.with("source", source).with("target", target));
        }
    }
}
