//! How coverage was at earlier commits.

use std::collections::HashSet;

use super::Project;
use super::baseline::Baseline;
use super::git::{Git, Moment};
use crate::model::{Error, Inspection, Locale, Point, Trend};
use crate::workspace::Article;

/// Points between the revision and now, at most.
const POINTS: usize = 5;

/// More articles than this are not checked again for each point.
const CHEAP: usize = 500;

impl Project {
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
        let (first, rest) = git.commits(revision, &self.base())?;
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
