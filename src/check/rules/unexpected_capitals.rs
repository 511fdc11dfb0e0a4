//! A word in capitals that the source has not.
//!
//! Why: capitals shout, and the writer did not. Bad: `Министр ТЕХНИКАЛЫҚ келісім`. Good: small letters; short
//! acronyms are left alone, and so are texts in capitals altogether. A fix is not safe: it may be a name.
use super::super::{Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule { code: "unexpected-capitals", severity: Severity::Warning, check: Check::Pair(check) };

/// Acronyms are rarely longer.
const SHORT: usize = 4;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let is_loud = |word: &str| {
            word.chars().filter(|char| is_letter(*char)).count() > 1 && !word.chars().any(char::is_lowercase)
        };
        let text = &passage.target.text;
        let long = passage.target.words().iter().filter(|word| {
            let word = &text[(*word).clone()];
            is_loud(word)
                && word.chars().all(|char| is_letter(char) || char == '-')
                && word.chars().count() > SHORT
        });
        let mut long = long.peekable();
        let Some(first) = long.peek().map(|word| (*word).clone()) else { continue };
        let in_source = passage.source.each_word().filter(|word| is_loud(word)).count();
        let count = passage.target.each_word().filter(|word| is_loud(word)).count();
        if count > in_source {
            let word = text[first.clone()].to_owned();
            findings.push(pair.finding_in(rule, passage, first).with("word", word));
        }
    }
}
