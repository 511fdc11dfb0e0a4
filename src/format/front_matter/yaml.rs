//! YAML between lines of `---`.

use saphyr_parser::{Event, Parser, ScalarStyle, Span as CharSpan};

use super::{Broken, Outcome, Value, Values, between_fences};
use crate::model::Scalar;
use crate::text::Span;

pub(super) fn read<'a>(text: &'a str, values: &mut Values<'a>) -> Outcome {
    let (inner, whole) = between_fences(text, "---", "...")?;
    let yaml = &text[inner.range()];
    let mut walk = Walk { base: inner.start, offsets: Offsets::new(yaml), yaml, path: Vec::new(), values };
    let mut has_map = false;
    for event in Parser::new_from_str(yaml) {
        match event {
            Ok((Event::DocumentEnd | Event::StreamEnd, _)) => break,
            Ok((event, span)) => {
                has_map |= matches!(event, Event::MappingStart(..));
                walk.take(&event, span);
            }
            Err(error) => {
                let at = inner.start + walk.offsets.byte(error.marker().index());
                let broken = Broken { at, message: error.info().to_owned() };
                return looks_like_yaml(yaml).then_some((whole, Err(broken)));
            }
        }
    }
    // Two rules with text between them are Markdown.
    (has_map || yaml.trim().is_empty()).then_some((whole, Ok(())))
}

/// Whether the first line that is no comment begins with `key:`.
fn looks_like_yaml(yaml: &str) -> bool {
    let mut lines = yaml.lines().map(str::trim_end);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
    let key = first.and_then(|line| line.split_once(':'));
    key.is_some_and(|(key, _)| !key.is_empty() && !key.contains([' ', '[', '*', '<']))
}

/// The state of the traversal of the events.
struct Walk<'v, 'a> {
    yaml: &'a str,
    base: usize,
    offsets: Offsets<'a>,
    path: Vec<Level>,
    values: &'v mut Values<'a>,
}

/// An open map or list.
struct Level {
    is_map: bool,
    /// The key whose value follows or, in a list, the key that the list belongs to.
    key: Option<String>,
}

impl Walk<'_, '_> {
    fn take(&mut self, event: &Event<'_>, span: CharSpan) {
        match event {
            Event::MappingStart(..) => {
                self.path.push(Level { is_map: true, key: None });
            }
            Event::SequenceStart(..) => {
                let key = self.path.last().and_then(|level| level.key.clone());
                self.path.push(Level { is_map: false, key });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.path.pop();
                self.value_taken();
            }
            Event::Alias(_) => self.value_taken(),
            Event::Scalar(value, style, _, tag) => self.scalar(value, *style, tag.is_some(), span),
            _ => {}
        }
    }

    /// In a map, the next scalar is a key again.
    fn value_taken(&mut self) {
        if let Some(level) = self.path.last_mut().filter(|level| level.is_map) {
            level.key = None;
        }
    }

    fn scalar(&mut self, value: &str, style: ScalarStyle, has_tag: bool, span: CharSpan) {
        let is_top = self.path.len() == 1;
        let Some(level) = self.path.last_mut() else { return };
        match level.key.take() {
            Some(key) => {
                self.text(&key, is_top, value, style, has_tag, span);
                if let Some(level) = self.path.last_mut().filter(|level| !level.is_map) {
                    level.key = Some(key);
                }
            }
            None if level.is_map => level.key = Some(value.to_owned()),
            None => {}
        }
    }

    fn text(
        &mut self,
        key: &str,
        is_top: bool,
        value: &str,
        style: ScalarStyle,
        has_tag: bool,
        span: CharSpan,
    ) {
        let span = Span::new(self.offsets.byte(span.start.index()), self.offsets.byte(span.end.index()));
        if style == ScalarStyle::Plain && (has_tag || !is_string(value)) {
            return self.values.add_date(&key.to_lowercase(), is_top, value);
        }
        let Some((span, inner, style)) = place(self.yaml, span, style) else { return };
        let shift = |span: Span| Span::new(span.start + self.base, span.end + self.base);
        let value = value.trim_end_matches('\n');
        self.values.add(&Value { key, is_top, span: shift(span), inner: shift(inner), style, value });
    }
}

