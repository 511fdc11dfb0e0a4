//! References in an entry.

use crate::model::{Element, Entry, Expression, Pattern};

/// A reference in the value or an attribute of an entry.
#[derive(Clone, PartialEq, Debug)]
pub struct Reference<'e> {
    /// The attribute that contains it; `None` for the value.
    pub attribute: Option<&'e str>,
    /// The variants that contain it, outermost first, each with the number of its select in the
    /// value or attribute and its key. Empty if it appears for every reader.
    pub variants: Vec<(usize, &'e str)>,
    /// Whether it is a selector, not part of the text.
    pub is_selector: bool,
    /// Its target.
    pub referent: Referent<'e>,
}

/// The target of a reference.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Referent<'e> {
    /// `$name`
    Variable(&'e str),
    /// `id` or `id.attribute`
    Message {
        /// The message.
        id: &'e str,
        /// The referenced attribute, if any.
        attribute: Option<&'e str>,
    },
    /// `-id(case: "genitive")` or `-id.attribute`
    Term {
        /// The term, without its hyphen.
        id: &'e str,
        /// The referenced attribute, if any.
        attribute: Option<&'e str>,
        /// Named arguments, in the order in which they are written.
        arguments: &'e [(String, Expression)],
    },
    /// `NAME(…)`
    Function {
        /// The name in capitals.
        name: &'e str,
        /// Positional arguments.
        positional: &'e [Expression],
        /// Named arguments, in the order in which they are written.
        named: &'e [(String, Expression)],
    },
}

/// All references of an entry in file order: value first, then attributes.
///
/// ```
/// use audarma::{fluent::{read, references, Referent}, text::Source};
/// let catalog = read(&Source::from_text("ru/a.ftl",
///     "a = { $n ->\n    [one] { $n } день\n   *[other] { -kazakhstan(case: \"genitive\") }\n }\n"));
/// let found = references(&catalog.entries[0]);
/// assert!(found[0].is_selector);
/// assert_eq!(found[1].referent, Referent::Variable("n"));
/// assert_eq!(found[1].variants, [(0, "one")]);
/// assert!(matches!(found[2].referent, Referent::Term { id: "kazakhstan", .. }));
/// ```
pub fn references(entry: &Entry) -> Vec<Reference<'_>> {
    let mut walk = Walk { attribute: None, variants: Vec::new(), selects: 0, found: Vec::new() };
    if let Some(value) = &entry.value {
        walk.pattern(value);
    }
    for attribute in &entry.attributes {
        walk.attribute = Some(&attribute.name);
        walk.selects = 0;
        walk.pattern(&attribute.value);
    }
    walk.found
}

struct Walk<'e> {
    attribute: Option<&'e str>,
    variants: Vec<(usize, &'e str)>,
    /// The number of selects so far in the value or attribute.
    selects: usize,
    found: Vec<Reference<'e>>,
}

impl<'e> Walk<'e> {
    fn pattern(&mut self, pattern: &'e Pattern) {
        let Pattern::Rich(elements) = pattern else { return };
        for element in elements {
            if let Element::Placeable(expression) = element {
                self.expression(expression, false);
            }
        }
    }

    fn expression(&mut self, expression: &'e Expression, is_selector: bool) {
        match expression {
            Expression::Text(_) | Expression::Number(_) => {}
            Expression::Nested(inner) => self.expression(inner, is_selector),
            Expression::Variable(name) => self.push(Referent::Variable(name), is_selector),
            Expression::Message { id, attribute } => {
                self.push(Referent::Message { id, attribute: attribute.as_deref() }, is_selector);
            }
            Expression::Term { id, attribute, arguments } => {
                let attribute = attribute.as_deref();
                self.push(Referent::Term { id, attribute, arguments }, is_selector);
            }
            Expression::Function { name, positional, named } => {
                self.push(Referent::Function { name, positional, named }, is_selector);
                for argument in positional {
                    self.expression(argument, is_selector);
                }
            }
            Expression::Select { selector, variants } => {
                let select = self.selects;
                self.selects += 1;
                self.expression(selector, true);
                for variant in variants {
                    self.variants.push((select, &variant.key));
                    self.pattern(&variant.value);
                    self.variants.pop();
                }
            }
        }
    }

    fn push(&mut self, referent: Referent<'e>, is_selector: bool) {
        let variants = self.variants.clone();
        self.found.push(Reference { attribute: self.attribute, variants, is_selector, referent });
    }
}
