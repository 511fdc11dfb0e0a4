//! One article, built in several locales.

use std::collections::HashSet;

use super::addenda::Addenda;
use super::check::check_unit;
use super::rules::{Allow, allows, silence};
use super::state::ResolvedMessage;
use super::{
    AssembleOptions, AssembledArticle, Missing, Outdated, SyncedArticle, TargetArticle, TargetContext,
    Workspace,
};
use crate::assemble::bilingual;
use crate::assemble::{Build, pseudo};
use crate::check::{self, StyleProfile};
use crate::fluent::{Resolver, Terms, Words};
use crate::format::Refusal;
use crate::model::{
    Arguments, Counts, Error, Finding, Locale, Pseudo, Section, Severity, State, Text, Token,
};
use crate::sync::{SourceChange, shown_source, source_changes};
use crate::text::{Span, WordDiff};

/// One article, about to be built in several locales.
pub(super) struct Job<'a> {
    pub(super) project: &'a Workspace,
    pub(super) loaded: &'a SyncedArticle,
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
        let readers = versions.iter().zip(&terms);
        let readers = readers
            .map(|(version, terms)| Reader { version, resolver: version.resolver(self.loaded, terms) });
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
            kept.extend(check::catalog_faults(&version.catalog, locale).into_iter().filter(is_contested));
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
                match self.choose(unit, choosing) {
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
    fn choose<'v>(&'v self, unit: usize, choosing: &mut Choosing<'v>) -> Result<Choice<'v>, &'static str> {
        let source = &self.loaded.article.source;
        let asked = choosing.readers.first().map_or(source, |reader| &reader.version.locale);
        let mut is_passed_over = false;
        for at in 0..choosing.readers.len() {
            let version = choosing.readers[at].version;
            let state = version.units[unit].state;
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
            if !reading.faults.is_empty() {
                self.bar(unit, at, &reading, choosing);
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
            Missing::Omit => (Some(Text::default()), asked),
            Missing::Fail => return Err("missing-translation"),
        };
        Ok(Choice { text, language, reader: None })
    }

    /// Whether a number, a date or a name of the source has changed since the translation: it would tell
    /// readers what is no longer so.
    fn says_other_facts(&self, unit: usize, version: &TargetArticle) -> bool {
        let Some(previous) = &version.units[unit].previous else { return false };
        let now = shown_source(&self.loaded.document.units[unit].message);
        let changed = source_changes(previous, &now, &self.loaded.article.source);
        changed
            .iter()
            .any(|detail| matches!(detail, SourceChange::Number | SourceChange::Date | SourceChange::Name))
    }

    /// Says once that the source text stands for an outdated translation, and what changed in it.
    fn tell_other_facts(&self, unit: usize, version: &TargetArticle, findings: &mut Vec<Finding>) {
        let previous = version.units[unit].previous.as_deref().unwrap_or_default();
        let now = shown_source(&self.loaded.document.units[unit].message);
        let mut finding = self.stopped("outdated-translation", unit, &version.locale);
        finding.severity = Severity::Warning;
        let is_told = findings.iter().any(|known| known.code == finding.code && known.unit == finding.unit);
        if !is_told {
            let diff = WordDiff::new(previous, &now).to_string();
            findings.push(finding.with("known", "yes").with("previous", previous).with("diff", diff));
        }
    }

    /// A translation that cannot be read is told, and not asked again.
    fn bar(&self, unit: usize, at: usize, reading: &ResolvedMessage, choosing: &mut Choosing<'_>) {
        let reader = &choosing.readers[at];
        let style_profile = StyleProfile::default();
        let found =
            check_unit(self.loaded, reader.version, (&reader.resolver, None, &style_profile), unit, reading);
        choosing.findings.extend(found.into_iter().filter(|finding| finding.severity == Severity::Error));
        choosing.barred.insert((unit, at));
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

    /// The findings that the coverage of a version or of a section of it is too low.
    fn too_little(&self, version: &TargetArticle, barred: &HashSet<(usize, usize)>) -> Vec<Finding> {
        let (locale, source) = (&version.locale, &self.loaded.document.source);
        let min = self.loaded.article.minima(locale, &self.order.min);
        let shortfalls = min.shortfalls(|section| self.counts(version, barred, section));
        let told = shortfalls.map(|shortfall| {
            Finding::new("coverage-too-low", Severity::Error, source, Span::at(0))
                .with("section", shortfall.name())
                .with("coverage", shortfall.coverage)
                .with("min", shortfall.min)
                .with("locale", locale.to_string())
                .in_locale(locale)
        });
        told.collect()
    }

    /// The units of a version by state, or those of a section of it; those whose translation cannot be
    /// used are invalid.
    fn counts(
        &self,
        version: &TargetArticle,
        barred: &HashSet<(usize, usize)>,
        section: Option<Section>,
    ) -> Counts {
        let mut counts = Counts::default();
        for row in version.rows(self.loaded) {
            if section.is_none_or(|section| section == Section::of(row.source.role)) {
                counts.add(row.state(), barred.contains(&(row.index, 0)), 1);
            }
        }
        counts
    }

    fn stopped(&self, code: &'static str, unit: usize, locale: &Locale) -> Finding {
        let id = self.loaded.plan.units[unit].id.clone();
        let (source, span) = (&self.loaded.document.source, self.loaded.document.units[unit].span);
        Finding::new(code, Severity::Error, source, span)
            .with("unit", id.as_str())
            .with("article", self.loaded.article.path.as_str())
            .with("locale", locale.to_string())
            .about(id)
            .in_locale(locale)
    }
}

/// The ids of the units whose translation in the asked locale cannot be used.
fn barred_ids<'a>(
    loaded: &'a SyncedArticle,
    barred: &'a HashSet<(usize, usize)>,
) -> impl Iterator<Item = &'a str> {
    let own = barred.iter().filter(|(_, reader)| *reader == 0);
    own.map(|(unit, _)| loaded.plan.units[*unit].id.as_str())
}

/// The findings that a section which the settings ask for is not wholly translated.
pub(super) fn required(
    loaded: &SyncedArticle,
    version: &TargetArticle,
    is_bad: impl Fn(&str) -> bool,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for row in version.rows(loaded) {
        let section = Section::of(row.source.role);
        let is_good = row.state().is_covered() && !is_bad(row.id());
        if loaded.article.required.contains(&section) && !is_good {
            let source = &loaded.document.source;
            let finding = Finding::new("required-section", Severity::Error, source, row.source.span)
                .with("section", section.name())
                .with("locale", version.locale.to_string());
            findings.push(finding.about(row.id()).in_locale(&version.locale));
        }
    }
    findings
}

/// A text between brackets that say what is the matter with it, in the language of the version.
fn marked(mut text: Text, id: &str, words: &Words) -> Text {
    const HERE: &str = "\u{1}";
    let frame = words.say(id, &Arguments::new().with("text", HERE));
    let (before, after) = frame.split_once(HERE).unwrap_or(("[", "]"));
    if !text.value.is_empty() {
        text.value.insert(0, Token::Text(before.to_owned()));
        text.value.push(Token::Text(after.to_owned()));
    }
    text
}
