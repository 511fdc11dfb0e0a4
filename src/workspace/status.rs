//! `status`: coverage alone. No rule runs; a translation is invalid only where its catalog cannot be read.

use std::collections::HashSet;

use super::extract::source_of;
use super::{Article, SyncedArticle, TargetArticle, TargetContext, Workspace, parallel};
use crate::check::catalog_faults;
use crate::model::{Checked, Coverage, Error, Inspection, Locale, Section, Severity};

impl Workspace {
    /// The coverage of articles in some locales, or in all for none: as [`Workspace::check`] counts it, but
    /// without the errors that only its rules find.
    ///
    /// # Errors
    /// If a file cannot be read, or a locale is unknown.
    pub fn status(&self, articles: &[Article], locales: &[Locale]) -> Result<Inspection, Error> {
        let asked = self.asked_locales(locales)?;
        let sources = self.sources(articles)?;
        let data = self.locale_data(&self.config.all_locales())?;
        let count = |article: &Article| -> Result<Vec<Checked>, Error> {
            let loaded = self.load(article, source_of(&sources, article), &HashSet::new())?;
            let targets = data.iter().filter(|data| asked.contains(&data.locale));
            let targets = targets.filter(|data| data.locale != article.source);
            let rows =
                targets.map(|data| Ok(counted(&loaded, &self.version(&loaded, data)?, data))).collect();
            self.progress.step(articles.len());
            rows
        };
        let rows: Vec<Vec<Checked>> = parallel::try_map(articles, count)?;
        Ok(Inspection { articles: rows.into_iter().flatten().collect(), ..Inspection::default() })
    }
}

/// The units of a version by state.
fn counted(loaded: &SyncedArticle, version: &TargetArticle, data: &TargetContext) -> Checked {
    let faults = catalog_faults(&version.catalog, &version.locale);
    let errors = faults.into_iter().filter(|finding| finding.severity == Severity::Error);
    let broken: HashSet<String> = errors.filter_map(|finding| finding.unit).collect();
    let terms = [&data.terms];
    let resolver = version.resolver(loaded, &terms);
    let mut sections = Section::ALL.map(|section| (section, Coverage::default()));
    for row in version.rows(loaded) {
        let reading = version.read(row.index, &resolver);
        let is_faulty = reading.is_some_and(|reading| !reading.faults.is_empty());
        let has_error = is_faulty || broken.contains(row.id());
        sections[Section::of(row.source.role) as usize].1.add(row.state(), has_error, &row.source.message);
    }
    let mut coverage = Coverage::default();
    sections.iter().for_each(|(_, part)| coverage.join(part));
    Checked {
        article: loaded.article.path.clone(),
        catalog: version.catalog.source.path().to_owned(),
        locale: version.locale.clone(),
        units: coverage.units,
        words: coverage.words,
        chars: coverage.chars,
        sections: sections.into_iter().filter(|(_, part)| part.units.total > 0).collect(),
        min: Default::default(),
    }
}
