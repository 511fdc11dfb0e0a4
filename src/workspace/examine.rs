//! One article, checked in its locales: what `check` and the coverage of another time both need.

use std::collections::HashSet;

use super::extract::{is_contested, source_of};
use super::rules::{Allow, allows};
use super::waiting::waiting;
use super::{
    Article, SourceContext, SyncedArticle, TargetArticle, TargetContext, TranslationUnit, Workspace, parallel,
};
use crate::check::{SourceArticle, StyleProfile, TranslatedUnit, catalog_faults};
use crate::extract::{CorrectionKind, Corrections};
use crate::model::{Checked, Corrected, Error, Finding, Locale, Minima, Severity, State, Waiting};

/// What checking an article gave.
#[derive(Default)]
pub(super) struct Examined {
    pub(super) checked: Vec<Checked>,
    pub(super) findings: Vec<Finding>,
    pub(super) outdated: Vec<Waiting>,
    /// The corrections of boundaries that are in force in it.
    pub(super) corrections: Vec<usize>,
    /// Its translations in each of the locales that were checked.
    pub(super) rendered: Vec<TranslatedUnit>,
    /// Its units.
    pub(super) ids: Vec<String>,
    /// What its translators allow.
    pub(super) allows: Vec<Allow>,
    /// What its units are in each of the locales.
    pub(super) states: Vec<UnitState>,
}

/// What a unit is in a locale.
pub(crate) struct UnitState {
    pub(crate) locale: Locale,
    pub(crate) unit: String,
    /// The name of its state; `invalid` if its translation has an error.
    pub(crate) state: &'static str,
    pub(crate) is_covered: bool,
}

/// How far an article is.
pub(crate) struct Standing {
    pub(crate) article: String,
    pub(crate) checked: Vec<Checked>,
    pub(crate) units: Vec<UnitState>,
}

/// What is the same for all articles of a run.
pub(super) struct Shared {
    pub(super) sources: Vec<SourceContext>,
    pub(super) data: Vec<TargetContext>,
    /// The locales that are checked.
    pub(super) asked: HashSet<Locale>,
}

impl Workspace {
    /// Reads what is the same for all of these articles. `style_profile` are those of the locales, where somebody
    /// knows them already.
    pub(super) fn shared(
        &self,
        articles: &[Article],
        locales: &[Locale],
        style_profile: Option<&[(Locale, StyleProfile)]>,
    ) -> Result<Shared, Error> {
        let asked: HashSet<Locale> = self.asked_locales(locales)?.into_iter().collect();
        let sources = self.sources(articles)?;
        let mut data = self.locale_data(&self.config.all_locales())?;
        for data in data.iter_mut().filter(|data| asked.contains(&data.locale)) {
            let known = style_profile.into_iter().flatten().find(|(locale, _)| *locale == data.locale);
            data.style_profile = match known {
                Some((_, style_profile)) => *style_profile,
                None => self.style_profile(articles, &data.locale)?,
            };
        }
        Ok(Shared { sources, data, asked })
    }

    /// Checks an article, one of so many, in the locales that are asked.
    pub(super) fn examine(
        &self,
        article: &Article,
        shared: &Shared,
        min: &Minima,
        all: usize,
    ) -> Result<Examined, Error> {
        let source = source_of(&shared.sources, article);
        let loaded = self.load(article, source, &HashSet::new())?;
        let mut findings = loaded.document.findings.clone();
        findings.extend(catalog_faults(&loaded.catalog, &article.source));
        findings.extend(corrected(&loaded, &source.corrections));
        findings.extend(manuscript(&loaded, source));
        self.rules.apply(&mut findings, self.layout.in_base(&article.path), Some(&article.source));
        let corrections = loaded.document.corrected.iter().map(|each| each.correction).collect();
        let mut examined = Examined { findings, corrections, ..Examined::default() };
        let asked =
            |data: &&TargetContext| data.locale != article.source && shared.asked.contains(&data.locale);
        for data in shared.data.iter().filter(asked) {
            let version = self.version(&loaded, data)?;
            let mut allows = allows(&version.catalog, &data.locale);
            let (row, findings, texts) =
                self.check_version(&loaded, &version, (data, &source.glossary), min, &mut allows);
            examined.allows.extend(allows);
            examined.states.extend(states(&loaded, &version, &findings));
            examined.checked.push(row);
            examined.outdated.extend(waiting(&loaded, &version));
            examined.findings.extend(findings);
            examined.rendered.extend(texts);
        }
        if is_contested(&loaded) {
            // What else stands in its way nobody can say before somebody has decided.
            examined.findings.retain(|finding| finding.code == "conflict-markers");
            (examined.rendered, examined.outdated) = Default::default();
        }
        examined.ids = loaded.plan.units.into_iter().map(|planned| planned.id).collect();
        self.progress.step(all);
        Ok(examined)
    }

