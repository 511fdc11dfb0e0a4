//! The two sides of merge conflicts in a catalog.

use std::collections::HashSet;

use crate::model::{Catalog, Entry, EntryKind};
use crate::text::{Source, Span, collapse};

/// A message that two branches changed differently, between the markers of git.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// The message, or `-` and the term; empty if neither side can be parsed.
    pub id: String,
    /// Our side, if it has the message. The common ancestor is ignored.
    pub ours: Option<String>,
    /// Their side.
    pub theirs: Option<String>,
    /// The marker at the start of the conflict.
    pub place: Span,
}

/// The side that a line of a conflict belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Both,
    Ours,
    Base,
    Theirs,
}

/// The conflicts in a catalog, in file order.
///
/// ```
/// use audarma::{fluent::{conflicts, read}, text::Source};
/// let text = "<<<<<<< ours\na = бір\n||||||| base\n=======\na = біреу\n>>>>>>> theirs\n";
/// let found = conflicts(&read(&Source::from_text("kk/a.ftl", text)));
/// assert_eq!((found[0].id.as_str(), found[0].ours.as_deref()), ("a", Some("бір")));
/// assert_eq!(found[0].theirs.as_deref(), Some("біреу"));
/// ```
pub fn conflicts(catalog: &Catalog) -> Vec<Conflict> {
    catalog
        .entries
        .iter()
        .filter(|entry| is_conflict(entry))
        .flat_map(|entry| of_entry(catalog, entry))
        .collect()
}

/// Whether an entry is one or several conflicts, including the entries that they cut into.
fn is_conflict(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::Broken(fault) if fault.reason == "conflict")
}

fn of_entry(catalog: &Catalog, entry: &Entry) -> Vec<Conflict> {
    let text = catalog.source.slice(entry.span);
    let sides = [Side::Ours, Side::Theirs].map(|side| side_of(text, side));
    let said = sides.each_ref().map(|side| said(side));
    let mut seen = HashSet::new();
    let ids = said.iter().flatten().map(|(id, _)| id.as_str()).filter(|id| seen.insert(*id));
    let found: Vec<Conflict> = ids
        .filter_map(|id| {
            let of = |side: &[(String, String)]| {
                side.iter().find(|(other, _)| other == id).map(|(_, text)| text.clone())
            };
            let (ours, theirs) = (of(&said[0]), of(&said[1]));
            let place = place(text, id, entry.span.start);
            (ours != theirs).then(|| Conflict { id: id.to_owned(), ours, theirs, place })
        })
        .collect();
    if !found.is_empty() {
        return found;
    }
    let [ours, theirs] = sides.map(|side| Some(collapse(&side).into_owned()).filter(|side| !side.is_empty()));
    vec![Conflict { id: String::new(), ours, theirs, place: place(text, "", entry.span.start) }]
}

/// The file with one side of each conflict.
fn side_of(text: &str, wanted: Side) -> String {
    let mut out = String::new();
    let mut side = Side::Both;
    for line in text.split_inclusive('\n') {
        match (sign(line), side) {
            (Some('<'), Side::Both) => side = Side::Ours,
            (Some('|'), Side::Ours) => side = Side::Base,
            (Some('='), Side::Ours | Side::Base) => side = Side::Theirs,
            (Some('>'), _) => side = Side::Both,
            (Some('='), Side::Both) => {}
            _ if side == Side::Both || side == wanted => out.push_str(line),
            _ => {}
        }
    }
    out
}

/// The character of a marker line: seven of it, then nothing or a space.
fn sign(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| matches!(sign, '<' | '|' | '=' | '>'))?;
    let rest = line.strip_prefix(&*sign.to_string().repeat(7))?;
    (rest.is_empty() || rest.starts_with([' ', '\r', '\n'])).then_some(sign)
}

/// The messages and terms of a side with their source text.
fn said(side: &str) -> Vec<(String, String)> {
    let catalog = super::read(&Source::from_text("", side));
    let named = catalog.entries.iter().filter_map(|entry| {
        let id = match entry.kind {
            EntryKind::Message => entry.id.clone(),
            EntryKind::Term => format!("-{}", entry.id),
            _ => return None,
        };
        let text = catalog.source.slice(Span::new(entry.head.end, entry.span.end));
        let text = text.trim_start().strip_prefix('=').unwrap_or(text);
        Some((id, collapse(text).into_owned()))
    });
    named.collect()
}

/// The opening marker of the conflict in which a message begins, or which cuts it.
fn place(text: &str, id: &str, start: usize) -> Span {
    let mut at = 0;
    let (mut open, mut is_found) = (None, false);
    for line in text.split_inclusive('\n') {
        if sign(line) == Some('<') || open.is_none() && sign(line).is_some() {
            open = Some(Span::new(start + at, start + at + line.trim_end().len()));
        }
        let rest = line.strip_prefix(id).filter(|_| !id.is_empty());
        is_found |= rest.is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_found && open.is_some() {
            break;
        }
        at += line.len();
    }
    open.unwrap_or(Span::at(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String, String, usize)> {
        let catalog = super::super::read(&Source::from_text("kk/a.ftl", text));
        let text = |side: Option<String>| side.unwrap_or("-".to_owned());
        let line = |span: Span| catalog.source.position(span.start).line;
        let shown = |each: Conflict| (each.id, text(each.ours), text(each.theirs), line(each.place));
        conflicts(&catalog).into_iter().map(shown).collect()
    }

    fn expect(text: &str, expected: &[(&str, &str, &str, usize)]) {
        let expected = expected.iter().map(|(id, ours, theirs, line)| {
            ((*id).to_owned(), (*ours).to_owned(), (*theirs).to_owned(), *line)
        });
        let expected: Vec<_> = expected.collect();
        assert_eq!(found(text), expected);
        assert_eq!(found(&text.replace('\n', "\r\n")), expected, "with \\r\\n");
    }

    #[test]
    fn each_message_shows_both_sides() {
        expect(
            "<<<<<<< HEAD\na = бір\nb = екі\n=======\na = біреу\nb = екі\nc = үш\n>>>>>>> x\nd = төрт\n",
            &[("a", "бір", "біреу", 1), ("c", "-", "үш", 1)],
        );
        expect(
            "<<<<<<< HEAD\n# a =\n\n||||||| 1234\n# a =\n=======\na = бір\n    .alt = екі\n>>>>>>> x\n",
            &[("a", "-", "бір .alt = екі", 1)],
        );
    }

    #[test]
    fn several_conflicts_and_those_inside_a_value() {
        expect(
            "a =\n    бір\n<<<<<<< o\n    екі\n||||||| b\n    base\n=======\n    үш\n>>>>>>> t\n    төрт\n<<<<<<< o\n    бес\n=======\n    алты\n>>>>>>> t\n",
            &[("a", "бір екі төрт бес", "бір үш төрт алты", 3)],
        );
        expect(
            "<<<<<<< o\na = бір\n=======\na = екі\n>>>>>>> t\n<<<<<<< o\n-b = үш\n=======\n-b = төрт\n>>>>>>> t\n",
            &[("a", "бір", "екі", 1), ("-b", "үш", "төрт", 6)],
        );
    }

    #[test]
    fn what_is_no_message_is_shown_as_it_is() {
        expect("<<<<<<< o\nx y\n=======\n>>>>>>> t\na = бір\n", &[("", "x y", "-", 1)]);
        expect("a = бір\n>>>>>>> t\n", &[("", "-", "-", 2)]);
    }
}
