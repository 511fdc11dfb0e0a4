//! A web or email address, hashtag or handle that differs from the source.
//!
//! Why: the reader lands on another page, or nowhere. Bad: `https://www.inf0rm.kz`. Good: the address
//! as the source has it; a company that is called by its address (`Amazon.com Inc`) may be called without it. A fix
//! is not safe: a translation may mean the page of its own language.
use super::super::address::addresses;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("address-changed", Severity::Error, Category::Style, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_prose().text, &pair.target_prose().text);
    let theirs = addresses(target);
    let open: Vec<_> =
        addresses(source).into_iter().filter(|own| !target.contains(&source[own.clone()])).collect();
    let mut new = theirs.into_iter().filter(|place| !source.contains(&target[place.clone()]));
    for own in open {
        let place = new.next();
        if is_company(&source[own.clone()], target) {
            continue;
        }
        let is_tag = source[own.clone()].starts_with('#') && place.is_some();
        let mut finding = place.map_or_else(|| pair.finding(rule), |place| pair.finding_at(rule, place));
        // Hashtags are translated: only one that nothing stands for is surely lost.
        if is_tag {
            finding.severity = finding.severity.min(Severity::Note);
        }
        findings.push(finding.with("text", &source[own]));
    }
}

/// Whether an address is a name with an ending, and the translation has the name: `Amazon.com`, Amazon.
fn is_company(address: &str, target: &str) -> bool {
    let Some((name, ending)) = address.split_once('.') else { return false };
    let is_name =
        name.starts_with(char::is_uppercase) && ending.chars().all(|char| char.is_ascii_lowercase());
    is_name && target.contains(name)
}
