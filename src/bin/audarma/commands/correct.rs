//! `audarma join` and `audarma split`

use audarma::model::Arguments;
use audarma::workspace::Correcting;

use crate::args::{Global, Join, Split};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn join(args: &Join, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    tell(&project.workspace().join(&args.id, &super::extraction(&project, false))?, speech)
}

pub(super) fn split(args: &Split, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    tell(&project.workspace().split(&args.id, &args.at, &super::extraction(&project, false))?, speech)
}

/// Reports the new units, and where the correction is stored.
fn tell(done: &Correcting, speech: &Speech) -> Result<Exit, Failure> {
    let exit = super::extract::tell(&done.extracted, speech)?;
    let told = Arguments::new().with("file", done.file.as_str());
    match &done.line {
        Some(line) => speech.tell("correction-kept", &told.with("line", line.to_string())),
        None => speech.tell("correction-taken-back", &told),
    }
    Ok(exit)
}
