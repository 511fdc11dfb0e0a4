//! Thousands instead of millions, or millions instead of billions.
//!
//! Why: a figure that is a thousand times too large is the mistake that is quoted. Bad: `5 миллиардов`
//! for “5 million”. Good: `5 миллионов`, `5 млн`. There is no safe fix: the numeral may be what is wrong.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("magnitude-changed", Severity::Error, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for difference in pair.number_differences() {
        if let Difference::Magnitude(source, target, factor) = difference {
            let finding = pair.finding_at(rule, target.clone()).with("factor", *factor);
            let finding = finding.with("source", &pair.bare_source()[source.clone()]);
            findings.push(finding.with("target", &pair.bare_target()[target.clone()]));
        }
    }
}
