//! An invisible character in the text.
//!
//! Why: it comes along when text is copied from a page, and no search finds the word. Bad: a zero-width
//! space or a soft hyphen in `Қазақ\u{AD}стан`. Good: the word alone. The fix takes it out. Emoji and scripts
//! that need joiners keep them.
use std::cell::LazyCell;

use super::super::letters::{is_cyrillic, is_latin};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("invisible-character", Severity::Warning, Category::Characters, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    each(pair, rule, is_invisible, findings);
}

fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' | '\u{61C}' | '\u{34F}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}

/// A finding for each run of a character of a kind that the source does not have.
pub(super) fn each(pair: &Pair<'_>, rule: &Rule, is_meant: fn(char) -> bool, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let mut told = 0;
        let own = LazyCell::new(|| -> String {
            text_pair.source.text.chars().filter(|char| is_meant(*char)).collect()
        });
        // Nearly all of a text is seen, and most of that is told at a glance.
        let is_seen = |char: char| matches!(char, ' '..='~' | 'А'..='я');
        for (at, char) in text.char_indices().filter(|(_, char)| !is_seen(*char) && is_meant(*char)) {
            let end = at + char.len_utf8();
            if at < told || own.contains(char) || is_joiner(text, at, end) {
                continue;
            }
            let run = text[at..].chars().take_while(|next| *next == char).count();
            let end = at + run * char.len_utf8();
            told = end;
            let finding = pair.finding_to_fix(rule, text_pair, at..end, "");
            findings.push(finding.with("character", format!("U+{:04X}", u32::from(char))));
        }
    }
}

/// Whether it joins parts of an emoji or letters of a script that needs it.
fn is_joiner(text: &str, at: usize, end: usize) -> bool {
    let joins = matches!(&text[at..end], "\u{200C}" | "\u{200D}");
    let is_plain =
        |char: char| is_cyrillic(char) || is_latin(char) || char.is_ascii() || char.is_whitespace();
    let before = text[..at].chars().next_back();
    // One that chooses how the sign before it looks: «☎️», «1️⃣».
    let chooses = matches!(&text[at..end], "\u{FE0E}" | "\u{FE0F}");
    if chooses {
        return before.is_some_and(|char| !is_plain(char) || matches!(char, '0'..='9' | '#' | '*'));
    }
    joins
        && before.is_some_and(|char| !is_plain(char))
        && text[end..].chars().next().is_some_and(|char| !is_plain(char))
}
