//! The catalogs of an article after extraction, as edits of the existing ones.

use std::collections::{HashMap, HashSet};

use super::arrange::{Slot, arrange};
use super::comment::{DIFF, WAS, by_hand, shown_source};
use super::origins::Origins;
use super::recall::{self, Recall, TmMatch};
use super::{Change, Notes, Plan};
use crate::fluent;
use crate::glossary::Glossary;
use crate::model::{Catalog, Document, Entry, EntryKind, Locale, State, Text, Unit};
use crate::text::{Edits, WordDiff, collapse};

/// The label of a unit's role in the source catalog.
const ROLE: &str = "Role: ";
/// The label of a note from the article in the source catalog.
const NOTE: &str = "Note: ";

/// The source catalog of an article: a message for each unit in order, with its role and
/// note as a comment. Messages of removed units are deleted.
pub fn source_catalog(
    catalog: &Catalog,
    document: &Document,
    plan: &Plan,
    glossary: &Glossary,
    header: &str,
) -> Edits {
    let places = places(catalog);
    let mut slots = Vec::with_capacity(plan.units.len());
    for (unit, planned) in document.units.iter().zip(&plan.units) {
        if planned.change == Change::Automatic {
            continue;
        }
        let (value, attributes) = glossary.patterns(&unit.message, &document.locked(unit));
        let place = places.get(&(EntryKind::Message, planned.id.as_str())).copied();
        let entry = place.map(|index| &catalog.entries[index]);
        let comment = source_comment(document, unit, catalog, entry);
        let text = fluent::message(&planned.id, &comment, value.as_deref(), &attributes);
        slots.push(slot(catalog, place, EntryKind::Message, text));
    }
    let gone: HashSet<&str> = plan.removed.iter().map(|(id, _)| id.as_str()).collect();
    let is_gone = |entry: &Entry| entry.kind == EntryKind::Message && gone.contains(entry.id.as_str());
    let dropped = (0..catalog.entries.len()).filter(|&at| is_gone(&catalog.entries[at])).collect();
    arrange(catalog, &with_header(catalog, header, slots), &dropped)
}

/// A target catalog: translations are kept, with the current source text in their comment; for other
/// units, a match from the translation memory or a stub is written. Messages of removed units are kept
/// unless the memory has them.
pub fn target_catalog(
    catalog: &Catalog,
    document: &Document,
    plan: &Plan,
    glossary: &Glossary,
    version: &TargetVersion<'_>,
) -> Edits {
    let places = places(catalog);
    let conflicts = fluent::conflicts(catalog);
    let contested: HashSet<&str> = conflicts.iter().map(|conflict| conflict.id.as_str()).collect();
    let repeats = repeats(catalog, &places);
    let origins = Origins::new(catalog, plan, version.source, version.locale);
    let mut slots = Vec::with_capacity(plan.units.len());
    let mut dropped: HashSet<usize> = HashSet::new();
    for (at, (unit, planned)) in document.units.iter().zip(&plan.units).enumerate() {
        if planned.change == Change::Automatic {
            continue;
        }
        let message = places.get(&(EntryKind::Message, planned.id.as_str())).copied();
        let stub = places.get(&(EntryKind::Stub, planned.id.as_str())).copied();
        let shown = shown(document, unit, glossary, version.source);
        let joined = version.units[at].joined.as_ref();
        let is_apart = !planned.joined.is_empty() && version.units[at].state == State::Missing;
        slots.push(match (message.filter(|_| !is_apart), stub) {
            (place, _) if joined.is_some() && version.recall.message(&planned.id).is_none() => {
                dropped.extend(stub);
                let was = version.units[at].previous.as_deref().map(|was| changes(was, &unit.message));
                let own = place.or(stub).map(|own| &catalog.entries[own]);
                let by_hand = own.into_iter().flat_map(|own| by_hand(catalog, own, version.source));
                let mut wanted: Vec<String> =
                    shown.into_iter().chain(was.unwrap_or_default()).chain(by_hand).collect();
                add_new(&mut wanted, origins.notes(planned));
                joined_slot(place, &wanted, joined)
            }
            (Some(index), stub) => {
                dropped.extend(stub);
                let mut wanted = shown;
                let again = version.recall.message(&planned.id);
                if version.units[at].state == State::Outdated && again.is_none() {
                    let was = version.units[at].previous.as_deref().map(|was| changes(was, &unit.message));
                    wanted.extend(was.unwrap_or_default());
                    wanted.extend(origins.lines(planned, Some(&catalog.entries[index])));
                }
                wanted.extend(by_hand(catalog, &catalog.entries[index], version.source));
                // The translation was written elsewhere, and the stub was left.
                let left = stub.map(|stub| by_hand(catalog, &catalog.entries[stub], version.source));
                add_new(&mut wanted, left.unwrap_or_default());
                add_new(&mut wanted, origins.notes(planned));
                let is_settled = version.units[at].state.is_covered();
                wanted.retain(|line| !(is_settled && version.notes.holds(line)));
                let text = match again {
                    Some(segment) => Some(in_comment(&wanted) + &segment.message(&planned.id)),
                    None => with_comment(catalog, index, &wanted),
                };
                Slot::Entry { index, text }
            }
            // Both versions are between conflict markers until the conflict is resolved.
            (None, None) if contested.contains(planned.id.as_str()) => continue,
            (None, place) => {
                let place = message.or(place);
                dropped.extend(message.and(stub));
                let entry = place.map(|index| &catalog.entries[index]);
                let lines =
                    Lines { shown, origins: origins.lines(planned, entry), notes: origins.notes(planned) };
                let slot = waiting(catalog, place, unit, &planned.id, lines, version);
                replacing(slot, message, place, &mut dropped)
            }
        });
        let repeats = repeats.get(planned.id.as_str()).into_iter().flatten();
        slots.extend(repeats.map(|&index| Slot::Entry { index, text: None }));
    }
    let ids: HashSet<&str> = plan.units.iter().map(|planned| planned.id.as_str()).collect();
    let is_idle = |entry: &Entry| entry.kind == EntryKind::Stub && !ids.contains(entry.id.as_str());
    let is_left = |entry: &Entry| is_idle(entry) || version.recall.leaves(entry);
    dropped.extend((0..catalog.entries.len()).filter(|&at| is_left(&catalog.entries[at])));
    arrange(catalog, &with_header(catalog, version.header, slots), &dropped)
}

