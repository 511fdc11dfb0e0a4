//! Coverage in time: what waits since when, and how it was at a revision.

use std::collections::{HashMap, HashSet};

use super::baseline::Baseline;
use super::git::Moment;
use super::{Article, Git, SyncedArticle, TargetArticle, TargetContext, Workspace};
use crate::model::{Error, Inspection, Locale, Point, State, Trend, Waiting};
use crate::sync::Planned;

/// The outdated translations of a version; [`dated`] says since when they wait.
pub(super) fn waiting(loaded: &SyncedArticle, version: &TargetArticle) -> Vec<Waiting> {
    let units = loaded.plan.units.iter().zip(&version.states);
    let outdated = units.filter(|(_, state)| **state == State::Outdated);
    let wait = |(planned, _): (&Planned, _)| Waiting {
        since: String::new(),
        locale: version.locale.clone(),
        article: loaded.article.path.clone(),
        unit: planned.id.clone(),
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

/// Points between the revision and now, at most.
const POINTS: usize = 5;

/// More articles than this are not checked again for each point.
const CHEAP: usize = 500;

impl Workspace {
    /// How these articles stood at a git revision, and at a few commits since. The files of that
    /// time are checked as those of now are; what is still as it was is not checked again.
    ///
    /// # Errors
    /// If git cannot be asked or does not know the revision, or a file of that time cannot be used.
    pub fn trend(
        &self,
        now: &Inspection,
        articles: &[Article],
        locales: &[Locale],
        revision: &str,
    ) -> Result<Trend, Error> {
        let git = Git::open(&self.root)?;
        let (first, rest) = git.commits(revision, &self.base)?;
        let between = match articles.len() {
            0..=CHEAP => spread(rest, POINTS),
            _ => Vec::new(),
        };
        let past = Baseline { project: self, git: &git, now, articles, locales };
        let then = past.at(&first.name)?;
        let mut points = vec![point(&first, &then)];
        for commit in &between {
            points.push(point(commit, &past.at(&commit.name)?));
        }
        points.push(point(&Moment::default(), now));
        let past =
            then.articles.into_iter().map(|checked| ((checked.article, checked.locale), checked.units));
        Ok(Trend { revision: revision.to_owned(), articles: past.collect(), points })
    }
}

fn point(commit: &Moment, inspection: &Inspection) -> Point {
    let locales = inspection.locales().into_iter().map(|total| (total.locale, total.coverage.units));
    let revision = commit.name.chars().take(10).collect();
    Point { date: commit.date.clone(), revision, locales: locales.collect() }
}

/// At most so many of a list, evenly spread over it.
fn spread<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let (count, kept) = (all.len(), most.min(all.len()));
    let wanted: HashSet<usize> = (0..kept).map(|at| (at + 1) * count / (kept + 1)).collect();
    let is_wanted = |at: usize| count <= most || wanted.contains(&at);
    all.into_iter().enumerate().filter(|(at, _)| is_wanted(*at)).map(|(_, each)| each).collect()
}
