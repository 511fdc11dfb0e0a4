//! The constraints of the XLIFF 2 specification, in full.

mod codes;
mod references;
mod schema;

use super::super::ExchangeFault;
use super::super::xml::{Child, Element};
use super::rules::Names;
use crate::model::Locale;

/// A unit and what holds for its texts.
pub(super) struct Scope<'a> {
    pub(super) unit: &'a Element,
    pub(super) root: &'a Element,
    /// The language of texts that do not name one.
    pub(super) language: Option<&'a str>,
    /// What `xml:space` is where a text does not say.
    pub(super) space: &'a str,
}

/// What a file, group or unit has in its start tag.
pub(super) fn container(element: &Element) -> Result<(), ExchangeFault> {
    schema::attributes(element)
}

/// Notes, a skeleton or elements of modules and extensions, in front of units and groups.
pub(super) fn early(element: &Element, root: &Element) -> Result<(), ExchangeFault> {
    match element.name.as_str() {
        _ if element.prefix != root.prefix => extension(element),
        "notes" => notes(element),
        _ => {
            let has_text = element
                .children
                .iter()
                .any(|child| !matches!(child, Child::Text(text) if text.trim().is_empty()));
            match has_text == element.attribute("href").is_some() {
                true => Err(element.fault("invalid-value", "skeleton/@href")),
                false => Ok(()),
            }
        }
    }
}

/// A unit with everything in it.
pub(super) fn unit(scope: &Scope<'_>) -> Result<(), ExchangeFault> {
    let unit = scope.unit;
    container(unit)?;
    order(unit)?;
    let mut ids = Names::default();
    let mut data = Names::default();
    for child in unit.elements() {
        match child.name.as_str() {
            _ if child.prefix != unit.prefix => extension(child)?,
            "notes" => notes(child)?,
            "originalData" => {
                if child.children.is_empty() {
                    return Err(child.fault("missing-element", "originalData/data"));
                }
                for element in child.elements() {
                    schema::known(element, unit, &["data"])?;
                    schema::children(element, unit)?;
                    data.add(element, "data")?;
                }
            }
            _ => segment(child, scope, &mut ids)?,
        }
    }
    target_order(unit)?;
    codes::check(unit)?;
    references::check(unit)
}

/// The order of the children of a unit.
fn order(unit: &Element) -> Result<(), ExchangeFault> {
    let rank = |child: &Element| match child.name.as_str() {
        _ if child.prefix != unit.prefix => Some(0),
        "notes" => Some(1),
        "originalData" => Some(2),
        "segment" | "ignorable" => Some(3),
        _ => None,
    };
    let mut last = 0;
    for child in unit.elements() {
        let unexpected = || child.fault("unexpected-element", format!("unit/{}", child.name));
        let rank = rank(child).ok_or_else(unexpected)?;
        if rank < last || (rank == last && matches!(rank, 1 | 2)) {
            return Err(unexpected());
        }
        last = rank;
    }
    Ok(())
}

fn segment(segment: &Element, scope: &Scope<'_>, ids: &mut Names) -> Result<(), ExchangeFault> {
    schema::attributes(segment)?;
    ids.add_optional(segment, &segment.name)?;
    state(segment)?;
    let (mut source, mut target) = (None, None);
    for child in segment.elements() {
        schema::known(child, scope.unit, &["source", "target"])?;
        schema::attributes(child)?;
        schema::children(child, scope.unit)?;
        let slot = if child.name == "source" { &mut source } else { &mut target };
        if slot.replace(child).is_some() || (child.name == "source" && target.is_some()) {
            return Err(child.fault("unexpected-element", child.name.clone()));
        }
    }
    let source = source.ok_or_else(|| segment.fault("missing-element", "segment/source"))?;
    language(source, scope, "srcLang")?;
    inline_ids(source, ids)?;
    if let Some(target) = target {
        language(target, scope, "trgLang")?;
        let space = |text: &Element| text.attribute("xml:space").unwrap_or(scope.space) == "preserve";
        if space(source) != space(target) {
            return Err(target.fault("invalid-value", "target/@xml:space"));
        }
    }
    Ok(())
}

fn state(segment: &Element) -> Result<(), ExchangeFault> {
    let states = ["initial", "translated", "reviewed", "final"];
    match (segment.attribute("state"), segment.attribute("subState")) {
        (Some(state), _) if !states.contains(&state) => {
            Err(segment.fault("invalid-value", format!("segment/@state {state}")))
        }
        (None, Some(_)) => Err(segment.fault("missing-attribute", "segment/@state")),
        (_, Some(sub)) if !schema::has_prefix(sub) => {
            Err(segment.fault("invalid-value", format!("segment/@subState {sub}")))
        }
        _ => Ok(()),
    }
}

/// The language of a text: its own or that of what it is in, and it must be the file's.
fn language(text: &Element, scope: &Scope<'_>, of: &str) -> Result<(), ExchangeFault> {
    let Some(tag) = text.attribute("xml:lang").or(scope.language) else { return Ok(()) };
    let expected = scope.root.attribute(of).and_then(|tag| tag.parse::<Locale>().ok());
    match tag.parse::<Locale>() {
        Ok(found) if Some(&found) == expected.as_ref() => Ok(()),
        _ => Err(text.fault("invalid-value", format!("{}/@xml:lang {tag}", text.name))),
    }
}

fn inline_ids(element: &Element, ids: &mut Names) -> Result<(), ExchangeFault> {
    for child in element.elements() {
        ids.add_optional(child, &child.name)?;
        inline_ids(child, ids)?;
    }
    Ok(())
}

fn notes(notes: &Element) -> Result<(), ExchangeFault> {
    let mut ids = Names::default();
    for note in notes.elements() {
        schema::attributes(note)?;
        ids.add_optional(note, "note")?;
    }
    match notes.child("note") {
        Some(_) => Ok(()),
        None => Err(notes.fault("missing-element", "notes/note")),
    }
}

/// An element of a module, whose names are known, or of an extension, whose ids differ.
fn extension(element: &Element) -> Result<(), ExchangeFault> {
    if schema::is_module(element) {
        return schema::module(element);
    }
    let mut ids = Names::default();
    ids.add_optional(element, &element.name)?;
    inline_ids(element, &mut ids)
}

/// The places of targets, written or by their order, must differ.
fn target_order(unit: &Element) -> Result<(), ExchangeFault> {
    let parts = unit.elements().filter(|child| matches!(child.name.as_str(), "segment" | "ignorable"));
    let mut seen = Vec::new();
    let mut has_order = false;
    for (at, part) in (1..).zip(parts) {
        let Some(target) = part.child("target") else { continue };
        let written = target.attribute("order").map(|order| order.parse::<usize>());
        has_order |= written.is_some();
        let place = match written.unwrap_or(Ok(at)) {
            Ok(place) if place > 0 => place,
            _ => return Err(target.fault("invalid-value", "target/@order")),
        };
        if has_order && seen.contains(&place) {
            return Err(target.fault("repeated-id", format!("target/@order {place}")));
        }
        seen.push(place);
    }
    Ok(())
}
