//! The texts of a pair side by side: the value, each of its variants, each attribute.

use std::cell::OnceCell;

use super::facts::Facts;
use super::offset_map::OffsetMap;
use super::plain::Plain;
use super::{Notation, Pair};
use crate::model::{Attribute, Entry, Pattern};

/// The longest text in bytes that is looked at, if its catalog is not as long. What grows beyond both by its
/// references is a fault of its own, and no prose.
const LONGEST: usize = 1 << 16;

/// The most variants of one message that are looked at.
const MOST_VARIANTS: usize = 64;

/// The texts of a pair, read when one is first asked for.
#[derive(Debug, Default)]
pub struct TextPairs {
    read: OnceCell<Read>,
    pub(super) facts: Facts,
}

#[derive(Debug)]
struct Read {
    sources: Vec<Plain>,
    /// Each with the index of its source.
    targets: Vec<(Plain, usize, TextPairKind)>,
}

/// One text of a pair beside its source.
#[derive(Clone, Copy, Debug)]
pub struct TextPair<'p> {
    /// What the source says.
    pub source: &'p Plain,
    /// What the translation says.
    pub target: &'p Plain,
    /// Which text of the message it is.
    pub kind: TextPairKind,
}

/// Which text of a message a text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextPairKind {
    /// The value; where it has variants, with their defaults.
    Value,
    /// The value with another variant of one choice.
    Variant,
    /// An attribute that source and translation have.
    Attribute,
}

impl TextPairs {
    pub(super) fn of<'p>(&'p self, pair: &Pair<'p>) -> impl Iterator<Item = TextPair<'p>> {
        let read = self.read.get_or_init(|| Read::of(pair));
        read.targets.iter().map(|(target, source, kind)| TextPair {
            source: &read.sources[*source],
            target,
            kind: *kind,
        })
    }
}

impl Read {
    fn of(pair: &Pair<'_>) -> Self {
        let mut read = Self { sources: vec![Plain::of_tokens(&pair.source.value)], targets: Vec::new() };
        match pair.entry.and_then(|entry| entry.value.as_ref().map(|value| (entry, value))) {
            Some((entry, value)) => read.value(pair, entry, value),
            None => read.targets.push((Plain::of_tokens(&pair.target.value), 0, TextPairKind::Value)),
        }
        for attribute in pair.entry.iter().flat_map(|entry| &entry.attributes) {
            read.attribute(pair, attribute);
        }
        let longest = LONGEST.max(pair.catalog.source.text().len());
        for (target, ..) in &mut read.targets {
            if target.text.len() > longest {
                *target = Plain::default();
            }
        }
        read
    }

    fn value(&mut self, pair: &Pair<'_>, entry: &Entry, value: &Pattern) {
        let say = |pattern: &Pattern, notation: Notation| pair.say(pattern, notation);
        let walk = || OffsetMap::new(&say, pair.catalog, entry.head, Notation::Tags);
        let (plain, choices) = walk().run(value);
        self.targets.push((plain, 0, TextPairKind::Value));
        let all =
            choices.iter().enumerate().flat_map(|(choice, count)| (0..*count).map(move |at| (choice, at)));
        for (choice, variant) in all.take(MOST_VARIANTS) {
            let (plain, _) = walk().asking(choice, variant).run(value);
            if self.targets.iter().all(|(known, ..)| known.text != plain.text) {
                self.targets.push((plain, 0, TextPairKind::Variant));
            }
        }
    }

    fn attribute(&mut self, pair: &Pair<'_>, attribute: &Attribute) {
        let Some((_, source)) = pair.source.attributes.iter().find(|(name, _)| *name == attribute.name)
        else {
            return;
        };
        let say = |pattern: &Pattern, notation: Notation| pair.say(pattern, notation);
        let walk = OffsetMap::new(&say, pair.catalog, attribute.head, Notation::Plain);
        let (plain, _) = walk.run(&attribute.value);
        self.sources.push(Plain::of_text(source));
        self.targets.push((plain, self.sources.len() - 1, TextPairKind::Attribute));
    }
}
