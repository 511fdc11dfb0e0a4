//! `audarma segment`

use std::io::{self, Write};
use std::path::Path;

use audarma::model::{Arguments, Error, Locale};
use audarma::project::file;
use audarma::segment::{Segmenter, export_srx, stream};
use audarma::workspace::read_rules;

use crate::args::Segment;
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Segment, speech: &Speech) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    match &args.language {
        Some(language) if !args.export_srx => {
            let segmenter = segmenter(language, args.rules.as_deref())?;
            if segmenter.is_fallback() {
                speech.tell("segment-fallback", &Arguments::new().with("language", language.to_string()));
            }
            stream(&segmenter, io::stdin().lock(), out)?;
        }
        _ => {
            out.write_all(export_srx().as_bytes())?;
            out.flush()?;
        }
    }
    Ok(Exit::Fine)
}

fn segmenter(language: &Locale, rules: Option<&Path>) -> Result<Segmenter, Error> {
    let segmenter = Segmenter::new(language);
    Ok(match rules {
        Some(path) => {
            segmenter.with_rules(&read_rules(&file::read(path, &path.to_string_lossy().replace('\\', "/"))?)?)
        }
        None => segmenter,
    })
}
