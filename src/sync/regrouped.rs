//! The old translations of units that were joined or split, for the units that they are now.

use std::collections::HashMap;

use super::{Plan, Planned, shown_source};
use crate::fluent::{self, Part};
use crate::memory::TmEntry;
use crate::model::{Catalog, Entry, Text, Token, Unit};

/// The old texts that a unit was made of, in their old order: those of its own id and of the units joined into it.
pub fn joined_texts<'a>(planned: &'a Planned, plan: &'a Plan) -> Vec<(&'a str, &'a Text)> {
    let gone: HashMap<&str, &Text> = plan.removed.iter().map(|(id, text)| (id.as_str(), text)).collect();
    let text = |id: &'a str| match id == planned.id {
        true => Some((id, planned.previous.as_ref()?)),
        false => {
            let is_joined = planned.joined.iter().any(|joined| joined == id);
            gone.get(id).filter(|_| is_joined).map(|text| (id, *text))
        }
    };
    plan.before.iter().filter_map(|(id, _)| text(id)).collect()
}

/// What a unit said before it was joined or edited, on one line.
pub fn previous_text(planned: &Planned, plan: &Plan) -> Option<String> {
    if planned.joined.is_empty() {
        return planned.previous.as_ref().map(shown_source);
    }
    let texts: Vec<String> =
        joined_texts(planned, plan).into_iter().map(|(_, text)| shown_source(text)).collect();
    Some(texts.join(" "))
}

/// The translations of the units that were joined into one, as one message in their old order. `None` if one of
/// them has no translation, or their tags do not fit the unit: then the unit has no translation.
pub fn joined_message(unit: &Unit, planned: &Planned, plan: &Plan, catalog: &Catalog) -> Option<String> {
    let entry = |id: &str| -> Option<&Entry> { catalog.message(id).filter(|entry| !entry.is_left_out()) };
    let old = joined_texts(planned, plan);
    let mut names = marks(&unit.message).into_iter();
    let mut parts = Vec::with_capacity(old.len());
    for (id, text) in &old {
        let mut renames = HashMap::new();
        for mark in marks(text) {
            let new = names.next()?;
            if new != mark {
                renames.insert(mark.to_owned(), new.to_owned());
            }
        }
        parts.push(Part { text: TmEntry::target_of(entry(id)?, catalog), names: renames });
    }
    if parts.len() < 2 || names.next().is_some() {
        return None;
    }
    fluent::join(&planned.id, &parts)
}

/// The names of the tags and variables of a text, in the order in which they open.
fn marks(text: &Text) -> Vec<&str> {
    let names = text.value.iter().filter_map(|token| match token {
        Token::Open(name) | Token::Variable(name) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

/// A share of the words of a part, at least, must be in the text that was split. Half: a part that was reworded
/// more is shown in the source language, so that no sentence is lost.
const SAME_OF: usize = 2;

/// How many of the texts that follow a text are parts of what it was once. `previous` is the text before the split,
/// `now` what its unit says today.
///
/// ```
/// use audarma::sync::parts_of;
/// let was = "The sides discussed trade, and they discussed transport in the region.";
/// let after = ["They discussed transport in the region.", "The next meeting is in autumn."];
/// assert_eq!(parts_of(was, "The sides discussed trade.", after.into_iter()), 1);
/// ```
pub fn parts_of<'t>(previous: &str, now: &str, after: impl Iterator<Item = &'t str>) -> usize {
    let mut left: HashMap<String, usize> = HashMap::new();
    each_word(previous, |word| *left.entry(word).or_default() += 1);
    take(&mut left, now);
    after.take_while(|text| take(&mut left, text)).count()
}

/// Which of the texts that are gone are part of a text now: it has nearly all of their words, beyond those of the text
/// that it was. At least three words, so that a few frequent ones are no evidence.
pub(super) fn swallowed<'t>(now: &str, known: &str, gone: impl Iterator<Item = &'t Text>) -> Vec<usize> {
    let mut left: HashMap<String, usize> = HashMap::new();
    each_word(now, |word| *left.entry(word).or_default() += 1);
    each_word(known, |word| {
        if let Some(count) = left.get_mut(&word) {
            *count = count.saturating_sub(1);
        }
    });
    let is_swallowed = |(at, text): (usize, &Text)| {
        let (rest, found, all) = found(&left, &shown_source(text));
        (found >= 3 && found * 4 >= all * 3).then(|| {
            left = rest;
            at
        })
    };
    gone.enumerate().filter_map(is_swallowed).collect()
}

/// Takes the words of a text; whether enough of them were there. Otherwise none is taken.
fn take(left: &mut HashMap<String, usize>, text: &str) -> bool {
    let (rest, found, all) = found(left, text);
    let is_part = found > 0 && found * SAME_OF >= all;
    if is_part {
        *left = rest;
    }
    is_part
}

/// What is left of some words without those of a text, how many of the text's there were, and how many it has.
fn found(left: &HashMap<String, usize>, text: &str) -> (HashMap<String, usize>, usize, usize) {
    let (mut rest, mut all, mut found) = (left.clone(), 0, 0);
    each_word(text, |word| {
        all += 1;
        if let Some(count) = rest.get_mut(&word).filter(|count| **count > 0) {
            *count -= 1;
            found += 1;
        }
    });
    (rest, found, all)
}

fn each_word(text: &str, mut each: impl FnMut(String)) {
    let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.for_each(|word| each(word.to_lowercase()));
}
