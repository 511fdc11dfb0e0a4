//! A letter that is encoded as two characters.
//!
//! Why: `й` of two characters looks the same and is another text to every search. Bad: `и` with U+0306.
//! Good: `й`. The fix writes the one letter. Stress marks stay.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("decomposed-letter", Severity::Warning, Category::Characters, Check::Pair(check))
        .of_message()
        .certain();

/// Letters with the marks that are a part of them.
const LETTERS: &[(&str, &str)] = &[
    ("и\u{306}", "й"),
    ("И\u{306}", "Й"),
    ("е\u{308}", "ё"),
    ("Е\u{308}", "Ё"),
    ("і\u{308}", "ї"),
    ("у\u{306}", "ў"),
    ("e\u{301}", "é"),
    ("a\u{308}", "ä"),
    ("o\u{308}", "ö"),
    ("u\u{308}", "ü"),
    ("n\u{303}", "ñ"),
    ("c\u{327}", "ç"),
    ("s\u{327}", "ş"),
    ("g\u{306}", "ğ"),
];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        for (mark, _) in text.char_indices().filter(|(_, char)| matches!(char, '\u{300}'..='\u{36F}')) {
            let found = LETTERS.iter().find_map(|(two, one)| {
                let start = mark.checked_sub(two.chars().next()?.len_utf8())?;
                text.get(start..)?.starts_with(two).then_some((start..start + two.len(), *one))
            });
            if let Some((place, one)) = found {
                findings.push(pair.finding_to_fix(rule, text_pair, place, one).with("letter", one));
            }
        }
    }
}
