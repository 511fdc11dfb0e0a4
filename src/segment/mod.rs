//! Sentence boundaries: one engine, and per language one data file.
//!
//! What must not be here: documents, marks, ids. This module sees a paragraph as plain text and
//! splits it into pieces that, joined, are the paragraph again.
//!
//! `sentences.rs` goes from stop to stop (`stops.rs`), reads the text on both sides (`candidate.rs`,
//! `left.rs`, `right.rs`) and asks `decide.rs`, which uses the kinds of words (`lexicon.rs`) that a
//! language's file lists (`languages/`).

mod candidate;
mod dateline;
mod decide;
mod glued;
mod language;
mod left;
mod letters;
mod lexicon;
mod list;
mod overlay;
mod right;
mod sentences;
mod srx;
mod stops;
mod stream;

use std::ops::Range;
use std::sync::Arc;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::model::Locale;

use language::Language;
use sentences::Walk;
use srx::Cutter;

pub use dateline::{Dateline, dateline};
pub use srx::{SrxFault, SrxReason, SrxRules, export_srx};
pub use stream::stream;

/// Splits paragraphs of one language into sentences.
///
/// ```
/// use audarma::{model::Locale, segment::Segmenter};
/// let segmenter = Segmenter::new(&Locale::of("en"));
/// let text = "The U.S. envoy praised Central Asia.The participants agreed.";
/// let sentences: Vec<&str> = segmenter.sentences(text).map(|range| &text[range]).collect();
/// assert_eq!(sentences, ["The U.S. envoy praised Central Asia.", "The participants agreed."]);
/// ```
#[derive(Clone, Debug)]
pub struct Segmenter {
    locale: Locale,
    rules: Rules,
}

