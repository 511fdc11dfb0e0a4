//! The same word twice in a row in a translation.
//!
//! Why: a slip of the hand that readers see at once. Bad: `дейін дейін`, `в в Астане`. Good: the word once.
//! Words that languages double are a note. There is no safe fix where both may be meant.
use std::cell::LazyCell;
use std::ops::Range;

use super::super::source_article::lists;
use super::super::{Category, Check, Pair, Rule};
use super::doubled_word::is_slip;
use crate::model::{Finding, Severity};
use crate::text::{is_letter, lower};

pub(super) const RULE: Rule =
    Rule::new("repeated-word", Severity::Warning, Category::Wording, Check::Pair(check));

/// Words that Russian says twice only with a comma between.
const RUSSIAN_SLIPS: &str = "было как не он она они оно тот тут это";

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let language = pair.locale.language();
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let has_double = LazyCell::new(|| has_double(text_pair.source));
        // What is surely a slip is told first; one of a text is enough to look at it.
        let mut found: Option<(Range<usize>, bool)> = None;
        for two in text_pair.target.words().windows(2) {
            let [one, next] = two else { continue };
            let (first, second) = (&text[one.clone()], &text[next.clone()]);
            if first.len() != second.len() || !is_gap(&text[one.end..next.start]) || !is_same(first, second) {
                continue;
            }
            let is_sure = is_slip(language, first, second) || is_slip_beside(language, second);
            if is_sure && !*has_double || is_slip(language, first, second) {
                found = Some((one.start..next.end, true));
                break;
            }
            if !*has_double {
                found = found.or(Some((one.start..next.end, false)));
            }
        }
        let Some((place, is_sure)) = found else { continue };
        let word = text[place.clone()].split_whitespace().next_back().unwrap_or_default();
        let mut finding = pair.finding_in(rule, text_pair, place.clone()).with("word", word);
        if !is_sure {
            finding.severity = finding.severity.min(Severity::Note);
        }
        findings.push(finding);
    }
}

/// Whether two of a word are a slip where the source has no word twice.
fn is_slip_beside(language: &str, word: &str) -> bool {
    match language {
        "kk" => true,
        "ru" => lists(RUSSIAN_SLIPS, &word.to_lowercase()),
        _ => false,
    }
}

fn is_gap(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}

fn is_same(first: &str, second: &str) -> bool {
    first.chars().all(|char| is_letter(char) || char == '-')
        && first.chars().map(lower).eq(second.chars().map(lower))
}

/// Whether the source itself has a word twice: «Bora Bora», «very, very», «Pago-Pago».
fn has_double(source: &super::super::Plain) -> bool {
    let mut words = source.each_word();
    let mut last = words.next();
    let is_double = |word: &str| word.split_once('-').is_some_and(|(one, two)| one.eq_ignore_ascii_case(two));
    words
        .any(|word| is_double(word) || last.replace(word).is_some_and(|last| last.eq_ignore_ascii_case(word)))
}
