//! The translation of another sentence.
//!
//! Why: catalogs that were filled line by line slip by one. Bad: the translation of the next sentence. Good:
//! what the source says. There is no safe fix.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("other-sentence", Severity::Warning, Category::Wording, Check::Pair(check)).explaining(
        Reach::Message,
        &[Category::Facts],
        &[&super::name_added::RULE],
    );

/// How much must speak against the pair.
const BOUND: f64 = 1.9;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(length_ratio) = pair.length_ratio() else { return };
    if pair.tongue().other.is_some() || pair.tongue().is_transliterated {
        return;
    }
    let differences = pair.number_differences();
    let wrong = differences.iter().filter(|one| !matches!(one, Difference::Converted(..))).count();
    let strange = pair.strange_words().len();
    let content = wrong as f64 + 0.8 * strange as f64;
    let length = 0.8 * (length_ratio.oddness.abs() - 1.0).max(0.0);
    let right = if pair.shares_a_number() { 2.0 } else { 0.0 };
    let speaks = |names: f64| content + names > 0.0 && content + names + length - right >= BOUND;
    let shared = |in_source: usize, shared: usize| 0.3 * in_source as f64 - 2.0 * shared as f64;
    // Each name that is shared speaks for the pair: once they speak loud enough, the rest need not be looked for.
    let likeness = pair.names(|in_source, found| found > 0 && !speaks(shared(in_source, found)));
    let names = match likeness.shared {
        0 => 0.6 * (likeness.in_source + likeness.in_target) as f64,
        found => shared(likeness.in_source, found),
    };
    // One number that is gone from a short translation has findings of its own.
    let is_one_number = wrong == 1 && strange == 0 && names <= 0.0;
    if speaks(names) && !is_one_number {
        findings.push(pair.finding(rule));
    }
}
