//! The commands, one file each: from typed arguments to calls of the library and lines of output.

mod add;
mod align;
mod assemble;
mod check;
mod completions;
mod correct;
mod describe;
mod extract;
mod help;
mod init;
mod memory;
mod merge_driver;
mod pairs;
mod review;
mod segment;
mod status;
mod terms;
mod trail;
mod units;
mod verify;

use std::io::{IsTerminal, Write};
use std::path::Path;

use audarma::model::{Arguments, Error, Minima, Section};
use audarma::project::{Git, Project};
use audarma::workspace::{ExtractOptions, Progress};
use indicatif::{ProgressBar, ProgressDrawTarget};

use crate::args::{Command, Global, ProgressReport};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;
use crate::today::today;

/// Runs a command.
pub(crate) fn run(command: &Command, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    match command {
        Command::Init(args) => init::run(args, global, speech),
        Command::Add(args) => add::run(args, global, speech),
        Command::Extract(args) => extract::run(args, global, speech),
        Command::Assemble(args) => assemble::run(args, global, speech),
        Command::Status(args) => status::run(args, global, speech),
        Command::Check(args) if args.pairs.is_some() => pairs::run(args, global, speech),
        Command::Check(args) => check::run(args, global, speech),
        Command::Join(args) => correct::join(args, global, speech),
        Command::Split(args) => correct::split(args, global, speech),
        Command::Align(args) => align::run(args, global, speech),
        Command::Review(args) => review::run(args, global, speech),
        Command::Todo(args) => trail::todo(args, global, speech),
        Command::Log(args) => trail::log(args, global, speech),
        Command::Memory(args) => memory::run(args, global, speech),
        Command::Terms(args) => terms::run(args, global, speech),
        Command::Units(args) => units::run(args, global),
        Command::Verify(args) => verify::run(args, speech),
        Command::Segment(args) => segment::run(args, speech),
        Command::Explain(args) => describe::explain(args, speech),
        Command::Rules => describe::rules(speech),
        Command::Formats => describe::formats(speech),
        Command::MergeDriver(args) => merge_driver::run(args, speech),
        Command::Completions(args) => completions::run(args, global, speech),
        Command::Man(args) => help::man(args, speech),
        Command::Help(args) => help::help(args, speech),
    }
}

/// The project that the arguments select. On a terminal, long runs show a progress bar.
fn project(global: &Global) -> Result<Project, Error> {
    let project = match &global.project {
        Some(folder) => Project::open(folder)?,
        None => Project::find(Path::new("."))?,
    };
    let is_shown = !global.quiet && std::io::stderr().is_terminal();
    Ok(match global.progress {
        ProgressReport::Json => project.with_progress(Progress::new(progress_line)),
        ProgressReport::Auto if is_shown => project.with_progress(bar()),
        _ => project,
    })
}

/// A progress bar for runs over many articles.
fn bar() -> Progress {
    const MANY: usize = 50;
    let bar = ProgressBar::hidden();
    Progress::new(move |done, all| {
        if all < MANY {
            return;
        }
        if bar.is_hidden() {
            bar.set_length(all as u64);
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_position(done as u64);
        if done == all {
            bar.finish_and_clear();
        }
    })
}

/// How far a run is, as a line for programs.
fn progress_line(done: usize, all: usize) {
    writeln!(std::io::stderr(), "{{\"done\":{done},\"total\":{all}}}").ok();
}

/// How new facts are signed: `AUDARMA_AUTHOR`, else the author that git would take (`GIT_AUTHOR_NAME`, then
/// `user.name`), else the name of the account.
fn extraction(project: &Project, is_dry: bool) -> ExtractOptions {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.trim().is_empty());
    let author = ["AUDARMA_AUTHOR", "GIT_AUTHOR_NAME"].into_iter().find_map(set);
    let author = author.or_else(|| Git::user_name(project.root()));
    let author = author.or_else(|| ["USER", "LOGNAME"].into_iter().find_map(set));
    let author = author.unwrap_or_else(|| "-".to_owned()).split_whitespace().collect::<Vec<_>>().join(" ");
    ExtractOptions { is_dry, date: today(), author }
}

/// The minimum coverage of the options `--min 80` and `--min headline=100`; the last one of a kind counts.
fn minima(given: &[String]) -> Result<Minima, Error> {
    let mut minima = Minima::default();
    for text in given {
        let (section, number) = text
            .split_once('=')
            .map_or((None, text.as_str()), |(section, number)| (Some(section.trim()), number));
        let percent = number.trim().trim_end_matches('%').trim_end().parse().ok();
        let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
        let section = section.map(self::section).transpose()?;
        let bad = || Error::new("bad-minimum", Arguments::new().with("text", text.as_str()));
        let percent: f64 = percent.ok_or_else(bad)?;
        match section {
            Some(section) => _ = minima.sections.insert(section, percent),
            None => minima.all = Some(percent),
        }
    }
    Ok(minima)
}

/// The section of this name.
fn section(name: &str) -> Result<Section, Error> {
    let known = || Section::ALL.map(Section::name).join(", ");
    let unknown = || {
        Error::new("unknown-section", Arguments::new().with("name", name).with("known", known()))
            .suggesting(name, Section::ALL.map(Section::name))
    };
    Section::ALL.into_iter().find(|section| section.name() == name).ok_or_else(unknown)
}

/// The format of this name, or of a file by its extension.
fn format(name: Option<&str>, path: &Path) -> Result<&'static dyn audarma::format::Format, Error> {
    let shown = path.to_string_lossy();
    let found = match name {
        Some(name) => audarma::format::by_name(name),
        None => audarma::format::by_path(&shown),
    };
    found.ok_or_else(|| match name {
        Some(name) => Error::new("unknown-format-name", Arguments::new().with("name", name))
            .suggesting(name, audarma::format::FORMATS.iter().map(|format| format.name())),
        None => Error::new("unknown-format", Arguments::new().with("path", shown.as_ref())),
    })
}
