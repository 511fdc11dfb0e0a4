//! A report for comments on a change: Markdown.

use std::io::{self, Write};

use super::{OLDEST, Report, Style, by_need, change, source_findings};
use crate::model::{Arguments, Checked, Counts, Finding, Inspection, LocaleTotal};

/// Tables of coverage and lists of findings.
pub(super) struct Markdown;

/// The default maximum number of findings in a comment.
const MOST: usize = 200;

/// Maximum number of versions below their minimum to list.
const FEW: usize = 20;

/// A comment on GitHub is limited to 65,536 characters; this many bytes leave room for the last lines.
const ROOM: usize = 60_000;

impl Report for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let page = page(inspection, style);
        out.write_all(page.as_bytes())
    }
}

fn page(inspection: &Inspection, style: &Style<'_>) -> String {
    let mut page = coverage(inspection, style);
    let below = || inspection.articles.iter().flat_map(|checked| super::below(checked, style.words));
    if below().next().is_some() {
        page.push('\n');
    }
    below().take(FEW).for_each(|message| page.push_str(&format!("- **{}**\n", escape(&message))));
    let rest = below().skip(FEW).count();
    if rest > 0 {
        page.push_str(&format!("- {}\n", more(rest, style)));
    }
    if let Some(trend) = &inspection.trend {
        let arguments = Arguments::new().with("revision", trend.revision.as_str());
        page.push_str(&format!("\n_{}_\n", escape(&style.words.say("report-trend", &arguments))));
    }
    if !inspection.outdated.is_empty() {
        page.push_str(&format!("\n**{}**\n\n", say("report-oldest", style)));
    }
    for waiting in inspection.outdated.iter().take(OLDEST) {
        let (article, unit) = (code(&waiting.article), code(&waiting.unit));
        page.push_str(&format!("- {} {}: {article} {unit}\n", escape(&waiting.since), waiting.locale));
    }
    let (sources, translations) = source_findings(inspection, style);
    list(&mut page, &by_need(translations), style);
    if !sources.is_empty() {
        page.push_str(&format!("\n**{}**\n", say("report-source-readiness", style)));
        list(&mut page, &by_need(sources), style);
    }
    page
}

fn say(id: &str, style: &Style<'_>) -> String {
    style.words.say(id, &Arguments::new())
}

/// The table of coverage: locales, then the articles with the lowest coverage first.
fn coverage(inspection: &Inspection, style: &Style<'_>) -> String {
    let trend = inspection.trend.as_ref();
    let heads = ["report-locale", "report-coverage", "report-article"].map(|id| say(id, style)).join(" | ");
    let mut table = format!("| {heads} |\n| --- | ---: | --- |\n");
    for LocaleTotal { locale, coverage, .. } in inspection.locales() {
        let before = trend.map(|trend| trend.locale(&locale));
        let percent = percent(&coverage.units, before, style);
        table
            .push_str(&format!("| **{locale}** | **{percent}** | {} |\n", say("report-all-articles", style)));
    }
    let mut articles: Vec<&Checked> = inspection.articles.iter().collect();
    if articles.len() > MOST {
        articles.sort_by(|one, other| one.units.coverage().total_cmp(&other.units.coverage()));
    }
    for checked in articles.iter().take(MOST) {
        let before = trend.map(|trend| trend.article(&checked.article, &checked.locale).copied());
        let percent = percent(&checked.units, before, style);
        table.push_str(&format!("| {} | {percent} | {} |\n", checked.locale, code(&checked.article)));
    }
    if articles.len() > MOST {
        table.push_str(&format!("| | | {} |\n", more(articles.len() - MOST, style)));
    }
    table
}

fn percent(units: &Counts, before: Option<Option<Counts>>, style: &Style<'_>) -> String {
    let now = style.words.say("report-percent", &Arguments::new().with("percent", units.percent()));
    match before {
        Some(before) => format!("{now} ({})", change(before.as_ref(), units, style.words)),
        None => now,
    }
}

/// Adds findings to a page, as far as there is room.
fn list(page: &mut String, findings: &[&Finding], style: &Style<'_>) {
    if !findings.is_empty() {
        page.push('\n');
    }
    for (at, finding) in findings.iter().enumerate() {
        let item = item(finding, style);
        if at == MOST || page.len() + item.len() > ROOM {
            page.push_str(&format!("- {}\n", more(findings.len() - at, style)));
            return;
        }
        page.push_str(&item);
    }
}

fn more(count: usize, style: &Style<'_>) -> String {
    style.words.say("report-more", &Arguments::new().with("count", count))
}

fn item(finding: &Finding, style: &Style<'_>) -> String {
    let place = finding.source.position(finding.span.start);
    let path = code(&format!("{}:{}:{}", finding.source.path(), place.line, place.column));
    let severity = say(&format!("severity-{}", finding.severity.name()), style);
    format!("- {path} **{severity}** {}: {}\n", code(finding.code), escape(&style.words.finding(finding)))
}

/// Text as code, whatever backticks and bars it contains.
fn code(text: &str) -> String {
    let text = super::visible(text).replace('|', "\\|");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Escapes text so that Markdown shows it literally.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in super::visible(&text.replace(['\n', '\r'], " ")).chars() {
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '@' | '~' => {
                out.extend(['\\', char])
            }
            _ => out.push(char),
        }
    }
    out
}
