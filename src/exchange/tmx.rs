//! TMX 1.4: texts with their translations for memories, without what only a project knows. A term is the
//! words that it stands for.

use super::fault::decode;
use super::unit::push_text;
use super::xml::{Child, Element, XmlEvent, XmlReader, XmlWriter};
use super::{Code, CodeKind, Exchange, ExchangeFault, ExchangeFile, ExchangeUnit, Origin, Part};
use crate::model::{Locale, State};

/// Translation Memory eXchange.
#[derive(Clone, Copy, Debug)]
pub struct Tmx;

impl Exchange for Tmx {
    fn name(&self) -> &'static str {
        "tmx"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["tmx"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        memchr::memmem::find(start, b"<tmx").is_some()
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        out.extend_from_slice(write(file).as_bytes());
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read(bytes)
    }
}

fn write(file: &ExchangeFile) -> String {
    let tag = |locale: &Option<Locale>| locale.as_ref().map_or("und".to_owned(), ToString::to_string);
    let (source, target) = (tag(&file.source_locale), tag(&file.target_locale));
    let mut xml = XmlWriter::new("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
    xml.open("tmx", &[("version", "1.4")]);
    let header = [
        ("creationtool", "audarma"),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "sentence"),
        ("o-tmf", "audarma"),
        ("adminlang", "en"),
        ("srclang", source.as_str()),
        ("datatype", "plaintext"),
    ];
    xml.empty("header", &header);
    xml.open("body", &[]);
    for unit in file.units.iter() {
        let Some(translation) = &unit.target else { continue };
        xml.open("tu", &[("tuid", &unit.id)]);
        let score = unit.origin.as_ref().and_then(|origin| origin.score).map(|score| score.to_string());
        let properties = [
            ("x-path", Some(unit.path.clone()).filter(|path| !path.is_empty())),
            ("x-group", unit.group.clone()),
            ("x-state", Some(unit.state.name().to_owned())),
            ("x-origin", unit.origin.as_ref().map(|origin| origin.name.clone())),
            ("x-match", score),
        ];
        for (name, value) in properties {
            value.iter().for_each(|value| xml.text_element("prop", &[("type", name)], value));
        }
        for (locale, parts) in [(&source, &unit.source), (&target, translation)] {
            xml.open("tuv", &[("xml:lang", locale)]);
            xml.open_text("seg", &[]);
            inline(&mut xml, parts);
            xml.close_text();
            xml.close();
        }
        xml.close();
    }
    xml.close();
    xml.close();
    xml.out
}

fn inline(xml: &mut XmlWriter, parts: &[Part]) {
    let mut open: Vec<&Code> = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => xml.text(text),
            Part::Open(code) => {
                open.push(code);
                if code.kind != CodeKind::Term {
                    let name = code.notation.trim_matches(['<', '>']);
                    xml.text_element_inline(
                        "bpt",
                        &[("i", &code.id), ("x", &code.id), ("type", name)],
                        &code.notation,
                    );
                }
            }
            Part::Close(_) => {
                if let Some(code) = open.pop().filter(|code| code.kind != CodeKind::Term) {
                    let end = format!("</{}", code.notation.trim_start_matches('<'));
                    xml.text_element_inline("ept", &[("i", &code.id)], &end);
                }
            }
            Part::Single(code) => {
                let kind = match code.kind {
                    CodeKind::Break => "lb".to_owned(),
                    kind => format!("fluent:{}", kind.name()),
                };
                xml.text_element_inline("ph", &[("x", &code.id), ("type", &kind)], &code.notation);
            }
        }
    }
}

fn read(bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, None)?;
    let mut xml = XmlReader::new(&text);
    match xml.next()? {
        XmlEvent::Start(root) if root.name == "tmx" => {}
        _ => return Err(ExchangeFault::new(1, "wrong-root", "tmx")),
    }
    let mut file = ExchangeFile::default();
    loop {
        match xml.next()? {
            XmlEvent::Start(element) if element.name == "header" => {
                let tag = element.attribute("srclang").filter(|tag| *tag != "*all*");
                file.source_locale = tag.map(|tag| locale(&element, tag)).transpose()?;
                xml.skip()?;
            }
            XmlEvent::Start(element) if element.name == "body" => {}
            XmlEvent::Start(element) if element.name == "tu" => {
                let element = xml.fill(element)?;
                translation_unit(&element, &mut file)?;
            }
            XmlEvent::Start(element) => return Err(element.fault("unknown-element", element.name.clone())),
            XmlEvent::Text => return Err(ExchangeFault::new(xml.line(), "unexpected-text", "tmx")),
            XmlEvent::End => {}
            XmlEvent::Eof => return Ok(file),
        }
    }
}

