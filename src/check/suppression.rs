//! What a fault brings along with it, so that a broken text is told of once.
//!
//! A text in the wrong encoding has glued words, mixed scripts and odd signs as well; an editor who
//! mends the encoding mends them all, and who reads ten findings looks for ten faults.

use rustc_hash::FxHashMap;

use crate::model::{Finding, Locale};

/// How far a fault explains others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// In the whole message.
    Message,
    /// Where the two places touch.
    Place,
}

/// What cannot be told of a text that is no text of this language.
const CONTENT: &[&str] = &[
    "changed-ending",
    "foreign-passage",
    "glued-words",
    "hyphen-for-dash",
    "latin-not-in-source",
    "lost-letters",
    "lower-case-start",
    "mistyped-word",
    "no-kazakh-letters",
    "other-sentence",
    "repeated-word",
    "straight-quotes",
    "swapped-letters",
    "unexpected-capitals",
    "untranslated-word",
];

/// What a text in another language, or none, says otherwise.
const FACTS: &[&str] = &[
    "currency-changed",
    "date-changed",
    "magnitude-changed",
    "missing-quotes",
    "name-missing",
    "number-changed",
    "number-extra",
    "number-missing",
    "term-not-used",
    "text-extra",
    "text-missing",
    "unit-converted",
];

/// What goes with letters of a wrong encoding.
const LETTERS: &[&str] = &[
    "alien-letter",
    "control-character",
    "decomposed-letter",
    "double-space",
    "doubled-sign",
    "invisible-character",
    "missing-space",
    "mixed-script",
    "stray-space",
    "unbalanced-quotes",
    "wrong-language",
    "wrong-script",
];

/// What is told of a word by its letters.
const SLIPS: &[&str] = &["lost-letters", "mistyped-word", "swapped-letters"];

/// Which faults explain which others, and where.
const CAUSES: &[(&str, Reach, &[&[&str]])] = &[
    ("alien-letter", Reach::Place, &[SLIPS]),
    ("broken-encoding", Reach::Message, &[CONTENT, FACTS, LETTERS]),
    ("foreign-passage", Reach::Place, &[SLIPS]),
    ("glued-words", Reach::Place, &[SLIPS]),
    ("other-sentence", Reach::Message, &[FACTS, &["name-added"]]),
    ("repeated-passage", Reach::Message, &[&["number-extra", "repeated-word", "text-extra"]]),
    ("text-missing", Reach::Message, &[&["changed-ending", "name-missing", "term-not-used"]]),
    ("text-extra", Reach::Message, &[&["name-missing", "number-extra", "run-together-sentences"]]),
    ("unbalanced-quotes", Reach::Place, &[&["changed-ending", "straight-quotes"]]),
    ("untranslated", Reach::Message, &[CONTENT, FACTS]),
    ("wrong-language", Reach::Message, &[CONTENT, FACTS, &["alien-letter"]]),
    ("wrong-script", Reach::Message, &[CONTENT, FACTS, &["alien-letter", "mixed-script", "wrong-language"]]),
];

/// Takes away the findings about one message that another of them explains. One that is worse than
/// its cause stays.
pub(super) fn take_consequences(findings: &mut Vec<Finding>) {
    let causes: Vec<(&[&[&str]], Reach, Finding)> = findings
        .iter()
        .filter_map(|finding| {
            let (_, reach, codes) = CAUSES.iter().find(|(code, ..)| *code == finding.code)?;
            Some((*codes, *reach, finding.clone()))
        })
        .collect();
    if causes.is_empty() || findings.len() < 2 {
        return;
    }
    findings.retain(|finding| {
        !causes.iter().any(|(codes, reach, cause)| {
            codes.iter().any(|codes| codes.contains(&finding.code))
                && cause.code != finding.code
                && cause.severity >= finding.severity
                && (*reach == Reach::Message || touch(cause, finding))
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
    let is_whole =
        |code: &str| CAUSES.iter().any(|(cause, reach, _)| *cause == code && *reach == Reach::Message);
    let mut causes: FxHashMap<(Option<&Locale>, &str), Vec<&Finding>> = FxHashMap::default();
    for finding in of_units.into_iter().filter(|finding| is_whole(finding.code)) {
        let locale = finding.locale.as_ref();
        causes.entry((locale, finding.unit.as_deref().unwrap_or_default())).or_default().push(finding);
    }
    of_project.retain(|finding| {
        let locale = finding.locale.as_ref();
        let unit = finding.unit.as_deref().unwrap_or_default();
        let of_unit = causes.get(&(locale, unit)).map_or(&[][..], Vec::as_slice);
        !of_unit.iter().any(|cause| {
            let explained = CAUSES.iter().filter(|(code, ..)| *code == cause.code).map(|(.., codes)| *codes);
            cause.severity >= finding.severity
                && explained.flatten().any(|codes| codes.contains(&finding.code))
        })
    });
}

fn touch(one: &Finding, other: &Finding) -> bool {
    one.span.start <= other.span.end && other.span.start <= one.span.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{LoosePair, rule};
    use crate::model::Locale;

    #[test]
    fn every_code_is_one_of_a_rule() {
        for (code, _, consequences) in CAUSES {
            assert!(rule(code).is_some(), "{code}");
            let all = consequences.iter().flat_map(|codes| codes.iter());
            all.for_each(|code| assert!(rule(code).is_some(), "{code}"));
        }
    }

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
