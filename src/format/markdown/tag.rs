//! HTML tags inside a paragraph of Markdown.

use crate::model::{Mark, MarkAttribute};
use crate::text::{Span, is_blank};

/// Elements that are part of a sentence and contain text. Nothing else becomes a paired mark.
const PHRASING: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
];

/// Elements whose content is for machines.
const LOCKED: &[&str] = &["code", "kbd", "samp", "tt", "var"];

/// Attributes that people read.
const TRANSLATABLE: &[&str] = &["alt", "title", "aria-label"];

/// A tag that is more than a variable to translators.
pub(super) struct Tag {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    attributes: Vec<MarkAttribute>,
    /// The source of the attributes that are not translated.
    identity: String,
    is_locked: bool,
}

/// The kind of a tag.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Open,
    Close,
    /// `<br>`
    Break,
    /// `<img …>`
    Image,
}

/// Reads the tag at `span`; `None` for a comment, a declaration, or an element that
/// is not part of a sentence.
pub(super) fn read(text: &str, span: Span) -> Option<Tag> {
    let inner = text[span.range()].strip_prefix('<')?.strip_suffix('>')?;
    if let Some(name) = inner.strip_prefix('/') {
        let name = known(name.trim_end())?;
        return Some(Tag {
            name,
            shape: Shape::Close,
            attributes: Vec::new(),
            identity: String::new(),
            is_locked: false,
        });
    }
    let end = inner.find(|char: char| char.is_ascii_whitespace() || char == '/').unwrap_or(inner.len());
    let is_void = inner.ends_with('/');
    let name = &inner[..end];
    let (shape, name) = match name.to_ascii_lowercase().as_str() {
        "br" if inner[end..].trim_matches([' ', '/']).is_empty() => (Shape::Break, "br"),
        "img" => (Shape::Image, "img"),
        _ if is_void => return None,
        _ => (Shape::Open, known(name)?),
    };
    let mut tag = Tag {
        name,
        shape,
        attributes: Vec::new(),
        identity: String::new(),
        is_locked: LOCKED.contains(&name),
    };
    tag.read_attributes(inner[end..].trim_end_matches('/'), span.start + 1 + end);
    Some(tag)
}

fn known(name: &str) -> Option<&'static str> {
    PHRASING.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

impl Tag {
    pub(super) fn into_mark(self) -> Mark {
        let has_data = self.shape == Shape::Image
            || self.is_locked
            || !self.identity.is_empty()
            || !self.attributes.is_empty();
        let Self { name, identity, attributes, is_locked, .. } = self;
        Mark { name, has_data, identity, is_locked, attributes }
    }

    /// Reads successive `name="value"`; `start` is the offset of `rest`.
    fn read_attributes(&mut self, rest: &str, start: usize) {
        let mut at = 0;
        while let Some(found) = attribute(rest, at) {
            at = found.end;
            self.add(&rest[found.name.range()], &rest[found.value.range()], found.value.start + start);
        }
    }

    fn add(&mut self, name: &str, value: &str, start: usize) {
        let translatable = TRANSLATABLE.iter().find(|known| known.eq_ignore_ascii_case(name));
        if let Some(name) = translatable.filter(|_| !is_blank(value)) {
            let text = value.trim_matches(['\n', '\r', ' ', '\t']);
            let start = start + value.find(text).unwrap_or_default();
            let span = Span::new(start, start + text.len());
            self.attributes.push(MarkAttribute { name, span, text: decode(text) });
            return;
        }
        self.is_locked |= name.eq_ignore_ascii_case("translate") && value.eq_ignore_ascii_case("no");
        self.identity.extend([" ", name, "=", value]);
    }
}

/// An attribute's spans in the text of its tag.
struct Found {
    name: Span,
    value: Span,
    end: usize,
}

/// The next attribute from offset `at`.
fn attribute(rest: &str, at: usize) -> Option<Found> {
    let is_space = |char: char| char.is_ascii_whitespace() || char == '>';
    let skip = |at: usize| rest.len() - rest[at..].trim_start_matches(is_space).len();
    let start = skip(at);
    let length = rest[start..].find(|char: char| is_space(char) || char == '=').unwrap_or(rest.len() - start);
    let name = Span::new(start, start + length);
    let equals = skip(name.end);
    if start == rest.len() {
        return None;
    }
    if !rest[equals..].starts_with('=') {
        return Some(Found { name, value: Span::at(name.end), end: name.end });
    }
    let value = skip(equals + 1);
    let quote = rest[value..].chars().next().filter(|char| matches!(char, '"' | '\''));
    let from = value + usize::from(quote.is_some());
    let length = match quote {
        Some(quote) => rest[from..].find(quote),
        None => rest[from..].find(is_space),
    };
    let value = Span::new(from, from + length.unwrap_or(rest.len() - from));
    Some(Found { name, value, end: (value.end + usize::from(quote.is_some())).min(rest.len()) })
}

/// Decodes the references that HTML requires; others are left as written.
pub(super) fn decode(value: &str) -> String {
    const NAMES: [(&str, &str); 6] =
        [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{A0}"), ("amp;", "&")];
    let mut out = String::with_capacity(value.len());
    let mut parts = value.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let named = NAMES.iter().find_map(|(name, char)| Some((part.strip_prefix(name)?, *char)));
        match (named, numeric(part)) {
            (Some((rest, char)), _) => out.extend([char, rest]),
            (None, Some((rest, char))) => {
                out.push(char);
                out.push_str(rest);
            }
            (None, None) => out.extend(["&", part]),
        }
    }
    out
}

/// The character of `#1076;` or `#x434;`, and the text after it.
fn numeric(part: &str) -> Option<(&str, char)> {
    let (digits, rest) = part.strip_prefix('#')?.split_once(';')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((rest, char::from_u32(code)?))
}
