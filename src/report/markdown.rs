//! The report for a comment on a change: Markdown.

use std::io::{self, Write};

use super::{Report, Style};
use crate::model::{Arguments, Counts, Finding, Inspection, LocaleTotal};

/// A table of coverage and a list of findings.
pub(super) struct Markdown;

/// A comment has room for about so many findings.
const MOST: usize = 200;

impl Report for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let say = |id: &str| style.words.say(id, &Arguments::new());
        writeln!(
            out,
            "| {} | {} | {} |",
            say("report-locale"),
            say("report-coverage"),
            say("report-article")
        )?;
        writeln!(out, "| --- | ---: | --- |")?;
        for LocaleTotal { locale, coverage, .. } in inspection.locales() {
            writeln!(
                out,
                "| **{locale}** | **{}** | {} |",
                percent(&coverage.units, style),
                say("report-all-articles")
            )?;
        }
        for checked in &inspection.articles {
            writeln!(
                out,
                "| {} | {} | {} |",
                checked.locale,
                percent(&checked.units, style),
                code(&checked.article)
            )?;
        }
        let shown: Vec<&Finding> =
            inspection.findings.iter().filter(|finding| finding.severity >= style.severity).collect();
        if !shown.is_empty() {
            writeln!(out)?;
        }
        for finding in shown.iter().take(MOST) {
            writeln!(out, "{}", item(finding, style))?;
        }
        if shown.len() > MOST {
            let more = Arguments::new().with("count", shown.len() - MOST);
            writeln!(out, "- {}", style.words.say("report-more", &more))?;
        }
        Ok(())
    }
}

fn percent(units: &Counts, style: &Style<'_>) -> String {
    style.words.say("report-percent", &Arguments::new().with("percent", units.percent()))
}

fn item(finding: &Finding, style: &Style<'_>) -> String {
    let place = finding.source.position(finding.span.start);
    let path = code(&format!("{}:{}:{}", finding.source.path(), place.line, place.column));
    let severity = style.words.say(&format!("severity-{}", finding.severity.name()), &Arguments::new());
    format!("- {path} **{severity}** {}: {}", code(finding.code), escape(&style.words.finding(finding)))
}

/// Text as code, whatever backticks and bars are in it.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Text that Markdown shows as it is.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '@' => {
                out.extend(['\\', char])
            }
            _ => out.push(char),
        }
    }
    out
}
