//! Terms: their references in source messages, and their inflected forms in translations.
//!
//! What must not be here: findings, files, judgments about a text.

mod candidates;
mod cases;
mod inflect;
mod vocabulary;
mod wording;

pub use candidates::{Candidate, Candidates};
pub use cases::{cases, empty_cases};
pub use inflect::{Inflection, Stem};
pub use vocabulary::{Vocabulary, VocabularyTerm};
pub use wording::{Wording, Words};

use std::collections::HashSet;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::fluent::{self, Resolver, Step, Terms};
use crate::model::{Catalog, Element, Entry, Expression, Locale, Pattern, Text, Token, Variant};

/// The terms of the source language.
#[derive(Debug)]
pub struct Glossary {
    locale: Locale,
    terms: Terms,
    /// The forms of the terms in texts, with their references.
    forms: Vec<(String, Step)>,
    finder: Option<AhoCorasick>,
    /// Whether references are written in place of terms.
    is_on: bool,
}

impl Glossary {
    /// The terms in a catalog of the source locale. If `is_on` is false, no references are written into
    /// messages, but existing ones are still read.
    ///
    /// ```
    /// use audarma::{fluent, glossary::Glossary, model::{Locale, Text, Token}, text::Source};
    /// let terms = fluent::read(&Source::from_text("terms.ftl", "-eu = European Union\n"));
    /// let glossary = Glossary::new(&Locale::of("en"), &terms, true);
    /// let text = Text { value: vec![Token::Text("the European Union's region".into())], ..Text::default() };
    /// assert_eq!(glossary.patterns(&text, &Default::default()).0.unwrap(), " the { -eu }'s region");
    /// ```
    pub fn new(locale: &Locale, catalog: &Catalog, is_on: bool) -> Self {
        let mut forms: Vec<(String, Step)> = Vec::new();
        for entry in catalog.terms() {
            for (text, case) in entry.value.iter().flat_map(|value| forms_of(catalog, value)) {
                if text.chars().any(char::is_alphabetic) && !forms.iter().any(|(known, _)| *known == text) {
                    forms.push((text, Step::Term { id: entry.id.clone(), case }));
                }
            }
        }
        let finder =
            AhoCorasick::builder().match_kind(MatchKind::Standard).build(forms.iter().map(|(text, _)| text));
        let finder = finder.ok().filter(|_| !forms.is_empty());
        Self { locale: locale.clone(), terms: Terms::new([catalog.clone()]), forms, finder, is_on }
    }

    /// The messages of a source catalog with their texts, terms resolved.
    pub fn texts<'c>(&self, catalog: &'c Catalog) -> Vec<(&'c Entry, Text)> {
        let terms = [&self.terms];
        let resolver = Resolver::new(&self.locale, catalog, &terms);
        catalog.messages().map(|entry| (entry, said(entry, catalog, &resolver))).collect()
    }

    /// The value and attributes of a source message as they follow `=`, with references in place
    /// of terms: the longest match, whole words only, except in addresses
    /// and in the tags of `locked`, whose text is not translated.
    pub fn patterns(&self, text: &Text, locked: &HashSet<&str>) -> (Option<String>, Vec<(String, String)>) {
        let mut steps = Vec::with_capacity(text.value.len());
        let mut depth = 0usize;
        for token in &text.value {
            match token {
                Token::Open(name) if locked.contains(name.as_str()) => depth += 1,
                Token::Close(name) if locked.contains(name.as_str()) => depth = depth.saturating_sub(1),
                _ => {}
            }
            match token {
                Token::Text(text) if depth == 0 => self.steps(&mut steps, text),
                other => steps.push(Step::Token(other.clone())),
            }
        }
        let attribute = |(name, text): &(String, String)| {
            let mut steps = Vec::new();
            self.steps(&mut steps, text);
            (name.clone(), fluent::attribute_of(&steps))
        };
        let value = (!text.value.is_empty()).then(|| fluent::pattern_of(&steps));
        (value, text.attributes.iter().map(attribute).collect())
    }

    /// The terms in a source text, each with its text, in the order of their first occurrence.
    ///
    /// ```
    /// use audarma::{fluent, glossary::Glossary, model::Locale, text::Source};
    /// let terms = fluent::read(&Source::from_text("terms.ftl", "-eu = EU\n-kazakh-eu = Kazakh EU\n"));
    /// let glossary = Glossary::new(&Locale::of("en"), &terms, true);
    /// assert_eq!(glossary.terms_in("An EU embassy of the EU"), [("eu", "EU")]);
    /// ```
    pub fn terms_in(&self, text: &str) -> Vec<(&str, &str)> {
        let mut terms: Vec<(&str, &str)> = Vec::new();
        for (_, _, form) in self.places(text) {
            let (text, Step::Term { id, .. }) = &self.forms[form] else { continue };
            if !terms.iter().any(|(known, _)| known == id) {
                terms.push((id, text));
            }
        }
        terms
    }

    /// A source text with each term replaced by `sign`.
    pub fn without_terms(&self, text: &str, sign: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (start, end, _) in self.places(text) {
            out.push_str(&text[from..start]);
            out.push_str(sign);
            from = end;
        }
        out + &text[from..]
    }

    fn steps(&self, steps: &mut Vec<Step>, text: &str) {
        let mut from = 0;
        for (start, end, form) in self.places(text).into_iter().filter(|_| self.is_on) {
            push_text(steps, &text[from..start]);
            steps.push(self.forms[form].1.clone());
            from = end;
        }
        push_text(steps, &text[from..]);
    }

    /// The occurrences of terms, the longest at each place: start, end and form.
    fn places(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let all = self.finder.iter().flat_map(|finder| finder.find_overlapping_iter(text));
        let mut found: Vec<(usize, usize, usize)> = all
            .filter(|found| is_whole(text, found.start(), found.end()) && !is_in_address(text, found.start()))
            .map(|found| (found.start(), found.end(), found.pattern().as_usize()))
            .collect();
        found.sort_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
        let mut from = 0;
        found.retain(|&(start, end, _)| {
            let is_free = start >= from;
            from = if is_free { end } else { from };
            is_free
        });
        found
    }
}

