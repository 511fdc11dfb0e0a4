//! A problem in a text.

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Locale;
use crate::text::{Encoding, Source, Span};

/// A problem in a text: what, where, how bad. The words for it are in `locales/*/audarma.ftl`
/// under `finding-CODE`; its arguments fill them.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's code, named for the fault: `missing-translation`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The text that has the problem.
    pub source: Source,
    /// The place in it.
    pub span: Span,
    /// The locale that it concerns, if one.
    pub locale: Option<Locale>,
    /// The id of the unit that it concerns, if one.
    pub unit: Option<String>,
    /// What fills the words.
    pub arguments: Arguments,
    /// The two texts of which it tells, if it is about a unit and its translation.
    pub quote: Option<Box<Quote>>,
    /// What would put it right, where that is sure.
    pub fix: Option<Fix>,
}

/// A source text and its translation as a reader sees them, with the place that a finding means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quote {
    /// What the source says. Pictures, footnotes and the like stand there as `□`.
    pub source: String,
    /// What the translation says.
    pub target: String,
    /// The bytes of `target` that are meant, if some.
    pub place: Option<Range<usize>>,
}

/// A replacement in the text that has the problem.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// The bytes that are replaced.
    pub span: Span,
    /// What stands there instead.
    pub text: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A hint.
    Note,
    /// Look at it.
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

/// Named values for a message of the program.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Arguments(Vec<(Cow<'static, str>, Value)>);

/// A value for a message of the program.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Text, shown as it is.
    Text(String),
    /// A number, which chooses plural forms.
    Number(f64),
}

impl Arguments {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one value more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// The values in the order in which they were given.
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

    /// What is to be told about the encoding of a text, if it is not plain UTF-8.
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

    /// With one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }

    /// About the unit with this id.
    #[must_use]
    pub fn about(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// In this locale.
    #[must_use]
    pub fn in_locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }
}
