//! A translation that says more than its source.
//!
//! Why: a part of another sentence was left in it, or something was added. Bad: two sentences for half a
//! line. Good: what the source says. There is no safe fix.
use super::super::length_ratio::{LengthRatio, sentences};
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule = Rule::new("text-extra", Severity::Warning, Category::Facts, Check::Pair(check))
    .explaining(
        Reach::Message,
        &[],
        &[&super::name_missing::RULE, &super::number_extra::RULE, &super::run_together_sentences::RULE],
    );

/// A translation that is so much longer says more.
const LONG: f64 = 3.6;

/// Longer and with more sentences.
const LONGER: f64 = 2.5;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(LengthRatio { oddness, .. }) = pair.length_ratio() else { return };
    let more = || sentences(pair.bare_target()) > sentences(pair.bare_source());
    if oddness > LONG || oddness > LONGER && more() {
        findings.push(pair.finding(rule));
    }
}
