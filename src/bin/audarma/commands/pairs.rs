//! `audarma check --pairs`

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use audarma::check::LoosePair;
use audarma::model::{Arguments, Error, Severity};
use serde::{Deserialize, Serialize};

use crate::args::Check;
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// A line of input.
#[derive(Deserialize)]
struct Given {
    id: String,
    source: String,
    target: String,
}

/// A line of output.
#[derive(Serialize)]
struct Found<'a> {
    id: &'a str,
    code: &'a str,
    severity: &'a str,
    message: String,
}

pub(super) fn run(args: &Check, speech: &Speech) -> Result<Exit, Failure> {
    let (Some(path), Some(source), [locale]) = (&args.pairs, &args.source_locale, args.locales.as_slice())
    else {
        return Err(Error::new("pairs-need-locales", Arguments::new()).into());
    };
    if args.report.as_deref().is_some_and(|name| name != "jsonl") {
        return Err(Error::new("pairs-report", Arguments::new()).into());
    }
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
    for (number, line) in BufReader::new(input).lines().enumerate() {
        let bad = |cause: Box<dyn std::error::Error + Send + Sync>| {
            Error::at("bad-pair", path).with("line", number + 1).because(cause)
        };
        let line = line.map_err(|cause| bad(cause.into()))?;
        if line.trim().is_empty() {
            continue;
        }
        let given: Given = serde_json::from_str(&line).map_err(|cause| bad(cause.into()))?;
        let pair = LoosePair { id: &given.id, source: &given.source, target: &given.target };
        for finding in pair.check(source, locale) {
            worst = worst.max(Some(finding.severity));
            let message = speech.words.finding(&finding);
            let found =
                Found { id: &given.id, code: finding.code, severity: finding.severity.name(), message };
            serde_json::to_writer(&mut output, &found).map_err(io::Error::from)?;
            writeln!(output)?;
        }
    }
    output.flush()?;
    Ok(if worst >= Some(least) { Exit::Findings } else { Exit::Fine })
}
