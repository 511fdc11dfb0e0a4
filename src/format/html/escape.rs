//! Escaping a text for its context.

use super::pieces::is_space;
use crate::format::Care;
use crate::format::template::is_opener;

/// Text between tags, or in `<title>`.
pub(super) fn text(out: &mut String, text: &str, care: Care) {
    each(out, text, |out, char, rest| match char {
        '<' => out.push_str("&lt;"),
        '{' if is_template(rest) => out.push_str("&#123;"),
        '&' if care > Care::Minimal || is_reference(rest) => out.push_str("&amp;"),
        '>' if care > Care::Minimal => out.push_str("&gt;"),
        '"' if care > Care::Minimal => out.push_str("&quot;"),
        '\'' if care > Care::Minimal => out.push_str("&#39;"),
        _ => out.push(char),
    });
}

/// An attribute value between these quotes, or without any.
pub(super) fn attribute(out: &mut String, text: &str, quote: Option<char>, care: Care) {
    each(out, text, |out, char, rest| match char {
        '<' => out.push_str("&lt;"),
        '{' if is_template(rest) => out.push_str("&#123;"),
        '&' if care > Care::Minimal || is_reference(rest) => out.push_str("&amp;"),
        '"' if is_quote(char, quote, care) => out.push_str("&quot;"),
        '\'' if is_quote(char, quote, care) => out.push_str("&#39;"),
        '>' if quote.is_none() || care > Care::Minimal => out.push_str("&gt;"),
        ' ' if quote.is_none() => out.push_str("&#32;"),
        '=' if quote.is_none() => out.push_str("&#61;"),
        '`' if quote.is_none() => out.push_str("&#96;"),
        _ => out.push(char),
    });
}

/// A JSON string in a `<script>`.
pub(super) fn json(out: &mut String, text: &str, care: Care) {
    each(out, text, |out, char, rest| match char {
        '{' if is_template(rest) => unicode(out, char),
        '"' | '\\' => out.extend(['\\', char]),
        '<' | '\0'..='\u{1f}' => unicode(out, char),
        '>' | '&' | '\'' | '\u{2028}' | '\u{2029}' if care > Care::Minimal => unicode(out, char),
        _ => out.push(char),
    });
}

fn unicode(out: &mut String, char: char) {
    out.push_str(&format!("\\u{:04x}", u32::from(char)));
}

fn is_quote(char: char, quote: Option<char>, care: Care) -> bool {
    quote.is_none_or(|quote| quote == char) || care > Care::Minimal
}

/// Whether an ampersand before `rest` could begin a character reference. At the end of a text it
/// could, with what follows.
fn is_reference(rest: &str) -> bool {
    rest.bytes().next().is_none_or(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
}

/// Whether a brace before `rest` could begin the tag of a template. At the end of a text it could,
/// with what follows.
fn is_template(rest: &str) -> bool {
    rest.is_empty() || is_opener(rest.chars().next())
}

/// Calls `spell` for each character with the text after it; white space becomes single spaces, and
/// U+0000, which HTML cannot contain, becomes U+FFFD.
fn each(out: &mut String, text: &str, mut spell: impl FnMut(&mut String, char, &str)) {
    let mut was_space = false;
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let plain = rest.bytes().position(|byte| !is_plain(byte)).unwrap_or(rest.len());
        if plain > 0 {
            out.push_str(&rest[..plain]);
            rest = &rest[plain..];
            was_space = false;
            continue;
        }
        rest = &rest[char.len_utf8()..];
        let space = u8::try_from(char).is_ok_and(is_space);
        match char {
            _ if space && was_space => {}
            _ if space => spell(out, ' ', ""),
            '\0' => out.push(char::REPLACEMENT_CHARACTER),
            _ => spell(out, char, rest),
        }
        was_space = space;
    }
}

/// Whether a byte belongs to a character that is literal everywhere: a letter or digit, or
/// anything outside ASCII except the lead byte of U+2028.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || (byte >= 0x80 && byte != 0xE2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_be_markup_is_escaped_at_first() {
        let mut out = String::new();
        text(&mut out, "AT&T & «ЕО» <b> &lt; R&", Care::Minimal);
        assert_eq!(out, "AT&amp;T & «ЕО» &lt;b> &amp;lt; R&amp;");
    }

    #[test]
    fn an_attribute_cannot_be_left() {
        let mut out = String::new();
        attribute(&mut out, "a\" onmouseover='x'>", Some('"'), Care::Minimal);
        attribute(&mut out, "\n|a b=c>", None, Care::Minimal);
        assert_eq!(out, "a&quot; onmouseover='x'>&#32;|a&#32;b&#61;c&gt;");
    }

    #[test]
    fn a_script_cannot_be_ended() {
        let mut out = String::new();
        json(&mut out, "</script> \"\\\u{1}", Care::Minimal);
        assert_eq!(out, "\\u003c/script> \\\"\\\\\\u0001");
    }
}
