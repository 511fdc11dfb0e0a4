//! Reports: coverage and findings in various formats.
//!
//! A report is one file and one line in [`REPORTS`]. What must not be here: deciding what is
//! wrong, or which coverage is too low.

mod badge;
mod choice;
mod github;
mod html;
mod human;
mod json;
mod junit;
mod markdown;
mod sarif;
mod sides;
mod status;
mod tell;
mod terminal;
mod wrap;

use std::io::{self, Write};

use crate::fluent::Words;
use crate::model::{Inspection, Severity};

/// A report format.
pub trait Report: Sync {
    /// The name on the command line.
    fn name(&self) -> &'static str;

    /// Writes the report.
    ///
    /// # Errors
    /// If writing to `out` fails.
    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// How a report is written.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The messages in the language of the user.
    pub words: &'a Words,
    /// Whether terminal colors may be used.
    pub has_color: bool,
    /// Less severe findings are omitted.
    pub severity: Severity,
    /// Findings from this on fail the check: those that the exit code is about.
    pub failing: Severity,
    /// Maximum number of findings and articles in reports for people, most urgent first; `None` for the
    /// default of the report.
    pub limit: Option<usize>,
}

/// All reports, the default first.
pub const REPORTS: &[&dyn Report] = &[
    &human::Human,
    &json::Json,
    &sarif::Sarif,
    &junit::JUnit,
    &github::GitHub,
    &markdown::Markdown,
    &html::Html,
    &badge::Badge,
];

/// The report of this name.
pub fn by_name(name: &str) -> Option<&'static dyn Report> {
    REPORTS.iter().copied().find(|report| report.name() == name)
}

pub use human::line as finding_line;
pub use status::{Rows, status, status_json};
pub use tell::below;
pub use terminal::{Terminal, visible};

use tell::{OLDEST, by_need, change, source_findings, to_do};
