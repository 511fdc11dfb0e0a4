//! A translation that lacks part of its source.
//!
//! Why: a part was forgotten. Bad: half a sentence, or one sentence of two. Good: all that the source says.
//! There is no safe fix.
use super::super::length_ratio::{LengthRatio, sentences};
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("text-missing", Severity::Warning, Category::Facts, Check::Pair(check)).explaining(
        Reach::Message,
        &[],
        &[&super::changed_ending::RULE, &super::name_missing::RULE, &super::term_not_used::RULE],
    );

/// A translation that is so much shorter is hardly whole.
const SHORT: f64 = -3.6;

/// Shorter and with fewer sentences.
const SHORTER: f64 = -1.5;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(LengthRatio { oddness, .. }) = pair.length_ratio() else { return };
    let fewer = || sentences(pair.bare_target()) < sentences(pair.bare_source());
    if oddness < SHORT || oddness < SHORTER && fewer() {
        findings.push(pair.finding(rule));
    }
}
