//! What is kept of the translations of a project while it is checked.

use std::collections::HashSet;
use std::sync::Arc;

use super::state::ResolvedMessage;
use super::{SyncedArticle, TargetArticle, TargetContext};
use crate::check::{Dictionary, Pair, Scope, TargetMessage, TermFiles, TranslatedUnit, catalog_faults};
use crate::fluent::Resolver;
use crate::glossary::Glossary;
use crate::model::{Catalog, Finding, Locale, Severity, State, Text};

/// The translations of an article in a locale that stand for its present source.
pub(super) fn rendered(
    loaded: &SyncedArticle,
    version: &TargetArticle,
    glossary: &Glossary,
    texts: &[Option<Text>],
) -> Vec<TranslatedUnit> {
    let mut all = Vec::with_capacity(texts.len());
    for (at, text) in texts.iter().enumerate() {
        let is_told = !matches!(version.units[at].state, State::Missing | State::Outdated | State::Automatic);
        let (Some(text), Some(entry), true) = (text, version.entry(at), is_told) else { continue };
        let unit = &loaded.document.units[at];
        all.push(TranslatedUnit {
            unit: entry.id.clone(),
            role: unit.role,
            termed: termed(&unit.message.plain(), version.catalog.source.slice(entry.span), glossary),
            source: Arc::from(unit.message.plain().trim()),
            source_locale: loaded.article.source.clone(),
            target: text.plain().trim().to_owned(),
            locale: version.locale.clone(),
            file: version.catalog.source.clone(),
            head: entry.head,
            span: entry.span,
        });
    }
    all
}

/// The names of a source text in whose place a message has references to their terms.
fn termed(source: &str, message: &str, glossary: &Glossary) -> Vec<String> {
    if !message.contains('{') {
        return Vec::new();
    }
    let is_end = |char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_');
    let parts = message.split('{').skip(1).filter_map(|part| part.trim_start().strip_prefix('-'));
    let named: HashSet<&str> = parts.map(|name| &name[..name.find(is_end).unwrap_or(name.len())]).collect();
    let terms = glossary.terms_in(source).into_iter();
    terms.filter(|(id, _)| named.contains(id)).map(|(_, text)| text.to_owned()).collect()
}

/// What is wrong with the translations into a locale as a whole, and with the files beside its catalogs. How
/// they are spelt is asked where there is a dictionary.
pub(super) fn check_locale(
    data: &TargetContext,
    rendered: &[TranslatedUnit],
    is_whole: bool,
    dictionary: Option<&Dictionary>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(dictionary) = dictionary {
        found.extend(check_spelling(rendered, &data.locale, dictionary));
    }
    found.extend(catalog_faults(&data.terms_catalog, &data.locale));
    found.extend(check_each_term(data));
    if is_whole {
        found.extend(unused_attributes(rendered, data));
    }
    found.extend(check_project(rendered, &data.locale));
    found.extend(catalog_faults(&data.addenda, &data.locale));
    found
}

/// What is wrong with the translations into a locale as a whole.
fn check_project(rendered: &[TranslatedUnit], locale: &Locale) -> Vec<Finding> {
    let all: Vec<&TranslatedUnit> = rendered.iter().filter(|each| each.locale == *locale).collect();
    TranslatedUnit::check_project(&all)
}

/// What is wrong with each term of a locale by itself.
fn check_each_term(data: &TargetContext) -> Vec<Finding> {
    let terms = [&data.terms];
    let catalog = &data.terms_catalog;
    let resolver = Resolver::new(&data.locale, catalog, &terms);
    let mut findings = Vec::new();
    for entry in catalog.terms() {
        let reading = ResolvedMessage::new(entry, catalog, &resolver);
        let message = TargetMessage {
            id: &entry.id,
            locale: &data.locale,
            catalog,
            entry: Some(entry),
            text: &reading.text,
            faults: &reading.faults,
        };
        let found = Pair::new(message, &resolver).check_by(|rule| rule.scope == Scope::Message);
        // A term is no unit of an article.
        findings.extend(found.into_iter().map(|finding| Finding { unit: None, ..finding }));
    }
    findings
}

/// Attributes of terms by which no translation chooses, although it chooses by the same attribute of
/// other terms and names the term: `{ -tileuberdi } приехала` without a look at `-tileuberdi.gender`.
fn unused_attributes(rendered: &[TranslatedUnit], data: &TargetContext) -> Vec<Finding> {
    let (mut named, mut chosen) = (HashSet::new(), HashSet::new());
    for each in rendered.iter().filter(|each| each.locale == data.locale) {
        for part in each.file.slice(each.span).split('{').skip(1) {
            let Some(name) = part.trim_start().strip_prefix('-') else { continue };
            let is_end = |char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_' | '.');
            match name[..name.find(is_end).unwrap_or(name.len())].split_once('.') {
                Some(both) => drop(chosen.insert(both)),
                None => drop(named.insert(&name[..name.find(is_end).unwrap_or(name.len())])),
            }
        }
    }
    let is_used = |attribute: &str| chosen.iter().any(|(_, used)| *used == attribute);
    let mut findings = Vec::new();
    for entry in data.terms_catalog.terms().filter(|entry| named.contains(entry.id.as_str())) {
        for attribute in entry.attributes.iter().filter(|attribute| is_used(&attribute.name)) {
            if !chosen.contains(&(entry.id.as_str(), attribute.name.as_str())) {
                let source = &data.terms_catalog.source;
                let finding = Finding::new("unused-attribute", Severity::Note, source, attribute.head);
                let finding = finding.with("term", entry.id.as_str()).with("name", attribute.name.as_str());
                findings.push(finding.in_locale(&data.locale));
            }
        }
    }
    findings
}

/// How the translations into a locale are spelt.
fn check_spelling(rendered: &[TranslatedUnit], locale: &Locale, dictionary: &Dictionary) -> Vec<Finding> {
    let all: Vec<&TranslatedUnit> = rendered.iter().filter(|each| each.locale == *locale).collect();
    TranslatedUnit::check_spelling(&all, dictionary)
}

/// What is wrong with the terms of a locale beside those of a source language.
pub(super) fn check_terms(source: &Catalog, data: &TargetContext) -> Vec<Finding> {
    TermFiles { source, target: &data.terms, locale: &data.locale }.check()
}
