//! The pieces and marks of a block.

use std::ops::Range;

use super::{Item, Kind, Run};
use crate::format::html::pieces::{Pieces, Spelling};
use crate::model::{Mark, Piece, PieceKind};
use crate::text::Span;

/// The pieces of the items at `range`, which cover `span`, and their marks.
pub(super) fn pieces(run: &Run<'_>, range: Range<usize>, span: Span) -> (Vec<Piece>, Vec<Mark>) {
    let mut maker = Maker {
        run,
        span,
        pieces: Pieces(Vec::with_capacity(range.len() + 2)),
        marks: Vec::new(),
        open: Vec::new(),
        lock: 0,
    };
    let mut at = range.start;
    while at < range.end {
        at = maker.item(at);
    }
    (maker.pieces.0, maker.marks)
}

struct Maker<'a> {
    run: &'a Run<'a>,
    span: Span,
    pieces: Pieces,
    marks: Vec<Mark>,
    /// The marks that are open.
    open: Vec<usize>,
    /// Everything before this item is in a mark whose text is not translated.
    lock: usize,
}

impl Maker<'_> {
    /// Adds the item at `at` and its content; returns the index of the next one.
    fn item(&mut self, at: usize) -> usize {
        let item = &self.run.items[at];
        match (item.kind, item.partner) {
            (Kind::Text, _) if item.context.is_locked() && at >= self.lock => self.void(at, at),
            (Kind::Text, _) => self.text(item),
            (Kind::Break, _) => self.pieces.hard_break(self.run.text, item.span),
            (Kind::Start { .. }, Some(end)) if self.is_one(at, end) => {
                self.void(at, end);
                return end + 1;
            }
            (Kind::Start { locks, .. }, Some(end)) => self.start(at, end, locks),
            (Kind::End(_), Some(_)) => {
                if let Some(mark) = self.open.pop() {
                    self.pieces.push(item.span, PieceKind::Close(mark));
                }
            }
            _ => self.void(at, at),
        }
        at + 1
    }

    fn text(&mut self, item: &Item) {
        let span = Span::new(item.span.start.max(self.span.start), item.span.end.min(self.span.end));
        self.pieces.text(self.run.text, span, Spelling::Text);
    }

    /// Whether a pair contains no text, and at most one text in its tags: several of one name could
    /// not be told apart.
    fn is_one(&self, start: usize, end: usize) -> bool {
        let texts_in_tags = self.run.items[end].before.1 - self.run.items[start].before.1;
        !self.run.has_text(start, end) && texts_in_tags < 2
    }

    fn start(&mut self, at: usize, end: usize, locks: bool) {
        let item = &self.run.items[at];
        let Kind::Start { element, .. } = item.kind else { return };
        if locks && self.lock <= at {
            self.lock = end;
        }
        let (readable, identity) = self.tag(&self.run.items[at..=at], item.span);
        let mark = Mark {
            name: element.name,
            has_data: locks || !readable.is_empty() || has_attributes(&identity),
            identity,
            is_locked: locks,
            attributes: readable,
        };
        self.pieces.push(item.span, PieceKind::Open(self.marks.len()));
        self.open.push(self.marks.len());
        self.marks.push(mark);
    }

    /// A mark without text.
    fn void(&mut self, start: usize, end: usize) {
        let items = &self.run.items[start..=end];
        let span = Span::new(items[0].span.start, self.run.items[end].span.end);
        let name = if items.iter().any(Item::is_image) { "img" } else { "html" };
        let (attributes, identity) = self.tag(items, span);
        let mark = Mark { name, has_data: true, identity, is_locked: false, attributes };
        self.pieces.push(span, PieceKind::Void(self.marks.len()));
        self.marks.push(mark);
    }

    /// The texts in tags, and the rest of the tags.
    fn tag(&self, items: &[Item], span: Span) -> (Vec<crate::model::MarkAttribute>, String) {
        let text = self.run.text;
        let mut identity = String::with_capacity(span.len());
        let mut attributes = Vec::new();
        let mut from = span.start;
        for readable in items.iter().flat_map(|item| &item.readable) {
            identity.push_str(&text[from..readable.value.start]);
            from = readable.value.end;
            attributes.push(readable.of_mark(text));
        }
        identity.push_str(&text[from..span.end]);
        (attributes, identity)
    }
}

/// Whether a start tag has more than its name.
fn has_attributes(tag: &str) -> bool {
    let inner = tag.trim_start_matches('<').trim_end_matches(['>', '/', ' ', '\n', '\t', '\r']);
    !inner.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
