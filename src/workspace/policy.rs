//! What policies say of a version: which translation misleads, what is left out, how much is enough.

use std::collections::HashSet;

use super::fallback::{Job, report_once};
use super::{SyncedArticle, TargetArticle};
use crate::fluent::Words;
use crate::model::{Arguments, Counts, Finding, Locale, Section, Severity, Text, Token};
use crate::sync::{SourceChange, shown_source, source_changes};
use crate::text::{Span, WordDiff};

impl Job<'_> {
    /// Whether a number, a date or a name of the source has changed since the translation: it would tell
    /// readers what is no longer so.
    pub(super) fn says_other_facts(&self, unit: usize, version: &TargetArticle) -> bool {
        let Some(previous) = &version.units[unit].previous else { return false };
        let now = self.present(unit, version);
        let changed = source_changes(previous, &now, &self.loaded.article.source);
        changed
            .iter()
            .any(|detail| matches!(detail, SourceChange::Number | SourceChange::Date | SourceChange::Name))
    }

    /// Reports once that the source text replaces an outdated translation, and what changed in it.
    pub(super) fn tell_other_facts(&self, unit: usize, version: &TargetArticle, findings: &mut Vec<Finding>) {
        let previous = version.units[unit].previous.as_deref().unwrap_or_default();
        let now = self.present(unit, version);
        let mut finding = self.stopped("outdated-translation", unit, &version.locale);
        finding.severity = Severity::Warning;
        let diff = WordDiff::new(previous, &now).to_string();
        let finding = finding.with("known", "yes").with("previous", previous).with("diff", diff);
        report_once(finding, findings);
    }

    /// The source text of a unit, with that of its parts if it was split.
    pub(super) fn present(&self, unit: usize, version: &TargetArticle) -> String {
        let is_own = |at: &usize| *at == unit || version.units[*at].part_of == Some(unit);
        let texts: Vec<String> = (0..version.units.len())
            .filter(is_own)
            .map(|at| shown_source(&self.loaded.document.units[at].message))
            .collect();
        texts.join(" ")
    }

    /// The findings that the coverage of a version or of a section of it is too low.
    pub(super) fn too_little(
        &self,
        version: &TargetArticle,
        barred: &HashSet<(usize, usize)>,
    ) -> Vec<Finding> {
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
    pub(super) fn counts(
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

    pub(super) fn stopped(&self, code: &'static str, unit: usize, locale: &Locale) -> Finding {
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
pub(super) fn barred_ids<'a>(
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
pub(super) fn marked(mut text: Text, id: &str, words: &Words) -> Text {
    const HERE: &str = "\u{1}";
    let frame = words.say(id, &Arguments::new().with("text", HERE));
    let (before, after) = frame.split_once(HERE).unwrap_or(("[", "]"));
    if !text.value.is_empty() {
        text.value.insert(0, Token::Text(before.to_owned()));
        text.value.push(Token::Text(after.to_owned()));
    }
    text
}
