//! Numbers as a locale writes them, and their plural forms.

use std::str::FromStr;

use fixed_decimal::{Decimal, FloatPrecision};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::speech::Speech;
use crate::model::Locale;

/// A number and its format.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// Its digits, including trailing zeros: plural rules distinguish `3.10` from `3.1`.
    pub(super) decimal: Decimal,
    pub(super) grouping: GroupingStrategy,
    pub(super) is_percent: bool,
    /// Whether its plural category is that of an ordinal such as "3rd".
    pub(super) is_ordinal: bool,
}

/// The maximum length of a number, in characters; longer ones are text.
const LONGEST: usize = 64;

impl Number {
    /// Parses a number in a Fluent file.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let decimal = Some(written).filter(|written| written.len() <= LONGEST)?;
        Decimal::from_str(decimal).ok().map(Self::of)
    }

    pub(super) fn from_f64(number: f64) -> Option<Self> {
        Decimal::try_from_f64(number, FloatPrecision::RoundTrip).ok().map(Self::of)
    }

    fn of(decimal: Decimal) -> Self {
        Self { decimal, grouping: GroupingStrategy::Auto, is_percent: false, is_ordinal: false }
    }

    /// The number as the locale writes it.
    pub(super) fn show(&self, locale: &Locale) -> String {
        let speech = Speech::of(locale);
        let options = DecimalFormatterOptions::from(self.grouping);
        let digits = match DecimalFormatter::try_new((&speech.icu).into(), options) {
            Ok(formatter) => formatter.format(&self.decimal).to_string(),
            Err(_) => self.decimal.to_string(),
        };
        match self.is_percent {
            true => percent(&digits, locale),
            false => digits,
        }
    }

    /// The CLDR plural category: `one`, `few`, `many` …
    pub(super) fn category(&self, locale: &Locale) -> &'static str {
        let kind = if self.is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let options = PluralRulesOptions::default().with_type(kind);
        let rules = PluralRules::try_new((&Speech::of(locale).icu).into(), options);
        rules.map_or("other", |rules| category_name(rules.category_for(&self.decimal)))
    }

    /// Whether a variant key equals this number: `[0]`.
    pub(super) fn is(&self, key: &str) -> bool {
        let bare = |decimal: &Decimal| {
            let mut decimal = decimal.clone();
            decimal.trim_start();
            decimal.trim_end();
            decimal
        };
        Self::parse(key).is_some_and(|key| bare(&key.decimal) == bare(&self.decimal))
    }
}

/// The plural categories of a language's cardinal numbers, in the order of CLDR.
///
/// ```
/// use audarma::{fluent::plural_categories, model::Locale};
/// assert_eq!(plural_categories(&Locale::of("ru")), ["one", "few", "many", "other"]);
/// assert_eq!(plural_categories(&Locale::of("kk")), ["one", "other"]);
/// ```
pub fn plural_categories(locale: &Locale) -> Vec<&'static str> {
    let rules = PluralRules::try_new((&Speech::of(locale).icu).into(), PluralRulesOptions::default());
    let known: Vec<&str> = rules.iter().flat_map(|rules| rules.categories().map(category_name)).collect();
    let all = ["zero", "one", "two", "few", "many", "other"];
    all.into_iter().filter(|name| *name == "other" || known.contains(name)).collect()
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Languages that put a no-break space before `%`, from CLDR 48.
const SPACED_PERCENT: &[&str] = &[
    "be", "bg", "bs", "ca", "cs", "da", "de", "es", "fi", "fr", "hr", "hy", "is", "ky", "lt", "lv", "mk",
    "nb", "nn", "no", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "uk", "uz",
];

fn percent(digits: &str, locale: &Locale) -> String {
    match locale.language() {
        "tr" => format!("%{digits}"),
        language if SPACED_PERCENT.contains(&language) => format!("{digits}\u{a0}%"),
        _ => format!("{digits}%"),
    }
}
