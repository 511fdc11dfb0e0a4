//! A text with its name and its bytes.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::decode::{self, Decoded};
use super::{Encoding, Span};

/// A text, the bytes it was read from, and the path to display for it.
///
/// A cheap shared handle: clone it freely. All offsets of this crate are byte offsets into
/// [`Source::text`]. That text has no byte order mark, and every invalid UTF-8 byte appears in it
/// as one U+001A, so offsets are the same in bytes and text.
///
/// ```
/// use audarma::text::Source;
/// let source = Source::new("мақала.txt", "Қазақстан\nДушанбе".as_bytes().to_vec());
/// let place = source.position(source.text().find("шанбе").unwrap());
/// assert_eq!((place.line, place.column), (2, 3));
/// ```
#[derive(Clone)]
pub struct Source(Arc<Inner>);

struct Inner {
    path: String,
    decoded: Decoded,
    lines: OnceLock<Vec<usize>>,
    line_ending: OnceLock<LineEnding>,
}

/// A line and column, both counted from 1; the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Position {
    /// Line, from 1. Lines end with LF, CR or CR LF.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The line ending of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineEnding {
    /// `\n`
    Lf,
    /// `\r\n`
    CrLf,
    /// `\r`
    Cr,
}

impl LineEnding {
    /// The characters of the line ending.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
            Self::Cr => "\r",
        }
    }
}

impl Source {
    /// Reads `bytes`: UTF-8 with or without a byte order mark, UTF-16, or a legacy charset
    /// (see [`Source::encoding`]). Never fails; invalid bytes are listed in
    /// [`Source::invalid`].
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self::from_decoded(path.into(), decode::decode(bytes))
    }

    /// A source from a text in memory.
    pub fn from_text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::from_decoded(path.into(), Decoded::from_text(text.into()))
    }

    fn from_decoded(path: String, decoded: Decoded) -> Self {
        Self(Arc::new(Inner { path, decoded, lines: OnceLock::new(), line_ending: OnceLock::new() }))
    }

    /// The path to display, with forward slashes, or `-` for standard input.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The text without byte order mark.
    pub fn text(&self) -> &str {
        &self.0.decoded.text
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.text()[span.range()]
    }

    /// The bytes as they were read.
    pub fn bytes(&self) -> &[u8] {
        self.0.decoded.bytes()
    }

    /// The encoding of the bytes.
    pub fn encoding(&self) -> Encoding {
        self.0.decoded.encoding
    }

    /// Length of the byte order mark in bytes: add it to an offset in the text to get the
    /// offset in a UTF-8 file.
    pub fn byte_order_mark(&self) -> usize {
        self.0.decoded.mark
    }

    /// Places whose bytes are not valid in the encoding, in order.
    pub fn invalid(&self) -> &[Span] {
        &self.0.decoded.invalid
    }

    /// Whether a byte of `span` is not valid in the encoding.
    pub fn is_damaged(&self, span: Span) -> bool {
        let invalid = self.invalid();
        let first = invalid.partition_point(|bad| bad.end <= span.start);
        invalid.get(first).is_some_and(|bad| bad.overlaps(span))
    }

    /// The line ending of the first line; `\n` if there is only one line.
    pub fn line_ending(&self) -> LineEnding {
        *self.0.line_ending.get_or_init(|| first_line_ending(self.text()))
    }

    /// The line and column of a byte offset. Offsets past the end count as the end.
    pub fn position(&self, offset: usize) -> Position {
        let text = self.text();
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let starts = self.0.lines.get_or_init(|| line_starts(text));
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts[line - 1];
        Position { line, column: text[start..offset].chars().count() + 1 }
    }

    /// The same file with a different text.
    pub(crate) fn with_text(&self, text: String) -> Self {
        let mut decoded = Decoded::from_text(text);
        decoded.encoding = self.encoding();
        Self::from_decoded(self.path().to_owned(), decoded)
    }

    /// Encodes `text` in the encoding of this source, with its byte order mark.
    /// A legacy charset becomes UTF-8, because windows-1251 lacks `ә`, `ғ` and `қ`.
    pub(crate) fn encode(&self, text: &str) -> Vec<u8> {
        decode::encode(text, self.encoding(), self.byte_order_mark() > 0)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({:?}, {} bytes)", self.path(), self.bytes().len())
    }
}

fn first_line_ending(text: &str) -> LineEnding {
    let bytes = text.as_bytes();
    match memchr::memchr2(b'\n', b'\r', bytes) {
        Some(at) if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') => LineEnding::CrLf,
        Some(at) if bytes[at] == b'\r' => LineEnding::Cr,
        _ => LineEnding::Lf,
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let after = |at: usize| !(bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n'));
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter(|&at| after(at));
    std::iter::once(0).chain(ends.map(|at| at + 1)).collect()
}
