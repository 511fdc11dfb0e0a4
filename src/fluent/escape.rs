//! Escaping any text as a Fluent value.
//!
//! Every text can be stored so that every tool reads it back. Only these are put into `{ "…" }`: braces;
//! control characters, U+2028, U+2029 and U+FEFF (as `\uXXXX`, because other writers emit them raw);
//! white space at the ends of a line, which readers trim; an empty line, which writers fill with
//! blanks; `[`, `*` and `.` at the start of a line, because they would end a multi-line value, and
//! translate-toolkit (Weblate) always quotes them. All other text is literal: a value has no escapes.

/// The number of placeables that fluent-bundle and its JavaScript counterpart resolve; the text after
/// the last of them is lost.
pub(super) const MOST_PLACEABLES: usize = 100;

/// A part of a value that is to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Text to be escaped.
    Text(String),
    /// Fluent code, written as it is: `{ $img }`.
    Code(String),
}

/// Writes a text as it follows `id =`, starting with a space or, if the text has several lines,
/// with a line end.
///
/// ```
/// use audarma::fluent::escape;
/// assert_eq!(escape("Орталық Азия"), " Орталық Азия");
/// assert_eq!(escape(" {x} "), r#" { " {" }x{ "} " }"#);
/// assert_eq!(escape("бір\n.екі"), "\n    бір\n    { \".\" }екі");
/// ```
pub fn escape(text: &str) -> String {
    let value = value(&[Part::Text(text.to_owned())]);
    match value.placeables > MOST_PLACEABLES {
        true => format!(" {}", literal(text)),
        false => value.source,
    }
}

/// A written value.
pub(super) struct Value {
    /// The source that follows `id =`.
    pub(super) source: String,
    /// The number of its placeables.
    pub(super) placeables: usize,
}

/// Writes parts as one value. Adjacent texts must be joined.
pub(super) fn value(parts: &[Part]) -> Value {
    let is_multiline = parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains('\n')));
    let mut writer = Writer { out: String::new(), quoted: String::new(), placeables: 0 };
    writer.out.push_str(if is_multiline { "\n    " } else { " " });
    let last = parts.len().saturating_sub(1);
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Text(text) => writer.text(text, at == 0, at == last),
            Part::Code(code) => writer.code(code),
        }
    }
    if parts.is_empty() {
        writer.empty();
    }
    writer.flush();
    Value { source: writer.out, placeables: writer.placeables }
}

struct Writer {
    out: String,
    /// Pending text that must go into a literal.
    quoted: String,
    placeables: usize,
}

impl Writer {
    fn text(&mut self, text: &str, is_first: bool, is_last: bool) {
        let lines = text.split('\n').count();
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.flush();
                self.out.push_str("\n    ");
            }
            let (starts, ends) = (is_first || at > 0, is_last || at + 1 < lines);
            if line.is_empty() && starts && ends {
                self.empty();
            }
            self.line(line, starts, ends);
        }
    }

    /// A line, or the part of it that `starts` and `ends` indicate.
    fn line(&mut self, line: &str, starts: bool, ends: bool) {
        let body = if starts { line.trim_start() } else { line };
        let from = line.len() - body.len();
        let to = from + if ends { body.trim_end().len() } else { body.len() };
        // The start of the pending literal characters.
        let mut plain = 0;
        for (at, char) in line.char_indices() {
            let is_edge = at < from || at >= to;
            let opens = starts && at == 0 && matches!(char, '[' | '*' | '.');
            if is_edge || opens || is_special(char) {
                self.plain(&line[plain..at]);
                self.quoted.push(char);
                plain = at + char.len_utf8();
            }
        }
        self.plain(&line[plain..]);
    }

    fn plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.flush();
            self.out.push_str(text);
        }
    }

    fn code(&mut self, code: &str) {
        self.flush();
        self.placeables += 1;
        self.out.push_str(code);
    }

    fn empty(&mut self) {
        self.placeables += 1;
        self.out.push_str(&literal(""));
    }

    fn flush(&mut self) {
        if !self.quoted.is_empty() {
            self.placeables += 1;
            self.out.push_str(&literal(&std::mem::take(&mut self.quoted)));
        }
    }
}

/// Whether a character must be escaped anywhere in a value.
fn is_special(char: char) -> bool {
    matches!(char, '{' | '}') || needs_code(char)
}

/// Whether a character is written as `\uXXXX` in a literal.
fn needs_code(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// `{ "…" }`, including line ends.
pub(super) fn literal(text: &str) -> String {
    format!("{{ {} }}", quoted(text))
}

/// A string literal with its quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            _ if needs_code(char) => out.push_str(&format!("\\u{:04X}", u32::from(char))),
            _ => out.push(char),
        }
    }
    out.push('"');
    out
}
