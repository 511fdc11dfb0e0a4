//! An ordinary space where house style uses a no-break space.
//!
//! Why: a line that ends with `5` and goes on with `км`, or begins with a dash, is hard to read. Bad: a line end in
//! `№ 5`. Good: a no-break space. Reported only if nearly all translations of the locale have one in the same
//! kind of place. The fix is safe.
use super::super::style_profile::ties;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("missing-no-break-space", Severity::Note, Category::Characters, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if !pair.style_profile.has_ties() {
        return;
    }
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let loose = ties(text).filter(|tie| !tie.is_bound && pair.style_profile.binds(tie.kind));
        for tie in loose {
            let finding = pair.finding_to_fix(rule, text_pair, tie.at..tie.at + 1, "\u{A0}");
            let start = text[..tie.at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
            let end = text[tie.at + 1..].find(char::is_whitespace).map_or(text.len(), |end| tie.at + 1 + end);
            let shown = text.get(start..end).unwrap_or_default().to_owned();
            findings.push(finding.with("text", shown));
        }
    }
}
