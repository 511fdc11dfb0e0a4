//! A report for people at a terminal.

use std::collections::HashSet;
use std::io::{self, Write};
use std::ptr::from_ref;

use super::choice::{by_rule, chosen};
use super::sides::{MemoryCache, Sides};
use super::wrap::pointed;
use super::{OLDEST, Report, Style, Terminal, change, source_findings, to_do, visible};
use crate::fluent::Words;
use crate::model::{Arguments, Checked, Counts, Finding, Inspection, Locale, Severity, Trend, Worse};

/// Findings by article, with their texts, then coverage by article and locale.
pub(super) struct Human;

/// How wide a coverage bar is, in characters.
const BAR: usize = 20;

/// The default maximum number of findings and of articles.
const MOST: usize = 200;

impl Report for Human {
    fn name(&self) -> &'static str {
        "human"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let out: &mut dyn Write = &mut Terminal::new(out);
        let most = style.limit.unwrap_or(MOST);
        let (mut sources, mut translations) = source_findings(inspection, style);
        let total = sources.len() + translations.len();
        if total > most {
            let all = sources.iter().chain(&translations).copied();
            let chosen: HashSet<*const Finding> = chosen(all, most).into_iter().map(from_ref).collect();
            sources.retain(|finding| chosen.contains(&from_ref(*finding)));
            translations.retain(|finding| chosen.contains(&from_ref(*finding)));
        }
        let shelf = MemoryCache::new(inspection);
        by_article(&translations, &shelf, style, out)?;
        if !sources.is_empty() {
            writeln!(
                out,
                "{}",
                heading(&style.words.say("report-source-readiness", &Arguments::new()), style)
            )?;
            sources.iter().try_for_each(|finding| write_finding(finding, &shelf, style, out))?;
            writeln!(out)?;
        }
        write_coverage(inspection, most, style, out)?;
        write_drafts(inspection, style, out)?;
        write_oldest(inspection, style, out)?;
        if let Some(trend) = &inspection.trend {
            write_points(trend, style, out)?;
        }
        if let Some(worse) = &inspection.worse {
            write_worse(worse, style, out)?;
        }
        if total > most {
            write_by_rule(inspection, (sources.len() + translations.len(), total), style, out)?;
        }
        writeln!(out, "\n{}", totals(inspection, style.words))
    }
}

/// Findings in translations, grouped by article; if there are several articles, each
/// under its path.
fn by_article(
    findings: &[&Finding],
    shelf: &MemoryCache<'_>,
    style: &Style<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut grouped: Vec<(&str, &Finding)> =
        findings.iter().map(|finding| (shelf.article(finding), *finding)).collect();
    grouped.sort_by_key(|(article, _)| *article);
    let groups: Vec<&[(&str, &Finding)]> = grouped.chunk_by(|one, other| one.0 == other.0).collect();
    for group in &groups {
        if groups.len() > 1 {
            writeln!(out, "{}", heading(&visible(group[0].0), style))?;
        }
        group.iter().try_for_each(|(_, finding)| write_finding(finding, shelf, style, out))?;
        writeln!(out)?;
    }
    Ok(())
}

