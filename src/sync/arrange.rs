//! Reordering the entries of a catalog to follow its article, by moving bytes.

use std::collections::{HashMap, HashSet};

use super::align::longest_ascending;
use crate::fluent::{blank_lines, final_blank_lines};
use crate::model::{Catalog, EntryKind};
use crate::text::{Edits, LineEnding, Span};

/// The content of a catalog for one unit.
#[derive(Clone, Debug)]
pub(super) enum Slot {
    /// An existing entry, possibly with new text.
    Entry {
        /// Its index in the catalog.
        index: usize,
        /// Its new text; `None` keeps its bytes.
        text: Option<String>,
    },
    /// A new entry.
    New {
        /// Its kind.
        kind: EntryKind,
        /// Its lines.
        text: String,
    },
}

/// Edits that put a catalog into the order of `slots` and delete the entries in `dropped`.
/// Other entries stay where they are. Bytes change only where necessary.
pub(super) fn arrange(catalog: &Catalog, slots: &[Slot], dropped: &HashSet<usize>) -> Edits {
    let arrangement = Arrangement::new(catalog, slots, dropped);
    let mut edits = Edits::new(catalog.source.clone());
    arrangement.write(&mut edits);
    edits
}

struct Arrangement<'a> {
    catalog: &'a Catalog,
    /// Entries with a slot.
    of_units: HashSet<usize>,
    /// Entries that stay where they are.
    fixed: Vec<usize>,
    /// New text of fixed entries.
    changed: HashMap<usize, &'a str>,
    /// Slots to write after a fixed entry; after `None`: at the start.
    behind: HashMap<Option<usize>, Vec<&'a Slot>>,
}

impl<'a> Arrangement<'a> {
    fn new(catalog: &'a Catalog, slots: &'a [Slot], dropped: &HashSet<usize>) -> Self {
        let there: Vec<usize> = slots.iter().filter_map(Slot::index).collect();
        let stay: HashSet<usize> = longest_ascending(&there).into_iter().map(|at| there[at]).collect();
        let claimed: HashSet<usize> = there.into_iter().collect();
        let is_fixed = |at: &usize| !dropped.contains(at) && (stay.contains(at) || !claimed.contains(at));
        let fixed: Vec<usize> = (0..catalog.entries.len()).filter(is_fixed).collect();
        let is_header = |at: &&usize| matches!(catalog.entries[**at].kind, EntryKind::Comment(3));
        let mut anchor = fixed.iter().take_while(is_header).last().copied();
        let mut behind: HashMap<Option<usize>, Vec<&Slot>> = HashMap::new();
        let mut changed = HashMap::new();
        for slot in slots {
            match slot {
                Slot::Entry { index, text } if stay.contains(index) => {
                    anchor = Some(*index);
                    changed.extend(text.as_deref().map(|text| (*index, text)));
                }
                _ => behind.entry(anchor).or_default().push(slot),
            }
        }
        Self { catalog, of_units: claimed, fixed, changed, behind }
    }

    fn write(&self, edits: &mut Edits) {
        let mut before = None;
        for at in self.fixed.iter().copied().map(Some).chain([None]) {
            self.between(edits, before, at);
            if let Some((at, text)) = at.and_then(|at| Some((at, self.changed.get(&at)?))) {
                replace(edits, self.catalog, self.catalog.entries[at].span, self.in_line_ending(text));
            }
            before = at;
        }
    }

