//! A name that is missing from the translation in any spelling.
//!
//! Why: somebody is left out, or is another one. Bad: `Жозеп` for “Josep Borrell”. Good: each name,
//! translated or in the letters of the language. A warning where other translations of the project have
//! the name, by its sound or by one word that always stands for it, and of what can be nothing but a
//! name: no English word, or a country. Else a note. There is no safe fix: its
//! place is the translator's choice.
use super::super::name_index::NameIndex;
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("name-missing", Severity::Warning, Category::Facts, Check::Names(check));

fn check(name_index: &NameIndex<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for (at, each) in name_index.all.iter().enumerate() {
        // A name whose term stands in the translation is there, whatever the term is called.
        let is_termed = |name: &str| each.termed.iter().any(|term| term.contains(name));
        for lost in name_index.lost(at).into_iter().filter(|lost| !is_termed(lost.name)) {
            let mut finding = each.finding(rule).with("text", lost.name);
            if !lost.is_sure {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding);
        }
    }
}
