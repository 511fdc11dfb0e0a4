//! Names of elements and attributes, and the values of attributes.

use super::super::super::ExchangeFault;
use super::super::super::xml::{Child, Element};

/// The attributes of each core element, without those of other namespaces.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("file", "id canResegment original translate srcDir trgDir xml:space"),
    ("group", "id name canResegment translate srcDir trgDir type xml:space"),
    ("unit", "id name canResegment translate srcDir trgDir type xml:space"),
    ("segment", "id canResegment state subState"),
    ("ignorable", "id"),
    ("note", "id appliesTo category priority"),
    ("data", "id dir xml:space"),
    ("source", "xml:lang xml:space"),
    ("target", "xml:lang xml:space order"),
    ("cp", "hex"),
    ("ph", "id type subType canCopy canDelete canReorder copyOf disp equiv dataRef subFlows"),
    (
        "pc",
        "id type subType canCopy canDelete canOverlap canReorder copyOf dispStart dispEnd equivStart equivEnd dataRefStart dataRefEnd subFlowsStart subFlowsEnd dir",
    ),
    (
        "sc",
        "id type subType canCopy canDelete canOverlap canReorder copyOf disp equiv dataRef subFlows dir isolated",
    ),
    (
        "ec",
        "id type subType canCopy canDelete canOverlap canReorder copyOf disp equiv dataRef subFlows dir isolated startRef",
    ),
    ("mrk", "id translate type ref value"),
    ("sm", "id translate type ref value"),
    ("em", "startRef"),
];

/// The elements of the modules.
const MODULES: &str = "matches match glossary glossEntry term translation definition metadata metaGroup meta \
    resourceData resourceItem resourceItemRef source target reference changeTrack revisions revision item profiles \
    normalization data originalData validation rule";

/// What a text may hold.
const INLINE: [&str; 8] = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"];

/// Elements that take attributes of extensions.
const EXTENSIBLE: [&str; 6] = ["file", "group", "unit", "note", "mrk", "sm"];

/// Prefixes that files use for the modules, whose attributes may stand on codes.
const MODULE_PREFIXES: [&str; 12] =
    ["xml", "xmlns", "fs", "slr", "its", "itsm", "mda", "mtc", "gls", "res", "ctr", "val"];

/// The elements of HTML that the format style module may name.
const STYLES: &str = "a abbr acronym address applet area b base basefont bdo big blockquote body br button caption \
    center cite code col colgroup dd del dfn dir div dl dt em fieldset font form frame frameset h1 h2 h3 h4 h5 h6 \
    head hr html i iframe img input ins isindex kbd label legend li link map menu meta noframes noscript object ol \
    optgroup option p param pre q s samp script select small span strike strong style sub sup table tbody td \
    textarea tfoot th thead title tr tt u ul var";

/// Checks the attributes of a core element.
pub(super) fn attributes(element: &Element) -> Result<(), ExchangeFault> {
    let Some((_, known)) = ATTRIBUTES.iter().find(|(name, _)| *name == element.name) else { return Ok(()) };
    for (name, value) in &element.attributes {
        let bad = || Err(element.fault("unexpected-attribute", format!("{}/@{name}", element.name)));
        match name.split_once(':') {
            _ if known.split(' ').any(|known| known == name) => value_of(element, name, value)?,
            Some(("fs", "fs")) if element.name == "ec" && element.attribute("isolated") != Some("yes") => {
                return bad();
            }
            Some(("fs", "fs")) if !STYLES.split(' ').any(|style| style == value) => {
                return Err(element.fault("invalid-value", format!("{}/@{name} {value}", element.name)));
            }
            Some(("fs", own)) if !matches!(own, "fs" | "subFs") => return bad(),
            Some(("xml", "lang"))
                if element.name == "unit" || element.name == "group" || element.name == "file" => {}
            Some(("xmlns", _)) => {}
            Some((prefix, _)) if prefix != "xml" && MODULE_PREFIXES.contains(&prefix) => {}
            Some((prefix, _)) if prefix != "xml" && EXTENSIBLE.contains(&element.name.as_str()) => {}
            None if name == "xmlns" => {}
            _ => return bad(),
        }
    }
    if let (Some(_), None) = (element.attribute("subType"), element.attribute("type")) {
        return Err(element.fault("missing-attribute", format!("{}/@type", element.name)));
    }
    Ok(())
}

