//! `audarma completions`

use std::io::{self, Write};

use audarma::check::RULES;
use audarma::fluent::Words;
use audarma::format::FORMATS;
use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, ValueHint};

use crate::args::{Completions, Global};
use crate::exit::{Exit, Failure};
use crate::help;
use crate::speech::Speech;

pub(super) fn run(args: &Completions, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let locales = locales(global);
    let mut command = with_values(help::command(&speech.words), &locales);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "audarma", &mut script);
    let mut out = io::stdout().lock();
    out.write_all(&script)?;
    out.flush()?;
    Ok(Exit::Fine)
}

/// The locales of the project where the script is made, else the languages that the program speaks.
fn locales(global: &Global) -> Vec<String> {
    match super::project(global) {
        Ok(project) => project.workspace().config().all_locales().iter().map(ToString::to_string).collect(),
        Err(_) => Words::languages().map(str::to_owned).collect(),
    }
}

/// The same command with the values that its arguments know, so that a shell offers those and no files.
fn with_values(command: Command, locales: &[String]) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    command.mut_subcommands(|sub| {
        let sub = sub.mut_args(|arg| valued(arg, locales, &names));
        sub.mut_subcommands(|inner| inner.mut_args(|arg| valued(arg, locales, &names)))
    })
}

fn valued(arg: Arg, locales: &[String], commands: &[String]) -> Arg {
    let known: Vec<String> = match value_name(&arg).as_str() {
        "LL" | "LL,LL" | "LL=TEXT" => locales.to_vec(),
        "CODE" => RULES.iter().map(|rule| rule.code.to_owned()).collect(),
        "COMMAND" => commands.to_vec(),
        "NAME" if arg.get_long() == Some("format") => {
            FORMATS.iter().map(|format| format.name().to_owned()).collect()
        }
        _ => Vec::new(),
    };
    let is_free = arg.get_possible_values().is_empty() && arg.get_value_hint() == ValueHint::Unknown;
    match known.is_empty() {
        false => arg.value_parser(PossibleValuesParser::new(known)),
        true if is_free => arg.value_hint(ValueHint::Other),
        true => arg,
    }
}

fn value_name(arg: &Arg) -> String {
    arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default()
}
