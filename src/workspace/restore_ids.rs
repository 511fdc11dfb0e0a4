//! Units that come back get the ids under which their translations were kept.

use std::collections::{HashMap, HashSet};

use super::leverage::MemoryCache;
use super::recall::Around;
use super::{SyncedArticle, TargetContext, Workspace};
use crate::memory::TmEntry;
use crate::model::{Error, Fingerprint};
use crate::sync::Planned;

/// What was kept of the articles that have new units, the latest first.
struct Kept<'a> {
    of_article: HashMap<&'a str, HashMap<Fingerprint, Vec<&'a TmEntry>>>,
}

impl Workspace {
    /// New ids are made of texts, but a sentence keeps its id when its text is edited: one that was edited
    /// and then removed, or whose article was renamed since, would not be known again by a new id. `taken`
    /// are the ids that live.
    pub(super) fn restore_ids(
        &self,
        loaded: &mut [SyncedArticle],
        taken: &HashSet<String>,
        data: &[TargetContext],
        shelves: &mut [MemoryCache],
    ) -> Result<(), Error> {
        let has_new =
            |one: &&SyncedArticle| one.plan.units.iter().any(|planned| planned.is_new || is_alike(planned));
        let paths: HashSet<String> =
            loaded.iter().filter(has_new).map(|one| one.article.path.clone()).collect();
        if paths.is_empty() {
            return Ok(());
        }
        for (data, shelf) in data.iter().zip(shelves.iter_mut()) {
            self.shelved(shelf, &data.locale)?;
        }
        let kept = Kept::new(shelves.iter().flat_map(MemoryCache::segments).rev(), &paths);
        loaded.iter_mut().for_each(|one| kept.restore(one, taken));
        Ok(())
    }
}

impl<'a> Kept<'a> {
    fn new(segments: impl Iterator<Item = &'a TmEntry>, paths: &HashSet<String>) -> Self {
        let mut of_article: HashMap<&str, HashMap<Fingerprint, Vec<&TmEntry>>> = HashMap::new();
        for segment in segments.filter(|segment| paths.contains(&segment.article)) {
            let of_text = of_article.entry(&segment.article).or_default();
            of_text.entry(segment.print()).or_default().push(segment);
        }
        Self { of_article }
    }

    /// Of several ids of one text the one between the same neighbours is taken, then the latest.
    fn restore(&self, loaded: &mut SyncedArticle, taken: &HashSet<String>) {
        let Some(of_text) = self.of_article.get(loaded.article.path.as_str()) else { return };
        let prints: Vec<Option<Fingerprint>> =
            loaded.plan.units.iter().map(|planned| planned.print).collect();
        let asked: Vec<(usize, Fingerprint)> =
            prints.iter().enumerate().filter_map(|(at, print)| Some((at, (*print)?))).collect();
        let mut given: HashSet<String> = HashSet::new();
        for (order, &(at, print)) in asked.iter().enumerate() {
            let planned = &loaded.plan.units[at];
            let is_of_own = |kept: &&Vec<&TmEntry>| kept.iter().any(|segment| segment.unit == planned.id);
            // An exact text that was kept goes before a unit that is only alike.
            let is_open = |kept: &&Vec<&TmEntry>| planned.is_new || (is_alike(planned) && !is_of_own(kept));
            let kept = of_text.get(&print).filter(is_open);
            let around: Around = (
                order.checked_sub(1).map(|before| asked[before].1),
                asked.get(order + 1).map(|(_, after)| *after),
            );
            let free = |segment: &&&TmEntry| !taken.contains(&segment.unit) && !given.contains(&segment.unit);
            let free: Vec<&&TmEntry> = kept.into_iter().flatten().filter(free).collect();
            let between = free.iter().find(|segment| segment.is_between(around.0, around.1));
            if let Some(segment) = between.or(free.first()) {
                loaded.plan.renew(at, &segment.unit);
                given.insert(segment.unit.clone());
            }
        }
    }
}

/// Whether a unit has its id from one that said something like it.
fn is_alike(planned: &Planned) -> bool {
    planned.previous.is_some() && !planned.is_minor && !planned.is_new && planned.joined.is_empty()
}
