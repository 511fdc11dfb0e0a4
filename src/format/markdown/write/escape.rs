//! Escaping text for Markdown.

use std::fmt::Write;

use crate::format::Care;
use crate::format::template::is_opener;
use crate::model::Place;

/// The context of a text.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) care: Care,
    pub(super) place: Place,
    /// Whether a list, heading or quote could begin with it.
    pub(super) is_line_start: bool,
    /// Whether markup that ends in `]` precedes it.
    pub(super) follows_bracket: bool,
    /// The character that will follow it.
    pub(super) next: Option<char>,
    /// Whether it ends its block.
    pub(super) is_last: bool,
    /// Whether it is a heading with a line of `=` or `-` below: with a bar in it some readers take
    /// both for a table.
    pub(super) is_underlined: bool,
    /// Write the first character as a reference: emphasis ends before it.
    pub(super) encode_first: bool,
    /// Write the last character as a reference: emphasis begins after it.
    pub(super) encode_last: bool,
}

impl Words {
    /// Text in the middle of a line.
    pub(super) fn plain(care: Care, place: Place) -> Self {
        Self {
            care,
            place,
            is_line_start: false,
            follows_bracket: false,
            next: None,
            is_last: false,
            is_underlined: false,
            encode_first: false,
            encode_last: false,
        }
    }

    pub(super) fn write(&self, text: &str, out: &mut String) {
        let marker = if self.is_line_start { line_marker(text) } else { None };
        let mut previous = None;
        // The start of the pending literal characters.
        let mut plain = 0;
        let mut chars = text.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let rest = chars.peek().map(|&(_, next)| next);
            let next = rest.or(self.next);
            let is_edge = self.encode_first && at == 0 || self.encode_last && rest.is_none();
            let is_template = char == '{' && is_opener(next);
            let is_coded = is_edge || is_template || char == '\u{FEFF}';
            let is_special = || {
                marker == Some(at)
                    || at == 0 && self.follows_bracket && matches!(char, '(' | ':')
                    || self.is_last && rest.is_none() && char == '#' && self.place == Place::Line
                    || self.is_special(char, previous, next)
            };
            if is_coded || is_special() {
                out.push_str(&text[plain..at]);
                plain = at + char.len_utf8();
                let care = if is_coded { Care::Html } else { self.care };
                put(char, true, care, out);
            }
            previous = Some(char);
        }
        out.push_str(&text[plain..]);
    }

    fn is_special(&self, char: char, previous: Option<char>, next: Option<char>) -> bool {
        if self.care > Care::Minimal {
            return char.is_ascii_punctuation() && !",;'\"?%/@".contains(char);
        }
        let is_next = |test: fn(char) -> bool| next.is_none_or(test);
        match char {
            '`' | '*' | '[' | ']' | '~' => true,
            '_' => !(previous.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
            '<' => is_next(|next| next.is_ascii_alphabetic() || "/!?".contains(next)),
            '\\' => is_next(|next| next.is_ascii_punctuation() || matches!(next, '\n' | '\r')),
            '&' => is_next(|next| next.is_ascii_alphanumeric() || next == '#'),
            '!' => next == Some('['),
            '|' => self.place == Place::Cell || self.is_underlined,
            '{' => self.place == Place::Line,
            _ => false,
        }
    }
}

/// Writes a character, with a backslash or as a reference if it is special.
pub(super) fn put(char: char, is_special: bool, care: Care, out: &mut String) {
    match (is_special, care) {
        (false, _) => out.push(char),
        (true, Care::Html) => reference(char, out),
        (true, _) => out.extend(['\\', char]),
    }
}

/// Writes a character by its number.
fn reference(char: char, out: &mut String) {
    let written = write!(out, "&#{};", u32::from(char));
    debug_assert!(written.is_ok(), "writing into a string does not fail");
}

/// The position of the character that would make the text a list item, a heading, a quote, a
/// rule or a table at the start of a line.
fn line_marker(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    let stands_alone = rest.is_empty() || rest.starts_with(' ');
    let is_marker = match first {
        '>' | '|' | '=' => true,
        '#' => stands_alone || rest.starts_with('#'),
        '+' => stands_alone,
        '-' => stands_alone || rest.starts_with(['-', '|', ':']),
        ':' => rest.starts_with(['-', '|', ':']),
        '!' => rest.starts_with("!! "),
        '?' => rest.starts_with("?? "),
        '0'..='9' => return numbering(text),
        _ => false,
    };
    is_marker.then_some(0)
}

/// The position of the dot or parenthesis of `1. ` or `1) `.
fn numbering(text: &str) -> Option<usize> {
    let at = text.find(|char: char| !char.is_ascii_digit()).filter(|&at| at <= 9)?;
    let rest = text[at..].strip_prefix(['.', ')'])?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(at)
}
