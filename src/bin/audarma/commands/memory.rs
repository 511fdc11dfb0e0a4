//! `audarma memory`

use std::io::{self, Write};

use audarma::memory::{Match, THRESHOLD};
use audarma::model::Arguments;
use audarma::report::visible;
use audarma::text::{WordDiff, collapse};
use serde::Serialize;

use crate::args::{Global, Memory, PlainReport};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Memory, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let set = project.workspace().config().audarma.memory.threshold().unwrap_or(THRESHOLD);
    let threshold = args.threshold.map_or(set, |percent| percent.max(1.0) / 100.0);
    let memory = project.workspace().memory(&args.locale)?;
    let text = collapse(&args.text);
    let found = memory.search(&text, threshold, args.limit);
    match args.report {
        PlainReport::Human => human(&found, speech)?,
        PlainReport::Json => json(&found, &text)?,
    }
    if found.is_empty() {
        let told = Arguments::new()
            .with("locale", args.locale.to_string())
            .with("count", memory.segments().len())
            .with("percent", (threshold * 100.0).round());
        speech.tell("memory-nothing", &told);
    }
    Ok(Exit::Fine)
}

fn human(found: &[Match<'_>], speech: &Speech) -> io::Result<()> {
    let mut out = speech.out();
    for found in found {
        let segment = found.segment;
        let told = Arguments::new()
            .with("percent", f64::from(found.percent()))
            .with("article", segment.article.as_str())
            .with("unit", segment.unit.as_str())
            .with("date", segment.date.as_str());
        let id = if segment.date.is_empty() { "memory-in-catalog" } else { "memory-kept" };
        writeln!(out, "{}", speech.say(id, &told))?;
        for text in [&segment.source, &segment.target] {
            writeln!(out, "    {}", visible(&collapse(text)))?;
        }
    }
    out.flush()
}

/// The matches for programs: fields may be added, but none is renamed.
#[derive(Serialize)]
struct Whole<'m> {
    version: u32,
    matches: Vec<Row<'m>>,
}

#[derive(Serialize)]
struct Row<'m> {
    score: u32,
    source: &'m str,
    target: &'m str,
    article: &'m str,
    unit: &'m str,
    /// When it left its catalog; `None` while it is there.
    date: Option<&'m str>,
    /// The changes from its source to the text.
    diff: String,
}

fn json<'m>(found: &[Match<'m>], text: &str) -> io::Result<()> {
    let row = |found: &Match<'m>| Row {
        score: found.percent(),
        source: &found.segment.source,
        target: &found.segment.target,
        article: &found.segment.article,
        unit: &found.segment.unit,
        date: Some(found.segment.date.as_str()).filter(|date| !date.is_empty()),
        diff: WordDiff::new(&collapse(&found.segment.source), text).to_string(),
    };
    let whole = Whole { version: 1, matches: found.iter().map(row).collect() };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &whole).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()
}
