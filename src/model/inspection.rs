//! What a check gives: coverage and findings.

use super::{Counts, Finding, Locale, Severity};

/// An article in one locale, checked.
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
    /// The coverage below which the version is not good enough, if one is set.
    pub min: Option<f64>,
}

impl Checked {
    /// Whether the coverage is below what is asked.
    pub fn is_below(&self) -> bool {
        self.min.is_some_and(|min| self.units.coverage() < min)
    }
}

/// What checking found.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// One for each article and locale.
    pub articles: Vec<Checked>,
    /// Everything that was found, by file and place.
    pub findings: Vec<Finding>,
}

impl Inspection {
    /// The locales with the sums of the units and the words of their articles.
    pub fn locales(&self) -> Vec<(Locale, Counts, Counts)> {
        let mut locales: Vec<(Locale, Counts, Counts)> = Vec::new();
        for checked in &self.articles {
            let at = locales.iter().position(|(locale, ..)| *locale == checked.locale).unwrap_or_else(|| {
                locales.push((checked.locale.clone(), Counts::default(), Counts::default()));
                locales.len() - 1
            });
            locales[at].1.join(&checked.units);
            locales[at].2.join(&checked.words);
        }
        locales.sort_by(|one, other| one.0.cmp(&other.0));
        locales
    }

    /// How many findings are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}
