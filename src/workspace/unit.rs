//! One unit of an article in one locale: a row.

use super::{SyncedArticle, TargetArticle};
use crate::model::{Entry, State, Unit};
use crate::sync::{Planned, TargetUnit};

/// Everything that is known about a unit of an article in a locale.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TranslationUnit<'a> {
    /// Its place among the units of the article.
    pub index: usize,
    /// What the article says.
    pub source: &'a Unit,
    /// Its id, and what became of it since the source catalog was written.
    pub planned: &'a Planned,
    /// Its state, and what its outdated translation is a translation of.
    pub target: &'a TargetUnit,
    /// Its message in the catalog.
    pub entry: Option<&'a Entry>,
}

impl<'a> TranslationUnit<'a> {
    /// Its id; empty for an automatic unit, which has no message.
    pub fn id(&self) -> &'a str {
        &self.planned.id
    }

    /// Its state.
    pub fn state(&self) -> State {
        self.target.state
    }
}

impl TargetArticle {
    /// The units of the article, in its order.
    pub fn rows<'a>(&'a self, article: &'a SyncedArticle) -> impl Iterator<Item = TranslationUnit<'a>> + 'a {
        let all = article.document.units.iter().zip(&article.plan.units).zip(&self.units).enumerate();
        all.map(|(index, ((source, planned), target))| {
            let entry = target.entry.map(|at| &self.catalog.entries[at]);
            TranslationUnit { index, source, planned, target, entry }
        })
    }

    /// One unit of the article.
    pub fn row<'a>(&'a self, article: &'a SyncedArticle, index: usize) -> TranslationUnit<'a> {
        TranslationUnit {
            index,
            source: &article.document.units[index],
            planned: &article.plan.units[index],
            target: &self.units[index],
            entry: self.entry(index),
        }
    }
}
