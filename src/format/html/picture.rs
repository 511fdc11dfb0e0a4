//! Texts in an `<svg>`: its visible text, title and description.

use super::attributes::readable;
use super::elements::Element;
use super::pieces::{Spelling, is_blank};
use super::run::{attribute, characters};
use super::tags::{self, Sink, Tag};
use super::tree::Tree;
use crate::model::{Block, Role};
use crate::text::Span;

/// The texts of the picture at `span`.
pub(super) fn blocks(text: &str, span: Span) -> Vec<Block> {
    let mut picture = Picture { text, blocks: Vec::new() };
    let is_svg = text[span.range()].get(..4).is_some_and(|start| start.eq_ignore_ascii_case("<svg"));
    if is_svg {
        tags::read(text, span, &mut picture);
    }
    picture.blocks
}

struct Picture<'a> {
    text: &'a str,
    blocks: Vec<Block>,
}

/// The role of the text of an SVG element; `None` if it is not shown.
fn role(element: Element) -> Option<Role> {
    const ROLES: [(&str, Role); 5] = [
        ("text", Role::Label),
        ("tspan", Role::Label),
        ("textpath", Role::Label),
        ("title", Role::Title),
        ("desc", Role::Alt),
    ];
    ROLES.iter().find(|role| Element::named(role.0.as_bytes()) == element).map(|role| role.1)
}

impl Sink for Picture<'_> {
    fn text(&mut self, span: Span, tree: &Tree) {
        let written = &self.text[span.range()];
        let is_kept = tree.context().is_locked() || is_blank(written) || written.contains("<![CDATA[");
        if let Some(role) = tree.innermost().and_then(role).filter(|_| !is_kept) {
            self.blocks.push(characters(self.text, span, role, Spelling::Text));
        }
    }

    fn start(&mut self, tag: &Tag<'_>, _is_html: bool, tree: &Tree) {
        if !tree.context_in(tag).is_locked() {
            let found = readable(tag).into_iter().map(|found| attribute(self.text, found));
            self.blocks.extend(found);
        }
    }

    fn end(&mut self, _tag: &Tag<'_>, _tree: &Tree) {}

    fn comment(&mut self, _span: Span, _tree: &Tree) {}
}
