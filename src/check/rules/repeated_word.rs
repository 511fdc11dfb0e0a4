//! The same word twice in a row in a translation.
//!
//! Why: a slip of the hand that readers see at once. Bad: `дейін дейін`, `в в Астане`. Good: the word once.
//! Words that languages double are a note. A fix is not safe where both may be meant.
use super::super::{Check, Pair, Rule};
use super::doubled_word::is_slip;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "repeated-word", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for passage in pair.passages() {
        let text = &passage.target.text;
        for two in passage.target.words().windows(2) {
            let [one, next] = two else { continue };
            let (first, second) = (&text[one.clone()], &text[next.clone()]);
            if first.len() != second.len() || !is_gap(&text[one.end..next.start]) || !is_same(first, second) {
                continue;
            }
            if !is_slip(pair.locale.language(), first, second) && has_double(passage.source) {
                continue;
            }
            let mut finding = pair.finding_in(rule, passage, one.start..next.end).with("word", second);
            let is_sure = is_slip(pair.locale.language(), first, second)
                || pair.locale.language() == "kk" && second.starts_with(char::is_lowercase);
            if !is_sure {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding);
        }
    }
}

fn is_gap(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}

fn is_same(first: &str, second: &str) -> bool {
    first.chars().all(|char| char.is_alphabetic() || char == '-')
        && first.to_lowercase() == second.to_lowercase()
}

/// Whether the source itself has a word twice: «Bora Bora», «very, very».
fn has_double(source: &super::super::Plain) -> bool {
    let mut words = source.each_word();
    let mut last = words.next();
    words.any(|word| last.replace(word).is_some_and(|last| last.eq_ignore_ascii_case(word)))
}
