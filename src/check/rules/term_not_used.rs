//! A term of the source that the translation does not use.
//!
//! Why: one name or body has two names in the newsroom, and readers take them for two. Bad: the term
//! `-european-union`, and `Еуропа бірлестігі` in the sentence. Good: `Еуропалық одақтың`, in any form,
//! or `{ -european-union(case: "genitive") }`. There is no safe fix: the sentence wants a form.
use super::super::terms::{asked, texts};
use super::super::{Category, Check, Pair, Rule};
use crate::glossary::Words;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("term-not-used", Severity::Warning, Category::Facts, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(terms) = pair.terms else { return };
    // A reference that leads nowhere was perhaps meant for the term, and is told by itself.
    if !pair.faults.is_empty() {
        return;
    }
    for (text_pair, source) in texts(pair) {
        let asked = asked(&terms, &source);
        if asked.is_empty() || text_pair.target.text.trim().is_empty() {
            continue;
        }
        let words = Words::of(&text_pair.target.text);
        for (term, text) in asked.iter().filter(|(term, _)| !term.stands_in(&words)) {
            let Some(name) = term.name() else { continue };
            let near = name.nearest(&words);
            let finding = match near.clone() {
                Some(place) => pair.finding_in(rule, text_pair, place),
                None => pair.finding(rule),
            };
            let shown = near.clone().map(|place| &text_pair.target.text[place]).unwrap_or_default();
            findings.push(
                finding
                    .with("term", term.id.as_str())
                    .with("text", *text)
                    .with("name", name.text())
                    .with("near", usize::from(near.is_some()))
                    .with("word", shown),
            );
        }
    }
}