/// What is written for a unit without a message of its own: with other blank lines around it where something of
/// another kind was, which is dropped.
fn replacing(slot: Slot, message: Option<usize>, place: Option<usize>, dropped: &mut HashSet<usize>) -> Slot {
    match (slot, message) {
        (Slot::Entry { index, text: Some(text) }, Some(_)) => {
            dropped.insert(index);
            Slot::New { kind: EntryKind::Stub, text }
        }
        (slot, _) => {
            if matches!(slot, Slot::New { kind: EntryKind::Message, .. }) {
                dropped.extend(place);
            }
            slot
        }
    }
}

/// The message that joined units get, in the place of the message that their unit has.
fn joined_slot(place: Option<usize>, comment: &[String], joined: Option<&Catalog>) -> Slot {
    let text = in_comment(comment) + joined.map_or("", |joined| joined.source.text());
    match place {
        Some(index) => Slot::Entry { index, text: Some(text) },
        None => Slot::New { kind: EntryKind::Message, text },
    }
}

/// What [`target_catalog`] needs besides the article.
#[derive(Clone, Copy, Debug)]
pub struct TargetVersion<'a> {
    /// The language of the article.
    pub source: &'a Locale,
    /// The language of the catalog.
    pub locale: &'a Locale,
    /// The target of each unit of the document.
    pub units: &'a [TargetUnit],
    /// The first comment of a new catalog.
    pub header: &'a str,
    /// The matches from the translation memory.
    pub recall: &'a Recall,
    /// Notes to translators that are shown until a unit is translated.
    pub notes: &'a Notes,
}

/// A unit in a target catalog.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TargetUnit {
    /// The index of its message among the entries of the catalog.
    pub entry: Option<usize>,
    /// Its state.
    pub state: State,
    /// The former source text of its outdated translation, if known.
    pub previous: Option<String>,
    /// The translations of the units that were joined into it, as a catalog with one message.
    pub joined: Option<Catalog>,
    /// The unit whose outdated translation has what this one says: both were one unit before.
    pub part_of: Option<usize>,
}

impl TargetUnit {
    /// A unit in a state, of which nothing else is known.
    pub fn new(state: State) -> Self {
        Self { entry: None, state, previous: None, joined: None, part_of: None }
    }
}

/// The lines of a comment.
struct Lines {
    /// The source text.
    shown: Vec<String>,
    /// The translations of the units that it comes from.
    origins: Vec<String>,
    /// What translators wrote.
    notes: Vec<String>,
}

/// The slot of a unit without a message: a message from the memory, or a stub.
fn waiting(
    catalog: &Catalog,
    place: Option<usize>,
    unit: &Unit,
    id: &str,
    lines: Lines,
    version: &TargetVersion<'_>,
) -> Slot {
    let entry = place.map(|index| &catalog.entries[index]);
    let mut comment = lines.shown;
    let offer = version.recall.offers.get(id);
    let own = || entry.into_iter().flat_map(|entry| by_hand(catalog, entry, version.source));
    let mut notes = lines.notes;
    notes.extend(version.recall.notes.get(id).into_iter().flatten().cloned());
    if let Some(TmMatch::Message(segment)) = offer {
        comment.extend(segment.was.iter().flat_map(|was| changes(was, &unit.message)));
        comment.extend(own());
        notes.extend(segment.comment.iter().cloned());
        add_new(&mut comment, notes);
        comment.retain(|line| !version.notes.holds(line));
        return Slot::New { kind: EntryKind::Message, text: in_comment(&comment) + &segment.message(id) };
    }
    comment.extend(lines.origins);
    match offer {
        Some(offer) => comment.extend(offer.lines()),
        None => comment.extend(entry.into_iter().flat_map(|entry| suggested(catalog, entry))),
    }
    comment.extend(own());
    add_new(&mut comment, notes);
    let names: Vec<String> = unit.message.attributes.iter().map(|(name, _)| name.clone()).collect();
    slot(catalog, place, EntryKind::Stub, fluent::stub(id, &comment, &names))
}