fn locale(element: &Element, tag: &str) -> Result<Locale, ExchangeFault> {
    tag.parse().map_err(|_| element.fault("invalid-value", format!("xml:lang {tag}")))
}

/// Reads one `<tu>`: a unit for each of its languages but the source.
fn translation_unit(element: &Element, file: &mut ExchangeFile) -> Result<(), ExchangeFault> {
    let mut variants: Vec<(Locale, Vec<Part>)> = Vec::new();
    for variant in element.elements().filter(|child| child.name == "tuv") {
        let tag = variant.attribute("xml:lang").or(variant.attribute("lang"));
        let tag = tag.ok_or_else(|| variant.fault("missing-attribute", "tuv/@xml:lang"))?;
        let segment = variant.child("seg").ok_or_else(|| variant.fault("missing-element", "tuv/seg"))?;
        let mut parts = Vec::new();
        read_inline(segment, &mut parts)?;
        variants.push((locale(variant, tag)?, parts));
    }
    let own = element.attribute("srclang").filter(|tag| *tag != "*all*");
    let source = own.map(|tag| locale(element, tag)).transpose()?.or(file.source_locale.clone());
    let at = source.and_then(|source| {
        let exact = variants.iter().position(|(locale, _)| *locale == source);
        exact.or_else(|| variants.iter().position(|(locale, _)| locale.language() == source.language()))
    });
    let Some((source_locale, source)) = (!variants.is_empty()).then(|| variants.remove(at.unwrap_or(0)))
    else {
        return Err(element.fault("missing-element", "tu/tuv"));
    };
    file.source_locale.get_or_insert(source_locale);
    for (locale, target) in variants {
        let target_locale = file.target_locale.get_or_insert_with(|| locale.clone());
        // A memory of several languages is read for the first; the rest is in the next reading.
        if *target_locale != locale {
            continue;
        }
        let mut unit = ExchangeUnit::new(element.attribute("tuid").unwrap_or_default(), "", source.clone());
        unit.target = Some(target).filter(|target| !target.is_empty());
        properties(element, &mut unit);
        file.units.push(unit);
    }
    Ok(())
}

fn properties(element: &Element, unit: &mut ExchangeUnit) {
    unit.state = if unit.target.is_some() { State::Translated } else { State::Missing };
    for child in element.elements() {
        let text = if matches!(child.name.as_str(), "prop" | "note") { child.text() } else { continue };
        match child.attribute("type") {
            Some("x-path") => unit.path = text,
            Some("x-group") => unit.group = Some(text),
            Some("x-origin") => unit.origin = Some(Origin { name: text, score: None }),
            Some("x-match") => {
                if let Some(origin) = &mut unit.origin {
                    origin.score = text.parse().ok();
                }
            }
            Some("x-state") => {
                let named = State::ALL.into_iter().find(|state| state.name() == text);
                unit.state = named.filter(|_| unit.target.is_some()).unwrap_or(unit.state);
            }
            _ if child.name == "note" => unit.notes.push(text),
            _ => {}
        }
    }
}

fn read_inline(element: &Element, parts: &mut Vec<Part>) -> Result<(), ExchangeFault> {
    for child in &element.children {
        let element = match child {
            Child::Text(text) => {
                push_text(parts, text);
                continue;
            }
            Child::Element(element) => element,
        };
        let id = || element.attribute("x").or(element.attribute("i")).unwrap_or_default().to_owned();
        match element.name.as_str() {
            "bpt" => parts.push(Part::Open(code(element, id()))),
            "ept" => parts.push(Part::Close(element.require("i")?.to_owned())),
            "ph" | "it" => parts.push(Part::Single(code(element, id()))),
            "hi" | "ut" | "sub" => read_inline(element, parts)?,
            other => return Err(element.fault("unknown-element", other)),
        }
    }
    Ok(())
}

fn code(element: &Element, id: String) -> Code {
    let named = element.attribute("type").unwrap_or_default();
    let kind = match named.strip_prefix("fluent:").and_then(CodeKind::by_name) {
        Some(kind) => kind,
        None if named == "lb" => CodeKind::Break,
        None if element.name == "bpt"
            && named.trim_end_matches(|char: char| char.is_ascii_digit()) == "a" =>
        {
            CodeKind::Link
        }
        None if element.name == "bpt" => CodeKind::Tag,
        None => CodeKind::Literal,
    };
    Code { id, kind, notation: element.text() }
}
