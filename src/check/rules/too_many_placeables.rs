//! A message with more placeables than Fluent implementations accept.
//!
//! Why: the usual libraries refuse a message with more than 100 of them, and show its id. Bad: a hundred and one
//! `{ … }` in one message. Good: fewer, or two messages. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Element, Finding, Pattern, Severity};

pub(super) const RULE: Rule =
    Rule::new("too-many-placeables", Severity::Error, Category::Fluent, Check::Pair(check))
        .of_message()
        .certain();

/// The limit of the libraries.
const MOST: usize = 100;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(Pattern::Rich(elements)) = pair.entry.and_then(|entry| entry.value.as_ref()) else { return };
    let count = elements.iter().filter(|element| matches!(element, Element::Placeable(_))).count();
    if count > MOST {
        findings.push(pair.finding(rule).with("count", count).with("most", MOST));
    }
}
