//! Punctuation left over from deleted text.
//!
//! Why: a name was taken out, or a program lost it, and nobody looked at what stood around it. Bad: `Одақ ()
//! мәлімдеді`, `бірге -мен`. Good: `Одақ (BDI) мәлімдеді`, `Facebook-пен бірге`. Where the source has the
//! same, it stays. There is no safe fix: what is missing may have to come back.
use std::ops::Range;

use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("leftover-sign", Severity::Warning, Category::Style, Check::Pair(check));

/// Signs that stand around something.
const PAIRS: &[(char, char)] = &[('(', ')'), ('[', ']'), ('«', '»'), ('“', '”'), ('„', '“')];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    // A reference that cannot be followed leaves its own name behind.
    if !pair.faults.is_empty() {
        return;
    }
    for text_pair in pair.text_pairs() {
        let (source, text) = (&text_pair.source.text, &text_pair.target.text);
        let places = left(text);
        if !places.is_empty() && left(source).is_empty() {
            findings.extend(places.into_iter().map(|place| {
                let sign = &text[place.clone()];
                pair.finding_in(rule, text_pair, place).with("text", sign)
            }));
        }
    }
}

/// The places of all such signs.
fn left(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut before = None;
    for (at, char) in text.char_indices() {
        if !matches!(char, '(' | '[' | '«' | '“' | '„' | '-' | '‑' | '\'' | '’') {
            before = Some(char);
            continue;
        }
        let rest = &text[at + char.len_utf8()..];
        if let Some((_, closing)) = PAIRS.iter().find(|(opening, _)| *opening == char) {
            let inside = rest.trim_start();
            if inside.starts_with(*closing) {
                found.push(at..text.len() - inside.len() + closing.len_utf8());
            }
        }
        let is_apart = before.is_none_or(|before: char| before.is_whitespace() || "(«“„".contains(before));
        if matches!(char, '-' | '‑' | '\'' | '’') && is_apart && is_ending(char, rest) {
            let end = rest.find(|char: char| !char.is_alphabetic()).unwrap_or(rest.len());
            found.push(at..at + char.len_utf8() + end);
        }
        before = Some(char);
    }
    found
}

/// Whether an ending follows its sign: a hyphen before small letters, or the English genitive.
fn is_ending(sign: char, rest: &str) -> bool {
    match sign {
        '-' | '‑' => rest.starts_with(char::is_lowercase),
        _ => rest.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)),
    }
}

#[cfg(test)]
mod tests {
    use super::left;

    #[test]
    fn what_hangs_in_the_air_is_found() {
        assert_eq!(left("Одақ () мәлімдеді"), vec![9..11]);
        assert_eq!(left("Ол -мен келді"), vec![5..12]);
        assert_eq!(left("'s дүкені"), vec![0..2]);
        for good in
            ["Одақ (BDI) мәлімдеді", "Facebook-пен келді", "ол – деді", "- деді ол", "-5 градус", "'so' деді"]
        {
            assert!(left(good).is_empty(), "{good}");
        }
    }
}
