//! An article in one locale: its target catalog, and where each unit stands.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use super::{Article, SyncedArticle, TargetContext, Workspace};
use crate::fluent::{self, Resolver, Terms, Variable, fingerprint_entry};
use crate::model::{Catalog, Document, Entry, EntryKind, Error, Fingerprint, Locale, State, Text, Token};
use crate::sync::{self, TargetUnit};
use crate::text::Source;

/// An article in one locale.
#[derive(Debug)]
pub struct TargetArticle {
    /// The locale.
    pub locale: Locale,
    /// Its catalog as it is on disk.
    pub catalog: Catalog,
    /// Where each unit of the article stands, in its order.
    pub units: Vec<TargetUnit>,
}

/// A target catalog with the fingerprints of its messages.
#[derive(Debug)]
pub(crate) struct Target {
    catalog: Catalog,
    /// One for each entry; `None` for those that are no messages.
    prints: Vec<Option<Fingerprint>>,
}

impl Target {
    pub(super) fn new(catalog: Catalog) -> Self {
        let print =
            |entry: &Entry| (entry.kind == EntryKind::Message).then(|| fingerprint_entry(entry, &catalog));
        let prints = catalog.entries.iter().map(print).collect();
        Self { catalog, prints }
    }

    pub(super) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The messages by their ids, with what the ledger knows them by.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, (&Entry, Fingerprint))> {
        let all = self.catalog.entries.iter().zip(&self.prints);
        all.filter_map(|(entry, print)| Some((entry.id.as_str(), (entry, (*print)?))))
    }

    /// The ids of the messages with what the ledger knows them by.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (&str, Fingerprint)> {
        let all = self.catalog.entries.iter().zip(&self.prints);
        all.filter_map(|(entry, print)| Some((entry.id.as_str(), (*print)?)))
    }
}

/// A message as it reads in its locale, with what was wrong in it.
#[derive(Clone, Debug, Default)]
pub struct ResolvedMessage {
    /// The message.
    pub text: Text,
    /// What was wrong.
    pub faults: Vec<crate::fluent::ResolveFault>,
    /// Whether the unit is left out on purpose.
    pub is_left_out: bool,
}

impl ResolvedMessage {
    /// What an entry says.
    pub fn new(entry: &Entry, catalog: &Catalog, resolver: &Resolver<'_>) -> Self {
        if entry.is_left_out() {
            return Self { is_left_out: true, ..Self::default() };
        }
        let said = entry.value.as_ref().map(|value| resolver.value(value, catalog)).unwrap_or_default();
        let (mut value, mut faults) = (said.tokens, said.faults);
        let mut attributes = Vec::with_capacity(entry.attributes.len());
        for attribute in &entry.attributes {
            let (text, more) = resolver.text(&attribute.value, catalog);
            attributes.push((attribute.name.clone(), text));
            faults.extend(more);
        }
        // A unit is left out by `{ "" }` alone, never because a term happens to be empty.
        if value.is_empty() && attributes.is_empty() {
            value.push(Token::Text(String::new()));
        }
        Self { text: Text { value, attributes }, faults, is_left_out: false }
    }
}

impl Workspace {
    /// Reads the catalog of an article in a locale.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn version(&self, loaded: &SyncedArticle, data: &TargetContext) -> Result<TargetArticle, Error> {
        Ok(TargetArticle::new(loaded, data, self.target(&loaded.article, &data.locale)?))
    }

    pub(crate) fn target(&self, article: &Article, locale: &Locale) -> Result<Target, Error> {
        Ok(Target::new(self.catalog(&article.catalog(locale))?))
    }
}

