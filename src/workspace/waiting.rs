//! Since when outdated translations wait.

use std::collections::{HashMap, HashSet};

use super::{SyncedArticle, TargetArticle, TargetContext, TranslationUnit};
use crate::model::{State, Waiting};

/// The outdated translations of a version; [`dated`] says since when they wait.
pub(super) fn waiting(loaded: &SyncedArticle, version: &TargetArticle) -> Vec<Waiting> {
    let outdated = version.rows(loaded).filter(|row| row.state() == State::Outdated);
    let wait = |row: TranslationUnit<'_>| Waiting {
        since: String::new(),
        locale: version.locale.clone(),
        article: loaded.article.path.clone(),
        unit: row.id().to_owned(),
    };
    outdated.map(wait).collect()
}

/// Outdated translations with the day of the last fact about each, the oldest first.
pub(super) fn dated(mut waiting: Vec<Waiting>, data: &[TargetContext]) -> Vec<Waiting> {
    for data in data {
        let own = waiting.iter().filter(|each| each.locale == data.locale);
        let units: HashSet<&str> = own.map(|each| each.unit.as_str()).collect();
        let facts = data.ledger.facts().iter().filter(|fact| units.contains(fact.unit.as_str()));
        // The last one stays.
        let dates: HashMap<String, &str> =
            facts.map(|fact| (fact.unit.clone(), fact.date.as_str())).collect();
        for each in waiting.iter_mut().filter(|each| each.locale == data.locale) {
            each.since = dates.get(&each.unit).map_or_else(String::new, |date| (*date).to_owned());
        }
    }
    waiting.sort();
    waiting
}
