//! The lines of a text, and their markers.

use crate::text::Span;

/// A line of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The line without its end.
    pub(super) span: Span,
    /// Its visible text: without indentation, list marker and quote prefix, and without trailing white
    /// space.
    pub(super) content: Span,
    /// Its marker.
    pub(super) lead: Lead,
}

/// The marker at the start of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lead {
    /// Text.
    Text,
    /// A bullet or a number.
    Item,
    /// `>`
    Quote,
    /// An instruction in a comment of its own: `<!-- audarma:off -->`.
    Comment,
    /// No visible text: blank, or a line of dashes.
    Nothing,
}

/// The lines of a text, which end with LF, CR or CR LF.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let bytes = text.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        if from >= bytes.len() {
            return None;
        }
        let end = memchr::memchr2(b'\n', b'\r', &bytes[from..]).map_or(bytes.len(), |at| from + at);
        let line = classify(text, Span::new(from, end));
        let crlf = bytes[end..].starts_with(b"\r\n");
        from = end + if crlf { 2 } else { 1 };
        Some(line)
    })
}

fn classify(text: &str, span: Span) -> Line {
    let line = &text[span.range()];
    let indent = line.len() - line.trim_start().len();
    let body = line.trim();
    let content = |skipped: usize| {
        let start = span.start + indent + skipped;
        let start = start + (text[start..span.end].len() - text[start..span.end].trim_start().len());
        Span::new(start, start.max(span.start + indent + body.len()))
    };
    let (lead, skipped) = match () {
        () if is_instruction(body) => (Lead::Comment, 0),
        () if !body.chars().any(char::is_alphanumeric) => (Lead::Nothing, 0),
        () => match marker(body) {
            Some(length) => (Lead::Item, length),
            None if body.starts_with('>') => (Lead::Quote, quote_prefix(body)),
            None => (Lead::Text, 0),
        },
    };
    Line { span, content: content(skipped), lead }
}

pub(super) fn is_instruction(body: &str) -> bool {
    body.starts_with("<!-- audarma:") && body.ends_with("-->")
}

fn quote_prefix(body: &str) -> usize {
    body.len() - body.trim_start_matches(['>', ' ', '\t']).len()
}

/// Length of a list marker at the start of a line: a bullet, or up to three digits or one Latin
/// letter with `.` or `)`, and white space. A dash is not a marker, because direct speech starts
/// with it in Russian and Kazakh.
pub(super) fn marker(body: &str) -> Option<usize> {
    let first = body.chars().next()?;
    let length = match first {
        '-' | '*' | '+' | '•' | '◦' | '▪' | '●' | '‣' => first.len_utf8(),
        '0'..='9' => {
            let digits = body.bytes().take_while(u8::is_ascii_digit).count();
            (digits <= 3 && body[digits..].starts_with(['.', ')'])).then_some(digits + 1)?
        }
        'a'..='z' => body[1..].starts_with(')').then_some(2)?,
        _ => return None,
    };
    // All characters that are read as a space are treated as one.
    let space = [' ', '\t', '\u{b}', '\u{85}', '\u{2028}', '\u{2029}'];
    body[length..].starts_with(space).then_some(length)
}
