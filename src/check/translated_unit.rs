//! What is kept of each translation, for rules that look at a whole article or a whole project.

use std::ops::Range;
use std::sync::Arc;

use super::Rule;
use crate::model::{Finding, Locale, Quote, Role};
use crate::text::{Source, Span};

/// A unit's translation in one locale.
#[derive(Clone, Debug)]
pub struct TranslatedUnit {
    /// The unit's id.
    pub unit: String,
    /// What it is for the reader.
    pub role: Role,
    /// What the source says, without tags.
    pub source: Arc<str>,
    /// The language of the source.
    pub source_locale: Locale,
    /// What the translation says, without tags.
    pub target: String,
    /// The language of the translation.
    pub locale: Locale,
    /// The file of the translation.
    pub file: Source,
    /// The id of its message there.
    pub head: Span,
    /// Its whole message there.
    pub span: Span,
    /// The names of the source in whose place the translation has their terms.
    pub termed: Vec<String>,
}

impl TranslatedUnit {
    /// A finding of a rule at the head of the message.
    pub fn finding(&self, rule: &Rule) -> Finding {
        let mut finding = Finding::new(rule.code, rule.severity, &self.file, self.head);
        let quote = Quote { source: self.source.to_string(), target: self.target.clone(), place: None };
        finding.quote = Some(Box::new(quote));
        finding.about(self.unit.as_str()).in_locale(&self.locale)
    }

    /// A finding at a part of the translation.
    pub(super) fn finding_in(&self, rule: &Rule, part: Range<usize>) -> Finding {
        let mut finding = self.finding_at(rule, &self.target[part.clone()]);
        if let Some(quote) = &mut finding.quote {
            quote.place = Some(part);
        }
        finding
    }

    /// A finding where a text stands in the message, if it stands there as it is.
    pub fn finding_at(&self, rule: &Rule, text: &str) -> Finding {
        let mut finding = self.finding(rule);
        if let Some(at) = self.file.slice(self.span).find(text) {
            let start = self.span.start + at;
            finding.span = Span::new(start, start + text.len());
        }
        finding
    }
}
