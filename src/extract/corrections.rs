//! Boundary corrections that translators made, and that apply to all later runs.
//!
//! They are stored in the project, in one file for each source language
//! (`locales/en.cuts`), one line each, with a tab between the three fields (here: ⇥):
//!
//! ```text
//! join ⇥ talks in St. ⇥ Petersburg went on
//! split ⇥ agreed on trade; ⇥ the ministers will
//! ```
//!
//! The line contains the action and the words on both sides of the place: usually three of
//! the sentence before it and three of the sentence after it, more if these match other
//! places as well. So a correction applies wherever its words occur, even if the sentence moves or
//! the rest of it is rewritten; where the same words occur again, they are split in the same
//! way. The two words next to the place must match exactly, including punctuation; for the others
//! only the letters count. White space at the place is ignored: a missing space may be added later.
//!
//! Lines are independent of each other, so git can merge two files line by line. To undo a
//! correction, delete its line. Lines that start with `#` are comments.

use std::collections::HashMap;
use std::fmt;

use aho_corasick::AhoCorasick;

use crate::text::{Source, Span};

/// All corrections of a language.
///
/// ```
/// use audarma::{extract::Corrections, text::Source};
/// let file = Source::from_text("en.cuts", "join\ttalks in St.\tPetersburg went on\n");
/// assert_eq!(Corrections::read(&file).all().len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Corrections {
    source: Source,
    all: Vec<Correction>,
    faulty: Vec<Span>,
    /// The corrections that have this word directly after their place.
    by_word: HashMap<String, Vec<usize>>,
    /// Finds those words of splits in a text.
    finder: Option<AhoCorasick>,
}

/// A correction: the action, and the words on both sides of the place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correction {
    /// The action.
    pub kind: CorrectionKind,
    left: Vec<String>,
    right: Vec<String>,
    /// Its line in the file.
    pub span: Span,
}

/// The action of a correction.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CorrectionKind {
    /// There is no boundary here.
    Join,
    /// There is a boundary here.
    Split,
}

impl CorrectionKind {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Split => "split",
        }
    }
}

impl Default for Corrections {
    fn default() -> Self {
        Self::read(&Source::from_text("", ""))
    }
}

impl Corrections {
    /// Parses a file of corrections. Invalid lines are kept as [faulty](Self::faulty).
    pub fn read(source: &Source) -> Self {
        let (mut all, mut faulty) = (Vec::new(), Vec::new());
        let mut start = 0;
        for line in source.text().split_inclusive('\n') {
            let span = Span::new(start, start + line.trim_end().len());
            start += line.len();
            match Correction::read(line.trim_end(), span) {
                Some(correction) => all.push(correction),
                None if line.trim().is_empty() || line.starts_with('#') => {}
                None => faulty.push(span),
            }
        }
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, correction) in all.iter().enumerate() {
            by_word.entry(correction.right[0].clone()).or_default().push(at);
        }
        let splits = all.iter().filter(|correction| correction.kind == CorrectionKind::Split);
        let mut words: Vec<&str> = splits.map(|correction| correction.right[0].as_str()).collect();
        words.sort_unstable();
        words.dedup();
        let finder = (!words.is_empty()).then(|| AhoCorasick::new(words).ok()).flatten();
        Self { source: source.clone(), all, faulty, by_word, finder }
    }

    /// The file.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The corrections, in the order of the file.
    pub fn all(&self) -> &[Correction] {
        &self.all
    }

    /// Lines that are not corrections.
    pub fn faulty(&self) -> &[Span] {
        &self.faulty
    }

    /// Applies the corrections to the ends of units in a block's text. Returns the corrections that match,
    /// each with its place: the start of the text after it.
    pub(super) fn apply(&self, text: &str, ends: &mut Vec<usize>) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        if self.all.is_empty() {
            return found;
        }
        ends.retain(|&end| {
            let before = found.len();
            self.at(CorrectionKind::Join, text, end, &mut found);
            found.len() == before
        });
        let known: Vec<usize> = ends.iter().map(|&end| behind_space(text, end)).collect();
        for place in self.finder.iter().flat_map(|finder| finder.find_overlapping_iter(text)) {
            let (at, before) = (place.start(), found.len());
            if known.binary_search(&at).is_err() {
                self.at(CorrectionKind::Split, text, at, &mut found);
            }
            if found.len() > before {
                ends.push(at);
            }
        }
        ends.sort_unstable();
        ends.dedup();
        found
    }

    fn at(&self, kind: CorrectionKind, text: &str, at: usize, found: &mut Vec<(usize, usize)>) {
        let Some(word) = text[at..].split_whitespace().next() else { return };
        for &index in self.by_word.get(word).into_iter().flatten() {
            let correction = &self.all[index];
            if correction.kind == kind && correction.stands_at(text, at) {
                found.push((index, behind_space(text, at)));
            }
        }
    }
}

