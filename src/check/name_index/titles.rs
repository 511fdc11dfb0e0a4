//! Names that are parts of titles: which of them a translation has torn out.

use super::lexicon::is_english;
use super::reading::{Reading, begins_large};
use crate::text::is_letter;

/// What may stand between the words of a title; of a name it is the first.
pub(super) const LINKS: [&str; 7] = [" ", "-", " & ", " and ", " of ", " of the ", " the "];

/// A word beside a name.
struct Neighbour<'a> {
    text: &'a str,
    /// Where it starts.
    start: usize,
    /// What stands between the two.
    link: &'static str,
}

impl<'a> Reading<'a> {
    /// Whether a name is torn out of a title that stands as it is in a translation of another script: the words on
    /// both sides of it are there, or an English one (`true`), or one on one side: «Desert Discs» for “Desert Island
    /// Discs”.
    pub(super) fn torn(&self, number: usize) -> Option<bool> {
        let name = &self.names[number];
        let others = self.words.iter().filter(|word| !word.text.is_ascii()).count();
        let is_other_script = name.text.is_ascii() && 2 * others > self.words.len();
        if !is_other_script {
            return None;
        }
        let [before, behind] = [self.word_before(number), self.word_behind(number)];
        let is_kept = |word: &&Neighbour<'_>| match self.at(word.start) {
            Some(at) => self.matched[at].is_some_and(|own| self.words[own].text == word.text),
            None => self.words.iter().any(|own| own.text == word.text),
        };
        let kept = [&before, &behind].map(|word| word.as_ref().filter(is_kept));
        let is_title = kept.iter().flatten().any(|word| is_english(&word.text.to_lowercase()));
        // «Закон SHORT» for “SHORT Act”, «глава Wells Fargo»: a common word behind a title or before its «of» is
        // translated.
        let is_before = kept[1].is_some_and(|word| word.link == " ");
        let is_part = || is_before || !is_english(&name.text.to_lowercase());
        let is_torn = kept.iter().flatten().count() == 2 || is_title && is_part();
        kept.iter().any(Option::is_some).then_some(is_torn)
    }

    /// The name that starts at a place.
    fn at(&self, start: usize) -> Option<usize> {
        self.names.binary_search_by_key(&start, |name| name.place.start).ok()
    }

    /// The capitalised word before a name in a title.
    fn word_before(&self, number: usize) -> Option<Neighbour<'a>> {
        let text = &self.source[..self.names[number].place.start];
        let link = LINKS.iter().filter(|link| text.ends_with(**link)).max_by_key(|link| link.len())?;
        let text = &text[..text.len() - link.len()];
        let start = text.trim_end_matches(is_letter).len();
        begins_large(&text[start..]).then_some(Neighbour { text: &text[start..], start, link })
    }

    /// The capitalised word behind a name in a title.
    fn word_behind(&self, number: usize) -> Option<Neighbour<'a>> {
        let end = self.names[number].place.end;
        let text = &self.source[end..];
        let link = LINKS.iter().filter(|link| text.starts_with(**link)).max_by_key(|link| link.len())?;
        let text = &text[link.len()..];
        let length = text.len() - text.trim_start_matches(is_letter).len();
        begins_large(text).then_some(Neighbour { text: &text[..length], start: end + link.len(), link })
    }
}
