//! A passage that occurs twice in the translation and once in the source.
//!
//! Why: they were pasted twice. Bad: a sentence twice. Good: the sentence once. Four or five words may stand twice
//! for one of the source that does: «людей с ограниченными возможностями» for `disability` and `disabilities`. A fix
//! is not safe: the second one may be the better one.
use std::ops::Range;

use super::super::length_ratio::repeated;
use super::super::{Category, Check, Pair, Plain, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("repeated-passage", Severity::Warning, Category::Style, Check::Pair(check)).explaining(
        Reach::Message,
        &[],
        &[&super::number_extra::RULE, &super::repeated_word::RULE, &super::text_extra::RULE],
    );

/// So many words in a row say nothing twice by chance.
const LEAST: usize = 4;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (pair.source_prose(), pair.target_prose());
    let words: Vec<&str> = target.each_word().collect();
    // «A b. A b.»: all of a short text.
    let half = words.len() / 2;
    let is_whole = half > 1 && words.len().is_multiple_of(2) && words[..half] == words[half..];
    let found = if is_whole { Some(half..words.len()) } else { repeated(&words, LEAST) };
    let found = found.or_else(|| twice(target));
    let Some(found) = found else { return };
    let own: Vec<&str> = source.each_word().collect();
    let is_adjacent =
        found.start >= found.len() && words[found.start - found.len()..found.start] == words[found.clone()];
    if !is_adjacent && found.len() <= LEAST + 1 && says_again(&own) {
        return;
    }
    let least = if is_whole { half.min(LEAST) } else { LEAST };
    // «a third of the schools» may stand twice in the source, and the whole sentence not.
    let again = repeated(&own, least.saturating_sub(1).max(2)).map_or(0, |own| own.len());
    if again == 0 || found.len() > 2 * again + LEAST {
        let places = target.words();
        let place = places[found.start].start..places[found.end - 1].end;
        let text = &target.text[place.clone()];
        findings.push(pair.finding_at(rule, place).with("text", text));
    }
}

/// Two or three words that stand again right behind themselves, with nothing but spaces between.
fn twice(target: &Plain) -> Option<Range<usize>> {
    let (places, words): (_, Vec<&str>) = (target.words(), target.each_word().collect());
    let is_joined = |from: usize, to: usize| {
        (from..to - 1).all(|at| target.text[places[at].end..places[at + 1].start].trim().is_empty())
    };
    (2..LEAST).find_map(|count| {
        let at = (0..words.len().saturating_sub(2 * count - 1)).find(|&at| {
            let (one, two) = (&words[at..at + count], &words[at + count..at + 2 * count]);
            if one != two {
                return false;
            }
            let is_small = || one.iter().map(|word| word.chars().count()).sum::<usize>() < STEM;
            // «один на один на ринге»
            let is_idiom = || one[count - 1].chars().count() < 3;
            one[0] != one[1] && !is_small() && !is_idiom() && is_joined(at, at + 2 * count)
        })?;
        Some(at + count..at + 2 * count)
    })
}

/// So many letters of two words are one stem: `disability`, `disabilities`.
const STEM: usize = 6;

/// Whether a text has a word or number twice that is no small one.
fn says_again(words: &[&str]) -> bool {
    let stem = |word: &str| -> Option<String> {
        let is_number = word.starts_with(|char: char| char.is_ascii_digit());
        (is_number || word.chars().count() >= STEM)
            .then(|| word.chars().take(STEM).flat_map(char::to_lowercase).collect())
    };
    let mut seen = rustc_hash::FxHashSet::default();
    words.iter().filter_map(|word| stem(word)).any(|stem| !seen.insert(stem))
}
