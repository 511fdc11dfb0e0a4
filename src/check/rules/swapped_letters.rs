//! A word with two neighbouring letters in each other's place.
//!
//! Why: the commonest slip of a fast hand, and no eye sees it in its own text. Bad: `плоиция`, `мектпетер`.
//! Good: `полиция`, `мектептер`. Told by what letters follow each other in the language, not by a dictionary;
//! names and words of the source are let be. A fix is not safe: a rare word may be right.
use super::super::spelling::without_swap;
use super::super::{Check, Pair, Rule};
use super::lost_letters::is_left;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "swapped-letters", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let language = pair.locale.language();
    for (passage, word) in pair.common_words() {
        let written = &passage.target.text[word.clone()];
        let is_other = |_: &String| passage.source.has(written) || language == "kk" && is_left(written);
        if let Some(right) = without_swap(language, written).filter(|right| !is_other(right)) {
            findings.push(pair.finding_in(rule, passage, word).with("word", written).with("right", right));
        }
    }
}
