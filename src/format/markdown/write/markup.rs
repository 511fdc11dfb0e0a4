//! The markup of the source's marks, with translated texts in it.

use std::collections::HashMap;
use std::ops::Range;

use super::escape::{self, Words};
use super::plan::Pair;
use crate::format::template::is_opener;
use crate::format::{Care, UnitText};
use crate::model::{Mark, Piece, PieceKind, Place};
use crate::text::{Source, Span};

/// The marks of a unit, as in the source.
pub(super) struct Markup<'a> {
    unit_text: &'a UnitText<'a>,
    care: Care,
    /// The pieces of each mark: one of a void one, opening and closing of a pair.
    ends: HashMap<usize, (usize, usize)>,
    /// The name of each mark in the message.
    names: HashMap<usize, &'a str>,
    /// The translated attributes by mark and attribute: `a1`, `title`.
    attributes: HashMap<(&'a str, &'a str), &'a str>,
}

impl<'a> Markup<'a> {
    pub(super) fn new(unit_text: &'a UnitText<'a>, care: Care) -> Self {
        let mut ends = HashMap::new();
        let range = unit_text.unit.pieces.clone();
        for at in range {
            match unit_text.block.pieces[at].kind {
                PieceKind::Open(mark) | PieceKind::Void(mark) => {
                    ends.insert(mark, (at, at));
                }
                PieceKind::Close(mark) => ends.entry(mark).or_insert((at, at)).1 = at,
                _ => {}
            }
        }
        let names = unit_text.unit.marks.iter().map(|(name, mark)| (*mark, name.as_str())).collect();
        let attributes = unit_text.attributes.iter();
        let attributes = attributes.filter_map(|(name, value)| Some((name.split_once('-')?, value.as_str())));
        Self { unit_text, care, ends, names, attributes: attributes.collect() }
    }

    pub(super) fn source(&self) -> &'a Source {
        self.unit_text.source
    }

    fn mark(&self, mark: usize) -> &'a Mark {
        &self.unit_text.block.marks[mark]
    }

    pub(super) fn is_void(&self, mark: usize) -> bool {
        self.ends.get(&mark).is_none_or(|(open, close)| open == close)
    }

    /// The source of a mark's opening and closing markup.
    fn spans(&self, mark: usize) -> (Span, Span) {
        let pieces = &self.unit_text.block.pieces;
        let at = self.ends.get(&mark);
        at.map_or_else(Default::default, |&(open, close)| (pieces[open].span, pieces[close].span))
    }

    /// The pieces between opening and closing.
    pub(super) fn inside(&self, mark: usize) -> Option<&'a [Piece]> {
        let &(open, close) = self.ends.get(&mark)?;
        self.unit_text.block.pieces.get(open + 1..close)
    }

    /// Whether the pair is a link of Markdown, not of HTML.
    pub(super) fn is_link(&self, pair: &Pair) -> bool {
        pair.name == "a" && pair.mark.is_some_and(|mark| self.open_source(mark) == "[")
    }

    /// The opening markup in the source: `**`, `<span class="x">`.
    pub(super) fn open_source(&self, mark: usize) -> &'a str {
        self.source().slice(self.spans(mark).0)
    }

    pub(super) fn open(&self, pair: &Pair) -> String {
        match pair.mark {
            Some(mark) if !is_delimiter(self.open_source(mark)) => self.changed(mark, self.spans(mark).0),
            _ => format!("<{}>", pair.name),
        }
    }

    pub(super) fn close(&self, pair: &Pair) -> String {
        match pair.mark {
            Some(mark) if !is_delimiter(self.open_source(mark)) => {
                self.source().slice(self.spans(mark).1).to_owned()
            }
            _ => format!("</{}>", pair.name),
        }
    }

    pub(super) fn void(&self, mark: usize) -> String {
        let span = self.spans(mark).0;
        let markup = self.changed(mark, span);
        match self.alt_label(mark, span) {
            Some(label) => format!("{}[{label}]", markup.strip_suffix("[]").unwrap_or(&markup)),
            None => markup,
        }
    }

    /// The label that an image needs after it if its text was its label and has changed.
    fn alt_label(&self, mark: usize, span: Span) -> Option<String> {
        let attributes = &self.mark(mark).attributes;
        let at = attributes.iter().position(|attribute| attribute.name == "alt")?;
        let alt = attributes[at].span;
        let rest = self.source().text().get(alt.end..span.end)?;
        let is_label = matches!(rest, "]" | "][]") && self.source().slice(span).starts_with("![");
        let is_changed = is_label && self.replacement(mark, at).is_some();
        is_changed.then(|| one_line(self.source().slice(alt)))
    }

    /// The closing markup of a link around `text`; a reference whose label was its text gets the
    /// label after it.
    pub(super) fn close_link(&self, pair: &Pair, text: &str, next: Option<char>) -> String {
        let Some(mark) = pair.mark else { return String::new() };
        let (open, close) = self.spans(mark);
        let raw = self.source().slice(close);
        let label = &self.source().text()[open.end..close.start.max(open.end)];
        match raw {
            "]" | "][]" if label != text => format!("][{}]", one_line(label)),
            "]" if matches!(next, Some('[' | '(' | ':')) => "][]".to_owned(),
            _ => self.changed(mark, close),
        }
    }

    /// The source of a span of a mark with the translated attributes in it.
    fn changed(&self, mark: usize, span: Span) -> String {
        let mut edits: Vec<(Span, String)> = Vec::new();
        for (index, attribute) in self.mark(mark).attributes.iter().enumerate() {
            let new = self.replacement(mark, index).filter(|_| span.contains(attribute.span));
            edits.extend(new.map(|new| (attribute.span, new)));
        }
        edits.sort_by_key(|(span, _)| span.start);
        splice(self.source().text(), span.range(), &edits)
    }

    /// The new source of an attribute, if it was translated.
    fn replacement(&self, mark: usize, index: usize) -> Option<String> {
        let attribute = &self.mark(mark).attributes[index];
        let name = self.names.get(&mark)?;
        let value = one_line(self.attributes.get(&(*name, attribute.name))?);
        if value == attribute.text {
            return None;
        }
        let is_cell = self.unit_text.block.place == Place::Cell;
        let before = self.source().text()[..attribute.span.start].trim_end_matches(['\n', '\r', ' ', '\t']);
        let before = before.chars().next_back();
        Some(match before {
            _ if self.open_source(mark).starts_with('<') => {
                let new = tag_value(&value, before, is_cell);
                // A tag on one line would begin a block of HTML.
                let had_lines = self.source().slice(attribute.span).contains(['\n', '\r']);
                if had_lines { two_lines(&new, self.source().line_ending().as_str()) } else { new }
            }
            Some('[') => alternative(&value, self.care, self.unit_text.block.place),
            quote => quoted(&value, quote, self.care, is_cell),
        })
    }

    /// A pair whose text is not translated, as a whole.
    pub(super) fn locked(&self, mark: usize) -> String {
        let (open, close) = self.spans(mark);
        let span = Span::new(open.start, close.end.max(open.start));
        let raw = self.changed(mark, span);
        match self.inside(mark) {
            Some([inside]) if raw.starts_with('`') && raw.contains(['\n', '\r']) => match &inside.kind {
                PieceKind::Spelled(text) => code(text),
                _ => raw,
            },
            _ => raw,
        }
    }

    /// The unit as in the source, with its attributes translated.
    pub(super) fn as_in_source(&self) -> String {
        let mut out = String::new();
        for piece in &self.unit_text.block.pieces[self.unit_text.unit.pieces.clone()] {
            match piece.kind {
                PieceKind::Void(mark) => out.push_str(&self.void(mark)),
                PieceKind::Open(mark) | PieceKind::Close(mark) => {
                    out.push_str(&self.changed(mark, piece.span))
                }
                _ => out.push_str(self.source().slice(piece.span)),
            }
        }
        out
    }
}

