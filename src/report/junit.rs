//! The report for test runners: JUnit XML.

use std::io::{self, Write};

use super::{Report, Style};
use crate::model::{Arguments, Checked, Finding, Inspection, Severity};

/// A test suite for each locale, a test case for each article; a case fails if it has a finding that
/// is no note, or too little coverage.
pub(super) struct JUnit;

impl Report for JUnit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"audarma\">")?;
        for (locale, ..) in inspection.locales() {
            let cases: Vec<(&Checked, Vec<String>)> = inspection
                .articles
                .iter()
                .filter(|checked| checked.locale == locale)
                .map(|checked| (checked, failures(checked, inspection, style)))
                .collect();
            let failed = cases.iter().filter(|(_, failures)| !failures.is_empty()).count();
            writeln!(out, "  <testsuite name=\"{locale}\" tests=\"{}\" failures=\"{failed}\">", cases.len())?;
            for (checked, failures) in cases {
                case(checked, &failures, out)?;
            }
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

fn case(checked: &Checked, failures: &[String], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "    <testcase classname=\"{}\" name=\"{}\"", checked.locale, escape(&checked.article))?;
    let Some(first) = failures.first() else { return writeln!(out, "/>") };
    writeln!(out, ">\n      <failure message=\"{}\">", escape(first))?;
    for line in failures {
        writeln!(out, "{}", escape(line))?;
    }
    writeln!(out, "      </failure>\n    </testcase>")
}

/// What is wrong with an article in a locale: findings in its catalog, and those in the article that
/// are of this locale or of none.
fn failures(checked: &Checked, inspection: &Inspection, style: &Style<'_>) -> Vec<String> {
    let concerns = |finding: &&Finding| {
        let path = finding.source.path();
        let of_locale = finding.locale.as_ref().is_none_or(|locale| *locale == checked.locale);
        path == checked.catalog || (path == checked.article && of_locale)
    };
    let counts = |finding: &&Finding| finding.severity > Severity::Note && finding.severity >= style.severity;
    let told = inspection.findings.iter().filter(concerns).filter(counts);
    let mut lines: Vec<String> =
        told.map(|finding| super::finding_line(finding, style.words, false)).collect();
    if checked.is_below() {
        let arguments = Arguments::new()
            .with("article", checked.article.as_str())
            .with("locale", checked.locale.to_string())
            .with("coverage", checked.units.percent())
            .with("min", checked.min.unwrap_or_default());
        lines.push(style.words.say("check-below", &arguments));
    }
    lines
}

/// Text of XML; characters that XML cannot hold become U+FFFD.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(char),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(char),
        }
    }
    out
}
