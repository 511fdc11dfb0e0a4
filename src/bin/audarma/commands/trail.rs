//! `audarma todo` and `audarma log`

use std::io::{self, Write};

use audarma::model::{Arguments, Locale, State};
use audarma::workspace::{Event, Task};
use serde::Serialize;

use crate::args::{Global, Log, PlainReport, Todo};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn todo(args: &Todo, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    let tasks = project.workspace().todo(&articles, &args.locale)?;
    let words: usize = tasks.iter().map(|task| task.words).sum();
    if args.report == PlainReport::Json {
        let tasks: Vec<TaskRow<'_>> = tasks.iter().map(task_row).collect();
        let (version, locale, units) = (1, &args.locale, tasks.len());
        json(&TodoReport { version, locale, units, words, tasks })?;
        return Ok(Exit::Fine);
    }
    let mut out = speech.out();
    for task in &tasks {
        let told = Arguments::new()
            .with("article", task.article.as_str())
            .with("unit", task.unit.as_str())
            .with("words", task.words)
            .with("date", task.since.clone().unwrap_or_default());
        let id = match task.state {
            State::Outdated => "todo-outdated",
            State::Draft => "todo-draft",
            _ => "todo-missing",
        };
        writeln!(out, "{}", speech.say(id, &told))?;
    }
    out.flush()?;
    speech.tell("todo-total", &Arguments::new().with("units", tasks.len()).with("words", words));
    Ok(Exit::Fine)
}

pub(super) fn log(args: &Log, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(std::slice::from_ref(&args.article))?;
    let events = project.workspace().log(&articles, &args.locale, &project)?;
    if args.report == PlainReport::Json {
        let events = events.iter().map(event_row).collect();
        json(&LogReport { version: 1, locale: &args.locale, events })?;
        return Ok(Exit::Fine);
    }
    let mut out = speech.out();
    for event in &events {
        let state = speech.say(&format!("state-{}", event.fact.state.name()), &Arguments::new());
        let told = Arguments::new()
            .with("date", event.fact.date.as_str())
            .with("signed", if event.fact.author == "-" { "no" } else { "yes" })
            .with("author", event.fact.author.as_str())
            .with("unit", event.fact.unit.as_str())
            .with("state", state);
        let id = if event.is_present { "log-present" } else { "log-earlier" };
        writeln!(out, "{}", speech.say(id, &told))?;
        if let Some(source) = &event.source {
            writeln!(out, "    {}", audarma::report::visible(source))?;
        }
    }
    out.flush()?;
    Ok(Exit::Fine)
}

/// JSON, version 1: fields may be added, but none is renamed.
#[derive(Serialize)]
struct TodoReport<'a> {
    version: u32,
    locale: &'a Locale,
    units: usize,
    words: usize,
    tasks: Vec<TaskRow<'a>>,
}

#[derive(Serialize)]
struct TaskRow<'a> {
    article: &'a str,
    unit: &'a str,
    state: State,
    since: Option<&'a str>,
    words: usize,
    text: &'a str,
}

/// JSON, version 1: fields may be added, but none is renamed.
#[derive(Serialize)]
struct LogReport<'a> {
    version: u32,
    locale: &'a Locale,
    events: Vec<EventRow<'a>>,
}

#[derive(Serialize)]
struct EventRow<'a> {
    article: &'a str,
    unit: &'a str,
    date: &'a str,
    author: &'a str,
    state: State,
    /// Whether `source` is the current source text.
    present: bool,
    source: Option<&'a str>,
}

fn task_row(task: &Task) -> TaskRow<'_> {
    TaskRow {
        article: &task.article,
        unit: &task.unit,
        state: task.state,
        since: task.since.as_deref(),
        words: task.words,
        text: &task.text,
    }
}

fn event_row(event: &Event) -> EventRow<'_> {
    EventRow {
        article: &event.article,
        unit: &event.fact.unit,
        date: &event.fact.date,
        author: &event.fact.author,
        state: event.fact.state,
        present: event.is_present,
        source: event.source.as_deref(),
    }
}

fn json(report: &impl Serialize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, report).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()
}
