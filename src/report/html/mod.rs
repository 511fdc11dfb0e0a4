//! A report for browsers: a single self-contained file.
//!
//! All text is escaped, and the page must not load anything. Without its script only the filters are
//! missing. What must not be here: any decision about a
//! text.

mod coverage;
mod findings;
mod rules;
mod table;
mod text;

use std::io::{self, Write};

use super::sides::MemoryCache;
use super::{Report, Style};
use crate::model::{Arguments, Inspection, Severity};
use text::escape;

/// A page with coverage and findings, most urgent first.
pub(super) struct Html;

/// The default maximum number of findings in translations, of findings in source texts, and of
/// articles; the page states the total.
const MOST: usize = 500;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// A report being written.
struct Page<'a> {
    inspection: &'a Inspection,
    style: &'a Style<'a>,
    shelf: MemoryCache<'a>,
}

impl Report for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let page = Page { inspection, style, shelf: MemoryCache::new(inspection) };
        page.head(out)?;
        page.coverage(out)?;
        page.findings(out)?;
        writeln!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
    }
}

impl Page<'_> {
    /// The maximum number of findings and articles.
    fn most(&self) -> usize {
        self.style.limit.unwrap_or(MOST)
    }

    /// A message without variables, escaped.
    fn say(&self, id: &str) -> String {
        escape(&self.style.words.say(id, &Arguments::new()))
    }

    /// A message with one number, escaped.
    fn count(&self, id: &str, count: usize) -> String {
        escape(&self.style.words.say(id, &Arguments::new().with("count", count)))
    }

    fn percent(&self, percent: f64) -> String {
        escape(&self.style.words.say("report-percent", &Arguments::new().with("percent", percent)))
    }

    fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        let (title, totals) = (self.say("report-title"), self.totals());
        writeln!(
            out,
            r##"<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="audarma {}">
<title>{title}: {totals}</title>
<style>
{STYLE}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p>{totals}</p>
<nav aria-label="{}"><ul>
<li><a href="#coverage">{}</a></li>
<li><a href="#findings">{}</a></li>
<li><a href="#source">{}</a></li>
</ul></nav>
</header>
<main>"##,
            escape(self.style.words.language()),
            env!("CARGO_PKG_VERSION"),
            self.say("report-contents"),
            self.say("report-coverage"),
            self.say("report-findings"),
            self.say("report-source-readiness"),
        )
    }

    /// The number of findings of each severity.
    fn totals(&self) -> String {
        let all = [
            ("report-errors", Severity::Error),
            ("report-warnings", Severity::Warning),
            ("report-notes", Severity::Note),
        ];
        all.map(|(id, severity)| self.count(id, self.inspection.count(severity))).join(", ")
    }
}
