//! Text edits: ordered, disjoint replacements over a source.

use super::{Encoding, Source, Span};

/// Non-overlapping replacements over a [`Source`]. Nothing else in this program modifies existing text.
///
/// ```
/// use audarma::text::{Edits, Source, Span};
/// let source = Source::from_text("a.txt", "Central Asia.The participants");
/// let mut edits = Edits::new(source);
/// edits.insert(13, " ")?;
/// assert_eq!(edits.text(), "Central Asia. The participants");
/// # Ok::<(), audarma::text::Overlap>(())
/// ```
#[derive(Clone, Debug)]
pub struct Edits {
    source: Source,
    list: Vec<(Span, String)>,
}

/// Two replacements claim the same bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Overlap {
    /// The requested span.
    pub wanted: Span,
    /// The span that is already replaced.
    pub taken: Span,
}

impl std::fmt::Display for Overlap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "bytes {:?} are already replaced by the edit of {:?}", self.wanted, self.taken)
    }
}

impl std::error::Error for Overlap {}

impl Edits {
    /// No replacements yet.
    pub fn new(source: Source) -> Self {
        Self { source, list: Vec::new() }
    }

    /// Replaces the bytes of `span` by `text`. Edits may be given in any order.
    ///
    /// Several insertions at one offset keep the order in which they were given and come before a
    /// replacement that starts there.
    ///
    /// # Errors
    /// If a byte of `span` is already replaced, or an insertion falls inside a replacement.
    pub fn replace(&mut self, span: Span, text: impl Into<String>) -> Result<(), Overlap> {
        let key = |taken: &(Span, String)| (taken.0.start, taken.0.end) <= (span.start, span.end);
        let at = self.list.partition_point(key);
        let clash = |taken: Span| taken.start < span.end && span.start < taken.end;
        let near = [at.checked_sub(1), Some(at)].into_iter().flatten();
        for taken in near.filter_map(|near| self.list.get(near)).map(|edit| edit.0) {
            if clash(taken) {
                return Err(Overlap { wanted: span, taken });
            }
        }
        self.list.insert(at, (span, text.into()));
        Ok(())
    }

    /// Inserts `text` before the byte at `offset`.
    ///
    /// # Errors
    /// If `offset` lies inside a replacement.
    pub fn insert(&mut self, offset: usize, text: impl Into<String>) -> Result<(), Overlap> {
        self.replace(Span::at(offset), text)
    }

    /// Whether nothing is replaced.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The replacements in order.
    pub fn iter(&self) -> impl Iterator<Item = (Span, &str)> {
        self.list.iter().map(|(span, text)| (*span, text.as_str()))
    }

    /// The text with all replacements applied.
    pub fn text(&self) -> String {
        let text = self.source.text();
        let grown: usize = self.list.iter().map(|(_, new)| new.len()).sum();
        let mut out = String::with_capacity(text.len() + grown);
        let mut from = 0;
        for (span, new) in &self.list {
            out.push_str(&text[from..span.start]);
            out.push_str(new);
            from = span.end;
        }
        out.push_str(&text[from..]);
        out
    }

    /// The bytes with all replacements applied, in the encoding of the source. Without
    /// replacements these are exactly the bytes of the source; invalid bytes between
    /// replacements are kept.
    pub fn bytes(&self) -> Vec<u8> {
        if self.is_empty() {
            return self.source.bytes().to_vec();
        }
        if self.source.encoding() != Encoding::Utf8 {
            return self.source.encode(&self.text());
        }
        let bytes = self.source.bytes();
        let mark = self.source.byte_order_mark();
        let mut out = Vec::with_capacity(bytes.len());
        let mut from = 0;
        for (span, new) in &self.list {
            out.extend_from_slice(&bytes[from..span.start + mark]);
            out.extend_from_slice(new.as_bytes());
            from = span.end + mark;
        }
        out.extend_from_slice(&bytes[from..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_may_come_in_any_order_and_never_overlap() {
        let mut edits = Edits::new(Source::from_text("-", "бір екі үш"));
        edits.replace(Span::new(14, 18), "three").unwrap();
        edits.replace(Span::new(0, 6), "one").unwrap();
        assert!(edits.replace(Span::new(4, 8), "x").is_err());
        assert!(edits.insert(2, "x").is_err());
        edits.insert(0, "(").unwrap();
        edits.insert(18, ")").unwrap();
        assert_eq!(edits.text(), "(one екі three)");
    }

    #[test]
    fn invalid_bytes_between_edits_stay() {
        let source = Source::new("-", b"\xEF\xBB\xBFone \xFF two".to_vec());
        let mut edits = Edits::new(source);
        edits.replace(Span::new(6, 9), "2").unwrap();
        assert_eq!(edits.bytes(), b"\xEF\xBB\xBFone \xFF 2");
    }
}
