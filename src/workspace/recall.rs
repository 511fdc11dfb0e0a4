//! What the translation memory gives to units without a translation.

use std::collections::{HashMap, HashSet};

use super::state::{ResolvedMessage, Target};
use super::{ExtractOptions, SyncedArticle, TargetContext};
use crate::fluent::{self, Resolver, Variable, fingerprint_entry};
use crate::memory::{Memory, TmEntry};
use crate::model::{Catalog, Entry, EntryKind, Fact, Fingerprint, Ledger, State, Text, Token};
use crate::sync::{Planned, TmMatch};
use crate::text::Source;

/// Who signs facts about what comes from the memory.
const RECALLED: &str = "translation-memory";

/// A unit without a message, or one whose message is of an earlier text.
pub(super) struct Waiting<'a> {
    unit: usize,
    /// What stands behind `id =` in its message.
    present: Option<String>,
    planned: &'a Planned,
    print: Fingerprint,
    /// The fingerprints of the units around it.
    around: Around,
}

/// The units before and behind another one, by their fingerprints.
pub(super) type Around = (Option<Fingerprint>, Option<Fingerprint>);

/// What the memory gave for a unit.
pub(super) struct Given {
    pub(super) id: String,
    pub(super) offer: TmMatch,
    /// What the ledger is told about it.
    pub(super) fact: Option<Fact>,
    /// What stood above it when it was a stub before.
    pub(super) notes: Vec<String>,
}

/// What units without a translation are given from.
pub(super) struct MemoryLookup<'a> {
    pub(super) data: &'a TargetContext,
    /// What was kept of each unit, by article and id, the latest first.
    pub(super) of_unit: HashMap<(&'a str, &'a str), Vec<&'a TmEntry>>,
    /// The whole memory with its threshold, if it is on.
    pub(super) memory: Option<(&'a Memory, f64)>,
    pub(super) how: &'a ExtractOptions,
}

impl MemoryLookup<'_> {
    pub(super) fn give(&self, loaded: &SyncedArticle, waiting: &Waiting<'_>) -> Given {
        let id = waiting.planned.id.clone();
        if let Some(present) = &waiting.present {
            let offer = self.again(loaded, waiting, present).map_or(TmMatch::Nothing, TmMatch::Message);
            return Given { id, offer, fact: None, notes: Vec::new() };
        }
        let text = &loaded.document.units[waiting.unit].message;
        let notes = self.notes(loaded, waiting);
        if let Some((segment, fact)) = self.own(loaded, waiting).or_else(|| self.equal(loaded, waiting)) {
            return Given { id, offer: TmMatch::Message(segment), fact, notes };
        }
        let canonical = text.canonical();
        let alike = self.memory.and_then(|(memory, threshold)| memory.best(&canonical, threshold));
        let offer = alike.map_or(TmMatch::Nothing, |found| TmMatch::of(&found, &canonical));
        Given { id, offer, fact: None, notes }
    }

    /// What a unit had when it last said what it says again: its source was edited, it was translated anew, and
    /// the edit was undone. What it has now is in the memory too.
    fn again(&self, loaded: &SyncedArticle, waiting: &Waiting<'_>, present: &str) -> Option<TmEntry> {
        let unit = (loaded.article.path.as_str(), waiting.planned.id.as_str());
        let kept = self.of_unit.get(&unit)?;
        kept.iter().find(|segment| segment.target == present)?;
        let of_this =
            |segment: &&&TmEntry| !segment.is_note() && !segment.outdated && segment.print() == waiting.print;
        let segment = kept.iter().find(of_this)?;
        let (target, _) = read(segment, unit.1)?;
        self.known(waiting, target)?;
        Some((*segment).clone())
    }

    /// What was kept of a unit that is new again.
    fn kept<'s>(&'s self, loaded: &'s SyncedArticle, waiting: &'s Waiting<'_>) -> &'s [&'s TmEntry] {
        let unit = (loaded.article.path.as_str(), waiting.planned.id.as_str());
        let kept = waiting.planned.is_new.then(|| self.of_unit.get(&unit)).flatten();
        kept.map_or(&[], Vec::as_slice)
    }

    /// What translators wrote above its stub before it was removed.
    fn notes(&self, loaded: &SyncedArticle, waiting: &Waiting<'_>) -> Vec<String> {
        let stubs = self.kept(loaded, waiting).iter().filter(|segment| segment.is_note());
        stubs.flat_map(|segment| segment.comment.iter().cloned()).collect()
    }

    /// What the unit itself had when it was removed: it comes back as it was.
    fn own(&self, loaded: &SyncedArticle, waiting: &Waiting<'_>) -> Option<(TmEntry, Option<Fact>)> {
        let kept = self.kept(loaded, waiting).iter().filter(|segment| !segment.is_note());
        let same = || kept.clone().filter(|segment| segment.print() == waiting.print);
        let segment = same().find(|segment| !segment.outdated).or_else(|| same().next())?;
        let (target, _) = read(segment, &waiting.planned.id)?;
        let is_known = segment.outdated || self.known(waiting, target).is_some();
        let state = if segment.is_between(waiting.around.0, waiting.around.1) {
            State::Translated
        } else {
            State::Draft
        };
        let fact = (!is_known).then(|| self.fact(waiting, target, state));
        Some(((*segment).clone(), fact))
    }

    /// The translation of the same text somewhere else. It counts where the units around it are the
    /// same too; else somebody has to look at it.
    fn equal(&self, loaded: &SyncedArticle, waiting: &Waiting<'_>) -> Option<(TmEntry, Option<Fact>)> {
        let (memory, _) = self.memory?;
        let text = &loaded.document.units[waiting.unit].message;
        let fitting = memory.exact(waiting.print).filter_map(|segment| {
            let (target, catalog) = read(segment, &waiting.planned.id)?;
            let fits = fits(&catalog, text, self.data, loaded.document.date.as_deref());
            let origin = self.data.ledger.last(&segment.unit, waiting.print, target);
            let is_draft = origin.is_some_and(|fact| fact.state == State::Draft);
            let is_between = segment.is_between(waiting.around.0, waiting.around.1);
            fits.then_some((is_between && !is_draft, segment, target))
        });
        // The first of the best.
        let (counts, segment, target) =
            fitting.reduce(|best, next| if next.0 && !best.0 { next } else { best })?;
        let segment = TmEntry { comment: Vec::new(), ..segment.clone() };
        let known = self.known(waiting, target);
        let fact = match (counts, known) {
            (true, Some(state)) if state.is_covered() => {
                self.data.ledger.adopted(&waiting.planned.id, waiting.print, target)
            }
            (true, _) => Some(self.fact(waiting, target, State::Translated)),
            (false, _) => Some(self.fact(waiting, target, State::Draft)),
        };
        Some((segment, fact))
    }

    fn known(&self, waiting: &Waiting<'_>, target: Fingerprint) -> Option<State> {
        self.data.ledger.last(&waiting.planned.id, waiting.print, target).map(|fact| fact.state)
    }

    fn fact(&self, waiting: &Waiting<'_>, target: Fingerprint, state: State) -> Fact {
        Fact {
            source: waiting.print,
            target,
            state,
            date: self.how.date.clone(),
            unit: waiting.planned.id.clone(),
            author: RECALLED.to_owned(),
        }
    }
}