    /// The coverage of articles in locales and the states of their units, where the style profiles are known.
    pub(crate) fn coverage_of(
        &self,
        articles: &[Article],
        locales: &[Locale],
        style_profile: &[(Locale, StyleProfile)],
    ) -> Result<Vec<Standing>, Error> {
        let given = self.shared(articles, locales, Some(style_profile))?;
        parallel::try_map(articles, |article| {
            let examined = self.examine(article, &given, &Minima::default(), articles.len())?;
            Ok(Standing { article: article.path.clone(), checked: examined.checked, units: examined.states })
        })
    }

    /// How the translations of articles into a locale are usually written.
    pub(crate) fn style_profile(&self, articles: &[Article], locale: &Locale) -> Result<StyleProfile, Error> {
        let count = |article: &Article| -> Result<StyleProfile, Error> {
            let mut style_profile = StyleProfile::default();
            if article.source != *locale
                && let Some(source) = self.read(&article.catalog(locale))?
            {
                style_profile.add_catalog(source.text());
            }
            Ok(style_profile)
        };
        let mut all = StyleProfile::default();
        parallel::try_map(articles, count)?.iter().for_each(|each| all.join(each));
        Ok(all)
    }
}

/// What the units of a version are, by what was found in it.
fn states(loaded: &SyncedArticle, version: &TargetArticle, findings: &[Finding]) -> Vec<UnitState> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let invalid: HashSet<&str> = errors.filter_map(|finding| finding.unit.as_deref()).collect();
    let state = |row: TranslationUnit<'_>| {
        let is_invalid = row.state() != State::Missing && invalid.contains(row.id());
        UnitState {
            locale: version.locale.clone(),
            unit: row.id().to_owned(),
            state: if is_invalid { "invalid" } else { row.state().name() },
            is_covered: row.state().is_covered() && !is_invalid,
        }
    };
    version.rows(loaded).filter(|row| !row.id().is_empty()).map(state).collect()
}

/// What makes an article harder to translate.
fn manuscript(loaded: &SyncedArticle, source: &SourceContext) -> Vec<Finding> {
    let manuscript = SourceArticle {
        document: &loaded.document,
        locale: &source.locale,
        size: loaded.article.size,
        terms: &source.terms,
        ids: &|unit| loaded.plan.units[unit].id.as_str(),
    };
    manuscript.check()
}

/// The corrections of boundaries that are in force in an article, each at its place.
fn corrected(loaded: &SyncedArticle, corrections: &Corrections) -> Vec<Finding> {
    let told = |corrected: &Corrected| {
        let correction = &corrections.all()[corrected.correction];
        let code = match correction.kind {
            CorrectionKind::Join => "joined-units",
            CorrectionKind::Split => "split-unit",
        };
        let at = corrected.at.start;
        let unit = loaded.document.units.iter().position(|unit| unit.span.start <= at && at < unit.span.end);
        let finding = Finding::new(code, Severity::Note, &loaded.document.source, corrected.at)
            .with("left", correction.left())
            .with("right", correction.right())
            .with("file", corrections.source().path())
            .with("line", corrections.source().position(correction.span.start).line);
        match unit.map(|unit| loaded.plan.units[unit].id.as_str()).filter(|id| !id.is_empty()) {
            Some(id) => finding.about(id),
            None => finding,
        }
    };
    loaded.document.corrected.iter().map(told).collect()
}
