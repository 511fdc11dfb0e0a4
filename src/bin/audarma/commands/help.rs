//! `audarma help` and `audarma man`: the program's pages.

use std::io::{self, Write};

use crate::args::Help;
use crate::exit::{Exit, Failure};
use crate::help;
use crate::speech::Speech;

pub(super) fn help(args: &Help, speech: &Speech) -> Result<Exit, Failure> {
    let mut command = help::command(&speech.words);
    let page = help::find(&mut command, &args.command)?.render_help();
    let mut out = io::stdout().lock();
    write!(out, "{page}")?;
    out.flush()?;
    Ok(Exit::Fine)
}

/// Writes the manual page of the program or of a command.
pub(super) fn man(args: &Help, speech: &Speech) -> Result<Exit, Failure> {
    let mut command = help::command(&speech.words);
    let command = help::find(&mut command, &args.command)?.clone();
    let name = ["audarma"].into_iter().chain(args.command.iter().map(String::as_str)).collect::<Vec<_>>();
    let mut out = io::stdout().lock();
    clap_mangen::Man::new(command.name(name.join("-"))).render(&mut out)?;
    out.flush()?;
    Ok(Exit::Fine)
}
