//! Finding the blocks of a page.

use super::attributes::{Readable, readable};
use super::elements::{Class, Element};
use super::linked_data;
use super::metadata::Dates;
use super::picture;
use super::pieces::{Spelling, is_blank};
use super::run::{Found, Item, Kind, Run, attribute, characters};
use super::structure::Structure;
use super::tags::{self, Sink, Tag};
use super::tree::{Context, Tree};
use crate::model::{Block, Outline, Role};
use crate::text::Span;

/// Finds the blocks in the part of `text` at `part`.
pub(super) fn read(text: &str, part: Span) -> Outline {
    let mut reader = Reader::new(text, part);
    tags::read(text, part, &mut reader);
    reader.finish(part)
}

struct Reader<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    structure: Structure,
    dates: Dates,
    /// Text and inline tags since the last block tag.
    run: Vec<Item>,
    /// The results of the last run, kept to reuse their allocation.
    found: Vec<Found>,
    /// The context at the current position.
    context: Context,
    /// The start of the outermost open `<svg>` or `<math>`, and the texts in its tag.
    foreign: Option<(Span, Vec<Readable>)>,
    /// The note for the next block.
    note: Option<String>,
    /// Whether translation is switched off by a comment.
    is_off: bool,
    next: Next,
    /// Whether the open script is linked data.
    is_linked_data: bool,
}

/// The next of the roles that are assigned once.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Headline,
    Lead,
    Nothing,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, part: Span) -> Self {
        Self {
            text,
            blocks: Vec::new(),
            structure: Structure::from(part.start),
            dates: Dates::default(),
            run: Vec::new(),
            found: Vec::new(),
            context: Context::default(),
            foreign: None,
            note: None,
            is_off: false,
            next: Next::Headline,
            is_linked_data: false,
        }
    }

    fn finish(mut self, part: Span) -> Outline {
        if let Some((start, readable)) = self.foreign.take() {
            self.push(Span::new(start.start, part.end), Kind::Foreign, readable);
        }
        self.end_run();
        let structure = self.structure.finish(self.text, part.end);
        Outline { blocks: self.blocks, date: self.dates.best(), structure, findings: Vec::new() }
    }

    /// Ends the run: a block begins or ends.
    fn end_run(&mut self) {
        let mut found = std::mem::take(&mut self.found);
        Run::read(self.text, &mut self.run, &mut found);
        self.run.clear();
        for found in found.drain(..) {
            match found {
                Found::Block(mut block, holder) => {
                    block.role = self.role(block.role, holder);
                    self.add(block);
                }
                Found::Foreign(span) => {
                    picture::blocks(self.text, span).into_iter().for_each(|block| self.add(block));
                }
            }
        }
        self.found = found;
    }

    /// The first `<h1>` is the headline, and the first paragraph after it the lead.
    fn role(&mut self, role: Role, holder: &str) -> Role {
        match (self.next, role, holder) {
            (Next::Headline, Role::Heading, "h1") => {
                self.next = Next::Lead;
                Role::Headline
            }
            (Next::Lead, Role::Paragraph, "p") => {
                self.next = Next::Nothing;
                Role::Lead
            }
            _ => role,
        }
    }

    fn add(&mut self, mut block: Block) {
        block.note = self.note.take();
        self.structure.block(self.text, &block);
        self.blocks.push(block);
    }

    /// Adds to the run, unless translation is switched off.
    fn push(&mut self, span: Span, kind: Kind, readable: Vec<Readable>) {
        if self.is_off {
            return;
        }
        self.run.push(Item::new(span, kind, self.context, readable));
    }

    /// Skips the content of `<svg>` and `<math>`. Returns whether the span was skipped.
    fn is_passed_over(&mut self, span: Span, is_end: bool, tree: &Tree) -> bool {
        if self.foreign.is_none() || tree.is_in_foreign() {
            return self.foreign.is_some();
        }
        if let Some((start, readable)) = self.foreign.take() {
            let end = if is_end { span.end } else { span.start };
            self.push(Span::new(start.start, end), Kind::Foreign, readable);
        }
        is_end
    }

    fn start_foreign(&mut self, tag: &Tag<'_>, inner: Context, tree: &Tree) {
        let readable = self.readable(tag, inner);
        if tree.is_in_foreign() {
            self.foreign = Some((tag.span, readable));
        } else {
            self.push(tag.span, Kind::Foreign, readable);
        }
    }

    /// The texts in a tag, unless its element is not translated.
    fn readable(&self, tag: &Tag<'_>, inner: Context) -> Vec<Readable> {
        let is_kept = tag.attributes.is_empty() || inner.is_locked() || self.is_off;
        if is_kept { Vec::new() } else { readable(tag) }
    }

    fn start_inline(&mut self, tag: &Tag<'_>, inner: Context) {
        let element = tag.element;
        let kind = match element.class {
            Class::Break if tag.attributes.is_empty() => Kind::Break,
            _ if element.is_empty() => Kind::Standalone(element),
            _ => Kind::Start { element, locks: inner.is_locked() && !self.context.is_locked() },
        };
        self.push(tag.span, kind, self.readable(tag, inner));
    }

    fn start_block(&mut self, tag: &Tag<'_>, inner: Context) {
        self.end_run();
        for readable in self.readable(tag, inner) {
            self.add(attribute(self.text, readable));
        }
    }

    /// Executes a comment that is an instruction to this program. Returns whether it is one.
    fn is_order(&mut self, span: Span) -> bool {
        let Some(order) = order(&self.text[span.range()]) else { return false };
        match order.split_once(char::is_whitespace) {
            None if order == "off" => self.is_off = true,
            None if order == "on" => self.is_off = false,
            Some(("note", note)) => self.note = Some(note.trim().to_owned()),
            _ => return false,
        }
        true
    }
}