/// The suggestions in a stub.
fn suggested(catalog: &Catalog, entry: &Entry) -> Vec<String> {
    let lines = entry.comment.iter().map(|span| catalog.source.slice(*span).trim_end());
    lines.filter(|line| recall::is_suggestion(line)).map(str::to_owned).collect()
}

fn in_comment(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{}\n", format!("# {line}").trim_end())).collect()
}

/// The first entry of each kind and id.
fn places(catalog: &Catalog) -> HashMap<(EntryKind, &str), usize> {
    let mut places = HashMap::with_capacity(catalog.entries.len());
    for (at, entry) in catalog.entries.iter().enumerate() {
        if matches!(entry.kind, EntryKind::Message | EntryKind::Stub) {
            places.entry((entry.kind, entry.id.as_str())).or_insert(at);
        }
    }
    places
}

/// Further messages of an id: they stay after the first one, which remains the effective one.
fn repeats<'a>(
    catalog: &'a Catalog,
    places: &HashMap<(EntryKind, &str), usize>,
) -> HashMap<&'a str, Vec<usize>> {
    let mut repeats: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, entry) in catalog.entries.iter().enumerate() {
        let is_repeat = places.get(&(EntryKind::Message, entry.id.as_str())).is_some_and(|first| *first < at);
        if entry.kind == EntryKind::Message && is_repeat {
            repeats.entry(&entry.id).or_default().push(at);
        }
    }
    repeats
}

/// An entry with this text; its bytes are untouched if they already match.
fn slot(catalog: &Catalog, place: Option<usize>, kind: EntryKind, text: String) -> Slot {
    match place {
        Some(index) => {
            let same = catalog.source.slice(catalog.entries[index].span).replace("\r\n", "\n").trim_end()
                == text.trim_end();
            Slot::Entry { index, text: (!same).then_some(text) }
        }
        None => Slot::New { kind, text },
    }
}

/// Adds the header comment to a new catalog.
fn with_header(catalog: &Catalog, header: &str, mut slots: Vec<Slot>) -> Vec<Slot> {
    if catalog.entries.is_empty() && !header.is_empty() && !slots.is_empty() {
        slots.insert(0, Slot::New { kind: EntryKind::Comment(3), text: fluent::comment(3, header) });
    }
    slots
}

fn source_comment(document: &Document, unit: &Unit, catalog: &Catalog, entry: Option<&Entry>) -> Vec<String> {
    let mut lines = vec![format!("{ROLE}{}", unit.role)];
    lines.extend(document.block_of(unit).note.iter().map(|note| format!("{NOTE}{}", collapse(note))));
    let ours = |line: &&str| line.starts_with(ROLE) || line.starts_with(NOTE);
    let by_hand = entry.into_iter().flat_map(|entry| &entry.comment).map(|span| catalog.source.slice(*span));
    lines.extend(by_hand.filter(|line| !ours(line)).map(str::to_owned));
    lines
}

/// The source text as comment lines: `EN: …`, and `EN .img-alt: …` for attributes.
fn shown(document: &Document, unit: &Unit, glossary: &Glossary, source: &Locale) -> Vec<String> {
    let tag = source.language().to_uppercase();
    let (value, attributes) = glossary.patterns(&unit.message, &document.locked(unit));
    let value = value.into_iter().map(|value| format!("{tag}: {}", one_line(&value)));
    let attributes = attributes.iter().map(|(name, text)| format!("{tag} .{name}: {}", one_line(text)));
    value.chain(attributes).collect()
}

fn one_line(pattern: &str) -> String {
    collapse(pattern).into_owned()
}

/// The former source text of an outdated translation and the changes, as comment lines.
fn changes(was: &str, now: &Text) -> Vec<String> {
    let diff = WordDiff::new(was, &shown_source(now));
    let diff = Some(diff).filter(|diff| !diff.is_empty()).map(|diff| format!("{DIFF}{diff}"));
    // An image only has texts in its attributes, and nothing after the tag.
    [format!("{WAS}{was}").trim_end().to_owned()].into_iter().chain(diff).collect()
}

/// A translated message with this comment, or `None` if it already has it.
fn with_comment(catalog: &Catalog, index: usize, wanted: &[String]) -> Option<String> {
    let entry = &catalog.entries[index];
    let present: Vec<&str> = entry.comment.iter().map(|span| catalog.source.slice(*span)).collect();
    if present == wanted {
        return None;
    }
    let message = &catalog.source.text()[entry.head.start..entry.span.end];
    Some(in_comment(wanted) + message)
}

/// Adds the lines that are missing.
fn add_new(comment: &mut Vec<String>, lines: Vec<String>) {
    let mut seen: HashSet<String> = comment.iter().cloned().collect();
    comment.extend(lines.into_iter().filter(|line| seen.insert(line.clone())));
}
