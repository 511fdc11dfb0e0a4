//! The messages of one article in one locale, as written in an `.ftl` file.

use crate::text::{Source, Span};

/// A Fluent resource as written in a file: entries with their places, in file order.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The file.
    pub source: Source,
    /// All entries except blank lines, in file order, with disjoint spans.
    pub entries: Vec<Entry>,
}

/// An entry of a catalog.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// The id of a message or stub, or of a term without its hyphen. Empty for comments and broken
    /// entries.
    pub id: String,
    /// All bytes of the entry: from the first byte of its comment to the end of its last line,
    /// including the line end.
    pub span: Span,
    /// The place to report: the id, or the first line if there is none.
    pub head: Span,
    /// The lines of its comment (for a message or term, the comment attached to it; for a stub, the
    /// lines before `# id =`; for a comment, the comment itself), each without `#` and space.
    pub comment: Vec<Span>,
    /// The value; `None` for entries with attributes only, stubs, comments and broken entries.
    pub value: Option<Pattern>,
    /// The attributes in file order.
    pub attributes: Vec<Attribute>,
}

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EntryKind {
    /// `id = …`
    Message,
    /// `-id = …`
    Term,
    /// A message without a translation: a comment whose last lines are `# id =` and possibly
    /// `#     .attribute =`.
    Stub,
    /// A standalone comment of level 1 (`#`), 2 (`##`) or 3 (`###`).
    Comment(u8),
    /// Text that is not valid Fluent.
    Broken(Fault),
}

/// Why text is not valid Fluent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fault {
    /// The reason, as the last part of a message id: `syntax-expected-token`.
    pub reason: &'static str,
    /// Where parsing stopped, as a byte offset.
    pub offset: usize,
}

/// An attribute of a message or term.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Its name without the dot.
    pub name: String,
    /// The span of the name.
    pub head: Span,
    /// Its value.
    pub value: Pattern,
}

/// A value: text with placeables.
#[derive(Clone, PartialEq, Debug)]
pub enum Pattern {
    /// Text on one line without placeables: exactly these bytes of the catalog's file. Most
    /// values are of this kind and need no allocation.
    Plain(Span),
    /// Anything else.
    Rich(Vec<Element>),
}

/// A part of a value.
#[derive(Clone, PartialEq, Debug)]
pub enum Element {
    /// Text as Fluent reads it: without common indentation, lines joined by `\n`.
    Text(String),
    /// `{ … }`
    Placeable(Expression),
}

/// The content of a placeable.
#[derive(Clone, PartialEq, Debug)]
pub enum Expression {
    /// `"…"`, unescaped.
    Text(String),
    /// A number as it is written: `3.10`.
    Number(String),
    /// `$name`
    Variable(String),
    /// `id` or `id.attribute`
    Message {
        /// The message.
        id: String,
        /// The referenced attribute, if any.
        attribute: Option<String>,
    },
    /// `-id`, `-id(case: "genitive")` or `-id.attribute`
    Term {
        /// The term, without its hyphen.
        id: String,
        /// The referenced attribute, if any (in selectors only).
        attribute: Option<String>,
        /// Named arguments, in the order in which they are written.
        arguments: Vec<(String, Expression)>,
    },
    /// `NAME(…)`
    Function {
        /// The name, in capitals.
        name: String,
        /// Positional arguments.
        positional: Vec<Expression>,
        /// Named arguments, in the order in which they are written.
        named: Vec<(String, Expression)>,
    },
    /// `selector -> variants`
    Select {
        /// The selector.
        selector: Box<Expression>,
        /// The variants in file order.
        variants: Vec<Variant>,
    },
    /// A placeable in a placeable.
    Nested(Box<Expression>),
}

/// A variant of a select expression.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// A word or a number as it is written.
    pub key: String,
    /// Whether it is the default variant, marked with `*`.
    pub is_default: bool,
    /// Its value.
    pub value: Pattern,
}

impl Catalog {
    /// An empty catalog.
    pub fn empty(path: impl Into<String>) -> Self {
        Self { source: Source::from_text(path, ""), entries: Vec::new() }
    }

    /// The messages, in file order.
    pub fn messages(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == EntryKind::Message)
    }

    /// The terms, in file order.
    pub fn terms(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == EntryKind::Term)
    }

    /// The first message with this id.
    pub fn message(&self, id: &str) -> Option<&Entry> {
        self.messages().find(|entry| entry.id == id)
    }
}

impl Entry {
    /// Whether its value is exactly `{ "" }`: its unit is intentionally omitted.
    pub fn is_left_out(&self) -> bool {
        fn is_nothing(expression: &Expression) -> bool {
            match expression {
                Expression::Text(text) => text.is_empty(),
                Expression::Nested(inner) => is_nothing(inner),
                _ => false,
            }
        }
        let Some(Pattern::Rich(elements)) = &self.value else { return false };
        let is_empty = matches!(elements.as_slice(), [Element::Placeable(inner)] if is_nothing(inner));
        is_empty && self.attributes.is_empty()
    }

    /// The attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}
