//! Text that a wrong encoding garbled.
//!
//! Why: nobody can read it. Bad: `РџСЂРµР·РёРґРµРЅС‚`, `Ð¿Ñ€`, `През\u{FFFD}дент`, `?аза?стан`. Good: the text as it was
//! written. There is no safe fix: what is lost is lost.
use std::ops::Range;

use super::super::letters::is_cyrillic;
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};
use crate::text::Encoding;

pub(super) const RULE: Rule =
    Rule::new("broken-encoding", Severity::Error, Category::Characters, Check::Pair(check))
        .of_message()
        .certain()
        .explaining(
            Reach::Message,
            &[Category::Spelling, Category::Wording, Category::Facts, Category::Characters],
            &[],
        );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        if let Some(place) = damage(text, &text_pair.source.text, pair.catalog.source.encoding()) {
            let shown = text[place.clone()].to_owned();
            findings.push(pair.finding_in(rule, text_pair, place).with("text", shown));
        }
    }
}

/// The first place of a text where letters were lost, if the source has not the same. In a file that is not in
/// Unicode one question mark inside a word is enough.
pub(in crate::check) fn damage(text: &str, source: &str, encoding: Encoding) -> Option<Range<usize>> {
    let enough = if matches!(encoding, Encoding::Legacy(_)) { 1 } else { 2 };
    let place = lost(text).or_else(|| misread(text)).or_else(|| question(text, enough));
    place.filter(|place| !source.contains(&text[place.clone()]))
}

/// A character that stands for bytes that were no text.
fn lost(text: &str) -> Option<Range<usize>> {
    text.find(['\u{FFFD}', '\u{1A}']).map(|at| word_around(text, at))
}

/// A run of letters that were read two bytes for two characters: `РџСЂ`, `Ð¿Ñ€`.
fn misread(text: &str) -> Option<Range<usize>> {
    let mut run: Option<(usize, usize)> = None;
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        if !is_lead(char) {
            run = run.filter(|_| char == ' ');
            continue;
        }
        let mut behind = chars.clone();
        let Some((next_at, next)) = behind.next().filter(|(_, next)| is_trail(*next)) else {
            run = None;
            continue;
        };
        chars = behind;
        let (start, count) = run.unwrap_or((at, 0));
        if count == 2 {
            return Some(start..next_at + next.len_utf8());
        }
        run = Some((start, count + 1));
    }
    None
}

/// How the first byte of a letter reads in the usual wrong encodings.
fn is_lead(char: char) -> bool {
    matches!(char, 'Р' | 'С' | 'Т' | 'У' | 'Ð' | 'Ñ' | 'Ò' | 'Ó' | 'â' | 'Ã' | 'Â')
}

/// How the second one reads: a sign or letter that never stands behind these in a word.
fn is_trail(char: char) -> bool {
    matches!(
        char,
        '\u{80}'
            ..='\u{BF}'
                | 'Ђ'
                | 'Ѓ'
                | 'ѓ'
                | 'Љ'
                | 'Њ'
                | 'Ќ'
                | 'Ћ'
                | 'Џ'
                | 'ђ'
                | 'љ'
                | 'њ'
                | 'ќ'
                | 'ћ'
                | 'џ'
                | 'Ў'
                | 'ў'
                | 'Ј'
                | 'ј'
                | 'Ґ'
                | 'ґ'
                | 'Є'
                | 'є'
                | 'Ї'
                | 'ї'
                | 'І'
                | 'і'
                | 'Ѕ'
                | 'ѕ'
                | 'Ё'
                | 'ё'
                | '№'
                | '‚'
                | '„'
                | '…'
                | '†'
                | '‡'
                | '€'
                | '‰'
                | '‹'
                | '‘'
                | '’'
                | '“'
                | '”'
                | '•'
                | '–'
                | '—'
                | '™'
                | '›'
                | '˜'
                | 'œ'
                | 'ž'
                | 'Ÿ'
                | 'š'
                | 'ƒ'
                | 'ˆ'
                | 'Š'
                | 'Œ'
                | 'Ž'
                | '\u{FFFD}'
    )
}

/// A question mark inside a word, so many times in one text or between small letters: letters that an old
/// encoding did not have.
fn question(text: &str, enough: usize) -> Option<Range<usize>> {
    let mut single = None;
    let mut count = 0;
    for (at, _) in text.match_indices('?') {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let is_small = |char: Option<char>| char.is_some_and(|char| is_cyrillic(char) && char.is_lowercase());
        let starts = before.is_none_or(|char| matches!(char, ' ' | '«' | '"' | '“' | '('));
        if is_small(after) && (before.is_some_and(is_cyrillic) || starts || before == Some('?')) {
            count += 1 + usize::from(is_small(before));
            single.get_or_insert(at);
        }
    }
    single.filter(|_| count >= enough).map(|at| word_around(text, at))
}

fn word_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + space_length(text, space));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    start..end
}

fn space_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}
