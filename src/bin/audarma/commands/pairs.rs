//! `audarma check --pairs`

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use audarma::check::{LoosePair, StyleProfile, TranslatedUnit, suppress_explained};
use audarma::model::{Arguments, Error, Finding, Severity};
use audarma::project::Project;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::args::{Check, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// Number of pairs processed per batch. The style rules use what is usual in this and earlier
/// batches.
const BATCH: usize = 1 << 14;

/// A line of input.
#[derive(Deserialize)]
struct Given {
    id: String,
    source: String,
    target: String,
}

impl Given {
    fn pair(&self) -> LoosePair<'_> {
        LoosePair { id: &self.id, source: &self.source, target: &self.target }
    }
}

/// A line of output.
#[derive(Serialize)]
struct Found<'a> {
    id: &'a str,
    code: &'a str,
    severity: &'a str,
    message: String,
}

pub(super) fn run(args: &Check, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let (Some(path), Some(source), [locale]) = (&args.pairs, &args.source_locale, args.locales.as_slice())
    else {
        return Err(Error::new("pairs-need-locales", Arguments::new()).into());
    };
    if args.report.as_deref().is_some_and(|name| name != "jsonl") {
        return Err(Error::new("pairs-report", Arguments::new()).into());
    }
    let project = project(global)?;
    if let (Some(project), Some(path)) = (&project, &args.output) {
        project.refuse_project_file(path)?;
    }
    let dictionary = project.as_ref().map(|project| project.dictionary(locale)).transpose()?.flatten();
    let input: Box<dyn Read> = match path.as_os_str() == "-" {
        true => Box::new(io::stdin()),
        false => Box::new(File::open(path).map_err(|cause| Error::at("cannot-read", path).because(cause))?),
    };
    let output: Box<dyn Write> = match &args.output {
        Some(path) => {
            Box::new(File::create(path).map_err(|cause| Error::at("cannot-write", path).because(cause))?)
        }
        None => Box::new(io::stdout()),
    };
    let mut output = BufWriter::new(output);
    let least: Severity = args.severity.into();
    let mut worst = None;
    let mut style_profile = StyleProfile::default();
    let mut lines = BufReader::new(input).lines().enumerate();
    loop {
        let pairs = batch(&mut lines, path)?;
        if pairs.is_empty() {
            break;
        }
        pairs.iter().for_each(|given| style_profile.add(&given.target));
        let checked = pairs.par_iter().map(|given| given.pair().check_beside(source, locale, &style_profile));
        let (mut found, rendered): (Vec<Vec<Finding>>, Vec<Option<TranslatedUnit>>) = checked.unzip();
        let mut named = TranslatedUnit::check_names(&rendered.iter().flatten().collect::<Vec<_>>());
        suppress_explained(&mut named, found.iter().flatten());
        if let Some(dictionary) = &dictionary {
            let all: Vec<&TranslatedUnit> = rendered.iter().flatten().collect();
            named.extend(TranslatedUnit::check_spelling(&all, dictionary));
        }
        if let Some(project) = &project {
            found.iter_mut().for_each(|found| project.workspace().hold_loose(found, locale));
            project.workspace().hold_loose(&mut named, locale);
        }
        let own = pairs.iter().zip(&found).flat_map(|(given, own)| own.iter().map(|each| (&*given.id, each)));
        let all = own.chain(named.iter().map(|each| (each.unit.as_deref().unwrap_or_default(), each)));
        for (id, finding) in all {
            worst = worst.max(Some(finding.severity));
            let message = speech.words.finding(finding);
            let found = Found { id, code: finding.code, severity: finding.severity.name(), message };
            serde_json::to_writer(&mut output, &found).map_err(io::Error::from)?;
            writeln!(output)?;
        }
    }
    output.flush()?;
    Ok(if worst >= Some(least) { Exit::Findings } else { Exit::Fine })
}

/// The project, whose settings configure the severity of findings; pairs do not need one.
fn project(global: &Global) -> Result<Option<Project>, Error> {
    match super::project(global) {
        Err(error) if error.kind == "no-project" && global.project.is_none() => Ok(None),
        project => project.map(Some),
    }
}

/// The next batch of pairs.
fn batch(
    lines: &mut impl Iterator<Item = (usize, io::Result<String>)>,
    path: &Path,
) -> Result<Vec<Given>, Failure> {
    let mut pairs = Vec::new();
    for (number, line) in lines {
        let bad = |cause: Box<dyn std::error::Error + Send + Sync>| {
            Error::at("bad-pair", path).with("line", number + 1).because(cause)
        };
        let line = line.map_err(|cause| bad(cause.into()))?;
        if !line.trim().is_empty() {
            pairs.push(serde_json::from_str(&line).map_err(|cause| bad(cause.into()))?);
        }
        if pairs.len() == BATCH {
            break;
        }
    }
    Ok(pairs)
}