/// The source of the boundaries.
#[derive(Clone, Debug)]
enum Rules {
    /// The rules of a language.
    BuiltIn(&'static Language),
    /// UAX 29.
    Unicode,
    /// A project's rules before the built-in ones, or before UAX 29.
    Over(Option<&'static Language>, Arc<Cutter>),
    /// Only the rules of an SRX file.
    Only(Arc<Cutter>),
}

impl Segmenter {
    /// The built-in rules of a language. For a language without rules, UAX 29 is used.
    ///
    /// ```
    /// use audarma::{model::Locale, segment::Segmenter};
    /// let kazakh = Segmenter::new(&Locale::of("kk-KZ"));
    /// assert_eq!(kazakh.sentences("2021 ж. 22 қараша. Бұл рас.").count(), 2);
    /// ```
    pub fn new(locale: &Locale) -> Self {
        let rules = Language::of(locale).map_or(Rules::Unicode, Rules::BuiltIn);
        Self { locale: locale.clone(), rules }
    }

    /// These rules with a project's own before them: a matching no-break rule forbids a boundary, a
    /// matching break rule adds one, and otherwise the built-in rules decide. A file without rules
    /// for the language changes nothing.
    ///
    /// ```
    /// use audarma::{model::Locale, segment::{Segmenter, SrxRules}};
    /// let (rules, _) = SrxRules::read(
    ///     r#"<srx version="2.0"><body><languagerules><languagerule languagerulename="ours">
    ///       <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\s</afterbreak></rule>
    ///     </languagerule></languagerules>
    ///     <maprules><languagemap languagepattern="kk.*" languagerulename="ours"/></maprules></body></srx>"#,
    /// );
    /// let segmenter = Segmenter::new(&Locale::of("kk")).with_rules(&rules);
    /// assert_eq!(segmenter.sentences("Су – өмір; қуат – күш. Бұл рас.").count(), 3);
    /// ```
    pub fn with_rules(self, rules: &SrxRules) -> Self {
        match Cutter::new(rules, &self.locale.to_string()) {
            Some(cutter) => Self { rules: Rules::Over(self.language(), Arc::new(cutter)), ..self },
            None => self,
        }
    }

    /// Only the rules of an SRX file, applied as other tools do: white space after a sentence goes
    /// where the file says. A file without rules for the language splits nothing.
    ///
    /// ```
    /// use audarma::{model::Locale, segment::{Segmenter, SrxRules}};
    /// let (rules, _) = SrxRules::read(
    ///     r#"<srx version="2.0"><body><languagerules><languagerule languagerulename="all">
    ///       <rule break="yes"><beforebreak>\.</beforebreak><afterbreak>\s</afterbreak></rule>
    ///     </languagerule></languagerules>
    ///     <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>"#,
    /// );
    /// let segmenter = Segmenter::of_rules(&Locale::of("en"), &rules);
    /// assert_eq!(segmenter.sentences("Mr. Omarov left.").next(), Some(0..3));
    /// ```
    pub fn of_rules(locale: &Locale, rules: &SrxRules) -> Self {
        let cutter = Cutter::new(rules, &locale.to_string()).unwrap_or_default();
        Self { locale: locale.clone(), rules: Rules::Only(Arc::new(cutter)) }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Whether there are no rules for the language.
    ///
    /// ```
    /// use audarma::{model::Locale, segment::Segmenter};
    /// assert!(!Segmenter::new(&Locale::of("kk-Latn")).is_fallback());
    /// assert!(Segmenter::new(&Locale::of("kk-Arab")).is_fallback());
    /// ```
    pub fn is_fallback(&self) -> bool {
        self.language().is_none() && !matches!(self.rules, Rules::Only(_))
    }

    fn language(&self) -> Option<&'static Language> {
        match self.rules {
            Rules::BuiltIn(language) => Some(language),
            Rules::Over(language, _) => language,
            Rules::Unicode | Rules::Only(_) => None,
        }
    }

    /// The sentences of a paragraph in order, as byte ranges that cover it: white space after a
    /// sentence belongs to it. A dateline and the first sentence are one piece; [`dateline()`] finds where
    /// to separate them. The time is linear in the length of any text.
    ///
    /// ```
    /// use audarma::{model::Locale, segment::Segmenter};
    /// let segmenter = Segmenter::new(&Locale::of("ru"));
    /// let ends: Vec<usize> = segmenter.sentences("Да. Т. е. нет!").map(|range| range.end).collect();
    /// assert_eq!(ends, ["Да. ".len(), "Да. Т. е. нет!".len()]);
    /// ```
    pub fn sentences<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        match &self.rules {
            Rules::BuiltIn(language) => Sentences::Rules(Walk::new(text, language.lexicon())),
            Rules::Unicode => Sentences::listed(unicode(text)),
            Rules::Over(Some(language), own) => Sentences::listed(
                overlay::overlay(text, Walk::new(text, language.lexicon()), own).into_iter(),
            ),
            Rules::Over(None, own) => {
                Sentences::listed(overlay::overlay(text, unicode(text), own).into_iter())
            }
            Rules::Only(own) => Sentences::listed(only(text, own).into_iter()),
        }
    }
}

enum Sentences<'t> {
    Rules(Walk<'t>),
    Listed(Box<dyn Iterator<Item = Range<usize>> + 't>),
}

impl<'t> Sentences<'t> {
    fn listed(ranges: impl Iterator<Item = Range<usize>> + 't) -> Self {
        Self::Listed(Box::new(ranges))
    }
}

impl Iterator for Sentences<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        match self {
            Self::Rules(walk) => walk.next(),
            Self::Listed(ranges) => ranges.next(),
        }
    }
}

/// The boundaries of UAX 29.
fn unicode(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut ends = segmenter.segment_str(text);
    let mut from = ends.next().unwrap_or(0);
    ends.map(move |end| std::mem::replace(&mut from, end)..end)
}

/// The boundaries of an SRX file.
fn only(text: &str, rules: &Cutter) -> Vec<Range<usize>> {
    overlay::ranges(rules.borders(text).into_iter().chain([text.len()]).collect())
}
