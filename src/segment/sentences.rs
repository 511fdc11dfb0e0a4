//! Iterating over the sentences of a paragraph.

use std::ops::Range;

use super::candidate::{Candidate, Quotes};
use super::dateline::dateline;
use super::decide::ends_sentence;
use super::lexicon::Lexicon;
use super::list::{Marker, first};
use super::stops::Stops;

/// Goes through a paragraph once, from stop to stop, and returns the pieces between boundaries.
#[derive(Clone, Debug)]
pub(super) struct Walk<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    stops: Stops<'t>,
    quotes: Quotes,
    /// The start of the current piece.
    piece: usize,
    /// Where to search for the next stop.
    at: usize,
    /// The marker that the next list item would have.
    expected: Option<Marker>,
    /// The end of a piece that is a list, while its items are returned.
    list_end: Option<usize>,
}

impl<'t> Walk<'t> {
    pub(super) fn new(text: &'t str, lexicon: &'t Lexicon) -> Self {
        let at = dateline(text).map_or(0, |found| found.whole.end);
        let mut walk = Self {
            text,
            lexicon,
            stops: Stops::new(text),
            quotes: Quotes::default(),
            piece: 0,
            at,
            expected: None,
            list_end: None,
        };
        walk.expect_list();
        walk
    }

    /// The end of the current piece: after the white space of the next stop that ends a sentence.
    fn next_end(&mut self) -> usize {
        while let Some(run) = self.stops.next(self.at) {
            self.at = run.end;
            let candidate = Candidate::read(self.text, self.piece, run, &mut self.quotes);
            if !self.is_list_number(&candidate) && ends_sentence(&candidate, self.lexicon) {
                return candidate.end();
            }
        }
        self.text.len()
    }

    /// Whether the stop belongs to the number of the next list item.
    fn is_list_number(&mut self, candidate: &Candidate<'t>) -> bool {
        let Some(marker) = self.expected else { return false };
        let found = candidate.is_single_stop() && marker.is_number(candidate.left.word());
        if found {
            self.expected = Some(marker.next());
        }
        found
    }

    /// Returns the next item of the list that ends at a place, or the rest of it.
    fn next_point(&mut self, end: usize) -> Range<usize> {
        let from = self.piece;
        let point = first(self.text, from, self.list_end.is_some())
            .and_then(|(marker, behind)| marker.next().find(self.text, behind, end));
        self.list_end = point.map(|_| end);
        self.piece = point.unwrap_or(end);
        if self.list_end.is_none() {
            self.at = self.at.max(end);
            self.expect_list();
        }
        from..self.piece
    }

    fn expect_list(&mut self) {
        self.expected = first(self.text, self.piece, false).map(|(marker, _)| marker.next());
    }
}

impl Iterator for Walk<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        if self.piece >= self.text.len() {
            return None;
        }
        let end = match self.list_end {
            Some(end) => end,
            None => self.next_end(),
        };
        Some(self.next_point(end))
    }
}
