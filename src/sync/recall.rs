//! What the translation memory has for a catalog.

use std::collections::{HashMap, HashSet};

use crate::memory::{Match, TmEntry};
use crate::model::{Entry, EntryKind};
use crate::text::{WordDiff, collapse};

/// How a stub shows a suggestion: `TM 83 %: Тараптар …`, and `TM DIFF: …` for what is other in its
/// source.
const SUGGESTION: &str = "TM ";
const DIFF: &str = "TM DIFF: ";
const PERCENT: &str = " %: ";

/// What the memory has for a catalog.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Recall {
    /// For units without a message, by id. A stub of a unit that is not here keeps what it has.
    pub offers: HashMap<String, TmMatch>,
    /// The ids of gone units whose messages the memory has now: they leave the catalog.
    pub kept: HashSet<String>,
    /// What translators once wrote above a stub that left the catalog and comes back, by id.
    pub notes: HashMap<String, Vec<String>>,
}

/// What the memory has for a unit without a message.
#[derive(Clone, PartialEq, Debug)]
pub enum TmMatch {
    /// A message.
    Message(TmEntry),
    /// What a translator may begin with.
    Suggestion {
        /// How much of it is the same, in per cent.
        percent: u32,
        /// The message on one line.
        target: String,
        /// What changed from its source text to the unit's.
        diff: String,
    },
    /// Nothing.
    Nothing,
}

impl Recall {
    /// The message that the memory has for a unit.
    pub(super) fn message(&self, id: &str) -> Option<&TmEntry> {
        self.offers.get(id).and_then(TmMatch::message)
    }

    /// Whether an entry leaves the catalog.
    pub fn leaves(&self, entry: &Entry) -> bool {
        entry.kind == EntryKind::Message && self.kept.contains(&entry.id)
    }
}

impl TmMatch {
    /// The message, if it is one.
    pub(super) fn message(&self) -> Option<&TmEntry> {
        match self {
            Self::Message(segment) => Some(segment),
            _ => None,
        }
    }

    /// The suggestion that a match is for a source text.
    pub fn of(found: &Match<'_>, source: &str) -> Self {
        let diff = WordDiff::new(&collapse(&found.segment.source), &collapse(source));
        Self::Suggestion {
            percent: found.percent(),
            target: collapse(&found.segment.target).into_owned(),
            diff: if diff.is_empty() { String::new() } else { collapse(&diff.to_string()).into_owned() },
        }
    }

    /// The comment lines of a stub that show it.
    pub(super) fn lines(&self) -> Vec<String> {
        let Self::Suggestion { percent, target, diff } = self else { return Vec::new() };
        let mut lines = vec![format!("{SUGGESTION}{percent}{PERCENT}{target}").trim_end().to_owned()];
        if !diff.is_empty() {
            lines.push(format!("{DIFF}{diff}").trim_end().to_owned());
        }
        lines
    }
}

/// Whether a comment line shows a suggestion.
pub(super) fn is_suggestion(line: &str) -> bool {
    let number = |rest: &str| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits > 0 && rest[digits..].starts_with(PERCENT)
    };
    line.starts_with(DIFF) || line.strip_prefix(SUGGESTION).is_some_and(number)
}
