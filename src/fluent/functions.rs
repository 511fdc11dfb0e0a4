//! The functions that a message may call: `NUMBER` and `DATETIME`.
//!
//! ```
//! use audarma::fluent::{read, Resolver, Terms, Variable};
//! use audarma::model::Locale;
//! use audarma::text::Source;
//!
//! let say = |locale: &'static str, value: &str| {
//!     let catalog = read(&Source::from_text("a.ftl", format!("a = {value}\n")));
//!     let locale = Locale::of(locale);
//!     let resolver = Resolver::new(&locale, &catalog, &[]).with("date", Variable::Date("2021-11-22".into()));
//!     resolver.text(catalog.entries[0].value.as_ref().unwrap(), &catalog).0
//! };
//! assert_eq!(say("kk", r#"{ DATETIME($date, dateStyle: "news") }"#), "2021 жылғы 22 қараша");
//! assert_eq!(say("ru", r#"{ DATETIME($date, dateStyle: "news") }"#), "22 ноября 2021 года");
//! assert_eq!(say("ru", r#"{ DATETIME($date, weekday: "long") }"#), "понедельник");
//! assert_eq!(say("ru", "{ NUMBER(1234567.5) }"), "1\u{a0}234\u{a0}567,5");
//! assert_eq!(say("kk", r#"{ NUMBER(0.17, style: "percent") }"#), "17%");
//! ```
//!
//! `NUMBER` takes `minimumIntegerDigits` (1 to 21), `minimumFractionDigits` and
//! `maximumFractionDigits` (0 to 20), `useGrouping` (`"auto"`, `"always"`, `"min2"`, `"true"`,
//! `"false"`), `style` (`"decimal"`, `"percent"`) and `type` (`"cardinal"`, `"ordinal"`). The digits
//! in the file are kept unless `maximumFractionDigits` rounds them, half away from zero; a
//! percentage has no fraction digits unless requested.
//!
//! `DATETIME` takes `dateStyle` (`"full"`, `"long"`, `"medium"`, `"short"`, and the additional
//! `"news"` and `"bare"`) or any combination of `weekday`, `year`, `month` and `day` (`"long"`,
//! `"short"`, `"numeric"`, `"2-digit"`) that forms a date. CLDR has one length per date: that of the
//! month, or of the weekday if there is no month. Times are not supported. All dates are
//! Gregorian.

use fixed_decimal::SignedRoundingMode;
use fixed_decimal::UnsignedRoundingMode::HalfExpand;
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;
use icu_decimal::options::GroupingStrategy;

use super::date::{self, Day, Form};
use super::number::Number;
use super::value::Value;
use crate::model::Expression;

/// A call that failed.
pub(super) enum Refused {
    /// There is no such function.
    Unknown,
    /// The function does not accept this argument: its name, or the value of the first argument.
    Argument(String),
}

type Named = (String, Expression);

/// The result of a function for its first argument and its options.
pub(super) fn call(name: &str, first: Option<Value>, named: &[Named]) -> Result<Value, Refused> {
    match name {
        "NUMBER" => number(first, named).map(Value::Number),
        "DATETIME" => datetime(first, named).map(Value::Day),
        _ => Err(Refused::Unknown),
    }
}

