//! Finding the stops of a text.

use std::ops::Range;

use memchr::memchr3;

use super::letters::{after, is_stop, is_word, skip};

/// Finds stops from left to right; every byte is read once.
#[derive(Clone, Debug)]
pub(super) struct Stops<'t> {
    text: &'t str,
    ascii: usize,
    wide: usize,
}

impl<'t> Stops<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut stops = Self { text, ascii: 0, wide: 0 };
        stops.ascii = stops.find_ascii(0);
        stops.wide = stops.find_wide(0);
        stops
    }

    /// The next run of stops at or after a place: "?!", "...", ". . .".
    pub(super) fn next(&mut self, from: usize) -> Option<Range<usize>> {
        if self.ascii < from {
            self.ascii = self.find_ascii(from);
        }
        if self.wide < from {
            self.wide = self.find_wide(from);
        }
        let start = self.ascii.min(self.wide);
        (start < self.text.len()).then(|| start..run_end(self.text, start))
    }

    fn find_ascii(&self, from: usize) -> usize {
        let rest = &self.text.as_bytes()[from..];
        memchr3(b'.', b'!', b'?', rest).map_or(self.text.len(), |at| from + at)
    }

    /// The stops outside ASCII ("…", "。", "！") all start with one of three bytes.
    fn find_wide(&self, mut from: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(at) = memchr3(0xE2, 0xE3, 0xEF, &bytes[from..]) {
            from += at;
            if after(self.text, from).is_some_and(is_stop) {
                return from;
            }
            from += 3;
        }
        bytes.len()
    }
}

/// A run continues over single spaces as long as dots follow that belong to no word: ". . .".
fn run_end(text: &str, start: usize) -> usize {
    let mut end = skip(text, start, is_stop);
    while text.as_bytes()[end..].starts_with(b" .") {
        let dots = skip(text, end + 1, |found| found == '.');
        if after(text, dots).is_some_and(is_word) {
            break;
        }
        end = skip(text, dots, is_stop);
    }
    end
}
