//! `audarma units`

use std::io::{self, BufWriter, Write};
use std::path::Path;

use audarma::extract::Extractor;
use audarma::fluent;
use audarma::format::ReadOptions;
use audarma::model::{Document, Text};
use audarma::project::file;
use audarma::segment::Segmenter;
use audarma::sync::Mint;
use serde::Serialize;

use crate::args::Units;
use crate::exit::{Exit, Failure};

/// A unit on one line.
#[derive(Serialize)]
struct Row<'a> {
    id: Option<String>,
    role: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    message: String,
}

pub(super) fn run(args: &Units) -> Result<Exit, Failure> {
    let format = super::format(args.format.as_deref(), &args.file)?;
    let source = file::read(&args.file, &args.file.to_string_lossy())?;
    let segmenter = Segmenter::new(&args.language);
    let reading = ReadOptions::default();
    let extraction = Extractor { size: args.unit.into(), ..Extractor::new(&segmenter, &reading) };
    let document = Document::read(&source, format, &extraction);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut taken = std::collections::HashSet::new();
    let name =
        Path::new(&args.file).file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut mint = Mint::new(&name);
    for unit in &document.units {
        let id = (!unit.is_automatic).then(|| mint.id(&unit.message, |id| !taken.contains(id)));
        taken.extend(id.clone());
        let mark = source.byte_order_mark();
        let row = Row {
            id,
            role: unit.role.name(),
            start: unit.span.start + mark,
            end: unit.span.end + mark,
            text: source.slice(unit.span),
            message: message(&unit.message),
        };
        serde_json::to_writer(&mut out, &row).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(Exit::Fine)
}

/// The message as it would stand in a catalog behind `id =`, attributes on lines of their own.
fn message(text: &Text) -> String {
    let mut out = match text.value.is_empty() {
        true => String::new(),
        false => fluent::pattern(&text.value).trim_start().to_owned(),
    };
    for (name, value) in &text.attributes {
        out.push_str(&format!("\n    .{name} ={}", fluent::escape(value)));
    }
    out
}
