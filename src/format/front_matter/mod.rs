//! Front matter: the metadata in YAML, TOML or JSON before an article.
//!
//! The values of some keys (`title`, `description` …) are texts to translate; everything else
//! stays byte for byte. What must not be here: Markdown, and the meaning of other keys.

mod json;
mod toml;
mod write;
mod yaml;

pub(super) use write::write;

use super::ReadOptions;
use crate::model::{Block, Finding, Piece, PieceKind, Place, Role, Scalar, Severity};
use crate::text::{Digest, Source, Span, is_blank};

/// The metadata at the start of an article.
#[derive(Default)]
pub(super) struct FrontMatter {
    /// Its bytes with the lines around it; empty if there is none.
    pub(super) span: Span,
    /// The values to translate. The span of a block includes the quotes, as pieces with empty text, so that
    /// a translation may use other quotes.
    pub(super) blocks: Vec<Block>,
    /// The article's date, if a key names it.
    pub(super) date: Option<String>,
    /// A hash of everything but the values to translate.
    pub(super) structure: u64,
    /// Problems in it.
    pub(super) findings: Vec<Finding>,
}

/// A mistake in the metadata, with its place in the text.
struct Broken {
    at: usize,
    message: String,
}

/// Reads the metadata at the start of a source. If it is invalid, a finding reports it, and its
/// lines are still not part of the article.
pub(super) fn read(source: &Source, reading: &ReadOptions) -> FrontMatter {
    let text = source.text();
    let mut values = Values::new(text, reading);
    let found = match text.as_bytes().first() {
        Some(b'-') => yaml::read(text, &mut values),
        Some(b'+') => toml::read(text, &mut values),
        Some(b'{') => json::read(text, &mut values),
        _ => None,
    };
    let (span, outcome) = found.unwrap_or((Span::at(0), Ok(())));
    let mut front = FrontMatter { span, ..FrontMatter::default() };
    match outcome {
        Ok(()) => (front.blocks, front.date) = values.finish(),
        Err(Broken { at, message }) => {
            let place = Span::at(text.floor_char_boundary(at.min(span.end)));
            let finding = Finding::new("front-matter-broken", Severity::Error, source, place);
            front.findings.push(finding.with("reason", message));
        }
    }
    front.structure = structure(text, &front);
    front
}

/// The result of reading one kind of metadata: its span and whether it is valid; `None` if
/// the article only looks as if it had some.
type Outcome = Option<(Span, Result<(), Broken>)>;

/// The lines between a first line that is `fence` and the next that is `fence` or `end`: the
/// span of what is between, and of everything.
fn between_fences(text: &str, fence: &str, end: &str) -> Option<(Span, Span)> {
    let first = line(text, 0);
    if text[first.range()].trim_end() != fence {
        return None;
    }
    let mut at = first.end;
    while at < text.len() {
        let line = line(text, at);
        let words = text[line.range()].trim_end();
        if words == fence || words == end {
            return Some((Span::new(first.end, at), Span::new(0, line.end)));
        }
        at = line.end;
    }
    None
}

/// The line that begins at `at`, with its end.
fn line(text: &str, at: usize) -> Span {
    let bytes = &text.as_bytes()[at..];
    let end = match memchr::memchr2(b'\n', b'\r', bytes) {
        Some(end) if bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n') => end + 2,
        Some(end) => end + 1,
        None => bytes.len(),
    };
    Span::new(at, at + end)
}

/// A hash of the metadata without the values to translate.
fn structure(text: &str, front: &FrontMatter) -> u64 {
    let mut digest = Digest::new();
    let mut from = front.span.start;
    for block in &front.blocks {
        digest.text(&text[from..block.span.start]);
        from = block.span.end;
    }
    digest.text(&text[from..front.span.end]);
    digest.value()
}

/// The texts among the values.
struct Values<'a> {
    text: &'a str,
    reading: &'a ReadOptions,
    blocks: Vec<Block>,
    date: Option<String>,
}

/// A string in the metadata.
struct Value<'a> {
    /// The key that it belongs to, directly or through a list.
    key: &'a str,
    /// Whether that key is at the top level.
    is_top: bool,
    /// Its bytes with its quotes.
    span: Span,
    /// Its bytes without them.
    inner: Span,
    style: Scalar,
    /// Its text.
    value: &'a str,
}

impl<'a> Values<'a> {
    fn new(text: &'a str, reading: &'a ReadOptions) -> Self {
        Self { text, reading, blocks: Vec::new(), date: None }
    }

    fn add(&mut self, value: &Value<'_>) {
        let key = value.key.to_lowercase();
        self.add_date(&key, value.is_top, value.value);
        if is_blank(value.value) || !self.reading.front_matter_keys.contains(&key) {
            return;
        }
        let role = match key.as_str() {
            "title" | "linktitle" | "headline" => Role::Title,
            _ => Role::Meta,
        };
        let place = Place::Scalar(value.style);
        let pieces = self.pieces(value);
        self.blocks.push(Block {
            role,
            place,
            span: value.span,
            pieces,
            marks: Vec::new(),
            note: None,
            layer: None,
        });
    }

    /// Takes the date if this is the key for it.
    fn add_date(&mut self, key: &str, is_top: bool, value: &str) {
        let is_date = is_top && self.date.is_none() && matches!(key, "date" | "published");
        if let Some(date) = value.get(..10).filter(|date| is_date && is_day(date)) {
            self.date = Some(date.to_owned());
        }
    }

    fn pieces(&self, value: &Value<'_>) -> Vec<Piece> {
        let Value { span, inner, .. } = *value;
        let nothing =
            |start, end| Piece { span: Span::new(start, end), kind: PieceKind::Spelled(String::new()) };
        let mut pieces = vec![nothing(span.start, inner.start)];
        match lines(&self.text[inner.range()], value).filter(|_| value.style == Scalar::YamlBlock) {
            Some(lines) => pieces.extend(lines),
            None if &self.text[inner.range()] == value.value => {
                pieces.push(Piece { span: inner, kind: PieceKind::Text });
            }
            None => pieces.push(Piece { span: inner, kind: PieceKind::Spelled(value.value.to_owned()) }),
        }
        pieces.push(nothing(inner.end, span.end));
        pieces.retain(|piece| !piece.span.is_empty());
        pieces
    }

    fn finish(mut self) -> (Vec<Block>, Option<String>) {
        self.blocks.sort_by_key(|block| block.span.start);
        (self.blocks, self.date)
    }
}

/// The lines of a literal block, with breaks between them; `None` if it is not simply its lines.
fn lines(raw: &str, value: &Value<'_>) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    for line in value.value.split('\n') {
        let skipped = raw[at..].len() - raw[at..].trim_start().len();
        let (start, end) = (at + skipped, at + skipped + line.len());
        if raw.get(start..end) != Some(line) || line.is_empty() {
            return None;
        }
        let span = |start, end| Span::new(value.inner.start + start, value.inner.start + end);
        if at > 0 {
            pieces.push(Piece { span: span(at, start), kind: PieceKind::HardBreak });
        }
        pieces.push(Piece { span: span(start, end), kind: PieceKind::Text });
        at = end;
    }
    (at == raw.len()).then_some(pieces)
}

/// Whether this is `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let is_right =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.bytes().enumerate().all(is_right)
}
