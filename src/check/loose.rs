//! Pairs that belong to no project.

use std::sync::Arc;

use super::{Pair, StyleProfile, TargetMessage, TranslatedUnit};
use crate::fluent::{self, Resolved, Resolver, Terms};
use crate::model::{Catalog, Finding, Locale, Role, Text, notation};
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

impl LoosePair<'_> {
    /// What all rules find in the pair.
    pub fn check(&self, source_locale: &Locale, locale: &Locale) -> Vec<Finding> {
        self.check_beside(source_locale, locale, &StyleProfile::default()).0
    }

    /// What all rules find in the pair beside others that are written like this, and what the rules
    /// for names ([`TranslatedUnit::check_names`]) need of it.
    pub fn check_beside(
        &self,
        source_locale: &Locale,
        locale: &Locale,
        style_profile: &StyleProfile,
    ) -> (Vec<Finding>, Option<TranslatedUnit>) {
        if self.target.trim().is_empty() {
            let (rule, target) = (super::rule("empty-translation"), catalog(self.target));
            return (rule.map(|rule| empty(rule, self.id, &target, locale)).into_iter().collect(), None);
        }
        self.with_pair(source_locale, locale, style_profile, |pair| {
            let findings = super::catalog_faults(pair.catalog, locale);
            let Some(entry) = pair.entry else { return (findings, None) };
            let rendered = TranslatedUnit {
                termed: Vec::new(),
                unit: self.id.to_owned(),
                role: Role::Paragraph,
                source: Arc::from(pair.bare_source()),
                source_locale: source_locale.clone(),
                target: pair.bare_target().to_owned(),
                locale: locale.clone(),
                file: pair.catalog.source.clone(),
                head: entry.head,
                span: entry.span,
            };
            (findings.into_iter().chain(pair.check()).collect(), Some(rendered))
        })
    }

    /// What is told of the pair as the rules see it.
    pub fn with_pair<T>(
        &self,
        source_locale: &Locale,
        locale: &Locale,
        style_profile: &StyleProfile,
        told: impl FnOnce(&Pair<'_>) -> T,
    ) -> T {
        let (source, target) = (catalog(self.source), catalog(self.target));
        let terms: [&Terms; 0] = [];
        let resolver = Resolver::new(locale, &target, &terms);
        let (source_text, known) = said(&source, &Resolver::new(source_locale, &source, &terms));
        let (target_text, mut faults) = said(&target, &resolver);
        // A term that the source names is one of a project that is not here.
        faults.retain(|fault| !known.contains(fault));
        let message = TargetMessage {
            id: self.id,
            locale,
            catalog: &target,
            entry: target.message("m"),
            text: &target_text,
            faults: &faults,
        };
        told(&Pair::new(message, &resolver).beside(&source_text, source_locale).among(*style_profile))
    }
}

fn empty(rule: &super::Rule, id: &str, target: &Catalog, locale: &Locale) -> Finding {
    Finding::new(rule.code, rule.severity, &target.source, Span::at(0)).about(id).in_locale(locale)
}

/// A catalog with the value as its only message. Further lines are indented; white space around the
/// value, which Fluent does not read, stands in literals.
fn catalog(value: &str) -> Catalog {
    let begun = value.trim_end();
    let inner = begun.trim_start();
    let (before, after) = (&begun[..begun.len() - inner.len()], &value[begun.len()..]);
    let literal = |space: &str| match space.is_empty() {
        true => String::new(),
        false => format!("{{ \"{}\" }}", space.replace('\n', "\\u000A")),
    };
    let (before, after) = (literal(before), literal(after));
    let text = format!("m = {before}{}{after}\n", inner.replace('\n', "\n    "));
    fluent::read(&Source::from_text("-", text))
}

/// What the message says; the text as it is if it is not Fluent.
fn said(catalog: &Catalog, resolver: &Resolver<'_>) -> (Text, Vec<fluent::ResolveFault>) {
    let value = catalog.message("m").and_then(|entry| entry.value.as_ref());
    let said = match value {
        Some(value) => resolver.value(value, catalog),
        None => {
            let text = catalog.source.text();
            let tokens = notation::parse(text.strip_prefix("m = ").unwrap_or(text).trim_end());
            Resolved { tokens, faults: Vec::new() }
        }
    };
    (Text { value: said.tokens, attributes: Vec::new() }, said.faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_checked_and_shown_in_part() {
        let source = "The bridge of 2016 is open today. ".repeat(3000);
        let target = "Мост 2016 года открыт сегодня. ".repeat(3000) + "Мост  открыт.";
        assert!(target.len() > 1 << 17);
        let pair = LoosePair { id: "a", source: source.trim(), target: &target };
        let found = pair.check(&Locale::of("en"), &Locale::of("ru"));
        let space = found.iter().find(|finding| finding.code == "double-space").unwrap();
        let quote = space.quote.as_ref().unwrap();
        assert!(quote.target.len() < 1 << 10);
        assert_eq!(&quote.target[quote.place.clone().unwrap()], "  ");
        assert_eq!(target[space.span.start - 4..].find("  "), Some(0));
    }
}
