//! A word with two neighboring letters swapped.
//!
//! Why: the commonest slip of a fast hand, and no eye sees it in its own text. Bad: `плоиция`, `мектпетер`.
//! Good: `полиция`, `мектептер`. Told by what letters follow each other in the language, not by a dictionary;
//! names and words of the source are ignored. There is no safe fix: a rare word may be right.
use super::super::spelling::Kind;
use super::super::{Category, Check, Pair, Rule};
use super::lost_letters::is_left;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("swapped-letters", Severity::Warning, Category::Spelling, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let is_kazakh = pair.locale.language() == "kk";
    for (text_pair, word, slip) in pair.slips().filter(|(.., slip)| slip.kind == Kind::Swapped) {
        let written = &text_pair.target.text[word.clone()];
        if !(is_kazakh && is_left(written)) {
            let finding = pair.finding_in(rule, text_pair, word);
            findings.push(finding.with("word", written).with("right", slip.right.as_str()));
        }
    }
}
