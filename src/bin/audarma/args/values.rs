//! What options take: the words to choose from, and how other values are read.

use audarma::extract::UnitSize;
use audarma::fluent::Words;
use audarma::model::{Locale, Severity};
use audarma::report::REPORTS;
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PlainReport {
    Human,
    Json,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Missing {
    Source,
    Mark,
    Omit,
    Fail,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Outdated {
    Use,
    Always,
    Source,
    Mark,
    Fail,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Bilingual {
    Interleaved,
    Columns,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Level {
    Error,
    Warning,
    Note,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warning => Self::Warning,
            Level::Note => Self::Note,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Size {
    Sentence,
    Paragraph,
}

impl From<Size> for UnitSize {
    fn from(size: Size) -> Self {
        match size {
            Size::Sentence => Self::Sentence,
            Size::Paragraph => Self::Paragraph,
        }
    }
}

pub(super) fn locale(text: &str) -> Result<Locale, audarma::model::NotALocale> {
    text.parse()
}

/// `kk=Боррель`
pub(super) fn translation(text: &str) -> Result<(Locale, String), String> {
    let (tag, text) = text.split_once('=').ok_or_else(String::new)?;
    Ok((locale(tag.trim()).map_err(|_| String::new())?, text.trim().to_owned()))
}

pub(super) fn percent(text: &str) -> Result<f64, String> {
    let number: f64 = text.trim_end_matches('%').trim().parse().map_err(|_| String::new())?;
    if (0.0..=100.0).contains(&number) { Ok(number) } else { Err(String::new()) }
}

/// A number, or `all`.
pub(super) fn limit(text: &str) -> Result<usize, String> {
    if text == "all" { Ok(usize::MAX) } else { positive(text) }
}

pub(super) fn positive(text: &str) -> Result<usize, String> {
    let number: usize = text.parse().map_err(|_| String::new())?;
    if number > 0 { Ok(number) } else { Err(String::new()) }
}

/// A language that the program speaks.
pub(super) fn spoken() -> impl TypedValueParser<Value = Locale> {
    PossibleValuesParser::new(Words::languages()).try_map(|tag| tag.parse::<Locale>())
}

/// The name of a report of `check`; `jsonl` is that of `--pairs`.
pub(super) fn report() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(REPORTS.iter().map(|report| report.name()).chain(["jsonl"]))
}

/// How coverage is shown by `status`.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum By {
    Locale,
    Folder,
    Article,
}

/// How far long work is, on standard error.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ProgressReport {
    /// A bar, on a terminal.
    Auto,
    /// JSON lines.
    Json,
    Never,
}
