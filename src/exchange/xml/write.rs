//! Writes XML.

/// Writes elements, each on a line of its own with its children indented, and text inside of them as it is.
pub(in crate::exchange) struct XmlWriter {
    pub(in crate::exchange) out: String,
    open: Vec<&'static str>,
    /// Whether the text that is written is read with its white space: nothing is indented there.
    is_inline: bool,
}

impl XmlWriter {
    pub(in crate::exchange) fn new(doctype: &str) -> Self {
        let out = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{doctype}");
        Self { out, open: Vec::new(), is_inline: false }
    }

    /// Opens an element with attributes; those without a value are left out.
    pub(in crate::exchange) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes, ">");
        self.open.push(name);
        self.end_line();
    }

    /// An element without content.
    pub(in crate::exchange) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes, "/>");
        self.end_line();
    }

    /// An element with nothing but text.
    pub(in crate::exchange) fn text_element(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        text: &str,
    ) {
        self.open_text(name, attributes);
        self.text(text);
        self.close_text();
    }

    /// An element with text, in the middle of other text.
    pub(in crate::exchange) fn text_element_inline(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        text: &str,
    ) {
        self.tag(name, attributes, ">");
        self.text(text);
        self.out.extend(["</", name, ">"]);
    }

    /// Opens an element whose white space counts.
    pub(in crate::exchange) fn open_text(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes, ">");
        self.open.push(name);
        self.is_inline = true;
    }

    /// Closes what [`open_text`](Self::open_text) opened.
    pub(in crate::exchange) fn close_text(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.extend(["</", name, ">"]);
        }
        self.is_inline = false;
        self.end_line();
    }

    /// Closes the innermost element.
    pub(in crate::exchange) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.indent();
            self.out.extend(["</", name, ">"]);
            self.end_line();
        }
    }

    pub(in crate::exchange) fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                // A reader makes a line end of it.
                '\r' => self.out.push_str("&#13;"),
                _ if is_allowed(char) => self.out.push(char),
                _ => self.out.push('\u{FFFD}'),
            }
        }
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.out.extend(["<", name]);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.out.extend([" ", name, "=\""]);
            for char in value.chars() {
                match char {
                    '"' => self.out.push_str("&quot;"),
                    '\n' => self.out.push_str("&#10;"),
                    '\t' => self.out.push_str("&#9;"),
                    _ => self.text(char.encode_utf8(&mut [0; 4])),
                }
            }
            self.out.push('"');
        }
        self.out.push_str(end);
    }

    fn indent(&mut self) {
        if !self.is_inline {
            (0..self.open.len()).for_each(|_| self.out.push_str("  "));
        }
    }

    fn end_line(&mut self) {
        if !self.is_inline {
            self.out.push('\n');
        }
    }
}

/// Whether XML 1.0 has the character.
fn is_allowed(char: char) -> bool {
    matches!(char, '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
