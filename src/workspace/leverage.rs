//! The translation memory of a project: what `extract` puts into it and takes out of it.

use std::collections::{HashMap, HashSet};

use super::extract::{JOINED, Translated};
use super::recall::{Given, MemoryLookup, around, waiting};
use super::state::Target;
use super::{Article, ExtractOptions, SourceContext, SyncedArticle, TargetContext, Workspace, parallel};
use crate::fluent::{Referent, references};
use crate::memory::{Memory, TmEntry, segments};
use crate::model::{Catalog, Entry, EntryKind, Error, Fingerprint, Ledger, Locale, State, Text, notation};
use crate::sync::{Recall, by_hand, previous_source, seen_source};

/// The memory of a locale during a run, read when it is needed.
#[derive(Debug, Default)]
pub(super) struct MemoryCache {
    /// The segments of the file and of this run.
    kept: Option<Vec<TmEntry>>,
    /// Those and the pairs of all catalogs.
    memory: Option<Memory>,
}

/// Catalogs of one article, which may be gone.
struct Home {
    /// What they are called in the folder of each locale, without ending.
    name: String,
    /// The article, as it is shown.
    shown: String,
    /// The language in which it is written.
    source: Locale,
}

impl Home {
    fn of(article: &Article) -> Self {
        Self { name: article.name.clone(), shown: article.path.clone(), source: article.source.clone() }
    }

    fn of_gone(project: &Workspace, name: String, source: &Locale) -> Self {
        Self { shown: project.layout.catalog(&name, source), name, source: source.clone() }
    }
}

impl MemoryCache {
    /// The segments of the file and of this run, oldest first, as far as somebody asked for them.
    pub(super) fn segments(&self) -> &[TmEntry] {
        self.kept.as_deref().unwrap_or_default()
    }
}

impl Workspace {
    /// The translation memory of a locale: the pairs of its catalogs, then what was kept of removed
    /// and replaced ones, the latest first.
    ///
    /// # Errors
    /// If a file cannot be read, or the project does not have the locale.
    pub fn memory(&self, locale: &Locale) -> Result<Memory, Error> {
        let locale = self.locale(locale)?;
        let data = self.locale_data(std::slice::from_ref(&locale))?.swap_remove(0);
        self.whole_memory(&data, &self.kept_segments(&locale)?)
    }

    fn whole_memory(&self, data: &TargetContext, kept: &[TmEntry]) -> Result<Memory, Error> {
        let mut sources = Vec::new();
        let mut homes = Vec::new();
        for locale in self.config.source_locales().into_iter().filter(|locale| *locale != data.locale) {
            sources.push(self.source_data(&locale)?);
            homes.extend(self.orphans(&locale)?.into_iter().map(|name| Home::of_gone(self, name, &locale)));
        }
        let articles = self.articles()?;
        let others = articles.iter().filter(|article| article.source != data.locale);
        let homes: Vec<Home> = others.map(Home::of).chain(homes).collect();
        let live = parallel::try_map(&homes, |home| self.live_segments(home, &sources, data))?;
        let kept = kept.iter().rev().filter(|segment| !segment.outdated).cloned();
        let all = live.into_iter().flatten().chain(kept);
        let is_pair = |segment: &TmEntry| !segment.is_omission() && !segment.is_note();
        Ok(Memory::new(all.filter(is_pair).collect()))
    }

