//! `check`: coverage and findings.

use std::collections::HashSet;

use super::addenda::Addenda;
use super::examine::Shared;
use super::rules::{Allow, silence, unused_allows};
use super::state::ResolvedMessage;
use super::translated_unit::{check_locale, check_terms, rendered};
use super::waiting::dated;
use super::{
    Article, SourceContext, SyncedArticle, TargetArticle, TargetContext, Workspace, parallel, sort_findings,
};
use crate::assemble::Build;
use crate::check::{
    Dictionary, Pair, PairTerms, Rule, StyleProfile, TargetMessage, TranslatedUnit, catalog_faults, refused,
    rule, suppress_explained,
};
use crate::fluent::Resolver;
use crate::glossary::Glossary;
use crate::model::{
    Checked, Coverage, Error, Finding, Inspection, Locale, Minima, Section, Severity, State, Text,
};
use crate::text::{Span, nearest};

/// How to check.
#[derive(Debug, Default)]
pub struct CheckOptions {
    /// The locales to check; all of the project for none.
    pub locales: Vec<Locale>,
    /// The coverage to ask for, instead of what the settings ask for.
    pub min: Minima,
    /// The dictionaries to check spelling with.
    pub dictionaries: Vec<(Locale, Dictionary)>,
}

impl Workspace {
    /// Checks articles.
    ///
    /// # Errors
    /// If a file cannot be read, or a locale is unknown.
    pub fn check(&self, articles: &[Article], options: &CheckOptions) -> Result<Inspection, Error> {
        let shared = self.shared(articles, &options.locales, None)?;
        let examine = |article: &Article| self.examine(article, &shared, &options.min, articles.len());
        let all = parallel::try_map(articles, examine)?;
        let Shared { sources, data, asked } = shared;
        let sources_read = articles.iter().map(|article| (article.path.clone(), article.source.clone()));
        let mut inspection = Inspection { sources: sources_read.collect(), ..Inspection::default() };
        let mut in_force: HashSet<(&Locale, usize)> = HashSet::new();
        let mut ids: HashSet<String> = HashSet::new();
        let (mut rendered, mut allows): (Vec<TranslatedUnit>, Vec<Allow>) = Default::default();
        let mut of_project: Vec<Finding> = Vec::new();
        for (examined, article) in all.into_iter().zip(articles) {
            inspection.articles.extend(examined.checked);
            inspection.outdated.extend(examined.outdated);
            inspection.findings.extend(examined.findings);
            rendered.extend(examined.rendered);
            ids.extend(examined.ids);
            allows.extend(examined.allows);
            in_force.extend(examined.corrections.into_iter().map(|at| (&article.source, at)));
        }
        inspection.outdated = dated(inspection.outdated, &data);
        for data in self.wholly_checked(articles, &sources)? {
            of_project.extend(unused_corrections(data, &in_force));
            inspection.sources.insert(data.corrections.source().path().to_owned(), data.locale.clone());
        }
        let data: Vec<&TargetContext> = data.iter().filter(|data| asked.contains(&data.locale)).collect();
        let is_whole = articles.len() == self.articles()?.len();
        if is_whole {
            of_project.extend(self.orphan_findings(articles, &asked)?);
        }
        let of_locale = |data: &&TargetContext| {
            let dictionary = options.dictionaries.iter().find(|(locale, _)| *locale == data.locale);
            let mut found = check_locale(data, &rendered, is_whole, dictionary.map(|(_, known)| known));
            let files = sources.iter().filter(|source| source.locale != data.locale);
            found.extend(files.flat_map(|source| check_terms(&source.terms, data)));
            found
        };
        of_project.extend(parallel::map(&data, of_locale).into_iter().flatten());
        of_project.extend(self.unknown_addenda(&ids, &data)?);
        silence(&mut allows, &mut of_project);
        of_project.extend(unused_allows(&allows, is_whole));
        suppress_explained(&mut of_project, &inspection.findings);
        self.hold_to_rules(&mut of_project, &inspection.articles);
        inspection.findings.append(&mut of_project);
        sort_findings(&mut inspection.findings);
        Ok(inspection)
    }

