//! Latin words in a Cyrillic text: what was left of the source, what is a name, what nobody knows.
//!
//! What must not live here: which language a text is in (`language.rs`), findings.

use std::cell::LazyCell;
use std::ops::Range;

use super::plain;
use crate::text::{is_letter, is_letter_or_digit};
use rustc_hash::FxHashSet;

/// Letters that are Latin and of which a text in Latin script may consist.
pub(super) fn is_latin(char: char) -> bool {
    char.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&char) && is_letter(char)
}

/// The places of words in lower-case Latin letters, as far as they are no part of a name, an
/// identifier or a tag.
pub(super) fn latin_words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    let pieces =
        text.split(|char: char| !(is_letter_or_digit(char) || matches!(char, '_' | '@' | '\'' | '’')));
    let places = pieces.map(move |piece| {
        let start = at;
        at += piece.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        start..start + piece.len()
    });
    places.filter(|place| {
        let word = &text[place.clone()];
        let is_lower = |char: char| is_latin(char) && char.is_lowercase();
        !word.is_empty() && word.chars().all(is_lower)
    })
}

/// Whether a text may have Latin letters: its bytes tell that most Cyrillic texts have none.
fn may_have_latin(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphabetic() || matches!(byte, 0xC3..=0xC9))
}

/// Words in lower-case Latin letters that stand side by side.
fn runs(target: &str) -> Vec<Vec<Range<usize>>> {
    let mut runs: Vec<Vec<Range<usize>>> = Vec::new();
    if !may_have_latin(target) {
        return runs;
    }
    for word in latin_words(target) {
        match runs
            .last_mut()
            .filter(|run| run.last().is_some_and(|last| target[last.end..word.start] == *" "))
        {
            Some(run) => run.push(word),
            None => runs.push(vec![word]),
        }
    }
    runs
}

/// Four words in lower-case Latin letters in a Cyrillic text.
pub(super) fn latin_passage(target: &str) -> Option<Range<usize>> {
    if !may_have_latin(target) {
        return None;
    }
    let words: Vec<_> = latin_words(target).collect();
    let is_near = |two: &[Range<usize>]| two[1].start - two[0].end == 1;
    let run = words.windows(4).find(|run| run.windows(2).all(is_near))?;
    let rest = words.iter().skip_while(|word| word.start < run[0].start);
    let end = rest.clone().zip(rest.skip(1)).take_while(|(one, two)| two.start - one.end == 1).last();
    Some(run[0].start..end.map_or(run[3].end, |(_, last)| last.end))
}

/// Words of a Cyrillic text that stand in its Latin source just like that.
pub(super) fn left_words(source: &str, target: &str) -> Vec<Range<usize>> {
    let own = LazyCell::new(|| -> FxHashSet<&str> {
        source.split(|char: char| !is_letter_or_digit(char)).collect()
    });
    let stands = |word: &str| own.contains(word);
    runs(target)
        .into_iter()
        .filter(|run| {
            let mut words = run.iter().map(|place| &target[place.clone()]);
            run.iter().any(|place| place.len() > 2) && words.all(stands)
        })
        .filter_map(|run| Some(run.first()?.start..run.last()?.end))
        .filter(|place| !is_set_off(target, place) && !belongs_to_name(source, target, place))
        .collect()
}

/// Whether a quotation or bracket opens right before a place or closes right behind it, or an identifier goes on
/// there: «main.rs», «and/or».
fn is_set_off(target: &str, place: &Range<usize>) -> bool {
    let (before, after) = (target[..place.start].trim_end(), target[place.end..].trim_start());
    let is_even = |text: &str, signs: &[char]| text.matches(signs).count().is_multiple_of(2);
    // Many texts open and close with the same mark, so that only their number tells.
    const EITHER: [char; 3] = ['"', '“', '”'];
    let opens =
        before.ends_with(['«', '„', '(', '‘']) || before.ends_with(EITHER) && !is_even(before, &EITHER);
    let closes = after.starts_with(['»', ')']) || after.starts_with(EITHER) && !is_even(before, &EITHER);
    let goes_on = |char: Option<char>| char.is_some_and(|char| matches!(char, '.' | '/' | '&' | '\'' | '’'));
    let follows = target[..place.start].chars().next_back();
    let is_followed = target[place.end..].chars().next().filter(|char| *char != '.' || !ends_sentence(after));
    opens || closes || goes_on(follows) || goes_on(is_followed)
}

/// Whether a text that begins with a stop begins with the end of a sentence.
fn ends_sentence(text: &str) -> bool {
    text[1..].chars().next().is_none_or(|char| !is_letter_or_digit(char))
}

/// Whether a place goes on with a Latin word before or behind it that stands beside it in the source as well: «iPad
/// mini», and not «mystery Barclaycard».
fn belongs_to_name(source: &str, target: &str, place: &Range<usize>) -> bool {
    const GAP: [char; 3] = [' ', '\u{a0}', '-'];
    let words = &target[place.clone()];
    let is_latin_word = |word: &&str| word.starts_with(is_latin);
    let before = target[..place.start].trim_end_matches(GAP);
    let before = before.rsplit(|char: char| !is_letter_or_digit(char)).next().filter(is_latin_word);
    let after = target[place.end..].trim_start_matches(GAP);
    let after = after.split(|char: char| !is_letter_or_digit(char)).next().filter(is_latin_word);
    source.match_indices(words).any(|(at, words)| {
        let (head, tail) =
            (source[..at].trim_end_matches(GAP), source[at + words.len()..].trim_start_matches(GAP));
        before.is_some_and(|before| head.ends_with(before))
            || after.is_some_and(|after| tail.starts_with(after))
    })
}

fn is_mostly_latin(text: &str) -> bool {
    let letters = text.chars().filter(|char| is_letter(*char));
    let (all, latin) =
        letters.fold((0, 0), |(all, latin), char| (all + 1, latin + usize::from(is_latin(char))));
    2 * latin > all
}

/// Latin words of a Cyrillic text that do not stand in its source, whatever their case.
pub(super) fn strange_words(source: &str, target: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if source.len().max(target.len()) > plain::LONG || !may_have_latin(target) || is_mostly_latin(target) {
        return found;
    }
    let mut start = None;
    let lower = LazyCell::new(|| source.to_lowercase());
    for (at, char) in target.char_indices().chain([(target.len(), ' ')]) {
        match (is_latin(char), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let before = target[..from].chars().next_back();
                let is_whole = !is_letter_or_digit(char) && !before.is_some_and(is_letter_or_digit);
                if is_whole && at - from > 2 && !lower.contains(&target[from..at].to_lowercase()) {
                    found.push(from..at);
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_source_is_left() {
        let left = |source, target: &'static str| -> Vec<&str> {
            left_words(source, target).into_iter().map(|place| &target[place]).collect()
        };
        assert_eq!(left("The bridge is open.", "Жаңа bridge ашық."), ["bridge"]);
        assert!(left("The iPhone mini by eBay", "iPhone mini, eBay").is_empty());
    }
}
