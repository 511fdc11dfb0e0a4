//! A possible end of a sentence: the stops, the closing marks after them, and the words on both sides.

use std::ops::Range;

use super::left::Left;
use super::letters::{after, before, is_closer, is_opener, is_quote, is_stop, is_word, skip};
use super::lexicon::{Kinds, Lexicon};
use super::right::{Right, word_at};

/// A run of stops in a text, with its context.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'t> {
    /// The text that contains it.
    pub(super) text: &'t str,
    /// The start of the sentence that may end here.
    pub(super) piece: usize,
    /// The stops: ".", "?!", "…".
    pub(super) run: Range<usize>,
    /// The end of the closing quotes, brackets and notes after the stops.
    pub(super) closed: usize,
    /// The end of the white space after them.
    pub(super) gap: usize,
    /// The word before.
    pub(super) left: Left<'t>,
    /// The text after.
    pub(super) right: Right<'t>,
}

impl<'t> Candidate<'t> {
    /// Reads the context of a run of stops.
    pub(super) fn read(text: &'t str, piece: usize, run: Range<usize>, quotes: &mut Quotes) -> Self {
        let closed = closers_end(text, &run, quotes);
        let gap = skip(text, closed, char::is_whitespace);
        let left = Left::read(text, piece, left_end(text, run.start, gap > closed));
        Self { text, piece, run, closed, gap, left, right: Right::read(text, gap) }
    }

    /// Whether it is a single full stop, which may belong to an abbreviation.
    pub(super) fn is_single_stop(&self) -> bool {
        matches!(&self.text[self.run.clone()], "." | "．")
    }

    /// Whether it marks an omission: "...", "…".
    pub(super) fn is_ellipsis(&self) -> bool {
        let run = &self.text[self.run.clone()];
        run.starts_with('…')
            || (run.len() > 1 && run.starts_with('.'))
            || run.ends_with("..")
            || run.ends_with('…')
    }

    /// Whether the next word follows the stops directly.
    pub(super) fn is_glued(&self) -> bool {
        self.gap == self.closed
    }

    /// The end of a sentence that ends here, including white space. Four separate dots are a full
    /// stop and an ellipsis that belongs to the following text.
    pub(super) fn end(&self) -> usize {
        let attached = before(self.text, self.run.start).is_some_and(is_word);
        if attached && &self.text[self.run.clone()] == ". . . ." { self.run.start + 2 } else { self.gap }
    }

    /// The closing marks after the stops.
    pub(super) fn closers(&self) -> &'t str {
        &self.text[self.run.end..self.closed]
    }

    /// Whether a quotation ends here.
    pub(super) fn closes_quotation(&self) -> bool {
        self.closers().chars().any(is_quote)
    }

    /// Whether the word before is the first of its piece, like the number of a list item.
    pub(super) fn is_first_word(&self) -> bool {
        let near = self.left.start - self.piece <= FIRST_WORD;
        near && !self.text[self.piece..self.left.start].contains(is_word)
    }

    /// Whether a bracket was opened shortly before and is still open.
    pub(super) fn is_in_brackets(&self) -> bool {
        let from = self.piece.max(self.run.start.saturating_sub(BRACKETS));
        let near = self.text.as_bytes()[from..self.run.start].iter().rev();
        near.copied()
            .find(|byte| matches!(byte, b'(' | b')' | b'[' | b']'))
            .is_some_and(|byte| byte == b'(' || byte == b'[')
    }

    /// Whether there is a word before the stops.
    pub(super) fn has_left(&self) -> bool {
        self.left.start < self.left.end || before(self.text, self.run.start).is_some_and(is_end_of_phrase)
    }
}

/// Maximum distance of the first word from the start of a piece, in bytes: it may follow a bullet or a quote.
const FIRST_WORD: usize = 24;

/// How far back to search for an open bracket, in bytes.
const BRACKETS: usize = 200;

/// A bracket, quote or sign that a phrase may end with before its stop: `(2014).`, `5 %.`
fn is_end_of_phrase(last: char) -> bool {
    !last.is_whitespace() && !is_opener(last) || is_closer(last)
}

