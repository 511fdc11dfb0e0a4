//! `audarma explain`, `audarma rules`, `audarma formats`: self-description.

use std::io::{self, Write};

use audarma::check::{RULES, Rule, rule};
use audarma::format::{FORMATS, Format};
use audarma::model::{Arguments, Error};

use crate::args::Explain;
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// The parts of a rule's page, in order.
pub(crate) const PARTS: [&str; 4] = ["why", "bad", "good", "fix"];

pub(super) fn explain(args: &Explain, speech: &Speech) -> Result<Exit, Failure> {
    let Some(rule) = rule(&args.code) else {
        let error = Error::new("unknown-code", Arguments::new().with("code", args.code.as_str()));
        return Err(error.suggesting(&args.code, RULES.iter().map(|rule| rule.code)).into());
    };
    let nothing = Arguments::new();
    let mut out = io::stdout().lock();
    let severity = speech.say(&format!("severity-{}", rule.severity.name()), &nothing);
    writeln!(out, "{} ({severity})\n\n{}", rule.code, speech.say(&format!("rule-{}", rule.code), &nothing))?;
    for part in PARTS {
        if let Some(text) = speech.words.find(&format!("rule-{}.{part}", rule.code), &nothing) {
            writeln!(out, "\n{} {text}", speech.say(&format!("rule-part-{part}"), &nothing))?;
        }
    }
    out.flush()?;
    Ok(Exit::Fine)
}

pub(super) fn rules(speech: &Speech) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    let severity = |rule: &Rule| speech.say(&format!("severity-{}", rule.severity.name()), &Arguments::new());
    let width = RULES.iter().map(|rule| rule.code.len()).max().unwrap_or_default();
    let column = RULES.iter().map(|rule| severity(rule).chars().count()).max().unwrap_or_default();
    for rule in RULES {
        let severity = severity(rule);
        let title = speech.say(&format!("rule-{}", rule.code), &Arguments::new());
        writeln!(out, "{:<width$}  {severity:<column$}  {title}", rule.code)?;
    }
    out.flush()?;
    Ok(Exit::Fine)
}

pub(super) fn formats(speech: &Speech) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    let mut formats: Vec<_> = FORMATS.to_vec();
    formats.sort_by_key(|format| format.name());
    let endings = |format: &dyn Format| -> String {
        let dotted: Vec<String> = format.extensions().iter().map(|ending| format!(".{ending}")).collect();
        dotted.join(" ")
    };
    let column = formats.iter().map(|format| endings(*format).len()).max().unwrap_or_default();
    for format in formats {
        let title = speech.say(&format!("format-{}", format.name()), &Arguments::new());
        writeln!(out, "{:<10} {:<column$}  {title}", format.name(), endings(format))?;
    }
    out.flush()?;
    Ok(Exit::Fine)
}
