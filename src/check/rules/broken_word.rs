//! A word with a space inside, or two words written as one.
//!
//! Why: no search finds it, and readers stumble. Bad: `мини стерство`, `жаңакөпір`. Good: `министерство`, `жаңа көпір`. No
//! dictionary is asked but the other translations: the whole word stands in several of them and a part nowhere else;
//! or both words stand side by side in another one and the long one nowhere else. There is no safe fix: it may be a new
//! word.
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::source_article::words;
use super::super::{Category, Check, Rule, TranslatedUnit};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("broken-word", Severity::Warning, Category::Spelling, Check::Words(check));

/// A whole word stands so often, and each of two glued ones.
const KNOWN: u32 = 2;

/// Shorter parts are words and endings of their own everywhere.
const PART: usize = 2;

/// So many letters a glued word has on each side.
const SIDE: usize = 4;

/// How often each common word stands.
type Counts<'t> = FxHashMap<&'t str, u32>;

/// A word that may be two: which translation, where, and where the second one begins.
type Glued = (usize, Range<usize>, usize);

fn check(all: &[&TranslatedUnit], rule: &Rule, findings: &mut Vec<Finding>) {
    let words: Vec<Vec<Range<usize>>> = all.iter().map(|each| common(each).collect()).collect();
    let mut counts = Counts::default();
    for (each, own) in all.iter().zip(&words) {
        own.iter().for_each(|word| *counts.entry(&each.target[word.clone()]).or_default() += 1);
    }
    let mut glued: Vec<Glued> = Vec::new();
    for (at, (each, own)) in all.iter().zip(&words).enumerate() {
        for two in own.windows(2) {
            if let Some(place) = split(each, two, &counts) {
                let whole = each.target[place.clone()].replace(' ', "");
                findings.push(each.finding_in(rule, place.clone()).with("right", whole));
            }
        }
        let is_new = |word: &&Range<usize>| counts.get(&each.target[(*word).clone()]) == Some(&1);
        let two = |word: &Range<usize>| {
            second(&each.target[word.clone()], &counts).map(|cut| (at, word.clone(), word.start + cut))
        };
        glued.extend(own.iter().filter(is_new).filter_map(two));
    }
    let known = neighbours(all, &words, &glued);
    for (at, word, cut) in glued {
        let target = &all[at].target;
        let right = format!("{} {}", &target[word.start..cut], &target[cut..word.end]);
        if known.contains(&right) {
            findings.push(all[at].finding_in(rule, word).with("right", right));
        }
    }
}

/// The words in small Cyrillic letters, in which no name is.
fn common(each: &TranslatedUnit) -> impl Iterator<Item = Range<usize>> {
    let is_common = |word: &Range<usize>| {
        let is_small = |char| matches!(char, 'а'..='я') || matches!(char, 'ѐ'..='ӿ') && char.is_lowercase();
        each.target[word.clone()].chars().all(is_small)
    };
    words(&each.target).into_iter().filter(is_common)
}

/// The place of two words that are one with a space inside.
fn split(each: &TranslatedUnit, two: &[Range<usize>], counts: &Counts<'_>) -> Option<Range<usize>> {
    let [one, next] = two else { return None };
    let (first, second) = (&each.target[one.clone()], &each.target[next.clone()]);
    let is_part = |word: &str| word.chars().count() >= PART;
    let is_new = |word: &str| counts.get(word) == Some(&1);
    let is_joined = each.target.get(one.end..next.start) == Some(" ");
    if !is_joined || !is_part(first) || !is_part(second) || !(is_new(first) || is_new(second)) {
        return None;
    }
    let whole = format!("{first}{second}");
    counts.get(whole.as_str()).is_some_and(|count| *count >= KNOWN).then_some(one.start..next.end)
}

/// Where the second word of two glued ones begins.
fn second(word: &str, counts: &Counts<'_>) -> Option<usize> {
    let length = word.chars().count();
    if length < 2 * SIDE {
        return None;
    }
    let is_known = |part: &str| counts.get(part).is_some_and(|count| *count >= KNOWN);
    let cuts = word.char_indices().map(|(at, _)| at).skip(SIDE).take(length + 1 - 2 * SIDE);
    cuts.into_iter().find(|cut| is_known(&word[..*cut]) && is_known(&word[*cut..]))
}

/// Which of the candidates stand somewhere as two words.
fn neighbours(all: &[&TranslatedUnit], words: &[Vec<Range<usize>>], glued: &[Glued]) -> FxHashSet<String> {
    let first: FxHashSet<&str> =
        glued.iter().map(|(at, word, cut)| &all[*at].target[word.start..*cut]).collect();
    let mut known = FxHashSet::default();
    if first.is_empty() {
        return known;
    }
    for (each, own) in all.iter().zip(words) {
        for two in own.windows(2) {
            if first.contains(&each.target[two[0].clone()]) && two[1].start - two[0].end == 1 {
                known.insert(each.target[two[0].start..two[1].end].to_owned());
            }
        }
    }
    known
}
