//! Which codes of a source and of its translation are the same.

use super::unit::{Code, CodeKind, Part};

/// Gives ids to the codes of a source and its target: what is the same code in both has the same id.
pub(super) fn number(source: &mut [Part], target: Option<&mut Vec<Part>>) {
    let mut known: Vec<(String, bool)> = Vec::new();
    number_one(source, &mut known);
    if let Some(target) = target {
        known.iter_mut().for_each(|(_, is_used)| *is_used = false);
        number_one(target, &mut known);
    }
}

fn number_one(parts: &mut [Part], known: &mut Vec<(String, bool)>) {
    let mut open = Vec::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Close(id) => *id = open.pop().unwrap_or_default(),
            Part::Single(code) => code.id = take(known, &key(code, false)),
            Part::Open(code) => {
                code.id = take(known, &key(code, true));
                open.push(code.id.clone());
            }
        }
    }
}

/// The id of the first code with this key that is not yet in the text.
fn take(known: &mut Vec<(String, bool)>, key: &str) -> String {
    let found = known.iter().position(|(known, is_used)| known == key && !is_used);
    let at = found.unwrap_or_else(|| {
        known.push((key.to_owned(), false));
        known.len() - 1
    });
    known[at].1 = true;
    (at + 1).to_string()
}

/// What makes two codes the same: their notation, or for terms the term.
pub(super) fn key(code: &Code, is_open: bool) -> String {
    let sign = if is_open { "+" } else { "" };
    match code.kind {
        CodeKind::Term => {
            term_id(&code.notation).map_or_else(|| code.notation.clone(), |id| format!("-{id}"))
        }
        _ => format!("{sign}{}", code.notation),
    }
}

/// The term that a reference in notation names.
pub(super) fn term_id(notation: &str) -> Option<&str> {
    let name = notation.trim_start_matches(['{', ' ']).strip_prefix('-')?;
    Some(
        name.split(|char: char| !(char.is_ascii_alphanumeric() || "-_.".contains(char)))
            .next()
            .unwrap_or(name),
    )
}
