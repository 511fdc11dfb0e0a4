//! What a valid XLIFF 2 document must be like, as far as a reader has to know.
//!
//! Faults that translators' tools make in single units are found by [`strict`](super::strict) alone: a
//! reader that refuses a file for them loses the work in all other units.

use std::collections::HashSet;

use super::super::ExchangeFault;
use super::super::xml::Element;
use super::strict;
use crate::model::Locale;

/// Ids that must differ from each other.
#[derive(Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// Adds the id of an element, which it must have.
    pub(super) fn add(&mut self, element: &Element, kind: &str) -> Result<(), ExchangeFault> {
        element.require("id")?;
        self.add_optional(element, kind)
    }

    /// Adds the id of an element, if it has one.
    pub(super) fn add_optional(&mut self, element: &Element, kind: &str) -> Result<(), ExchangeFault> {
        let Some(id) = element.attribute("id").or(element.attribute("xml:id")) else { return Ok(()) };
        if !is_name_token(id) {
            return Err(element.fault("invalid-value", format!("{kind}/@id {id}")));
        }
        match self.0.insert(id.to_owned()) {
            true => Ok(()),
            false => Err(element.fault("repeated-id", format!("{kind}/@id {id}"))),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// An open file or group.
struct Container {
    is_file: bool,
    /// Whether it has a unit or group.
    has_content: bool,
    language: Option<String>,
    space: Option<String>,
}

/// The rules of one `<file>`.
#[derive(Default)]
pub(super) struct FileRules {
    units: Names,
    groups: Names,
    /// Each open group, the file first.
    open: Vec<Container>,
    is_strict: bool,
}

impl FileRules {
    pub(super) fn open(&mut self, file: &Element, is_strict: bool) -> Result<(), ExchangeFault> {
        self.is_strict = is_strict;
        self.enter(file)
    }

    fn enter(&mut self, element: &Element) -> Result<(), ExchangeFault> {
        if self.is_strict {
            strict::container(element)?;
        }
        let own = |name: &str| element.attribute(name).map(str::to_owned);
        self.open.push(Container {
            is_file: element.name == "file",
            has_content: false,
            language: own("xml:lang"),
            space: own("xml:space"),
        });
        Ok(())
    }

    pub(super) fn group(&mut self, group: &Element) -> Result<(), ExchangeFault> {
        self.groups.add(group, "group")?;
        self.has_content();
        self.enter(group)
    }

    pub(super) fn unit(&mut self, unit: &Element, root: &Element) -> Result<(), ExchangeFault> {
        self.units.add(unit, "unit")?;
        self.has_content();
        if unit.child("segment").is_none() {
            return Err(unit.fault("missing-element", "unit/segment"));
        }
        if unit.elements().any(|child| child.child("target").is_some()) && root.attribute("trgLang").is_none()
        {
            return Err(unit.fault("missing-attribute", "xliff/@trgLang"));
        }
        if !self.is_strict {
            return Ok(());
        }
        let outer = self.open.iter().rev();
        let language = outer.clone().find_map(|outer| outer.language.as_deref());
        let space = outer.clone().find_map(|outer| outer.space.as_deref());
        strict::unit(&strict::Scope {
            unit,
            root,
            language: unit.attribute("xml:lang").or(language).or(root.attribute("xml:lang")),
            space: unit.attribute("xml:space").or(space).unwrap_or("default"),
        })
    }

    fn has_content(&mut self) {
        if let Some(last) = self.open.last_mut() {
            last.has_content = true;
        }
    }

    /// Notes or a skeleton, which come before units and groups.
    pub(super) fn early(&mut self, element: &Element, root: &Element) -> Result<(), ExchangeFault> {
        if self.open.last().is_some_and(|last| last.has_content) {
            return Err(element.fault("unexpected-element", element.name.clone()));
        }
        if self.is_strict { strict::early(element, root) } else { Ok(()) }
    }

    /// An end: of the innermost group, or of the file.
    pub(super) fn close(&mut self, line: usize) -> Result<(), ExchangeFault> {
        match self.open.pop() {
            Some(Container { is_file: true, has_content: false, .. }) => {
                Err(ExchangeFault::new(line, "missing-element", "file/unit"))
            }
            _ => Ok(()),
        }
    }
}

pub(super) fn root(root: &Element) -> Result<(), ExchangeFault> {
    match root.require("version")? {
        "2.0" | "2.1" | "2.2" => Ok(()),
        other => Err(root.fault("unknown-version", other)),
    }
}

/// The locale in an attribute.
pub(super) fn locale(element: &Element, name: &str) -> Result<Locale, ExchangeFault> {
    let tag = element.require(name)?;
    tag.parse().map_err(|_| element.fault("invalid-value", format!("{}/@{name} {tag}", element.name)))
}

/// An element of another namespace beside the files.
pub(super) fn foreign(element: &Element, root: &Element) -> ExchangeFault {
    match element.prefix == root.prefix {
        true => element.fault("unknown-element", element.name.clone()),
        false => element.fault("unexpected-element", format!("{}:{}", element.prefix, element.name)),
    }
}

/// Whether a text is an XML name token.
pub(super) fn is_name_token(text: &str) -> bool {
    let is_name = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.' | ':' | '·');
    !text.is_empty() && text.chars().all(is_name)
}
