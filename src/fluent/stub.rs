//! Stubs: untranslated messages, written as comments.

use crate::text::Span;

/// A stub in the lines of a comment.
pub(super) struct Stub<'l> {
    /// The lines before `# id =`.
    pub(super) comment: &'l [Span],
    /// The id.
    pub(super) head: Span,
}

/// The stubs in a comment, and the lines after the last one. A last stub with the id of the
/// following message is left to it: the translation was written below the stub.
pub(super) fn split<'l>(
    text: &str,
    lines: &'l [Span],
    following: Option<&str>,
) -> (Vec<Stub<'l>>, &'l [Span]) {
    let mut stubs = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < lines.len() {
        let head = stub_head(text, lines[at]);
        let mut end = at + 1;
        if let Some(head) = head {
            end += lines[end..].iter().take_while(|line| is_attribute(&text[line.range()])).count();
            if end < lines.len() || following != Some(&text[head.range()]) {
                stubs.push(Stub { comment: &lines[from..at], head });
                from = end;
            }
        }
        at = end;
    }
    (stubs, &lines[from..])
}

/// Whether a line of a comment consists of `id =`.
pub(super) fn is_head(line: &str) -> bool {
    stub_head(line, Span::new(0, line.len())).is_some()
}

/// The id in `id =`, if the line contains nothing else.
fn stub_head(text: &str, line: Span) -> Option<Span> {
    let id = text[line.range()].trim_end_matches([' ', '\r']).strip_suffix('=')?.trim_end_matches(' ');
    is_identifier(id).then(|| Span::new(line.start, line.start + id.len()))
}

fn is_attribute(line: &str) -> bool {
    let name = line.trim_matches([' ', '\r']).strip_prefix('.').and_then(|line| line.strip_suffix('='));
    line.starts_with(' ') && name.is_some_and(|name| is_identifier(name.trim_end_matches(' ')))
}

/// Whether a text is a valid message id.
pub(super) fn is_identifier(text: &str) -> bool {
    text.starts_with(|char: char| char.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
