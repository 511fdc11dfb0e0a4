//! The content of a value, independent of its notation.
//!
//! A shape is a tree of choices with texts as leaves. `Hi { $n -> [one] a *[other] b } there`
//! and `{ $n -> [one] Hi a there *[other] Hi b there }` have the same shape, and so does every
//! rewriting by moz.l10n, which puts a choice around the whole text, with the default last.

use std::collections::BTreeMap;

use super::fingerprint::atoms;
use crate::model::{Catalog, Element, Expression, Pattern, Variant};

/// The content of a value.
#[derive(Clone, PartialEq)]
pub(super) enum Shape {
    /// The same text for all readers.
    Leaf(Vec<Atom>),
    /// The text depends on a selector.
    Choice {
        selector: String,
        /// Without variants that equal the default.
        variants: BTreeMap<String, Shape>,
        default: Box<(String, Shape)>,
    },
}

/// A part of a text.
#[derive(Clone, PartialEq)]
pub(super) enum Atom {
    /// Text.
    Text(String),
    /// `<em>` or `</em>`, without the brackets.
    Tag(String),
    /// A placeable in normalized notation.
    Code(String),
}

/// The maximum work for putting choices around a whole text, in elements. Larger values keep their
/// choices inside.
const MOST: usize = 1 << 17;

/// The remaining parts of a value, the next one last.
type Rest<'a> = Vec<Part<'a>>;

#[derive(Clone, Copy)]
enum Part<'a> {
    Text(&'a str),
    Placeable(&'a Expression),
}

struct Reader<'a> {
    catalog: &'a Catalog,
    has_tags: bool,
    is_flat: bool,
    /// The enclosing choices of the current place: a selector with the key that was chosen, or
    /// the keys that were not.
    chosen: Vec<(String, Chosen)>,
}

#[derive(Clone)]
enum Chosen {
    Key(String),
    NoneOf(Vec<String>),
}

impl Shape {
    /// The shape of a pattern. With `has_tags`, its text is in the notation of tags.
    pub(super) fn of(pattern: &Pattern, catalog: &Catalog, has_tags: bool) -> Self {
        let is_flat = ends(pattern).saturating_mul(parts(pattern)) <= MOST;
        let mut reader = Reader { catalog, has_tags, is_flat, chosen: Vec::new() };
        let mut rest = Vec::new();
        reader.put(pattern, &mut rest);
        reader.shape(Vec::new(), rest)
    }

    /// Writes bytes that identify the shape.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Leaf(atoms) => {
                out.push(b'(');
                atoms.iter().for_each(|atom| atom.write(out));
                out.push(b')');
            }
            Self::Choice { selector, variants, default } => {
                out.push(b'?');
                Atom::Code(selector.clone()).write(out);
                let default = (&default.0, &default.1);
                for (key, shape) in variants.iter().chain([default]) {
                    Atom::Code(key.clone()).write(out);
                    shape.write(out);
                }
                out.push(b'!');
            }
        }
    }
}

impl Atom {
    /// Writes bytes that identify the atom.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let (sign, text) = match self {
            Self::Text(text) => (b't', text),
            Self::Tag(text) => (b'<', text),
            Self::Code(text) => (b'{', text),
        };
        out.push(sign);
        out.extend((text.len() as u64).to_le_bytes());
        out.extend(text.as_bytes());
    }
}

impl<'a> Reader<'a> {
    fn put(&self, pattern: &'a Pattern, rest: &mut Rest<'a>) {
        match pattern {
            Pattern::Plain(span) => rest.push(Part::Text(self.catalog.source.slice(*span))),
            Pattern::Rich(elements) => rest.extend(elements.iter().rev().map(|element| match element {
                Element::Text(text) => Part::Text(text),
                Element::Placeable(expression) => Part::Placeable(expression),
            })),
        }
    }

    fn shape(&mut self, mut said: Vec<Atom>, mut rest: Rest<'a>) -> Shape {
        while let Some(part) = rest.pop() {
            match part {
                Part::Text(text) => {
                    atoms(text, self.has_tags).into_iter().for_each(|atom| push(&mut said, atom))
                }
                Part::Placeable(Expression::Text(text)) => push(&mut said, Atom::Text(text.clone())),
                Part::Placeable(Expression::Nested(inner)) => rest.push(Part::Placeable(inner)),
                Part::Placeable(Expression::Select { selector, variants }) if self.is_flat => {
                    let selector = self.code(selector);
                    match self.only(&selector, variants) {
                        Some(variant) => self.put(&variant.value, &mut rest),
                        None => return self.choice(selector, variants, &said, &rest),
                    }
                }
                Part::Placeable(expression) => push(&mut said, Atom::Code(self.code(expression))),
            }
        }
        Shape::Leaf(said)
    }

    /// The remaining variant after the choices so far, if there is only one.
    fn only(&self, selector: &str, variants: &'a [Variant]) -> Option<&'a Variant> {
        let default = variants.iter().find(|variant| variant.is_default);
        match self.chosen.iter().find(|(known, _)| known == selector) {
            Some((_, Chosen::Key(key))) => variants.iter().find(|variant| variant.key == *key).or(default),
            _ if self.open(selector, variants).next().is_none() => default,
            _ => None,
        }
    }

    /// The variants other than the default that can still be chosen.
    fn open<'s>(
        &'s self,
        selector: &'s str,
        variants: &'a [Variant],
    ) -> impl Iterator<Item = &'a Variant> + 's {
        let known = self.chosen.iter().find(|(known, _)| known == selector);
        variants.iter().filter(move |variant| match known {
            _ if variant.is_default => false,
            Some((_, Chosen::NoneOf(keys))) => !keys.contains(&variant.key),
            _ => true,
        })
    }

