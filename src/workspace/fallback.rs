//! One article, built in several locales.

use std::collections::HashSet;

use super::addenda::Addenda;
use super::check::{CheckContext, check_unit};
use super::policy::{barred_ids, marked, required};
use super::rules::{Allow, allows, silence};
use super::state::ResolvedMessage;
use super::{
    AssembleOptions, AssembledArticle, Missing, Outdated, SourceContext, SyncedArticle, TargetArticle,
    TargetContext, Workspace,
};
use crate::assemble::bilingual;
use crate::assemble::{Build, pseudo};
use crate::check::{self, PairTerms};
use crate::fluent::{Resolver, Terms, Words};
use crate::format::Refusal;
use crate::model::{Error, Finding, Locale, Pseudo, Severity, State, Text};
use crate::sync::TargetUnit;

/// One article, about to be built in several locales.
pub(super) struct Job<'a> {
    pub(super) project: &'a Workspace,
    pub(super) loaded: &'a SyncedArticle,
    pub(super) source: &'a SourceContext,
    pub(super) data: &'a [TargetContext],
    pub(super) order: &'a AssembleOptions,
}

/// Whether two versions wait for a decision between conflict markers.
fn is_contested(finding: &Finding) -> bool {
    finding.code == "conflict-markers"
}

/// What stands in the place of a unit.
struct Choice<'a> {
    text: Option<Text>,
    language: &'a Locale,
    /// The reader that it comes from; `None` for the source text.
    reader: Option<usize>,
}

/// A locale of the fallback chain, with what reads its translations.
struct Reader<'a> {
    version: &'a TargetArticle,
    resolver: Resolver<'a>,
    data: &'a TargetContext,
    /// The units whose translation has no error.
    sound: HashSet<usize>,
}

/// The choosing of translations for one version.
struct Choosing<'a> {
    readers: Vec<Reader<'a>>,
    words: Words,
    /// Units whose translation in a locale of the chain cannot be used.
    barred: HashSet<(usize, usize)>,
    /// What the locale adds to the article.
    addenda: Option<Addenda<'a>>,
    findings: Vec<Finding>,
}

