//! Why text is not Fluent: the slip that a person made, its place, and what to type instead.
//!
//! The parser says only where it stopped. Here the damaged text itself is looked at: how its first line
//! begins ([`head`]), then what stands in its braces ([`placeable`]).

mod characters;
mod head;
mod placeable;

use crate::model::{Catalog, Element, Entry, EntryKind, Fault, Pattern};

/// A slip that made text not Fluent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Slip {
    /// Which slip, one of [`SLIPS`].
    pub reason: &'static str,
    /// Its place in the catalog, in bytes.
    pub offset: usize,
    /// What was typed.
    pub found: String,
    /// What to type instead; empty where that cannot be known.
    pub expected: String,
    /// The wrong character, if one character is the fault.
    pub character: Option<char>,
    /// The message that was meant, or to which the text was meant to belong.
    pub id: Option<String>,
}

/// The slips, by name.
pub const SLIPS: &[&str] = &[
    "argument-order",
    "arrow",
    "comment",
    "empty-braces",
    "empty-variant",
    "equals-in-argument",
    "escape",
    "function-case",
    "hash-before-id",
    "id-start",
    "indented-id",
    "indented-text",
    "line-start",
    "message-format",
    "missing-default",
    "missing-equals",
    "missing-value",
    "nested-too-deep",
    "odd-space",
    "quotes",
    "repeated-argument",
    "selector",
    "several-defaults",
    "sign-space",
    "space-in-id",
    "stray-brace",
    "term-attribute",
    "text-in-braces",
    "unclosed-brace",
    "unclosed-parenthesis",
    "unclosed-quotes",
    "unexpected",
    "unindented-attribute",
    "unindented-text",
    "unquoted-argument",
    "variant-key",
    "variant-on-line",
    "wrong-character",
    "wrong-equals",
];

impl Slip {
    fn new(reason: &'static str, offset: usize) -> Self {
        Self { reason, offset, ..Self::default() }
    }

    fn found(mut self, found: &str) -> Self {
        found.clone_into(&mut self.found);
        self
    }

    fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = expected.into();
        self
    }

    fn character(mut self, character: char) -> Self {
        self.character = Some(character);
        self
    }

    fn of(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    fn moved(mut self, by: usize) -> Self {
        self.offset += by;
        self
    }
}

/// The slips in a catalog, one for each broken entry that is not a merge conflict, and one for each message
/// that an indentation has made a line of the message above.
///
/// ```
/// use audarma::{fluent::{read, slips}, text::Source};
/// let found = slips(&read(&Source::from_text("kk/a.ftl", "rain-2d2ot: Жаңбыр жауды.\n")));
/// assert_eq!((found[0].reason, found[0].found.as_str()), ("wrong-equals", ":"));
/// assert_eq!(found[0].id.as_deref(), Some("rain-2d2ot"));
/// ```
pub fn slips(catalog: &Catalog) -> Vec<Slip> {
    let mut found: Vec<Slip> = Vec::new();
    let mut above: Option<(String, usize)> = None;
    for (at, entry) in catalog.entries.iter().enumerate() {
        let over = above.take().filter(|(_, end)| *end == entry.span.start).map(|(id, _)| id);
        match entry.kind {
            EntryKind::Broken(fault) if fault.reason != "conflict" => {
                let slip = of_entry(catalog, at, fault, over.as_deref());
                let id = slip.id.clone();
                // Text below `id =` is told once, whichever of the two is looked at.
                if found.last().is_none_or(|known| known.offset != slip.offset) {
                    found.push(slip);
                }
                above = id.map(|id| (id, entry.span.end));
            }
            EntryKind::Message => {
                found.extend(swallowed(catalog, entry));
                above = Some((entry.id.clone(), entry.span.end));
            }
            EntryKind::Term => above = Some((format!("-{}", entry.id), entry.span.end)),
            _ => {}
        }
    }
    found
}

