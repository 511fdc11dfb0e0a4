//! `audarma verify`

use std::io::Write;
use std::path::Path;

use audarma::assemble::{Proof, verify};
use audarma::check;
use audarma::extract::Extractor;
use audarma::format::ReadOptions;
use audarma::model::{Arguments, Document, Error, Finding};
use audarma::project::file;
use audarma::segment::Segmenter;
use rayon::prelude::*;

use crate::args::Verify;
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Verify, speech: &Speech) -> Result<Exit, Failure> {
    let segmenter = Segmenter::new(&args.language);
    let prove = |path: &std::path::PathBuf| proof(path, args.format.as_deref(), &segmenter);
    let proofs: Vec<Result<Verdict, Error>> = args.files.par_iter().map(prove).collect();
    let mut out = speech.out();
    let (mut passed, mut failed, mut is_unread) = (0, 0, false);
    for (path, proof) in args.files.iter().zip(proofs) {
        let path = path.to_string_lossy().into_owned();
        match proof {
            Ok(verdict) if verdict.has_passed => passed += 1,
            Ok(Verdict { refused, first, .. }) => {
                failed += 1;
                let id = if refused > 0 { "verify-structure" } else { "verify-identity" };
                let place = first.as_ref().map(|finding| finding.source.position(finding.span.start));
                let told = Arguments::new()
                    .with("path", path)
                    .with("units", refused)
                    .with("line", place.map_or(1, |place| place.line))
                    .with("reason", first.map_or_else(String::new, |finding| speech.words.finding(&finding)));
                writeln!(out, "{}", speech.say(id, &told))?;
            }
            Err(error) => {
                failed += 1;
                is_unread = true;
                let told = Arguments::new().with("path", path).with("reason", speech.words.error(&error));
                writeln!(out, "{}", speech.say("verify-unread", &told))?;
            }
        }
    }
    writeln!(out, "{passed} passed, {failed} failed")?;
    out.flush()?;
    Ok(match (is_unread, failed) {
        (true, _) => Exit::Failed,
        (false, 0) => Exit::Fine,
        _ => Exit::Findings,
    })
}

/// The result for a file.
struct Verdict {
    has_passed: bool,
    refused: usize,
    /// Why the first unit was refused.
    first: Option<Finding>,
}

fn proof(path: &Path, format: Option<&str>, segmenter: &Segmenter) -> Result<Verdict, Error> {
    let format = super::format(format, path)?;
    let source = file::read(path, &path.to_string_lossy())?;
    let reading = ReadOptions::default();
    let extraction = Extractor::new(segmenter, &reading);
    let document = Document::read(&source, format, &extraction);
    let Proof { is_identical, refused, .. } = verify(&document, format, &reading);
    let first = refused.first().map(|(unit, refusal)| check::refused(&document, *unit, "", refusal));
    Ok(Verdict { has_passed: is_identical && refused.is_empty(), refused: refused.len(), first })
}
