//! Letters of two scripts in one word.
//!
//! Why: the word looks right and no search finds it, and a speech program stumbles over it. Bad: `Cаяси`
//! with a Latin C, `ə` for `ә`, `0тведены` with a digit. Good: letters of one script. A word part behind a
//! hyphen may be of another one (`IT-компания`). A Latin letter that stands alone like a Russian preposition (`c
//! Астаной`) and an acronym of letters that look Cyrillic (`CHГ`, `EC`), which the source does not have, count too.
//! The fix is safe where each stray letter has a twin that looks the same.
use std::ops::Range;

use super::super::letters::{cyrillic_twin, has_cyrillic, is_cyrillic, is_latin, latin_twin};
use super::super::source_article::lists;
use super::super::text_pair::TextPair;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("mixed-script", Severity::Warning, Category::Characters, Check::Pair(check)).of_message();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let is_cyrillic_text = has_cyrillic(pair.locale.language());
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let is_foreign = |char| {
            if is_cyrillic_text { is_latin(char) || matches!(char, '0' | '3') } else { is_cyrillic(char) }
        };
        if !text.contains(is_foreign) {
            continue;
        }
        let words = text_pair.target.words().iter();
        for word in words.filter(|word| text[(*word).clone()].contains(is_foreign)) {
            for part in parts(text, word) {
                let written = &text[part.clone()];
                let right = mixed(written).or_else(|| {
                    let is_alone = is_cyrillic_text && part == *word;
                    is_alone.then(|| lonely(text, &part)).flatten().map(Some)
                });
                if let Some(right) = right.filter(|_| !stands(text_pair, written)) {
                    let finding = match right {
                        Some(right) => pair.finding_to_fix(rule, text_pair, part, right),
                        None => pair.finding_in(rule, text_pair, part),
                    };
                    findings.push(finding.with("word", written));
                }
            }
        }
    }
}

/// Acronyms of Kazakh and Russian news that can be typed in Latin letters as well.
const ACRONYMS: &str = "АО ВОВ ЕС ЕО МО НАТО ОАЕ ООН РК СНВ СССР ТАСС ТОО ХАМАС";

/// Whether the source has a word: anywhere, or as a word of its own where it is one letter.
fn stands(text_pair: TextPair<'_>, word: &str) -> bool {
    match word.len() {
        // English has an article that looks like a Russian conjunction.
        1 if word == "a" => false,
        1 => text_pair.source.each_word().any(|own| own.eq_ignore_ascii_case(word)),
        _ => text_pair.source.has(word),
    }
}

/// A Latin word that looks like a Cyrillic one, in Cyrillic letters: a preposition of one letter between Cyrillic
/// words, or an acronym.
fn lonely(text: &str, word: &Range<usize>) -> Option<String> {
    let written = &text[word.clone()];
    let has_neighbours = text[..word.start].trim_end_matches([' ', '\u{a0}', '«']).ends_with(is_cyrillic)
        && text[word.end..].trim_start_matches([' ', '\u{a0}', '«']).starts_with(is_cyrillic);
    let is_preposition = matches!(written, "a" | "c" | "o" | "y" | "k") && has_neighbours;
    let is_spaced = text[word.end..].starts_with([' ', '\u{a0}']);
    if is_preposition && is_spaced {
        return replaced(written, true);
    }
    let is_loud = written.len() > 1 && written.bytes().all(|byte| byte.is_ascii_uppercase());
    replaced(written, true).filter(|right| is_loud && lists(ACRONYMS, right))
}

/// The parts of a word between hyphens and apostrophes.
pub(super) fn parts<'t>(text: &'t str, word: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 't {
    let base = text.as_ptr().addr();
    let parts = text[word.clone()].split(['-', '‑', '\'', '’']).filter(|part| !part.is_empty());
    parts.map(move |part| {
        let start = part.as_ptr().addr() - base;
        start..start + part.len()
    })
}

/// Whether a word mixes scripts, and the word in one script if it is plain which letters are strays.
#[allow(clippy::option_option, reason = "a mixed word with and without a remedy, and a good word")]
fn mixed(word: &str) -> Option<Option<String>> {
    let cyrillic = word.chars().filter(|char| is_cyrillic(*char)).count();
    let latin = word.chars().filter(|char| is_latin(*char)).count();
    if cyrillic == 0 || latin == 0 {
        return digits(word, cyrillic).map(Some);
    }
    let strays_are_latin = latin <= cyrillic;
    let right = replaced(word, strays_are_latin);
    // An ending at a foreign name or at a unit: «USAға», «WhatsAppта», «5Gға».
    let scripts: Vec<bool> = word.chars().filter(|char| is_letter(*char)).map(is_cyrillic).collect();
    let changes = scripts.windows(2).filter(|two| two[0] != two[1]).count();
    let has_ending = changes == 1 && !scripts[0] && latin > 1;
    match (right, has_ending) {
        (_, true) => None,
        (Some(right), _) => Some(Some(right)),
        (None, _) => (changes > 1 || latin.min(cyrillic) == 1 && word.chars().count() > 3).then_some(None),
    }
}

/// The word with the letters of one script replaced by their twins in the other one.
fn replaced(word: &str, strays_are_latin: bool) -> Option<String> {
    let twin = |char: char| match (strays_are_latin, is_latin(char), is_cyrillic(char)) {
        (true, true, _) => cyrillic_twin(char),
        (false, _, true) => latin_twin(char),
        _ => Some(char),
    };
    word.chars().map(twin).collect()
}

/// A word of Cyrillic letters with a zero for an o or a three for a з: «0тведены», «м0сква», «спасиб0», «ке3дестік».
fn digits(word: &str, cyrillic: usize) -> Option<String> {
    /// A digit behind fewer letters may be one: «км0».
    const LONG: usize = 5;
    let has_only = word.chars().all(|char| is_cyrillic(char) || matches!(char, '0' | '3'));
    if !has_only || cyrillic < 3 || word.matches(['0', '3']).count() != 1 {
        return None;
    }
    let is_last = word.ends_with(['0', '3']);
    let is_small = word.chars().skip(1).all(|char| !char.is_uppercase());
    if word.starts_with('3') || is_last && !(word.ends_with('0') && is_small && cyrillic >= LONG) {
        return None;
    }
    Some(word.replace('0', if word.starts_with('0') { "О" } else { "о" }).replace('3', "з"))
}