impl Correction {
    /// The correction for a place in a text, with as many words on each side as requested, if there are
    /// that many. `None` if one side has no word.
    pub(super) fn new(kind: CorrectionKind, text: &str, at: usize, words: (usize, usize)) -> Option<Self> {
        let owned = |word: &str| word.to_owned();
        let mut left: Vec<String> = text[..at].split_whitespace().rev().take(words.0).map(owned).collect();
        left.reverse();
        let right: Vec<String> = text[at..].split_whitespace().take(words.1).map(owned).collect();
        (!left.is_empty() && !right.is_empty()).then_some(Self { kind, left, right, span: Span::at(0) })
    }

    fn read(line: &str, span: Span) -> Option<Self> {
        let mut fields = line.split('\t');
        let kind = match fields.next()? {
            "join" => CorrectionKind::Join,
            "split" => CorrectionKind::Split,
            _ => return None,
        };
        let mut words = || -> Option<Vec<String>> {
            let words: Vec<String> = fields.next()?.split_whitespace().map(str::to_owned).collect();
            (!words.is_empty()).then_some(words)
        };
        Some(Self { kind, left: words()?, right: words()?, span })
    }

    /// The words before the place.
    pub fn left(&self) -> String {
        self.left.join(" ")
    }

    /// The words after it.
    pub fn right(&self) -> String {
        self.right.join(" ")
    }

    /// The number of matches in a text.
    pub(super) fn count(&self, text: &str) -> usize {
        let places = text.match_indices(self.right[0].as_str());
        places.filter(|(at, _)| self.stands_at(text, *at)).count()
    }

    /// Whether its words match on both sides of a place.
    fn stands_at(&self, text: &str, at: usize) -> bool {
        let before = text[..at].split_whitespace().rev();
        let behind = text[at..].split_whitespace();
        stand(self.left.iter().rev(), before) && stand(self.right.iter(), behind)
    }
}

impl fmt::Display for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}", self.kind.name(), self.left(), self.right())
    }
}

/// Whether the wanted words come first, with the first one matching exactly.
fn stand<'a>(wanted: impl Iterator<Item = &'a String>, mut found: impl Iterator<Item = &'a str>) -> bool {
    for (at, word) in wanted.enumerate() {
        match found.next() {
            Some(found) if found == word || (at > 0 && alike(found, word)) => {}
            _ => return false,
        }
    }
    true
}

/// Whether two words have the same letters and digits.
fn alike(one: &str, other: &str) -> bool {
    let letters = |word: &str| -> String { word.chars().filter(|char| char.is_alphanumeric()).collect() };
    let one = letters(one);
    !one.is_empty() && one == letters(other)
}

/// The offset after white space.
pub(super) fn behind_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(lines: &str, text: &str, ends: &[usize]) -> Vec<String> {
        let mut ends = ends.to_vec();
        Corrections::read(&Source::from_text("en.cuts", lines)).apply(text, &mut ends);
        let mut from = 0;
        ends.iter().map(|&end| text[std::mem::replace(&mut from, end)..end].to_owned()).collect()
    }

    #[test]
    fn a_join_outlives_edits_around_it() {
        let line = "join\tthe talks in St.\tPetersburg went on\n";
        let before = "On Monday the talks in St. Petersburg went on.";
        assert_eq!(corrected(line, before, &[27, before.len()]), [before]);
        let after = "Some of the talks in St.\nPetersburg went on, he said.";
        assert_eq!(corrected(line, after, &[25, after.len()]), [after]);
    }

    #[test]
    fn a_split_needs_its_words_on_both_sides() {
        let line = "split\tagreed on trade;\tthe ministers will\n";
        let text = "They agreed on trade; the ministers will meet.";
        assert_eq!(
            corrected(line, text, &[text.len()]),
            ["They agreed on trade; ", "the ministers will meet."]
        );
        let other = "They agreed on energy; the ministers will meet.";
        assert_eq!(corrected(line, other, &[other.len()]), [other]);
    }

    #[test]
    fn lines_that_are_no_corrections_are_kept_apart() {
        let corrections =
            Corrections::read(&Source::from_text("en.cuts", "# ours\njoin\ta\tb\n\njion\ta\tb\n"));
        assert_eq!((corrections.all().len(), corrections.faulty().len()), (1, 1));
        assert_eq!(corrections.all()[0].to_string(), "join\ta\tb");
    }
}
