//! The report for programs: JSON of a stable shape.

use std::io::{self, Write};

use serde::Serialize;

use super::{Report, Style};
use crate::model::{Checked, Coverage, Finding, Inspection, LocaleTotal, Section};

/// JSON, version 1: a field may be added, none is renamed.
pub(super) struct Json;

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    locales: Vec<LocaleRow>,
    articles: Vec<ArticleRow<'a>>,
    findings: Vec<FindingRow<'a>>,
}

#[derive(Serialize)]
struct LocaleRow {
    locale: String,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
    sections: Vec<SectionRow>,
}

#[derive(Serialize)]
struct ArticleRow<'a> {
    article: &'a str,
    catalog: &'a str,
    locale: String,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
    sections: Vec<SectionRow>,
}

#[derive(Serialize)]
struct SectionRow {
    section: Section,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
}

/// A finding as programs read it.
#[derive(Serialize)]
struct FindingRow<'a> {
    code: &'a str,
    severity: &'a str,
    locale: Option<String>,
    path: &'a str,
    line: usize,
    column: usize,
    unit: Option<&'a str>,
    message: String,
    help: Option<String>,
    /// `source` or `translation`.
    about: &'static str,
}

impl Report for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let shown = inspection.findings.iter().filter(|finding| finding.severity >= style.severity);
        let whole = Whole {
            version: 1,
            locales: inspection.locales().iter().map(locale).collect(),
            articles: inspection.articles.iter().map(article).collect(),
            findings: shown.map(|finding| row(finding, inspection, style)).collect(),
        };
        serde_json::to_writer_pretty(&mut *out, &whole)?;
        writeln!(out)
    }
}

fn locale(total: &LocaleTotal) -> LocaleRow {
    LocaleRow {
        locale: total.locale.to_string(),
        coverage: total.coverage.units.percent(),
        measures: total.coverage,
        sections: sections(&total.sections),
    }
}

fn article(checked: &Checked) -> ArticleRow<'_> {
    ArticleRow {
        article: &checked.article,
        catalog: &checked.catalog,
        locale: checked.locale.to_string(),
        coverage: checked.units.percent(),
        measures: checked.coverage(),
        sections: sections(&checked.sections),
    }
}

fn sections(sections: &[(Section, Coverage)]) -> Vec<SectionRow> {
    let row = |(section, measures): &(Section, Coverage)| SectionRow {
        section: *section,
        coverage: measures.units.percent(),
        measures: *measures,
    };
    sections.iter().map(row).collect()
}

fn row<'a>(finding: &'a Finding, inspection: &Inspection, style: &Style<'_>) -> FindingRow<'a> {
    let place = finding.source.position(finding.span.start);
    FindingRow {
        code: finding.code,
        severity: finding.severity.name(),
        locale: finding.locale.as_ref().map(ToString::to_string),
        path: finding.source.path(),
        line: place.line,
        column: place.column,
        unit: finding.unit.as_deref(),
        message: style.words.finding(finding),
        help: style.words.help(finding),
        about: if inspection.is_about_source(finding) { "source" } else { "translation" },
    }
}
