//! Texts with codes in XLIFF 1.2.

use super::super::unit::push_text;
use super::super::xml::{Child, Element, XmlWriter};
use super::super::{Code, CodeKind, ExchangeFault, Part};

/// The names of tags that XLIFF knows itself.
const FORMATS: &[(&str, &str)] = &[
    ("strong", "bold"),
    ("b", "bold"),
    ("em", "italic"),
    ("i", "italic"),
    ("u", "underlined"),
    ("a", "link"),
];

/// Writes parts inside of a `<source>` or `<target>`.
pub(super) fn write(xml: &mut XmlWriter, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Text(text) => xml.text(text),
            Part::Close(_) => xml.close(),
            Part::Open(code) => xml.open("g", &[("id", &code.id), ("ctype", &pair_kind(code))]),
            Part::Single(code) => {
                let kind = match code.kind {
                    CodeKind::Break => "lb".to_owned(),
                    CodeKind::Locked => "x-html-code".to_owned(),
                    kind => format!("x-fluent-{}", kind.name()),
                };
                let shown = code.notation.replace(['<', '>'], "");
                xml.empty("x", &[("id", &code.id), ("ctype", &kind), ("equiv-text", &shown)]);
            }
        }
    }
}

fn pair_kind(code: &Code) -> String {
    if code.kind == CodeKind::Term {
        return "x-fluent-term".to_owned();
    }
    let name = code.notation.trim_matches(['<', '>']);
    let stem = name.trim_end_matches(|char: char| char.is_ascii_digit());
    let known = FORMATS.iter().find(|(tag, _)| *tag == stem && (name == stem || stem == "a"));
    known.map_or_else(|| format!("x-html-{name}"), |(_, kind)| (*kind).to_owned())
}

/// Reads the content of a `<source>` or `<target>`.
pub(super) fn read(element: &Element, parts: &mut Vec<Part>) -> Result<(), ExchangeFault> {
    for child in &element.children {
        match child {
            Child::Text(text) => push_text(parts, text),
            Child::Element(inner) => read_element(inner, parts)?,
        }
    }
    Ok(())
}

fn read_element(element: &Element, parts: &mut Vec<Part>) -> Result<(), ExchangeFault> {
    let id = || element.require("id").map(str::to_owned);
    let partner = || element.attribute("rid").map_or_else(id, |rid| Ok(rid.to_owned()));
    match element.name.as_str() {
        "x" | "ph" | "it" => {
            let shown = element.attribute("equiv-text").map_or_else(|| element.text(), str::to_owned);
            parts.push(Part::Single(code(element, id()?, shown)));
        }
        "g" => {
            parts.push(Part::Open(code(element, id()?, String::new())));
            read(element, parts)?;
            parts.push(Part::Close(id()?));
        }
        "bx" | "bpt" => parts.push(Part::Open(code(element, partner()?, element.text()))),
        "ex" | "ept" => parts.push(Part::Close(partner()?)),
        "mrk" => read(element, parts)?,
        other => return Err(element.fault("unknown-element", other)),
    }
    Ok(())
}

fn code(element: &Element, id: String, shown: String) -> Code {
    let ctype = element.attribute("ctype").unwrap_or_default();
    let is_pair = !matches!(element.name.as_str(), "x" | "ph" | "it");
    let named = ctype.strip_prefix("x-fluent-").and_then(CodeKind::by_name);
    let kind = match ctype {
        _ if named.is_some() => named.unwrap_or(CodeKind::Literal),
        "lb" => CodeKind::Break,
        "link" => CodeKind::Link,
        "x-html-code" if !is_pair => CodeKind::Locked,
        _ if is_pair => CodeKind::Tag,
        _ => CodeKind::Literal,
    };
    let known = FORMATS.iter().find(|(_, known)| *known == ctype).map(|(tag, _)| *tag);
    let notation = match kind {
        CodeKind::Break => "<br>".to_owned(),
        CodeKind::Tag | CodeKind::Link if is_pair => {
            format!("<{}>", known.or(ctype.strip_prefix("x-html-")).unwrap_or_default())
        }
        CodeKind::Tag => format!("<{shown}>"),
        _ => shown,
    };
    Code { id, kind, notation }
}
