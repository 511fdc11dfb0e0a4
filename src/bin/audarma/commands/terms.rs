//! `audarma terms`

use std::io::{self, Write};

use audarma::glossary::Candidate;
use audarma::model::Arguments;
use audarma::report::visible;
use audarma::workspace::{AddedTerm, NewTerm, TermList};
use serde::Serialize;

use crate::args::{AddTerm, Global, PlainReport, Terms, TermsAction};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// Maximum number of articles listed per candidate.
const NAMED: usize = 3;

pub(super) fn run(args: &Terms, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    if let Some(TermsAction::Add(add)) = &args.action {
        let added = project.workspace().add_term(&new_term(add))?;
        tell(&added, &add.term, speech);
        return Ok(Exit::Fine);
    }
    let articles = project.select(&args.articles)?;
    let list = project.workspace().terms(&articles, args.at_least)?;
    match args.report {
        PlainReport::Human => human(&list, speech, &mut speech.out())?,
        PlainReport::Json => json(&list, &mut io::stdout().lock())?,
    }
    Ok(Exit::Fine)
}

fn new_term(add: &AddTerm) -> NewTerm {
    NewTerm {
        id: add.term.trim_start_matches('-').to_owned(),
        text: add.text.clone(),
        translations: add.translations.clone(),
    }
}

fn tell(added: &AddedTerm, id: &str, speech: &Speech) {
    let id = id.trim_start_matches('-');
    let say = |message: &str, path: &str| {
        speech.tell(message, &Arguments::new().with("id", id).with("path", path));
    };
    added.written.iter().for_each(|path| say("terms-written", path));
    added.stubs.iter().for_each(|path| say("terms-stub", path));
    added.kept.iter().for_each(|path| say("terms-kept", path));
    if !added.written.is_empty() {
        speech.tell("terms-extract", &Arguments::new());
    }
}

fn human(list: &TermList, speech: &Speech, out: &mut dyn Write) -> io::Result<()> {
    let count = Arguments::new().with("count", list.candidates.len());
    writeln!(out, "{}", speech.say("terms-candidates", &count))?;
    for candidate in &list.candidates {
        writeln!(out, "{}", candidate_line(candidate, speech))?;
    }
    for (locale, ids) in &list.missing {
        let told = Arguments::new().with("locale", locale.to_string()).with("count", ids.len());
        writeln!(out, "\n{}", speech.say("terms-missing", &told))?;
        ids.iter().try_for_each(|id| writeln!(out, "  -{}", visible(id)))?;
    }
    if !list.unused.is_empty() {
        let told = Arguments::new().with("count", list.unused.len());
        writeln!(out, "\n{}", speech.say("terms-unused", &told))?;
        list.unused.iter().try_for_each(|id| writeln!(out, "  -{}", visible(id)))?;
    }
    out.flush()
}

fn candidate_line(candidate: &Candidate, speech: &Speech) -> String {
    let named: Vec<&str> = candidate.articles.iter().take(NAMED).map(String::as_str).collect();
    let told = Arguments::new()
        .with("articles", named.join(", "))
        .with("more", candidate.articles.len().saturating_sub(NAMED));
    let places = speech.say("terms-places", &told);
    format!("{:>5}  {}  ({places})", candidate.count, visible(&candidate.text))
}

/// The list for other programs.
#[derive(Serialize)]
struct Shown<'a> {
    version: u32,
    candidates: Vec<ShownCandidate<'a>>,
    missing: Vec<Missing<'a>>,
    unused: &'a [String],
}

#[derive(Serialize)]
struct ShownCandidate<'a> {
    text: &'a str,
    count: usize,
    articles: &'a [String],
}

#[derive(Serialize)]
struct Missing<'a> {
    locale: String,
    terms: &'a [String],
}

fn json(list: &TermList, out: &mut dyn Write) -> io::Result<()> {
    let candidates = list.candidates.iter().map(|candidate| ShownCandidate {
        text: &candidate.text,
        count: candidate.count,
        articles: &candidate.articles,
    });
    let missing = list.missing.iter().map(|(locale, terms)| Missing { locale: locale.to_string(), terms });
    let shown = Shown {
        version: 1,
        candidates: candidates.collect(),
        missing: missing.collect(),
        unused: &list.unused,
    };
    serde_json::to_writer_pretty(&mut *out, &shown)?;
    writeln!(out)?;
    out.flush()
}
