//! `todo` and `log`: what to do next, and what was done.

use std::collections::{HashMap, HashSet};

use super::extract::source_of;
use super::{Article, SourceContext, SourceHistory, SyncedArticle, TargetContext, Workspace};
use crate::model::{Error, Fact, Fingerprint, Locale, State};
use crate::text::collapse;

/// A unit that waits for a translator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Task {
    /// The article's path.
    pub article: String,
    /// The unit's id.
    pub unit: String,
    /// Why: missing, outdated or draft.
    pub state: State,
    /// Since when, for outdated and draft ones: the day of the last fact about the translation.
    pub since: Option<String>,
    /// How many source words it has.
    pub words: usize,
    /// What it says, on one line.
    pub text: String,
}

/// A line of a unit's past.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// The article's path.
    pub article: String,
    /// What the ledger says.
    pub fact: Fact,
    /// Whether it is about the source text as it is now.
    pub is_present: bool,
    /// The source text that it is about, on one line, if anybody still has it: the article, its catalogs,
    /// the memory or git.
    pub source: Option<String>,
}

impl Workspace {
    /// What to do in a locale: outdated translations, the oldest first, then drafts, then missing
    /// ones in the order of their articles.
    ///
    /// # Errors
    /// If a file cannot be read, or the locale is unknown.
    pub fn todo(&self, articles: &[Article], locale: &Locale) -> Result<Vec<Task>, Error> {
        let locale = self.locale(locale)?;
        let sources = self.sources(articles)?;
        let data = self.locale_data(std::slice::from_ref(&locale))?.swap_remove(0);
        let dates: HashMap<&str, &str> =
            data.ledger.facts().iter().map(|fact| (fact.unit.as_str(), fact.date.as_str())).collect();
        let mut tasks = Vec::new();
        for loaded in self.load_all(articles, &sources, &Default::default())? {
            if loaded.article.source == locale {
                continue;
            }
            let version = self.version(&loaded, &data)?;
            for row in version.rows(&loaded).filter(|row| !row.state().is_covered()) {
                let last = dates.get(row.id()).filter(|_| row.state() != State::Missing);
                tasks.push(Task {
                    article: loaded.article.path.clone(),
                    unit: row.id().to_owned(),
                    state: row.state(),
                    since: last.map(|date| (*date).to_owned()),
                    words: row.source.message.words(),
                    text: collapse(&row.source.message.canonical()).into_owned(),
                });
            }
        }
        let rank = |state| match state {
            State::Outdated => 0,
            State::Draft => 1,
            _ => 2,
        };
        // A stable sort: missing units stay in the order of their articles.
        tasks.sort_by(|one, other| (rank(one.state), &one.since).cmp(&(rank(other.state), &other.since)));
        Ok(tasks)
    }

    /// What the ledger says of the units of articles in a locale, oldest first; with the texts of that time as
    /// far as the project or `history` has them.
    ///
    /// # Errors
    /// If a file cannot be read, or the locale is unknown.
    pub fn log(
        &self,
        articles: &[Article],
        locale: &Locale,
        history: &dyn SourceHistory,
    ) -> Result<Vec<Event>, Error> {
        let locale = self.locale(locale)?;
        let sources = self.sources(articles)?;
        let data = self.locale_data(std::slice::from_ref(&locale))?.swap_remove(0);
        let mut events = Vec::new();
        for article in articles {
            let own = source_of(&sources, article);
            let loaded = self.load(article, own, &Default::default())?;
            events.extend(self.events(&loaded, own, &data, history)?);
        }
        events.sort_by(|one, other| one.fact.date.cmp(&other.fact.date));
        Ok(events)
    }

    /// What the ledger says of the units of an article.
    fn events(
        &self,
        loaded: &SyncedArticle,
        own: &SourceContext,
        data: &TargetContext,
        history: &dyn SourceHistory,
    ) -> Result<Vec<Event>, Error> {
        let units = loaded.document.units.iter().zip(&loaded.plan.units);
        let present: HashMap<&str, Fingerprint> = units
            .map(|(unit, planned)| {
                (planned.id.as_str(), Fingerprint::of(unit.message.canonical().as_bytes()))
            })
            .collect();
        let facts = || data.ledger.facts().iter().filter(|fact| present.contains_key(fact.unit.as_str()));
        let wanted: HashSet<Fingerprint> = facts().map(|fact| fact.source).collect();
        let texts = self.earlier_texts(loaded, own, data, &wanted, history)?;
        let event = |fact: &Fact| Event {
            article: loaded.article.path.clone(),
            is_present: present.get(fact.unit.as_str()) == Some(&fact.source),
            source: texts.get(fact.source).map(str::to_owned),
            fact: fact.clone(),
        };
        Ok(facts().map(event).collect())
    }
}
