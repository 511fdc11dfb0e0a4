//! The content of a block in a comparable form.

use std::collections::HashMap;
use std::ops::Range;

use crate::extract::visible;
use crate::model::{Block, PieceKind, Text, Token, Unit};
use crate::text::Source;

/// A step of a block's content. White space is folded, and there is none next to a mark, since
/// writers may move it across.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Flat {
    Text(String),
    /// An opening or standalone mark, with its identity and its attribute texts.
    Mark(&'static str, String, Vec<String>),
    Close(&'static str),
    Break,
}

/// Collects the steps.
#[derive(Default)]
pub(super) struct FlatList {
    steps: Vec<Flat>,
}

impl Flat {
    pub(super) fn default_list() -> FlatList {
        FlatList::default()
    }

    pub(super) fn of_block(source: &Source, block: &Block) -> Vec<Flat> {
        let mut list = FlatList::default();
        list.pieces(source, block, 0..block.pieces.len());
        list.finish()
    }
}

impl FlatList {
    pub(super) fn text(&mut self, text: &str) {
        match self.steps.last_mut() {
            _ if text.is_empty() => {}
            Some(Flat::Text(last)) => last.push_str(text),
            _ => self.steps.push(Flat::Text(text.to_owned())),
        }
    }

    /// Adds pieces of a source block unchanged.
    pub(super) fn pieces(&mut self, source: &Source, block: &Block, range: Range<usize>) {
        for piece in &block.pieces[range] {
            match piece.kind {
                PieceKind::Open(mark) | PieceKind::Void(mark) => self.mark(block, mark, &[]),
                PieceKind::Close(mark) => self.steps.push(Flat::Close(block.marks[mark].name)),
                PieceKind::HardBreak => self.steps.push(Flat::Break),
                _ => self.text(visible(source, piece)),
            }
        }
    }

    /// Adds a unit with its translation.
    pub(super) fn translation(&mut self, source: &Source, block: &Block, unit: &Unit, text: &Text) {
        if text.value.is_empty() {
            return self.attributes_only(source, block, unit, text);
        }
        let marks: HashMap<&str, usize> =
            unit.marks.iter().rev().map(|(name, mark)| (name.as_str(), *mark)).collect();
        let named = |name: &str| marks.get(name).copied();
        let attributes = by_mark(text);
        let attributes = |name: &str| attributes.get(name).map_or(&[][..], Vec::as_slice);
        for token in &text.value {
            match token {
                Token::Text(text) => self.text(text),
                Token::Break => self.steps.push(Flat::Break),
                Token::Open(name) | Token::Variable(name) => match named(name) {
                    Some(mark) => self.mark(block, mark, attributes(name)),
                    None => self.text(name),
                },
                Token::Close(name) => match named(name) {
                    Some(mark) => self.steps.push(Flat::Close(block.marks[mark].name)),
                    None => self.text(name),
                },
            }
        }
    }

    /// Adds a unit without a value: its pieces with translated attributes.
    fn attributes_only(&mut self, source: &Source, block: &Block, unit: &Unit, text: &Text) {
        let attributes = by_mark(text);
        let names: HashMap<usize, &str> =
            unit.marks.iter().map(|(name, mark)| (*mark, name.as_str())).collect();
        for piece in &block.pieces[unit.pieces.clone()] {
            match piece.kind {
                PieceKind::Open(mark) | PieceKind::Void(mark) => {
                    let found = names.get(&mark).and_then(|name| attributes.get(name));
                    self.mark(block, mark, found.map_or(&[], Vec::as_slice));
                }
                PieceKind::Close(mark) => self.steps.push(Flat::Close(block.marks[mark].name)),
                PieceKind::HardBreak => self.steps.push(Flat::Break),
                _ => self.text(visible(source, piece)),
            }
        }
    }

    /// Adds a mark with its attributes, some of them translated.
    fn mark(&mut self, block: &Block, mark: usize, translated: &[(&str, &str)]) {
        let mark = &block.marks[mark];
        let texts = mark.attributes.iter().map(|attribute| {
            let found = translated.iter().find(|(name, _)| *name == attribute.name);
            fold(found.map_or(attribute.text.as_str(), |(_, text)| text))
        });
        self.steps.push(Flat::Mark(mark.name, mark.identity.clone(), texts.collect()));
    }

    /// The steps with white space folded.
    pub(super) fn finish(self) -> Vec<Flat> {
        let fold = |step: Flat| match step {
            Flat::Text(text) if is_folded(&text) => Some(Flat::Text(text)),
            Flat::Text(text) => Some(fold(&text)).filter(|text| !text.is_empty()).map(Flat::Text),
            other => Some(other),
        };
        self.steps.into_iter().filter_map(fold).collect()
    }
}

/// Whether [`fold`] would not change a text; false negatives are possible.
fn is_folded(text: &str) -> bool {
    let mut before = b' ';
    for byte in text.bytes() {
        // The last two are the lead bytes of U+0085, and of U+2028 and U+2029.
        if matches!(byte, 0 | b'\t'..=b'\r' | 0xC2 | 0xE2) || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
    }
    before != b' '
}

/// The attributes of a message by the name of their mark: `alt` of `img2-alt` under `img2`.
fn by_mark(text: &Text) -> HashMap<&str, Vec<(&str, &str)>> {
    let mut attributes: HashMap<&str, Vec<(&str, &str)>> = HashMap::new();
    for (full, text) in &text.attributes {
        if let Some((mark, name)) = full.split_once('-') {
            attributes.entry(mark).or_default().push((name, text));
        }
    }
    attributes
}

/// White space as single spaces. NUL bytes are dropped, because some formats cannot write them.
fn fold(text: &str) -> String {
    let text = text.replace('\0', "");
    let spaces = [' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let mut out = String::with_capacity(text.len());
    for word in text.split(spaces).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
