//! A term that a locale does not translate.
//!
//! Why: a translator who writes its reference gets a fault, and one who does not writes the name anew each
//! time. Bad: `-borrell` in `en/terms.ftl` only. Good: `-borrell = Боррель` in `kk/terms.ftl` too. A fix
//! is not safe: somebody has to know the name.
use crate::check::{Category, Check, Rule, TermFiles};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-term", Severity::Warning, Category::Terms, Check::Terms(check)).certain();

fn check(files: &TermFiles<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for entry in files.source.terms().filter(|entry| files.target.get(&entry.id).is_none()) {
        let finding = Finding::new(rule.code, rule.severity, &files.source.source, entry.head);
        let locale = files.locale.to_string();
        findings.push(finding.with("name", entry.id.as_str()).with("locale", locale).in_locale(files.locale));
    }
}
