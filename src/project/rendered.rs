//! What is kept of the translations of a project while it is checked.

use std::sync::Arc;

use super::{Loaded, LocaleData, Version};
use crate::check::{Rendered, TermFiles};
use crate::model::{Catalog, Finding, Locale, State, Text};

/// The translations of an article in a locale that stand for its present source.
pub(super) fn rendered(loaded: &Loaded, version: &Version, texts: &[Option<Text>]) -> Vec<Rendered> {
    let mut all = Vec::with_capacity(texts.len());
    for (at, text) in texts.iter().enumerate() {
        let is_told = !matches!(version.states[at], State::Missing | State::Outdated | State::Automatic);
        let (Some(text), Some(entry), true) = (text, version.entry(at), is_told) else { continue };
        let unit = &loaded.document.units[at];
        all.push(Rendered {
            unit: entry.id.clone(),
            role: unit.role,
            source: Arc::from(unit.message.plain().trim()),
            target: text.plain().trim().to_owned(),
            locale: version.locale.clone(),
            file: version.catalog.source.clone(),
            head: entry.head,
            span: entry.span,
        });
    }
    all
}

/// What is wrong with the translations into a locale as a whole.
pub(super) fn check_project(rendered: &[Rendered], locale: &Locale) -> Vec<Finding> {
    let all: Vec<&Rendered> = rendered.iter().filter(|each| each.locale == *locale).collect();
    Rendered::check_project(&all)
}

/// What is wrong with the terms of a locale beside those of a source language.
pub(super) fn check_terms(source: &Catalog, data: &LocaleData) -> Vec<Finding> {
    TermFiles { source, target: &data.terms, locale: &data.locale }.check()
}
