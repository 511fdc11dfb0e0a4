//! The words that references to terms stand for, both ways.

use super::tree::{Node, tree};
use super::unit::{CodeKind, Part, TermWords, plain};
use crate::fluent::{Resolver, Terms};
use crate::model::{Catalog, Element, Expression, Locale, Pattern, Token};

/// The terms of a locale and those of its fallbacks.
#[derive(Debug)]
pub struct LocaleTerms<'a> {
    locale: &'a Locale,
    terms: &'a [&'a Terms],
    nothing: Catalog,
}

impl<'a> LocaleTerms<'a> {
    /// The terms, those of the locale first.
    pub fn new(locale: &'a Locale, terms: &'a [&'a Terms]) -> Self {
        Self { locale, terms, nothing: Catalog::empty("") }
    }
}

impl TermWords for LocaleTerms<'_> {
    fn word(&self, reference: &Expression) -> Option<String> {
        let resolver = Resolver::new(self.locale, &self.nothing, self.terms);
        let pattern = Pattern::Rich(vec![Element::Placeable(reference.clone())]);
        let said = resolver.value(&pattern, &self.nothing);
        match said.tokens.as_slice() {
            [Token::Text(text)] if said.faults.is_empty() => Some(text.clone()),
            _ => None,
        }
    }

    fn forms(&self, id: &str) -> Vec<(Vec<(String, Expression)>, String)> {
        let Some((catalog, entry)) = self.terms.iter().find_map(|terms| terms.get(id)) else {
            return Vec::new();
        };
        let Some(node) = entry.value.as_ref().and_then(|value| tree(value, catalog, true, None)) else {
            return Vec::new();
        };
        let mut forms = Vec::new();
        collect(&node, &mut Vec::new(), &mut forms);
        // Codes inside a term are said by the resolver.
        for (arguments, text) in &mut forms {
            let reference =
                Expression::Term { id: id.to_owned(), attribute: None, arguments: arguments.clone() };
            *text = self.word(&reference).unwrap_or_default();
        }
        forms.retain(|(_, text)| !text.is_empty());
        forms
    }
}

type Form = (Vec<(String, Expression)>, String);

fn collect(node: &Node, arguments: &mut Vec<(String, Expression)>, forms: &mut Vec<Form>) {
    match node {
        Node::Leaf(parts) => {
            let is_plain = parts
                .iter()
                .all(|part| !matches!(part, Part::Single(code) if code.kind == CodeKind::Variable));
            if is_plain {
                forms.push((arguments.clone(), plain(parts)));
            }
        }
        Node::Choice { selector: Expression::Variable(name), variants } => {
            let default = variants.iter().filter(|variant| variant.is_default);
            for variant in default.chain(variants.iter().filter(|variant| !variant.is_default)) {
                if !variant.is_default {
                    arguments.push((name.clone(), Expression::Text(variant.key.clone())));
                }
                collect(&variant.node, arguments, forms);
                if !variant.is_default {
                    arguments.pop();
                }
            }
        }
        Node::Choice { .. } => {}
    }
}
