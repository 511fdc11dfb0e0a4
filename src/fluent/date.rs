//! Dates as a locale writes them.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::options::{Length, YearStyle};

use super::speech::Speech;
use crate::model::Locale;

/// A day and its format.
#[derive(Clone, Debug)]
pub(super) struct Day {
    date: Date<Gregorian>,
    pub(super) form: Form,
}

/// The format of a day.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// The CLDR pattern for these fields.
    Fields(FieldSetBuilder),
    /// The style of news texts: "2021 жылғы 22 қараша", "22 ноября 2021 года". Languages without a
    /// pattern of their own here use the long form.
    News,
    /// The long form without a word for the year: "22 ноября 2021", "22 қараша 2021".
    Bare,
}

/// A date (`YYYY-MM-DD`) in the style of news texts; `None` if it is not a date.
///
/// ```
/// use audarma::{fluent::news_date, model::Locale};
/// let write = |locale| news_date("2021-11-22", &Locale::of(locale)).unwrap();
/// assert_eq!(write("kk"), "2021 жылғы 22 қараша");
/// assert_eq!(write("kk-Latn"), "2021 jylğy 22 qaraşa");
/// assert_eq!(write("ru"), "22 ноября 2021 года");
/// assert_eq!(write("en"), "November 22, 2021");
/// ```
pub fn news_date(date: &str, locale: &Locale) -> Option<String> {
    Day::parse(date).map(|day| Day { form: Form::News, ..day }.show(locale))
}

impl Form {
    /// The fields in the given length.
    pub(super) fn of(fields: DateFields, length: Length) -> Self {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(fields);
        builder.length = Some(length);
        Self::Fields(builder)
    }
}

impl Day {
    /// A day in ISO 8601 notation: `2021-11-22` or `20211122`, optionally followed by a time. The
    /// format is the long form until another one is set.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let day = text.split(['T', ' ']).next()?;
        let parts: Vec<&str> = match day.split('-').collect::<Vec<_>>().as_slice() {
            [year, month, day] => vec![year, month, day],
            [all] if all.len() == 8 => vec![all.get(..4)?, all.get(4..6)?, all.get(6..)?],
            _ => return None,
        };
        let number = |digits: &str, length: usize| {
            let good = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            good.then(|| digits.parse().ok()).flatten()
        };
        let year: i32 = number(parts[0], 4)?;
        let (month, day) = (number(parts[1], 2)?, number(parts[2], 2)?);
        let date = Date::try_new_gregorian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?;
        Some(Self { date, form: Form::of(DateFields::YMD, Length::Long) })
    }

    /// The day as the locale writes it.
    pub(super) fn show(&self, locale: &Locale) -> String {
        let speech = Speech::of(locale);
        let said = match &self.form {
            Form::Fields(fields) => self.fields(&speech, fields.clone()),
            Form::News => {
                self.with_year(&speech, locale, [("kk", "{year} жылғы {day}"), ("ru", "{day} {year} года")])
            }
            Form::Bare => self.with_year(&speech, locale, [("kk", "{day} {year}"), ("ru", "{day} {year}")]),
        };
        speech.spell(said)
    }

    /// Day and month of the locale, combined with the year by the language's pattern.
    fn with_year(&self, speech: &Speech, locale: &Locale, patterns: [(&str, &str); 2]) -> String {
        let long = |fields| match Form::of(fields, Length::Long) {
            Form::Fields(fields) => self.fields(speech, fields),
            Form::News | Form::Bare => String::new(),
        };
        match patterns.iter().find(|(language, _)| *language == locale.language()) {
            Some((_, pattern)) => {
                let year = self.date.year().extended_year().to_string();
                pattern.replace("{year}", &year).replace("{day}", &long(DateFields::MD))
            }
            None => long(DateFields::YMD),
        }
    }

    fn fields(&self, speech: &Speech, fields: FieldSetBuilder) -> String {
        let is_period = fields.date_fields.is_some_and(DateFields::is_calendar_period);
        let shown = match is_period {
            true => self.period(speech, fields),
            false => self.day(speech, fields),
        };
        shown.unwrap_or_else(|| self.iso())
    }

    fn day(&self, speech: &Speech, fields: FieldSetBuilder) -> Option<String> {
        let fields = fields.build_date().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new((&speech.icu).into(), fields).ok()?;
        Some(formatter.format(&self.date).to_string())
    }

    fn period(&self, speech: &Speech, fields: FieldSetBuilder) -> Option<String> {
        let fields = fields.build_calendar_period().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new((&speech.icu).into(), fields).ok()?;
        Some(formatter.format(&self.date).to_string())
    }

    /// `2021-11-22`
    pub(super) fn iso(&self) -> String {
        let (year, month, day) =
            (self.date.year().extended_year(), self.date.month().ordinal, self.date.day_of_month().0);
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// The fields that year, month, day and weekday form, if CLDR has a pattern for them.
pub(super) fn fields(year: bool, month: bool, day: bool, weekday: bool) -> Option<DateFields> {
    Some(match (year, month, day, weekday) {
        (false, false, true, false) => DateFields::D,
        (false, true, true, false) => DateFields::MD,
        (true, true, true, false) => DateFields::YMD,
        (false, false, true, true) => DateFields::DE,
        (false, true, true, true) => DateFields::MDE,
        (true, true, true, true) => DateFields::YMDE,
        (false, false, false, true) => DateFields::E,
        (false, true, false, false) => DateFields::M,
        (true, true, false, false) => DateFields::YM,
        (true, false, false, false) => DateFields::Y,
        _ => return None,
    })
}

/// The format with these fields and the full year.
pub(super) fn form(fields: DateFields, length: Length) -> Form {
    let mut form = Form::of(fields, length);
    if let Form::Fields(builder) = &mut form
        && matches!(fields, DateFields::YMD | DateFields::YMDE | DateFields::YM | DateFields::Y)
    {
        builder.year_style = Some(YearStyle::Full);
    }
    form
}
