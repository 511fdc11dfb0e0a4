//! `audarma status`

use std::io::{self, BufWriter, Write};

use audarma::model::Severity;
use audarma::report::{Rows, Style, status, status_json};

use crate::args::{By, Global, PlainReport, Status};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Status, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    project.workspace().require_locales(&articles)?;
    let inspection = project.workspace().status(&articles, &args.locales)?;
    let rows = match args.by {
        By::Locale => Rows::Locales,
        By::Folder => Rows::Folders,
        By::Article => Rows::Articles,
    };
    let mut out = BufWriter::new(io::stdout().lock());
    match args.report {
        PlainReport::Json => status_json(&inspection, rows, &mut out)?,
        PlainReport::Human => {
            let (words, has_color) = (&speech.words, speech.has_color);
            let (severity, failing) = (Severity::Note, Severity::Error);
            status(&inspection, rows, &Style { words, has_color, severity, failing, limit: None }, &mut out)?;
        }
    }
    out.flush()?;
    Ok(Exit::Fine.or_zero(args.exit_zero))
}
