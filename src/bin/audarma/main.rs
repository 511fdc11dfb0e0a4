//! The program: parses arguments, calls the library, prints messages and returns an exit code.

mod args;
mod commands;
mod exit;
mod help;
mod speech;
mod today;

use std::process::ExitCode;

use args::Args;
use exit::Failure;
use speech::Speech;

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    let ui = speech::ui_locale(&given);
    let args = match help::parse(&given, &ui) {
        Ok(args) => args,
        Err(code) => return code,
    };
    let speech = Speech::new(&args.global, &ui);
    if let Some(jobs) = args.global.jobs {
        // The number of threads can only be set once, before the first use.
        rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global().ok();
    }
    let Args { global, command } = args;
    match commands::run(&command, &global, &speech) {
        Ok(exit) => exit.into(),
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Told(error)) => {
            speech.error(&error);
            exit::Exit::of(&error).into()
        }
    }
}
