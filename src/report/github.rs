//! A report for GitHub Actions: annotations on changed lines.

use std::io::{self, Write};

use super::{Report, Style, by_need, finding_line, visible};
use crate::model::{Arguments, Finding, Inspection, Severity};

/// Workflow commands (`::error file=…`), worst findings first.
pub(super) struct GitHub;

/// GitHub shows ten errors, ten warnings and ten notices per step and silently drops the rest. Therefore
/// the tenth gives the total, and the others are in the log.
const MOST: usize = 10;

impl Report for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let all = by_need(inspection.findings.iter().filter(|finding| finding.severity >= style.severity));
        let mut rest: Vec<&Finding> = Vec::new();
        for findings in all.chunk_by(|one, other| one.severity == other.severity) {
            let shown = if findings.len() > MOST { MOST - 1 } else { findings.len() };
            for finding in &findings[..shown] {
                writeln!(out, "{}", annotation(finding, inspection, style))?;
            }
            if findings.len() > shown {
                let more = Arguments::new().with("count", findings.len() - shown);
                let more = escape(&style.words.say("report-more", &more));
                writeln!(out, "::{}::{more}", command(findings[0].severity))?;
                rest.extend(&findings[shown..]);
            }
        }
        let is_of_source = |finding: &&Finding| inspection.is_about_source(finding);
        let (sources, translations): (Vec<&Finding>, Vec<&Finding>) =
            rest.into_iter().partition(is_of_source);
        let more = |count| style.words.say("report-more", &Arguments::new().with("count", count));
        group(&more(translations.len()), &translations, style, out)?;
        let section = style.words.say("report-source-readiness", &Arguments::new());
        group(&format!("{section}: {}", more(sources.len())), &sources, style, out)
    }
}

/// Findings that are only in the log, in a collapsible group.
fn group(title: &str, findings: &[&Finding], style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "::group::{}", escape(title))?;
    for finding in findings {
        // Starts with a hyphen, so that no line can be a command.
        let line = finding_line(finding, style.words, false);
        writeln!(out, "- {}", line.lines().next().unwrap_or_default())?;
    }
    writeln!(out, "::endgroup::")
}

fn annotation(finding: &Finding, inspection: &Inspection, style: &Style<'_>) -> String {
    let place = finding.source.position(finding.span.start);
    let path = property(finding.source.path());
    let mut told = style.words.finding(finding);
    if inspection.is_about_source(finding) {
        let section = style.words.say("report-source-readiness", &Arguments::new());
        told = format!("{section}: {told}");
    }
    let lines: Vec<String> = told.lines().map(visible).collect();
    let told = escape(&lines.join("\n"));
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

/// Escapes text of a workflow command, in which a line end would start another one.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escape(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
