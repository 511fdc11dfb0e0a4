//! What is hidden from the parser: merge conflicts, nesting that would exhaust the stack, and an
//! escape sequence that makes it panic.

use std::borrow::Cow;

use super::nesting;
use crate::model::Fault;
use crate::text::Span;

/// Parts of a text that are replaced by placeholder bytes of the same length for the parser.
pub(super) struct Mask {
    /// Ordered and disjoint.
    hidden: Vec<(Span, Fault)>,
    /// Multi-byte characters after an invalid `\u`, which the parser would cut into.
    cut: Vec<Span>,
}

impl Mask {
    pub(super) fn of(text: &str) -> Self {
        let mut hidden = conflicts(text);
        let deep = nesting::too_deep(text);
        hidden.extend(deep.into_iter().map(|(span, offset)| {
            let fault = Fault { reason: "nested-too-deep", offset };
            (span, fault)
        }));
        hidden.sort_by_key(|(span, _)| (span.start, span.end));
        Self { hidden, cut: cut_characters(text) }
    }

    /// The text for the parser, with the same offsets.
    pub(super) fn parsed<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.hidden.is_empty() && self.cut.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut spans: Vec<Span> = self.cut.clone();
        spans.extend(self.hidden.iter().map(|(span, _)| *span));
        spans.sort();
        let mut out = String::with_capacity(text.len());
        for span in spans {
            let (start, end) = (span.start.max(out.len()), span.end.max(out.len()));
            out.push_str(&text[out.len()..start]);
            out.extend(std::iter::repeat_n('=', end - start));
        }
        out.push_str(&text[out.len()..]);
        Cow::Owned(out)
    }

    /// The fault of the first hidden part in a span.
    pub(super) fn fault(&self, span: Span) -> Option<Fault> {
        self.hidden.iter().find(|(hidden, _)| hidden.overlaps(span)).map(|(_, fault)| *fault)
    }
}

/// Merge conflicts from `<<<<<<<` through `>>>>>>>`. One that cuts into an entry includes the whole
/// entry, so that no half of it is read as a message.
fn conflicts(text: &str) -> Vec<(Span, Fault)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = marker(text, from, "<<<<<<<") {
        let close = marker(text, open, ">>>>>>>").unwrap_or(open);
        let last = memchr::memchr(b'\n', &text.as_bytes()[close..]).map_or(text.len(), |at| close + at);
        let start = match cuts_entry(&text[open..], last - open) {
            true => nesting::entry_start(text, open).max(from),
            false => open,
        };
        found.push((Span::new(start, last), Fault { reason: "conflict", offset: open }));
        from = last;
    }
    lone_markers(text, &mut found);
    found
}

/// Conflict markers outside conflicts.
fn lone_markers(text: &str, found: &mut Vec<(Span, Fault)>) {
    for sign in ["=======", ">>>>>>>"] {
        let mut from = 0;
        while let Some(at) = marker(text, from, sign) {
            let span = Span::new(at, at + sign.len());
            if !found.iter().any(|(hidden, _)| hidden.contains(span)) {
                found.push((span, Fault { reason: "conflict", offset: at }));
            }
            from = span.end;
        }
    }
}

/// The next line that starts with a conflict marker.
fn marker(text: &str, from: usize, sign: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memmem::find_iter(&bytes[from..], sign).map(|at| from + at).find(|&at| {
        let starts_line = at == 0 || bytes[at - 1] == b'\n';
        starts_line && matches!(bytes.get(at + sign.len()), None | Some(b' ' | b'\n' | b'\r'))
    })
}

/// Whether a side of a conflict, or the text after it, continues an entry that starts before it.
fn cuts_entry(text: &str, length: usize) -> bool {
    let is_sign =
        |line: &str| ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains(&line.get(..7).unwrap_or(""));
    let mut lines = text[..length].lines().chain(text[length..].lines().skip(1).take(1));
    let mut after_sign = false;
    lines.any(|line| {
        let cuts = after_sign && line.starts_with([' ', '}', '[', '*', '{']) && !line.trim().is_empty();
        after_sign = is_sign(line);
        cuts
    })
}

/// Non-ASCII characters where the digits of `\u00E9` should be.
fn cut_characters(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'\\', bytes) {
        if !matches!(bytes.get(at + 1), Some(b'u' | b'U')) {
            continue;
        }
        let digits = bytes[at + 2..].iter().take(6).take_while(|byte| byte.is_ascii_hexdigit()).count();
        let next = at + 2 + digits;
        let char = text[next..].chars().next().filter(|char| !char.is_ascii());
        found.extend(char.map(|char| Span::new(next, next + char.len_utf8())));
    }
    found
}
