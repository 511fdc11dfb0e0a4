//! The source quotes and the translation does not.
//!
//! Why: what somebody said becomes what the paper says. Bad: `Он сказал, что это большой шаг` for `He called
//! it "a big step"`. Good: the words in quotation marks, or a quotation that begins with a dash. A fix is not
//! safe: where the quotation begins is the translator's choice.
use super::super::{Check, Pair, Rule};
use super::unbalanced_quotes::marks;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule { code: "missing-quotes", severity: Severity::Warning, check: Check::Pair(check) };

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_prose().text, &pair.target_prose().text);
    if !source.contains(['"', '“', '«']) || target.trim().is_empty() {
        return;
    }
    let quoted = marks(source);
    let begins_with_dash = target.starts_with(['–', '—', '-', '−']);
    let single = target.chars().filter(|char| "‘’'‹›`".contains(*char)).count();
    let has_any = !marks(target).is_empty() || single > 1;
    // A quotation that begins or ends in another unit may have its marks there.
    let is_whole = !quoted.is_empty() && quoted.len().is_multiple_of(2);
    if is_whole && !has_any && !begins_with_dash {
        findings.push(pair.finding(rule).with("count", quoted.len().div_ceil(2)));
    }
}
