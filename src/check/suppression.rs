//! What a fault brings along with it, so that a broken text is told of once.
//!
//! A text in the wrong encoding has glued words, mixed scripts and odd signs as well; an editor who
//! mends the encoding mends them all, and who reads ten findings looks for ten faults.

use rustc_hash::FxHashMap;

use super::rule::{Reach, Rule};
use super::rules::rule;
use crate::model::{Finding, Locale, Severity};
use crate::text::Span;

/// A rule that explains others, with the severity of its finding.
type Cause = (&'static Rule, Severity);

/// Takes away the findings about one message that another of them explains. One that is worse than
/// its cause stays.
pub(super) fn take_consequences(findings: &mut Vec<Finding>) {
    if findings.len() < 2 {
        return;
    }
    let cause = |finding: &Finding| rule(finding.code).filter(|rule| rule.is_cause());
    let causes: Vec<(&Rule, Severity, Span)> = findings
        .iter()
        .filter_map(|finding| Some((cause(finding)?, finding.severity, finding.span)))
        .collect();
    if causes.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let Some(own) = rule(finding.code) else { return true };
        !causes.iter().any(|(cause, severity, span)| {
            cause.explains(own)
                && *severity >= finding.severity
                && (cause.explains.reach == Reach::Message || touch(*span, finding.span))
        })
    });
}

/// Takes away what was found about a project where a fault of the same unit explains it.
///
/// ```
/// use audarma::check::{TranslatedUnit, suppress_explained};
/// let mut of_project = TranslatedUnit::check_project(&[]);
/// suppress_explained(&mut of_project, &[]);
/// assert!(of_project.is_empty());
/// ```
pub fn suppress_explained<'a>(
    of_project: &mut Vec<Finding>,
    of_units: impl IntoIterator<Item = &'a Finding>,
) {
    let mut causes: FxHashMap<(Option<&Locale>, &str), Vec<Cause>> = FxHashMap::default();
    for finding in of_units {
        let cause =
            rule(finding.code).filter(|rule| rule.is_cause() && rule.explains.reach == Reach::Message);
        let Some(cause) = cause else { continue };
        let unit = finding.unit.as_deref().unwrap_or_default();
        causes.entry((finding.locale.as_ref(), unit)).or_default().push((cause, finding.severity));
    }
    of_project.retain(|finding| {
        let Some(own) = rule(finding.code) else { return true };
        let unit = finding.unit.as_deref().unwrap_or_default();
        let of_unit = causes.get(&(finding.locale.as_ref(), unit)).map_or(&[][..], Vec::as_slice);
        !of_unit.iter().any(|(cause, severity)| *severity >= finding.severity && cause.explains(own))
    });
}

fn touch(one: Span, other: Span) -> bool {
    one.start <= other.end && other.start <= one.end
}

#[cfg(test)]
mod tests {
    use crate::check::LoosePair;
    use crate::model::Locale;

    fn codes(source: &str, target: &str) -> Vec<&'static str> {
        let pair = LoosePair { id: "a", source, target };
        pair.check(&Locale::of("en"), &Locale::of("ru")).iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn a_broken_encoding_is_told_once() {
        let source = "The ministers of five countries met in Astana on Monday.";
        let target = "РњРёРЅРёСЃС‚СЂС‹ РїСЏС‚Рё СЃС‚СЂР°РЅ РІСЃС‚СЂРµС‚РёР»РёСЃСЊ РІ РђСЃС‚Р°РЅРµ.";
        assert_eq!(codes(source, target), ["broken-encoding"]);
    }

    #[test]
    fn what_is_elsewhere_is_told_as_well() {
        let found = codes("The \"Damu\" fund came.", "Фонд «Даму пришёл  вчера.");
        assert!(found.contains(&"unbalanced-quotes") && found.contains(&"double-space"), "{found:?}");
    }
}
