//! `check --fix`: puts right what is sure.

use std::collections::{BTreeMap, HashSet};

use super::extract::{catalog_bytes, source_of};
use super::store::catalog_write;
use super::{
    Article, Batch, CheckOptions, ExtractOptions, SyncedArticle, TargetArticle, TargetContext, Workspace,
};
use crate::fluent::{self, fingerprint_entry};
use crate::model::{Catalog, Error, Fact, Finding, Fingerprint, State};
use crate::text::{Edits, Source};

/// Who signs facts about translations that a fix changed.
const FIXED: &str = "fix";

impl Workspace {
    /// Makes the fixes of findings in the catalogs of articles; of two that overlap, the first.
    /// A unit keeps its state; outdated ones are left alone. Gives the findings whose fix was made.
    ///
    /// # Errors
    /// If a file cannot be read or written, or a locale is unknown.
    pub fn fix(
        &self,
        articles: &[Article],
        options: &CheckOptions,
        how: &ExtractOptions,
    ) -> Result<Vec<Finding>, Error> {
        let _lock = self.store.lock()?;
        let findings = self.check(articles, options)?.findings;
        let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for finding in findings.into_iter().filter(|finding| finding.fix.is_some()) {
            by_file.entry(finding.source.path().to_owned()).or_default().push(finding);
        }
        let mut fixed = Vec::new();
        let sources = self.sources(articles)?;
        for mut data in self.locale_data(&self.asked_locales(&options.locales)?)? {
            let locale = data.locale.clone();
            for article in articles.iter().filter(|article| article.source != locale) {
                let path = article.catalog(&data.locale);
                let Some(wanted) = by_file.remove(&path) else { continue };
                let loaded = self.load(article, source_of(&sources, article), &HashSet::new())?;
                let version = self.version(&loaded, &data)?;
                let outdated = outdated(&loaded, &version);
                let wanted = wanted
                    .into_iter()
                    .filter(|finding| !finding.unit.as_deref().is_some_and(|id| outdated.contains(id)));
                let (edits, made) = edits(&version.catalog, wanted);
                if made.is_empty() {
                    continue;
                }
                let bytes = catalog_bytes(&version.catalog, &edits);
                let after = fluent::read(&Source::from_text(version.catalog.source.path(), edits.text()));
                let prints: Vec<_> =
                    loaded.plan.units.iter().map(|unit| (unit.id.as_str(), unit.print)).collect();
                keep_states(&mut data, &version, &prints, &after, how);
                // The facts go first. Killed in between, the ledger knows a translation that no catalog has, which
                // says nothing of any unit; the other way round the fixed translations would look like new ones.
                self.append_facts(&mut data)?;
                self.commit(Batch::default().with(catalog_write(&version.catalog.source, bytes)))?;
                fixed.extend(made);
            }
        }
        Ok(fixed)
    }
}

/// The units whose translation waits for a translator anyway: a fix would make it look like a new one.
fn outdated<'a>(loaded: &'a SyncedArticle, version: &'a TargetArticle) -> HashSet<&'a str> {
    version.rows(loaded).filter(|row| row.state() == State::Outdated).map(|row| row.id()).collect()
}

/// The replacements that do not overlap, and their findings.
fn edits(catalog: &Catalog, wanted: impl Iterator<Item = Finding>) -> (Edits, Vec<Finding>) {
    let mut edits = Edits::new(catalog.source.clone());
    let mut made = Vec::new();
    for finding in wanted {
        let is_made =
            finding.fix.as_ref().is_some_and(|fix| edits.replace(fix.span, fix.text.as_str()).is_ok());
        if is_made {
            made.push(finding);
        }
    }
    (edits, made)
}

/// Records for each message that is another now that its state is what it was.
fn keep_states(
    data: &mut TargetContext,
    version: &TargetArticle,
    prints: &[(&str, Option<Fingerprint>)],
    after: &Catalog,
    how: &ExtractOptions,
) {
    for (at, (id, source)) in prints.iter().enumerate() {
        let (Some(source), Some(before)) = (*source, version.entry(at)) else { continue };
        let Some(entry) = after.messages().find(|entry| entry.id == *id) else { continue };
        let old = fingerprint_entry(before, &version.catalog);
        let target = fingerprint_entry(entry, after);
        let state = version.units[at].state;
        if target != old {
            let (date, author) = (how.date.clone(), FIXED.to_owned());
            data.ledger.add(Fact { source, target, state, date, unit: (*id).to_owned(), author });
        }
    }
}