    fn choice(&mut self, selector: String, variants: &'a [Variant], said: &[Atom], rest: &Rest<'a>) -> Shape {
        let before = self.chosen.clone();
        let open: Vec<&Variant> = self.open(&selector, variants).collect();
        let mut keys: Vec<String> = open.iter().map(|variant| variant.key.clone()).collect();
        let mut shapes = BTreeMap::new();
        for variant in open {
            self.choose(&selector, Chosen::Key(variant.key.clone()));
            let shape = self.branch(variant, said, rest);
            shapes.entry(variant.key.clone()).or_insert(shape);
            self.chosen.clone_from(&before);
        }
        if let Some((_, Chosen::NoneOf(others))) = before.iter().find(|(known, _)| *known == selector) {
            keys.extend(others.iter().cloned());
        }
        self.choose(&selector, Chosen::NoneOf(keys));
        let default = variants.iter().find(|variant| variant.is_default);
        let (key, shape) = match default {
            Some(default) => (default.key.clone(), self.branch(default, said, rest)),
            None => (String::new(), Shape::Leaf(said.to_vec())),
        };
        self.chosen = before;
        shapes.retain(|_, variant| *variant != shape);
        match shapes.is_empty() {
            true => shape,
            false => Shape::Choice { selector, variants: shapes, default: Box::new((key, shape)) },
        }
    }

    fn choose(&mut self, selector: &str, chosen: Chosen) {
        self.chosen.retain(|(known, _)| known != selector);
        self.chosen.push((selector.to_owned(), chosen));
    }

    fn branch(&mut self, variant: &'a Variant, said: &[Atom], rest: &Rest<'a>) -> Shape {
        let mut rest = rest.clone();
        self.put(&variant.value, &mut rest);
        self.shape(said.to_vec(), rest)
    }

    /// An expression in normalized notation.
    fn code(&self, expression: &Expression) -> String {
        match expression {
            Expression::Text(text) => format!("{text:?}"),
            Expression::Number(written) => written.clone(),
            Expression::Variable(name) => format!("${name}"),
            Expression::Message { id, attribute } => dotted(id, attribute.as_deref()),
            Expression::Term { id, attribute, arguments } => {
                format!("-{}({})", dotted(id, attribute.as_deref()), self.named(arguments))
            }
            Expression::Function { name, positional, named } => {
                let positional: Vec<String> = positional.iter().map(|argument| self.code(argument)).collect();
                format!("{name}({};{})", positional.join(","), self.named(named))
            }
            Expression::Select { selector, variants } => self.select(selector, variants),
            Expression::Nested(inner) => self.code(inner),
        }
    }

    fn named(&self, arguments: &[(String, Expression)]) -> String {
        let spell = |(name, value): &(String, Expression)| format!("{name}:{}", self.code(value));
        let mut spelled: Vec<String> = arguments.iter().map(spell).collect();
        spelled.sort();
        spelled.join(",")
    }

    /// A choice that stays inside its text.
    fn select(&self, selector: &Expression, variants: &[Variant]) -> String {
        let spell = |variant: &Variant| {
            let mut bytes = Vec::new();
            Shape::of(&variant.value, self.catalog, self.has_tags).write(&mut bytes);
            let sign = if variant.is_default { "*" } else { "" };
            format!("{sign}{}:{}", variant.key, String::from_utf8_lossy(&bytes))
        };
        let mut spelled: Vec<String> = variants.iter().map(spell).collect();
        spelled.sort();
        format!("{}->{}", self.code(selector), spelled.join(";"))
    }
}

/// Adds an atom, merging adjacent text and dropping empty text.
pub(super) fn push(atoms: &mut Vec<Atom>, atom: Atom) {
    match (atoms.last_mut(), atom) {
        (_, Atom::Text(text)) if text.is_empty() => {}
        (Some(Atom::Text(last)), Atom::Text(text)) => last.push_str(&text),
        (_, atom) => atoms.push(atom),
    }
}

fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The number of texts of a pattern when its choices are put around it.
fn ends(pattern: &Pattern) -> usize {
    fold(pattern, 1, |ends, variants| {
        ends.saturating_mul(variants.iter().map(|variant| self::ends(&variant.value)).sum())
    })
}

/// The number of elements of a pattern, including those of its variants.
fn parts(pattern: &Pattern) -> usize {
    let own = if let Pattern::Rich(elements) = pattern { elements.len() } else { 1 };
    fold(pattern, own, |parts, variants| {
        parts.saturating_add(variants.iter().map(|variant| self::parts(&variant.value)).sum())
    })
}

/// Folds over the direct choices of a pattern.
fn fold(pattern: &Pattern, start: usize, mut step: impl FnMut(usize, &[Variant]) -> usize) -> usize {
    let Pattern::Rich(elements) = pattern else { return start };
    let mut sum = start;
    for element in elements {
        let Element::Placeable(expression) = element else { continue };
        let mut expression = expression;
        while let Expression::Nested(inner) = expression {
            expression = inner;
        }
        if let Expression::Select { variants, .. } = expression {
            sum = step(sum, variants);
        }
    }
    sum
}
