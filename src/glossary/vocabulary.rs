//! The terms of a target locale, with their accepted wordings in translations.

use std::collections::HashMap;
use std::ops::Range;

use super::{Inflection, Wording, Words, forms_of, is_whole, plain};
use crate::model::{Catalog, Entry, Locale};

/// The terms of a target locale.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: Vec<VocabularyTerm>,
    places: HashMap<String, usize>,
}

/// A term of a target locale.
#[derive(Clone, Debug)]
pub struct VocabularyTerm {
    /// Its id, without the hyphen.
    pub id: String,
    /// Accepted wordings; empty if its text is composed of other terms.
    wordings: Vec<Wording>,
    /// Its value and its cases as written.
    forms: Vec<(String, Option<String>)>,
    /// Forbidden wordings.
    forbidden: Vec<Wording>,
}

impl Vocabulary {
    /// The terms in a catalog. Accepted wordings are its value and its cases, in any form of
    /// the words, and those listed in its attribute `.forms`; `.forbid` lists forbidden ones.
    ///
    /// ```
    /// use audarma::{fluent, glossary::{Vocabulary, Words}, model::Locale, text::Source};
    /// let text = "-eu = Европейский союз\n    .forms = Евросоюз|\n    .forbid = Евросообщество\n";
    /// let catalog = fluent::read(&Source::from_text("ru/terms.ftl", text));
    /// let vocabulary = Vocabulary::new(&Locale::of("ru"), &catalog);
    /// let union = vocabulary.get("eu").unwrap();
    /// assert!(union.stands_in(&Words::of("главы Европейского союза")));
    /// assert!(union.stands_in(&Words::of("страны Евросоюза")));
    /// assert!(union.forbidden_in(&Words::of("в Евросообществе")).is_some());
    /// ```
    pub fn new(locale: &Locale, catalog: &Catalog) -> Self {
        let inflection = Inflection::of(locale);
        let mut vocabulary = Self::default();
        for entry in catalog.terms() {
            if !vocabulary.places.contains_key(&entry.id) {
                vocabulary.places.insert(entry.id.clone(), vocabulary.terms.len());
                vocabulary.terms.push(VocabularyTerm::new(entry, catalog, inflection));
            }
        }
        vocabulary
    }

    /// The term with this id.
    pub fn get(&self, id: &str) -> Option<&VocabularyTerm> {
        self.places.get(id).map(|at| &self.terms[*at])
    }

    /// The terms with forbidden wordings.
    pub fn strict(&self) -> impl Iterator<Item = &VocabularyTerm> {
        self.terms.iter().filter(|term| !term.forbidden.is_empty())
    }
}

impl VocabularyTerm {
    fn new(entry: &Entry, catalog: &Catalog, inflection: Inflection) -> Self {
        let forms: Vec<_> = entry.value.iter().flat_map(|value| forms_of(catalog, value)).collect();
        let wording = |(text, case): &(String, Option<String>)| match case {
            None => Wording::new(text, inflection),
            Some(_) => Wording::fixed(text),
        };
        let mut wordings: Vec<Wording> = forms.iter().map(wording).collect();
        wordings.extend(listed(entry, catalog, "forms", inflection));
        wordings.retain(|wording| !wording.is_empty());
        let forbidden = listed(entry, catalog, "forbid", inflection);
        Self { id: entry.id.clone(), wordings, forms, forbidden }
    }

    /// The primary wording of the term.
    pub fn name(&self) -> Option<&Wording> {
        self.wordings.first()
    }

    /// Whether a text uses the term in any form. A term whose text is unknown matches any text.
    pub fn stands_in(&self, words: &Words<'_>) -> bool {
        self.wordings.is_empty() || self.wordings.iter().any(|wording| wording.find(words, 0).is_some())
    }

    /// The first occurrence of the term's own text in any of its forms, in bytes.
    pub fn place_in(&self, words: &Words<'_>) -> Option<Range<usize>> {
        let found = self.wordings.iter().filter_map(|wording| wording.find(words, 0));
        found.min_by_key(|place| place.start).map(|place| words.place(place))
    }

    /// The first place where a form of the term occurs literally, and the case of that form: the
    /// longest one there.
    pub fn form_in(&self, text: &str) -> Option<(Range<usize>, Option<&str>)> {
        let place = |form: &str| {
            let ends = |at: usize| (at, at + form.len());
            let mut all = text.match_indices(form).map(|(at, _)| ends(at));
            all.find(|(start, end)| is_whole(text, *start, *end)).map(|(start, end)| start..end)
        };
        let forms = self.forms.iter().filter(|(form, _)| !form.is_empty());
        let found = forms.filter_map(|(form, case)| Some((place(form)?, case.as_deref())));
        found.min_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)))
    }

    /// The first occurrence of a forbidden wording.
    pub fn forbidden_in(&self, words: &Words<'_>) -> Option<Range<usize>> {
        self.forbidden.iter().find_map(|wording| wording.find(words, 0)).map(|place| words.place(place))
    }
}

/// The wordings in an attribute, separated by commas or line ends.
fn listed(entry: &Entry, catalog: &Catalog, name: &str, inflection: Inflection) -> Vec<Wording> {
    let text = entry.attribute(name).and_then(|attribute| plain(catalog, &attribute.value));
    let text = text.unwrap_or_default();
    let parts = text.split([',', ';', '\n']).map(|part| Wording::new(part.trim(), inflection));
    parts.filter(|wording| !wording.is_empty()).collect()
}
