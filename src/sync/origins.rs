//! The translations of the units that a unit comes from after boundaries changed: those joined into it, and
//! the one that it is a further part of. Its comment shows them until it is translated.

use std::collections::HashMap;

use super::comment::{FROM, by_hand, is_origin, previous_source, shown_source};
use super::{Plan, Planned};
use crate::memory::TmEntry;
use crate::model::{Catalog, Entry, EntryKind, Locale, Text};
use crate::text::collapse;

/// The messages in a target catalog of units that were removed or split.
pub(super) struct Origins<'a> {
    catalog: &'a Catalog,
    source: &'a Locale,
    tags: [String; 2],
    /// The first message or stub of each id.
    entries: HashMap<&'a str, &'a Entry>,
    /// The texts of removed units.
    gone: HashMap<&'a str, &'a Text>,
}

impl<'a> Origins<'a> {
    pub(super) fn new(catalog: &'a Catalog, plan: &'a Plan, source: &'a Locale, target: &Locale) -> Self {
        let is_regrouped = |planned: &Planned| !planned.joined.is_empty() || planned.part_of.is_some();
        let mut entries: HashMap<&str, &Entry> = HashMap::new();
        if plan.units.iter().any(is_regrouped) {
            for kind in [EntryKind::Message, EntryKind::Stub] {
                for entry in catalog.entries.iter().filter(|entry| entry.kind == kind) {
                    entries.entry(&entry.id).or_insert(entry);
                }
            }
        }
        let tag = |locale: &Locale| locale.to_string().to_uppercase();
        let tags = [source.language().to_uppercase(), tag(target)];
        let gone = plan.removed.iter().map(|(id, text)| (id.as_str(), text)).collect();
        Self { catalog, source, tags, entries, gone }
    }

    /// The lines that show the origins of a unit, including those already in its comment.
    pub(super) fn lines(&self, planned: &Planned, own: Option<&Entry>) -> Vec<String> {
        let mut lines: Vec<String> = own.into_iter().flat_map(|own| self.shown(own)).collect();
        for pair in self.pairs(planned) {
            if !lines.windows(2).any(|there| *there == pair) {
                lines.extend(pair);
            }
        }
        lines
    }

    /// The comments that translators wrote on the units joined into this one.
    pub(super) fn notes(&self, planned: &Planned) -> Vec<String> {
        let entries = planned.joined.iter().filter_map(|id| self.entries.get(id.as_str()));
        entries.flat_map(|entry| by_hand(self.catalog, entry, self.source)).collect()
    }

    fn pairs(&self, planned: &Planned) -> Vec<[String; 2]> {
        let whole = planned.part_of.as_deref().zip(planned.previous.as_ref());
        let joined = planned.joined.iter().filter_map(|id| Some((id.as_str(), *self.gone.get(id.as_str())?)));
        // What the unit itself said is one of the texts that were joined.
        let own =
            planned.previous.as_ref().filter(|_| !planned.joined.is_empty() && planned.part_of.is_none());
        let own = own.map(|text| (planned.id.as_str(), text));
        let all = whole.into_iter().chain(own).chain(joined);
        all.filter_map(|(id, text)| self.pair(id, text)).collect()
    }

    /// The source and translation of a unit with the text `text`, if it is translated.
    fn pair(&self, id: &str, text: &Text) -> Option<[String; 2]> {
        let entry = self.entries.get(id).filter(|entry| entry.kind == EntryKind::Message)?;
        // An outdated translation belongs to the source in its comment.
        let source = previous_source(entry, self.catalog).map_or_else(|| shown_source(text), str::to_owned);
        let target = TmEntry::target_of(entry, self.catalog);
        let [from, to] = &self.tags;
        let line = |tag: &str, text: &str| format!("{FROM}{tag}: {}", collapse(text)).trim_end().to_owned();
        Some([line(from, &source), line(to, &target)])
    }

    fn shown(&self, entry: &Entry) -> Vec<String> {
        let lines = entry.comment.iter().map(|span| self.catalog.source.slice(*span).trim_end());
        lines.filter(|line| is_origin(line)).map(str::to_owned).collect()
    }
}
