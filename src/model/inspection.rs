//! The result of a check: coverage and findings.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Counts, Coverage, Finding, Locale, Minima, Section, Severity, Shortfall, Trend, Worse};

/// A checked article in one locale.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The article's path.
    pub article: String,
    /// The catalog's path.
    pub catalog: String,
    /// The locale.
    pub locale: Locale,
    /// Units by state.
    pub units: Counts,
    /// Source words by the state of their unit.
    pub words: Counts,
    /// Source characters by the state of their unit.
    pub chars: Counts,
    /// The sections that the article has, in reading order.
    pub sections: Vec<(Section, Coverage)>,
    /// The minimum coverage of the version.
    pub min: Minima,
}

impl Checked {
    /// Units, words and characters together.
    pub fn coverage(&self) -> Coverage {
        Coverage { units: self.units, words: self.words, chars: self.chars }
    }

    /// The coverages below their minimum.
    pub fn shortfalls(&self) -> impl Iterator<Item = Shortfall> + '_ {
        self.min.shortfalls(|section| match section {
            None => self.units,
            Some(asked) => self.sections.iter().filter(|(section, _)| *section == asked).fold(
                Counts::default(),
                |mut all, (_, part)| {
                    all.join(&part.units);
                    all
                },
            ),
        })
    }

    /// Whether a coverage is below its minimum.
    pub fn is_below(&self) -> bool {
        self.shortfalls().next().is_some()
    }
}

/// The result of a check.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// One for each article and locale.
    pub articles: Vec<Checked>,
    /// All findings, by file and place.
    pub findings: Vec<Finding>,
    /// The files in which source texts are written or split, with their languages.
    pub sources: BTreeMap<String, Locale>,
    /// Translations whose source has changed, oldest first.
    pub outdated: Vec<Waiting>,
    /// The earlier coverage, if requested.
    pub trend: Option<Trend>,
    /// What is worse than it was, if that was asked.
    pub worse: Option<Worse>,
}

/// An outdated translation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Waiting {
    /// The date of its latest fact, `YYYY-MM-DD`.
    pub since: String,
    /// The locale.
    pub locale: Locale,
    /// The article's path.
    pub article: String,
    /// The unit's id.
    pub unit: String,
}

/// The totals of all articles in one locale.
#[derive(Clone, Debug)]
pub struct LocaleTotal {
    /// The locale.
    pub locale: Locale,
    /// All articles.
    pub coverage: Coverage,
    /// The same by section.
    pub sections: Vec<(Section, Coverage)>,
}

impl Inspection {
    /// The totals of the locales, by tag.
    pub fn locales(&self) -> Vec<LocaleTotal> {
        let mut totals: BTreeMap<&Locale, (Coverage, BTreeMap<Section, Coverage>)> = BTreeMap::new();
        for checked in &self.articles {
            let (coverage, sections) = totals.entry(&checked.locale).or_default();
            coverage.join(&checked.coverage());
            for (section, part) in &checked.sections {
                sections.entry(*section).or_default().join(part);
            }
        }
        let total = |(locale, (coverage, sections)): (&Locale, (Coverage, BTreeMap<Section, Coverage>))| {
            LocaleTotal { locale: locale.clone(), coverage, sections: sections.into_iter().collect() }
        };
        totals.into_iter().map(total).collect()
    }

    /// Whether a finding is about a source text itself, whatever the target language: something that
    /// the author can fix for all translators at once.
    pub fn is_about_source(&self, finding: &Finding) -> bool {
        finding.locale.is_none() && self.sources.contains_key(finding.source.path())
    }

    /// The number of findings of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}