    /// The bytes between two fixed entries: blank lines, and what is written there.
    fn between(&self, edits: &mut Edits, before: Option<usize>, after: Option<usize>) {
        let entries = &self.catalog.entries;
        let text = self.catalog.source.text();
        let start = before.map_or(0, |at| entries[at].span.end);
        let end = after.map_or(text.len(), |at| entries[at].span.start);
        let slots = self.behind.get(&before).map_or(&[][..], Vec::as_slice);
        let had_entries = match (before, after) {
            (Some(before), Some(after)) => after != before + 1,
            (None, Some(after)) => after != 0,
            (Some(before), None) => before + 1 != entries.len(),
            (None, None) => !entries.is_empty(),
        };
        if slots.is_empty() && !had_entries {
            return self.tidy(edits, before, after);
        }
        let mut out = String::new();
        let mut last = before.map(|at| entries[at].kind);
        if start > 0 && !text[..start].ends_with(['\n', '\r']) {
            out.push('\n');
        }
        for slot in slots {
            let (kind, bytes) = self.slot(slot);
            separate(&mut out, last, kind);
            out.push_str(bytes.trim_end_matches(['\n', '\r']));
            out.push('\n');
            last = Some(kind);
        }
        match (after, last) {
            (Some(after), last) => separate(&mut out, last, entries[after].kind),
            (None, Some(last)) => out.extend(std::iter::repeat_n('\n', final_blank_lines(last))),
            (None, None) => {}
        }
        replace(edits, self.catalog, Span::new(start, end), self.in_line_ending(&out));
    }

    /// When a translator turns a stub into a message, the blank lines around it remain. They are
    /// removed if they are ours: no more than stubs have, between two messages of units. Next to a
    /// stub they stay: it may be translated on another branch, and git merges two changes
    /// only if there are unchanged lines between them.
    fn tidy(&self, edits: &mut Edits, before: Option<usize>, after: Option<usize>) {
        let Some(before) = before else { return };
        let Some(after) = after else { return self.tidy_end(edits, before) };
        let is_header = before == 0 && self.catalog.entries[before].kind == EntryKind::Comment(3);
        if !(is_header || self.of_units.contains(&before)) || !self.of_units.contains(&after) {
            return;
        }
        let (one, other) = (&self.catalog.entries[before], &self.catalog.entries[after]);
        let gap = Span::new(one.span.end, other.span.start);
        let wanted = blank_lines(one.kind, other.kind);
        let text = self.catalog.source.slice(gap);
        let present = text.matches('\n').count();
        let is_beside_stub = one.kind == EntryKind::Stub || other.kind == EntryKind::Stub;
        let limit = if is_beside_stub { wanted } else { 2 };
        if present <= limit && present != wanted && text.trim_matches(['\r', '\n']).is_empty() {
            replace(edits, self.catalog, gap, self.in_line_ending(&"\n".repeat(wanted)));
        }
    }

    /// The blank line after a final stub is removed when it becomes a message.
    fn tidy_end(&self, edits: &mut Edits, last: usize) {
        let entry = &self.catalog.entries[last];
        let tail = Span::new(entry.span.end, self.catalog.source.text().len());
        let is_ours = self.of_units.contains(&last) && entry.kind == EntryKind::Message;
        if is_ours && matches!(self.catalog.source.slice(tail), "\n" | "\r\n") {
            replace(edits, self.catalog, tail, String::new());
        }
    }

    fn slot(&self, slot: &'a Slot) -> (EntryKind, &'a str) {
        match slot {
            Slot::New { kind, text } => (*kind, text),
            Slot::Entry { index, text } => {
                let entry = &self.catalog.entries[*index];
                (entry.kind, text.as_deref().unwrap_or(self.catalog.source.slice(entry.span)))
            }
        }
    }

    fn in_line_ending(&self, text: &str) -> String {
        let lines = text.replace("\r\n", "\n");
        match self.catalog.source.line_ending() {
            LineEnding::CrLf => lines.replace('\n', "\r\n"),
            _ => lines,
        }
    }
}

impl Slot {
    fn index(&self) -> Option<usize> {
        match self {
            Self::Entry { index, .. } => Some(*index),
            Self::New { .. } => None,
        }
    }
}

fn separate(out: &mut String, before: Option<EntryKind>, after: EntryKind) {
    if let Some(before) = before {
        out.extend(std::iter::repeat_n('\n', blank_lines(before, after)));
    }
}

fn replace(edits: &mut Edits, catalog: &Catalog, span: Span, text: String) {
    if catalog.source.slice(span) != text {
        let done = edits.replace(span, text);
        debug_assert!(done.is_ok(), "entries are disjoint");
    }
}
