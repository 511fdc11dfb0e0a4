//! How deep expressions nest, found without recursion.
//!
//! The parser calls itself for every `{` and `(` in a placeable, so a file with 100,000 of them
//! would exhaust its stack. Here the same grammar is walked with a stack of our own. The walk
//! follows the parser exactly as long as the text is good; behind a fault it may only think to be
//! deeper than the parser is, which does no harm.

use memchr::{memchr, memchr2_iter, memchr3};

use crate::text::Span;

/// The deepest nesting that is read. A select in a select in an argument is 5 deep.
const LIMIT: usize = 64;

/// Entries that nest deeper than the limit, each with the place where it is passed.
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

/// The start of the entry in whose lines `offset` lies.
pub(super) fn entry_start(text: &str, offset: usize) -> usize {
    let starts = lines(&text[..offset]).filter(|line| starts_entry(&text.as_bytes()[line.range()]));
    starts.last().map_or(offset, |line| line.start)
}

/// The lines of a text, with their ends.
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

/// Whether a line is a comment or begins with `id =`: no expression goes on over such a line,
/// and no entry begins on any other.
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

/// What is open at a place.
#[derive(Clone, Copy, PartialEq)]
enum Frame {
    Placeable,
    Arguments,
    Variant,
}

impl Frame {
    /// What `}` or `)` closes.
    fn closed_by(byte: u8) -> Self {
        if byte == b'}' { Self::Placeable } else { Self::Arguments }
    }
}

struct Walk<'t> {
    bytes: &'t [u8],
    at: usize,
    open: Vec<Frame>,
}

/// Why a walk ends before the limit: at the end of the text, or at a fault behind which nothing
/// is read until the next entry.
struct Over;

impl<'t> Walk<'t> {
    fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, open: Vec::new() }
    }

    /// Where the limit is passed.
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
