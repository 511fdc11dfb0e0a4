//! An article paired with its translation, and the judgment of each pair.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::model::Document;

use super::lexicon::Lexicon;
use super::links::Links;
use super::moved::{Placed, placed};
use super::path::{Step, path};
use super::score::Scale;
use super::sentence::Sentence;

/// Minimum probability of a certain pair.
const SURE: f64 = 0.9;
/// Minimum probability of a pair that the lexicon learns from.
const TEACHES: f64 = 0.8;
/// An anchor with at least this share of the maximum weight must be in the translation of its own sentence.
const HEAVY: f64 = 0.85;
/// An anchor with less than this share of its weight nearby is not considered part of a pair.
const SHARE: f64 = 0.75;
/// The distance, in sentences, within which a translation is nearby.
const NEAR: usize = 2;
/// A length that deviates more than this from the expected one is suspicious.
const ODD_LENGTH: f64 = 3.2;

/// Units of an article, and the matching units of its translation.
#[derive(Clone, PartialEq, Debug)]
pub struct Pair {
    /// Units of the article; empty for text that only the translation has.
    pub source: Range<usize>,
    /// Units of the translation; empty for text that it omits.
    pub target: Range<usize>,
    /// How probable the pair is, from 0 to 1.
    pub confidence: f64,
    /// Why the pair needs a review, if it does.
    pub doubt: Option<Doubt>,
}

/// Why a pair is not certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// The translation joins several units of the article.
    Joined,
    /// Another way to pair the sentences is nearly as good.
    Place,
    /// The translation has it in a different place from the article.
    Moved,
    /// Only one side has a number.
    Number,
    /// One side is much longer than the other.
    Length,
}

impl Doubt {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Joined, Self::Place, Self::Moved, Self::Number, Self::Length];

    /// The last part of its message id: `align-doubt-…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Place => "place",
            Self::Moved => "moved",
            Self::Number => "number",
            Self::Length => "length",
        }
    }
}

/// An article paired with its translation.
#[derive(Clone, PartialEq, Debug)]
pub struct Pairing {
    /// The pairs in the order of the article. Each unit of both texts is in one of them. Except for moved
    /// units, they are in the order of the translation as well.
    pub pairs: Vec<Pair>,
}

/// Pairs the units of an article with those of its translation. `lexicon` contains what other
/// translations taught; it learns from this one as well.
///
/// ```
/// use audarma::align::{Lexicon, pair};
/// use audarma::{extract::Extractor, format::{PlainText, ReadOptions}};
/// use audarma::{model::{Document, Locale}, segment::Segmenter, text::Source};
///
/// let read = |locale: &'static str, text: &str| {
///     let (segmenter, reading) = (Segmenter::new(&Locale::of(locale)), ReadOptions::default());
///     Document::read(&Source::from_text("a.txt", text), &PlainText, &Extractor::new(&segmenter, &reading))
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
    let placed = placed(&scale, path(&scale), SURE);
    let strayed = strayed(&scale, &placed);
    let judge = |(at, placed): (usize, Placed)| judged(&scale, placed, strayed.contains(&at));
    Pairing { pairs: placed.into_iter().enumerate().map(judge).collect() }
}

/// The pairs with strong evidence against them: a name or number of the source of one is in the
/// translation of another one nearby, whose source does not have it.
fn strayed(scale: &Scale<'_>, placed: &[Placed]) -> HashSet<usize> {
    let links = scale.links();
    let numbered = || placed.iter().map(|placed| &placed.step).enumerate();
    let of_target: HashMap<usize, usize> =
        numbered().flat_map(|(at, step)| step.target.clone().map(move |target| (target, at))).collect();
    let mut strayed = HashSet::new();
    for (at, step) in numbered().filter(|(_, step)| !step.target.is_empty()) {
        let near = step.target.start.saturating_sub(NEAR)..step.target.end + NEAR;
        for (anchor, places) in step.source.clone().flat_map(|source| links.places(source)) {
            let own = step.target.clone().filter_map(|target| places.get(&target)).copied();
            // A wrong pair has taught that its own words correspond, but less strongly.
            let most = own.fold(HEAVY * links.heaviest(), |most, own| most.max(own / SHARE));
            let heavy = places.iter().filter(|(target, weight)| near.contains(target) && **weight > most);
            for other in heavy.filter_map(|(target, _)| of_target.get(target)) {
                let is_own = placed[*other].step.source.clone().any(|source| links.has(source, anchor));
                if !is_own {
                    strayed.extend([at, *other]);
                }
            }
        }
    }
    strayed
}

