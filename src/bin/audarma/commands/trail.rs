//! `audarma todo` and `audarma log`

use std::io::{self, Write};

use audarma::model::{Arguments, State};

use crate::args::{Global, Log, Todo};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn todo(args: &Todo, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    let tasks = project.todo(&articles, &args.locale)?;
    let mut out = io::stdout().lock();
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
    let words: usize = tasks.iter().map(|task| task.words).sum();
    speech.tell("todo-total", &Arguments::new().with("units", tasks.len()).with("words", words));
    Ok(Exit::Fine)
}

pub(super) fn log(args: &Log, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(std::slice::from_ref(&args.article))?;
    let mut out = io::stdout().lock();
    for event in project.log(&articles, &args.locale)? {
        let state = speech.say(&format!("state-{}", event.fact.state.name()), &Arguments::new());
        let told = Arguments::new()
            .with("date", event.fact.date.as_str())
            .with("author", event.fact.author.as_str())
            .with("unit", event.fact.unit.as_str())
            .with("state", state);
        let id = if event.is_present { "log-present" } else { "log-earlier" };
        writeln!(out, "{}", audarma::report::visible(&speech.say(id, &told)))?;
    }
    out.flush()?;
    Ok(Exit::Fine)
}
