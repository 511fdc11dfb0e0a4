//! Reading the command line, with help and complaints in the user's language.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use audarma::fluent::Words;
use audarma::model::{Arguments, Locale};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, FromArgMatches};

use crate::args::Args;
use crate::exit::{Exit, Failure};

/// Reads the command line. If there is nothing to do but show help or a complaint, that is done
/// and the exit code comes back.
pub(crate) fn parse(given: &[OsString], ui: &Locale) -> Result<Args, ExitCode> {
    let words = Words::new(ui);
    let found =
        command(&words).try_get_matches_from(given).and_then(|matches| Args::from_arg_matches(&matches));
    found.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let told = write!(io::stdout(), "{error}").and_then(|()| io::stdout().flush());
            match told.map_err(Failure::from) {
                Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
                Err(Failure::Told(cause)) => {
                    let told = words.say("error-line", &Arguments::new().with("text", words.error(&cause)));
                    writeln!(io::stderr(), "{told}").ok();
                    Exit::Failed.into()
                }
            }
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            write!(io::stderr(), "{error}").ok();
            Exit::Failed.into()
        }
        _ => {
            writeln!(io::stderr(), "{}", complaint(&error, &words)).ok();
            Exit::Failed.into()
        }
    })
}

/// The command line with its words in.
pub(crate) fn command(words: &Words) -> Command {
    let command = Args::command();
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = worded(command, "audarma", words);
    for name in names {
        command = command.mut_subcommand(&name, |sub| worded(sub, &name, words));
    }
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(say(words, "help-commands"))
        .subcommand_value_name(say(words, "help-command"))
}

fn worded(command: Command, name: &str, words: &Words) -> Command {
    let usage = say(words, "help-usage");
    let example = words.find(&format!("command-{name}.example"), &Arguments::new());
    let template = format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let command = command.about(say(words, &format!("command-{name}"))).help_template(template);
    let command = match example {
        Some(example) => command.after_help(format!("{}\n{}", say(words, "help-example"), indent(&example))),
        None => command,
    };
    let owner = name.to_owned();
    let command = command.mut_args(|arg| argument(arg, &owner, words));
    inner(command, name, words)
}

/// The commands of a command: `terms add` has the words of `terms-add`.
fn inner(mut command: Command, name: &str, words: &Words) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    if name == "audarma" || names.is_empty() {
        return command;
    }
    for own in names {
        command = command.mut_subcommand(&own, |sub| worded(sub, &format!("{name}-{own}"), words));
    }
    command
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

/// What is wrong with the command line, in the user's language.
fn complaint(error: &clap::Error, words: &Words) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
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
        .with("text", error.to_string().trim().to_owned());
    let told = words.say(id, &arguments);
    let line = words.say("error-line", &Arguments::new().with("text", told));
    format!("{line}\n{}", say(words, "usage-hint"))
}
