//! An unnecessary space.
//!
//! Why: it shows in print, and two texts that look alike are different. Bad: a space before a comma or at the
//! end, a tab. Good: one space between words. The fix takes it out. Where the source has the same, it
//! stays. Two spaces between words are `double-space`.
use std::cell::LazyCell;
use std::ops::Range;

use super::super::text_pair::TextPair;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter_or_digit;

pub(super) const RULE: Rule =
    Rule::new("stray-space", Severity::Warning, Category::Characters, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    tell(pair, rule, findings, Kind::Stray);
}

/// What is wrong with a run of spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It stands where none belongs, or is a tab.
    Stray,
    /// There are two or more between words.
    Double,
}

/// Tells all runs of spaces that are of a kind.
pub(super) fn tell(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>, kind: Kind) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let own = LazyCell::new(|| Own::of(&text_pair.source.text));
        let mut at = 0;
        while let Some(start) = text[at..].find([' ', '\u{A0}', '\t']).map(|found| at + found) {
            let length = text[start..].find(|char| !is_space(char)).unwrap_or(text.len() - start);
            at = start + length;
            if text[start..at] == *" "
                && (kind == Kind::Double || is_between_words(&text[..start], &text[at..]))
            {
                continue;
            }
            if let Some((place, right, _)) =
                stray(text_pair, &own, start..at).filter(|(.., found)| *found == kind)
            {
                findings.push(pair.finding_to_fix(rule, text_pair, place, right));
            }
        }
    }
}

/// Whether a space between two texts stands where nearly all do, before a letter and behind a sign or letter.
fn is_between_words(before: &str, after: &str) -> bool {
    !before.is_empty() && !before.ends_with(['\n', '(', '«', '„']) && after.starts_with(is_letter_or_digit)
}

fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\u{A0}' | '\t')
}

/// What is too much of a run of spaces, what should stand there, and of what kind that is.
fn stray(
    text_pair: TextPair<'_>,
    own: &Own,
    run: Range<usize>,
) -> Option<(Range<usize>, &'static str, Kind)> {
    let (source, text) = (&text_pair.source.text, &text_pair.target.text);
    let (before, after) = (&text[..run.start], &text[run.end..]);
    let is_edge =
        before.is_empty() && !source.starts_with(is_space) || after.is_empty() && !source.ends_with(is_space);
    let in_lines = before.ends_with('\n') || after.starts_with('\n');
    if is_edge || in_lines && !before.is_empty() && !after.is_empty() {
        return Some((run, "", Kind::Stray));
    }
    if before.is_empty() || after.is_empty() {
        return None;
    }
    let before_sign =
        before.ends_with(|char: char| is_letter_or_digit(char) || matches!(char, ')' | '»' | '"' | '”'));
    if before_sign && is_closing(after) && !own.has_before(after) {
        return Some((run, "", Kind::Stray));
    }
    let inside = before.ends_with(['(', '«', '„']) || after.starts_with(['»']) || after.starts_with(')');
    if inside && !own.is_loose {
        return Some((run, "", Kind::Stray));
    }
    let is_tab = text[run.clone()].contains('\t') && !own.has_tab;
    let is_double = is_tab || text[run.clone()].chars().count() > 1 && !own.is_double;
    let right = if text[run.clone()].contains('\u{A0}') { "\u{A0}" } else { " " };
    is_double.then_some((run, right, if is_tab { Kind::Stray } else { Kind::Double }))
}

/// Whether a text begins with a sign before which no space stands.
fn is_closing(after: &str) -> bool {
    let mut chars = after.chars();
    let sign = chars.next().unwrap_or(' ');
    let next = chars.next();
    match sign {
        ',' | ';' => true,
        '.' => next.is_none_or(|next| next.is_whitespace() || "\"»”)".contains(next)),
        '!' | '?' => true,
        ':' => next.is_none_or(char::is_whitespace),
        _ => false,
    }
}

/// What spaces the source itself has.
struct Own {
    /// Signs that stand behind a space.
    before: String,
    /// Whether brackets have spaces inside.
    is_loose: bool,
    /// Whether two spaces stand together.
    is_double: bool,
    /// Whether there is a tab.
    has_tab: bool,
}

impl Own {
    fn of(source: &str) -> Self {
        let mut own =
            Self { before: String::new(), is_loose: false, is_double: false, has_tab: source.contains('\t') };
        let mut last = '\0';
        for char in source.chars() {
            own.is_double |= last == ' ' && char == ' ';
            own.is_loose |= last == '(' && char == ' ' || last == ' ' && char == ')';
            if last == ' ' && ",;.!?:".contains(char) && !own.before.contains(char) {
                own.before.push(char);
            }
            last = char;
        }
        own
    }

    /// Whether a space stands before the sign with which a text begins.
    fn has_before(&self, after: &str) -> bool {
        after.starts_with(|sign| self.before.contains(sign))
    }
}
