//! A selector with two variants of the same key.
//!
//! Why: the second one is never said. Bad: `[one] … [one] …`. Good: each key once. The fix is to delete one.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Element, Expression, Finding, Pattern, Severity, Variant};

pub(super) const RULE: Rule =
    Rule::new("duplicate-variant", Severity::Error, Category::Fluent, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    each_select(pair, &mut |_, variants| {
        for (at, variant) in variants.iter().enumerate() {
            if variants[..at].iter().any(|known| known.key == variant.key) {
                findings.push(pair.finding(rule).with("key", variant.key.as_str()));
            }
        }
    });
}

/// Goes through the choices of a message, the outer ones first.
pub(super) fn each_select(pair: &Pair<'_>, seen: &mut dyn FnMut(&Expression, &[Variant])) {
    let Some(entry) = pair.entry else { return };
    let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
    entry.value.iter().chain(attributes).for_each(|pattern| in_pattern(pattern, seen));
}

fn in_pattern(pattern: &Pattern, seen: &mut dyn FnMut(&Expression, &[Variant])) {
    let Pattern::Rich(elements) = pattern else { return };
    for element in elements {
        if let Element::Placeable(expression) = element {
            in_expression(expression, seen);
        }
    }
}

fn in_expression(expression: &Expression, seen: &mut dyn FnMut(&Expression, &[Variant])) {
    match expression {
        Expression::Nested(inner) => in_expression(inner, seen),
        Expression::Select { selector, variants } => {
            seen(selector, variants);
            variants.iter().for_each(|variant| in_pattern(&variant.value, seen));
        }
        _ => {}
    }
}
