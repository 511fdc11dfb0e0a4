//! `check --no-worse-than`: which units lost their translation since a revision.

use std::collections::{HashMap, HashSet};

use super::baseline::Baseline;
use super::{Git, Project};
use crate::model::{Counts, Error, Inspection, Locale, LostUnit, Worse};
use crate::workspace::{Article, UnitState};

impl Project {
    /// What of these articles is worse than it was at a git revision: units that had a translation and are
    /// still there without one, and locales whose coverage fell. `now` is what checking them gave.
    ///
    /// # Errors
    /// If git cannot be asked or does not know the revision, or a file of that time cannot be used.
    pub fn worse(
        &self,
        now: &Inspection,
        articles: &[Article],
        locales: &[Locale],
        revision: &str,
    ) -> Result<Worse, Error> {
        let git = Git::open(&self.root)?;
        let (first, _) = git.commits(revision, &self.base())?;
        let past = Baseline { project: self, git: &git, now, articles, locales };
        let (before, units) = past.with_units(&first.name)?;
        let had: HashSet<(Locale, String)> =
            units.into_iter().filter(|each| each.is_covered).map(|each| (each.locale, each.unit)).collect();
        let is_lost =
            |each: &UnitState| !each.is_covered && had.contains(&(each.locale.clone(), each.unit.clone()));
        let mut units = Vec::new();
        for standing in past.now(&first.name)? {
            let lost = standing.units.into_iter().filter(is_lost);
            units.extend(lost.map(|each| LostUnit {
                article: standing.article.clone(),
                locale: each.locale,
                unit: each.unit,
                state: each.state,
            }));
        }
        units.sort();
        Ok(Worse { revision: revision.to_owned(), units, locales: fallen(&before, now) })
    }
}

/// The locales that are covered less than before.
fn fallen(before: &Inspection, now: &Inspection) -> Vec<(Locale, Counts, Counts)> {
    let before: HashMap<Locale, Counts> =
        before.locales().into_iter().map(|total| (total.locale, total.coverage.units)).collect();
    let pairs = now.locales().into_iter().filter_map(|total| {
        let before = *before.get(&total.locale)?;
        Some((total.locale, before, total.coverage.units))
    });
    // Compared as fractions: 1 of 3 is not less than 2 of 6.
    pairs.filter(|(_, before, now)| now.covered() * before.total < before.covered() * now.total).collect()
}