fn heading(text: &str, style: &Style<'_>) -> String {
    if style.has_color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// A finding with its texts, with the place underlined.
fn write_finding(
    finding: &Finding,
    shelf: &MemoryCache<'_>,
    style: &Style<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}", line(finding, style.words, style.has_color))?;
    if finding.quote.is_none() {
        return Ok(());
    }
    let Sides { source, target } = shelf.sides(finding);
    for side in [source, target].into_iter().flatten() {
        let label = side.language.map_or("    ".to_owned(), |locale| format!("    {locale} "));
        write!(out, "{}", pointed(&label, &side, style.has_color))?;
    }
    Ok(())
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

/// Coverage by locale, then that of the articles that need work, of very many those with the least.
fn write_coverage(
    inspection: &Inspection,
    most: usize,
    style: &Style<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let trend = inspection.trend.as_ref();
    let is_one = inspection.articles.iter().all(|row| row.article == inspection.articles[0].article);
    for total in inspection.locales() {
        let before = trend.map(|trend| trend.locale(&total.locale));
        let only = inspection.articles.first().filter(|_| is_one);
        let name =
            only.map_or_else(|| all_articles(inspection, &total.locale, style), |row| row.article.clone());
        writeln!(out, "{}", coverage_row(&total.locale, &total.coverage.units, before, &name, style))?;
    }
    let waits = |row: &&Checked| row.units.covered() < row.units.total;
    let mut articles: Vec<&Checked> = inspection.articles.iter().filter(waits).filter(|_| !is_one).collect();
    if articles.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    if articles.len() > most {
        articles.sort_by(|one, other| one.units.coverage().total_cmp(&other.units.coverage()));
        let told = Arguments::new().with("shown", most).with("total", articles.len());
        writeln!(out, "{}", heading(&style.words.say("report-first", &told), style))?;
    }
    for checked in articles.into_iter().take(most) {
        let before = trend.map(|trend| trend.article(&checked.article, &checked.locale).copied());
        writeln!(out, "{}", coverage_row(&checked.locale, &checked.units, before, &checked.article, style))?;
    }
    Ok(())
}

/// What to do with drafts, for each locale that has some.
fn write_drafts(inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let locales = inspection.locales();
    let mut waiting = locales.iter().filter(|total| total.coverage.units.draft > 0).peekable();
    if waiting.peek().is_some() {
        writeln!(out)?;
    }
    waiting.try_for_each(|total| {
        let told = Arguments::new()
            .with("locale", total.locale.to_string())
            .with("count", total.coverage.units.draft);
        writeln!(out, "{}", style.words.say("report-drafts", &told))
    })
}

/// The name of a row for all articles in a locale: how many they are.
fn all_articles(inspection: &Inspection, locale: &Locale, style: &Style<'_>) -> String {
    let count = inspection.articles.iter().filter(|row| row.locale == *locale).count();
    style.words.say("report-articles", &Arguments::new().with("count", count))
}

/// A row of coverage; `before` is the earlier coverage, if requested.
pub(super) fn coverage_row(
    locale: &Locale,
    units: &Counts,
    before: Option<Option<Counts>>,
    name: &str,
    style: &Style<'_>,
) -> String {
    let bar = bar(units, style.has_color);
    let percent = style.words.say("report-percent", &Arguments::new().with("percent", units.percent()));
    let mut parts = to_do(units, style.words);
    parts.extend(before.map(|before| change(before.as_ref(), units, style.words)));
    let of = Arguments::new().with("covered", units.covered()).with("total", units.total);
    let mut row =
        format!("{:<8}{bar} {percent:>8}  {}", locale.to_string(), style.words.say("report-units", &of));
    if !parts.is_empty() {
        row.push_str(&format!(" ({})", parts.join(", ")));
    }
    format!("{row}  {}", visible(name)).trim_end().to_owned()
}

fn bar(units: &Counts, has_color: bool) -> String {
    let share = units.coverage();
    let full = (share / 100.0 * BAR as f64).floor() as usize;
    let (start, end) = match share {
        _ if !has_color => ("", ""),
        100.0.. => ("\u{1b}[32m", "\u{1b}[0m"),
        _ => ("\u{1b}[33m", "\u{1b}[0m"),
    };
    format!("{start}{}{}{end}", "█".repeat(full), "░".repeat(BAR - full))
}

/// The longest outdated translations.
fn write_oldest(inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    if inspection.outdated.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", heading(&style.words.say("report-oldest", &Arguments::new()), style))?;
    for waiting in inspection.outdated.iter().take(OLDEST) {
        let since = if waiting.since.is_empty() { "-" } else { &waiting.since };
        let (article, unit) = (visible(&waiting.article), visible(&waiting.unit));
        writeln!(out, "{since:<10}  {:<6}  {article} {unit}", waiting.locale.to_string())?;
    }
    Ok(())
}

/// The coverage of the locales over time.
fn write_points(trend: &Trend, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let told = Arguments::new().with("revision", trend.revision.as_str());
    writeln!(out, "\n{}", heading(&visible(&style.words.say("report-since", &told)), style))?;
    for point in &trend.points {
        let date = match point.date.as_str() {
            "" => style.words.say("report-now", &Arguments::new()),
            date => date.to_owned(),
        };
        let share = |(locale, units): &(Locale, Counts)| {
            let percent = Arguments::new().with("percent", units.percent());
            format!("{locale} {}", style.words.say("report-percent", &percent))
        };
        let shares: Vec<String> = point.locales.iter().map(share).collect();
        writeln!(out, "{date:<10}  {:<10}  {}", point.revision, shares.join("  "))?;
    }
    Ok(())
}

/// What is worse than it was at a revision.
fn write_worse(worse: &Worse, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let revision = Arguments::new().with("revision", visible(&worse.revision));
    let title = if worse.is_empty() { "report-no-worse" } else { "report-worse" };
    writeln!(out, "\n{}", heading(&style.words.say(title, &revision), style))?;
    for (locale, before, now) in &worse.locales {
        let told = Arguments::new()
            .with("locale", locale.to_string())
            .with("before", before.percent())
            .with("now", now.percent());
        writeln!(out, "{}", style.words.say("report-fell", &told))?;
    }
    for lost in &worse.units {
        let state = style.words.say(&format!("state-{}", lost.state), &Arguments::new());
        let told = Arguments::new()
            .with("article", visible(&lost.article))
            .with("locale", lost.locale.to_string())
            .with("unit", visible(&lost.unit))
            .with("state", state);
        writeln!(out, "{}", style.words.say("report-lost", &told))?;
    }
    Ok(())
}

/// The number of findings of each rule, if only some findings are displayed.
fn write_by_rule(
    inspection: &Inspection,
    (shown, total): (usize, usize),
    style: &Style<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "\n{}", heading(&style.words.say("report-by-rule", &Arguments::new()), style))?;
    let all = inspection.findings.iter().filter(|finding| finding.severity >= style.severity);
    for (severity, code, count) in by_rule(all) {
        let severity = style.words.say(&format!("severity-{}", severity.name()), &Arguments::new());
        writeln!(out, "{count:>8}  {severity}[{code}]")?;
    }
    let told = Arguments::new().with("shown", shown).with("total", total);
    writeln!(out, "\n{}", heading(&style.words.say("report-limited", &told), style))
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
