//! The nesting depth of expressions, determined without recursion.
//!
//! The parser calls itself for every `{` and `(` in a placeable, so a file with 100,000 of them
//! would exhaust its stack. This module scans the same grammar with an explicit stack. The scan
//! matches the parser exactly as long as the text is valid; after a fault it may overestimate the
//! depth, which is harmless.

use memchr::{memchr, memchr2_iter, memchr3};

use crate::text::Span;

/// The deepest nesting that is accepted. A select in a select in an argument is 5 deep.
const LIMIT: usize = 64;

/// Entries that nest deeper than the limit, each with the place where they exceed it.
pub(super) fn too_deep(text: &str) -> Vec<(Span, usize)> {
    let mut found = Vec::new();
    if memchr(b'{', text.as_bytes()).is_none() {
        return found;
    }
    let mut start = 0;
    let mut opened = 0;
    for line in lines(text).chain([Span::at(text.len())]) {
        let bytes = &text.as_bytes()[line.range()];
        if line.start == text.len() || starts_entry(bytes) {
            if opened > LIMIT {
                let entry = text[start..line.start].trim_end_matches('\n');
                let passed = Walk::new(entry).passes_limit();
                found.extend(passed.map(|at| (Span::new(start, start + entry.len()), start + at)));
            }
            (start, opened) = (line.start, 0);
        }
        opened += memchr2_iter(b'{', b'(', bytes).count();
    }
    found
}

/// The start of the entry that contains `offset`.
pub(super) fn entry_start(text: &str, offset: usize) -> usize {
    let starts = lines(&text[..offset]).filter(|line| starts_entry(&text.as_bytes()[line.range()]));
    starts.last().map_or(offset, |line| line.start)
}

/// The lines of a text, including their ends.
fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = &text.as_bytes()[from..];
        let length = memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        let line = Span::new(from, from + length);
        from = line.end;
        (length > 0).then_some(line)
    })
}

/// Whether a line is a comment or starts with `id =`: no expression continues over such a line,
/// and no entry starts on any other.
fn starts_entry(line: &[u8]) -> bool {
    match line {
        [b'#', ..] => true,
        [b'-', rest @ ..] | rest @ [b'a'..=b'z' | b'A'..=b'Z', ..] => {
            let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            let name = rest.iter().take_while(|byte| is_name(byte)).count();
            let blank = rest[name..].iter().take_while(|byte| **byte == b' ').count();
            rest.get(name + blank) == Some(&b'=')
        }
        _ => false,
    }
}

/// An open construct.
#[derive(Clone, Copy, PartialEq)]
enum Frame {
    Placeable,
    Arguments,
    Variant,
}

impl Frame {
    /// The construct that `}` or `)` closes.
    fn closed_by(byte: u8) -> Self {
        if byte == b'}' { Self::Placeable } else { Self::Arguments }
    }
}

struct Walk<'t> {
    bytes: &'t [u8],
    at: usize,
    open: Vec<Frame>,
}

/// Why a scan ends before the limit: at the end of the text, or at a fault after which nothing
/// is parsed until the next entry.
struct Over;

impl<'t> Walk<'t> {
    fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, open: Vec::new() }
    }

    /// Where the limit is exceeded.
    fn passes_limit(mut self) -> Option<usize> {
        loop {
            let step = match self.open.last() {
                None => self.text(),
                Some(Frame::Variant) => self.variant(),
                Some(frame) => self.expression(*frame),
            };
            if step.is_err() {
                return None;
            }
            if self.open.len() > LIMIT && self.depth() > LIMIT {
                return Some(self.at - 1);
            }
        }
    }

    fn depth(&self) -> usize {
        self.open.iter().filter(|frame| **frame != Frame::Variant).count()
    }

    fn text(&mut self) -> Result<(), Over> {
        self.at += memchr(b'{', &self.bytes[self.at..]).ok_or(Over)? + 1;
        self.open.push(Frame::Placeable);
        Ok(())
    }

    /// The text of a variant: it ends before `}` and before a line that starts with `[` or `*`.
    fn variant(&mut self) -> Result<(), Over> {
        self.at += memchr3(b'{', b'}', b'\n', &self.bytes[self.at..]).ok_or(Over)?;
        match self.bytes[self.at] {
            b'{' => {
                self.at += 1;
                self.open.push(Frame::Placeable);
            }
            b'}' => {
                self.open.pop();
            }
            _ => {
                let blank = |byte: &&u8| matches!(byte, b' ' | b'\r' | b'\n');
                self.at += self.bytes[self.at..].iter().take_while(blank).count();
                if matches!(self.bytes.get(self.at), Some(b'[' | b'*' | b'}')) {
                    self.open.pop();
                }
            }
        }
        Ok(())
    }

    fn expression(&mut self, frame: Frame) -> Result<(), Over> {
        let byte = *self.bytes.get(self.at).ok_or(Over)?;
        self.at += 1;
        match byte {
            b'{' => self.open.push(Frame::Placeable),
            b'(' => self.open.push(Frame::Arguments),
            b'}' | b')' if frame == Frame::closed_by(byte) => {
                self.open.pop();
            }
            b'}' | b')' => return Err(Over),
            b'"' => self.literal()?,
            b'[' => {
                self.at += memchr(b']', &self.bytes[self.at..]).ok_or(Over)? + 1;
                self.open.push(Frame::Variant);
            }
            _ => {}
        }
        Ok(())
    }

    fn literal(&mut self) -> Result<(), Over> {
        loop {
            self.at += memchr3(b'"', b'\\', b'\n', &self.bytes[self.at..]).ok_or(Over)? + 1;
            match self.bytes[self.at - 1] {
                b'"' => return Ok(()),
                b'\\' => self.at = (self.at + 1).min(self.bytes.len()),
                _ => return Err(Over),
            }
        }
    }
}
