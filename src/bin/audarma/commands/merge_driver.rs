//! `audarma merge-driver`

use audarma::fluent;
use audarma::model::{Arguments, Catalog, Error};
use audarma::project::file;
use audarma::sync::merge;

use crate::args::MergeDriver;
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

/// Merges theirs into ours and writes our file, as Git expects from a merge driver.
pub(super) fn run(args: &MergeDriver, speech: &Speech) -> Result<Exit, Failure> {
    let read = |path: &std::path::Path| -> Result<Catalog, Error> {
        Ok(fluent::read(&file::read(path, &path.to_string_lossy())?))
    };
    let ours = read(&args.ours)?;
    let merged = merge(&read(&args.base)?, &ours, &read(&args.theirs)?);
    if merged.text != ours.source.text() {
        file::write(&args.ours, merged.text.as_bytes())?;
    }
    for id in &merged.conflicts {
        speech.tell("merge-conflict", &Arguments::new().with("unit", id.as_str()));
    }
    Ok(if merged.conflicts.is_empty() { Exit::Fine } else { Exit::Findings })
}
