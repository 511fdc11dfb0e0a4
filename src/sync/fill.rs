//! Filling the stubs of a catalog with translations from elsewhere.

use std::collections::{HashMap, HashSet};

use super::arrange::{Slot, arrange};
use super::{Notes, Plan};
use crate::fluent;
use crate::model::{Catalog, Document, Entry, EntryKind, Text};
use crate::text::Edits;

/// The content for an untranslated unit.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fill {
    /// Its translation; `None` leaves it a stub.
    pub text: Option<Text>,
    /// A note to translators, in its comment.
    pub note: Option<String>,
}

/// Edits that put translations into a catalog, with one of `fills` for each unit of the article. Existing
/// messages are kept. A stub has at most one of the `notes`.
pub fn fill(catalog: &Catalog, document: &Document, plan: &Plan, fills: &[Fill], notes: &Notes) -> Edits {
    let mut places: HashMap<&str, (usize, &Entry)> = HashMap::new();
    for (at, entry) in catalog.entries.iter().enumerate() {
        match entry.kind {
            EntryKind::Message => drop(places.insert(&entry.id, (at, entry))),
            EntryKind::Stub => drop(places.entry(&entry.id).or_insert((at, entry))),
            _ => {}
        }
    }
    let mut slots = Vec::with_capacity(plan.units.len());
    for ((unit, planned), fill) in document.units.iter().zip(&plan.units).zip(fills) {
        let Some(&(index, entry)) = places.get(planned.id.as_str()) else { continue };
        let is_untouched = entry.kind == EntryKind::Message || *fill == Fill::default();
        let text = (!is_untouched).then(|| {
            let lines = entry.comment.iter().map(|span| catalog.source.slice(*span).trim_end());
            let mut comment: Vec<String> =
                lines.filter(|line| !notes.holds(line)).map(str::to_owned).collect();
            comment.extend(fill.note.iter().map(|note| notes.line(note)));
            match &fill.text {
                Some(text) => message(&planned.id, &comment, text),
                None => {
                    let names: Vec<String> =
                        unit.message.attributes.iter().map(|(name, _)| name.clone()).collect();
                    fluent::stub(&planned.id, &comment, &names)
                }
            }
        });
        slots.push(Slot::Entry { index, text });
    }
    arrange(catalog, &slots, &HashSet::new())
}

fn message(id: &str, comment: &[String], text: &Text) -> String {
    let value = (!text.value.is_empty()).then(|| fluent::pattern(&text.value));
    let attributes: Vec<(String, String)> =
        text.attributes.iter().map(|(name, text)| (name.clone(), fluent::escape(text))).collect();
    fluent::message(id, comment, value.as_deref(), &attributes)
}
