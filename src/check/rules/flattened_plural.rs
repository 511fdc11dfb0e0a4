//! A single plural form where the language has several.
//!
//! Why: `2 статей` stands where the language says `2 статьи`. Bad: Russian `{ $n -> *[other] { $n } статей }`. Good:
//! one, few, many, other. Reported only if the number itself stands in the text, and only for languages whose
//! words change with it: Kazakh says `5 мақала` as it says `1 мақала`. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use super::duplicate_variant::each_select;
use super::unknown_plural::{asks_number, forms, has_numbers_only};
use crate::model::{Element, Expression, Finding, Pattern, Severity};

pub(super) const RULE: Rule =
    Rule::new("flattened-plural", Severity::Warning, Category::Fluent, Check::Pair(check)).of_message();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(expected) = forms(pair.locale.language()).filter(|forms| forms.len() > 2) else { return };
    each_select(pair, &mut |selector, variants| {
        if !asks_number(selector) || !has_numbers_only(variants) {
            return;
        }
        let default = variants.iter().find(|variant| variant.is_default);
        if default.is_some_and(|default| shows(&default.value, selector)) {
            findings.push(pair.finding(rule).with("forms", expected.join(", ")));
        }
    });
}

/// Whether a text has the number of a selector in it.
fn shows(pattern: &Pattern, selector: &Expression) -> bool {
    let Pattern::Rich(elements) = pattern else { return false };
    let number = number(selector);
    elements.iter().any(|element| match element {
        Element::Placeable(expression) => number.is_some() && self::number(expression) == number,
        Element::Text(_) => false,
    })
}

/// The variable or the literal number that an expression says.
fn number(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Variable(name) | Expression::Number(name) => Some(name),
        Expression::Nested(inner) => number(inner),
        Expression::Function { positional, .. } => positional.first().and_then(number),
        _ => None,
    }
}
