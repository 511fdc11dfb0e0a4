//! The value of an expression.

use super::date::Day;
use super::number::Number;
use crate::model::Locale;

/// The value of an expression before formatting.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Number(Number),
    Day(Day),
}

impl Value {
    /// The value as the locale writes it.
    pub(super) fn show(&self, locale: &Locale) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.show(locale),
            Self::Day(day) => day.show(locale),
        }
    }

    /// Whether a variant with this key is selected.
    pub(super) fn matches(&self, key: &str, locale: &Locale) -> bool {
        match self {
            Self::Text(text) => text == key,
            Self::Number(number) => number.is(key) || number.category(locale) == key,
            Self::Day(day) => day.iso() == key,
        }
    }
}
