//! Writes XLIFF 2.0.

use super::super::ExchangeFile;
use super::super::unit::ExchangeUnit;
use super::super::xml::XmlWriter;
use super::{METADATA, SIZE, inline};
use crate::model::State;

pub(super) fn write(file: &ExchangeFile) -> String {
    let mut xml = XmlWriter::new("");
    let locale =
        |locale: &Option<crate::model::Locale>| locale.as_ref().map_or("und".to_owned(), ToString::to_string);
    xml.open(
        "xliff",
        &[
            ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
            ("version", "2.0"),
            ("srcLang", &locale(&file.source_locale)),
            ("trgLang", &locale(&file.target_locale)),
        ],
    );
    for (at, units) in file.units.chunk_by(|a, b| a.path == b.path).enumerate() {
        article(&mut xml, at + 1, units);
    }
    xml.close();
    xml.out
}

fn article(xml: &mut XmlWriter, number: usize, units: &[ExchangeUnit]) {
    xml.open("file", &[("id", &format!("f{number}")), ("original", &units[0].path)]);
    if units.iter().any(|unit| unit.max_length.is_some()) {
        xml.empty("slr:profiles", &[("xmlns:slr", SIZE), ("generalProfile", "xliff:codepoints")]);
    }
    for (at, group) in units.chunk_by(|a, b| a.group.is_some() && a.group == b.group).enumerate() {
        let name = group[0].group.as_deref();
        if let Some(name) = name {
            xml.open("group", &[("id", &format!("g{}", at + 1)), ("name", name)]);
        }
        group.iter().for_each(|one| unit(xml, one));
        if name.is_some() {
            xml.close();
        }
    }
    xml.close();
}

fn unit(xml: &mut XmlWriter, unit: &ExchangeUnit) {
    let size = unit.max_length.map_or(String::new(), |most| most.to_string());
    let size_space = if size.is_empty() { "" } else { SIZE };
    xml.open(
        "unit",
        &[
            ("id", &unit.id),
            ("name", &unit.id),
            ("xml:space", "preserve"),
            ("xmlns:slr", size_space),
            ("slr:sizeRestriction", &size),
        ],
    );
    metadata(xml, unit);
    notes(xml, unit);
    let (state, sub_state) = state(unit);
    xml.open("segment", &[("state", state), ("subState", sub_state)]);
    xml.open_text("source", &[]);
    inline::write(xml, &unit.source);
    xml.close_text();
    if let Some(target) = &unit.target {
        xml.open_text("target", &[]);
        inline::write(xml, target);
        xml.close_text();
    }
    xml.close();
    xml.close();
}

fn metadata(xml: &mut XmlWriter, unit: &ExchangeUnit) {
    let mut pairs: Vec<(&str, String)> = unit.base.iter().map(|base| ("base", base.write())).collect();
    if let Some(origin) = &unit.origin {
        pairs.push(("origin", origin.name.clone()));
        pairs.extend(origin.score.map(|score| ("match", score.to_string())));
    }
    if pairs.is_empty() {
        return;
    }
    xml.open("mda:metadata", &[("xmlns:mda", METADATA)]);
    xml.open("mda:metaGroup", &[("category", "audarma")]);
    for (name, value) in pairs {
        xml.text_element("mda:meta", &[("type", name)], &value);
    }
    xml.close();
    xml.close();
}

fn notes(xml: &mut XmlWriter, unit: &ExchangeUnit) {
    let role = unit.role.iter().map(|role| ("description", role));
    let previous = unit.previous.iter().map(|text| ("previous", text));
    let all: Vec<(&str, &String)> =
        role.chain(previous).chain(unit.notes.iter().map(|note| ("", note))).collect();
    if all.is_empty() {
        return;
    }
    xml.open("notes", &[]);
    for (category, text) in all {
        xml.text_element("note", &[("category", category)], text);
    }
    xml.close();
}

/// The state and its refinement.
fn state(unit: &ExchangeUnit) -> (&'static str, &'static str) {
    match unit.state {
        _ if unit.target.is_none() => ("initial", ""),
        State::Missing => ("initial", ""),
        State::Draft => ("initial", "audarma:draft"),
        State::Outdated => ("initial", "audarma:outdated"),
        State::Translated => ("translated", ""),
        State::Reviewed => ("reviewed", ""),
        State::Automatic => ("final", ""),
    }
}
