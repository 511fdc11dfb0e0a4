//! Messages as units and back: the one place that knows which units a message has.
//!
//! A value or attribute without a choice is one unit. One with choices is a unit for each variant, each a
//! whole sentence, as in `{ $n -> [one] … *[other] … }` around the whole text; the selector stays ours.

use super::codes::number;
use super::inline::{pieces, to_notation};
use super::tree::{MOST_VARIANTS, Node, tree};
use super::unit::{Base, ExchangeUnit, Part, TermWords};
use crate::fluent;
use crate::model::{Catalog, Entry, EntryKind, Expression, Fingerprint, Locale, Pattern, State};

/// A message to be exchanged.
#[derive(Clone, Copy)]
pub struct ExchangeMessage<'a> {
    /// The article's path.
    pub path: &'a str,
    /// The source message and its catalog.
    pub source: (&'a Entry, &'a Catalog),
    /// The translation and its catalog, if there is one.
    pub target: Option<(&'a Entry, &'a Catalog)>,
    /// The state of the translation.
    pub state: State,
    /// The language of the translation.
    pub locale: &'a Locale,
    /// What terms say in the source.
    pub source_terms: &'a dyn TermWords,
    /// What terms say in the translation.
    pub target_terms: &'a dyn TermWords,
}

/// A message that cannot be exchanged: its choices make more texts than anybody would translate, or two
/// variants have one key. None of its units is exported, not even those of its attributes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotExchangeable(pub String);

/// The units of a message: its value, then its attributes, in the order of the source.
///
/// # Errors
/// If the message cannot be cut into units.
pub fn units(message: &ExchangeMessage<'_>) -> Result<Vec<ExchangeUnit>, NotExchangeable> {
    let refused = || NotExchangeable(message.source.0.id.clone());
    let mut units = Vec::new();
    for (name, source) in values(message.source.0) {
        let target = message.target.and_then(|(entry, catalog)| Some((value(entry, name)?, catalog)));
        let id = unit_id(message.source.0, name);
        let has_tags = name.is_none();
        let source =
            tree(source, message.source.1, has_tags, Some(message.source_terms)).ok_or_else(refused)?;
        let target = match target {
            Some((target, catalog)) => {
                Some(tree(target, catalog, has_tags, Some(message.target_terms)).ok_or_else(refused)?)
            }
            None => None,
        };
        let layout = layout(&source, target.as_ref(), message.locale);
        leaves(&layout, &source, &id, &mut |id, source, target| {
            units.push(unit(message, id, source.to_vec(), target.map(<[Part]>::to_vec)));
        });
    }
    if units.len() > MOST_VARIANTS {
        return Err(refused());
    }
    if units.len() > 1 {
        units.iter_mut().for_each(|unit| unit.group = Some(message.source.0.id.clone()));
    }
    Ok(units)
}

fn unit(
    message: &ExchangeMessage<'_>,
    id: &str,
    mut source: Vec<Part>,
    mut target: Option<Vec<Part>>,
) -> ExchangeUnit {
    number(&mut source, target.as_mut());
    let state = if target.is_some() { message.state } else { State::Missing };
    let base = Base {
        source: text_fingerprint(&source, has_tags(id)),
        target: target.as_ref().map(|target| text_fingerprint(target, has_tags(id))),
    };
    ExchangeUnit { target, state, base: Some(base), ..ExchangeUnit::new(id, message.path, source) }
}

/// Whether the text of a unit is in the notation of tags: that of a value is, that of an attribute is not.
pub fn has_tags(id: &str) -> bool {
    !id.split(':').next().unwrap_or_default().contains('.')
}

/// What a text is known by in [`Base`].
pub fn text_fingerprint(parts: &[Part], has_tags: bool) -> Fingerprint {
    Fingerprint::of(to_notation(parts, has_tags).as_bytes())
}

fn values(entry: &Entry) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
    let attributes =
        entry.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.value));
    entry.value.iter().map(|value| (None, value)).chain(attributes)
}

fn value<'e>(entry: &'e Entry, name: Option<&str>) -> Option<&'e Pattern> {
    match name {
        None => entry.value.as_ref(),
        Some(name) => entry.attribute(name).map(|attribute| &attribute.value),
    }
}

fn unit_id(entry: &Entry, attribute: Option<&str>) -> String {
    let sign = if entry.kind == EntryKind::Term { "-" } else { "" };
    match attribute {
        None => format!("{sign}{}", entry.id),
        Some(name) => format!("{sign}{}.{name}", entry.id),
    }
}

/// The variants that the translation is to have: its own, or those of the source, and where a number
/// chooses, those that the language needs. Texts that are not there are `None`.
fn layout(source: &Node, target: Option<&Node>, locale: &Locale) -> Layout {
    let mut layout = match target {
        Some(target) => Layout::of(target, true),
        None => Layout::of(source, false),
    };
    layout.complete(locale, target.is_some());
    layout
}

