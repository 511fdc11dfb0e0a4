//! Text inside a code tag that differs from the source.
//!
//! Why: a command or a name in code is no language. Bad: `<code>орнату</code>` for `<code>install</code>`.
//! Good: the same text. The fix is to copy it from the source.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("changed-code", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        let locked =
            !mark.is_variable && mark.in_source > 0 && mark.in_target > 0 && pair.is_locked(mark.name);
        let inside = |text| super::super::marks::contents(text, mark.name);
        if locked && inside(pair.source) != inside(pair.target) {
            findings.push(pair.finding_about(rule, mark.name));
        }
    }
}
