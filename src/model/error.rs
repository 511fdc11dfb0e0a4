//! What the machine could not do.

use std::fmt;
use std::path::Path;

use super::Arguments;

/// The work could not be done: a file cannot be read, a setting is wrong. A problem *in* a text
/// is a [`Finding`](super::Finding), never an error.
///
/// The words are in `locales/*/audarma.ftl` under `error-KIND`; what the operating system or a
/// parser said is the [`source`](std::error::Error::source).
#[derive(Debug)]
pub struct Error {
    /// What failed; ends the id of its words: `cannot-read`.
    pub kind: &'static str,
    /// What fills the words.
    pub arguments: Arguments,
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error with its arguments.
    pub fn new(kind: &'static str, arguments: Arguments) -> Self {
        Self { kind, arguments, cause: None }
    }

    /// An error about a file or folder, which the words call `$path`.
    pub fn at(kind: &'static str, path: &Path) -> Self {
        let shown = path.to_string_lossy().replace('\\', "/");
        Self::new(kind, Arguments::new().with("path", shown))
    }

    /// With what the operating system or a parser said.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// With one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<super::Value>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

// `Display` speaks the program's English words: see `fluent/words.rs`.
const _: fn(&Error, &mut fmt::Formatter<'_>) -> fmt::Result = <Error as fmt::Display>::fmt;
