//! A term written out where its reference could be used.
//!
//! Why: when the newsroom changes the name in `terms.ftl`, this sentence keeps the old one. Bad:
//! `Қазақстанның өкілі`. Good: `{ -kazakhstan(case: "genitive") } өкілі`. The fix writes the reference
//! that says the same; nothing becomes outdated by it. Told where other messages of the locale have references.
use super::super::terms::{asked, texts};
use super::super::{Category, Check, Pair, Rule, TextPair};
use crate::fluent::{Referent, references, term_reference};
use crate::glossary::VocabularyTerm;
use crate::model::{Finding, Severity};
use std::ops::Range;

pub(super) const RULE: Rule =
    Rule::new("hard-coded-term", Severity::Note, Category::Terms, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    // Where nobody writes references, the newsroom has chosen to write names out.
    if pair.style_profile.term_references == 0 {
        return;
    }
    let (Some(terms), Some(entry)) = (pair.terms, pair.entry) else { return };
    for (text_pair, source) in texts(pair) {
        for (term, _) in asked(&terms, &source) {
            let Some((place, case)) = written(pair, text_pair, term) else { continue };
            let is_named = references(entry)
                .iter()
                .any(|reference| matches!(reference.referent, Referent::Term { id, .. } if id == term.id));
            if is_named {
                continue;
            }
            let reference = term_reference(&term.id, case);
            let text = text_pair.target.text[place.clone()].to_owned();
            let finding = pair.finding_to_fix(rule, text_pair, place, reference.as_str());
            findings.push(finding.with("text", text).with("reference", reference));
        }
    }
}

/// Where a form of the term stands as these very letters in the catalog, and its case.
fn written<'t>(
    pair: &Pair<'_>,
    text_pair: TextPair<'_>,
    term: &'t VocabularyTerm,
) -> Option<(Range<usize>, Option<&'t str>)> {
    let (place, case) = term.form_in(&text_pair.target.text)?;
    let span = text_pair.target.span(place.clone())?;
    (pair.catalog.source.slice(span) == &text_pair.target.text[place.clone()]).then_some((place, case))
}
