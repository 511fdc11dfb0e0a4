//! Writes TBX.

use super::super::inline::to_notation;
use super::super::unit::plain;
use super::super::xml::XmlWriter;
use super::super::{ExchangeFile, ExchangeUnit, Part};
use super::TbxVersion;
use crate::model::Locale;

/// The names of the elements.
struct Names {
    entry: &'static str,
    language: &'static str,
    /// Around a term, and around a term and its notes inside of that.
    term: (&'static str, Option<&'static str>),
}

const TWO: Names = Names { entry: "termEntry", language: "langSet", term: ("ntig", Some("termGrp")) };
const THREE: Names = Names { entry: "conceptEntry", language: "langSec", term: ("termSec", None) };

pub(super) fn write(file: &ExchangeFile, version: TbxVersion) -> String {
    let tag = |locale: &Option<Locale>| locale.as_ref().map_or("und".to_owned(), ToString::to_string);
    let (source, target) = (tag(&file.source_locale), tag(&file.target_locale));
    let is_two = version == TbxVersion::Two;
    let doctype = if is_two { "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n" } else { "" };
    let mut xml = XmlWriter::new(doctype);
    match version {
        TbxVersion::Two => xml.open("martif", &[("type", "TBX"), ("xml:lang", &source)]),
        TbxVersion::Three => xml.open(
            "tbx",
            &[
                ("xmlns", "urn:iso:std:iso:30042:ed-2"),
                ("type", "TBX-Basic"),
                ("style", "dca"),
                ("xml:lang", &source),
            ],
        ),
    }
    xml.open(if is_two { "martifHeader" } else { "tbxHeader" }, &[]);
    xml.open("fileDesc", &[]);
    xml.open("sourceDesc", &[]);
    xml.text_element("p", &[], "audarma");
    (0..3).for_each(|_| xml.close());
    xml.open("text", &[]);
    xml.open("body", &[]);
    let names = if is_two { &TWO } else { &THREE };
    for units in file.units.chunk_by(|a, b| a.message() == b.message()) {
        entry(&mut xml, names, units, &source, &target);
    }
    (0..3).for_each(|_| xml.close());
    xml.out
}

/// The units of one term: its cases, the default last.
fn entry(xml: &mut XmlWriter, names: &Names, units: &[ExchangeUnit], source: &str, target: &str) {
    // Attributes of a term are no words.
    let forms: Vec<&ExchangeUnit> =
        units.iter().filter(|unit| !unit.id.split(':').next().unwrap_or_default().contains('.')).collect();
    let Some(default) = forms.last() else { return };
    xml.open(names.entry, &[("id", default.message().trim_start_matches('-'))]);
    default.notes.iter().for_each(|note| xml.text_element("note", &[], note));
    xml.open(names.language, &[("xml:lang", source)]);
    term(xml, names, &default.source, "", true);
    xml.close();
    if forms.iter().any(|form| form.target.is_some()) {
        xml.open(names.language, &[("xml:lang", target)]);
        for form in forms.iter().rev() {
            let case = form.id.split_once(':').map_or("", |(_, case)| case);
            if let Some(parts) = &form.target {
                term(xml, names, parts, case, std::ptr::eq(*form, *default));
            }
        }
        xml.close();
    }
    xml.close();
}

fn term(xml: &mut XmlWriter, names: &Names, parts: &[Part], case: &str, is_base: bool) {
    let words = if parts.iter().any(|part| matches!(part, Part::Single(_))) {
        to_notation(parts, false)
    } else {
        plain(parts)
    };
    let (outer, inner) = match names.term {
        ("ntig", _) if is_base => ("tig", None),
        other => other,
    };
    xml.open(outer, &[]);
    inner.iter().for_each(|name| xml.open(name, &[]));
    xml.text_element("term", &[], &words);
    if !case.is_empty() {
        xml.text_element("termNote", &[("type", "grammaticalCase")], case);
    }
    inner.iter().for_each(|_| xml.close());
    xml.close();
}