    /// The languages of which all articles are among these: only of them it is known what no article
    /// has.
    fn wholly_checked<'a>(
        &self,
        articles: &[Article],
        sources: &'a [SourceContext],
    ) -> Result<Vec<&'a SourceContext>, Error> {
        let has_lines =
            |data: &&SourceContext| data.corrections.all().len() + data.corrections.faulty().len() > 0;
        let mut whole: Vec<&SourceContext> = sources.iter().filter(has_lines).collect();
        if !whole.is_empty() {
            let checked: HashSet<&str> = articles.iter().map(|article| article.path.as_str()).collect();
            let mut others = self.articles()?;
            others.retain(|article| !checked.contains(article.path.as_str()));
            whole.retain(|data| others.iter().all(|article| article.source != data.locale));
        }
        Ok(whole)
    }

    pub(super) fn check_version(
        &self,
        loaded: &SyncedArticle,
        version: &TargetArticle,
        (data, glossary): (&TargetContext, &Glossary),
        min: &Minima,
        allows: &mut [Allow],
    ) -> (Checked, Vec<Finding>, Vec<TranslatedUnit>) {
        let mut findings = catalog_faults(&version.catalog, &version.locale);
        let texts = check_units(loaded, version, (data, glossary), &mut findings);
        let rendered = rendered(loaded, version, glossary, &texts);
        findings.extend(TranslatedUnit::check_article(&rendered));
        self.check_building(loaded, version, &texts, &mut findings);
        let mut addenda = Addenda::of(loaded, data);
        if !addenda.list.is_empty() {
            addenda.build(self, &texts, None);
        }
        findings.extend(addenda.findings);
        findings.extend(unknown_ids(loaded, version));
        findings.extend(commented(loaded, version));
        only_conflicts(&mut findings);
        silence(allows, &mut findings);
        self.rules.apply(&mut findings, self.layout.in_base(&loaded.article.path), Some(&version.locale));
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let invalid: HashSet<String> = errors.filter_map(|finding| finding.unit.clone()).collect();
        let mut sections = Section::ALL.map(|section| (section, Coverage::default()));
        for row in version.rows(loaded) {
            let coverage = &mut sections[Section::of(row.source.role) as usize].1;
            coverage.add(row.state(), invalid.contains(row.id()), &row.source.message);
        }
        let mut required: Vec<Finding> = Vec::new();
        required.extend(super::policy::required(loaded, version, |id| invalid.contains(id)));
        silence(allows, &mut required);
        self.rules.apply(&mut required, self.layout.in_base(&loaded.article.path), Some(&version.locale));
        findings.append(&mut required);
        let mut coverage = Coverage::default();
        sections.iter().for_each(|(_, part)| coverage.join(part));
        let checked = Checked {
            article: loaded.article.path.clone(),
            catalog: version.catalog.source.path().to_owned(),
            locale: version.locale.clone(),
            units: coverage.units,
            words: coverage.words,
            chars: coverage.chars,
            sections: sections.into_iter().filter(|(_, part)| part.units.total > 0).collect(),
            min: loaded.article.minima(&version.locale, min),
        };
        (checked, findings, rendered)
    }

    /// Builds the version to see which translations cannot be written.
    fn check_building(
        &self,
        loaded: &SyncedArticle,
        version: &TargetArticle,
        texts: &[Option<Text>],
        findings: &mut Vec<Finding>,
    ) {
        let build = Build {
            document: &loaded.document,
            format: loaded.article.format,
            reading: &self.reading,
            translations: texts,
            language: None,
        };
        for (unit, refusal) in build.run().refused {
            let mut finding = refused(&loaded.document, unit, &loaded.plan.units[unit].id, &refusal)
                .in_locale(&version.locale);
            let known =
                findings.iter().any(|known| known.unit == finding.unit && known.severity == Severity::Error);
            if let Some(entry) = version.entry(unit).filter(|_| !known) {
                finding.source = version.catalog.source.clone();
                finding.span = entry.head;
                findings.push(finding);
            }
        }
    }
}

/// Lines of a file of corrections that change nothing.
fn unused_corrections(data: &SourceContext, in_force: &HashSet<(&Locale, usize)>) -> Vec<Finding> {
    let corrections = &data.corrections;
    let all = corrections.all().iter().enumerate();
    let unused = all.filter(|(at, _)| !in_force.contains(&(&data.locale, *at))).map(|(_, each)| each.span);
    let told = |span: Span| {
        let text = corrections.source().slice(span).replace('\t', "  ");
        Finding::new("unused-correction", Severity::Warning, corrections.source(), span).with("text", text)
    };
    unused.chain(corrections.faulty().iter().copied()).map(told).collect()
}

/// Runs the rules on each unit; gives the translations that can be built.
fn check_units(
    loaded: &SyncedArticle,
    version: &TargetArticle,
    (data, glossary): (&TargetContext, &Glossary),
    findings: &mut Vec<Finding>,
) -> Vec<Option<Text>> {
    let asked = PairTerms { source: glossary, target: &data.vocabulary };
    let document = &loaded.document;
    let terms = [&data.terms];
    let resolver = version.resolver(loaded, &terms);
    let mut texts = Vec::with_capacity(document.units.len());
    for at in 0..document.units.len() {
        let Some(reading) = version.read(at, &resolver) else {
            texts.push(None);
            if version.units[at].state == State::Missing {
                findings.push(missing(loaded, version, at));
            }
            continue;
        };
        let context = CheckContext {
            resolver: &resolver,
            terms: Some(asked),
            style_profile: data.style_profile,
            is_asked: &|_| true,
        };
        findings.extend(check_unit(loaded, version, context, at, &reading));
        texts.push(Some(reading.text).filter(|_| reading.faults.is_empty()));
    }
    texts
}

