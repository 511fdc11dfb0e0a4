//! Pairs that belong to no project.

use super::Pair;
use crate::fluent::{self, Resolver, Terms};
use crate::model::{Catalog, Finding, Locale, State, Text};
use crate::text::{Source, Span};

/// A source text and its translation, as the text of Fluent values.
///
/// ```
/// use audarma::{check::LoosePair, model::Locale};
/// let pair = LoosePair { id: "1", source: "See <a>the text</a>.", target: "Мәтінді қараңыз." };
/// let findings = pair.check(&Locale::of("en"), &Locale::of("kk"));
/// assert_eq!(findings[0].code, "missing-tag");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LoosePair<'a> {
    /// What to call it.
    pub id: &'a str,
    /// The source text.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
}

/// Tags that carry no data, as far as can be told without the article.
const BARE: &[&str] = &["b", "del", "em", "i", "s", "strong", "sub", "sup", "u"];

impl LoosePair<'_> {
    /// What all rules find in the pair.
    pub fn check(&self, source_locale: &Locale, locale: &Locale) -> Vec<Finding> {
        let (source, target) = (catalog(self.source), catalog(self.target));
        if self.target.trim().is_empty() {
            return super::rule("empty-translation")
                .map(|rule| empty(rule, self.id, &target, locale))
                .into_iter()
                .collect();
        }
        let mut findings = super::catalog_faults(&target, locale);
        let (source_text, known) = read(&source, source_locale);
        let (target_text, mut faults) = read(&target, locale);
        // A term that the source names is one of a project that is not here.
        faults.retain(|fault| !known.contains(fault));
        let pair = Pair {
            id: self.id,
            article: "",
            source_locale,
            locale,
            source: &source_text,
            target: &target_text,
            faults: &faults,
            state: State::Translated,
            file: &target.source,
            place: Span::at(0),
            has_data: &|name| !BARE.contains(&name),
            is_locked: &|name| name.starts_with("code"),
        };
        findings.extend(pair.check());
        findings
    }
}

fn empty(rule: &super::Rule, id: &str, target: &Catalog, locale: &Locale) -> Finding {
    Finding::new(rule.code, rule.severity, &target.source, Span::at(0)).about(id).in_locale(locale)
}

/// A catalog with the value as its only message; further lines are indented.
fn catalog(value: &str) -> Catalog {
    let text = format!("m = {}\n", value.replace('\n', "\n    "));
    fluent::read(&Source::from_text("-", text))
}

fn read(catalog: &Catalog, locale: &Locale) -> (Text, Vec<fluent::ResolveFault>) {
    let Some(entry) = catalog.message("m") else { return Default::default() };
    let terms: [&Terms; 0] = [];
    let resolver = Resolver::new(locale, catalog, &terms);
    let said = entry.value.as_ref().map(|value| resolver.value(value, catalog)).unwrap_or_default();
    (Text { value: said.tokens, attributes: Vec::new() }, said.faults)
}
