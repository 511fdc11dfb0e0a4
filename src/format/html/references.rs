//! Character references (`&amp;`, `&#1178;`), as `html5gum` reads them.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

use crate::text::Span;

/// A character reference in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reference {
    pub(super) span: Span,
    /// The text that it encodes.
    pub(super) text: String,
}

/// The references in text between tags.
pub(super) fn in_text(text: &str) -> Vec<Reference> {
    read(text, 0)
}

/// The references in an attribute value, where `&copy=` is not one.
pub(super) fn in_attribute(value: &str) -> Vec<Reference> {
    const BEFORE: &str = "<a a=";
    let quote = if value.contains('"') { '\'' } else { '"' };
    let is_bare = value.contains('"') && value.contains('\'');
    let quote = if is_bare { String::new() } else { quote.to_string() };
    let tag = [BEFORE, &quote, value, &quote, ">"].concat();
    read(&tag, BEFORE.len() + quote.len())
}

fn read(text: &str, before: usize) -> Vec<Reference> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let references = References { text, before, position: 0, end: before, found: &mut found };
    let mut tokenizer = Tokenizer::new_with_emitter(text, references);
    tokenizer.set_state(if before == 0 { State::RcData } else { State::Data });
    match tokenizer.finish() {
        Ok(()) => found,
    }
}

struct References<'a> {
    text: &'a str,
    before: usize,
    position: usize,
    /// Where the last piece of text ended.
    end: usize,
    found: &'a mut Vec<Reference>,
}

impl References<'_> {
    fn piece(&mut self, read: &[u8]) {
        let start = self.end.min(self.position);
        let written = &self.text.as_bytes()[start..self.position];
        self.end = self.position;
        if written.is_empty() && !read.is_empty() {
            self.extend(read);
        } else if written.first() == Some(&b'&') && written != read {
            let span = Span::new(start - self.before, self.position - self.before);
            self.found.push(Reference { span, text: String::from_utf8_lossy(read).into_owned() });
        }
    }

    /// Some references encode two characters, which may arrive one by one.
    fn extend(&mut self, read: &[u8]) {
        let end = self.position - self.before;
        if let Some(last) = self.found.last_mut().filter(|last| last.span.end == end) {
            last.text.push_str(&String::from_utf8_lossy(read));
        }
    }
}

impl Emitter for References<'_> {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, _name: Option<&[u8]>) {}

    fn emit_eof(&mut self) {}

    fn emit_error(&mut self, _error: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn emit_string(&mut self, text: &[u8]) {
        self.piece(text);
    }

    fn push_attribute_value(&mut self, text: &[u8]) {
        self.piece(text);
    }

    fn init_start_tag(&mut self) {}

    fn init_end_tag(&mut self) {}

    fn init_comment(&mut self) {}

    fn emit_current_tag(&mut self) -> Option<State> {
        None
    }

    fn emit_current_comment(&mut self) {}

    fn emit_current_doctype(&mut self) {}

    fn set_self_closing(&mut self) {}

    fn set_force_quirks(&mut self) {}

    fn push_tag_name(&mut self, _text: &[u8]) {}

    fn push_comment(&mut self, _text: &[u8]) {}

    fn push_doctype_name(&mut self, _text: &[u8]) {}

    fn init_doctype(&mut self) {}

    fn init_attribute(&mut self) {}

    fn push_attribute_name(&mut self, _text: &[u8]) {}

    fn set_doctype_public_identifier(&mut self, _text: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _text: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _text: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _text: &[u8]) {}

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(references: &[Reference]) -> Vec<(usize, usize, &str)> {
        references.iter().map(|found| (found.span.start, found.span.end, found.text.as_str())).collect()
    }

    #[test]
    fn references_are_found_with_and_without_semicolon() {
        let found = in_text("қ &amp; &laquo;ЕО&raquo; &#1178; &copy2 &nosuch; & &#x49A;&notit;");
        let want = [
            (3, 8, "&"),
            (9, 16, "«"),
            (20, 27, "»"),
            (28, 35, "Қ"),
            (36, 41, "©"),
            (54, 61, "Қ"),
            (61, 65, "¬"),
        ];
        assert_eq!(shown(&found), want);
    }

    #[test]
    fn two_characters_of_one_reference_stay_together() {
        assert_eq!(shown(&in_text("&NotEqualTilde;")), [(0, 15, "\u{2242}\u{338}")]);
    }

    #[test]
    fn attributes_have_their_own_rule() {
        assert_eq!(shown(&in_attribute("?a=1&copy=2&amp;b")), [(11, 16, "&")]);
        assert_eq!(shown(&in_attribute("a\"&lt;'&gt;")), [(2, 6, "<"), (7, 11, ">")]);
    }
}
