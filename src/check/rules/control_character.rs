//! A control character in the text.
//!
//! Why: it can turn the reading direction, hide text from the reader, or break the page. Bad: U+202E, a tag
//! character, a backspace. Good: text without them. The fix takes it out. Those of the source may stay.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("control-character", Severity::Error, Category::Characters, Check::Pair(check))
        .of_message()
        .certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    super::invisible_character::each(pair, rule, is_control, findings);
}

fn is_control(char: char) -> bool {
    matches!(char,
        '\0'..='\u{8}' | '\u{B}'..='\u{19}' | '\u{1B}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
