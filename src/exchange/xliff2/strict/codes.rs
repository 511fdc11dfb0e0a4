//! Codes of a unit: their pairs, their order, what may be missing.

use super::super::super::ExchangeFault;
use super::super::super::xml::Element;

/// A step through the codes of a text.
#[derive(Clone, Copy)]
struct Step<'a> {
    element: &'a Element,
    /// Whether it is the end of a `<pc>`.
    is_end: bool,
}

pub(super) fn check(unit: &Element) -> Result<(), ExchangeFault> {
    let sources = steps(unit, "source");
    let targets = steps(unit, "target");
    let data: Vec<&str> = unit
        .child("originalData")
        .into_iter()
        .flat_map(Element::elements)
        .filter_map(|data| data.attribute("id"))
        .collect();
    for steps in [&sources, &targets] {
        for step in steps.iter().filter(|step| !step.is_end) {
            data_references(step.element, &data)?;
            copy(step.element, [&sources, &targets])?;
            hints(step.element)?;
        }
        pairs(steps)?;
        sequences(steps)?;
    }
    removed(unit)?;
    reordered(&sources, &targets)
}

/// The codes of all sources or targets of a unit.
fn steps<'a>(unit: &'a Element, name: &str) -> Vec<Step<'a>> {
    let parts = unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
    let mut steps = Vec::new();
    parts.filter_map(|part| part.child(name)).for_each(|text| walk(text, &mut steps));
    steps
}

fn walk<'a>(text: &'a Element, steps: &mut Vec<Step<'a>>) {
    for element in text.elements() {
        if element.name != "mrk" {
            steps.push(Step { element, is_end: false });
        }
        walk(element, steps);
        if element.name == "pc" {
            steps.push(Step { element, is_end: true });
        }
    }
}

fn data_references(code: &Element, data: &[&str]) -> Result<(), ExchangeFault> {
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
        if let Some(id) = code.attribute(name).filter(|id| !data.contains(id)) {
            return Err(code.fault("unknown-reference", format!("{}/@{name} {id}", code.name)));
        }
    }
    Ok(())
}