    /// The pairs that stand in the catalogs of an article and are not outdated.
    fn live_segments(
        &self,
        home: &Home,
        sources: &[SourceContext],
        data: &TargetContext,
    ) -> Result<Vec<TmEntry>, Error> {
        let target = Target::new(self.catalog(&self.layout.catalog(&home.name, &data.locale))?);
        let own = sources.iter().find(|source| source.locale == home.source);
        let Some(own) = own.filter(|_| target.catalog().messages().next().is_some()) else {
            return Ok(Vec::new());
        };
        let catalog = self.catalog(&self.layout.catalog(&home.name, &home.source))?;
        let texts = own.glossary.texts(&catalog);
        let texts: Vec<(&str, String)> =
            texts.iter().map(|(entry, text)| (entry.id.as_str(), text.canonical())).collect();
        let prints: Vec<Fingerprint> =
            texts.iter().map(|(_, text)| Fingerprint::of(text.as_bytes())).collect();
        let ids: HashSet<&str> = texts.iter().map(|(id, _)| *id).collect();
        let messages: HashMap<&str, (&Entry, Fingerprint)> = target.entries().collect();
        let pair = |(at, (id, source)): (usize, (&str, String))| {
            let (entry, print) = messages.get(id)?;
            let state = data.ledger.state(id, prints[at], *print, |other| ids.contains(other));
            let (before, after) = around(&prints, at);
            (state != State::Outdated).then(|| TmEntry {
                source,
                target: TmEntry::target_of(entry, target.catalog()),
                article: home.shown.clone(),
                unit: id.to_owned(),
                before,
                after,
                ..TmEntry::default()
            })
        };
        Ok(texts.into_iter().enumerate().filter_map(pair).collect())
    }

    pub(super) fn kept_segments(&self, locale: &Locale) -> Result<Vec<TmEntry>, Error> {
        let source = self.read(&self.layout.memory(locale))?;
        Ok(source.map(|source| segments(source.text())).unwrap_or_default())
    }

    /// Puts the translations of removed and edited units into the memory, on the disk before any
    /// catalog changes; then looks up what it has for the units without a translation: the new and
    /// the edited ones, and all of them where a locale has new translations.
    pub(super) fn recall(
        &self,
        all: &[Translated],
        data: &mut [TargetContext],
        shelves: &mut [MemoryCache],
        is_news: &[bool],
        how: &ExtractOptions,
    ) -> Result<Vec<Vec<Recall>>, Error> {
        let mut recalled: Vec<Vec<Recall>> =
            all.iter().map(|_| vec![Recall::default(); data.len()]).collect();
        for (at, (data, shelf)) in data.iter_mut().zip(shelves).enumerate() {
            let kept = self.keep(all, at, data, shelf, how)?;
            let given = self.look_up(all, at, data, shelf, is_news[at], how)?;
            let mut facts = Vec::new();
            for ((article, kept), given) in recalled.iter_mut().zip(kept).zip(given) {
                article[at].kept = kept;
                for given in given {
                    facts.extend(given.fact);
                    article[at].notes.insert(given.id.clone(), given.notes);
                    article[at].offers.insert(given.id, given.offer);
                }
            }
            facts.into_iter().for_each(|fact| data.ledger.add(fact));
            if !how.is_dry {
                self.append_facts(data)?;
            }
        }
        Ok(recalled)
    }

    /// Keeps what leaves the catalogs of a locale; gives the ids of it for each article.
    fn keep(
        &self,
        all: &[Translated],
        at: usize,
        data: &TargetContext,
        shelf: &mut MemoryCache,
        how: &ExtractOptions,
    ) -> Result<Vec<HashSet<String>>, Error> {
        let leaving = |(loaded, targets): &Translated| {
            targets[at].as_ref().map(|target| leaving(loaded, target, &data.ledger)).unwrap_or_default()
        };
        let all: Vec<(Vec<TmEntry>, HashSet<String>)> = parallel::map(all, leaving);
        if all.iter().all(|(segments, _)| segments.is_empty()) {
            return Ok(all.into_iter().map(|(_, ids)| ids).collect());
        }
        let kept = self.shelved(shelf, &data.locale)?;
        let mut known: HashSet<TmEntry> = kept.iter().map(undated).collect();
        let mut lines = String::new();
        let mut leaves = Vec::with_capacity(all.len());
        for (segments, ids) in all {
            leaves.push(ids);
            for segment in segments {
                if known.insert(segment.clone()) {
                    let segment = TmEntry { date: how.date.clone(), ..segment };
                    lines.push_str(&format!("{segment}\n"));
                    kept.push(segment);
                }
            }
        }
        if !how.is_dry {
            self.append(self.layout.memory(&data.locale), lines)?;
        }
        Ok(leaves)
    }