fn value_of(element: &Element, name: &str, value: &str) -> Result<(), ExchangeFault> {
    let is_code = matches!(element.name.as_str(), "ph" | "pc" | "sc" | "ec");
    let is_good = match name {
        "canResegment" | "translate" | "canCopy" | "canDelete" | "canOverlap" | "isolated" => {
            matches!(value, "yes" | "no")
        }
        "canReorder" => matches!(value, "yes" | "no" | "firstNo"),
        "dir" | "srcDir" | "trgDir" => matches!(value, "ltr" | "rtl" | "auto"),
        "xml:space" => matches!(value, "default" | "preserve"),
        "type" if is_code => matches!(value, "fmt" | "ui" | "quote" | "link" | "image" | "other"),
        "type" if matches!(element.name.as_str(), "mrk" | "sm") => {
            matches!(value, "generic" | "comment" | "term") || has_prefix(value)
        }
        "type" => has_prefix(value),
        "subType" => match value.strip_prefix("xlf:") {
            Some("lb" | "pb" | "b" | "i" | "u") => element.attribute("type") == Some("fmt"),
            Some("var") => element.attribute("type") == Some("ui"),
            Some(_) => false,
            None => has_prefix(value),
        },
        "priority" => value.parse::<u8>().is_ok_and(|priority| (1..=10).contains(&priority)),
        "appliesTo" => matches!(value, "source" | "target"),
        _ => true,
    };
    match is_good {
        true => Ok(()),
        false => Err(element.fault("invalid-value", format!("{}/@{name} {value}", element.name))),
    }
}

/// Whether a value is `prefix:value`.
pub(super) fn has_prefix(value: &str) -> bool {
    value.split_once(':').is_some_and(|(prefix, rest)| !prefix.is_empty() && !rest.is_empty())
}

/// Checks that an element is one of these of the core.
pub(super) fn known(element: &Element, unit: &Element, names: &[&str]) -> Result<(), ExchangeFault> {
    match element.prefix == unit.prefix && names.contains(&element.name.as_str()) {
        true => Ok(()),
        false => Err(element.fault("unexpected-element", element.name.clone())),
    }
}

/// Checks what a text, or the data of a code, holds.
pub(super) fn children(element: &Element, unit: &Element) -> Result<(), ExchangeFault> {
    let allowed: &[&str] = match element.name.as_str() {
        "source" | "target" | "pc" | "mrk" => &INLINE,
        "data" => &["cp"],
        _ => &[],
    };
    for child in element.elements() {
        known(child, unit, allowed)?;
        attributes(child)?;
        if child.name == "cp" {
            code_point(child)?;
        }
        children(child, unit)?;
    }
    let has_text =
        element.children.iter().any(|child| matches!(child, Child::Text(text) if !text.trim().is_empty()));
    match has_text && allowed.is_empty() {
        true => Err(element.fault("unexpected-text", element.name.clone())),
        false => Ok(()),
    }
}

/// `<cp>` is for what XML does not have.
fn code_point(element: &Element) -> Result<(), ExchangeFault> {
    let hex = element.require("hex")?;
    let is_needed = u32::from_str_radix(hex, 16).is_ok_and(
        |code| !matches!(code, 0x9 | 0xA | 0xD | 0x20..=0xD7FF | 0xE000..=0xFFFD | 0x10000..=0x10_FFFF),
    );
    match is_needed {
        true => Ok(()),
        false => Err(element.fault("invalid-value", format!("cp/@hex {hex}"))),
    }
}

/// Whether an element is of a module.
pub(super) fn is_module(element: &Element) -> bool {
    MODULE_PREFIXES[2..].contains(&element.prefix.as_str())
}

/// Checks the name of an element of a module.
pub(super) fn module(element: &Element) -> Result<(), ExchangeFault> {
    let is_its = matches!(element.prefix.as_str(), "its" | "itsm");
    if !is_its && !MODULES.split(' ').any(|name| name == element.name) {
        return Err(element.fault("unknown-element", format!("{}:{}", element.prefix, element.name)));
    }
    Ok(())
}