fn said(entry: &Entry, catalog: &Catalog, resolver: &Resolver<'_>) -> Text {
    let value = entry.value.as_ref().map(|value| resolver.value(value, catalog).tokens).unwrap_or_default();
    let plain = |pattern: &Pattern| resolver.text(pattern, catalog).0;
    let attributes =
        entry.attributes.iter().map(|attribute| (attribute.name.clone(), plain(&attribute.value)));
    Text { value, attributes: attributes.collect() }
}

fn push_text(steps: &mut Vec<Step>, text: &str) {
    if !text.is_empty() {
        steps.push(Step::Token(Token::Text(text.to_owned())));
    }
}

/// How many bytes around a place are searched for an address.
const LONGEST_ADDRESS: usize = 256;

/// Whether the word around this place is a web or mail address.
fn is_in_address(text: &str, at: usize) -> bool {
    let low = text.floor_char_boundary(at.saturating_sub(LONGEST_ADDRESS));
    let high = text.floor_char_boundary(text.len().min(at + LONGEST_ADDRESS));
    let before = text[low..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = text[at - before.len()..high].split(char::is_whitespace).next().unwrap_or_default();
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// Whether no letter or digit is adjacent to the range.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let joins = |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_');
    !joins(text[..start].chars().next_back()) && !joins(text[end..].chars().next())
}

/// The forms of a term's value in texts: the value itself, or each variant of a select on `$case`, the
/// default one without a case.
pub(crate) fn forms_of(catalog: &Catalog, value: &Pattern) -> Vec<(String, Option<String>)> {
    let Pattern::Rich(elements) = value else {
        return plain(catalog, value).map(|text| (text, None)).into_iter().collect();
    };
    match elements.as_slice() {
        [Element::Placeable(Expression::Select { selector, variants })]
            if **selector == Expression::Variable("case".into()) =>
        {
            let form = |variant: &Variant| {
                let case = (!variant.is_default).then(|| variant.key.clone());
                plain(catalog, &variant.value).map(|text| (text, case))
            };
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.is_default);
            default.into_iter().chain(others).filter_map(form).collect()
        }
        _ => plain(catalog, value).map(|text| (text, None)).into_iter().collect(),
    }
}

/// The text of a pattern that consists of text only.
pub(crate) fn plain(catalog: &Catalog, pattern: &Pattern) -> Option<String> {
    match pattern {
        Pattern::Plain(span) => Some(catalog.source.slice(*span).to_owned()),
        Pattern::Rich(elements) => elements
            .iter()
            .map(|element| match element {
                Element::Text(text) | Element::Placeable(Expression::Text(text)) => Some(text.as_str()),
                Element::Placeable(_) => None,
            })
            .collect(),
    }
}