    pub(super) fn shelved<'s>(
        &self,
        shelf: &'s mut MemoryCache,
        locale: &Locale,
    ) -> Result<&'s mut Vec<TmEntry>, Error> {
        if shelf.kept.is_none() {
            shelf.kept = Some(self.kept_segments(locale)?);
        }
        Ok(shelf.kept.get_or_insert_default())
    }

    /// What was kept of an article goes with it when it is renamed. `stem` is its old path without ending.
    pub(super) fn keep_under(&self, path: &str, stem: &str, locale: &Locale) -> Result<(), Error> {
        let kept = self.kept_segments(locale)?;
        let is_of = |article: &str| article.rsplit_once('.').map_or(article, |(stem, _)| stem) == stem;
        let known: HashSet<&TmEntry> = kept.iter().collect();
        let own = kept.iter().filter(|segment| is_of(&segment.article));
        let own = own.map(|segment| TmEntry { article: path.to_owned(), ..segment.clone() });
        let lines: String =
            own.filter(|segment| !known.contains(segment)).map(|segment| format!("{segment}\n")).collect();
        self.append(self.layout.memory(locale), lines)
    }

    /// What the memory has for the units of each article that wait.
    fn look_up(
        &self,
        all: &[Translated],
        at: usize,
        data: &TargetContext,
        shelf: &mut MemoryCache,
        is_news: bool,
        how: &ExtractOptions,
    ) -> Result<Vec<Vec<Given>>, Error> {
        let waits = |(loaded, targets): &'_ Translated| {
            let target = targets[at].as_ref();
            target.is_some_and(|target| waiting(loaded, target, &data.ledger, is_news).next().is_some())
        };
        if !parallel::map(all, waits).contains(&true) {
            return Ok(all.iter().map(|_| Vec::new()).collect());
        }
        self.shelved(shelf, &data.locale)?;
        let threshold = self.config.audarma.memory.threshold();
        let MemoryCache { kept, memory } = shelf;
        let kept = kept.as_deref().unwrap_or_default();
        if memory.is_none() && threshold.is_some() {
            *memory = Some(self.whole_memory(data, kept)?);
        }
        let mut of_unit: HashMap<(&str, &str), Vec<&TmEntry>> = HashMap::new();
        for segment in kept.iter().rev() {
            of_unit.entry((segment.article.as_str(), segment.unit.as_str())).or_default().push(segment);
        }
        let memory = memory.as_ref().zip(threshold);
        let desk = MemoryLookup { data, of_unit, memory, how };
        let ask = |(loaded, targets): &Translated| -> Vec<Given> {
            let target = targets[at].as_ref();
            let waits = target.into_iter().flat_map(|target| waiting(loaded, target, &data.ledger, is_news));
            waits.map(|waiting| desk.give(loaded, &waiting)).collect()
        };
        Ok(parallel::map(all, ask))
    }
}

