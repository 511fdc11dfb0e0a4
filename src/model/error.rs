//! Errors of the machine.

use std::fmt;
use std::path::Path;

use super::{Arguments, Value};
use crate::text::nearest;

/// The argument that holds what was probably meant.
const NEAR: &str = "near";

/// The work could not be done: a file cannot be read, a setting is wrong. A problem *in* a text
/// is a [`Finding`](super::Finding), never an error.
///
/// The message is in `locales/*/audarma.ftl` under `error-KIND`; what the operating system or a
/// parser reported is the [`source`](std::error::Error::source).
#[derive(Debug)]
pub struct Error {
    /// The kind of error, as the last part of the message id: `cannot-read`.
    pub kind: &'static str,
    /// The arguments of the message.
    pub arguments: Arguments,
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error with the arguments of its message.
    pub fn new(kind: &'static str, arguments: Arguments) -> Self {
        Self { kind, arguments, cause: None }
    }

    /// An error about a file or folder, which the message calls `$path`.
    pub fn at(kind: &'static str, path: &Path) -> Self {
        let shown = path.to_string_lossy().replace('\\', "/");
        Self::new(kind, Arguments::new().with("path", shown))
    }

    /// Adds what the operating system or a parser reported.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }
}

impl Error {
    /// With the known word that `word` was probably meant to be, if one is near: `Did you mean “…”?`
    ///
    /// ```
    /// use audarma::model::{Arguments, Error};
    /// let error = Error::new("unknown-code", Arguments::new().with("code", "to-long"));
    /// let error = error.suggesting("to-long", ["number-changed", "too-long"]);
    /// assert_eq!(error.suggestion(), Some("too-long"));
    /// ```
    #[must_use]
    pub fn suggesting<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(word, known) {
            Some(near) => self.with(NEAR, near),
            None => self,
        }
    }

    /// What was probably meant, where that is known.
    pub fn suggestion(&self) -> Option<&str> {
        self.arguments.iter().find_map(|(name, value)| match value {
            Value::Text(text) if name == NEAR => Some(text.as_str()),
            _ => None,
        })
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

// `Display` uses the English messages of the program: see `fluent/words.rs`.
const _: fn(&Error, &mut fmt::Formatter<'_>) -> fmt::Result = <Error as fmt::Display>::fmt;
