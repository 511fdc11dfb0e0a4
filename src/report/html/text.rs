//! Escaping text for HTML.

use std::fmt::Write;

use super::super::sides::Side;
use super::super::visible;

/// Escapes text for elements and quoted attributes. Control and bidirectional formatting characters
/// are shown as codes.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for char in visible(text).chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(char),
        }
    }
    out
}

/// A paragraph with a quoted text in its own language, with its place marked.
pub(super) fn quoted(side: &Side<'_>) -> String {
    let mut out = String::from("<p dir=\"auto\"");
    if let Some(language) = side.language {
        write!(out, " lang=\"{}\"", escape(&language.to_string())).ok();
    }
    let [before, place, after] = side.parts().map(escape);
    out.push('>');
    out.push_str(&before);
    if !place.is_empty() {
        write!(out, "<mark>{place}</mark>").ok();
    }
    out + &after + "</p>"
}
