//! A report for programs: JSON with a stable schema.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{OLDEST, Report, Style};
use crate::model::{
    Checked, Counts, Coverage, Finding, Inspection, Locale, LocaleTotal, LostUnit, Point, Quote, Section,
    Shortfall, Trend, Value, Worse,
};

/// JSON, version 1: fields may be added, but none is renamed.
pub(super) struct Json;

#[derive(Serialize)]
struct TrendRow<'a> {
    since: &'a str,
    locales: Vec<ChangeRow>,
    articles: Vec<ChangeRow>,
    points: Vec<PointRow<'a>>,
}

/// The change of an article's or total coverage in a locale.
#[derive(Serialize)]
struct ChangeRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<String>,
    locale: String,
    /// `None` if it did not exist.
    before: Option<f64>,
    now: f64,
}

#[derive(Serialize)]
struct PointRow<'a> {
    date: &'a str,
    revision: &'a str,
    locales: BTreeMap<String, f64>,
}

#[derive(Serialize)]
pub(super) struct LocaleRow {
    locale: String,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
    sections: Vec<SectionRow>,
}

#[derive(Serialize)]
pub(super) struct ArticleRow<'a> {
    article: &'a str,
    catalog: &'a str,
    locale: String,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
    sections: Vec<SectionRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    below: Vec<Shortfall>,
}

#[derive(Serialize)]
struct SectionRow {
    section: Section,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
}

fn trend_row<'a>(trend: &'a Trend, inspection: &Inspection) -> TrendRow<'a> {
    let of_locale = |total: LocaleTotal| ChangeRow {
        article: None,
        before: trend.locale(&total.locale).map(|units| units.percent()),
        locale: total.locale.to_string(),
        now: total.coverage.units.percent(),
    };
    let of_article = |checked: &Checked| ChangeRow {
        article: Some(checked.article.clone()),
        before: trend.article(&checked.article, &checked.locale).map(Counts::percent),
        locale: checked.locale.to_string(),
        now: checked.units.percent(),
    };
    let shares = |point: &Point| {
        point.locales.iter().map(|(locale, units)| (locale.to_string(), units.percent())).collect()
    };
    let point =
        |point: &'a Point| PointRow { date: &point.date, revision: &point.revision, locales: shares(point) };
    TrendRow {
        since: &trend.revision,
        locales: inspection.locales().into_iter().map(of_locale).collect(),
        articles: inspection.articles.iter().map(of_article).collect(),
        points: trend.points.iter().map(point).collect(),
    }
}

/// What is worse than at a revision.
#[derive(Serialize)]
struct WorseRow<'a> {
    since: &'a str,
    units: &'a [LostUnit],
    locales: Vec<ChangeRow>,
}

fn worse_row(worse: &Worse) -> WorseRow<'_> {
    let of_locale = |(locale, before, now): &(Locale, Counts, Counts)| ChangeRow {
        article: None,
        locale: locale.to_string(),
        before: Some(before.percent()),
        now: now.percent(),
    };
    WorseRow {
        since: &worse.revision,
        units: &worse.units,
        locales: worse.locales.iter().map(of_locale).collect(),
    }
}

/// A finding for programs.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<QuoteRow<'a>>,
    /// The former source text of an outdated translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<&'a str>,
    /// The changes since then, word by word.
    #[serde(skip_serializing_if = "Option::is_none")]
    diff: Option<&'a str>,
}

/// The two texts of a finding; `place` is in characters of the target.
#[derive(Serialize)]
struct QuoteRow<'a> {
    source: &'a str,
    target: &'a str,
    place: Option<[usize; 2]>,
}

impl Report for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let shown = inspection.findings.iter().filter(|finding| finding.severity >= style.severity);
        let oldest = &inspection.outdated[..inspection.outdated.len().min(OLDEST)];
        writeln!(out, "{{ \"version\": 1,")?;
        list(out, "locales", inspection.locales().iter().map(locale))?;
        list(out, "articles", inspection.articles.iter().map(article))?;
        list(out, "findings", shown.map(|finding| row(finding, inspection, style)))?;
        // The longest outdated translations.
        write_list(out, "outdated", oldest.iter())?;
        if let Some(trend) = &inspection.trend {
            write!(out, ",\n  \"trend\": ")?;
            serde_json::to_writer(&mut *out, &trend_row(trend, inspection))?;
        }
        if let Some(worse) = &inspection.worse {
            write!(out, ",\n  \"worse\": ")?;
            serde_json::to_writer(&mut *out, &worse_row(worse))?;
        }
        writeln!(out, " }}")
    }
}

/// A list that is followed by others.
pub(super) fn list<T: Serialize>(
    out: &mut dyn Write,
    name: &str,
    rows: impl Iterator<Item = T>,
) -> io::Result<()> {
    write_list(out, name, rows)?;
    writeln!(out, ",")
}

/// A list with one row per line, which makes long lists easier to search and compare, and shorter than
/// fully indented JSON.
pub(super) fn write_list<T: Serialize>(
    out: &mut dyn Write,
    name: &str,
    rows: impl Iterator<Item = T>,
) -> io::Result<()> {
    write!(out, "  \"{name}\": [")?;
    for (at, row) in rows.enumerate() {
        write!(out, "{}\n    ", if at > 0 { "," } else { "" })?;
        serde_json::to_writer(&mut *out, &row)?;
    }
    write!(out, "]")
}

pub(super) fn locale(total: &LocaleTotal) -> LocaleRow {
    LocaleRow {
        locale: total.locale.to_string(),
        coverage: total.coverage.units.percent(),
        measures: total.coverage,
        sections: sections(&total.sections),
    }
}

pub(super) fn article(checked: &Checked) -> ArticleRow<'_> {
    ArticleRow {
        article: &checked.article,
        catalog: &checked.catalog,
        locale: checked.locale.to_string(),
        coverage: checked.units.percent(),
        measures: checked.coverage(),
        sections: sections(&checked.sections),
        below: checked.shortfalls().collect(),
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

fn quote_row(quote: &Quote) -> QuoteRow<'_> {
    let chars = |at: usize| quote.target.get(..at).map_or(0, |before| before.chars().count());
    let place = quote.place.as_ref().map(|place| [chars(place.start), chars(place.end)]);
    QuoteRow { source: &quote.source, target: &quote.target, place }
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
        quote: finding.quote.as_deref().map(quote_row),
        previous: text(finding, "previous"),
        diff: text(finding, "diff"),
    }
}

/// A text argument of a finding, unless it is empty.
fn text<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    let (_, value) = finding.arguments.iter().find(|(known, _)| *known == name)?;
    match value {
        Value::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}
