//! A translation that is its source.
//!
//! Why: it was copied to be translated later. Bad: `The bridge is open.` in a Kazakh catalog. Good: a
//! translation; names and numbers may stay. A fix is not safe.
use super::super::extent::is_copy;
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "untranslated", severity: Severity::Error, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let is_other = pair.source_locale.language() != pair.locale.language();
    if is_other && is_copy(pair.bare_source(), pair.bare_target()) {
        findings.push(pair.finding(rule));
    }
}