enum Layout {
    Leaf(Option<Vec<Part>>),
    Choice { selector: Expression, variants: Vec<(String, bool, Layout)> },
}

impl Layout {
    fn of(node: &Node, has_text: bool) -> Self {
        match node {
            Node::Leaf(parts) => Self::Leaf(has_text.then(|| parts.clone())),
            Node::Choice { selector, variants } => Self::Choice {
                selector: selector.clone(),
                variants: variants
                    .iter()
                    .map(|variant| {
                        (variant.key.clone(), variant.is_default, Self::of(&variant.node, has_text))
                    })
                    .collect(),
            },
        }
    }

    /// Adds the plural categories of the language. In a translation that exists its default speaks for
    /// `other`; in a new one, categories that the language does not have are left out.
    fn complete(&mut self, locale: &Locale, is_translated: bool) {
        let Self::Choice { variants, .. } = self else { return };
        if variants.iter().all(|(key, ..)| is_category(key) || is_number(key))
            && variants.iter().any(|(key, ..)| is_category(key))
        {
            let needed = fluent::plural_categories(locale);
            if !is_translated {
                variants.retain(|(key, is_default, _)| {
                    *is_default || is_number(key) || needed.contains(&key.as_str())
                });
            }
            for category in needed {
                let is_known = variants.iter().any(|(key, ..)| key == category);
                let is_covered = is_translated && category == "other";
                if !is_known && !is_covered {
                    let at = variants.len().saturating_sub(1);
                    variants.insert(at, (category.to_owned(), false, Self::Leaf(None)));
                }
            }
        }
        variants.iter_mut().for_each(|(.., layout)| layout.complete(locale, is_translated));
    }
}

fn is_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok()
}

/// Takes an id, the source text and the translation.
type EachText<'e> = dyn FnMut(&str, &[Part], Option<&[Part]>) + 'e;

/// Every text of a layout with its id and the source text that belongs to it.
fn leaves(layout: &Layout, source: &Node, id: &str, each: &mut EachText<'_>) {
    match layout {
        Layout::Leaf(parts) => each(id, text_of(source), parts.as_deref()),
        Layout::Choice { selector, variants } => {
            for (key, _, layout) in variants {
                leaves(layout, chosen(source, selector, key), &format!("{id}:{key}"), each);
            }
        }
    }
}

/// The part of a source tree that a choice leads to.
fn chosen<'n>(node: &'n Node, selector: &Expression, key: &str) -> &'n Node {
    match node {
        Node::Choice { selector: own, variants } if own == selector => {
            let found = variants.iter().find(|variant| variant.key == key);
            let default = variants.iter().find(|variant| variant.is_default);
            found.or(default).map_or(node, |variant| &variant.node)
        }
        _ => node,
    }
}

/// The text of a tree where nothing more is chosen: that of the default.
fn text_of(node: &Node) -> &[Part] {
    match node {
        Node::Leaf(parts) => parts,
        Node::Choice { variants, .. } => {
            variants.iter().find(|variant| variant.is_default).map_or(&[], |variant| text_of(&variant.node))
        }
    }
}

/// Writes the value or attribute of a message from texts: those of `changed` by their unit's id, the rest
/// as the translation has them. `None` if a text that is needed is missing; variants without a text are
/// left out, if they are not the default.
///
/// The result stands behind `id =` or `.name =`.
pub fn write(
    message: &ExchangeMessage<'_>,
    attribute: Option<&str>,
    changed: &dyn Fn(&str) -> Option<Vec<Part>>,
) -> Option<String> {
    let has_tags = attribute.is_none();
    let read = |(entry, catalog): (&Entry, &Catalog)| {
        value(entry, attribute).and_then(|value| tree(value, catalog, has_tags, None))
    };
    let source = read(message.source)?;
    let target = message.target.and_then(read);
    let layout = layout(&source, target.as_ref(), message.locale);
    written(&layout, &unit_id(message.source.0, attribute), has_tags, changed)
}

fn written(
    layout: &Layout,
    id: &str,
    has_tags: bool,
    changed: &dyn Fn(&str) -> Option<Vec<Part>>,
) -> Option<String> {
    match layout {
        Layout::Leaf(own) => {
            let parts = changed(id).or_else(|| own.clone())?;
            Some(fluent::value(&pieces(&parts, has_tags)))
        }
        Layout::Choice { selector, variants } => {
            let mut texts = Vec::with_capacity(variants.len());
            for (key, is_default, layout) in variants {
                match written(layout, &format!("{id}:{key}"), has_tags, changed) {
                    Some(text) => texts.push((key.as_str(), *is_default, text)),
                    None if *is_default => return None,
                    None => {}
                }
            }
            match texts.as_slice() {
                [(_, true, only)] => Some(only.clone()),
                _ => Some(fluent::select(selector, &texts)),
            }
        }
    }
}
