//! A wording that the term forbids.
//!
//! Why: the newsroom has decided against it. Bad: `Евросообщество`, which the attribute `.forbid` of
//! `-european-union` lists. Good: `Европейский союз`. There is no safe fix: the sentence wants a form.
use super::super::{Category, Check, Pair, Rule, TextPairKind};
use crate::glossary::Words;
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("forbidden-wording", Severity::Warning, Category::Terms, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(terms) = pair.terms else { return };
    let mut strict = terms.target.strict().peekable();
    if strict.peek().is_none() {
        return;
    }
    let strict: Vec<_> = strict.collect();
    for text_pair in pair.text_pairs().filter(|text_pair| text_pair.kind != TextPairKind::Variant) {
        let words = Words::of(&text_pair.target.text);
        for term in &strict {
            let Some(place) = term.forbidden_in(&words) else { continue };
            let own = term.place_in(&words);
            // What is part of the term's own name is not forbidden there.
            if own.is_some_and(|own| own.start <= place.start && place.end <= own.end) {
                continue;
            }
            let text = &text_pair.target.text[place.clone()];
            let name = term.name().map(|name| name.text()).unwrap_or_default();
            let finding = pair.finding_in(rule, text_pair, place.clone());
            findings.push(finding.with("text", text).with("name", name).with("term", term.id.as_str()));
        }
    }
}
