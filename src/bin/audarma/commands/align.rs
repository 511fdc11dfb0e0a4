//! `audarma align`

use std::io::{self, Write};

use audarma::model::{Arguments, Error};
use audarma::project::file;
use audarma::workspace::{Aligned, AlignedUnit, Existing, Outcome};
use serde::Serialize;

use crate::args::{Align, Global, PlainReport};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// The version of the JSON.
const VERSION: u32 = 1;

pub(super) fn run(args: &Align, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let format = super::format(args.format.as_deref(), &args.existing)?;
    let project = super::project(global)?;
    let articles = project.select(std::slice::from_ref(&args.article))?;
    let [article] = articles.as_slice() else {
        return Err(Error::at("unknown-article", &args.article).into());
    };
    let source = file::read(&args.existing, &args.existing.to_string_lossy())?;
    let existing = Existing { source: &source, format, locale: &args.locale };
    let how = super::extraction(&project, args.dry_run);
    let done = project.workspace().align(article, &existing, &how)?;
    if args.report == PlainReport::Json {
        let mut out = io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, &Report::new(&done, args, speech)).map_err(io::Error::from)?;
        writeln!(out)?;
        out.flush()?;
    } else {
        tell(&done, args, speech, &mut speech.out())?;
    }
    done.findings.iter().for_each(|finding| speech.finding(finding));
    Ok(Exit::Fine)
}

/// Reports the units that are not translated now, and the unused text.
fn tell(done: &Aligned, args: &Align, speech: &Speech, out: &mut impl Write) -> io::Result<()> {
    let count = |outcome| done.units.iter().filter(|unit| unit.outcome == outcome).count();
    let counts = Arguments::new()
        .with("article", done.article.as_str())
        .with("locale", args.locale.to_string())
        .with("translated", count(Outcome::Translated))
        .with("draft", count(Outcome::Draft))
        .with("missing", count(Outcome::Missing))
        .with("kept", count(Outcome::Kept))
        .with("unused", done.unused.len());
    writeln!(out, "{}", speech.say("align-article", &counts))?;
    for unit in &done.units {
        let id = match unit.outcome {
            Outcome::Translated => continue,
            Outcome::Draft => "align-draft",
            Outcome::Missing => "align-missing",
            Outcome::Kept => "align-kept",
        };
        let reason = unit.reason.as_ref().map(|reason| reason.say(&speech.words)).unwrap_or_default();
        let told = Arguments::new().with("unit", unit.id.as_str()).with("reason", reason);
        writeln!(out, "  {}", speech.say(id, &told))?;
    }
    for (line, text) in &done.unused {
        let told = Arguments::new().with("line", *line).with("text", text.as_str());
        writeln!(out, "  {}", speech.say("align-unused", &told))?;
    }
    out.flush()
}

/// The report as JSON.
#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    article: &'a str,
    catalog: &'a str,
    locale: String,
    units: Vec<Row<'a>>,
    unused: Vec<Unused<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    unit: &'a str,
    outcome: &'static str,
    confidence: f64,
    source: &'a str,
    target: Option<&'a str>,
    reason: Option<&'static str>,
    message: Option<String>,
}

#[derive(Serialize)]
struct Unused<'a> {
    line: usize,
    text: &'a str,
}

impl<'a> Report<'a> {
    fn new(done: &'a Aligned, args: &Align, speech: &Speech) -> Self {
        Self {
            version: VERSION,
            article: &done.article,
            catalog: &done.catalog,
            locale: args.locale.to_string(),
            units: done.units.iter().map(|unit| Row::new(unit, speech)).collect(),
            unused: done.unused.iter().map(|(line, text)| Unused { line: *line, text }).collect(),
        }
    }
}

impl<'a> Row<'a> {
    fn new(unit: &'a AlignedUnit, speech: &Speech) -> Self {
        Self {
            unit: &unit.id,
            outcome: unit.outcome.name(),
            confidence: (unit.confidence * 1000.0).round() / 1000.0,
            source: &unit.source,
            target: unit.target.as_deref(),
            reason: unit.reason.as_ref().map(audarma::workspace::Reason::name),
            message: unit.reason.as_ref().map(|reason| reason.say(&speech.words)),
        }
    }
}
