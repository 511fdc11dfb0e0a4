//! A missing space after a comma or full stop in a translation.
//!
//! Why: two words are one to search, to line breaks and to readers. Bad: `сауда,энергетика`, `па?Жоқ`. Good: a
//! space behind the sign. Numbers, times, addresses and initials are left alone. There is no safe fix: the word
//! may be a name.
use super::super::{Category, Check, Pair, Reach, Rule};
use super::missing_space::{is_address, is_missing, tokens};
use crate::model::{Finding, Severity};
use crate::text::is_letter_or_digit;

pub(super) const RULE: Rule =
    Rule::new("glued-words", Severity::Warning, Category::Wording, Check::Pair(check)).explaining(
        Reach::Place,
        &[Category::Spelling],
        &[],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        for token in tokens(text) {
            let word = &text[token.clone()];
            let has_sign = |part: &str| part.bytes().any(|byte| b",;:.!?".contains(&byte));
            if !has_sign(word) {
                continue;
            }
            let inner = word.trim_end_matches(|char: char| !is_letter_or_digit(char));
            if !has_sign(inner) || is_address(word) || text_pair.source.has(word) {
                continue;
            }
            let glued = inner
                .char_indices()
                .filter(|(_, char)| ",;:.!?".contains(*char))
                .find(|(at, sign)| is_missing(*sign, &word[..*at], &word[at + sign.len_utf8()..]));
            if let Some((at, sign)) = glued {
                let place = token.start + at..token.start + at + sign.len_utf8();
                let finding = pair.finding_in(rule, text_pair, place).with("sign", sign.to_string());
                findings.push(finding.with("text", word));
            }
        }
    }
}