/// What stands in a catalog and is to be kept: the translations of removed units, whose ids are
/// given too, and those of edited ones.
pub(super) fn leaving(
    loaded: &SyncedArticle,
    target: &Target,
    ledger: &Ledger,
) -> (Vec<TmEntry>, HashSet<String>) {
    let plan = &loaded.plan;
    let mut gone: HashMap<&str, &Text> = plan.removed.iter().map(|(id, text)| (id.as_str(), text)).collect();
    let edited = plan.units.iter().filter(|planned| !planned.is_minor);
    let edited: HashMap<&str, &Text> =
        edited.filter_map(|planned| Some((planned.id.as_str(), planned.previous.as_ref()?))).collect();
    let strays = strays(loaded, target);
    if gone.is_empty() && edited.is_empty() && strays.is_empty() {
        return Default::default();
    }
    gone.extend(strays.iter().map(|(id, text)| (*id, text)));
    for id in referred(target.catalog(), &gone) {
        gone.remove(id.as_str());
    }
    let prints: Vec<Fingerprint> = plan.before.iter().map(|(_, print)| *print).collect();
    let places: HashMap<&str, usize> = plan.before.iter().map(|(id, _)| id.as_str()).zip(0..).collect();
    let ids: HashSet<&str> = plan.before.iter().map(|(id, _)| id.as_str()).collect();
    let catalog = target.catalog();
    let kept = |entry: &Entry, text: &Text| -> Option<TmEntry> {
        let place = places.get(entry.id.as_str());
        let (before, after) = place.map(|place| around(&prints, *place)).unwrap_or_default();
        Some(TmEntry {
            source: text.canonical(),
            article: loaded.article.path.clone(),
            unit: entry.id.clone(),
            before,
            after,
            comment: by_hand(catalog, entry, &loaded.article.source),
            ..TmEntry::default()
        })
    };
    let pair = |(id, (entry, print)): (&str, (&Entry, Fingerprint))| {
        let text = gone.get(id).or_else(|| edited.get(id))?;
        let source = places.get(id).map(|place| prints[*place]);
        let source = source.unwrap_or_else(|| Fingerprint::of(text.canonical().as_bytes()));
        let state = ledger.state(id, source, print, |other| ids.contains(other));
        let outdated = state == State::Outdated;
        let segment = kept(entry, text)?;
        // What was outdated before is kept with the text that it is a translation of.
        let was = previous_source(entry, catalog).filter(|_| outdated).map(str::to_owned);
        let target = TmEntry::target_of(entry, catalog);
        // What joining made of translations goes once its sentences are apart again.
        let is_made =
            || ledger.earlier(id, source, print, |_| true).is_some_and(|fact| fact.author == JOINED);
        (gone.contains_key(id) || !outdated || is_made()).then_some(TmEntry {
            target,
            outdated,
            was,
            ..segment
        })
    };
    let note = |stub: &Entry| kept(stub, gone.get(stub.id.as_str())?).filter(|kept| !kept.comment.is_empty());
    let stubs = catalog.entries.iter().filter(|entry| entry.kind == EntryKind::Stub);
    let segments = target.entries().filter_map(pair).chain(stubs.filter_map(note)).collect();
    (segments, gone.into_keys().map(str::to_owned).collect())
}

/// Translations of sentences that neither the article nor its source catalog has: one branch translated what
/// another one removed. Their comments tell what they translate, where that is nothing but words and tags.
fn strays<'t>(loaded: &SyncedArticle, target: &'t Target) -> Vec<(&'t str, Text)> {
    let plan = &loaded.plan;
    let before = plan.before.iter().map(|(id, _)| id.as_str());
    let known: HashSet<&str> = plan.units.iter().map(|planned| planned.id.as_str()).chain(before).collect();
    let catalog = target.catalog();
    let told = |(id, (entry, _)): (&'t str, (&Entry, Fingerprint))| {
        let is_stray = !known.contains(id) && entry.attributes.is_empty();
        let seen = is_stray.then(|| seen_source(entry, catalog, &loaded.article.source))??;
        (!seen.contains(['{', '}']) && !seen.is_empty())
            .then(|| (id, Text { value: notation::parse(&seen), attributes: Vec::new() }))
    };
    target.entries().filter_map(told).collect()
}

/// The gone messages that others, which stay, refer to.
fn referred(catalog: &Catalog, gone: &HashMap<&str, &Text>) -> Vec<String> {
    let stay = catalog.messages().filter(|entry| !gone.contains_key(entry.id.as_str()));
    let named = stay.flat_map(references).filter_map(|reference| match reference.referent {
        Referent::Message { id, .. } if gone.contains_key(id) => Some(id.to_owned()),
        _ => None,
    });
    named.collect()
}

pub(super) fn undated(segment: &TmEntry) -> TmEntry {
    TmEntry { date: String::new(), ..segment.clone() }
}