/// Whether markup is made of Markdown's own delimiters.
pub(super) fn is_delimiter(markup: &str) -> bool {
    markup.starts_with(['*', '_', '~'])
}

/// The text of `range` with some spans replaced.
fn splice(text: &str, range: Range<usize>, edits: &[(Span, String)]) -> String {
    let mut out = String::new();
    let mut from = range.start;
    for (span, new) in edits {
        out.push_str(&text[from..span.start.max(from)]);
        out.push_str(new);
        from = span.end.max(from);
    }
    out.push_str(&text[from..range.end]);
    out
}

/// The text without line ends and the quote markers after them.
fn one_line(text: &str) -> String {
    let words = text.split(['\n', '\r']).map(|line| line.trim_matches([' ', '\t', '\0']));
    words.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ").replace('\0', "")
}

/// The text with a line end for its first space, or before it.
fn two_lines(text: &str, line_end: &str) -> String {
    match text.split_once(' ') {
        Some((first, rest)) => [first, line_end, rest].concat(),
        None => [line_end, text].concat(),
    }
}

/// Code on one line, between as many backticks as it takes.
fn code(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let is_padded = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let pad = if is_padded || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// The alternative text of an image between `![` and `]`.
fn alternative(text: &str, care: Care, place: Place) -> String {
    let mut out = String::new();
    let place = if place == Place::Cell { Place::Cell } else { Place::Flow };
    let words = Words { next: Some(']'), ..Words::plain(care.max(Care::Minimal), place) };
    words.write(text, &mut out);
    out
}

/// A title between these quotes, or in parentheses.
pub(super) fn quoted(text: &str, quote: Option<char>, care: Care, is_cell: bool) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied();
        let ends = match quote {
            Some('(') => matches!(char, '(' | ')'),
            Some(quote) => char == quote,
            None => matches!(char, '"' | '\'' | '(' | ')'),
        };
        let is_special = match char {
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            '|' => is_cell,
            _ => ends,
        };
        let is_template = char == '{' && is_opener(next);
        let care = if is_template { Care::Html } else { care };
        escape::put(char, is_special || care > Care::Minimal && char.is_ascii_punctuation(), care, &mut out);
    }
    out
}

/// A value in an HTML tag, after this quote or none.
fn tag_value(text: &str, quote: Option<char>, is_cell: bool) -> String {
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '|' if is_cell => out.push_str("&#124;"),
            '{' => out.push_str("&#123;"),
            _ => out.push(char),
        }
    }
    match quote {
        Some('"' | '\'') => out,
        _ => format!("\"{out}\""),
    }
}
