//! Markup that readers would see.
//!
//! Why: they come from another program, and the page shows them as they are. Bad: `**маңызды**`, `[мост](https://a.kz)`,
//! `&nbsp;`. Good: the tags of the source (`<strong>`), the character itself. What the source has as well stays. A
//! fix is not safe: the markup may be wanted.
use std::ops::Range;

use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("leftover-markup", Severity::Warning, Category::Markup, Check::Pair(check));

/// What never stands in prose.
const SIGNS: [&str; 7] = ["**", "__", "](", "```", "[[", "]]", "\\n"];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, text) = (&text_pair.source.text, &text_pair.target.text);
        if !text.contains(['*', '_', '[', ']', '`', '\\', '&']) {
            continue;
        }
        let signs = SIGNS.iter().filter_map(|sign| text.find(sign).map(|at| at..at + sign.len()));
        let found = signs.chain(entity(text)).find(|place| !source.contains(&text[place.clone()]));
        if let Some(place) = found {
            let sign = text[place.clone()].to_owned();
            findings.push(pair.finding_in(rule, text_pair, place).with("text", sign));
        }
    }
}

/// The first name of a character that HTML would read: `&nbsp;`, `&#171;`.
fn entity(text: &str) -> Option<Range<usize>> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(';').filter(|end| (2..9).contains(end))?;
        let is_name = rest[..end].trim_start_matches('#').bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_name.then(|| at..at + end + 2)
    })
}
