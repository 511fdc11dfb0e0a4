//! A word in capitals, although nothing in the source is.
//!
//! Why: capitals shout, and the writer did not. Bad: `Министр ТЕХНИКАЛЫҚ келісім`. Good: small letters; short
//! acronyms are left alone, and so are texts in capitals altogether. Beside an acronym of the source a word is reported that
//! is written as acronyms are not. There is no safe fix: it may be a name.
use std::ops::Range;

use super::super::name_index::is_english;
use super::super::spelling::is_word_like;
use super::super::text_pair::TextPair;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("unexpected-capitals", Severity::Warning, Category::Wording, Check::Pair(check));

/// Acronyms are rarely longer.
const SHORT: usize = 4;

/// No acronym that stands for a short one of the source is longer.
const LONG: usize = 6;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let length = |word: &Range<usize>| text[word.clone()].chars().count();
        let is_word = |word: &&Range<usize>| {
            let word = &text[(*word).clone()];
            is_loud(word) && word.chars().all(|char| is_letter(char) || char == '-')
        };
        let long = || text_pair.target.words().iter().filter(is_word).filter(|word| length(word) > SHORT);
        // A dateline, a headline of a tabloid.
        let is_all_loud = text_pair.source.each_word().all(is_loud);
        let Some(first) = long().next().filter(|_| !is_all_loud) else { continue };
        let in_source = text_pair.source.each_word().filter(|word| is_loud(word)).count();
        let count = text_pair.target.each_word().filter(|word| is_loud(word)).count();
        // An acronym may be longer in another language (IAEA is МАГАТЭ); a still longer word is shouted.
        let shouts = shouts(&text_pair, count);
        let shouted = long().find(|word| length(word) > LONG).filter(|_| !shouts);
        let plain =
            || long().find(|word| is_plain_word(&text_pair, pair.locale.language(), &text[(*word).clone()]));
        let shouted = shouted.or_else(|| plain().filter(|_| !says_words_loud(&text_pair)));
        if shouted.is_some() || count > in_source && !shouts {
            let place = shouted.unwrap_or(first).clone();
            let word = text[place.clone()].to_owned();
            findings.push(pair.finding_in(rule, text_pair, place).with("word", word));
        }
    }
}

fn is_loud(word: &str) -> bool {
    word.chars().filter(|char| is_letter(*char)).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Whether the source shouts: a word that is too long for an acronym, two in a row («NEW YORK», «NO IDEA»), or
/// as many words of four letters («I'm BACK») as the translation has in capitals.
fn shouts(text_pair: &TextPair<'_>, count: usize) -> bool {
    let is_long = |word: &str| is_loud(word) && word.chars().count() > SHORT;
    let of_four = text_pair.source.each_word().filter(|word| is_loud(word) && word.chars().count() == SHORT);
    are_loud_in_a_row(text_pair) || of_four.count() >= count || text_pair.source.each_word().any(is_long)
}

fn are_loud_in_a_row(text_pair: &TextPair<'_>) -> bool {
    let words: Vec<bool> = text_pair.source.each_word().map(is_loud).collect();
    words.windows(2).any(|two| two[0] && two[1])
}

/// Whether a word in capitals is a word like others, and neither an acronym nor a name of the source.
fn is_plain_word(text_pair: &TextPair<'_>, language: &str, word: &str) -> bool {
    is_word_like(language, &word.to_lowercase()) && !text_pair.has_name_like(word)
}

/// Whether the source has other things in capitals than acronyms: words of English, a dateline at its start, or two
/// words in a row.
fn says_words_loud(text_pair: &TextPair<'_>) -> bool {
    let is_long = |word: &&str| is_loud(word) && word.chars().count() >= SHORT;
    let mut long = text_pair.source.each_word().filter(is_long);
    let begins = text_pair.source.each_word().next().is_some_and(|word| is_long(&word));
    begins || are_loud_in_a_row(text_pair) || long.any(|word| is_english(&word.to_lowercase()))
}
