//! Coverage in time: what waits since when, and how it was at a revision.

use std::collections::{HashMap, HashSet};

use super::{Loaded, LocaleData, Version};
use crate::model::{State, Waiting};

/// The outdated translations of a version, with the day of the last fact about each.
pub(super) fn waiting(loaded: &Loaded, version: &Version, data: &LocaleData) -> Vec<Waiting> {
    let units = loaded.plan.units.iter().zip(&version.states);
    let outdated = units.filter(|(_, state)| **state == State::Outdated).map(|(planned, _)| &planned.id);
    let outdated: HashSet<&str> = outdated.map(String::as_str).collect();
    if outdated.is_empty() {
        return Vec::new();
    }
    let facts = data.ledger.facts().iter().filter(|fact| outdated.contains(fact.unit.as_str()));
    let dates: HashMap<&str, &str> = facts.map(|fact| (fact.unit.as_str(), fact.date.as_str())).collect();
    let wait = |unit: &str| Waiting {
        since: dates.get(unit).copied().unwrap_or_default().to_owned(),
        locale: version.locale.clone(),
        article: loaded.article.path.clone(),
        unit: unit.to_owned(),
    };
    outdated.into_iter().map(wait).collect()
}
