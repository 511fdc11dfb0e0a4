//! The list of findings, with their texts and filters.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::Page;
use super::text::{escape, quoted};
use crate::model::{Arguments, Finding, Severity};
use crate::report::choice::chosen;
use crate::report::sides::Side;
use crate::report::source_findings;

impl Page<'_> {
    pub(super) fn findings(&self, out: &mut dyn Write) -> io::Result<()> {
        let (sources, translations) = source_findings(self.inspection, self.style);
        writeln!(
            out,
            "<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">{}</h2>",
            self.say("report-findings")
        )?;
        let all = [translations.as_slice(), &sources].concat();
        if !all.is_empty() {
            self.by_rule(out, &all)?;
        }
        let most = self.most();
        let some = chosen(translations.iter().copied(), most);
        let some_sources = chosen(sources.iter().copied(), most);
        self.filters(out, &[some.as_slice(), &some_sources].concat())?;
        self.list(out, &some, translations.len())?;
        writeln!(out, "</section>\n<section aria-labelledby=\"source\">")?;
        writeln!(out, "<h2 id=\"source\">{}</h2>", self.say("report-source-readiness"))?;
        writeln!(out, "<p class=\"quiet\">{}</p>", self.say("report-source-readiness.hint"))?;
        self.list(out, &some_sources, sources.len())?;
        writeln!(out, "</section>")
    }

    /// Filters, which the script shows.
    fn filters(&self, out: &mut dyn Write, findings: &[&Finding]) -> io::Result<()> {
        if findings.is_empty() {
            return Ok(());
        }
        let severities = [Severity::Error, Severity::Warning, Severity::Note];
        let severities = severities.map(|severity| (severity.name().to_owned(), self.severity(severity)));
        let locales: BTreeSet<String> =
            findings.iter().filter_map(|finding| finding.locale.as_ref()).map(ToString::to_string).collect();
        let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
        writeln!(out, "<form id=\"filters\" hidden aria-label=\"{}\">", self.say("report-filters"))?;
        self.select(out, "severity", "report-severity", severities)?;
        self.select(
            out,
            "locale",
            "report-locale",
            locales.into_iter().map(|tag| (tag.clone(), escape(&tag))),
        )?;
        self.select(
            out,
            "code",
            "report-rule",
            codes.into_iter().map(|code| (code.to_owned(), escape(code))),
        )?;
        writeln!(out, "<label>{}<input type=\"search\" name=\"text\"></label>", self.say("report-text"))?;
        let shown = self.say("report-shown");
        writeln!(out, "<output>{shown}: <b id=\"shown\">{}</b></output>\n</form>", findings.len())
    }

    fn select(
        &self,
        out: &mut dyn Write,
        name: &str,
        label: &str,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> io::Result<()> {
        write!(out, "<label>{}<select name=\"{name}\">", self.say(label))?;
        write!(out, "<option value=\"\">{}</option>", self.say("report-any"))?;
        for (value, label) in choices {
            write!(out, "<option value=\"{}\">{label}</option>", escape(&value))?;
        }
        writeln!(out, "</select></label>")
    }

    /// The displayed findings, and their total number.
    fn list(&self, out: &mut dyn Write, findings: &[&Finding], total: usize) -> io::Result<()> {
        if findings.is_empty() {
            return writeln!(out, "<p>{}</p>", self.say("report-nothing"));
        }
        if findings.len() < total {
            let arguments = Arguments::new().with("shown", findings.len()).with("total", total);
            writeln!(
                out,
                "<p><strong>{}</strong></p>",
                escape(&self.style.words.say("report-some", &arguments))
            )?;
        }
        writeln!(out, "<ol class=\"findings\">")?;
        for finding in findings {
            self.finding(out, finding)?;
        }
        writeln!(out, "</ol>")
    }

    fn finding(&self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        let severity = finding.severity.name();
        let locale = finding.locale.as_ref().map(ToString::to_string).unwrap_or_default();
        let place = finding.source.position(finding.span.start);
        writeln!(
            out,
            "<li data-severity=\"{severity}\" data-locale=\"{locale}\" data-code=\"{}\">",
            escape(finding.code)
        )?;
        let message = escape(&self.style.words.finding(finding));
        writeln!(
            out,
            "<h3><span class=\"{severity}\">{}:</span> {message}</h3>",
            self.severity(finding.severity)
        )?;
        write!(out, "<p class=\"where\">")?;
        if !locale.is_empty() {
            write!(out, "{locale} · ")?;
        }
        let path = escape(finding.source.path());
        writeln!(
            out,
            "<code>{path}:{}:{}</code> · <code>{}</code></p>",
            place.line,
            place.column,
            escape(finding.code)
        )?;
        self.pair(out, finding)?;
        match self.style.words.help(finding) {
            Some(help) => writeln!(out, "<p>{}</p>\n</li>", escape(&help)),
            None => writeln!(out, "</li>"),
        }
    }

    /// The texts of a finding, side by side.
    fn pair(&self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        let sides = self.shelf.sides(finding);
        let named = [("report-source", sides.source), ("report-translation", sides.target)];
        let sides: Vec<(&str, Side<'_>)> =
            named.into_iter().filter_map(|(name, side)| Some((name, side?))).collect();
        if sides.is_empty() {
            return Ok(());
        }
        writeln!(out, "<div class=\"pair\">")?;
        for (name, side) in &sides {
            let language = side.language.map(|language| format!(" ({language})")).unwrap_or_default();
            writeln!(out, "<div><h4>{}{language}</h4>{}</div>", self.say(name), quoted(side))?;
        }
        writeln!(out, "</div>")
    }

    pub(super) fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.name()))
    }
}
