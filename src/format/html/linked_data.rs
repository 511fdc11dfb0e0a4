//! Linked data (JSON-LD) in a `<script>`: a machine-readable description of the article.

use serde::de::IgnoredAny;

use super::pieces::{Pieces, trim};
use super::tags::Tag;
use crate::model::{Block, PieceKind, Place, Role, Scalar};
use crate::text::{Span, is_blank};

/// A string in linked data with its key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) key: &'a str,
    /// The string without quotes.
    pub(super) value: Span,
}

/// Whether a `<script>` holds linked data.
pub(super) fn is_linked_data(tag: &Tag<'_>) -> bool {
    tag.value("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
}

/// All strings that have a key; none if it is not JSON.
pub(super) fn fields(text: &str, span: Span) -> Vec<Field<'_>> {
    if serde_json::from_str::<IgnoredAny>(&text[span.range()]).is_err() {
        return Vec::new();
    }
    let mut fields = Vec::new();
    let (mut key, mut end) = (None, span.start);
    for string in strings(text, span) {
        let between = text[end..string.start].trim_matches(|char: char| char == '"' || char.is_whitespace());
        match key.take() {
            Some(key) if between == ":" => fields.push(Field { key, value: string }),
            _ => key = Some(&text[string.range()]),
        }
        end = string.end;
    }
    fields
}

/// The strings of a JSON text without their quotes.
fn strings(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let bytes = &text.as_bytes()[..span.end];
    let mut at = span.start;
    std::iter::from_fn(move || {
        let start = at + memchr::memchr(b'"', &bytes[at..])? + 1;
        let mut end = start;
        loop {
            end += memchr::memchr2(b'"', b'\\', &bytes[end..])?;
            if bytes[end] == b'"' {
                break;
            }
            end = (end + 2).min(bytes.len());
        }
        at = end + 1;
        Some(Span::new(start, end))
    })
}

/// A string as a block, if it is for readers.
pub(super) fn block(text: &str, field: Field<'_>) -> Option<Block> {
    let role = match field.key {
        "headline" | "alternativeHeadline" => Role::Title,
        "description" | "articleBody" => Role::Meta,
        "caption" => Role::Caption,
        _ => return None,
    };
    let span = trim(text, field.value);
    if is_blank(&text[span.range()]) {
        return None;
    }
    let place = Place::Scalar(Scalar::Json);
    Some(Block {
        role,
        place,
        span,
        pieces: pieces(text, span).0,
        marks: Vec::new(),
        note: None,
        layer: None,
    })
}

fn pieces(text: &str, span: Span) -> Pieces {
    let mut pieces = Pieces::default();
    let mut at = span.start;
    while let Some(found) = memchr::memchr(b'\\', &text.as_bytes()[at..span.end]) {
        let start = at + found;
        pieces.words(at, start);
        let (length, read) = escape(&text[start..span.end]);
        at = start + length;
        let kind = if read == '\n' { PieceKind::HardBreak } else { PieceKind::Spelled(read.to_string()) };
        pieces.push(Span::new(start, at), kind);
    }
    pieces.words(at, span.end);
    pieces
}

/// The length of the escape at the start of `text`, and the character that it encodes.
fn escape(text: &str) -> (usize, char) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    if let Some(high) = unit(0) {
        let units = [high, unit(6).unwrap_or_default()];
        return match char::decode_utf16(units).next() {
            Some(Ok(read)) => (6 * read.len_utf16(), read),
            _ => (6, char::REPLACEMENT_CHARACTER),
        };
    }
    match text.chars().nth(1) {
        Some('n') => (2, '\n'),
        Some('t') => (2, '\t'),
        Some('r') => (2, '\r'),
        Some('b') => (2, '\u{8}'),
        Some('f') => (2, '\u{c}'),
        Some(other) => (1 + other.len_utf8(), other),
        None => (1, '\\'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &str)> {
        let fields = fields(text, Span::new(0, text.len()));
        fields.iter().map(|field| (field.key, &text[field.value.range()])).collect()
    }

    #[test]
    fn strings_are_found_with_their_keys() {
        let text = r#"{"a": "x", "list": ["y", "z"], "n": 1, "in": {"b" : "\"қ\\"}, "c": "d"}"#;
        assert_eq!(found(text), [("a", "x"), ("b", r#"\"қ\\"#), ("c", "d")]);
        assert_eq!(found("{\"a\": \"x\""), []);
    }

    #[test]
    fn escapes_are_read() {
        let escapes = [("\\n", '\n'), ("\\u049B!", 'қ'), ("\\ud83d\\ude00", '😀'), ("\\ud83dx", '\u{FFFD}')];
        for (written, read) in escapes {
            assert_eq!(escape(written).1, read);
        }
    }
}
