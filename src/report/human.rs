//! The report for people at a terminal.

use std::io::{self, Write};

use super::{Report, Style, to_do, visible};
use crate::fluent::Words;
use crate::model::{Arguments, Counts, Finding, Inspection, Locale, Severity};

/// Findings with their places, then coverage by article and locale.
pub(super) struct Human;

/// How wide a coverage bar is, in characters.
const BAR: usize = 20;

impl Report for Human {
    fn name(&self) -> &'static str {
        "human"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let shown: Vec<&Finding> =
            inspection.findings.iter().filter(|finding| finding.severity >= style.severity).collect();
        for finding in &shown {
            writeln!(out, "{}", line(finding, style.words, style.has_color))?;
        }
        if !shown.is_empty() {
            writeln!(out)?;
        }
        for checked in &inspection.articles {
            writeln!(out, "{}", coverage(&checked.locale, &checked.units, &checked.article, style))?;
        }
        let locales = inspection.locales();
        if inspection.articles.len() > locales.len() {
            writeln!(out)?;
            for total in &locales {
                let all = style.words.say("report-all-articles", &Arguments::new());
                writeln!(out, "{}", coverage(&total.locale, &total.coverage.units, &all, style))?;
            }
        }
        writeln!(out, "\n{}", totals(inspection, style.words))
    }
}

/// A finding on one line: `path:line:column: error[code]: …`, with its help on the next.
pub fn line(finding: &Finding, words: &Words, has_color: bool) -> String {
    let place = finding.source.position(finding.span.start);
    let severity = words.say(&format!("severity-{}", finding.severity.name()), &Arguments::new());
    let (start, end) = match (has_color, finding.severity) {
        (false, _) => ("", ""),
        (true, Severity::Error) => ("\u{1b}[1;31m", "\u{1b}[0m"),
        (true, Severity::Warning) => ("\u{1b}[1;33m", "\u{1b}[0m"),
        (true, Severity::Note) => ("\u{1b}[1;36m", "\u{1b}[0m"),
    };
    let told = visible(&words.finding(finding));
    let path = visible(finding.source.path());
    let mut line =
        format!("{path}:{}:{}: {start}{severity}[{}]{end}: {told}", place.line, place.column, finding.code);
    if let Some(help) = words.help(finding) {
        line.push_str("\n    ");
        line.push_str(&visible(&help));
    }
    line
}

fn coverage(locale: &Locale, units: &Counts, name: &str, style: &Style<'_>) -> String {
    let share = units.coverage();
    let full = (share / 100.0 * BAR as f64).floor() as usize;
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(BAR - full));
    let percent = style.words.say("report-percent", &Arguments::new().with("percent", units.percent()));
    let parts = to_do(units, style.words);
    let of = Arguments::new().with("covered", units.covered()).with("total", units.total);
    let mut row =
        format!("{:<8}{bar} {percent:>8}  {}", locale.to_string(), style.words.say("report-units", &of));
    if !parts.is_empty() {
        row.push_str(&format!(" ({})", parts.join(", ")));
    }
    format!("{row}  {}", visible(name))
}

fn totals(inspection: &Inspection, words: &Words) -> String {
    let all = [
        ("report-errors", Severity::Error),
        ("report-warnings", Severity::Warning),
        ("report-notes", Severity::Note),
    ];
    let told =
        all.map(|(id, severity)| words.say(id, &Arguments::new().with("count", inspection.count(severity))));
    told.join(", ")
}
