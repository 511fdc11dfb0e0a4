//! The terms of a locale, by their ids.

use std::collections::HashMap;

use crate::model::{Catalog, Entry};

/// The terms of one locale, built once and shared.
///
/// ```
/// use audarma::{fluent::{read, Terms}, text::Source};
/// let file = Source::from_text("kk/terms.ftl", "-kazakhstan = Қазақстан\n");
/// let terms = Terms::new([read(&file)]);
/// assert!(terms.get("kazakhstan").is_some());
/// assert!(terms.get("kyrgyzstan").is_none());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Terms {
    catalogs: Vec<Catalog>,
    places: HashMap<String, (usize, usize)>,
}

impl Terms {
    /// The terms of these files. If two have the same id, the first one is used.
    pub fn new(catalogs: impl IntoIterator<Item = Catalog>) -> Self {
        let catalogs: Vec<Catalog> = catalogs.into_iter().collect();
        let mut places = HashMap::new();
        for (file, catalog) in catalogs.iter().enumerate() {
            for (at, entry) in catalog.entries.iter().enumerate() {
                if entry.kind == crate::model::EntryKind::Term {
                    places.entry(entry.id.clone()).or_insert((file, at));
                }
            }
        }
        Self { catalogs, places }
    }

    /// The term with this id, without its hyphen, and the file that contains it.
    pub fn get(&self, id: &str) -> Option<(&Catalog, &Entry)> {
        let (file, at) = *self.places.get(id)?;
        let catalog = &self.catalogs[file];
        Some((catalog, &catalog.entries[at]))
    }

    /// The files that contain the terms.
    pub fn catalogs(&self) -> &[Catalog] {
        &self.catalogs
    }

    /// Whether there are no terms.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}
