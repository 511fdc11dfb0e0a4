//! Joining two branches of a catalog, message by message.

use std::collections::{HashMap, HashSet};

use super::arrange::{Slot, arrange};
use crate::fluent::fingerprint_entry;
use crate::model::{Catalog, Entry, EntryKind};

/// A catalog in which two branches are joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// The text of the file.
    pub text: String,
    /// Ids of messages that both branches changed in different ways: both versions stand in the
    /// text between conflict markers.
    pub conflicts: Vec<String>,
}

/// Joins `theirs` into `ours`, as far as both come from `base`. A message that only one of them
/// changed, added or deleted is taken from that one; comments and everything that is no message
/// are ours. No translation is lost: one that a branch deleted and the other changed stays.
///
/// ```
/// use audarma::{fluent, sync::merge, text::Source};
/// let read = |text: &str| fluent::read(&Source::from_text("kk/a.ftl", text));
/// let base = read("# a =\n\n\n# b =\n\n");
/// let ours = read("a = бір\n\n# b =\n\n");
/// let theirs = read("# a =\n\nb = екі\n");
/// assert_eq!(merge(&base, &ours, &theirs).text, "a = бір\nb = екі\n");
/// ```
pub fn merge(base: &Catalog, ours: &Catalog, theirs: &Catalog) -> Merged {
    let (in_base, in_ours, in_theirs) = (messages(base), messages(ours), messages(theirs));
    let same = |one: (&Catalog, &Entry), other: (&Catalog, &Entry)| {
        fingerprint_entry(one.1, one.0) == fingerprint_entry(other.1, other.0)
    };
    let mut slots: Vec<(String, Slot)> = Vec::new();
    let mut dropped: HashSet<usize> = HashSet::new();
    let mut conflicts = Vec::new();
    for (index, entry) in ours.entries.iter().enumerate().filter(|(_, entry)| is_of_unit(entry)) {
        let id = entry.id.as_str();
        let (old, new) = (in_base.get(id).copied(), in_theirs.get(id).copied());
        let keep = Slot::Entry { index, text: None };
        let take = |new: &Entry| Slot::Entry { index, text: Some(bytes(theirs, new)) };
        let slot = match (old, entry.kind == EntryKind::Message, new) {
            // A stub of ours, and they have a translation.
            (_, false, Some(new)) => {
                dropped.insert(index);
                Slot::New { kind: EntryKind::Message, text: bytes(theirs, new) }
            }
            (_, false, None) | (None, true, None) => keep,
            // They deleted it, and we left it as it was.
            (Some(old), true, None) if same((base, old), (ours, entry)) => {
                dropped.insert(index);
                continue;
            }
            (Some(_), true, None) => keep,
            (old, true, Some(new)) => {
                let is_same = same((ours, entry), (theirs, new));
                let by_them = old.is_none_or(|old| !same((base, old), (theirs, new)));
                let by_us = old.is_none_or(|old| !same((base, old), (ours, entry)));
                match (is_same || !by_them, by_us) {
                    (true, _) => keep,
                    (false, false) => take(new),
                    (false, true) => {
                        conflicts.push(id.to_owned());
                        let both = conflict(&bytes(ours, entry), &bytes(theirs, new));
                        Slot::Entry { index, text: Some(both) }
                    }
                }
            }
        };
        slots.push((id.to_owned(), slot));
    }
    add_new(&mut slots, theirs, &in_base, &in_ours);
    let slots: Vec<Slot> = slots.into_iter().map(|(_, slot)| slot).collect();
    Merged { text: arrange(ours, &slots, &dropped).text(), conflicts }
}

/// Messages that only they have go behind the one that stands before them in their file.
fn add_new(
    slots: &mut Vec<(String, Slot)>,
    theirs: &Catalog,
    in_base: &HashMap<&str, &Entry>,
    in_ours: &HashMap<&str, &Entry>,
) {
    let mut before: Option<&str> = None;
    for entry in theirs.entries.iter().filter(|entry| is_of_unit(entry)) {
        let id = entry.id.as_str();
        let known = slots.iter().any(|(other, _)| other == id);
        let is_new =
            entry.kind == EntryKind::Message && !in_base.contains_key(id) && !in_ours.contains_key(id);
        if is_new && !known {
            let place =
                slots.iter().position(|(other, _)| Some(other.as_str()) == before).map_or(0, |at| at + 1);
            slots.insert(place, (id.to_owned(), Slot::New { kind: entry.kind, text: bytes(theirs, entry) }));
        }
        before = Some(id);
    }
}

fn is_of_unit(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::Message | EntryKind::Stub)
}

fn messages(catalog: &Catalog) -> HashMap<&str, &Entry> {
    catalog.messages().map(|entry| (entry.id.as_str(), entry)).collect()
}

fn bytes(catalog: &Catalog, entry: &Entry) -> String {
    catalog.source.slice(entry.span).replace("\r\n", "\n").trim_end().to_owned() + "\n"
}

fn conflict(ours: &str, theirs: &str) -> String {
    format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::read;
    use crate::text::Source;

    fn joined(base: &str, ours: &str, theirs: &str) -> Merged {
        let read = |text: &str| read(&Source::from_text("kk/a.ftl", text));
        merge(&read(base), &read(ours), &read(theirs))
    }

    #[test]
    fn neighbouring_sentences_of_two_translators_come_together() {
        let base = "# EN: One\n# a =\n\n\n# EN: Two\n# b =\n\n\n# EN: Three\n# c =\n\n";
        let ours = "# EN: One\na = бір\n\n# EN: Two\n# b =\n\n\n# EN: Three\n# c =\n\n";
        let theirs = "# EN: One\n# a =\n\n\n# EN: Two\n# b =\n\n# EN: Three\nc = үш\n";
        let merged = joined(base, ours, theirs);
        assert_eq!(merged.text, "# EN: One\na = бір\n\n# EN: Two\n# b =\n\n# EN: Three\nc = үш\n");
        assert_eq!(merged.conflicts, [""; 0]);
    }

    #[test]
    fn two_translations_of_one_sentence_are_a_conflict_with_both() {
        let merged = joined("# a =\n\n", "a = бір\n", "a = біреу\n");
        assert_eq!(merged.conflicts, ["a"]);
        assert!(merged.text.contains("a = бір\n=======\na = біреу\n"));
    }

    #[test]
    fn what_one_branch_deleted_and_the_other_changed_stays() {
        assert_eq!(
            joined("a = бір\nb = екі\n", "a = біреу\nb = екі\n", "b = екі\n").text,
            "a = біреу\nb = екі\n"
        );
        assert_eq!(joined("a = бір\nb = екі\n", "a = бір\nb = екі\n", "b = екі\n").text, "b = екі\n");
    }
}
