//! `locales/<locale>.addenda.ftl`: what a locale adds before and after units.

use std::collections::{HashMap, HashSet};

use super::state::ResolvedMessage;
use super::{Article, SyncedArticle, TargetContext, Workspace};
use crate::assemble::{Addendum, Build, Extended};
use crate::check::{Category, Pair, TargetMessage, refused};
use crate::fluent::{Resolver, Terms, Variable};
use crate::format::Refusal;
use crate::model::{Entry, Error, Finding, Locale, Severity, Text, Token};
use crate::text::Span;

/// The addenda of an article in a locale.
pub(super) struct Addenda<'a> {
    loaded: &'a SyncedArticle,
    data: &'a TargetContext,
    pub(super) list: Vec<Addendum>,
    /// Where each stands in its file.
    heads: Vec<Span>,
    pub(super) findings: Vec<Finding>,
}

/// The unit that an addendum belongs to, and whether it stands before it.
fn owner(id: &str) -> Option<(&str, bool)> {
    let before = id.strip_suffix("-before").map(|unit| (unit, true));
    before.or_else(|| id.strip_suffix("-after").map(|unit| (unit, false)))
}

impl<'a> Addenda<'a> {
    /// Reads what a locale adds to an article.
    pub(super) fn of(loaded: &'a SyncedArticle, data: &'a TargetContext) -> Self {
        let mut addenda = Self { loaded, data, list: Vec::new(), heads: Vec::new(), findings: Vec::new() };
        if data.addenda.entries.is_empty() {
            return addenda;
        }
        let units = loaded.plan.units.iter().enumerate();
        let units: HashMap<&str, usize> =
            units.filter(|(_, unit)| !unit.id.is_empty()).map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let terms = [&data.terms];
        let resolver = addenda.resolver(&terms);
        for entry in data.addenda.messages() {
            let Some((unit, is_before)) = owner(&entry.id) else { continue };
            if let Some(unit) = units.get(unit) {
                addenda.add(entry, *unit, is_before, &resolver);
            }
        }
        addenda
    }

    fn resolver<'t>(&self, terms: &'t [&'t Terms]) -> Resolver<'t>
    where
        'a: 't,
    {
        let resolver = Resolver::new(&self.data.locale, &self.data.addenda, terms);
        match &self.loaded.document.date {
            Some(date) => resolver.with("date", Variable::Date(date.clone())),
            None => resolver,
        }
    }

    fn add(&mut self, entry: &'a Entry, unit: usize, is_before: bool, resolver: &Resolver<'_>) {
        let reading = ResolvedMessage::new(entry, &self.data.addenda, resolver);
        let mut text = String::new();
        for token in &reading.text.value {
            match token {
                Token::Text(part) => text.push_str(part),
                Token::Break => text.push('\n'),
                Token::Open(name) | Token::Close(name) | Token::Variable(name) => {
                    return self.refuse(entry.head, unit, &Refusal::Unknown(name.clone()));
                }
            }
        }
        if !reading.faults.is_empty() {
            return self.findings.extend(self.faults(entry, unit, &reading, resolver));
        }
        if text.trim().is_empty() {
            return;
        }
        self.list.push(Addendum { unit, is_before, text });
        self.heads.push(entry.head);
    }

    /// What is wrong with an addendum as Fluent.
    fn faults(
        &self,
        entry: &Entry,
        unit: usize,
        reading: &ResolvedMessage,
        resolver: &Resolver<'_>,
    ) -> Vec<Finding> {
        let message = TargetMessage {
            id: &self.loaded.plan.units[unit].id,
            locale: &self.data.locale,
            catalog: &self.data.addenda,
            entry: Some(entry),
            text: &reading.text,
            faults: &reading.faults,
        };
        // What an addendum says is compared with nothing.
        let mut found = Pair::new(message, resolver).check_by(|rule| rule.category == Category::Reference);
        // The translation of the unit itself is as good as it was.
        found.iter_mut().for_each(|finding| finding.unit = None);
        found
    }

    fn refuse(&mut self, head: Span, unit: usize, refusal: &Refusal) {
        let id = &self.loaded.plan.units[unit].id;
        let mut finding = refused(&self.loaded.document, unit, id, refusal).in_locale(&self.data.locale);
        (finding.source, finding.span, finding.unit) = (self.data.addenda.source.clone(), head, None);
        self.findings.push(finding);
    }

    /// Builds the version with its addenda. One that cannot be written is told, and left away.
    pub(super) fn build(
        &mut self,
        project: &Workspace,
        texts: &[Option<Text>],
        language: Option<(&Locale, &[&Locale])>,
    ) -> (Vec<u8>, Vec<(usize, Refusal)>) {
        let SyncedArticle { article, document, .. } = self.loaded;
        let reading = project.reading();
        loop {
            let extended = Extended::new(document, article.format, reading, &self.list);
            let translations = extended.translations(texts, &self.list);
            let languages = language.map(|(locale, languages)| (locale, extended.spread(languages, locale)));
            let build = Build {
                document: &extended.document,
                format: article.format,
                reading,
                translations: &translations,
                language: languages.as_ref().map(|(locale, languages)| (*locale, languages.as_slice())),
            };
            let built = build.run();
            let (units, mut added) = extended.refused(built.refused, &self.list);
            if added.is_empty() {
                return (built.bytes, units);
            }
            added.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
            added.dedup_by_key(|(at, _)| *at);
            for (at, refusal) in added {
                let (unit, head) = (self.list.remove(at).unit, self.heads.remove(at));
                self.refuse(head, unit, &refusal);
            }
        }
    }
}

impl Workspace {
    /// Addenda to units that no article has.
    pub(super) fn unknown_addenda(
        &self,
        checked: &HashSet<String>,
        data: &[&TargetContext],
    ) -> Result<Vec<Finding>, Error> {
        if data.iter().all(|data| data.addenda.entries.is_empty()) {
            return Ok(Vec::new());
        }
        let all: Vec<Article> = self.articles()?;
        let mut known = self.all_ids(&all)?;
        known.extend(checked.iter().cloned());
        let is_known = |id: &str| owner(id).is_some_and(|(unit, _)| known.contains(unit));
        let found = data.iter().flat_map(|data| {
            let unknown = data.addenda.messages().filter(|entry| !is_known(&entry.id));
            unknown.map(|entry| {
                Finding::new("unknown-addendum", Severity::Warning, &data.addenda.source, entry.head)
                    .with("id", entry.id.as_str())
                    .in_locale(&data.locale)
            })
        });
        Ok(found.collect())
    }
}
