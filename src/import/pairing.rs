//! An article beside its translation, and what to think of each pair.

use std::ops::Range;

use crate::model::Document;

use super::lexicon::Lexicon;
use super::links::Links;
use super::path::{Step, path};
use super::score::Scale;
use super::sentence::Sentence;

/// From this probability on a pair is sure.
const SURE: f64 = 0.9;
/// From this probability on a pair teaches words.
const TEACHES: f64 = 0.8;
/// A length that is farther from the usual is odd.
const ODD_LENGTH: f64 = 3.2;

/// Units of an article, and the units of its translation that say the same.
#[derive(Clone, PartialEq, Debug)]
pub struct Pair {
    /// Units of the article; none for text that only the translation has.
    pub source: Range<usize>,
    /// Units of the translation; none for what it leaves out.
    pub target: Range<usize>,
    /// How probable the pair is, from 0 to 1.
    pub confidence: f64,
    /// Why somebody has to look at it, if somebody has.
    pub doubt: Option<Doubt>,
}

/// Why a pair is not sure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// The translation joins several units of the article.
    Joined,
    /// Another way to pair the sentences is nearly as good.
    Place,
    /// A number is on one side only.
    Number,
    /// One side is much longer than the other one.
    Length,
}

impl Doubt {
    /// The end of the ids of its words: `import-doubt-…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Place => "place",
            Self::Number => "number",
            Self::Length => "length",
        }
    }
}

/// An article beside its translation.
#[derive(Clone, PartialEq, Debug)]
pub struct Pairing {
    /// The pairs, in the order of both texts, which they tile.
    pub pairs: Vec<Pair>,
}

/// Pairs the units of an article with those of its translation. `lexicon` is what other translations
/// have taught; what this one teaches is learnt on the way.
///
/// ```
/// use audarma::import::{Lexicon, pair};
/// use audarma::{extract::Extraction, format::{PlainText, Reading}};
/// use audarma::{model::{Document, Locale}, segment::Segmenter, text::Source};
///
/// let read = |locale: &str, text: &str| {
///     let (segmenter, reading) = (Segmenter::new(&Locale::of(locale)), Reading::default());
///     Document::read(&Source::from_text("a.txt", text), &PlainText, &Extraction::new(&segmenter, &reading))
/// };
/// let article = read("en", "Borrell came to Astana. He spoke of 5 projects.\n");
/// let translation = read("kk", "Боррель Астанаға келді. Ол 5 жоба туралы айтты.\n");
/// let pairing = pair(&article, &translation, &Lexicon::default());
/// assert_eq!(pairing.pairs.len(), 2);
/// assert_eq!(pairing.pairs[1].target, 1..2);
/// ```
pub fn pair(article: &Document, translation: &Document, lexicon: &Lexicon) -> Pairing {
    let prepare = |document: &Document| -> Vec<Sentence> {
        document.units.iter().map(|unit| Sentence::of_unit(document, unit)).collect()
    };
    pair_sentences(&prepare(article), &prepare(translation), lexicon)
}

fn pair_sentences(source: &[Sentence], target: &[Sentence], lexicon: &Lexicon) -> Pairing {
    let scale = Scale::new(source, target, Links::new(source, target, lexicon));
    let mut learnt = lexicon.clone();
    for step in path(&scale).into_iter().filter(|step| step.probability >= TEACHES) {
        let words = |sentences: &[Sentence]| -> Vec<_> {
            sentences.iter().flat_map(|sentence| sentence.words.iter().cloned()).collect()
        };
        learnt.add_words(&words(&source[step.source]), &words(&target[step.target]));
    }
    let scale = Scale::new(source, target, Links::new(source, target, &learnt));
    let pairs = path(&scale).into_iter().map(|step| judged(&scale, step)).collect();
    Pairing { pairs }
}

fn judged(scale: &Scale<'_>, step: Step) -> Pair {
    let doubt = doubt(scale, &step);
    Pair { source: step.source, target: step.target, confidence: step.probability, doubt }
}

fn doubt(scale: &Scale<'_>, step: &Step) -> Option<Doubt> {
    let Step { source, target, probability, shared } = step;
    if source.is_empty() || target.is_empty() {
        return None;
    }
    let evidence = scale.evidence(source.clone(), target.clone(), *shared);
    let is_odd = scale.deviation(source, target).abs() > ODD_LENGTH;
    [
        (source.len() > 1, Doubt::Joined),
        (*probability < SURE, Doubt::Place),
        (evidence.lone_numbers > 0, Doubt::Number),
        (is_odd, Doubt::Length),
    ]
    .into_iter()
    .find_map(|(is_so, doubt)| is_so.then_some(doubt))
}
