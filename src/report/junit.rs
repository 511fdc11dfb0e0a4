//! A report for test runners: JUnit XML.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use super::{Report, Style, by_need};
use crate::model::{Checked, Inspection};

/// A test suite for each locale with a test case for each article, and one suite for source texts and
/// other files. A case fails if it has a finding of the requested severity, or if its coverage is too low, so
/// that the report and the exit code agree; other findings are its output.
pub(super) struct JUnit;

/// The name of the suite for source texts and other files.
const SOURCE: &str = "source";

/// A test case.
#[derive(Default)]
struct Case {
    suite: String,
    name: String,
    failures: Vec<String>,
    notes: Vec<String>,
}

impl Report for JUnit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let cases = cases(inspection, style);
        let failed = |cases: &[Case]| cases.iter().filter(|case| !case.failures.is_empty()).count();
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        let (all, bad) = (cases.len(), failed(&cases));
        writeln!(out, "<testsuites name=\"audarma\" tests=\"{all}\" failures=\"{bad}\" errors=\"0\">")?;
        for suite in cases.chunk_by(|one, other| one.suite == other.suite) {
            let (name, failed) = (escape(&suite[0].suite), failed(suite));
            let all = suite.len();
            writeln!(
                out,
                "  <testsuite name=\"{name}\" tests=\"{all}\" failures=\"{failed}\" errors=\"0\" skipped=\"0\">"
            )?;
            suite.iter().try_for_each(|case| write_case(case, out))?;
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

fn write_case(case: &Case, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "    <testcase classname=\"{}\" name=\"{}\"", escape(&case.suite), escape(&case.name))?;
    if case.failures.is_empty() && case.notes.is_empty() {
        return writeln!(out, "/>");
    }
    writeln!(out, ">")?;
    if let Some(first) = case.failures.first() {
        writeln!(out, "      <failure message=\"{}\"><![CDATA[", escape(first))?;
        case.failures.iter().try_for_each(|line| writeln!(out, "{}", verbatim(line)))?;
        writeln!(out, "]]></failure>")?;
    }
    if !case.notes.is_empty() {
        writeln!(out, "      <system-out><![CDATA[")?;
        case.notes.iter().try_for_each(|line| writeln!(out, "{}", verbatim(line)))?;
        writeln!(out, "]]></system-out>")?;
    }
    writeln!(out, "    </testcase>")
}

/// The cases by suite: each finding is in exactly one of them.
fn cases(inspection: &Inspection, style: &Style<'_>) -> Vec<Case> {
    let mut by_name: BTreeMap<(String, &str), Case> = BTreeMap::new();
    let of_catalog: HashMap<&str, &Checked> =
        inspection.articles.iter().map(|checked| (checked.catalog.as_str(), checked)).collect();
    for checked in &inspection.articles {
        let case = by_name.entry((checked.locale.to_string(), &checked.article)).or_default();
        case.failures.extend(super::below(checked, style.words));
    }
    let shown = inspection.findings.iter().filter(|finding| finding.severity >= style.severity);
    // Some readers only show the first one of a case.
    for finding in by_need(shown) {
        let path = finding.source.path();
        let article = of_catalog.get(path).map_or(path, |checked| checked.article.as_str());
        let suite = finding.locale.as_ref().map_or(SOURCE.to_owned(), ToString::to_string);
        let case = by_name.entry((suite, article)).or_default();
        let told = super::finding_line(finding, style.words, false);
        match finding.severity >= style.failing {
            true => case.failures.push(told),
            false => case.notes.push(told),
        }
    }
    let named = |((suite, name), case): ((String, &str), Case)| Case { suite, name: name.to_owned(), ..case };
    by_name.into_iter().map(named).collect()
}

/// Text of a CDATA section, because some readers lose character references.
fn verbatim(text: &str) -> String {
    let known = |char: char| if is_unknown(char) { '\u{fffd}' } else { char };
    text.chars().map(known).collect::<String>().replace("]]>", "]]]]><![CDATA[>")
}

/// Whether XML cannot contain a character.
fn is_unknown(char: char) -> bool {
    matches!(char, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Text of XML; characters that XML cannot contain become U+FFFD.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ if is_unknown(char) => out.push('\u{fffd}'),
            _ => out.push(char),
        }
    }
    out
}
