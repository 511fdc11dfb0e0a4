//! Runs: text and inline elements between two block tags, and the block in a run.

use std::collections::HashSet;

use super::attributes::Readable;
use super::elements::Element;
use super::pieces::{Pieces, Spelling, is_blank, trim};
use super::tree::Context;
use crate::model::{Block, Mark, PieceKind, Place, Role};
use crate::text::Span;

mod marks;

/// An item of a run.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Its context; for a start tag, outside the element.
    pub(super) context: Context,
    /// Attributes with text for readers.
    pub(super) readable: Vec<Readable>,
    /// For a tag, the index of its partner, if both are properly nested.
    partner: Option<usize>,
    /// The number of texts before it, and in the tags before it.
    before: (usize, usize),
}

/// What it is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Kind {
    Text,
    /// A start tag; `locks` if its text is not translated although the text outside is.
    Start {
        element: Element,
        locks: bool,
    },
    End(Element),
    /// An element without end tag.
    Standalone(Element),
    Break,
    /// A comment, or input that HTML ignores.
    Comment,
    /// A whole `<svg>` or `<math>`.
    Foreign,
}

/// The result of a run.
#[derive(Debug)]
pub(super) enum Found {
    /// A block, and the name of its element.
    Block(Block, &'static str),
    /// An image outside the block, with its own texts.
    Foreign(Span),
}

/// A finished run.
#[derive(Debug)]
pub(super) struct Run<'a> {
    text: &'a str,
    items: &'a [Item],
}

/// How far back to search for a start tag, so that the time is linear for every input.
const DEPTH: usize = 256;

impl<'a> Run<'a> {
    /// Appends the results of a run, in order.
    pub(super) fn read(text: &'a str, items: &'a mut [Item], found: &mut Vec<Found>) {
        let has_text = items.iter().any(|item| item.is_readable(text));
        if !has_text {
            return outside(text, items, found);
        }
        find_partners(items);
        count(text, items);
        let run = Self { text, items };
        let (first, last) = run.edges();
        outside(text, &run.items[..first], found);
        found.extend(run.block(first, last));
        outside(text, &run.items[last..], found);
    }

    /// The items of the block: from the first visible one to the end of the last.
    fn edges(&self) -> (usize, usize) {
        let (mut first, mut last) = (0, self.items.len());
        while first < last && self.is_loose(first) {
            first = self.items[first].partner.map_or(first, |partner| partner.max(first)) + 1;
        }
        while first < last && self.is_loose(last - 1) {
            last = self.items[last - 1].partner.map_or(last - 1, |partner| partner.min(last - 1));
        }
        (first, last)
    }

    /// Whether an item at the edge of a run stays outside the block.
    fn is_loose(&self, at: usize) -> bool {
        let item = &self.items[at];
        match item.kind {
            Kind::Text => !item.is_readable(self.text),
            Kind::Start { .. } | Kind::End(_) => match item.partner {
                Some(partner) => !self.has_text(at, partner) && !self.has_image(at, partner),
                None => true,
            },
            Kind::Standalone(element) => element.name != "img",
            Kind::Break | Kind::Comment | Kind::Foreign => true,
        }
    }

    /// Whether there is text between two items.
    fn has_text(&self, one: usize, other: usize) -> bool {
        self.items[one.max(other)].before.0 > self.items[one.min(other)].before.0
    }

    fn has_image(&self, one: usize, other: usize) -> bool {
        let between = &self.items[one.min(other)..one.max(other)];
        between.iter().any(Item::is_image)
    }

    fn block(&self, first: usize, last: usize) -> Option<Found> {
        let items = &self.items[first..last];
        let context = items.iter().find(|item| item.is_readable(self.text))?.context;
        let start = match items.first()? {
            item if item.kind == Kind::Text => trim(self.text, item.span).start,
            item => item.span.start,
        };
        let end = match items.last()? {
            item if item.kind == Kind::Text => trim(self.text, item.span).end,
            item => item.span.end,
        };
        let span = Span::new(start, end);
        let (pieces, marks) = marks::pieces(self, first..last, span);
        let has_break = pieces.iter().any(|piece| piece.kind == PieceKind::HardBreak);
        let is_plain = context.block == "option" && marks.is_empty() && !has_break;
        let place = if is_plain { Place::Characters } else { Place::Flow };
        let role = context.role.unwrap_or(Role::Paragraph);
        let block = Block { role, place, span, pieces, marks: unified(marks), note: None, layer: None };
        Some(Found::Block(block, context.block))
    }
}

impl Item {
    pub(super) fn new(span: Span, kind: Kind, context: Context, readable: Vec<Readable>) -> Self {
        Self { span, kind, context, readable, partner: None, before: (0, 0) }
    }

    /// Whether it is text that is translated.
    fn is_readable(&self, text: &str) -> bool {
        self.kind == Kind::Text && !self.context.is_locked() && !is_blank(&text[self.span.range()])
    }

    fn is_image(&self) -> bool {
        matches!(self.kind, Kind::Standalone(element) if element.name == "img")
    }
}

/// Sets the partner of each tag. A tag that is not properly nested has none.
fn find_partners(items: &mut [Item]) {
    let mut open: Vec<(usize, Element)> = Vec::new();
    for at in 0..items.len() {
        match items[at].kind {
            Kind::Start { element, .. } => open.push((at, element)),
            Kind::End(element) => {
                let near = &open[open.len().saturating_sub(DEPTH)..];
                let Some(back) = near.iter().rev().position(|start| start.1 == element) else { continue };
                let start = open[open.len() - 1 - back].0;
                open.truncate(open.len() - 1 - back);
                (items[start].partner, items[at].partner) = (Some(at), Some(start));
            }
            _ => {}
        }
    }
}

fn count(text: &str, items: &mut [Item]) {
    let mut before = (0, 0);
    for item in items {
        item.before = before;
        before.0 += usize::from(item.kind == Kind::Text && !is_blank(&text[item.span.range()]));
        before.1 += item.readable.len();
    }
}

/// If a mark must occur exactly once, so must all marks of its name: translators could
/// not tell them apart otherwise.
fn unified(mut marks: Vec<Mark>) -> Vec<Mark> {
    if marks.is_empty() {
        return marks;
    }
    let with_data: HashSet<&str> = marks.iter().filter(|mark| mark.has_data).map(|mark| mark.name).collect();
    if with_data.is_empty() {
        return marks;
    }
    for mark in &mut marks {
        mark.has_data |= with_data.contains(&mark.name);
    }
    marks
}

/// Adds the texts in attributes of tags that stand outside a block.
fn outside(text: &str, items: &[Item], found: &mut Vec<Found>) {
    for item in items {
        if item.kind != Kind::Foreign {
            found.extend(item.readable.iter().map(|readable| Found::Block(attribute(text, *readable), "")));
        } else if !item.context.is_locked() {
            found.push(Found::Foreign(item.span));
        }
    }
}

/// An attribute as a separate block.
pub(super) fn attribute(text: &str, readable: Readable) -> Block {
    let span = trim(text, readable.value);
    let pieces = Pieces::of(text, span, Spelling::Attribute);
    let place = Place::Attribute(readable.quote(text));
    Block { role: readable.role, place, span, pieces, marks: Vec::new(), note: None, layer: None }
}

/// Character data as a separate block: everything between `<title>` and its end.
pub(super) fn characters(text: &str, span: Span, role: Role, spelling: Spelling) -> Block {
    let span = trim(text, span);
    let pieces = Pieces::of(text, span, spelling);
    Block { role, place: Place::Characters, span, pieces, marks: Vec::new(), note: None, layer: None }
}
