//! Tags, text and comments of a page with their spans, from the tokenizer of `html5gum`.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::elements::{Class, Element};
use super::tree::Tree;
use crate::text::Span;

/// A start or end tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// The text that all spans point into.
    pub(super) text: &'a str,
    /// The tag with its angle brackets.
    pub(super) span: Span,
    /// The name in lower case.
    pub(super) name: &'a [u8],
    pub(super) element: Element,
    pub(super) attributes: &'a [Attribute],
    /// Whether it ends with `/>`.
    pub(super) closes_itself: bool,
}

/// An attribute of a start tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute {
    pub(super) name: Span,
    /// Its value without quotes, if it has one.
    pub(super) value: Option<Span>,
}

impl Tag<'_> {
    /// The first attribute of this name.
    pub(super) fn attribute(&self, name: &str) -> Option<Attribute> {
        let bytes = self.text.as_bytes();
        let named = |found: &&Attribute| bytes[found.name.range()].eq_ignore_ascii_case(name.as_bytes());
        self.attributes.iter().find(named).copied()
    }

    /// The raw value of the first attribute of this name.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let value = self.attribute(name)?.value;
        Some(value.map_or("", |value| &self.text[value.range()]))
    }
}

/// Receives the parts of a page in order. They cover it: each byte of the page is passed
/// once. The tree is in its state after the tag.
pub(super) trait Sink {
    fn text(&mut self, span: Span, tree: &Tree);
    /// A start tag; `is_html` unless it is one of SVG or MathML.
    fn start(&mut self, tag: &Tag<'_>, is_html: bool, tree: &Tree);
    fn end(&mut self, tag: &Tag<'_>, tree: &Tree);
    /// A comment, a doctype, or input that HTML ignores, such as `</>`.
    fn comment(&mut self, span: Span, tree: &Tree);
}

/// Reads the part of `text` at `part` and passes everything to `sink`.
pub(super) fn read<S: Sink>(text: &str, part: Span, sink: &mut S) {
    let tags = Tags::new(&text[..part.end], part, sink);
    match Tokenizer::new_with_emitter(&text[part.range()], tags).finish() {
        Ok(()) => {}
    }
}

/// Follows the tokenizer and records only spans: no text is copied.
struct Tags<'a, S> {
    text: &'a str,
    sink: &'a mut S,
    tree: Tree,
    position: usize,
    /// The end of what was passed to the sink.
    given: usize,
    /// The position of the last `<`.
    angle: usize,
    doubt: Doubt,
    name: Vec<u8>,
    is_end: bool,
    closes_itself: bool,
    attributes: Vec<Attribute>,
    /// The name of the element whose end tag ends character data.
    awaited: Vec<u8>,
}

/// Input that the tokenizer may still drop silently.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    Nothing,
    /// A `<` that is neither a tag nor text yet: `</>` is dropped.
    Angle,
    /// An unfinished tag, which is dropped if the text ends before it does.
    Tag,
}

impl<'a, S: Sink> Tags<'a, S> {
    fn new(text: &'a str, part: Span, sink: &'a mut S) -> Self {
        Self {
            text,
            sink,
            tree: Tree::default(),
            position: part.start,
            given: part.start,
            angle: part.start,
            doubt: Doubt::Nothing,
            name: Vec::new(),
            is_end: false,
            closes_itself: false,
            attributes: Vec::new(),
            awaited: Vec::new(),
        }
    }

    /// Passes the text before `start` to the sink and advances to the position.
    fn give_text(&mut self, start: usize) -> Span {
        let span = Span::new(self.given, start.max(self.given));
        if !span.is_empty() {
            self.sink.text(span, &self.tree);
        }
        self.given = self.position.max(span.end);
        self.doubt = Doubt::Nothing;
        Span::new(span.end, self.given)
    }

    fn give_comment(&mut self) {
        let span = self.give_text(self.angle);
        self.sink.comment(span, &self.tree);
    }

