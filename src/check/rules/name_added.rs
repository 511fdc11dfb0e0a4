//! A name that is not in the source.
//!
//! Why: somebody else is named, or the text is that of another sentence. Bad: `Брюссельде` where the source
//! speaks of Paris. Good: the names of the source. Told only of names that elsewhere in the project always stand
//! for one of the source; a note where the source names somebody, for `the city` may well become a name beside
//! another one. There is no safe fix.
use super::super::name_index::NameIndex;
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("name-added", Severity::Warning, Category::Style, Check::Names(check));

fn check(name_index: &NameIndex<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for (at, each) in name_index.all.iter().enumerate() {
        for (name, place) in name_index.added(at) {
            let mut finding = each.finding_in(rule, place).with("text", name);
            if !name_index.is_nameless(at) {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding);
        }
    }
}
