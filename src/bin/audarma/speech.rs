//! The messages of the program, and their language.

use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use audarma::fluent::Words;
use audarma::model::{Arguments, Error, Finding, Locale};
use audarma::report::{Terminal, finding_line, visible};

use crate::args::{Color, Global};

/// The messages of the program, and how to print them.
pub(crate) struct Speech {
    pub(crate) words: Words,
    pub(crate) has_color: bool,
    is_quiet: bool,
}

impl Speech {
    pub(crate) fn new(global: &Global, ui: &Locale) -> Self {
        let has_color = match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
            }
        };
        Self { words: Words::new(ui), has_color, is_quiet: global.quiet }
    }

    /// A message of the program on one line, with what it quotes made safe for a terminal.
    pub(crate) fn say(&self, id: &str, arguments: &Arguments) -> String {
        self.words.say(id, &arguments.map_texts(visible))
    }

    /// Standard output for people; what other programs read is written as it is.
    pub(crate) fn out(&self) -> Terminal<BufWriter<StdoutLock<'static>>> {
        Terminal::new(BufWriter::new(io::stdout().lock()))
    }

    /// Whether only results and errors are wanted.
    pub(crate) fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// Prints a message to standard error, unless `--quiet` is set.
    pub(crate) fn tell(&self, id: &str, arguments: &Arguments) {
        self.talk(&self.say(id, arguments));
    }

    /// Prints a line to standard error, unless `--quiet` is set.
    pub(crate) fn talk(&self, line: &str) {
        if !self.is_quiet {
            print(line);
        }
    }

    /// Prints a finding to standard error.
    pub(crate) fn finding(&self, finding: &Finding) {
        print(&finding_line(finding, &self.words, false));
    }

    /// Prints an error to standard error.
    pub(crate) fn error(&self, error: &Error) {
        print(&error_lines(error, &self.words));
    }
}

/// An error, and below it what was probably meant.
pub(crate) fn error_lines(error: &Error, words: &Words) -> String {
    let told = Arguments::new().with("text", visible(&words.error(error)));
    let mut lines = words.say("error-line", &told);
    if let Some(near) = error.suggestion() {
        lines.push_str("\n    ");
        lines.push_str(&words.suggestion(&visible(near)));
    }
    lines
}

/// Lines on standard error.
pub(crate) fn print(lines: &str) {
    // A closed standard error cannot be reported anywhere.
    writeln!(Terminal::new(io::stderr()), "{lines}").ok();
}

/// The interface language: from `--ui`, otherwise from the environment, otherwise English.
pub(crate) fn ui_locale(given: &[OsString]) -> Locale {
    let asked = given.iter().enumerate().find_map(|(at, argument)| {
        let argument = argument.to_string_lossy();
        match argument.strip_prefix("--ui") {
            Some("") => given.get(at + 1).map(|next| next.to_string_lossy().into_owned()),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        }
    });
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let environment = || ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    let tag = asked.or_else(environment).unwrap_or_default();
    let tag = tag.split(['.', '@']).next().unwrap_or_default();
    tag.parse().unwrap_or_else(|_| Locale::of("en"))
}