impl TargetArticle {
    pub(super) fn new(loaded: &SyncedArticle, data: &TargetContext, target: Target) -> Self {
        let Target { catalog, prints } = target;
        let mut by_id: HashMap<&str, usize> = HashMap::with_capacity(catalog.entries.len());
        for (at, entry) in catalog.entries.iter().enumerate() {
            if entry.kind == EntryKind::Message {
                by_id.entry(entry.id.as_str()).or_insert(at);
            }
        }
        let planned = &loaded.plan.units;
        let entries: Vec<Option<usize>> = planned
            .iter()
            .map(|planned| by_id.get(planned.id.as_str()).copied().filter(|_| !planned.id.is_empty()))
            .collect();
        let ids = LazyCell::new(|| -> HashSet<&str> {
            planned.iter().map(|planned| planned.id.as_str()).collect()
        });
        let lives = |id: &str| ids.contains(id);
        let joined = |at: usize| {
            let unit = &loaded.document.units[at];
            let message = sync::joined_message(unit, &planned[at], &loaded.plan, &catalog)?;
            Some(fluent::read(&Source::from_text(catalog.source.path(), message)))
        };
        // What was joined before, and is whole again, has its old translation.
        let is_known = |at: usize| {
            let target = entries[at].and_then(|index| prints[index]);
            let pair = planned[at].print.zip(target);
            pair.is_some_and(|(source, target)| data.ledger.last(&planned[at].id, source, target).is_some())
        };
        let is_joined = |at: usize| !planned[at].joined.is_empty() && !is_known(at);
        let joined: Vec<Option<Catalog>> =
            (0..planned.len()).map(|at| is_joined(at).then(|| joined(at)).flatten()).collect();
        let state = |at: usize| {
            let Some(source) = planned[at].print else { return State::Automatic };
            if is_joined(at) {
                // With a part of its translations alone, the unit would lose a sentence.
                return if joined[at].is_some() { State::Outdated } else { State::Missing };
            }
            let Some(target) = entries[at].and_then(|index| prints[index]) else { return State::Missing };
            let previous = planned[at].previous.as_ref().filter(|_| !planned[at].is_new);
            match (data.ledger.last(&planned[at].id, source, target), previous) {
                (Some(fact), _) => fact.state,
                (None, Some(previous)) if planned[at].is_minor => {
                    let before = Fingerprint::of(previous.canonical().as_bytes());
                    data.ledger.state(&planned[at].id, before, target, lives)
                }
                (None, Some(_)) => State::Outdated,
                (None, None) => data.ledger.state(&planned[at].id, source, target, lives),
            }
        };
        let states: Vec<State> = (0..planned.len()).map(state).collect();
        let previous = |at: usize| {
            if is_joined(at) {
                return joined[at].as_ref().and_then(|_| sync::previous_text(&planned[at], &loaded.plan));
            }
            let index = entries[at].filter(|_| states[at] == State::Outdated)?;
            let (source, target) = (planned[at].print?, prints[index]?);
            let own = planned[at].previous.as_ref().filter(|_| !planned[at].is_new);
            // A comment may be of an edit before the one that the present translation was made after.
            let known = data.ledger.earlier(&planned[at].id, source, target, lives).map(|fact| fact.source);
            let is_of_own = |text: &&Text| {
                known.is_none_or(|known| known == Fingerprint::of(text.canonical().as_bytes()))
            };
            // On another branch the source may have changed under a translation that was made for this.
            let seen = || {
                let seen = sync::seen_source(&catalog.entries[index], &catalog, &loaded.article.source)?;
                Some(seen).filter(|seen| known == Some(Fingerprint::of(seen.as_bytes())))
            };
            let shown = || sync::previous_source(&catalog.entries[index], &catalog).map(str::to_owned);
            let own = || own.map(sync::shown_source);
            planned[at]
                .previous
                .as_ref()
                .filter(is_of_own)
                .and_then(|_| own())
                .or_else(seen)
                .or_else(shown)
                .or_else(own)
        };
        let mut units: Vec<TargetUnit> = states.iter().map(|state| TargetUnit::new(*state)).collect();
        for (at, unit) in units.iter_mut().enumerate() {
            unit.entry = entries[at].filter(|_| unit.state != State::Missing);
            unit.previous = previous(at);
        }
        units.iter_mut().zip(joined).for_each(|(unit, joined)| unit.joined = joined);
        find_parts(&loaded.document, &mut units);
        Self { locale: data.locale.clone(), units, catalog }
    }

    /// The entry of a unit.
    pub fn entry(&self, unit: usize) -> Option<&Entry> {
        self.units[unit].entry.map(|at| &self.catalog.entries[at])
    }

    /// What reads the translations of the units: one for all of them. `terms` are those of the locale.
    pub fn resolver<'a>(&'a self, loaded: &SyncedArticle, terms: &'a [&'a Terms]) -> Resolver<'a> {
        let resolver = Resolver::new(&self.locale, &self.catalog, terms);
        match &loaded.document.date {
            Some(date) => resolver.with("date", Variable::Date(date.clone())),
            None => resolver,
        }
    }

    /// What the translation of a unit says, if there is one.
    pub fn read(&self, unit: usize, resolver: &Resolver<'_>) -> Option<ResolvedMessage> {
        if let Some(joined) = &self.units[unit].joined {
            return joined.messages().next().map(|entry| ResolvedMessage::new(entry, joined, resolver));
        }
        let entry = self.entry(unit)?;
        Some(ResolvedMessage::new(entry, &self.catalog, resolver))
    }
}

/// Finds the units without a translation that were one unit with the one before them, whose outdated translation
/// has what they say.
fn find_parts(document: &Document, units: &mut [TargetUnit]) {
    for head in 0..units.len() {
        let Some(previous) = units[head].previous.as_deref() else { continue };
        let block = document.units[head].block;
        let is_part = |at: &usize| units[*at].state == State::Missing && document.units[*at].block == block;
        let after: Vec<String> = (head + 1..units.len())
            .take_while(is_part)
            .map(|at| sync::shown_source(&document.units[at].message))
            .collect();
        let now = sync::shown_source(&document.units[head].message);
        let count = sync::parts_of(previous, &now, after.iter().map(String::as_str));
        units[head + 1..head + 1 + count].iter_mut().for_each(|unit| unit.part_of = Some(head));
    }
}