fn copy(code: &Element, all: [&Vec<Step<'_>>; 2]) -> Result<(), ExchangeFault> {
    let Some(id) = code.attribute("copyOf") else { return Ok(()) };
    let original = all.into_iter().flatten().find(|step| step.element.attribute("id") == Some(id));
    let may_copy = original.is_some_and(|step| step.element.attribute("canCopy") != Some("no"));
    let has_data =
        ["dataRef", "dataRefStart", "dataRefEnd"].iter().any(|name| code.attribute(name).is_some());
    match may_copy && !has_data {
        true => Ok(()),
        false => Err(code.fault("unknown-reference", format!("{}/@copyOf {id}", code.name))),
    }
}

/// A code that keeps its place can be neither copied nor deleted.
fn hints(code: &Element) -> Result<(), ExchangeFault> {
    let keeps = matches!(code.attribute("canReorder"), Some("no" | "firstNo"));
    let is_fixed = code.attribute("canCopy") == Some("no") && code.attribute("canDelete") == Some("no");
    match keeps && !is_fixed {
        true => Err(code.fault("invalid-value", format!("{}/@canReorder", code.name))),
        false => Ok(()),
    }
}

/// Starts and ends that are apart: `<sc>` and `<ec>`, `<sm>` and `<em>`.
fn pairs(steps: &[Step<'_>]) -> Result<(), ExchangeFault> {
    let mut open: Vec<&Element> = Vec::new();
    for step in steps.iter().filter(|step| !step.is_end) {
        let code = step.element;
        let is_isolated = code.attribute("isolated") == Some("yes");
        match code.name.as_str() {
            "sc" | "sm" => open.push(code),
            "ec" if is_isolated && code.attribute("startRef").is_none() && code.attribute("id").is_some() => {
            }
            "ec" if is_isolated => return Err(code.fault("invalid-value", "ec/@isolated")),
            "ec" | "em" => {
                let id = code.require("startRef")?;
                let start = if code.name == "ec" { "sc" } else { "sm" };
                let at = open.iter().position(|open| open.name == start && open.attribute("id") == Some(id));
                let at = at.ok_or_else(|| {
                    code.fault("unknown-reference", format!("{}/@startRef {id}", code.name))
                })?;
                same_hints(open.remove(at), code)?;
                if code.attribute("id").is_some() {
                    return Err(code.fault("unexpected-attribute", "ec/@id"));
                }
            }
            _ => {}
        }
    }
    let lone = open.into_iter().find(|code| code.attribute("isolated") != Some("yes"));
    lone.map_or(Ok(()), |code| Err(code.fault("missing-element", format!("{} without its end", code.name))))
}

/// Both ends of a code say the same of what may be done with it.
fn same_hints(start: &Element, end: &Element) -> Result<(), ExchangeFault> {
    if start.attribute("isolated") == Some("yes") {
        return Err(start.fault("invalid-value", "sc/@isolated"));
    }
    for name in ["canCopy", "canDelete", "canOverlap"].iter().filter(|_| start.name == "sc") {
        if start.attribute(name).unwrap_or("yes") != end.attribute(name).unwrap_or("yes") {
            return Err(end.fault("invalid-value", format!("ec/@{name}")));
        }
    }
    let keeps = |code: &Element| matches!(code.attribute("canReorder"), Some("no" | "firstNo"));
    match start.name == "sc" && keeps(start) != keeps(end) {
        true => Err(end.fault("invalid-value", "ec/@canReorder")),
        false => Ok(()),
    }
}

/// A code that keeps its place follows one that begins such a sequence.
fn sequences(steps: &[Step<'_>]) -> Result<(), ExchangeFault> {
    let mut is_open = false;
    for code in steps.iter().filter(|step| !step.is_end).map(|step| step.element) {
        match code.attribute("canReorder") {
            Some("firstNo") => is_open = true,
            Some("no") if !is_open => {
                return Err(code.fault("invalid-value", format!("{}/@canReorder", code.name)));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Codes of translated segments that must not be deleted, and were.
fn removed(unit: &Element) -> Result<(), ExchangeFault> {
    let targets = steps(unit, "target");
    for segment in unit.elements().filter(|part| part.child("target").is_some()) {
        let mut own = Vec::new();
        segment.child("source").into_iter().for_each(|source| walk(source, &mut own));
        for code in
            own.iter().map(|step| step.element).filter(|code| code.attribute("canDelete") == Some("no"))
        {
            let key = |code: &Element| code.attribute("id").or(code.attribute("startRef")).map(str::to_owned);
            let is_there = targets.iter().any(|step| {
                let element = step.element;
                key(element) == key(code) || element.attribute("copyOf") == code.attribute("id")
            });
            if !is_there {
                let id = key(code).unwrap_or_default();
                return Err(segment.fault("missing-code", format!("{}/@id {id}", code.name)));
            }
        }
    }
    Ok(())
}

/// Sequences of codes that keep their places, in the target.
fn reordered(sources: &[Step<'_>], targets: &[Step<'_>]) -> Result<(), ExchangeFault> {
    let key = |step: &Step<'_>| {
        let id = step.element.attribute("id").or(step.element.attribute("startRef"));
        (id.unwrap_or_default().to_owned(), step.is_end, step.element.name == "ec")
    };
    let order: Vec<_> = targets.iter().map(key).collect();
    let mut at = 0;
    while at < sources.len() {
        let starts = sources[at].element.attribute("canReorder") == Some("firstNo") && !sources[at].is_end;
        let keeps = |step: &&Step<'_>| step.element.attribute("canReorder") == Some("no") && !step.is_end;
        let length = if starts { 1 + sources[at + 1..].iter().take_while(keeps).count() } else { 1 };
        let sequence: Vec<_> = sources[at..at + length].iter().map(key).collect();
        let is_there = sequence.iter().any(|code| order.contains(code));
        if length > 1 && is_there && !order.windows(length).any(|window| window == sequence) {
            return Err(sources[at].element.fault("reordered-code", format!("@id {}", sequence[0].0)));
        }
        at += length;
    }
    Ok(())
}
