//! Reads XLIFF 2.0, 2.1 and 2.2.

use super::super::fault::decode;
use super::super::xml::{Element, XmlEvent, XmlReader};
use super::super::{Base, ExchangeFault, ExchangeFile, ExchangeUnit, FileRemark, Origin, Part};
use super::{inline, rules};
use crate::model::State;

/// Where the reader is.
#[derive(Default)]
struct Place {
    path: String,
    groups: Vec<Option<String>>,
    file: rules::FileRules,
}

/// What has been read.
struct Document {
    root: Element,
    file: ExchangeFile,
    is_strict: bool,
}

pub(super) fn read(bytes: &[u8], is_strict: bool) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, None)?;
    let mut xml = XmlReader::new(&text);
    let mut file = ExchangeFile::default();
    let root = match xml.next()? {
        XmlEvent::Start(root) if root.name == "xliff" => root,
        _ => return Err(ExchangeFault::new(1, "wrong-root", "xliff")),
    };
    rules::root(&root)?;
    file.source_locale = Some(rules::locale(&root, "srcLang")?);
    file.target_locale = root.attribute("trgLang").map(|_| rules::locale(&root, "trgLang")).transpose()?;
    let mut names = rules::Names::default();
    let mut document = Document { root, file, is_strict };
    loop {
        match xml.next()? {
            XmlEvent::Start(element) if element.name == "file" && element.prefix == document.root.prefix => {
                names.add(&element, "file")?;
                read_file(&mut xml, element, &mut document)?;
            }
            XmlEvent::Start(element) => {
                return Err(rules::foreign(&element, &document.root));
            }
            XmlEvent::Text => return Err(ExchangeFault::new(xml.line(), "unexpected-text", "xliff")),
            XmlEvent::End => break,
            XmlEvent::Eof => return Err(ExchangeFault::new(xml.line(), "not-xml", "EOF")),
        }
    }
    match xml.next()? {
        XmlEvent::Eof if !names.is_empty() => Ok(document.file),
        XmlEvent::Eof => Err(document.root.fault("missing-element", "xliff/file")),
        _ => Err(ExchangeFault::new(xml.line(), "not-xml", "xliff")),
    }
}

/// Reads a `<file>` that has just started, with its groups and units.
fn read_file(
    xml: &mut XmlReader<'_>,
    element: Element,
    document: &mut Document,
) -> Result<(), ExchangeFault> {
    let root = &document.root;
    let mut place =
        Place { path: element.attribute("original").unwrap_or_default().to_owned(), ..Place::default() };
    place.file.open(&element, document.is_strict)?;
    loop {
        let element = match xml.next()? {
            XmlEvent::Start(element) => element,
            XmlEvent::Text => return Err(ExchangeFault::new(xml.line(), "unexpected-text", "file")),
            XmlEvent::Eof => return Err(ExchangeFault::new(xml.line(), "not-xml", "EOF")),
            XmlEvent::End => {
                place.file.close(xml.line())?;
                if place.groups.pop().is_none() {
                    return Ok(());
                }
                continue;
            }
        };
        match element.name.as_str() {
            _ if element.prefix != root.prefix => {
                let element = xml.fill(element)?;
                place.file.early(&element, root)?;
            }
            "group" => {
                place.file.group(&element)?;
                let name = element.attribute("name").or(element.attribute("id"));
                place.groups.push(name.map(str::to_owned));
            }
            "unit" => {
                let element = xml.fill(element)?;
                place.file.unit(&element, root)?;
                document.file.units.push(unit(&element, &place)?);
            }
            "notes" | "skeleton" => {
                let element = xml.fill(element)?;
                place.file.early(&element, root)?;
            }
            other => return Err(element.fault("unknown-element", other)),
        }
    }
}

fn unit(element: &Element, place: &Place) -> Result<ExchangeUnit, ExchangeFault> {
    let id = element.attribute("name").filter(|name| element.attribute("id") == Some(name));
    let id = id.map_or_else(|| element.require("id"), Ok)?;
    let mut unit = ExchangeUnit::new(id, place.path.clone(), Vec::new());
    unit.group = place.groups.iter().rev().flatten().next().cloned();
    unit.max_length = element.attribute("slr:sizeRestriction").and_then(|most| most.parse().ok());
    metadata(element, &mut unit);
    notes(element, &mut unit);
    let mut targets: Vec<Part> = Vec::new();
    let mut has_target = false;
    let mut segments = 0;
    for part in element.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")) {
        let source = part.child("source").ok_or_else(|| part.fault("missing-element", "source"))?;
        inline::read(source, &mut unit.source)?;
        match part.child("target") {
            Some(target) => {
                inline::read(target, &mut targets)?;
                has_target |= part.name == "segment";
            }
            None if part.name == "ignorable" => inline::read(source, &mut targets)?,
            None => {}
        }
        if part.name == "segment" {
            segments += 1;
            // The least advanced segment tells the state of the unit.
            let state = state(part);
            unit.state = if segments == 1 { state } else { unit.state.min(state) };
            notes(part, &mut unit);
        }
    }
    if segments > 1 {
        unit.remarks.push(FileRemark::Joined);
    }
    unit.target = has_target.then_some(targets).filter(|target| !target.is_empty());
    if unit.target.is_none() {
        unit.state = State::Missing;
    }
    Ok(unit)
}

fn state(segment: &Element) -> State {
    match (segment.attribute("state"), segment.attribute("subState")) {
        (Some("translated"), _) => State::Translated,
        (Some("reviewed" | "final"), _) => State::Reviewed,
        (_, Some("audarma:outdated")) => State::Outdated,
        _ => State::Draft,
    }
}

fn metadata(element: &Element, unit: &mut ExchangeUnit) {
    let groups = element.child("metadata").into_iter().flat_map(Element::elements);
    let ours = groups.filter(|group| group.attribute("category") == Some("audarma"));
    for meta in ours.flat_map(Element::elements) {
        let text = meta.text();
        match meta.attribute("type") {
            Some("base") => unit.base = Base::read(&text),
            Some("origin") => unit.origin = Some(Origin { name: text, score: None }),
            Some("match") => {
                if let Some(origin) = &mut unit.origin {
                    origin.score = text.parse().ok();
                }
            }
            _ => {}
        }
    }
}

/// Reads notes; some tools put them into a segment.
fn notes(element: &Element, unit: &mut ExchangeUnit) {
    for note in element.child("notes").into_iter().flat_map(Element::elements) {
        let text = note.text();
        match note.attribute("category") {
            Some("description") if unit.role.is_none() => unit.role = Some(text),
            Some("previous") => unit.previous = Some(text),
            _ => unit.notes.push(text),
        }
    }
}