impl Job<'_> {
    pub(super) fn product(&self, locale: &Locale) -> Result<AssembledArticle, Error> {
        let article = &self.loaded.article;
        let errors =
            self.loaded.document.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let mut product = AssembledArticle {
            path: article.path.clone(),
            name: format!("{}{}", article.name, article.ending),
            locale: locale.clone(),
            bytes: None,
            units: None,
            findings: errors.cloned().collect(),
            output: self.project.output(article, locale)?,
        };
        if product.findings.iter().any(is_contested) {
            // Readers never see both sides of a conflict: the last good version stays.
            return Ok(product);
        }
        if *locale == article.source && self.order.bilingual.is_none() {
            product.bytes = Some(self.loaded.document.source.bytes().to_vec());
        } else if let Some(pseudo) = locale.pseudo() {
            self.pseudo(&mut product, pseudo, locale);
        } else {
            self.localized(&mut product, locale)?;
        }
        Ok(product)
    }

    fn pseudo(&self, product: &mut AssembledArticle, pseudo: Pseudo, locale: &Locale) {
        let document = &self.loaded.document;
        let texts: Vec<Option<Text>> = document
            .units
            .iter()
            .map(|unit| (!unit.is_automatic).then(|| pseudo::translate(unit, document, pseudo)))
            .collect();
        let (bytes, refused) = self.build(&texts, locale, &vec![locale; texts.len()]);
        for (unit, refusal) in refused {
            product.findings.push(self.refused(unit, &refusal).in_locale(locale));
        }
        product.bytes = Some(bytes);
    }

    fn localized(&self, product: &mut AssembledArticle, locale: &Locale) -> Result<(), Error> {
        let source = &self.loaded.article.source;
        let chain = self.project.chain(locale);
        let translated = chain.iter().filter(|locale| *locale != source);
        let data: Vec<&TargetContext> =
            translated.filter_map(|locale| self.data.iter().find(|data| data.locale == *locale)).collect();
        let versions: Result<Vec<TargetArticle>, Error> =
            data.iter().map(|data| self.project.version(self.loaded, data)).collect();
        let versions = versions?;
        let terms: Vec<[&Terms; 1]> = data.iter().map(|data| [&data.terms]).collect();
        let readers = versions.iter().zip(&terms).zip(&data);
        let readers = readers.map(|((version, terms), data)| Reader {
            version,
            resolver: version.resolver(self.loaded, terms),
            data,
            sound: HashSet::new(),
        });
        let mut choosing = Choosing {
            readers: readers.collect(),
            words: Words::new(locale),
            barred: HashSet::new(),
            addenda: self.addenda(locale),
            findings: Vec::new(),
        };
        let bytes = self.settle(&mut choosing, locale);
        choosing.findings.extend(choosing.addenda.take().into_iter().flat_map(|addenda| addenda.findings));
        if bytes.is_some() {
            self.hold_to_rules(&versions, &mut choosing.findings, locale);
        }
        product.units = versions.first().map(|version| self.counts(version, &choosing.barred, None));
        product.findings.append(&mut choosing.findings);
        let mut kept: Vec<Finding> = Vec::new();
        if let Some(version) = versions.first() {
            kept.extend(self.too_little(version, &choosing.barred));
            let barred: HashSet<&str> = barred_ids(self.loaded, &choosing.barred).collect();
            kept.extend(required(self.loaded, version, |id| barred.contains(id)));
            // A sentence that had a translation would come out in the source language.
            let faults = check::catalog_faults(&version.catalog, locale).into_iter();
            let (contested, mut others): (Vec<Finding>, Vec<Finding>) = faults.partition(is_contested);
            kept.extend(contested);
            // What cannot be read is no translation, and the source text must not hide that.
            self.hold_to_rules(&versions, &mut others, locale);
            others.retain(|finding| finding.severity == Severity::Error);
            product.findings.extend(others);
        }
        product.bytes = bytes.filter(|_| kept.is_empty());
        product.findings.extend(kept);
        Ok(())
    }

    /// Gives findings the severity that the project wants and takes away what translators allow, where the
    /// version is written all the same.
    fn hold_to_rules(&self, versions: &[TargetArticle], findings: &mut Vec<Finding>, locale: &Locale) {
        let mut allowed: Vec<Allow> =
            versions.iter().flat_map(|version| allows(&version.catalog, &version.locale)).collect();
        silence(&mut allowed, findings);
        let file = self.project.layout.in_base(&self.loaded.article.path);
        self.project.rules.apply(findings, file, Some(locale));
    }

    /// What a locale adds to the article, if it does; proof sheets show units alone.
    fn addenda(&self, locale: &Locale) -> Option<Addenda<'_>> {
        let data = self.data.iter().find(|data| data.locale == *locale)?;
        let addenda = Addenda::of(self.loaded, data);
        let is_nothing = addenda.list.is_empty() && addenda.findings.is_empty();
        Some(addenda).filter(|_| !is_nothing && self.order.bilingual.is_none())
    }

    /// Chooses and builds until each translation that was chosen could be written: where one could
    /// not, the next locale of the chain has its turn, and at last the source text.
    fn settle<'v>(&'v self, choosing: &mut Choosing<'v>, locale: &Locale) -> Option<Vec<u8>> {
        loop {
            let before = choosing.barred.len();
            let mut choices = Vec::with_capacity(self.loaded.document.units.len());
            for unit in 0..self.loaded.document.units.len() {
                match self.choose(unit, &choices, choosing) {
                    Ok(choice) => choices.push(choice),
                    Err(code) => choosing.findings.push(self.stopped(code, unit, locale)),
                }
            }
            if choices.len() < self.loaded.document.units.len() {
                return None;
            }
            let languages: Vec<&Locale> = choices.iter().map(|choice| choice.language).collect();
            let texts: Vec<Option<Text>> = choices.iter().map(|choice| choice.text.clone()).collect();
            let (bytes, refused) = match &mut choosing.addenda {
                Some(addenda) => addenda.build(self.project, &texts, Some((locale, &languages))),
                None => self.build(&texts, locale, &languages),
            };
            for (unit, refusal) in refused {
                if let Some(reader) = choices[unit].reader {
                    choosing.barred.insert((unit, reader));
                    choosing.findings.push(self.refused_in(unit, &refusal, choosing.readers[reader].version));
                }
            }
            if choosing.barred.len() == before {
                return Some(bytes);
            }
        }
    }

    /// The text for a unit from the first locale of the chain that has one that can be used.
    /// `before` are the choices for the units before it.
    fn choose<'v>(
        &'v self,
        unit: usize,
        before: &[Choice<'v>],
        choosing: &mut Choosing<'v>,
    ) -> Result<Choice<'v>, &'static str> {
        let source = &self.loaded.article.source;
        let asked = choosing.readers.first().map_or(source, |reader| &reader.version.locale);
        let mut is_passed_over = false;
        for at in 0..choosing.readers.len() {
            let version = choosing.readers[at].version;
            let TargetUnit { state, part_of, .. } = version.units[unit];
            if part_of.and_then(|head| before.get(head)).is_some_and(|head| head.reader == Some(at)) {
                // The translation of both says it already.
                return Ok(Choice {
                    text: Some(Text::default()),
                    language: &version.locale,
                    reader: Some(at),
                });
            }
            match (state, self.order.outdated) {
                (State::Automatic, _) => return Ok(Choice { text: None, language: asked, reader: None }),
                (State::Outdated, Outdated::Fail) => return Err("outdated-translation"),
                (State::Outdated, Outdated::Source) => is_passed_over = true,
                _ => {}
            }
            let is_misleading = state == State::Outdated
                && self.order.outdated == Outdated::Use
                && self.says_other_facts(unit, version);
            if is_misleading {
                is_passed_over = true;
                self.tell_other_facts(unit, version, &mut choosing.findings);
            }
            let is_out = is_misleading || state == State::Outdated && self.order.outdated == Outdated::Source;
            if state == State::Missing || is_out || choosing.barred.contains(&(unit, at)) {
                continue;
            }
            let Some(reading) = version.read(unit, &choosing.readers[at].resolver) else { continue };
            if !self.is_sound(unit, at, &reading, choosing) {
                continue;
            }
            let text = match (state, self.order.outdated) {
                (State::Outdated, Outdated::Mark) => marked(reading.text, "mark-outdated", &choosing.words),
                _ => reading.text,
            };
            return Ok(Choice { text: Some(text), language: &version.locale, reader: Some(at) });
        }
        let message = || self.loaded.document.units[unit].message.clone();
        let (text, language) = match self.order.missing {
            Missing::Source => (None, source),
            _ if is_passed_over => (None, source),
            Missing::Mark => (Some(marked(message(), "mark-missing", &choosing.words)), source),
            Missing::Omit => {
                let mut finding = self.stopped("missing-translation", unit, asked);
                finding.severity = Severity::Warning;
                report_once(finding, &mut choosing.findings);
                (Some(Text::default()), asked)
            }
            Missing::Fail => return Err("missing-translation"),
        };
        Ok(Choice { text, language, reader: None })
    }

    /// Whether `check` has no error for a translation. One that has is reported, and not asked for again.
    fn is_sound(
        &self,
        unit: usize,
        at: usize,
        reading: &ResolvedMessage,
        choosing: &mut Choosing<'_>,
    ) -> bool {
        let reader = &mut choosing.readers[at];
        if reader.sound.contains(&unit) {
            return true;
        }
        let (version, data) = (reader.version, reader.data);
        let terms = PairTerms { source: &self.source.glossary, target: &data.vocabulary };
        let context = CheckContext {
            resolver: &reader.resolver,
            terms: Some(terms),
            style_profile: data.style_profile,
            is_asked: &|rule| rule.severity == Severity::Error || self.project.rules.name(rule.code),
        };
        let mut found = check_unit(self.loaded, version, context, unit, reading);
        self.hold_to_rules(std::slice::from_ref(version), &mut found, &version.locale);
        found.retain(|finding| finding.severity == Severity::Error);
        if found.is_empty() {
            return reader.sound.insert(unit);
        }
        choosing.findings.extend(found);
        choosing.barred.insert((unit, at));
        false
    }

    fn build(
        &self,
        texts: &[Option<Text>],
        locale: &Locale,
        languages: &[&Locale],
    ) -> (Vec<u8>, Vec<(usize, Refusal)>) {
        let document = &self.loaded.document;
        let build = Build {
            document,
            format: self.loaded.article.format,
            reading: self.project.reading(),
            translations: texts,
            language: Some((locale, languages)),
        };
        let built = build.run();
        let bytes = match self.order.bilingual {
            Some(layout) => bilingual::sheet(document, texts, locale, &self.loaded.article.source, layout),
            None => built.bytes,
        };
        (bytes, built.refused)
    }

    fn refused(&self, unit: usize, refusal: &Refusal) -> Finding {
        check::refused(&self.loaded.document, unit, &self.loaded.plan.units[unit].id, refusal)
    }

    /// The finding that a translation cannot be written, at its place in its catalog.
    fn refused_in(&self, unit: usize, refusal: &Refusal, version: &TargetArticle) -> Finding {
        let mut finding = self.refused(unit, refusal).in_locale(&version.locale);
        if let Some(entry) = version.entry(unit) {
            finding.source = version.catalog.source.clone();
            finding.span = entry.head;
        }
        finding
    }
}

/// Adds a finding, unless there is one of its rule about its unit.
pub(super) fn report_once(finding: Finding, findings: &mut Vec<Finding>) {
    if !findings.iter().any(|known| known.code == finding.code && known.unit == finding.unit) {
        findings.push(finding);
    }
}