/// The bytes of a scalar with and without its quotes.
fn place(yaml: &str, span: Span, style: ScalarStyle) -> Option<(Span, Span, Scalar)> {
    let raw = yaml[span.range()].trim_end();
    let properties = properties(raw);
    let span = Span::new(span.start + properties, span.start + raw.len());
    let raw = &raw[properties..];
    let quoted = |length| {
        let end = span.start + 1 + length;
        (Span::new(span.start, end + 1), Span::new(span.start + 1, end))
    };
    match style {
        ScalarStyle::Plain => Some((span, span, Scalar::YamlPlain)),
        ScalarStyle::SingleQuoted => {
            let (span, inner) = quoted(single_quoted(raw)?);
            Some((span, inner, Scalar::YamlSingle))
        }
        ScalarStyle::DoubleQuoted => {
            let (span, inner) = quoted(double_quoted(raw)?);
            Some((span, inner, Scalar::YamlDouble))
        }
        ScalarStyle::Literal | ScalarStyle::Folded => {
            let header = yaml[..span.start].trim_end();
            let line = header.rfind(['\n', '\r']).map_or(0, |end| end + 1);
            let end = header[line..].find(" #").map_or(header.len(), |comment| line + comment);
            let start = line + header[line..end].rfind(['|', '>'])?;
            Some((Span::new(start, span.end), span, Scalar::YamlBlock))
        }
    }
}

/// The length of the text between the quotes. The parser's own end of a scalar may come after a
/// comment.
fn single_quoted(raw: &str) -> Option<usize> {
    let inner = raw.strip_prefix('\'')?;
    let mut at = 0;
    loop {
        at += inner[at..].find('\'')?;
        if !inner[at + 1..].starts_with('\'') {
            return Some(at);
        }
        at += 2;
    }
}

/// The same between double quotes, where a backslash escapes the next character.
fn double_quoted(raw: &str) -> Option<usize> {
    let inner = raw.strip_prefix('"')?;
    let mut at = 0;
    loop {
        at += inner[at..].find(['"', '\\'])?;
        if inner[at..].starts_with('"') {
            return Some(at);
        }
        at += 1 + inner[at + 1..].chars().next()?.len_utf8();
    }
}

/// The length of an anchor and a tag before a scalar.
fn properties(raw: &str) -> usize {
    let mut at = 0;
    while raw[at..].starts_with(['&', '!']) {
        let Some(end) = raw[at..].find(char::is_whitespace) else { break };
        at = raw.len() - raw[at + end..].trim_start().len();
    }
    at
}

/// Whether YAML 1.1 and 1.2 both read these plain characters as text: not as a number, a date, a
/// truth value or null.
pub(super) fn is_string(plain: &str) -> bool {
    const WORDS: &[&str] = &["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"];
    let lower = plain.to_lowercase();
    let is_number = plain.starts_with(|char: char| char.is_ascii_digit() || "+-.".contains(char))
        && !plain.contains(|char: char| !char.is_ascii_alphanumeric() && !"+-.:_ ".contains(char))
        && !plain.contains(|char: char| char.is_ascii_alphabetic() && !"xXoabcdefABCDEFinNTZ".contains(char));
    !WORDS.contains(&lower.as_str()) && !is_number
}

/// From indices in characters to offsets in bytes. The offset of every 64th character is kept.
struct Offsets<'a> {
    text: &'a str,
    kept: Vec<usize>,
}

const STEP: usize = 64;

impl<'a> Offsets<'a> {
    fn new(text: &'a str) -> Self {
        let kept = text.char_indices().step_by(STEP).map(|(at, _)| at).collect();
        Self { text, kept }
    }

    fn byte(&self, char: usize) -> usize {
        let Some(&start) = self.kept.get(char / STEP) else { return self.text.len() };
        let rest = &self.text[start..];
        rest.char_indices().nth(char % STEP).map_or(self.text.len(), |(at, _)| start + at)
    }
}
