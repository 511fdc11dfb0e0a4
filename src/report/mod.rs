//! Reports: coverage and findings in the form in which somebody wants to read them.
//!
//! A report is one file and one line in [`REPORTS`]. What must not live here: deciding what is
//! wrong, or how much of it is too much.

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

/// A form of output.
pub trait Report: Sync {
    /// The name on the command line.
    fn name(&self) -> &'static str;

    /// Writes the report.
    ///
    /// # Errors
    /// If `out` cannot be written to.
    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// How a report is written.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The language for people.
    pub words: &'a Words,
    /// Whether terminal colours may be used.
    pub has_color: bool,
    /// Findings below this are left out.
    pub severity: Severity,
    /// Findings from this on fail the check: those that the exit code is about.
    pub failing: Severity,
    /// At most so many findings and articles are shown, the most urgent ones, in the reports that people
    /// scroll through; for none, as many as the report finds fit.
    pub limit: Option<usize>,
}

/// All reports, the usual one first.
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
