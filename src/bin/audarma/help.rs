//! Parsing the command line, with help and error messages in the user's language.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use audarma::fluent::Words;
use audarma::model::{Arguments, Error, Locale};
use audarma::report::visible;
use audarma::text::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, FromArgMatches};

use crate::args::Args;
use crate::exit::{Exit, Failure};
use crate::speech::{error_lines, print};

/// Parses the command line. If only help or an error message is to be shown, shows it and returns
/// the exit code.
pub(crate) fn parse(given: &[OsString], ui: &Locale) -> Result<Args, ExitCode> {
    let words = Words::new(ui);
    let mut command = command(&words);
    let found = command.try_get_matches_from_mut(given);
    found.and_then(|matches| Args::from_arg_matches(&matches)).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => show(&error.to_string(), &words),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            write!(io::stderr(), "{error}").ok();
            Exit::Failed.into()
        }
        _ => {
            print(&complaint(&error, given, &command, &words));
            Exit::Failed.into()
        }
    })
}

/// Writes a page that was asked for.
fn show(page: &str, words: &Words) -> ExitCode {
    let told = write!(io::stdout(), "{page}").and_then(|()| io::stdout().flush());
    match told.map_err(Failure::from) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Told(cause)) => {
            print(&error_lines(&cause, words));
            Exit::Failed.into()
        }
    }
}

/// The command line with its words in. The options of all commands are on the page of the program alone; every
/// other page names them on one line.
pub(crate) fn command(words: &Words) -> Command {
    let mut command = worded(Args::command(), "audarma", words)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(say(words, "help-commands"))
        .subcommand_value_name(say(words, "help-command"))
        .mut_subcommands(|sub| {
            let name = sub.get_name().to_owned();
            worded(sub, &name, words)
        });
    command.build();
    command.mut_subcommands(without_global)
}

fn without_global(command: Command) -> Command {
    command
        .mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg })
        .mut_subcommands(without_global)
}

/// The command that these names mean: `terms add`.
///
/// # Errors
/// If there is none, with the name that is wrong.
pub(crate) fn find<'a>(command: &'a mut Command, names: &[String]) -> Result<&'a mut Command, Error> {
    let mut found = command;
    for name in names {
        let known: Vec<String> = found.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        found = found.find_subcommand_mut(name).ok_or_else(|| {
            Error::new("unknown-command", Arguments::new().with("command", name.as_str()))
                .suggesting(name, known.iter().map(String::as_str))
        })?;
    }
    Ok(found)
}

fn worded(command: Command, name: &str, words: &Words) -> Command {
    let usage = say(words, "help-usage");
    let example = words.find(&format!("command-{name}.example"), &Arguments::new());
    let template = format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let example = example.map(|example| format!("{}\n{}", say(words, "help-example"), indent(&example)));
    let common = (name != "audarma").then(|| say(words, "help-common"));
    let below: Vec<String> = example.into_iter().chain(common).collect();
    let owner = name.to_owned();
    let command = command
        .about(say(words, &format!("command-{name}")))
        .help_template(template)
        .after_help(below.join("\n\n"))
        .mut_args(|arg| argument(arg, &owner, words));
    inner(command, name, words)
}

/// The subcommands of a command: `terms add` uses the messages of `terms-add`.
fn inner(command: Command, name: &str, words: &Words) -> Command {
    if name == "audarma" || !command.has_subcommands() {
        return command;
    }
    command
        .mut_subcommands(|sub| {
            let own = format!("{name}-{}", sub.get_name());
            worded(sub, &own, words)
        })
        .subcommand_help_heading(say(words, "help-commands"))
        .subcommand_value_name(say(words, "help-command"))
}

fn argument(arg: Arg, command: &str, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = words.find(&format!("argument-{command}-{id}"), &Arguments::new());
    let text = own.unwrap_or_else(|| say(words, &format!("argument-{id}")));
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "help-arguments",
        (false, true) => "help-global",
        (false, false) => "help-options",
    };
    let takes_value = arg.get_action().takes_values();
    let arg = arg.help(text).help_heading(say(words, heading));
    if takes_value { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
}

fn say(words: &Words, id: &str) -> String {
    words.say(id, &Arguments::new())
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect::<String>().trim_end().to_owned()
}

/// The error message for an invalid command line, in the user's language.
fn complaint(error: &clap::Error, given: &[OsString], command: &Command, words: &Words) -> String {
    let context = |kind| visible(&context(error, kind));
    let id = match error.kind() {
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if !context(ContextKind::ValidValue).is_empty() =>
        {
            "usage-wrong-choice"
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "usage-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => "usage-wrong-value",
        ErrorKind::ArgumentConflict => "usage-conflict",
        _ => "usage-other",
    };
    let arguments = Arguments::new()
        .with("argument", context(ContextKind::InvalidArg))
        .with("command", context(ContextKind::InvalidSubcommand))
        .with("value", context(ContextKind::InvalidValue))
        .with("valid", context(ContextKind::ValidValue))
        .with("other", context(ContextKind::PriorArg))
        .with("text", visible(error.to_string().trim()));
    let told = words.say(id, &arguments);
    let mut lines = vec![words.say("error-line", &Arguments::new().with("text", told))];
    lines.extend(meant(error, given, command).map(|near| format!("    {}", words.suggestion(&near))));
    lines.push(say(words, "usage-hint"));
    lines.join("\n")
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// What a misspelt command, option or value was probably meant to be.
fn meant(error: &clap::Error, given: &[OsString], command: &Command) -> Option<String> {
    let near = |word: &str, known: Vec<&str>| nearest(word, known).map(str::to_owned);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let names = command.get_subcommands().map(Command::get_name).collect();
            near(&context(error, ContextKind::InvalidSubcommand), names)
        }
        ErrorKind::UnknownArgument => {
            let word = context(error, ContextKind::InvalidArg);
            let word = word.strip_prefix("--")?.split('=').next()?.to_owned();
            let options = in_use(given, command).get_arguments().filter_map(Arg::get_long).collect();
            near(&word, options).map(|option| format!("--{option}"))
        }
        ErrorKind::InvalidValue => {
            let Some(ContextValue::Strings(valid)) = error.get(ContextKind::ValidValue) else { return None };
            near(&context(error, ContextKind::InvalidValue), valid.iter().map(String::as_str).collect())
        }
        _ => None,
    }
}

/// The command whose options a command line gives.
fn in_use<'a>(given: &[OsString], command: &'a Command) -> &'a Command {
    let words = given.iter().skip(1).filter_map(|word| word.to_str());
    words.fold(command, |found, word| found.find_subcommand(word).unwrap_or(found))
}