/// What the units of a version are checked with.
#[derive(Clone, Copy)]
pub(super) struct CheckContext<'a, 'm> {
    pub(super) resolver: &'a Resolver<'m>,
    pub(super) terms: Option<PairTerms<'a>>,
    pub(super) style_profile: StyleProfile,
    /// Which rules are run.
    pub(super) is_asked: &'a dyn Fn(&Rule) -> bool,
}

/// What the rules find in a unit and its translation.
pub(super) fn check_unit(
    loaded: &SyncedArticle,
    version: &TargetArticle,
    context: CheckContext<'_, '_>,
    at: usize,
    reading: &ResolvedMessage,
) -> Vec<Finding> {
    let Some(entry) = version.entry(at) else { return Vec::new() };
    if reading.is_left_out {
        let id = loaded.plan.units[at].id.as_str();
        let finding = Finding::new("left-out", Severity::Note, &version.catalog.source, entry.head);
        return vec![finding.with("unit", id).about(id).in_locale(&version.locale)];
    }
    let message = TargetMessage {
        id: &loaded.plan.units[at].id,
        locale: &version.locale,
        catalog: &version.catalog,
        entry: Some(entry),
        text: &reading.text,
        faults: &reading.faults,
    };
    let pair = Pair::new(message, context.resolver)
        .of_unit(&loaded.document.units[at], &loaded.document, &loaded.article.source)
        .in_state(version.units[at].state, version.units[at].previous.as_deref())
        .with_terms(context.terms)
        .among(context.style_profile);
    pair.check_by(context.is_asked)
}

/// The finding that a unit has no translation, at its place in the article.
fn missing(loaded: &SyncedArticle, version: &TargetArticle, at: usize) -> Finding {
    let (code, severity) =
        rule("missing-translation").map_or(("", Severity::Warning), |rule| (rule.code, rule.severity));
    let unit = &loaded.document.units[at];
    let id = loaded.plan.units[at].id.as_str();
    let finding = Finding::new(code, severity, &loaded.document.source, unit.span);
    finding.with("unit", id).with("locale", version.locale.to_string()).about(id).in_locale(&version.locale)
}

/// Translations that are still comments: somebody wrote behind `# id =` and left the `# `.
fn commented(loaded: &SyncedArticle, version: &TargetArticle) -> Vec<Finding> {
    let missing = version.rows(loaded).filter(|row| row.state() == State::Missing);
    let missing: HashSet<&str> = missing.map(|row| row.id()).collect();
    let source = &version.catalog.source;
    let mut findings = Vec::new();
    for line in version.catalog.entries.iter().flat_map(|entry| &entry.comment) {
        let Some((id, text)) = source.slice(*line).split_once('=') else { continue };
        let id = id.trim();
        if missing.contains(id) && !text.trim().is_empty() {
            let finding = Finding::new("commented-translation", Severity::Warning, source, *line);
            findings.push(finding.with("id", id).in_locale(&version.locale));
        }
    }
    findings
}

/// Takes away that a unit is missing whose two translations stand between conflict markers.
fn only_conflicts(findings: &mut Vec<Finding>) {
    let conflicts = findings.iter().filter(|finding| finding.code == "conflict-markers");
    let contested: HashSet<String> = conflicts.filter_map(|finding| finding.unit.clone()).collect();
    let is_contested = |finding: &Finding| finding.unit.as_ref().is_some_and(|id| contested.contains(id));
    findings.retain(|finding| finding.code != "missing-translation" || !is_contested(finding));
}

/// Messages that no unit of the article has: what they were for is gone, or their id is mistyped.
fn unknown_ids(loaded: &SyncedArticle, version: &TargetArticle) -> Vec<Finding> {
    let units = || loaded.plan.units.iter().zip(&version.units);
    let ids: HashSet<&str> = units().map(|(planned, _)| planned.id.as_str()).collect();
    let missing: Vec<&str> = units()
        .filter(|(_, unit)| unit.state == State::Missing)
        .map(|(planned, _)| planned.id.as_str())
        .collect();
    let all = || loaded.plan.units.iter().map(|planned| planned.id.as_str());
    /// So many mistyped ids are compared with the ids of the article: more are no slips of the hand.
    const MOST: usize = 64;
    let near = |id: &str| nearest(id, missing.iter().copied()).or_else(|| nearest(id, all()));
    let unknown = version.catalog.messages().filter(|entry| !ids.contains(entry.id.as_str()));
    unknown
        .enumerate()
        .map(|(at, entry)| {
            let finding = Finding::new("unknown-id", Severity::Warning, &version.catalog.source, entry.head);
            let near = Some(&entry.id).filter(|_| at < MOST).and_then(|id| near(id)).unwrap_or("no");
            finding.with("id", entry.id.as_str()).with("near", near).in_locale(&version.locale)
        })
        .collect()
}
