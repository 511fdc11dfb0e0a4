//! The translation memory of a locale: pairs of source and target, and the search for those that help
//! with a new sentence.
//!
//! What must not be here: reading or writing files, deciding what to do with a match.

mod distance;
mod index;
mod tm_entry;
mod words;

pub use index::{Index, ScoredText};
pub use tm_entry::{TmEntry, segments};

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::model::Fingerprint;

/// The default minimum score of a match.
pub const THRESHOLD: f64 = 0.75;

/// The entries of a locale, most trusted first.
///
/// ```
/// use audarma::memory::{Memory, TmEntry};
/// let segment = |source: &str, target: &str| TmEntry { source: source.into(), target: target.into(), ..TmEntry::default() };
/// let memory = Memory::new(vec![
///     segment("The sides discussed trade and transport.", "Тараптар сауда мен көлікті талқылады."),
///     segment("The next meeting is planned for autumn.", "Келесі кездесу күзге жоспарланған."),
/// ]);
/// let found = memory.search("The sides discussed trade and energy.", 0.75, 5);
/// assert_eq!(found[0].percent(), 83);
/// assert_eq!(found[0].segment.target, "Тараптар сауда мен көлікті талқылады.");
/// ```
#[derive(Debug, Default)]
pub struct Memory {
    segments: Vec<TmEntry>,
    exact: HashMap<Fingerprint, Vec<u32>>,
    /// Built on the first fuzzy search.
    index: OnceLock<Index>,
}

/// An entry that matches a text.
#[derive(Clone, Copy, Debug)]
pub struct Match<'m> {
    /// The entry.
    pub segment: &'m TmEntry,
    /// From the threshold to 1: the share of words that need not change.
    pub score: f64,
    /// Whether its source is identical to the text.
    pub is_exact: bool,
}

impl Match<'_> {
    /// The score in whole percent; 100 for identical text only.
    pub fn percent(&self) -> u32 {
        let most = if self.is_exact { 100.0 } else { 99.0 };
        (self.score * 100.0 + 1e-9).floor().min(most) as u32
    }
}

impl Memory {
    /// A memory of these entries. Equal matches are found in their order.
    pub fn new(segments: Vec<TmEntry>) -> Self {
        let mut exact: HashMap<Fingerprint, Vec<u32>> = HashMap::with_capacity(segments.len());
        for (at, segment) in (0..).zip(&segments) {
            exact.entry(segment.print()).or_default().push(at);
        }
        Self { segments, exact, index: OnceLock::new() }
    }

    /// All entries.
    pub fn segments(&self) -> &[TmEntry] {
        &self.segments
    }

    /// The entries of a source text, by its fingerprint.
    pub fn exact(&self, source: Fingerprint) -> impl Iterator<Item = &TmEntry> {
        self.exact.get(&source).into_iter().flatten().map(|&at| &self.segments[at as usize])
    }

    /// The entries most similar to a text, best first, then in the order of the memory; each pair of
    /// source and target once.
    pub fn search(&self, source: &str, threshold: f64, limit: usize) -> Vec<Match<'_>> {
        let hits = self.index().search(source, threshold);
        let mut found: Vec<Match<'_>> = hits.iter().map(|hit| self.found(hit, source)).collect();
        found.sort_by_key(|found| !found.is_exact);
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((&found.segment.source, &found.segment.target)));
        found.truncate(limit);
        found
    }

    /// The entry most similar to a text.
    pub fn best(&self, source: &str, threshold: f64) -> Option<Match<'_>> {
        self.index().best(source, threshold).map(|hit| self.found(&hit, source))
    }

    fn found(&self, hit: &ScoredText, source: &str) -> Match<'_> {
        let segment = &self.segments[hit.text];
        Match { segment, score: hit.score, is_exact: segment.source == source }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let sources: Vec<&str> = self.segments.iter().map(|segment| segment.source.as_str()).collect();
            Index::new(&sources)
        })
    }
}
