//! Rules: what can be wrong with an article, a catalog or a translation.
//!
//! A rule is one file in `rules/` and one line in [`RULES`]. What must not live here: reading
//! files, choosing which rules run where, words for people (`finding-CODE` and `rule-CODE` in the
//! program's own catalogs).

mod catalog;
mod loose;
mod manuscript;
mod marks;
mod rules;

pub use catalog::catalog_faults;
pub use loose::LoosePair;
pub use manuscript::Manuscript;
pub use rules::RULES;

use manuscript::Prose;

use crate::fluent::ResolveFault;
use crate::format::Refusal;
use crate::model::{Document, Finding, Locale, Severity, State, Text};
use crate::text::{Source, Span};

/// A rule: a fault with a name.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The code, named for the fault: `missing-tag`.
    pub code: &'static str,
    /// How bad it is, unless the settings say otherwise.
    pub severity: Severity,
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Found while an article or a catalog is read, or a version built.
    Reading,
    /// A unit and its translation.
    Pair(fn(&Pair<'_>, &Rule, &mut Vec<Finding>)),
    /// An article before translation, once whatever locales there are.
    Manuscript(fn(&Manuscript<'_>, &[Prose], &Rule, &mut Vec<Finding>)),
}

/// A unit and its translation in one locale.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// The unit's id.
    pub id: &'a str,
    /// The path of the article; empty where there is none.
    pub article: &'a str,
    /// The language of the source.
    pub source_locale: &'a Locale,
    /// The language of the translation.
    pub locale: &'a Locale,
    /// What the source says.
    pub source: &'a Text,
    /// What the translation says.
    pub target: &'a Text,
    /// What was wrong with the translation as Fluent.
    pub faults: &'a [ResolveFault],
    /// Where the translation stands.
    pub state: State,
    /// The file of the translation.
    pub file: &'a Source,
    /// Its place there.
    pub place: Span,
    /// Whether a tag of the source carries data, so that it must stand exactly once.
    pub has_data: &'a dyn Fn(&str) -> bool,
    /// Whether the text in a tag of the source must stay as it is.
    pub is_locked: &'a dyn Fn(&str) -> bool,
}

impl Pair<'_> {
    /// A finding of a rule about this pair.
    pub fn finding(&self, rule: &Rule) -> Finding {
        Finding::new(rule.code, rule.severity, self.file, self.place).about(self.id).in_locale(self.locale)
    }

    /// What all rules find in this pair, by place and code.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Pair(check) = rule.check {
                check(self, rule, &mut findings);
            }
        }
        findings
    }
}

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The finding that a translation cannot be written into its article.
pub fn refused(document: &Document, unit: usize, id: &str, refusal: &Refusal) -> Finding {
    let (code, name) = match refusal {
        Refusal::Missing(name) => ("missing-tag", name.as_str()),
        Refusal::Unknown(name) => ("unknown-tag", name.as_str()),
        Refusal::Repeated(name) => ("repeated-tag", name.as_str()),
        Refusal::Crossed(name) => ("crossed-tag", name.as_str()),
        Refusal::Locked(name) => ("changed-code", name.as_str()),
        Refusal::Empty => ("empty-translation", ""),
        Refusal::Structure => ("changed-structure", ""),
    };
    let finding = Finding::new(code, Severity::Error, &document.source, document.units[unit].span);
    finding.with("name", name).about(id)
}
