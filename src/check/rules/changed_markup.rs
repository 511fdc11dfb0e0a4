//! Markup that differs from the source.
//!
//! Why: a link leads elsewhere, or the page breaks. Bad: `<a href="inf0rm.kz">` for `<a href="inform.kz">`, a
//! `<b>` that is gone. Good: the same tags with the same attributes. Plain emphasis that is missing is a
//! warning, since a translator may leave it out on purpose. There is no safe fix.
use rustc_hash::FxHashMap;

use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("changed-markup", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, target) = (&text_pair.source.text, &text_pair.target.text);
        let (before, after) = (tags(source), tags(target));
        // How much more often each tag stands in the translation.
        let mut more: FxHashMap<&str, isize> = FxHashMap::default();
        after.iter().for_each(|tag| *more.entry(tag).or_default() += 1);
        before.iter().for_each(|tag| *more.entry(tag).or_default() -= 1);
        let extra = after.iter().find(|tag| more[**tag] > 0);
        let lost = before.iter().find(|tag| more[**tag] < 0);
        if let Some(tag) = extra.or(lost) {
            let at = target.find(*tag).unwrap_or(0);
            let part = if extra.is_some() { at..at + tag.len() } else { 0..0 };
            findings.push(pair.finding_in(rule, text_pair, part).with("tag", *tag));
        }
    }
    emphasis(pair, rule, findings);
}

/// Emphasis without data that is nowhere in the translation.
fn emphasis(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for mark in super::super::marks::marks(pair) {
        let is_lost = !mark.is_variable && mark.in_source > 0 && mark.in_target == 0;
        if is_lost && !pair.has_data(mark.name) && !pair.target.value.is_empty() {
            let mut finding = pair.finding_about(rule, mark.name).with("tag", format!("<{}>", mark.name));
            finding.severity = finding.severity.min(Severity::Warning);
            findings.push(finding);
        }
    }
}

/// Tags that stand in the text as text, with their attributes.
pub(super) fn tags(text: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let name = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        let end = rest.find('>').filter(|_| name.starts_with(|char: char| char.is_ascii_alphabetic()));
        let length = end.map_or(1, |end| end + 1);
        tags.extend(end.map(|_| &rest[..length]));
        rest = &rest[length..];
    }
    tags
}
