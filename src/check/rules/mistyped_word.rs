//! A word with a missing, doubled, extra or wrong letter.
//!
//! Why: fast hands do it, and no eye sees it in its own text. Bad: `жасалынғн`, `правительтво`. Good: `жасалынған`,
//! `правительство`. Told by what letters follow each other in the language, not by a dictionary: a word that
//! is unlikely as it stands and much likelier without one slip. That is a guess, and therefore a note; a newsroom
//! may make it a warning in its settings. Names and words of the source are ignored. There is no safe fix: a rare word
//! may be right.
use super::super::spelling::Kind;
use super::super::{Category, Check, Pair, Rule};
use super::lost_letters::is_left;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("mistyped-word", Severity::Note, Category::Spelling, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let is_kazakh = pair.locale.language() == "kk";
    // `swapped-letters` and `lost-letters` tell the others.
    for (text_pair, word, slip) in pair.slips().filter(|(.., slip)| slip.kind != Kind::Swapped) {
        let written = &text_pair.target.text[word.clone()];
        if is_kazakh && is_left(written) {
            continue;
        }
        let finding = pair.finding_in(rule, text_pair, word);
        findings.push(finding.with("word", written).with("right", slip.right.as_str()));
    }
}