/// The slip that broke an entry; `above` is the id of what stands right over it.
fn of_entry(catalog: &Catalog, at: usize, fault: Fault, above: Option<&str>) -> Slip {
    let entry = &catalog.entries[at];
    let text = catalog.source.slice(entry.span);
    let start = entry.span.start;
    let stopped = text.floor_char_boundary(fault.offset.saturating_sub(start).min(text.len()));
    if fault.reason == "nested-too-deep" {
        return Slip::new(fault.reason, fault.offset);
    }
    // A comment that was bound to the entry stands before its first line.
    let skipped = comments(text);
    if let Some(slip) = head::slip(&text[skipped..], above) {
        return slip.moved(start + skipped);
    }
    let (id, value) = head::key(&text[skipped..]).unwrap_or(("", 0));
    let value = skipped + value;
    if let Some(slip) = value_below(catalog, at, text, value) {
        return slip.of(id);
    }
    let stopped = stopped.max(value.min(text.len()));
    let slip = placeable::slip(text, text.floor_char_boundary(stopped), fault.reason).moved(start);
    if id.is_empty() { Slip { id: above.map(str::to_owned), ..slip } } else { slip.of(id) }
}

/// The bytes of the comment lines with which a text begins.
fn comments(text: &str) -> usize {
    let lines = text.split_inclusive('\n');
    let is_comment = |line: &&str| line.starts_with("# ") && !line.trim_end().is_empty();
    let length: usize = lines.take_while(is_comment).map(str::len).sum();
    if length < text.len() { length } else { 0 }
}

/// The slip in a message whose line ends behind its equals sign.
fn value_below(catalog: &Catalog, at: usize, text: &str, value: usize) -> Option<Slip> {
    let start = catalog.entries[at].span.start;
    let rest = &text[value..];
    let inner = rest.trim_start_matches([' ', '\r', '\n']);
    let begins = value + rest.len() - inner.len();
    let is_below = rest[..rest.len() - inner.len()].contains('\n');
    if let Some(space) = inner.chars().next().filter(|char| is_below && characters::is_odd_space(*char)) {
        return Some(Slip::new("odd-space", start + begins).character(space));
    }
    if !inner.is_empty() {
        let slip =
            Slip::new("unindented-text", start + begins).found(inner.lines().next().unwrap_or_default());
        let is_flush = text[..begins].ends_with('\n') && !inner.starts_with(['{', '}', '\t']);
        return (is_below && is_flush).then_some(slip);
    }
    let end = catalog.entries[at].span.end;
    let next = catalog.entries.get(at + 1).filter(|next| next.span.start == end);
    let text_below = next.filter(|next| matches!(next.kind, EntryKind::Broken(_))).map(|next| next.span);
    let text_below = text_below.filter(|span| head::key(catalog.source.slice(*span)).is_none());
    Some(match text_below {
        Some(span) => Slip::new("unindented-text", span.start)
            .found(catalog.source.slice(span).lines().next().unwrap_or_default()),
        None => Slip::new("missing-value", start + value),
    })
}

/// A message that became a line of the text above it, because its id is indented.
fn swallowed(catalog: &Catalog, entry: &Entry) -> Option<Slip> {
    let Some(Pattern::Rich(elements)) = &entry.value else { return None };
    let has_one = elements.iter().any(|element| match element {
        Element::Text(text) => text.split('\n').skip(1).any(|line| unit_id(line.trim_start()).is_some()),
        Element::Placeable(_) => false,
    });
    let text = catalog.source.slice(entry.span);
    let mut at = 0;
    let lines = text.split_inclusive('\n').filter(|_| has_one).map(|line| {
        at += line.len();
        (at - line.len(), line)
    });
    lines.skip(1).find_map(|(at, line)| {
        let inner = line.trim_start_matches(' ');
        let id = unit_id(inner).filter(|_| inner.len() < line.len())?;
        let offset = entry.span.start + at + line.len() - inner.len();
        Some(Slip::new("indented-id", offset).found(id).expected(id).of(id))
    })
}

/// The id of a unit with which a line begins: `rain-2d2ot = …`. In text, words with hyphens before an equals
/// sign that end like that do not occur.
fn unit_id(line: &str) -> Option<&str> {
    /// The letters and digits behind the last hyphen of an id.
    const DIGEST: usize = 5;
    let (id, _) = head::key(line)?;
    let (_, digest) = id.rsplit_once('-')?;
    let is_digest = digest.len() >= DIGEST && digest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_digest && digest.bytes().any(|byte| byte.is_ascii_digit())).then_some(id)
}
