//! Merging two branches of a catalog, message by message.

use std::collections::{HashMap, HashSet};

use super::arrange::{Slot, arrange};
use crate::fluent::fingerprint_entry;
use crate::model::{Catalog, Entry, EntryKind, Fingerprint};

/// A catalog merged from two branches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// The text of the file.
    pub text: String,
    /// Ids of messages that both branches changed differently: both versions are in the
    /// text between conflict markers.
    pub conflicts: Vec<String>,
}

/// Merges `theirs` into `ours`, both of which derive from `base`. A message or term that only one of
/// them changed, added or deleted is taken from that one; comments of both are kept. No translation is
/// lost: one that one branch deleted and the other changed is kept, and so is text that cannot be parsed.
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
    let merging = Merging { base: Branch::new(base), ours: Branch::new(ours), theirs: Branch::new(theirs) };
    let mut slots: Vec<(String, Slot)> = Vec::new();
    let mut dropped: HashSet<usize> = HashSet::new();
    let mut conflicts = Vec::new();
    for (index, entry) in ours.entries.iter().enumerate().filter(|(_, entry)| is_named(entry)) {
        let id = name(entry);
        let fate = merging.fate(entry, &id);
        let slot = match fate {
            Fate::Stays => Slot::Entry { index, text: None },
            Fate::Becomes(text) => Slot::Entry { index, text: Some(text) },
            Fate::IsTranslated(text) => {
                dropped.insert(index);
                Slot::New { kind: EntryKind::Message, text }
            }
            Fate::Goes => {
                dropped.insert(index);
                continue;
            }
            Fate::IsContested(text) => {
                conflicts.push(id.clone());
                Slot::Entry { index, text: Some(text) }
            }
        };
        slots.push((id, slot));
    }
    merging.add_new(&mut slots);
    let slots: Vec<Slot> = slots.into_iter().map(|(_, slot)| slot).collect();
    Merged { text: arrange(ours, &slots, &dropped).text(), conflicts }
}

/// A catalog with its messages and terms by name.
struct Branch<'a> {
    catalog: &'a Catalog,
    named: HashMap<String, &'a Entry>,
}

struct Merging<'a> {
    base: Branch<'a>,
    ours: Branch<'a>,
    theirs: Branch<'a>,
}

/// What happens to an entry of ours.
enum Fate {
    Stays,
    /// They changed it or its comment.
    Becomes(String),
    /// It is a stub, and they translated it.
    IsTranslated(String),
    /// They deleted it, and we did not change it.
    Goes,
    /// Both changed it.
    IsContested(String),
}

impl<'a> Branch<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        let has_text = |entry: &&Entry| is_named(entry) && entry.kind != EntryKind::Stub;
        let named = catalog.entries.iter().filter(has_text).map(|entry| (name(entry), entry)).collect();
        Self { catalog, named }
    }

    fn print(&self, entry: &Entry) -> Fingerprint {
        fingerprint_entry(entry, self.catalog)
    }

    fn bytes(&self, entry: &Entry) -> String {
        self.catalog.source.slice(entry.span).replace("\r\n", "\n").trim_end().to_owned() + "\n"
    }

    fn comment(&self, entry: &Entry) -> Vec<&'a str> {
        entry.comment.iter().map(|line| self.catalog.source.slice(*line).trim_end()).collect()
    }
}

