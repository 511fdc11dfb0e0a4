//! Writes XLIFF 1.2.

use super::super::xml::XmlWriter;
use super::super::{ExchangeFile, ExchangeUnit};
use super::inline;
use crate::model::State;

pub(super) fn write(file: &ExchangeFile, fills_targets: bool) -> String {
    let mut xml = XmlWriter::new("");
    xml.open("xliff", &[("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")]);
    let tag =
        |locale: &Option<crate::model::Locale>| locale.as_ref().map_or(String::new(), ToString::to_string);
    let (source, target) = (tag(&file.source_locale), tag(&file.target_locale));
    let source = if source.is_empty() { "und".to_owned() } else { source };
    for units in file.units.chunk_by(|a, b| a.path == b.path) {
        let path = if units[0].path.is_empty() { "unknown" } else { &units[0].path };
        let attributes = [
            ("original", path),
            ("source-language", &source),
            ("target-language", &target),
            ("datatype", "plaintext"),
        ];
        xml.open("file", &attributes);
        xml.open("body", &[]);
        for group in units.chunk_by(|a, b| a.group.is_some() && a.group == b.group) {
            let name = group[0].group.as_deref();
            if let Some(name) = name {
                xml.open("group", &[("resname", name)]);
            }
            group.iter().for_each(|one| unit(&mut xml, one, fills_targets));
            if name.is_some() {
                xml.close();
            }
        }
        xml.close();
        xml.close();
    }
    xml.close();
    xml.out
}

fn unit(xml: &mut XmlWriter, unit: &ExchangeUnit, fills_targets: bool) {
    let is_approved = unit.target.is_some() && matches!(unit.state, State::Reviewed | State::Automatic);
    let most = unit.max_length.map_or(String::new(), |most| most.to_string());
    xml.open(
        "trans-unit",
        &[
            ("id", &unit.id),
            ("resname", &unit.id),
            ("xml:space", "preserve"),
            ("approved", if is_approved { "yes" } else { "" }),
            ("maxwidth", &most),
            ("size-unit", if most.is_empty() { "" } else { "char" }),
        ],
    );
    xml.open_text("source", &[]);
    inline::write(xml, &unit.source);
    xml.close_text();
    let filled = fills_targets.then_some(&unit.source);
    if let Some(target) = unit.target.as_ref().or(filled) {
        let (state, qualifier) = state(unit);
        xml.open_text("target", &[("state", state), ("state-qualifier", qualifier)]);
        inline::write(xml, target);
        xml.close_text();
    }
    context(xml, unit);
    let role = unit.role.iter().map(|role| ("role", role));
    let previous = unit.previous.iter().map(|text| ("previous", text));
    for (from, text) in role.chain(previous).chain(unit.notes.iter().map(|note| ("", note))) {
        xml.text_element("note", &[("from", from)], text);
    }
    xml.close();
}

fn context(xml: &mut XmlWriter, unit: &ExchangeUnit) {
    let base = unit.base.map(super::super::Base::write);
    let origin = unit.origin.as_ref().map(|origin| origin.name.clone());
    let score = unit.origin.as_ref().and_then(|origin| origin.score).map(|score| score.to_string());
    let all = [("x-base", base), ("x-origin", origin), ("x-match", score)];
    if all.iter().all(|(_, value)| value.is_none()) {
        return;
    }
    xml.open("context-group", &[("name", "audarma"), ("purpose", "information")]);
    for (kind, value) in all {
        if let Some(value) = value {
            xml.text_element("context", &[("context-type", kind)], &value);
        }
    }
    xml.close();
}

/// The state of a target, and why it is in it.
fn state(unit: &ExchangeUnit) -> (&'static str, &'static str) {
    match unit.state {
        _ if unit.target.is_none() => ("needs-translation", ""),
        State::Missing => ("needs-translation", ""),
        State::Outdated => ("needs-translation", "fuzzy-match"),
        State::Draft => ("needs-review-translation", ""),
        State::Translated => ("translated", ""),
        State::Reviewed => ("signed-off", ""),
        State::Automatic => ("final", ""),
    }
}
