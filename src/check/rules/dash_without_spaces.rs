//! A dash without spaces between words.
//!
//! Why: the two words are one to every search and line break. Bad: `Астана—столица`, `Астана —столица`. Good:
//! `Астана — столица`. A short dash between two names or numbers joins them (`Москва–Пекин`, `2019–2021`). The fix is
//! safe: a long dash has spaces in Kazakh and Russian.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("dash-without-spaces", Severity::Warning, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if !matches!(pair.locale.language(), "kk" | "ru") {
        return;
    }
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        for (at, dash) in text.match_indices(['—', '–']) {
            let (before, after) = (&text[..at], &text[at + dash.len()..]);
            if is_glued(dash, before, after) && !text_pair.source.has(around(text, at)) {
                let space = |is: bool| if is { " " } else { "" };
                let right = format!(
                    "{}{dash}{}",
                    space(before.ends_with(ends_word)),
                    space(after.starts_with(begins_word))
                );
                let finding = pair.finding_to_fix(rule, text_pair, at..at + dash.len(), right);
                findings.push(finding.with("text", around(text, at)));
            }
        }
    }
}

fn ends_word(char: char) -> bool {
    is_letter(char) || ",»”)\"".contains(char)
}

fn begins_word(char: char) -> bool {
    is_letter(char) || "«“(\"".contains(char)
}

fn is_glued(dash: &str, before: &str, after: &str) -> bool {
    let (left, right) = (before.ends_with(ends_word), after.starts_with(begins_word));
    let is_between_names = before.ends_with(is_letter) && after.starts_with(char::is_uppercase);
    match (left, right) {
        (true, true) => dash == "—" || !is_between_names && after.starts_with(char::is_lowercase),
        // A text may begin with a dash, and a line end with one.
        (true, false) => after.starts_with([' ', '\u{a0}']),
        (false, true) => before.ends_with([' ', '\u{a0}']),
        (false, false) => false,
    }
}

/// The run around a dash.
fn around(text: &str, at: usize) -> &str {
    let start = text[..at].trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let end = text[at..].trim_start_matches(['—', '–', ' ', '\u{a0}']);
    let behind = text.len() - end.len();
    let end = end.find(char::is_whitespace).map_or(text.len(), |end| behind + end);
    text.get(start..end).unwrap_or(text).trim_start()
}