/// In tokenized text there is a space before and after the stop: "the brother . He".
fn left_end(text: &str, at: usize, spaced: bool) -> usize {
    if spaced && text[..at].ends_with(' ') { at - 1 } else { at }
}

/// Skips closing marks, notes (`[12]`), and a separate closing mark ("… »").
fn closers_end(text: &str, run: &Range<usize>, quotes: &mut Quotes) -> usize {
    let mut at = run.end;
    while let Some(found) = after(text, at) {
        let next = at + found.len_utf8();
        match found {
            '"' if opens_next(text, at, next, quotes) => break,
            '\'' | '’' | '`' | '“' if after(text, next).is_some_and(is_word) => break,
            '[' => match note_end(text, next) {
                Some(end) => at = end,
                None => break,
            },
            found if is_closer(found) => at = next,
            _ => break,
        }
    }
    closer_apart(text, note_digits_end(text, run.start, at))
}

/// The number of a note directly after a stop: "as was shown.11 12 Rivers".
fn note_digits_end(text: &str, stop: usize, at: usize) -> usize {
    let phrase = before(text, stop).is_some_and(|last| last.is_lowercase() || last == ')');
    let mut end = skip(text, at, |found| found.is_ascii_digit());
    if !phrase || end == at || end - at > 3 {
        return at;
    }
    while let Some(next) = text[end..].strip_prefix(' ') {
        let number = next.len() - next.trim_start_matches(|found: char| found.is_ascii_digit()).len();
        if number == 0 || number > 3 {
            return if next.starts_with(char::is_uppercase) { end } else { at };
        }
        end += 1 + number;
    }
    at
}

/// Whether a straight quotation mark between a stop and a word is an opening one:
/// in `He left."The next` it closes, in `He left."The next," she said` it opens.
fn opens_next(text: &str, at: usize, next: usize, quotes: &mut Quotes) -> bool {
    after(text, next).is_some_and(is_word) && !quotes.is_open_at(text, at)
}

/// The end of a note's number in square brackets: `1]` of `[1]`.
fn note_end(text: &str, from: usize) -> Option<usize> {
    let end =
        skip(text, from, |found| found.is_ascii_digit() || found == ',' || found == '–' || found == '-');
    (end > from && after(text, end) == Some(']')).then_some(end + 1)
}

/// An unambiguous closing mark may be separated from its sentence: "… »".
fn closer_apart(text: &str, at: usize) -> usize {
    let apart = skip(text, at, |found| found == ' ' || found == '\u{a0}' || found == '\u{202f}');
    let end = skip(text, apart, |found| matches!(found, '»' | ')' | ']'));
    let free = after(text, end).is_none_or(|found| found.is_whitespace() || is_stop(found));
    if end > apart && free { end } else { at }
}

/// Counts straight quotation marks, each once, to distinguish opening from closing ones.
#[derive(Clone, Default, Debug)]
pub(super) struct Quotes {
    counted: usize,
    open: bool,
}

impl Quotes {
    /// Whether a quotation is open directly before a place; places must be passed in order.
    fn is_open_at(&mut self, text: &str, at: usize) -> bool {
        let passed = text.as_bytes().get(self.counted..at).unwrap_or_default();
        self.open ^= memchr::memchr_iter(b'"', passed).count() % 2 == 1;
        self.counted = self.counted.max(at);
        self.open
    }
}

/// Maximum length of a phrase before its clause, in bytes.
const FRONTED: usize = 80;

/// Whether only a short phrase that starts with a preposition precedes the stop, as in
/// "At 5 a.m. Mr. Smith left."
pub(super) fn is_fronted(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let piece = &candidate.text[candidate.piece..candidate.run.start];
    if piece.len() > FRONTED {
        return false;
    }
    let phrase = piece.trim_start_matches(|found: char| !is_word(found));
    let short = phrase.split_whitespace().count() <= 6;
    short && lexicon.kinds(word_at(phrase, 0)).any(Kinds::FRONTING)
}
