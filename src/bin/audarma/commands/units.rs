//! `audarma units`

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};

use audarma::extract::Extractor;
use audarma::fluent;
use audarma::format::ReadOptions;
use audarma::model::{Document, Locale, Text};
use audarma::project::{Project, file};
use audarma::segment::Segmenter;
use audarma::sync::Mint;
use audarma::workspace::SyncedArticle;
use serde::Serialize;

use crate::args::{Global, Size, Units};
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

pub(super) fn run(args: &Units, global: &Global) -> Result<Exit, Failure> {
    let (document, ids) = match of_project(args, global)? {
        Some(loaded) => {
            let ids = loaded.plan.units.into_iter().map(|planned| planned.id).collect();
            (loaded.document, ids)
        }
        None => alone(args)?,
    };
    let source = &document.source;
    let mut out = BufWriter::new(io::stdout().lock());
    for (unit, id) in document.units.iter().zip(ids) {
        let id = Some(id).filter(|id| !id.is_empty());
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

/// The file as an article of the project that it is in, unless an option says how to read it: with the ids that
/// its catalog has.
fn of_project(args: &Units, global: &Global) -> Result<Option<SyncedArticle>, Failure> {
    if args.format.is_some() || args.language.is_some() || args.unit.is_some() {
        return Ok(None);
    }
    let Ok(path) = args.file.canonicalize() else { return Ok(None) };
    let project = match (&global.project, path.parent()) {
        (Some(folder), _) => Project::open(folder)?,
        (None, Some(folder)) => match Project::find(folder) {
            Ok(project) => project,
            Err(error) if error.kind == "no-project" => return Ok(None),
            Err(error) => return Err(error.into()),
        },
        (None, None) => return Ok(None),
    };
    let Ok(inside) = path.strip_prefix(project.root()) else { return Ok(None) };
    Ok(project.workspace().load_path(&inside.to_string_lossy().replace('\\', "/"))?)
}

/// The file by itself, with the ids that its units would get under its name.
fn alone(args: &Units) -> Result<(Document, Vec<String>), Failure> {
    let format = super::format(args.format.as_deref(), &args.file)?;
    let source = file::read(&args.file, &args.file.to_string_lossy())?;
    let segmenter = Segmenter::new(args.language.as_ref().unwrap_or(&Locale::of("en")));
    let reading = ReadOptions::default();
    let size = args.unit.unwrap_or(Size::Sentence).into();
    let document =
        Document::read(&source, format, &Extractor { size, ..Extractor::new(&segmenter, &reading) });
    let name = args.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (mut mint, mut taken) = (Mint::new(&name), HashSet::new());
    let mut ids = Vec::with_capacity(document.units.len());
    for unit in &document.units {
        let id = match unit.is_automatic {
            true => String::new(),
            false => mint.id(&unit.message, |id| !taken.contains(id)),
        };
        taken.insert(id.clone());
        ids.push(id);
    }
    Ok((document, ids))
}

/// The message as written in a catalog after `id =`, with attributes on separate lines.
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
