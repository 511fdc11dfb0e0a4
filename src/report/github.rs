//! The report for a run on GitHub: annotations at the lines of a change.

use std::io::{self, Write};

use super::{Report, Style};
use crate::model::{Finding, Inspection, Severity};

/// Workflow commands (`::error file=…`), the worst findings first.
pub(super) struct GitHub;

/// GitHub shows ten errors and ten warnings of a step; more would be lost without a word.
const MOST: usize = 10;

impl Report for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            let shown = |finding: &&Finding| finding.severity == severity && severity >= style.severity;
            let findings: Vec<&Finding> = inspection.findings.iter().filter(shown).collect();
            for finding in findings.iter().take(MOST) {
                writeln!(out, "{}", annotation(finding, style))?;
            }
            if findings.len() > MOST {
                let more = style
                    .words
                    .say("report-more", &crate::model::Arguments::new().with("count", findings.len() - MOST));
                writeln!(out, "::{}::{}", command(severity), escape(&more))?;
            }
        }
        Ok(())
    }
}

fn annotation(finding: &Finding, style: &Style<'_>) -> String {
    let place = finding.source.position(finding.span.start);
    let path = property(finding.source.path());
    let told = escape(&style.words.finding(finding));
    let command = command(finding.severity);
    format!("::{command} file={path},line={},col={},title={}::{told}", place.line, place.column, finding.code)
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// Text of a workflow command, in which a line end would begin another one.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}
