//! A number that is not in the source.
//!
//! Why: a figure that nobody said. Bad: `12 адам` for “about ten people”. Good: the numbers of the
//! source, in digits or words. There is no safe fix.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("number-extra", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for difference in pair.number_differences() {
        if let Difference::Extra(target) = difference {
            let finding = pair.finding_at(rule, target.clone());
            findings.push(finding.with("target", &pair.bare_target()[target.clone()]));
        }
    }
}
