//! Two or more spaces in a row.
//!
//! Why: it shows in print and in plain text, and a search for the words does not find them. Bad: `сауда  туралы`.
//! Good: `сауда туралы`. A note, because a browser shows one space where there are two. The fix leaves one. Where
//! the source has two as well, they stay.
use super::super::{Category, Check, Pair, Rule};
use super::stray_space::{Kind, tell};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("double-space", Severity::Note, Category::Characters, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    tell(pair, rule, findings, Kind::Double);
}
