//! Matches from the translation memory for a catalog.

use std::collections::{HashMap, HashSet};

use crate::memory::{Match, TmEntry};
use crate::model::{Entry, EntryKind};
use crate::text::{WordDiff, collapse};

/// The label of a suggestion in a stub: `TM 83 %: Тараптар …`, and `TM DIFF: …` for the differences in
/// its source.
const SUGGESTION: &str = "TM ";
const DIFF: &str = "TM DIFF: ";
const PERCENT: &str = " %: ";

/// Matches from the translation memory for a catalog.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Recall {
    /// For units without a message, by id. Stubs of other units are unchanged.
    pub offers: HashMap<String, TmMatch>,
    /// The ids of removed units whose messages are now in the memory: they leave the catalog.
    pub kept: HashSet<String>,
    /// Former comments of translators on a stub that left the catalog and returns, by id.
    pub notes: HashMap<String, Vec<String>>,
}

/// The match for a unit without a message.
#[derive(Clone, PartialEq, Debug)]
pub enum TmMatch {
    /// A message.
    Message(TmEntry),
    /// A starting point for the translator.
    Suggestion {
        /// The similarity, in percent.
        percent: u32,
        /// The message on one line.
        target: String,
        /// The changes from its source text to the unit's.
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
    /// The message, if there is one.
    pub(super) fn message(&self) -> Option<&TmEntry> {
        match self {
            Self::Message(segment) => Some(segment),
            _ => None,
        }
    }

    /// The suggestion of a match for a source text.
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
