//! An article before translation: its units as a reader sees them.

use std::ops::Range;

use super::places::Places;
use crate::extract::{UnitSize, visible};
use crate::model::{Catalog, Document, Locale, PieceKind, Role};
use crate::text::Span;
use crate::text::is_letter_or_digit;

/// An article as rules for source texts see it.
#[derive(Clone, Copy)]
pub struct SourceArticle<'a> {
    /// The article.
    pub document: &'a Document,
    /// Its language.
    pub locale: &'a Locale,
    /// Whether its units are sentences.
    pub size: UnitSize,
    /// The terms of its language.
    pub terms: &'a Catalog,
    /// The ids of its units; empty for one that has no message.
    pub ids: &'a dyn Fn(usize) -> &'a str,
}

/// A unit as plain text, with the place of each character in the article.
pub struct Prose {
    /// The index of the unit.
    pub(super) unit: usize,
    /// What it is for the reader.
    pub(super) role: Role,
    /// What a reader sees. Code, pictures and addresses stand there as U+FFFC.
    pub(super) text: String,
    places: Places,
}

/// What stands for something that is no text.
pub(super) const OBJECT: char = '\u{FFFC}';

impl SourceArticle<'_> {
    /// The units that have text.
    pub(super) fn units(&self) -> Vec<Prose> {
        let all = (0..self.document.units.len()).map(|unit| Prose::new(self.document, unit));
        all.filter(|prose| !prose.text.trim().is_empty()).collect()
    }
}

impl Prose {
    fn new(document: &Document, index: usize) -> Self {
        let unit = &document.units[index];
        let block = document.block_of(unit);
        let mut prose = Self { unit: index, role: unit.role, text: String::new(), places: Places::default() };
        let mut locked = 0usize;
        for piece in &block.pieces[unit.pieces.clone()] {
            prose.places.push(prose.text.len(), piece.span, piece.kind == PieceKind::Text && locked == 0);
            match piece.kind {
                PieceKind::Open(mark) if block.marks[mark].is_locked => {
                    locked += 1;
                    prose.text.push(OBJECT);
                }
                PieceKind::Close(mark) if block.marks[mark].is_locked => locked = locked.saturating_sub(1),
                PieceKind::Void(mark) if matches!(block.marks[mark].name, "img" | "url") => {
                    prose.text.push(OBJECT);
                }
                _ if locked == 0 => prose.text.push_str(visible(&document.source, piece)),
                _ => {}
            }
        }
        prose
    }

    /// The bytes in the article of a part of the text.
    pub(super) fn span(&self, part: Range<usize>) -> Span {
        self.places.span(part).unwrap_or_default()
    }

    /// The words with their places: runs of letters and digits, with hyphens and apostrophes inside.
    pub(super) fn words(&self) -> Vec<Range<usize>> {
        words(&self.text)
    }
}

/// Whether a list of words has this one.
pub(super) fn lists(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// The words of a text: runs of letters and digits, with hyphens and apostrophes inside.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    /// So many bytes a short word has, with the space behind it.
    const SHORT: usize = 6;
    let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / SHORT + 1);
    let mut start = None;
    for (at, char) in text.char_indices() {
        if is_letter_or_digit(char) {
            start.get_or_insert(at);
        } else if let Some(from) = start.filter(|_| !goes_on(char, &text[at..])) {
            words.push(from..at);
            start = None;
        }
    }
    words.extend(start.map(|start| start..text.len()));
    words
}

/// Whether a word goes on with a sign, with which the rest of a text begins: with an accent, or with a hyphen or
/// apostrophe before a letter or digit.
fn goes_on(sign: char, rest: &str) -> bool {
    match sign {
        '\u{301}' => true,
        '-' | '‑' | '\'' | '’' | '\u{AD}' => rest.chars().nth(1).is_some_and(is_letter_or_digit),
        _ => false,
    }
}
