//! Errors of the machine.

use std::fmt;
use std::path::Path;

use super::Arguments;

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

// `Display` uses the English messages of the program: see `fluent/words.rs`.
const _: fn(&Error, &mut fmt::Formatter<'_>) -> fmt::Result = <Error as fmt::Display>::fmt;