fn number(first: Option<Value>, named: &[Named]) -> Result<Number, Refused> {
    let mut number = match first {
        Some(Value::Number(number)) => number,
        other => return Err(unfit(other)),
    };
    let (mut integer, mut least, mut most) = (None, None, None);
    for (name, value) in named {
        let refused = || Refused::Argument(name.clone());
        match name.as_str() {
            "minimumIntegerDigits" => integer = Some(digits(value, 1, 21).ok_or_else(refused)?),
            "minimumFractionDigits" => least = Some(digits(value, 0, 20).ok_or_else(refused)?),
            "maximumFractionDigits" => most = Some(digits(value, 0, 20).ok_or_else(refused)?),
            "useGrouping" => number.grouping = grouping(written(value)).ok_or_else(refused)?,
            "type" => number.is_ordinal = choice(value, "cardinal", "ordinal").ok_or_else(refused)?,
            "style" => number.is_percent = choice(value, "decimal", "percent").ok_or_else(refused)?,
            _ => return Err(refused()),
        }
    }
    if most.is_some_and(|most| least.unwrap_or(0) > most) {
        return Err(Refused::Argument("minimumFractionDigits".to_owned()));
    }
    if number.is_percent {
        number.decimal.multiply_pow10(2);
        most = most.or(Some(least.unwrap_or(0)));
    }
    if let Some(most) = most {
        number.decimal.round_with_mode(-most, SignedRoundingMode::Unsigned(HalfExpand));
        number.decimal.trim_end();
    }
    number.decimal.pad_end(-least.unwrap_or(0));
    number.decimal.pad_start(integer.unwrap_or(1));
    Ok(number)
}

fn datetime(first: Option<Value>, named: &[Named]) -> Result<Day, Refused> {
    let mut day = match first {
        Some(Value::Day(day)) => day,
        Some(Value::Text(text)) => Day::parse(&text).ok_or(Refused::Argument(text))?,
        other => return Err(unfit(other)),
    };
    if let Some((name, style)) = named.iter().find(|(name, _)| name == "dateStyle") {
        let refused = || Refused::Argument(name.clone());
        day.form = date_style(written(style)).filter(|_| named.len() == 1).ok_or_else(refused)?;
    } else if !named.is_empty() {
        day.form = date_fields(named)?;
    }
    Ok(day)
}

fn date_style(style: &str) -> Option<Form> {
    Some(match style {
        "full" => Form::of(DateFields::YMDE, Length::Long),
        "long" => Form::of(DateFields::YMD, Length::Long),
        "medium" => Form::of(DateFields::YMD, Length::Medium),
        "short" => Form::of(DateFields::YMD, Length::Short),
        "news" => Form::News,
        "bare" => Form::Bare,
        _ => return None,
    })
}

fn date_fields(named: &[Named]) -> Result<Form, Refused> {
    let mut lengths = [None; 4];
    for (name, value) in named {
        let refused = || Refused::Argument(name.clone());
        let at = ["year", "month", "day", "weekday"].iter().position(|field| field == name);
        let length = match written(value) {
            "long" => Length::Long,
            "short" => Length::Medium,
            "numeric" | "2-digit" => Length::Short,
            _ => return Err(refused()),
        };
        lengths[at.ok_or_else(refused)?] = Some(length);
    }
    let [year, month, day, weekday] = lengths;
    let fields = date::fields(year.is_some(), month.is_some(), day.is_some(), weekday.is_some());
    let fields = fields.ok_or_else(|| Refused::Argument(named[0].0.clone()))?;
    Ok(date::form(fields, month.or(weekday).unwrap_or(Length::Long)))
}

fn unfit(first: Option<Value>) -> Refused {
    Refused::Argument(match first {
        Some(Value::Text(text)) => text,
        _ => String::new(),
    })
}

fn written(value: &Expression) -> &str {
    match value {
        Expression::Text(text) | Expression::Number(text) => text,
        _ => "",
    }
}

fn digits(value: &Expression, least: i16, most: i16) -> Option<i16> {
    written(value).parse().ok().filter(|digits| (least..=most).contains(digits))
}

fn grouping(value: &str) -> Option<GroupingStrategy> {
    match value {
        "auto" | "true" | "1" => Some(GroupingStrategy::Auto),
        "always" => Some(GroupingStrategy::Always),
        "min2" => Some(GroupingStrategy::Min2),
        "false" | "never" | "0" => Some(GroupingStrategy::Never),
        _ => None,
    }
}

/// Whether `value` is the second of two words; `None` if it is neither.
fn choice(value: &Expression, first: &str, second: &str) -> Option<bool> {
    let value = written(value);
    (value == first || value == second).then(|| value == second)
}
