//! What became of each unit since the last extraction, and what that means for the catalogs.
//!
//! What must not live here: reading articles, deciding states. Nothing here touches the disk: it
//! gives edits over the catalogs.

mod align;
mod arrange;
mod catalogs;
mod id;
mod merge;
mod minor;
mod similarity;

pub use align::{Change, Link, align};
pub use catalogs::{TargetVersion, source_catalog, target_catalog};
pub use id::Mint;
pub use merge::{Merged, merge};
pub use minor::is_minor;

use std::collections::HashSet;

use crate::glossary::Glossary;
use crate::model::{Catalog, Document, Fingerprint, Text};

/// What became of the units of an article.
#[derive(Clone, Debug)]
pub struct Plan {
    /// One for each unit of the document, in its order.
    pub units: Vec<Planned>,
    /// Units that stood in the catalog and are gone: their ids, with what they said.
    pub removed: Vec<(String, Text)>,
    /// The messages of the catalog: their ids, and what the ledger knows their texts by.
    pub before: Vec<(String, Fingerprint)>,
}

/// A unit with its id and its past.
#[derive(Clone, PartialEq, Debug)]
pub struct Planned {
    /// Its id; empty for an automatic unit, which has no message.
    pub id: String,
    /// What the ledger knows its text by; `None` for an automatic unit.
    pub print: Option<Fingerprint>,
    /// What became of it.
    pub change: Change,
    /// What it said before, if it was edited.
    pub previous: Option<Text>,
    /// Whether the edit changes nothing for a translation, which then stays what it was.
    pub is_minor: bool,
}

impl Plan {
    /// Aligns the units of a document with the messages of its source catalog. `taken` says which
    /// ids other articles have, so that new ones are unique in the project.
    pub fn new(document: &Document, catalog: &Catalog, glossary: &Glossary, taken: &HashSet<String>) -> Self {
        let texts = glossary.texts(catalog).into_iter();
        let old: Vec<(String, Text)> = texts.map(|(entry, text)| (entry.id.clone(), text)).collect();
        let keys = |text: &Text| text.canonical();
        let old_keys: Vec<String> = old.iter().map(|(_, text)| keys(text)).collect();
        let asked: Vec<usize> =
            (0..document.units.len()).filter(|&at| !document.units[at].is_automatic).collect();
        let new_keys: Vec<String> = asked.iter().map(|&at| keys(&document.units[at].message)).collect();
        let links = align(&old_keys, &new_keys);
        let mut used = HashSet::new();
        let mut mint = Mint::new(catalog.source.path());
        let ids: HashSet<&str> = old.iter().map(|(id, _)| id.as_str()).collect();
        let prints: Vec<Fingerprint> = old_keys.iter().map(|key| Fingerprint::of(key.as_bytes())).collect();
        let before = old.iter().zip(&prints).map(|((id, _), print)| (id.clone(), *print)).collect();
        let blank = Planned {
            id: String::new(),
            print: None,
            change: Change::Automatic,
            previous: None,
            is_minor: false,
        };
        let mut units = vec![blank; document.units.len()];
        let mut gone = vec![true; old.len()];
        for ((&at, link), key) in asked.iter().zip(&links).zip(&new_keys) {
            let new_print = || Fingerprint::of(key.as_bytes());
            units[at] = match link {
                Some(link) => {
                    gone[link.old] = false;
                    let (id, text) = &old[link.old];
                    let previous = (link.change == Change::Edited).then(|| text.clone());
                    let is_minor =
                        previous.as_ref().is_some_and(|old| is_minor(old, &document.units[at].message));
                    let print = if previous.is_some() { new_print() } else { prints[link.old] };
                    Planned { id: id.clone(), print: Some(print), change: link.change, previous, is_minor }
                }
                None => {
                    let text = &document.units[at].message;
                    let free = |id: &str| !(ids.contains(id) || taken.contains(id) || used.contains(id));
                    let id = mint.id(text, free);
                    used.insert(id.clone());
                    let (print, change) = (Some(new_print()), Change::Added);
                    Planned { id, print, change, previous: None, is_minor: false }
                }
            };
        }
        let removed = old.into_iter().zip(gone).filter(|(_, gone)| *gone).map(|(old, _)| old).collect();
        Self { units, removed, before }
    }
}
