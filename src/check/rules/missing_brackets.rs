//! Parentheses of the source that are missing from the translation.
//!
//! Why: a remark was left out, or became part of what is reported. Bad: `Ол келді` for `He (the minister) came`. Good: the
//! remark in brackets, or between dashes or commas. A note: acronyms and converted measures in brackets are often left
//! out on purpose, and not reported. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-brackets", Severity::Note, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_prose().text, &pair.target_prose().text);
    if !source.contains('(') || target.contains(['(', '[']) || target.trim().is_empty() {
        return;
    }
    let remark = source.split('(').skip(1).filter_map(|rest| rest.split_once(')')).map(|(inner, _)| inner);
    if let Some(remark) = remark.into_iter().find(|inner| is_remark(inner)) {
        findings.push(pair.finding(rule).with("text", format!("({remark})")));
    }
}

/// Whether brackets hold more than an acronym or a measure.
fn is_remark(inner: &str) -> bool {
    let is_word = |word: &str| word.chars().filter(|char| char.is_lowercase()).count() > 2;
    !inner.starts_with(|char: char| char.is_ascii_digit()) && inner.split_whitespace().any(is_word)
}