impl Merging<'_> {
    fn fate(&self, entry: &Entry, id: &str) -> Fate {
        let old = self.base.named.get(id).copied();
        let Some(new) = self.theirs.named.get(id).copied() else {
            let is_ours = |old: &Entry| self.base.print(old) == self.ours.print(entry);
            let goes = entry.kind != EntryKind::Stub && old.is_some_and(is_ours);
            return if goes { Fate::Goes } else { Fate::Stays };
        };
        if entry.kind == EntryKind::Stub {
            return Fate::IsTranslated(self.with_comments(&self.theirs, new, &self.ours, entry));
        }
        let (here, there) = (self.ours.print(entry), self.theirs.print(new));
        let by_us = old.is_none_or(|old| self.base.print(old) != here);
        let by_them = old.is_none_or(|old| self.base.print(old) != there);
        match (here != there && by_them, by_us) {
            (false, _) => {
                let text = self.with_comments(&self.ours, entry, &self.theirs, new);
                if text == self.ours.bytes(entry) { Fate::Stays } else { Fate::Becomes(text) }
            }
            (true, false) => Fate::Becomes(self.with_comments(&self.theirs, new, &self.ours, entry)),
            (true, true) => Fate::IsContested(conflict(&self.ours.bytes(entry), &self.theirs.bytes(new))),
        }
    }

    /// An entry of a branch, with the comment lines that only the other one added.
    fn with_comments(
        &self,
        branch: &Branch<'_>,
        entry: &Entry,
        other: &Branch<'_>,
        theirs: &Entry,
    ) -> String {
        let id = name(entry);
        // It may have been a stub in the base.
        let old = self.base.catalog.entries.iter().filter(|entry| is_named(entry) && name(entry) == id);
        let mut known: HashSet<&str> = old.flat_map(|old| self.base.comment(old)).collect();
        known.extend(branch.comment(entry));
        let added = other.comment(theirs).into_iter().filter(|line| !known.contains(line));
        let lines: String = added.map(|line| format!("{}\n", format!("# {line}").trim_end())).collect();
        lines + &branch.bytes(entry)
    }

    /// Their additions follow the entry that precedes them in their file.
    fn add_new(&self, slots: &mut Vec<(String, Slot)>) {
        let known: HashSet<String> = slots.iter().map(|(id, _)| id.clone()).collect();
        let mut placed = known.clone();
        let texts: HashSet<String> = [&self.base, &self.ours].into_iter().flat_map(loose).collect();
        let mut before: Option<String> = None;
        for entry in &self.theirs.catalog.entries {
            let text = self.theirs.bytes(entry);
            let id = if is_named(entry) { name(entry) } else { text.clone() };
            let is_new = match entry.kind {
                EntryKind::Message | EntryKind::Term => {
                    !self.base.named.contains_key(&id) && !known.contains(&id)
                        || self.is_deleted_by_us_alone(entry, &id, &known)
                }
                EntryKind::Stub => false,
                _ => !texts.contains(&text),
            };
            if is_new {
                let place = slots.iter().position(|(other, _)| Some(other) == before.as_ref());
                let slot = Slot::New { kind: entry.kind, text };
                slots.insert(place.map_or(0, |at| at + 1), (id.clone(), slot));
                placed.insert(id.clone());
            }
            if placed.contains(&id) {
                before = Some(id);
            }
        }
    }

    /// Whether we deleted a message that they changed afterwards.
    fn is_deleted_by_us_alone(&self, entry: &Entry, id: &str, known: &HashSet<String>) -> bool {
        let is_changed = |old: &&Entry| self.base.print(old) != self.theirs.print(entry);
        !known.contains(id) && self.base.named.get(id).is_some_and(is_changed)
    }
}

/// The texts of standalone comments and of text that cannot be parsed.
fn loose(branch: &Branch<'_>) -> Vec<String> {
    let all = branch.catalog.entries.iter().filter(|entry| !is_named(entry));
    all.map(|entry| branch.bytes(entry)).collect()
}

fn is_named(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::Message | EntryKind::Stub | EntryKind::Term)
}

/// The id, with a leading hyphen for a term.
fn name(entry: &Entry) -> String {
    let sign = if entry.kind == EntryKind::Term { "-" } else { "" };
    format!("{sign}{}", entry.id)
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

    #[test]
    fn terms_comments_and_what_cannot_be_read_come_from_both() {
        let base = "-a = бір\n-b = екі\n";
        let merged =
            joined(base, "-a = біреу\n-b = екі\n-c = үш\n", "# Жаңа\n-a = бір\n-b = екінші\n-d = төрт\n");
        assert_eq!(merged.text, "# Жаңа\n-a = біреу\n-b = екінші\n-d = төрт\n-c = үш\n");
        assert_eq!(merged.conflicts, [""; 0]);
        let merged = joined("a = бір\n", "# Біз\na = бір\n", "a = бір\n\n## Топ\n\nb { екі\n");
        assert_eq!(merged.text, "# Біз\na = бір\n\n## Топ\n\nb { екі\n");
        assert_eq!(
            joined("# Ой\n# a =\n\n", "# Ой\n# Кім?\n# a =\n\n", "# Ой\na = x\n").text,
            "# Кім?\n# Ой\na = x\n"
        );
    }

    #[test]
    fn what_we_deleted_and_they_changed_stays() {
        assert_eq!(
            joined("a = бір\nb = екі\n", "a = бір\n", "a = бір\nb = екінші\n").text,
            "a = бір\nb = екінші\n"
        );
        assert_eq!(joined("a = бір\nb = екі\n", "a = бір\n", "a = бір\nb = екі\n").text, "a = бір\n");
    }
}
