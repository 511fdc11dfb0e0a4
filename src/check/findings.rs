//! The findings of rules about what they look at, with the texts that are shown.

use std::ops::Range;

use super::source_article::OBJECT;
use super::{Pair, Prose, Rule, SourceArticle, TextPair, TranslatedUnit};
use crate::model::{Finding, Fix, Quote, notation};
use crate::text::Span;

impl Pair<'_> {
    /// A finding of a rule about this pair, at the head of its message.
    pub fn finding(&self, rule: &Rule) -> Finding {
        self.finding_with(rule, self.first_text(), None)
    }

    /// A finding at a part of [`Pair::target_prose`].
    pub fn finding_at(&self, rule: &Rule, part: Range<usize>) -> Finding {
        self.finding_in(rule, self.first_text(), part)
    }

    /// A finding about a tag or variable, at the head of its message. It shows the texts as translators see them,
    /// with their tags.
    pub fn finding_about(&self, rule: &Rule, name: &str) -> Finding {
        let (source, target) = (notation::show(&self.source.value), notation::show(&self.target.value));
        let written = [format!("<{name}>"), format!("</{name}>"), format!("{{ ${name} }}")];
        let place = written.iter().find_map(|tag| target.find(tag).map(|at| at..at + tag.len()));
        let mut finding = self.finding(rule);
        finding.quote = Some(Box::new(quote(&source, &target, place)));
        finding.with("name", name)
    }

    /// A finding at a part of the translation in a text.
    pub fn finding_in(&self, rule: &Rule, text_pair: TextPair<'_>, part: Range<usize>) -> Finding {
        self.finding_with(rule, text_pair, Some(part))
    }

    /// A finding at a part of the translation that should be another text. It has a fix only where
    /// these very bytes stand in the catalog.
    pub fn finding_to_fix(
        &self,
        rule: &Rule,
        text_pair: TextPair<'_>,
        part: Range<usize>,
        text: impl Into<String>,
    ) -> Finding {
        let span = text_pair.target.span(part.clone());
        let said = &text_pair.target.text[part.clone()];
        let mut finding = self.finding_in(rule, text_pair, part);
        let is_there = |span: &Span| self.catalog.source.slice(*span) == said;
        finding.fix = span.filter(is_there).map(|span| Fix { span, text: text.into() });
        finding
    }

    fn finding_with(&self, rule: &Rule, text_pair: TextPair<'_>, part: Option<Range<usize>>) -> Finding {
        let head = self.entry.map_or(Span::at(0), |entry| entry.head);
        let span = part.clone().and_then(|part| text_pair.target.span(part)).unwrap_or(head);
        let quote = quote(&text_pair.source.text, &text_pair.target.text, part);
        let mut finding = Finding::new(rule.code, rule.severity, &self.catalog.source, span);
        finding.quote = Some(Box::new(quote));
        finding.about(self.id).in_locale(self.locale)
    }
}

impl SourceArticle<'_> {
    /// A finding of a rule at a place in a unit.
    pub(super) fn finding(&self, rule: &Rule, prose: &Prose, place: Range<usize>) -> Finding {
        let finding = Finding::new(rule.code, rule.severity, &self.document.source, prose.span(place));
        match (self.ids)(prose.unit) {
            "" => finding,
            id => finding.about(id),
        }
    }
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

/// What is shown for U+FFFC, in as many bytes.
const SHOWN_OBJECT: &str = "□";

/// The bytes of a text that a finding shows, where the text is too long to be shown whole.
const EXCERPT: usize = 1 << 12;

/// The two texts, or what stands around the place in long ones.
fn quote(source: &str, target: &str, place: Option<Range<usize>>) -> Quote {
    let shown = |text: &str| text.replace(OBJECT, SHOWN_OBJECT);
    if source.len().max(target.len()) <= EXCERPT {
        return Quote { source: shown(source), target: shown(target), place };
    }
    const AROUND: usize = 120;
    let at = place.clone().unwrap_or(0..0);
    let start = target.floor_char_boundary(at.start.saturating_sub(AROUND));
    let end = target.ceil_char_boundary(at.end.min(at.start + AROUND) + AROUND);
    let head = source.floor_char_boundary(2 * AROUND);
    let cut = |part: Range<usize>| part.start - start..part.end.min(end) - start;
    Quote { source: shown(&source[..head]), target: shown(&target[start..end]), place: place.map(cut) }
}
