//! Texts with codes in XLIFF 2.

use super::super::unit::push_text;
use super::super::xml::{Child, Element, XmlWriter};
use super::super::{Code, CodeKind, ExchangeFault, Part};

/// The names of tags that XLIFF knows itself.
const FORMATS: &[(&str, &str)] =
    &[("strong", "xlf:b"), ("b", "xlf:b"), ("em", "xlf:i"), ("i", "xlf:i"), ("u", "xlf:u")];

/// Writes parts inside of a `<source>` or `<target>`.
pub(super) fn write(xml: &mut XmlWriter, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Text(text) => xml.text(text),
            Part::Close(_) => xml.close(),
            Part::Open(code) => open(xml, code),
            Part::Single(code) => single(xml, code),
        }
    }
}

fn open(xml: &mut XmlWriter, code: &Code) {
    let name = code.notation.trim_matches(['<', '>']);
    let stem = name.trim_end_matches(|char: char| char.is_ascii_digit());
    if code.kind == CodeKind::Term {
        let shown = [("id", code.id.as_str()), ("type", "other"), ("subType", "fluent:term")];
        return xml.open("pc", &[&shown[..], &[("dispStart", &code.notation)]].concat());
    }
    let own = format!("html:{stem}");
    let known = FORMATS.iter().find(|(tag, _)| *tag == stem).map_or(own.as_str(), |(_, known)| known);
    let kind = if code.kind == CodeKind::Link { "link" } else { "fmt" };
    let end = format!("/{name}");
    let shown = [("dispStart", name), ("dispEnd", end.as_str())];
    xml.open(
        "pc",
        &[&[("id", code.id.as_str()), ("type", kind), ("subType", known)][..], &shown[..]].concat(),
    );
}

fn single(xml: &mut XmlWriter, code: &Code) {
    let shown = match code.kind {
        CodeKind::Locked => inner(&code.notation),
        _ => code.notation.trim_matches(['<', '>']).to_owned(),
    };
    let sub = match code.kind {
        CodeKind::Break => "xlf:lb".to_owned(),
        CodeKind::Locked => "html:code".to_owned(),
        kind => format!("fluent:{}", kind.name()),
    };
    let kind = if code.kind == CodeKind::Break { "fmt" } else { "other" };
    let can_delete = if code.kind == CodeKind::Break { "" } else { "no" };
    let attributes = [
        ("id", code.id.as_str()),
        ("type", kind),
        ("subType", &sub),
        ("disp", &shown),
        ("canDelete", can_delete),
    ];
    xml.empty("ph", &attributes);
}

/// The text of `<code>text</code>`.
fn inner(notation: &str) -> String {
    let start = notation.find('>').map_or(0, |at| at + 1);
    let end = notation.rfind("</").unwrap_or(notation.len()).max(start);
    notation[start..end].to_owned()
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
    let disp = |name: &str| element.attribute(name).unwrap_or_default();
    match element.name.as_str() {
        "ph" => parts.push(Part::Single(code(element, element.require("id")?, disp("disp"), false))),
        "pc" => {
            let id = element.require("id")?;
            parts.push(Part::Open(code(element, id, disp("dispStart"), true)));
            read(element, parts)?;
            parts.push(Part::Close(id.to_owned()));
        }
        // Codes whose ends are apart. Ours never are; a code that another tool parted is put together again.
        "sc" => parts.push(Part::Open(code(element, element.require("id")?, disp("disp"), true))),
        "ec" => {
            let id = element.attribute("startRef").or(element.attribute("id"));
            let id = id.ok_or_else(|| element.fault("missing-attribute", "ec/@startRef"))?;
            parts.push(Part::Close(id.to_owned()));
        }
        "cp" => push_text(parts, &code_point(element)?.to_string()),
        "mrk" => read(element, parts)?,
        "sm" | "em" => {}
        other => return Err(element.fault("unknown-element", other)),
    }
    Ok(())
}

fn code(element: &Element, id: &str, shown: &str, is_pair: bool) -> Code {
    let sub = element.attribute("subType").unwrap_or_default();
    let named = sub.strip_prefix("fluent:").and_then(CodeKind::by_name);
    let kind = match (named, sub, element.attribute("type")) {
        (Some(kind), ..) => kind,
        (_, "xlf:lb", _) => CodeKind::Break,
        (_, "html:code", _) => CodeKind::Locked,
        (.., Some("link")) => CodeKind::Link,
        _ if is_pair => CodeKind::Tag,
        _ => CodeKind::Literal,
    };
    let notation = match kind {
        CodeKind::Locked => format!("<code>{shown}</code>"),
        CodeKind::Tag | CodeKind::Link | CodeKind::Break => format!("<{shown}>"),
        _ => shown.to_owned(),
    };
    Code { id: id.to_owned(), kind, notation }
}

fn code_point(element: &Element) -> Result<char, ExchangeFault> {
    let hex = element.require("hex")?;
    let char = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    char.ok_or_else(|| element.fault("invalid-value", format!("cp/@hex {hex}")))
}
