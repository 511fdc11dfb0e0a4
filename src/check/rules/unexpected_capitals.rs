//! A word in capitals that the source has not.
//!
//! Why: capitals shout, and the writer did not. Bad: `Министр ТЕХНИКАЛЫҚ келісім`. Good: small letters; short
//! acronyms are left alone, and so are texts in capitals altogether. A fix is not safe: it may be a name.
use std::ops::Range;

use super::super::passage::Passage;
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule { code: "unexpected-capitals", severity: Severity::Warning, check: Check::Pair(check) };

/// Acronyms are rarely longer.
const SHORT: usize = 4;

/// No acronym that stands for a short one of the source is longer.
const LONG: usize = 6;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let is_loud = |word: &str| {
            word.chars().filter(|char| is_letter(*char)).count() > 1 && !word.chars().any(char::is_lowercase)
        };
        let text = &passage.target.text;
        let length = |word: &Range<usize>| text[word.clone()].chars().count();
        let is_word = |word: &&Range<usize>| {
            let word = &text[(*word).clone()];
            is_loud(word) && word.chars().all(|char| is_letter(char) || char == '-')
        };
        let long = || passage.target.words().iter().filter(is_word).filter(|word| length(word) > SHORT);
        // A dateline, a headline of a tabloid.
        let is_all_loud = passage.source.each_word().all(is_loud);
        let Some(first) = long().next().filter(|_| !is_all_loud) else { continue };
        let in_source = passage.source.each_word().filter(|word| is_loud(word)).count();
        let count = passage.target.each_word().filter(|word| is_loud(word)).count();
        // An acronym may be longer in another language (IAEA is МАГАТЭ); a still longer word is shouted.
        let shouts = shouts(&passage, is_loud, count);
        let shouted = long().find(|word| length(word) > LONG).filter(|_| !shouts);
        if shouted.is_some() || count > in_source && !shouts {
            let place = shouted.unwrap_or(first).clone();
            let word = text[place.clone()].to_owned();
            findings.push(pair.finding_in(rule, passage, place).with("word", word));
        }
    }
}

/// Whether the source shouts: a word that is too long for an acronym, two in a row («NEW YORK», «NO IDEA»), or
/// as many words of four letters («I'm BACK») as the translation has in capitals.
fn shouts(passage: &Passage<'_>, is_loud: impl Fn(&str) -> bool, count: usize) -> bool {
    let words: Vec<&str> = passage.source.each_word().collect();
    let is_long = |word: &str| is_loud(word) && word.chars().count() > SHORT;
    let of_four = words.iter().filter(|word| is_loud(word) && word.chars().count() == SHORT).count();
    let in_a_row = words.windows(2).any(|two| two.iter().all(|word| is_loud(word)));
    in_a_row || of_four >= count || words.iter().any(|word| is_long(word))
}