impl Sink for Reader<'_> {
    fn text(&mut self, span: Span, tree: &Tree) {
        if self.foreign.is_some() {
            return;
        }
        self.context = tree.context();
        let element = tree.innermost();
        match element.map(|element| element.class) {
            _ if self.is_off => {}
            Some(Class::Characters) => self.characters(span),
            Some(Class::Script) => self.script(span),
            Some(Class::Raw | Class::Rest) => {}
            _ => self.push(span, Kind::Text, Vec::new()),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, _is_html: bool, tree: &Tree) {
        if self.is_passed_over(tag.span, false, tree) {
            return;
        }
        let inner = if tag.element.is_empty() { tree.context_in(tag) } else { tree.context() };
        if tag.element.class == Class::Foreign {
            self.start_foreign(tag, inner, tree);
        } else if tag.element.is_inline() {
            self.start_inline(tag, inner);
        } else {
            self.start_block(tag, inner);
        }
        self.dates.tag(tag);
        self.is_linked_data = tag.element.class == Class::Script && linked_data::is_linked_data(tag);
        self.context = tree.context();
    }

    fn end(&mut self, tag: &Tag<'_>, tree: &Tree) {
        if self.is_passed_over(tag.span, true, tree) {
            self.context = tree.context();
            return;
        }
        if is_inline_end(tag.element) {
            self.push(tag.span, Kind::End(tag.element), Vec::new());
        } else {
            self.end_run();
        }
        self.context = tree.context();
    }

    fn comment(&mut self, span: Span, tree: &Tree) {
        if self.foreign.is_some() {
            return;
        }
        self.context = tree.context();
        if order(&self.text[span.range()]).is_some() {
            self.end_run();
            self.is_order(span);
        } else {
            self.push(span, Kind::Comment, Vec::new());
        }
    }
}

impl Reader<'_> {
    /// The text of `<title>` or `<textarea>`.
    fn characters(&mut self, span: Span) {
        if self.context.is_locked() || is_blank(&self.text[span.range()]) {
            return;
        }
        let role = self.context.role.unwrap_or(Role::Label);
        self.add(characters(self.text, span, role, Spelling::Characters));
    }

    /// The text of a script, which may be linked data.
    fn script(&mut self, span: Span) {
        if !self.is_linked_data {
            return;
        }
        let is_locked = self.context.is_locked();
        for field in linked_data::fields(self.text, span) {
            if field.key == "datePublished" {
                self.dates.linked(&self.text[field.value.range()]);
            }
            if let Some(block) = linked_data::block(self.text, field).filter(|_| !is_locked) {
                self.add(block);
            }
        }
    }
}

/// The instruction in a comment: `off` in `<!-- audarma:off -->`.
pub(super) fn order(comment: &str) -> Option<&str> {
    let inner = comment.strip_prefix("<!--")?.strip_suffix("-->")?;
    inner.trim().strip_prefix("audarma:")
}

fn is_inline_end(element: Element) -> bool {
    element.is_inline() && !element.is_empty()
}