/// A segment as the message of a unit, and what the ledger knows it by; nothing if it is not one
/// whole message.
fn read(segment: &TmEntry, id: &str) -> Option<(Fingerprint, Catalog)> {
    let catalog = fluent::read(&Source::from_text("", segment.message(id)));
    let is_one = matches!(catalog.entries.as_slice(), [entry] if entry.kind == EntryKind::Message);
    is_one.then(|| (fingerprint_entry(&catalog.entries[0], &catalog), catalog))
}

/// Whether a message can be read in the locale without faults, and has the tags, variables and
/// attributes of a source text.
fn fits(catalog: &Catalog, text: &Text, data: &TargetContext, date: Option<&str>) -> bool {
    let terms = [&data.terms];
    let resolver = Resolver::new(&data.locale, catalog, &terms);
    let resolver = match date {
        Some(date) => resolver.with("date", Variable::Date(date.to_owned())),
        None => resolver,
    };
    let reading = ResolvedMessage::new(&catalog.entries[0], catalog, &resolver);
    reading.faults.is_empty() && marks(&reading.text) == marks(text)
}

/// The tags, variables and attributes of a text, sorted.
fn marks(text: &Text) -> Vec<(u8, &str)> {
    let marks = text.value.iter().filter_map(|token| match token {
        Token::Open(name) => Some((0, name.as_str())),
        Token::Variable(name) => Some((1, name.as_str())),
        _ => None,
    });
    let mut marks: Vec<(u8, &str)> =
        marks.chain(text.attributes.iter().map(|(name, _)| (2, name.as_str()))).collect();
    marks.sort_unstable();
    marks
}

/// The units of an article without a message in a catalog: the new and the edited ones, or all; and those with
/// a message that was never one of what they say since they were edited.
pub(super) fn waiting<'a>(
    loaded: &'a SyncedArticle,
    target: &'a Target,
    ledger: &'a Ledger,
    is_for_all: bool,
) -> impl Iterator<Item = Waiting<'a>> + 'a {
    let catalog = target.catalog();
    let stubs: HashSet<&str> = catalog
        .entries
        .iter()
        .filter(|entry| entry.kind == EntryKind::Stub)
        .map(|entry| entry.id.as_str())
        .collect();
    let mut messages: HashMap<&str, (&Entry, Fingerprint)> = HashMap::new();
    target.entries().for_each(|(id, message)| _ = messages.entry(id).or_insert(message));
    // Two versions of it stand between conflict markers.
    let contested: HashSet<String> =
        fluent::conflicts(catalog).into_iter().map(|conflict| conflict.id).collect();
    let units: Vec<(usize, &Planned, Fingerprint)> = (0..)
        .zip(&loaded.plan.units)
        .filter_map(|(at, planned)| Some((at, planned, planned.print?)))
        .collect();
    let prints: Vec<Fingerprint> = units.iter().map(|(_, _, print)| *print).collect();
    units.into_iter().enumerate().filter_map(move |(at, (unit, planned, print))| {
        let id = planned.id.as_str();
        let is_edited = planned.previous.is_some();
        let (waits, present) = match messages.get(id) {
            Some((entry, target)) => {
                let waits = is_edited && !planned.is_minor && ledger.last(id, print, *target).is_none();
                (waits, waits.then(|| TmEntry::target_of(entry, catalog)))
            }
            None => (planned.is_new || is_edited || !stubs.contains(id) || is_for_all, None),
        };
        (waits && !contested.contains(id)).then(|| Waiting {
            unit,
            present,
            planned,
            print,
            around: around(&prints, at),
        })
    })
}

/// The fingerprints before and behind a place.
pub(super) fn around(prints: &[Fingerprint], at: usize) -> Around {
    (at.checked_sub(1).map(|before| prints[before]), prints.get(at + 1).copied())
}
