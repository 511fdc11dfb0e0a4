//! Text for a terminal, or for the log of a build: nothing in it can act on either. Every output for people goes
//! through here.

use std::borrow::Cow;
use std::io::{self, Write};

/// Text for display on one line: control characters, line ends, invisible characters and bidirectional
/// formatting are shown as codes, so that no file name or translation can manipulate the terminal or start
/// a new line.
pub fn visible(text: &str) -> String {
    if !text.chars().any(is_unsafe) {
        return text.to_owned();
    }
    let code =
        |char: char| if is_unsafe(char) { format!("\\u{{{:X}}}", u32::from(char)) } else { char.to_string() };
    text.chars().map(code).collect()
}

fn is_unsafe(char: char) -> bool {
    (char.is_control() && char != '\t')
        || matches!(char,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}')
}

/// Writes lines for people. A line that a build on GitHub would obey as a workflow command (`::error::…` at its
/// start, `##[group]…` anywhere) is shown with a code for one of its signs.
///
/// ```
/// use std::io::Write;
/// let mut out = Vec::new();
/// writeln!(audarma::report::Terminal::new(&mut out), "  ::stop-commands::x")?;
/// assert_eq!(out, b"  \\u{3A}:stop-commands::x\n");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Terminal<W: Write> {
    out: W,
    line: Vec<u8>,
}

impl<W: Write> Terminal<W> {
    /// Lines that go to `out`.
    pub fn new(out: W) -> Self {
        Self { out, line: Vec::new() }
    }

    /// Writes the line so far.
    fn pass(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        self.out.write_all(obeyed_by_none(&String::from_utf8_lossy(&line)).as_bytes())
    }
}

impl<W: Write> Write for Terminal<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(line);
            if line.ends_with(b"\n") {
                self.pass()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass()?;
        self.out.flush()
    }
}

impl<W: Write> Drop for Terminal<W> {
    fn drop(&mut self) {
        self.pass().ok();
    }
}

/// A line without workflow commands.
fn obeyed_by_none(line: &str) -> Cow<'_, str> {
    let start = line.len() - without_indent(line).len();
    let (indent, rest) = line.split_at(start);
    let line = match rest.strip_prefix("::") {
        Some(rest) => Cow::Owned(format!("{indent}\\u{{3A}}:{rest}")),
        None => Cow::Borrowed(line),
    };
    if line.contains("##[") { Cow::Owned(line.replace("##[", "##\\u{5B}")) } else { line }
}

/// A line without the white space and the colours at its start.
fn without_indent(line: &str) -> &str {
    let line = line.trim_start();
    let color = line.strip_prefix("\u{1b}[").and_then(|rest| rest.split_once('m'));
    match color {
        Some((code, rest)) if code.bytes().all(|byte| byte.is_ascii_digit() || byte == b';') => {
            without_indent(rest)
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(parts: &[&str]) -> String {
        let mut out = Vec::new();
        let mut terminal = Terminal::new(&mut out);
        parts.iter().for_each(|part| terminal.write_all(part.as_bytes()).unwrap());
        drop(terminal);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn no_line_is_a_workflow_command() {
        assert_eq!(written(&["a\n:", ":error::x\n"]), "a\n\\u{3A}:error::x\n");
        assert_eq!(written(&["\u{1b}[1m ::x"]), "\u{1b}[1m \\u{3A}:x");
        assert_eq!(written(&["a ##[add-mask]b\n"]), "a ##\\u{5B}add-mask]b\n");
        assert_eq!(written(&["std::fs: ok\n", "a: b"]), "std::fs: ok\na: b");
    }

    #[test]
    fn a_name_stays_on_its_line() {
        assert_eq!(visible("a\n::x\u{1b}[31m\u{202E}\u{2028}"), "a\\u{A}::x\\u{1B}[31m\\u{202E}\\u{2028}");
        assert_eq!(visible("Қазақстан – «а»"), "Қазақстан – «а»");
    }
}
