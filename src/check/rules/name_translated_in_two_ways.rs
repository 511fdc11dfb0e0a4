//! A name that a translation spells in two ways.
//!
//! Why: readers take them for two people or places. Bad: `Тоқаев` and `Токаев` in one Kazakh text. Good:
//! one spelling; inflected forms are no other spelling. There is no safe fix: they may be two.
use super::super::names::differences;
use super::super::{Category, Check, Rule, TranslatedUnit};
use crate::model::{Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule::new("name-translated-in-two-ways", Severity::Note, Category::Consistency, Check::Version(check));

fn check(article: &[TranslatedUnit], rule: &Rule, findings: &mut Vec<Finding>) {
    let texts: Vec<&TranslatedUnit> = article.iter().filter(|each| is_text(each.role)).collect();
    let Some(language) = texts.first().map(|each| each.locale.language().to_owned()) else { return };
    let lines: Vec<&str> = texts.iter().map(|each| each.target.as_str()).collect();
    for difference in differences(&lines, &language) {
        let (odd, usual) = (texts[difference.odd.line], texts[difference.usual.line]);
        let line = usual.file.position(usual.head.start).line;
        let finding = odd.finding_at(rule, &difference.odd.text);
        findings.push(
            finding.with("text", difference.odd.text).with("other", difference.usual.text).with("line", line),
        );
    }
}

/// Headlines have capitals of their own.
fn is_text(role: Role) -> bool {
    !matches!(role, Role::Headline | Role::Heading | Role::Title | Role::Dateline | Role::Meta | Role::Label)
}