fn judged(scale: &Scale<'_>, Placed { step, is_moved }: Placed, is_strayed: bool) -> Pair {
    let has_both = !step.source.is_empty() && !step.target.is_empty();
    let doubt = match is_moved {
        true => Some(Doubt::Moved),
        false => doubt(scale, &step).or((is_strayed && has_both).then_some(Doubt::Place)),
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs paragraphs, one per line, with sentences separated by `|`.
    fn pairs(source: &str, target: &str) -> Vec<(Range<usize>, Range<usize>, Option<Doubt>)> {
        let prepare = |text: &str| -> Vec<Sentence> {
            let lines = text.lines().enumerate();
            let sentences = lines.flat_map(|(block, line)| line.split('|').map(move |text| (block, text)));
            sentences.map(|(block, text)| Sentence { block, ..Sentence::of_text(text.trim()) }).collect()
        };
        let pairing = pair_sentences(&prepare(source), &prepare(target), &Lexicon::default());
        pairing.pairs.into_iter().map(|pair| (pair.source, pair.target, pair.doubt)).collect()
    }

    const SOURCE: &str = "Borrell came to Astana on 22 November. | He spoke of 17 projects in Samarkand.\n\
        The president asked whether Uzbekistan was ready? | Tokayev answered (in Kazakh) that it was.\n\
        Exports grew by 12.5 per cent.";

    #[test]
    fn sentences_go_one_by_one() {
        let target = "Боррель приехал в Астану 22 ноября. | Он говорил о 17 проектах в Самарканде.\n\
            Президент спросил, готов ли Узбекистан? | Токаев ответил (по-казахски), что готов.\n\
            Экспорт вырос на 12,5 процента.";
        let wanted: Vec<_> = (0..5).map(|at| (at..at + 1, at..at + 1, None)).collect();
        assert_eq!(pairs(SOURCE, target), wanted);
    }

    #[test]
    fn a_split_sentence_is_one_translation() {
        let target = "Боррель 22-і күні келді. | Ол Астанаға қараша айында ұшып жетті. | Ол Самарқандтағы 17 жоба туралы айтты.\n\
            Президент Өзбекстан дайын ба деп сұрады? | Тоқаев (қазақша) дайын деп жауап берді.\n\
            Экспорт 12,5 пайызға өсті.";
        let found = pairs(SOURCE, target);
        assert_eq!((found[0].0.clone(), found[0].1.clone()), (0..1, 0..2));
        assert_eq!((found[1].0.clone(), found[1].1.clone()), (1..2, 2..3));
    }

    #[test]
    fn joined_sentences_are_a_doubt() {
        let target = "Боррель приехал в Астану 22 ноября и говорил о 17 проектах в Самарканде.\n\
            Президент спросил, готов ли Узбекистан? | Токаев ответил (по-казахски), что готов.\n\
            Экспорт вырос на 12,5 процента.";
        let found = pairs(SOURCE, target);
        assert_eq!(found[0], (0..2, 0..1, Some(Doubt::Joined)));
        assert_eq!(found[1], (2..3, 1..2, None));
    }

    #[test]
    fn what_is_missing_or_added_has_no_partner() {
        let target = "Боррель приехал в Астану 22 ноября. | Он говорил о 17 проектах в Самарканде.\n\
            Экспорт вырос на 12,5 процента.\n\
            Подробности публикует агентство Казинформ.";
        let found = pairs(SOURCE, target);
        let of = |at: usize| (found[at].0.clone(), found[at].1.clone());
        assert_eq!([of(2), of(3)], [(2..3, 2..2), (3..4, 2..2)]);
        assert_eq!([of(4), of(5)], [(4..5, 2..3), (5..5, 3..4)]);
    }

    #[test]
    fn paragraphs_may_be_cut_elsewhere() {
        let target = "Боррель приехал в Астану 22 ноября.\nОн говорил о 17 проектах в Самарканде. | \
            Президент спросил, готов ли Узбекистан? | Токаев ответил (по-казахски), что готов. | \
            Экспорт вырос на 12,5 процента.";
        let wanted: Vec<_> = (0..5).map(|at| (at..at + 1, at..at + 1)).collect();
        let found: Vec<_> = pairs(SOURCE, target).into_iter().map(|(one, other, _)| (one, other)).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn another_number_is_a_doubt() {
        let target = "Боррель приехал в Астану 23 ноября. | Он говорил о 17 проектах в Самарканде.\n\
            Президент спросил, готов ли Узбекистан? | Токаев ответил (по-казахски), что готов.\n\
            Экспорт вырос на 12,5 процента.";
        assert_eq!(pairs(SOURCE, target)[0], (0..1, 0..1, Some(Doubt::Number)));
    }

    #[test]
    fn paragraphs_that_changed_places_are_found_and_each_sentence_stands_once() {
        let target = "Экспорт вырос на 12,5 процента.\n\
            Президент спросил, готов ли Узбекистан? | Токаев ответил (по-казахски), что готов.\n\
            Боррель приехал в Астану 22 ноября. | Он говорил о 17 проектах в Самарканде.";
        let found = pairs(SOURCE, target);
        let moved: Vec<_> = found.iter().filter(|pair| pair.2 == Some(Doubt::Moved)).collect();
        let wanted = [(0..1, 3..4), (1..2, 4..5), (4..5, 0..1)];
        assert!(
            wanted.iter().all(|(one, other)| moved.iter().any(|pair| (&pair.0, &pair.1) == (one, other))),
            "{found:?}"
        );
        let mut sources: Vec<usize> = found.iter().flat_map(|pair| pair.0.clone()).collect();
        let mut targets: Vec<usize> = found.iter().flat_map(|pair| pair.1.clone()).collect();
        assert!(sources.is_sorted(), "{found:?}");
        sources.sort_unstable();
        targets.sort_unstable();
        assert_eq!((sources, targets), ((0..5).collect(), (0..5).collect()));
    }

    #[test]
    fn the_pairs_tile_both_texts() {
        for (source, target) in [(SOURCE, "Да."), ("Yes.", SOURCE), (SOURCE, SOURCE)] {
            let found = pairs(source, target);
            let ends = |two: &[(Range<usize>, Range<usize>, Option<Doubt>)]| {
                two[0].0.end == two[1].0.start && two[0].1.end == two[1].1.start
            };
            assert!(found.windows(2).all(ends), "{found:?}");
            assert_eq!((found[0].0.start, found[0].1.start), (0, 0));
        }
    }
}
