//! The texts of a finding, with its place in them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::model::{Checked, Finding, Inspection, Locale};

/// How many bytes of a long line are displayed on each side of the place.
const AROUND: usize = 240;

/// A text with a place in it.
pub(super) struct Side<'a> {
    pub(super) text: Cow<'a, str>,
    /// The place; empty for the whole text or no place.
    pub(super) place: Range<usize>,
    /// The language, if known.
    pub(super) language: Option<&'a Locale>,
}

/// A source text and its translation, if a finding is about them.
#[derive(Default)]
pub(super) struct Sides<'a> {
    pub(super) source: Option<Side<'a>>,
    pub(super) target: Option<Side<'a>>,
}

/// The article of each catalog.
pub(super) struct MemoryCache<'a> {
    inspection: &'a Inspection,
    catalogs: HashMap<&'a str, &'a Checked>,
}

impl<'a> MemoryCache<'a> {
    pub(super) fn new(inspection: &'a Inspection) -> Self {
        let of_catalog = |checked: &'a Checked| (checked.catalog.as_str(), checked);
        Self { inspection, catalogs: inspection.articles.iter().map(of_catalog).collect() }
    }

    /// The article of a finding in it or its catalog; another file stands for itself.
    pub(super) fn article(&self, finding: &'a Finding) -> &'a str {
        let path = finding.source.path();
        self.catalogs.get(path).map_or(path, |checked| checked.article.as_str())
    }

    /// The texts of a finding.
    pub(super) fn sides(&self, finding: &'a Finding) -> Sides<'a> {
        if let Some(quote) = &finding.quote {
            let article = self.inspection.sources.get(self.article(finding));
            let (text, place) = (quote.source.as_str().into(), 0..0);
            let source = Some(Side { text, place, language: article });
            let (text, language) = (quote.target.as_str().into(), finding.locale.as_ref());
            let place = quote.place.clone().filter(|place| quote.target.get(place.clone()).is_some());
            return Sides { source, target: Some(Side { text, place: place.unwrap_or(0..0), language }) };
        }
        let written = self.inspection.sources.get(finding.source.path());
        let excerpt = excerpt(finding);
        match written {
            Some(language) => Sides { source: excerpt.map(|side| side.in_language(language)), target: None },
            None => Sides { source: None, target: excerpt },
        }
    }
}

impl<'a> Side<'a> {
    fn in_language(self, language: &'a Locale) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The text before, in and after the place.
    pub(super) fn parts(&self) -> [&str; 3] {
        let Range { start, end } = self.place;
        [&self.text[..start], &self.text[start..end], &self.text[end..]]
    }
}

/// The line of a file that contains the place of a finding; long lines are shortened.
fn excerpt(finding: &Finding) -> Option<Side<'_>> {
    let (text, span) = (finding.source.text(), finding.span);
    if span.start >= span.end || span.end > text.len() {
        return None;
    }
    let from = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[span.start..].find('\n').map_or(text.len(), |at| span.start + at);
    let from = floor(text, from.max(span.start.saturating_sub(AROUND)));
    let to = floor(text, to.min(span.start + 2 * AROUND)).max(span.start);
    let line = &text[from..to];
    let place = span.start - from..span.end.min(to) - from;
    Some(Side { text: line.into(), place, language: finding.locale.as_ref() })
}

/// The character boundary at or before an offset.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
