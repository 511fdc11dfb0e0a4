//! Values with their choices around whole texts.

use super::inline::Builder;
use super::unit::{Part, TermWords};
use crate::model::{Catalog, Element, Expression, Pattern, Variant};

/// The most variants that one value may have; messages beyond it are not exchanged.
pub(super) const MOST_VARIANTS: usize = 100;

/// A value with its choices around whole texts.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    Leaf(Vec<Part>),
    Choice { selector: Expression, variants: Vec<NodeVariant> },
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct NodeVariant {
    pub(super) key: String,
    pub(super) is_default: bool,
    pub(super) node: Node,
}

/// The tree of a pattern; `None` if it is too large or has two variants of one key.
pub(super) fn tree(
    pattern: &Pattern,
    catalog: &Catalog,
    has_tags: bool,
    words: Option<&dyn TermWords>,
) -> Option<Node> {
    let mut reader = TreeReader { catalog, has_tags, words, chosen: Vec::new(), left: MOST_VARIANTS };
    let mut rest = Vec::new();
    reader.put(pattern, &mut rest);
    reader.node(&mut Vec::new(), rest)
}

/// What is still to be read of a value, the next part last.
type Rest<'a> = Vec<Step<'a>>;

#[derive(Clone, Copy)]
enum Step<'a> {
    Text(&'a str),
    Placeable(&'a Expression),
}

struct TreeReader<'a> {
    catalog: &'a Catalog,
    has_tags: bool,
    words: Option<&'a dyn TermWords>,
    /// The choices around the place that is read: the selector, and the key that was chosen, or the keys
    /// that were not.
    chosen: Vec<(Expression, Chosen)>,
    /// How many texts there may still be.
    left: usize,
}

#[derive(Clone)]
enum Chosen {
    Key(String),
    NoneOf(Vec<String>),
}

impl<'a> TreeReader<'a> {
    fn put(&self, pattern: &'a Pattern, rest: &mut Rest<'a>) {
        match pattern {
            Pattern::Plain(span) => rest.push(Step::Text(self.catalog.source.slice(*span))),
            Pattern::Rich(elements) => rest.extend(elements.iter().rev().map(|element| match element {
                Element::Text(text) => Step::Text(text),
                Element::Placeable(expression) => Step::Placeable(expression),
            })),
        }
    }

    fn node(&mut self, said: &mut Vec<Step<'a>>, mut rest: Rest<'a>) -> Option<Node> {
        while let Some(step) = rest.pop() {
            match step {
                Step::Placeable(Expression::Nested(inner)) => rest.push(Step::Placeable(inner)),
                Step::Placeable(Expression::Select { selector, variants }) => {
                    match self.only(selector, variants) {
                        Some(variant) => self.put(&variant.value, &mut rest),
                        None => return self.choice(selector, variants, said, &rest),
                    }
                }
                step => said.push(step),
            }
        }
        self.left = self.left.checked_sub(1)?;
        Some(Node::Leaf(self.parts(said)))
    }

    fn parts(&self, said: &[Step<'_>]) -> Vec<Part> {
        let mut builder = Builder::new(self.has_tags, self.words);
        for step in said {
            match step {
                Step::Text(text) => builder.text(text),
                Step::Placeable(expression) => {
                    builder.expression(expression);
                }
            }
        }
        builder.finish()
    }

    /// The variant that is left to choose, after the choices that were made before.
    fn only(&self, selector: &Expression, variants: &'a [Variant]) -> Option<&'a Variant> {
        let default = variants.iter().find(|variant| variant.is_default);
        match self.chosen.iter().find(|(known, _)| known == selector) {
            Some((_, Chosen::Key(key))) => variants.iter().find(|variant| variant.key == *key).or(default),
            _ if self.open(selector, variants).is_empty() => default,
            _ => None,
        }
    }

    /// The variants beside the default that can still be chosen.
    fn open(&self, selector: &Expression, variants: &'a [Variant]) -> Vec<&'a Variant> {
        let known = self.chosen.iter().find(|(known, _)| known == selector);
        let is_open = |variant: &&Variant| match known {
            _ if variant.is_default => false,
            Some((_, Chosen::NoneOf(keys))) => !keys.contains(&variant.key),
            _ => true,
        };
        variants.iter().filter(is_open).collect()
    }

    fn choice(
        &mut self,
        selector: &'a Expression,
        variants: &'a [Variant],
        said: &[Step<'a>],
        rest: &Rest<'a>,
    ) -> Option<Node> {
        let before = self.chosen.clone();
        let open = self.open(selector, variants);
        let default = variants.iter().find(|variant| variant.is_default)?;
        let mut none_of: Vec<String> = open.iter().map(|variant| variant.key.clone()).collect();
        if none_of.contains(&default.key)
            || none_of.iter().enumerate().any(|(at, key)| none_of[..at].contains(key))
        {
            return None;
        }
        let mut nodes = Vec::with_capacity(open.len() + 1);
        for variant in variants.iter().filter(|variant| variant.is_default || none_of.contains(&variant.key))
        {
            if !variant.is_default {
                self.choose(selector, Chosen::Key(variant.key.clone()));
                let node = self.branch(variant, said, rest)?;
                nodes.push(NodeVariant { key: variant.key.clone(), is_default: false, node });
                self.chosen.clone_from(&before);
            }
        }
        if let Some((_, Chosen::NoneOf(others))) = before.iter().find(|(known, _)| known == selector) {
            none_of.extend(others.iter().cloned());
        }
        self.choose(selector, Chosen::NoneOf(none_of));
        let node = self.branch(default, said, rest)?;
        nodes.push(NodeVariant { key: default.key.clone(), is_default: true, node });
        self.chosen = before;
        Some(Node::Choice { selector: selector.clone(), variants: nodes })
    }

    fn choose(&mut self, selector: &Expression, chosen: Chosen) {
        self.chosen.retain(|(known, _)| known != selector);
        self.chosen.push((selector.clone(), chosen));
    }

    fn branch(&mut self, variant: &'a Variant, said: &[Step<'a>], rest: &Rest<'a>) -> Option<Node> {
        let mut rest = rest.clone();
        self.put(&variant.value, &mut rest);
        self.node(&mut said.to_vec(), rest)
    }
}
