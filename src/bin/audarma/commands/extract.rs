//! `audarma extract`

use std::collections::BTreeSet;
use std::io::{self, Write};

use audarma::model::{Arguments, Severity};
use audarma::report::visible;
use audarma::sync::Change;
use audarma::workspace::{Extracted, UnitChange};
use serde::Serialize;

use crate::args::{Extract, Global, PlainReport};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Extract, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    project.workspace().require_locales(&articles)?;
    let done =
        project.workspace().extract(&articles, &super::extraction(&project, args.dry_run || args.check))?;
    let exit = match args.report {
        PlainReport::Human => tell(&done, speech)?,
        PlainReport::Json => json(&done, speech)?,
    };
    let exit = if args.check { stale(&done, speech).max(exit) } else { exit };
    Ok(exit.or_zero(args.exit_zero))
}

/// Whether anything would be written, which files first.
fn stale(done: &[Extracted], speech: &Speech) -> Exit {
    let changed: Vec<&Extracted> = done.iter().filter(|article| article.has_changed()).collect();
    if changed.is_empty() {
        return Exit::Fine;
    }
    let files: BTreeSet<&String> = changed.iter().flat_map(|article| &article.written).collect();
    for file in files {
        speech.tell("extract-stale-file", &Arguments::new().with("path", file.as_str()));
    }
    speech.tell("extract-stale", &Arguments::new().with("count", changed.len()));
    Exit::Findings
}

/// Says for each article of which something changed what became of its units; then how many are as they were,
/// then what is wrong.
pub(super) fn tell(done: &[Extracted], speech: &Speech) -> Result<Exit, Failure> {
    if !speech.is_quiet() {
        changes(done, speech)?;
    }
    Ok(findings(done, speech))
}

fn changes(done: &[Extracted], speech: &Speech) -> io::Result<()> {
    let mut out = speech.out();
    let (changed, mut same): (Vec<&Extracted>, Vec<&Extracted>) =
        done.iter().partition(|article| is_news(article));
    // Of an article that cannot be read before a conflict is decided nothing is known but that.
    same.retain(|article| !article.findings.iter().any(|finding| finding.code == "conflict-markers"));
    for article in changed {
        let counts = Arguments::new()
            .with("article", article.path.as_str())
            .with("kept", article.count(Change::Kept))
            .with("moved", article.count(Change::Moved))
            .with("edited", article.count(Change::Edited))
            .with("split", article.count(Change::Split))
            .with("joined", article.count(Change::Joined))
            .with("added", article.count(Change::Added))
            .with("removed", article.removed.len())
            .with("automatic", article.count(Change::Automatic));
        writeln!(out, "{}", speech.say("extract-article", &counts))?;
        if let Some(from) = &article.renamed_from {
            let told = speech.say("extract-renamed", &Arguments::new().with("article", from.as_str()));
            writeln!(out, "  {told}")?;
        }
        let is_new = article.count(Change::Added) + article.count(Change::Automatic) == article.units.len();
        let mut changed = article.units.iter().filter(|unit| !(is_new && unit.change == Change::Added));
        changed.try_for_each(|unit| line(unit, speech, &mut out))?;
        for (id, _) in &article.removed {
            let told = speech.say("extract-removed", &Arguments::new().with("unit", id.as_str()));
            writeln!(out, "  {told}")?;
        }
    }
    if !same.is_empty() {
        writeln!(out, "{}", speech.say("extract-unchanged", &Arguments::new().with("count", same.len())))?;
    }
    out.flush()
}

/// Whether there is something to say about an article.
fn is_news(article: &Extracted) -> bool {
    let is_same = |unit: &UnitChange| matches!(unit.change, Change::Kept | Change::Automatic);
    article.renamed_from.is_some() || !article.removed.is_empty() || !article.units.iter().all(is_same)
}

/// The change of a unit, if any.
fn line(unit: &UnitChange, speech: &Speech, out: &mut impl Write) -> io::Result<()> {
    let told = match unit.change {
        Change::Kept | Change::Automatic => return Ok(()),
        Change::Moved => "extract-moved",
        _ if unit.is_minor => "extract-minor",
        Change::Edited => "extract-edited",
        Change::Split => "extract-split",
        Change::Joined => "extract-joined",
        Change::Added => "extract-added",
    };
    writeln!(out, "  {}", speech.say(told, &Arguments::new().with("unit", unit.id.as_str())))?;
    let diff = unit.diff().map(|diff| diff.to_string()).unwrap_or_default();
    diff.lines().try_for_each(|line| writeln!(out, "    {}", visible(line)))
}

fn findings(done: &[Extracted], speech: &Speech) -> Exit {
    let findings = || done.iter().flat_map(|article| &article.findings);
    findings().for_each(|finding| speech.finding(finding));
    let has_errors = findings().any(|finding| finding.severity == Severity::Error);
    if has_errors { Exit::Findings } else { Exit::Fine }
}

/// JSON, version 1: fields may be added, but none is renamed.
#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    articles: Vec<ArticleRow<'a>>,
}

#[derive(Serialize)]
struct ArticleRow<'a> {
    article: &'a str,
    /// The files that were written, or would be.
    written: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    renamed_from: Option<&'a str>,
    units: Vec<UnitRow<'a>>,
    removed: Vec<RemovedRow<'a>>,
}

#[derive(Serialize)]
struct UnitRow<'a> {
    id: &'a str,
    change: Change,
    minor: bool,
    text: &'a str,
    previous: Option<&'a str>,
    diff: Option<String>,
}

#[derive(Serialize)]
struct RemovedRow<'a> {
    id: &'a str,
    text: &'a str,
}

/// The articles by path, the units in the order of their article.
fn json(done: &[Extracted], speech: &Speech) -> Result<Exit, Failure> {
    let report = Report { version: 1, articles: done.iter().map(article_row).collect() };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()?;
    Ok(findings(done, speech))
}

fn article_row(article: &Extracted) -> ArticleRow<'_> {
    ArticleRow {
        article: &article.path,
        written: &article.written,
        renamed_from: article.renamed_from.as_deref(),
        units: article.units.iter().map(unit_row).collect(),
        removed: article.removed.iter().map(|(id, text)| RemovedRow { id, text }).collect(),
    }
}

fn unit_row(unit: &UnitChange) -> UnitRow<'_> {
    UnitRow {
        id: &unit.id,
        change: unit.change,
        minor: unit.is_minor,
        text: &unit.text,
        previous: unit.previous.as_deref(),
        diff: unit.diff().map(|diff| diff.to_string()),
    }
}
