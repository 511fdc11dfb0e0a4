//! What was lost since an earlier revision.

use serde::Serialize;

use super::{Counts, Locale};

/// What is worse than it was at a revision.
#[derive(Clone, Debug, Default)]
pub struct Worse {
    /// The revision, as it was asked for.
    pub revision: String,
    /// Units that had a translation and have none that counts now, by article, locale and place.
    pub units: Vec<LostUnit>,
    /// Locales that are covered less, with what they had and what they have.
    pub locales: Vec<(Locale, Counts, Counts)>,
}

/// A unit that lost its translation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct LostUnit {
    /// The article's path.
    pub article: String,
    /// The locale.
    pub locale: Locale,
    /// The unit's id.
    pub unit: String,
    /// What it is now: `missing`, `outdated`, `draft` or `invalid`.
    pub state: &'static str,
}

impl Worse {
    /// Whether nothing is worse.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty() && self.locales.is_empty()
    }
}
