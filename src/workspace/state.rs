//! An article in one locale: its target catalog, and where each unit stands.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use super::{Article, SyncedArticle, TargetContext, Workspace};
use crate::fluent::{self, Resolver, Terms, Variable, fingerprint_entry};
use crate::model::{Catalog, Document, Entry, EntryKind, Error, Fingerprint, Locale, State, Text, Token};
use crate::sync::{self, Planned, TargetUnit};
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
        let mut units = States::new(loaded, data, &target).units();
        find_parts(&loaded.document, &mut units);
        Self { locale: data.locale.clone(), units, catalog: target.catalog }
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

/// What the units of an article are in a locale.
struct States<'a> {
    loaded: &'a SyncedArticle,
    data: &'a TargetContext,
    target: &'a Target,
    /// The first message of each id.
    messages: HashMap<&'a str, usize>,
    /// The ids of the article.
    ids: LazyCell<HashSet<&'a str>, Box<dyn FnOnce() -> HashSet<&'a str> + 'a>>,
}

impl<'a> States<'a> {
    fn new(loaded: &'a SyncedArticle, data: &'a TargetContext, target: &'a Target) -> Self {
        let mut messages: HashMap<&str, usize> = HashMap::with_capacity(target.catalog.entries.len());
        for (at, entry) in target.catalog.entries.iter().enumerate() {
            if entry.kind == EntryKind::Message {
                messages.entry(entry.id.as_str()).or_insert(at);
            }
        }
        let ids = move || loaded.plan.units.iter().map(|planned| planned.id.as_str()).collect();
        Self { loaded, data, target, messages, ids: LazyCell::new(Box::new(ids)) }
    }

    fn units(&self) -> Vec<TargetUnit> {
        (0..self.loaded.plan.units.len()).map(|at| self.unit(at)).collect()
    }

    fn unit(&self, at: usize) -> TargetUnit {
        let planned = &self.loaded.plan.units[at];
        let Some(source) = planned.print else { return TargetUnit::new(State::Automatic) };
        let entry = self.messages.get(planned.id.as_str()).copied();
        let pair = entry.and_then(|index| Some((index, self.target.prints[index]?)));
        let known = pair.and_then(|(_, target)| self.data.ledger.last(&planned.id, source, target));
        // What was joined before, and is whole again, has its old translation.
        if !planned.joined.is_empty() && known.is_none() {
            return self.joined(at, entry);
        }
        let Some((index, target)) = pair else { return TargetUnit::new(State::Missing) };
        let state = known.map_or_else(|| self.unknown(planned, source, target), |fact| fact.state);
        let previous = || self.previous(planned, index, (source, target));
        let mut unit = TargetUnit::new(state);
        unit.previous = (state == State::Outdated).then(previous).flatten();
        unit.entry = Some(index);
        unit
    }

    /// A unit that others were joined into: with a part of their translations alone it would lose a sentence.
    fn joined(&self, at: usize, entry: Option<usize>) -> TargetUnit {
        let (unit, plan) = (&self.loaded.document.units[at], &self.loaded.plan);
        let catalog = &self.target.catalog;
        let Some(message) = sync::joined_message(unit, &plan.units[at], plan, catalog) else {
            return TargetUnit::new(State::Missing);
        };
        let mut joined = TargetUnit::new(State::Outdated);
        joined.entry = entry;
        joined.previous = sync::previous_text(&plan.units[at], plan);
        joined.joined = Some(fluent::read(&Source::from_text(catalog.source.path(), message)));
        joined
    }

    /// The state of a unit whose present pair the ledger does not know.
    fn unknown(&self, planned: &Planned, source: Fingerprint, target: Fingerprint) -> State {
        let lives = |id: &str| self.ids.contains(id);
        match planned.previous.as_ref().filter(|_| !planned.is_new) {
            Some(previous) if planned.is_minor => {
                let before = Fingerprint::of(previous.canonical().as_bytes());
                self.data.ledger.state(&planned.id, before, target, lives)
            }
            Some(_) => State::Outdated,
            None => self.data.ledger.state(&planned.id, source, target, lives),
        }
    }

    /// The source text that an outdated translation was made of, as far as it is known.
    fn previous(&self, planned: &Planned, index: usize, pair: (Fingerprint, Fingerprint)) -> Option<String> {
        let (catalog, ledger) = (&self.target.catalog, &self.data.ledger);
        let entry = &catalog.entries[index];
        let own = planned.previous.as_ref().filter(|_| !planned.is_new);
        let lives = |id: &str| self.ids.contains(id);
        // A comment may be of an edit before the one that the present translation was made after.
        let known = ledger.earlier(&planned.id, pair.0, pair.1, lives).map(|fact| fact.source);
        let is_known =
            |text: &&Text| known.is_none_or(|known| known == Fingerprint::of(text.canonical().as_bytes()));
        // On another branch the source may have changed under a translation that was made for this.
        let seen = || {
            let seen = sync::seen_source(entry, catalog, &self.loaded.article.source)?;
            Some(seen).filter(|seen| known == Some(Fingerprint::of(seen.as_bytes())))
        };
        let shown = || sync::previous_source(entry, catalog).map(str::to_owned);
        let own = || own.map(sync::shown_source);
        let certain = planned.previous.as_ref().filter(is_known).and_then(|_| own());
        certain.or_else(seen).or_else(shown).or_else(own)
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
