//! What an expression is worth.

use super::date::Day;
use super::number::Number;
use crate::model::Locale;

/// What an expression is worth before it is written.
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

    /// Whether a variant with this key is meant.
    pub(super) fn matches(&self, key: &str, locale: &Locale) -> bool {
        match self {
            Self::Text(text) => text == key,
            Self::Number(number) => number.is(key) || number.category(locale) == key,
            Self::Day(day) => day.iso() == key,
        }
    }
}
