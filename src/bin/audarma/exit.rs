//! The exit codes of the program.

use std::io;
use std::process::ExitCode;

use audarma::model::{Arguments, Error};

/// The exit code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Exit {
    /// 0: success.
    Fine,
    /// 1: there are findings, or the coverage is too low.
    Findings,
    /// 2: the work could not be done.
    Failed,
    /// 75: another run holds the lock; trying again later may work.
    Locked,
}

impl Exit {
    /// 0 instead of 1, for callers that take any other code for a crash.
    pub(crate) fn or_zero(self, is_zero: bool) -> Self {
        if is_zero && self == Self::Findings { Self::Fine } else { self }
    }

    /// How the program ends after an error.
    pub(crate) fn of(error: &Error) -> Self {
        if error.kind == "locked" { Self::Locked } else { Self::Failed }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Findings => Self::from(1),
            Exit::Failed => Self::from(2),
            Exit::Locked => Self::from(75),
        }
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The output was closed by its reader, which is not an error.
    Closed,
    /// An error to report.
    Told(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Told(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Told(Error::new("cannot-print", Arguments::new()).because(error)),
        }
    }
}
