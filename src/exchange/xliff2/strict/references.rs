//! Fragment identifiers, and what annotations refer to.

use super::super::super::ExchangeFault;
use super::super::super::xml::Element;
use super::super::rules::is_name_token;

/// Prefixes of fragment identifiers: of the core in the order in which they come, and of modules and registered extensions.
const CONTAINERS: [&str; 3] = ["f", "g", "u"];
const LEAVES: [&str; 3] = ["n", "d", "t"];
const MODULES: [&str; 11] = ["gls", "mda", "mtc", "res", "ctr", "slr", "val", "fs", "its", "pgs", "tbx"];

pub(super) fn check(unit: &Element) -> Result<(), ExchangeFault> {
    let notes: Vec<&str> = unit
        .child("notes")
        .into_iter()
        .flat_map(Element::elements)
        .filter_map(|note| note.attribute("id"))
        .collect();
    annotations(unit, unit, &notes)
}

fn annotations(element: &Element, unit: &Element, notes: &[&str]) -> Result<(), ExchangeFault> {
    for child in element.elements().filter(|child| child.prefix == unit.prefix) {
        if matches!(child.name.as_str(), "mrk" | "sm") {
            annotation(child, unit, notes)?;
        }
        for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
            let Some(value) = child.attribute(name) else { continue };
            if !value.split_whitespace().all(is_name_token) || value.contains(',') {
                return Err(child.fault("invalid-value", format!("{}/@{name} {value}", child.name)));
            }
        }
        annotations(child, unit, notes)?;
    }
    Ok(())
}

fn annotation(mark: &Element, unit: &Element, notes: &[&str]) -> Result<(), ExchangeFault> {
    let reference = mark.attribute("ref");
    let bad = || mark.fault("invalid-value", format!("{}/@ref {}", mark.name, reference.unwrap_or_default()));
    let fragment = reference.and_then(|reference| reference.strip_prefix('#'));
    let path = match fragment {
        Some(fragment) => Some(parse(fragment).ok_or_else(bad)?),
        None => None,
    };
    if mark.attribute("type") != Some("comment") {
        return Ok(());
    }
    match (mark.attribute("value"), reference) {
        (Some(_), None) => Ok(()),
        (None, Some(_)) => {
            let path = path.ok_or_else(bad)?;
            let own = unit.attribute("id");
            let in_unit = path.iter().all(|(prefix, _)| *prefix == "n")
                || path.iter().any(|(prefix, id)| *prefix == "u" && Some(*id) == own);
            let is_note = path.last().is_some_and(|(prefix, id)| *prefix == "n" && notes.contains(id));
            if in_unit && is_note { Ok(()) } else { Err(bad()) }
        }
        _ => Err(bad()),
    }
}

/// The steps of a fragment identifier, each with its prefix; `None` if it is not one.
fn parse(fragment: &str) -> Option<Vec<(&str, &str)>> {
    let steps: Vec<&str> = fragment.strip_prefix('/').unwrap_or(fragment).split('/').collect();
    let mut path: Vec<(&str, &str)> = Vec::new();
    let mut reached = 0;
    for (at, step) in steps.iter().enumerate() {
        let is_last = at + 1 == steps.len();
        let (prefix, id) = step.split_once('=').unwrap_or(("", step));
        if !is_name_token(id) {
            return None;
        }
        match CONTAINERS.iter().position(|known| *known == prefix) {
            Some(rank) if rank >= reached => reached = rank + 1,
            Some(_) => return None,
            None if !is_last => return None,
            None if prefix.is_empty() || LEAVES.contains(&prefix) || MODULES.contains(&prefix) => {}
            None => return None,
        }
        path.push((prefix, id));
    }
    Some(path)
}
