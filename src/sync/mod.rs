//! The changes of each unit since the last extraction, and their effect on the catalogs.
//!
//! What must not be here: reading articles, deciding states. Nothing here accesses the disk: the
//! results are edits of the catalogs.

mod align;
mod arrange;
mod catalogs;
mod comment;
mod fill;
mod id;
mod merge;
mod minor;
mod notes;
mod origins;
mod recall;
mod regroup;
mod regrouped;
mod similarity;
mod source_change;

pub use align::{Alignment, Change, Link, align};
pub use catalogs::{TargetUnit, TargetVersion, source_catalog, target_catalog};
pub use comment::{by_hand, previous_source, seen_source, shown_messages, shown_source};
pub use fill::{Fill, fill};
pub use id::Mint;
pub use merge::{Merged, merge};
pub use minor::is_minor;
pub use notes::{GAP, Notes, without_notes};
pub use recall::{Recall, TmMatch};
pub use regrouped::{joined_message, joined_texts, parts_of, previous_text};
pub use source_change::{SourceChange, source_changes};

use std::collections::HashSet;

use crate::glossary::Glossary;
use crate::model::{Catalog, Document, Fingerprint, Text};

/// The changes of the units of an article.
#[derive(Clone, Debug)]
pub struct Plan {
    /// One for each unit of the document, in order.
    pub units: Vec<Planned>,
    /// Units of the catalog that were removed: their ids and texts.
    pub removed: Vec<(String, Text)>,
    /// The messages of the catalog: their ids, and the fingerprints of their texts.
    pub before: Vec<(String, Fingerprint)>,
}

/// A unit with its id and its history.
#[derive(Clone, PartialEq, Debug)]
pub struct Planned {
    /// Its id; empty for an automatic unit, which has no message.
    pub id: String,
    /// The fingerprint of its text; `None` for an automatic unit.
    pub print: Option<Fingerprint>,
    /// Its change.
    pub change: Change,
    /// Whether its id is new.
    pub is_new: bool,
    /// Its former text, or the text that it is a part of, if it has changed.
    pub previous: Option<Text>,
    /// Whether the edit does not affect translations, which then keep their state.
    pub is_minor: bool,
    /// Ids of the other old units that were joined into it.
    pub joined: Vec<String>,
    /// The id of the old unit that it is a further part of; the first part keeps that id.
    pub part_of: Option<String>,
}

impl Plan {
    /// Matches the units of a document with the messages of its source catalog. `taken` tells which
    /// ids other articles have, so that new ones are unique in the project.
    pub fn new(document: &Document, catalog: &Catalog, glossary: &Glossary, taken: &HashSet<String>) -> Self {
        let texts = glossary.texts(catalog).into_iter();
        let old: Vec<(String, Text)> = texts.map(|(entry, text)| (entry.id.clone(), text)).collect();
        let keys = |text: &Text| text.canonical();
        let old_keys: Vec<String> = old.iter().map(|(_, text)| keys(text)).collect();
        let asked: Vec<usize> =
            (0..document.units.len()).filter(|&at| !document.units[at].is_automatic).collect();
        let new_keys: Vec<String> = asked.iter().map(|&at| keys(&document.units[at].message)).collect();
        let alignment = align(&old_keys, &new_keys);
        let mut used = HashSet::new();
        let mut mint = Mint::new(catalog.source.path());
        let ids: HashSet<&str> = old.iter().map(|(id, _)| id.as_str()).collect();
        let prints: Vec<Fingerprint> = old_keys.iter().map(|key| Fingerprint::of(key.as_bytes())).collect();
        let before = old.iter().zip(&prints).map(|((id, _), print)| (id.clone(), *print)).collect();
        let mut units = vec![Planned::automatic(); document.units.len()];
        let mut gone = vec![true; old.len()];
        for ((&at, link), key) in asked.iter().zip(&alignment.links).zip(&new_keys) {
            let text = &document.units[at].message;
            let is_other = !matches!(link, Some(Link { change: Change::Kept | Change::Moved, .. }));
            let print = link.filter(|_| !is_other).map(|link| prints[link.old]);
            let previous = link.filter(|_| is_other).map(|link| old[link.old].1.clone());
            let kept = link.filter(|link| link.keeps_id).map(|link| link.old);
            let id = match kept {
                Some(kept) => {
                    gone[kept] = false;
                    old[kept].0.clone()
                }
                None => {
                    let free = |id: &str| !(ids.contains(id) || taken.contains(id) || used.contains(id));
                    let id = mint.id(text, free);
                    used.insert(id.clone());
                    id
                }
            };
            units[at] = Planned {
                id,
                print: Some(print.unwrap_or_else(|| Fingerprint::of(key.as_bytes()))),
                change: link.map_or(Change::Added, |link| link.change),
                is_new: kept.is_none(),
                is_minor: previous.as_ref().is_some_and(|old| is_minor(old, text)),
                previous,
                joined: Vec::new(),
                part_of: link.filter(|link| !link.keeps_id).map(|link| old[link.old].0.clone()),
            };
        }
        for (at, into) in alignment.joined.iter().enumerate() {
            if let Some(into) = into {
                units[asked[*into]].joined.push(old[at].0.clone());
            }
        }
        for (&at, link) in asked.iter().zip(&alignment.links) {
            let Some(link) = link.filter(|link| link.keeps_id && !units[at].is_minor) else { continue };
            let is_free = |other: &usize| gone[*other] && alignment.joined[*other].is_none();
            let near: Vec<usize> = around(link.old, old.len()).filter(is_free).collect();
            if units[at].previous.is_none() || near.is_empty() {
                continue;
            }
            let now = shown_source(&document.units[at].message);
            let known = shown_source(&old[link.old].1);
            let swallowed = regrouped::swallowed(&now, &known, near.iter().map(|other| &old[*other].1));
            for other in swallowed {
                units[at].joined.push(old[near[other]].0.clone());
                units[at].change = Change::Joined;
            }
        }
        let removed = old.into_iter().zip(gone).filter(|(_, gone)| *gone).map(|(old, _)| old).collect();
        Self { units, removed, before }
    }
}

impl Plan {
    /// Gives a unit another id, under which its text was kept. The unit that it was taken for is gone.
    pub fn renew(&mut self, unit: usize, id: &str) {
        let planned = &mut self.units[unit];
        if !planned.is_new {
            let old = planned.previous.take().map(|text| (std::mem::take(&mut planned.id), text));
            self.removed.extend(old);
            planned.change = Change::Added;
            planned.is_new = true;
        }
        planned.id.clear();
        planned.id.push_str(id);
    }
}

/// How far apart sentences can be that an edit makes one, beyond neighbours: what was between them was removed.
const NEAR: usize = 3;

/// The places near one of `count` places, in order.
fn around(place: usize, count: usize) -> impl Iterator<Item = usize> {
    (place.saturating_sub(NEAR)..(place + NEAR + 1).min(count)).filter(move |other| *other != place)
}

impl Planned {
    /// A unit without a message.
    fn automatic() -> Self {
        Self {
            id: String::new(),
            print: None,
            change: Change::Automatic,
            is_new: false,
            previous: None,
            is_minor: false,
            joined: Vec::new(),
            part_of: None,
        }
    }
}
