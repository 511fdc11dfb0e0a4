//! `audarma completions`

use std::io::{self, Write};

use crate::args::Completions;
use crate::exit::{Exit, Failure};
use crate::help;
use crate::speech::Speech;

pub(super) fn run(args: &Completions, speech: &Speech) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(&speech.words), "audarma", &mut script);
    let mut out = io::stdout().lock();
    out.write_all(&script)?;
    out.flush()?;
    Ok(Exit::Fine)
}
