//! A problem in a text.

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Locale;
use crate::text::{Encoding, Source, Span};

/// A problem in a text: what, where, how severe. The message is in `locales/*/audarma.ftl`
/// under `finding-CODE`; the arguments fill it in.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's code, named for the fault: `missing-translation`.
    pub code: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// The text with the problem.
    pub source: Source,
    /// The place in that text.
    pub span: Span,
    /// The locale concerned, if any.
    pub locale: Option<Locale>,
    /// The id of the unit concerned, if any.
    pub unit: Option<String>,
    /// The arguments of the message.
    pub arguments: Arguments,
    /// The two texts, if it is about a unit and its translation.
    pub quote: Option<Box<Quote>>,
    /// A safe fix, if there is one.
    pub fix: Option<Fix>,
}

/// A source text and its translation as readers see them, with the place that a finding refers to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quote {
    /// The source text. Images, footnotes and the like appear as `□`.
    pub source: String,
    /// The translation.
    pub target: String,
    /// The bytes of `target` that the finding refers to, if any.
    pub place: Option<Range<usize>>,
}

/// A replacement in the text with the problem.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// The bytes to replace.
    pub span: Span,
    /// The replacement.
    pub text: String,
}

/// How severe a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// For information.
    Note,
    /// Should be checked.
    Warning,
    /// Must not be published.
    Error,
}

impl Severity {
    /// The name in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Named arguments of a message.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Arguments(Vec<(Cow<'static, str>, Value)>);

/// An argument of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Text, displayed as it is.
    Text(String),
    /// A number, which selects plural forms.
    Number(f64),
}

impl Arguments {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// The same arguments with each text changed by a function.
    #[must_use]
    pub fn map_texts(&self, change: impl Fn(&str) -> String) -> Self {
        let changed = |(name, value): &(Cow<'static, str>, Value)| match value {
            Value::Text(text) => (name.clone(), Value::Text(change(text))),
            Value::Number(_) => (name.clone(), value.clone()),
        };
        Self(self.0.iter().map(changed).collect())
    }

    /// The arguments in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl Finding {
    /// A finding at a place, without locale, unit or arguments.
    pub fn new(code: &'static str, severity: Severity, source: &Source, span: Span) -> Self {
        let source = source.clone();
        let (locale, unit, arguments, quote, fix) = (None, None, Arguments::new(), None, None);
        Self { code, severity, source, span, locale, unit, arguments, quote, fix }
    }

    /// A finding about the encoding of a text, if it is not plain UTF-8.
    pub fn of_encoding(source: &Source) -> Option<Self> {
        let code = match source.encoding() {
            Encoding::Utf8 if source.byte_order_mark() > 0 => "byte-order-mark",
            Encoding::Utf8 => return None,
            _ => "legacy-encoding",
        };
        let written = match source.encoding() {
            Encoding::Legacy(_) => Encoding::Utf8.name(),
            encoding => encoding.name(),
        };
        let finding = Self::new(code, Severity::Note, source, Span::at(0));
        Some(finding.with("encoding", source.encoding().name()).with("written", written))
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }

    /// Sets the unit.
    #[must_use]
    pub fn about(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets the locale.
    #[must_use]
    pub fn in_locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }
}
