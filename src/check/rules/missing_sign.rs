//! A footnote mark, bullet or emoji that is missing from the translation.
//!
//! Why: the reader looks for the note that a star announces, and an item without its point is no item. Bad: `Баға
//! түпкілікті.` for `Prices are final*.` Good: `Баға түпкілікті*.` There is no safe fix: only a translator knows where.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-sign", Severity::Warning, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, target) = (&text_pair.source.text, &text_pair.target.text);
        if target.trim().is_empty() {
            continue;
        }
        let count = |text: &str, sign: char| text.chars().filter(|char| *char == sign).count();
        let lost = source.chars().find(|sign| is_sign(*sign) && count(target, *sign) < count(source, *sign));
        // «*» may become «†» or a number, a point a dash.
        let Some(sign) = lost.filter(|sign| is_picture(*sign) || !target.chars().any(is_note_or_point))
        else {
            continue;
        };
        findings.push(pair.finding_in(rule, text_pair, 0..0).with("sign", sign.to_string()));
    }
}

fn is_sign(char: char) -> bool {
    is_picture(char) || is_note_or_point(char)
}

fn is_note_or_point(char: char) -> bool {
    matches!(char, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁴'..='⁹' | '•' | '◦' | '▪' | '·' | '‣')
}

fn is_picture(char: char) -> bool {
    matches!(char, '☀'..='➿' | '\u{1F300}'..='\u{1FAFF}' | '⭐' | '⬆'..='⬇')
}