    fn begin_tag(&mut self, is_end: bool) {
        self.name.clear();
        self.attributes.clear();
        self.is_end = is_end;
        self.closes_itself = false;
        self.doubt = Doubt::Tag;
    }

    fn give_tag(&mut self, span: Span) -> Option<State> {
        let element = Element::named(&self.name);
        let tag = Tag {
            text: self.text,
            span,
            name: &self.name,
            element,
            attributes: &self.attributes,
            closes_itself: self.closes_itself,
        };
        if self.is_end {
            self.tree.end(element);
            self.sink.end(&tag, &self.tree);
            return None;
        }
        let is_html = self.tree.start(&tag);
        self.sink.start(&tag, is_html, &self.tree);
        let state = state_in(element.class).filter(|_| is_html)?;
        self.awaited.clone_from(&self.name);
        Some(state)
    }

    /// The span of the value that begins at the position.
    fn value(&self) -> Span {
        let bytes = self.text.as_bytes();
        let start = self.position.min(bytes.len());
        let rest = &bytes[start..];
        let length = match bytes[..start].last() {
            Some(&quote @ (b'"' | b'\'')) => memchr::memchr(quote, rest),
            _ => rest.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'>'),
        };
        Span::new(start, start + length.unwrap_or(rest.len()))
    }
}

/// The state of the tokenizer in an element.
fn state_in(class: Class) -> Option<State> {
    Some(match class {
        Class::Characters => State::RcData,
        Class::Raw => State::RawText,
        Class::Script => State::ScriptData,
        Class::Rest => State::PlainText,
        _ => return None,
    })
}

impl<S: Sink> Emitter for Tags<'_, S> {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, _name: Option<&[u8]>) {}

    fn emit_error(&mut self, _error: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn start_open_tag(&mut self) {
        self.angle = self.position.saturating_sub(1);
        self.doubt = Doubt::Angle;
    }

    fn init_string(&mut self) {
        if self.doubt == Doubt::Angle {
            self.give_comment();
        }
    }

    fn emit_string(&mut self, _text: &[u8]) {
        self.doubt = Doubt::Nothing;
    }

    fn emit_eof(&mut self) {
        if self.doubt == Doubt::Nothing {
            self.give_text(self.position);
        } else {
            self.give_comment();
        }
    }

    fn init_start_tag(&mut self) {
        self.begin_tag(false);
    }

    fn init_end_tag(&mut self) {
        self.begin_tag(true);
    }

    fn push_tag_name(&mut self, text: &[u8]) {
        self.name.extend_from_slice(text);
    }

    fn set_self_closing(&mut self) {
        self.closes_itself = true;
    }

    fn init_attribute(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.position.saturating_sub(1);
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'=');
        let rest = bytes.get(start + 1..).unwrap_or_default();
        let end = start + 1 + rest.iter().position(is_end).unwrap_or(rest.len());
        self.attributes.push(Attribute { name: Span::new(start, end), value: None });
    }

    fn push_attribute_name(&mut self, _text: &[u8]) {}

    fn init_attribute_value(&mut self) {
        let value = self.value();
        if let Some(attribute) = self.attributes.last_mut() {
            attribute.value = Some(value);
        }
    }

    fn push_attribute_value(&mut self, _text: &[u8]) {}

    fn emit_current_tag(&mut self) -> Option<State> {
        let span = self.give_text(self.angle);
        self.give_tag(span)
    }

    fn init_comment(&mut self) {
        self.doubt = Doubt::Nothing;
    }

    fn push_comment(&mut self, _text: &[u8]) {}

    fn emit_current_comment(&mut self) {
        self.give_comment();
    }

    fn init_doctype(&mut self) {
        self.doubt = Doubt::Nothing;
    }

    fn emit_current_doctype(&mut self) {
        self.give_comment();
    }

    fn set_force_quirks(&mut self) {}

    fn push_doctype_name(&mut self, _text: &[u8]) {}

    fn set_doctype_public_identifier(&mut self, _text: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _text: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _text: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _text: &[u8]) {}

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.awaited.is_empty() && self.name == self.awaited
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.tree.is_foreign()
    }
}
