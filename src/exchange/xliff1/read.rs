//! Reads XLIFF 1.0 to 1.2.

use super::super::fault::decode;
use super::super::xml::{Element, XmlEvent, XmlReader};
use super::super::{Base, ExchangeFault, ExchangeFile, ExchangeUnit, Origin};
use super::inline;
use crate::model::{Locale, State};

pub(super) fn read(bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, None)?;
    let mut xml = XmlReader::new(&text);
    match xml.next()? {
        XmlEvent::Start(root) if root.name == "xliff" => version(&root)?,
        _ => return Err(ExchangeFault::new(1, "wrong-root", "xliff")),
    }
    let mut reader = Reader::default();
    loop {
        match xml.next()? {
            XmlEvent::Start(element) => reader.element(&mut xml, element)?,
            XmlEvent::End => {
                reader.open.pop();
            }
            XmlEvent::Text => return Err(ExchangeFault::new(xml.line(), "unexpected-text", "xliff")),
            XmlEvent::Eof => return Ok(reader.file),
        }
    }
}

fn version(root: &Element) -> Result<(), ExchangeFault> {
    match root.require("version")? {
        "1.0" | "1.1" | "1.2" => Ok(()),
        other => Err(root.fault("unknown-version", other)),
    }
}

#[derive(Default)]
struct Reader {
    file: ExchangeFile,
    path: String,
    /// The open elements, with the names of groups.
    open: Vec<Option<String>>,
}

impl Reader {
    fn element(&mut self, xml: &mut XmlReader<'_>, element: Element) -> Result<(), ExchangeFault> {
        match element.name.as_str() {
            "file" => {
                self.path = element.require("original")?.to_owned();
                self.file.source_locale = Some(locale(&element, "source-language")?);
                if element.attribute("target-language").is_some() {
                    self.file.target_locale = Some(locale(&element, "target-language")?);
                }
                self.open.push(None);
            }
            "body" => self.open.push(None),
            "group" => {
                let name = element.attribute("resname").or(element.attribute("id"));
                self.open.push(name.map(str::to_owned));
            }
            "trans-unit" => {
                let element = xml.fill(element)?;
                let unit = self.unit(&element)?;
                self.file.units.push(unit);
            }
            // Headers, binary units, counts, notes of groups.
            _ => {
                xml.fill(element)?;
            }
        }
        Ok(())
    }

    fn unit(&self, element: &Element) -> Result<ExchangeUnit, ExchangeFault> {
        let id = element.attribute("resname").map_or_else(|| element.require("id"), Ok)?;
        element.require("id")?;
        let mut unit = ExchangeUnit::new(id, self.path.clone(), Vec::new());
        unit.group = self.open.iter().rev().flatten().next().cloned();
        unit.max_length = element.attribute("maxwidth").and_then(|most| most.parse().ok());
        let source =
            element.child("source").ok_or_else(|| element.fault("missing-element", "trans-unit/source"))?;
        inline::read(source, &mut unit.source)?;
        if let Some(target) = element.child("target") {
            let mut parts = Vec::new();
            inline::read(target, &mut parts)?;
            if !parts.is_empty() {
                unit.target = Some(parts);
                unit.state = state(element, target);
            }
        }
        for part in element.elements() {
            match part.name.as_str() {
                "note" => note(part, &mut unit),
                "context-group" => part.elements().for_each(|context| self::context(context, &mut unit)),
                _ => {}
            }
        }
        Ok(unit)
    }
}

fn locale(element: &Element, name: &str) -> Result<Locale, ExchangeFault> {
    let tag = element.require(name)?;
    tag.parse().map_err(|_| element.fault("invalid-value", format!("file/@{name} {tag}")))
}

fn state(unit: &Element, target: &Element) -> State {
    match target.attribute("state").unwrap_or_default() {
        "signed-off" | "final" => State::Reviewed,
        "translated" if unit.attribute("approved") == Some("yes") => State::Reviewed,
        "translated" => State::Translated,
        "needs-translation" if target.attribute("state-qualifier") == Some("fuzzy-match") => State::Outdated,
        "" if unit.attribute("approved") == Some("yes") => State::Reviewed,
        _ => State::Draft,
    }
}

fn note(element: &Element, unit: &mut ExchangeUnit) {
    let text = element.text();
    match element.attribute("from") {
        Some("role") => unit.role = Some(text),
        Some("previous") => unit.previous = Some(text),
        _ => unit.notes.push(text),
    }
}

fn context(element: &Element, unit: &mut ExchangeUnit) {
    let text = element.text();
    match element.attribute("context-type") {
        Some("x-base") => unit.base = Base::read(&text),
        Some("x-origin") => unit.origin = Some(Origin { name: text, score: None }),
        Some("x-match") => {
            if let Some(origin) = &mut unit.origin {
                origin.score = text.parse().ok();
            }
        }
        _ => {}
    }
}
