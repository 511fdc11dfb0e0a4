//! A plural selector without the plural forms of the language.
//!
//! Why: `5 мақалалар` stands where the language wants another form, or a form is never used. Bad: Russian
//! without `few` and `many`, a form `two` or a slip such as `fw`. Good: ru one, few, many, other; kk one, other;
//! numbers such as `[0]` may stand beside them. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use super::duplicate_variant::each_select;
use crate::model::{Expression, Finding, Severity, Variant};

pub(super) const RULE: Rule =
    Rule::new("unknown-plural", Severity::Warning, Category::Fluent, Check::Pair(check))
        .of_message()
        .certain();

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(expected) = forms(pair.locale.language()) else { return };
    each_select(pair, &mut |selector, variants| {
        if !asks_number(selector) || !is_plural(variants) {
            return;
        }
        for variant in variants {
            let is_word = !variant.key.starts_with(|char: char| char.is_ascii_digit() || char == '-');
            if is_word && !expected.contains(&variant.key.as_str()) {
                findings.push(
                    pair.finding(rule).with("form", variant.key.as_str()).with("forms", expected.join(", ")),
                );
            }
        }
        let lost = expected.iter().find(|form| variants.iter().all(|variant| variant.key != **form));
        if let Some(form) = lost.filter(|_| !has_numbers_only(variants)) {
            findings.push(pair.finding(rule).with("form", *form).with("forms", expected.join(", ")));
        }
    });
}

/// Whether a choice is made by a number.
pub(super) fn asks_number(selector: &Expression) -> bool {
    matches!(selector, Expression::Variable(_))
        || matches!(selector, Expression::Function { name, .. } if name == "NUMBER")
}

/// The cardinal plural forms of a language.
pub(super) fn forms(language: &str) -> Option<&'static [&'static str]> {
    match language {
        "ru" | "uk" | "be" => Some(&["one", "few", "many", "other"]),
        "kk" | "en" | "ky" | "uz" | "tr" | "de" => Some(&["one", "other"]),
        _ => None,
    }
}

fn is_plural(variants: &[Variant]) -> bool {
    let forms = variants.iter().filter(|variant| CATEGORIES.contains(&variant.key.as_str())).count();
    forms > 0 && forms * 2 >= variants.len()
}

/// Whether all but the default are numbers: `[0] … [1] … *[other]` needs no forms.
pub(super) fn has_numbers_only(variants: &[Variant]) -> bool {
    variants
        .iter()
        .all(|variant| variant.is_default || variant.key.starts_with(|char: char| char.is_ascii_digit()))
}
