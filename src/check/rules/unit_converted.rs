//! A measurement that was converted to another unit.
//!
//! Why: nothing is wrong, but somebody should see the arithmetic. Bad: `18 км` for “11 miles”, unchecked.
//! Good: a conversion that was checked. There is nothing to fix.
use super::super::quantity::Difference;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("unit-converted", Severity::Note, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for difference in pair.number_differences() {
        if let Difference::Converted(source, target, conversion) = difference {
            let finding = pair.finding_at(rule, target.clone());
            let finding = finding.with("exact", (conversion.exact * 10.0).round() / 10.0);
            let finding = finding.with("measure", conversion.measure);
            let finding =
                finding.with("source", with_measure(pair.bare_source(), source.clone(), conversion.measure));
            findings.push(finding.with("target", &pair.bare_target()[target.clone()]));
        }
    }
}

/// A number with the measure behind it, past an article: «half an inch». Degrees may stand alone: «in the 80s».
fn with_measure<'t>(text: &'t str, number: std::ops::Range<usize>, measure: &str) -> &'t str {
    let rest = &text[number.end..];
    let mut word = rest.trim_start_matches([' ', '\u{a0}', '-', '\u{2011}']);
    for article in ["of ", "an ", "a "] {
        word = word.strip_prefix(article).unwrap_or(word);
    }
    // «5 до 10 см»: the measure stands behind the end of the range.
    let is_range =
        ["до ", "to ", "or ", "and ", "или ", "и ", "мен "].iter().any(|link| word.starts_with(link));
    if is_range || measure.starts_with('°') && !["°", "d", "F"].iter().any(|start| word.starts_with(start))
    {
        word = rest;
    }
    let word = word.trim_start_matches(|char: char| is_letter(char) || char == '°');
    &text[number.start..text.len() - word.len()]
}
