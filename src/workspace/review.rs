//! `review`: somebody says that translations are right.

use std::collections::HashSet;

use super::extract::source_of;
use super::store::catalog_write;
use super::{Article, Batch, ChangeSet, ExtractOptions, Workspace};
use crate::fluent::fingerprint_entry;
use crate::model::{Arguments, Error, Fact, Locale, State};
use crate::sync::without_notes;

/// What reviewing recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// The article's path.
    pub path: String,
    /// The ids of the units that are reviewed now and were not before.
    pub units: Vec<String>,
    /// How many outdated translations were among them, or were passed over.
    pub outdated: usize,
}

/// Which units are reviewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reviewing<'a> {
    /// Those whose translation was made for the present source: nobody approves of one unseen whose source
    /// has changed since.
    Present,
    /// All that have a translation, outdated ones too.
    All,
    /// Those with these ids.
    Units(&'a [String]),
}

impl Workspace {
    /// Records that the present translations of units are right for the present source, and takes away
    /// why they were no translations.
    ///
    /// # Errors
    /// If a file cannot be read or written, the locale is unknown or the article's own, or no
    /// article has a unit that is asked for.
    pub fn review(
        &self,
        articles: &[Article],
        locale: &Locale,
        reviewing: Reviewing<'_>,
        how: &ExtractOptions,
    ) -> Result<Vec<Review>, Error> {
        let _lock = self.store.lock()?;
        let locale = self.locale(locale)?;
        let sources = self.sources(articles)?;
        let mut data = self.locale_data(std::slice::from_ref(&locale))?.swap_remove(0);
        let loaded = self.load_all(articles, &sources, &Default::default())?;
        let (mut reviews, mut catalogs) = (Vec::new(), Vec::new());
        let mut unseen: Vec<&String> = match reviewing {
            Reviewing::Units(units) => units.iter().collect(),
            _ => Vec::new(),
        };
        for loaded in &loaded {
            if source_of(&sources, &loaded.article).locale == locale {
                return Err(Error::new("source-locale", Arguments::new().with("locale", locale.to_string())));
            }
            let version = self.version(loaded, &data)?;
            let (mut reviewed, mut settled, mut outdated) = (Vec::new(), HashSet::new(), 0);
            for (at, planned) in loaded.plan.units.iter().enumerate() {
                unseen.retain(|id| **id != planned.id);
                let is_outdated = version.units[at].state == State::Outdated;
                let asked = match reviewing {
                    Reviewing::Present => !is_outdated,
                    Reviewing::All => true,
                    Reviewing::Units(units) => units.contains(&planned.id),
                };
                outdated += usize::from(is_outdated && !matches!(reviewing, Reviewing::Units(_)));
                settled.extend(version.units[at].entry.filter(|_| asked));
                let (Some(source), Some(entry), true, false) =
                    (planned.print, version.entry(at), asked, version.units[at].state == State::Reviewed)
                else {
                    continue;
                };
                data.ledger.add(Fact {
                    source,
                    target: fingerprint_entry(entry, &version.catalog),
                    state: State::Reviewed,
                    date: how.date.clone(),
                    unit: planned.id.clone(),
                    author: how.author.clone(),
                });
                reviewed.push(planned.id.clone());
            }
            let edits = without_notes(&version.catalog, &settled, &data.notes);
            if !edits.is_empty() {
                catalogs.push(ChangeSet(vec![catalog_write(&version.catalog.source, edits.bytes())]));
            }
            reviews.push(Review { path: loaded.article.path.clone(), units: reviewed, outdated });
        }
        if let Some(id) = unseen.first() {
            return Err(Error::new("unknown-unit", Arguments::new().with("unit", id.as_str())));
        }
        self.append_facts(&mut data)?;
        self.commit(Batch { sets: catalogs, ..Batch::default() })?;
        Ok(reviews)
    }
}
