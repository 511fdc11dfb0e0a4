//! Parts that several reports share.

use super::Style;
use crate::fluent::Words;
use crate::model::{Arguments, Checked, Counts, Finding, Inspection};

/// Maximum number of longest outdated translations to list.
pub(super) const OLDEST: usize = 10;

/// Findings in order of urgency: errors first; within a severity, translations whose source has changed,
/// then rule findings, then missing translations; each by
/// file and place.
pub(super) fn by_need<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<&'a Finding> {
    let rank = |finding: &Finding| match finding.code {
        "outdated-translation" => 0,
        "missing-translation" => 2,
        _ => 1,
    };
    let mut sorted: Vec<&Finding> = findings.into_iter().collect();
    sorted.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), rank(finding)));
    sorted
}

/// The findings to display: those in the source texts, and all others.
pub(super) fn source_findings<'a>(
    inspection: &'a Inspection,
    style: &Style<'_>,
) -> (Vec<&'a Finding>, Vec<&'a Finding>) {
    let shown = inspection.findings.iter().filter(|finding| finding.severity >= style.severity);
    shown.partition(|finding| inspection.is_about_source(finding))
}

/// The remaining work: the states that have units, with their numbers.
pub(super) fn to_do(units: &Counts, words: &Words) -> Vec<String> {
    let counts = [
        ("missing", units.missing),
        ("outdated", units.outdated),
        ("draft", units.draft),
        ("invalid", units.invalid),
        ("reviewed", units.reviewed),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(state, count)| words.say(&format!("count-{state}"), &Arguments::new().with("count", count)))
        .collect()
}

/// The coverages of a version below their minimum, as messages.
pub fn below<'a>(checked: &'a Checked, words: &'a Words) -> impl Iterator<Item = String> + 'a {
    checked.shortfalls().map(|shortfall| {
        let arguments = Arguments::new()
            .with("article", checked.article.as_str())
            .with("locale", checked.locale.to_string())
            .with("section", shortfall.name())
            .with("coverage", shortfall.coverage)
            .with("min", shortfall.min);
        words.say("check-below", &arguments)
    })
}

/// The change of a coverage, in percentage points, or that it is new.
pub(super) fn change(before: Option<&Counts>, now: &Counts, words: &Words) -> String {
    let Some(before) = before else { return words.say("report-new", &Arguments::new()) };
    let points = ((now.percent() - before.percent()) * 10.0).round() / 10.0;
    let sign = match points {
        0.0 => "±",
        _ if points > 0.0 => "+",
        _ => "−",
    };
    words.say("report-change", &Arguments::new().with("sign", sign).with("points", points.abs()))
}
