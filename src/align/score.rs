//! The probability that sentences are the translation of other sentences.
//!
//! Scores are natural logarithms of odds relative to two unrelated texts, so they add up along a
//! path, and a sentence without a counterpart costs only its prior.

use std::ops::Range;

use super::links::{Links, Shared};
use super::sentence::{Sentence, Signs};

/// The number of sentences of each side in a step, and its prior.
pub(super) const STEPS: [(usize, usize, f64); 8] = [
    (1, 1, 0.0),
    (1, 2, -2.6),
    (2, 1, -2.6),
    (2, 2, -5.5),
    (1, 3, -4.5),
    (3, 1, -4.5),
    (1, 0, -3.2),
    (0, 1, -3.2),
];

/// Variance of the length of a translation, per character of the text (Gale and Church).
const VARIANCE: f64 = 6.8;
/// Score of a matching length.
const FITTING_LENGTH: f64 = 1.2;
/// Maximum penalty for a length that does not match.
const WORST_LENGTH: f64 = 7.0;
/// Score of a paragraph end on both sides of a step.
const SAME_BREAK: f64 = 1.6;
/// Penalty for a paragraph end on one side only.
const LONE_BREAK: f64 = 1.3;
/// Penalty for a paragraph end inside a step.
const INNER_BREAK: f64 = 2.0;
/// Penalty for a number on one side only.
const LONE_NUMBER: f64 = 1.1;
/// Penalty for a word in Latin letters that only the translation has.
const LONE_LATIN: f64 = 0.9;
/// Penalty for a sign on one side only.
const LONE_SIGN: f64 = 0.5;

/// The two texts, and what is known about both.
pub(super) struct Scale<'a> {
    source: &'a [Sentence],
    target: &'a [Sentence],
    links: Links,
    /// The number of target characters per source character.
    ratio: f64,
    /// How much the paragraphs of one text predict those of the other.
    breaks: f64,
    /// Whether the article has no Latin letters that its translation could have kept.
    is_other_script: bool,
}

/// Evidence for a pair other than lengths and paragraphs.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub(super) struct Evidence {
    /// The weight of what both sides share.
    pub(super) shared: f64,
    /// The number of numbers on one side only.
    pub(super) lone_numbers: usize,
    /// The number of words in Latin letters on the target side only.
    pub(super) lone_latin: usize,
}

impl<'a> Scale<'a> {
    pub(super) fn new(source: &'a [Sentence], target: &'a [Sentence], links: Links) -> Self {
        let sum = |sentences: &[Sentence]| sentences.iter().map(|sentence| sentence.length).sum::<f64>();
        let ratio = ((sum(target) + 100.0) / (sum(source) + 100.0)).clamp(0.5, 2.0);
        let breaks = |sentences: &[Sentence]| {
            1.0 + sentences.windows(2).filter(|two| two[0].block != two[1].block).count() as f64
        };
        let (one, other) = (breaks(source), breaks(target));
        let breaks = if (one - other).abs() <= 0.12 * one.max(other) { 1.0 } else { 0.5 };
        let latin = |sentences: &[Sentence]| {
            let count = |words: fn(&Sentence) -> usize| sentences.iter().map(words).sum::<usize>() as f64;
            count(|sentence| sentence.latin.len()) / count(|sentence| sentence.words.len()).max(1.0)
        };
        let is_other_script = latin(target) < 0.5;
        Self { source, target, links, ratio, breaks, is_other_script }
    }

    /// The number of sentences in both texts.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.source.len(), self.target.len())
    }

    pub(super) fn links(&self) -> &Links {
        &self.links
    }

    /// The score of a step, without its prior. `shared` are the anchors of the sentences, each once.
    pub(super) fn pair(&self, source: Range<usize>, target: Range<usize>, shared: f64) -> f64 {
        let evidence = self.evidence(source.clone(), target.clone(), shared);
        let signs = self.signs(&source, &target);
        self.length(&source, &target)
            + self.paragraphs(&source, &target)
            + self.roles(&source, &target)
            + evidence.shared
            - LONE_NUMBER * (evidence.lone_numbers as f64).min(3.0)
            - LONE_LATIN * (evidence.lone_latin as f64).min(3.0)
            + signs
    }

    /// What the sentences share and what only one side has.
    pub(super) fn evidence(&self, source: Range<usize>, target: Range<usize>, shared: f64) -> Evidence {
        let (source, target) = (&self.source[source], &self.target[target]);
        let lone = |these: &[Sentence], those: &[Sentence]| {
            let numbers = these.iter().flat_map(|sentence| &sentence.numbers);
            numbers.filter(|number| !those.iter().any(|other| other.numbers.contains(*number))).count()
        };
        let latin = target.iter().flat_map(|sentence| &sentence.latin).filter(|text| text.len() > 1);
        let has = |text: &str| source.iter().any(|other| other.latin.iter().any(|word| word == text));
        let lone_latin = latin.filter(|text| self.is_other_script && !has(text)).count();
        Evidence { shared, lone_numbers: lone(source, target) + lone(target, source), lone_latin }
    }

    /// The deviation of the target's length from the expected one, in standard deviations.
    pub(super) fn deviation(&self, source: &Range<usize>, target: &Range<usize>) -> f64 {
        let sum = |sentences: &[Sentence]| sentences.iter().map(|sentence| sentence.length).sum::<f64>();
        let wanted = sum(&self.source[source.clone()]) * self.ratio;
        let found = sum(&self.target[target.clone()]);
        (found - wanted) / (VARIANCE * (wanted + found) / 2.0 + 4.0).sqrt()
    }

    fn length(&self, source: &Range<usize>, target: &Range<usize>) -> f64 {
        let deviation = self.deviation(source, target);
        FITTING_LENGTH - (deviation * deviation / 2.0).min(WORST_LENGTH)
    }

    fn paragraphs(&self, source: &Range<usize>, target: &Range<usize>) -> f64 {
        let inner = |sentences: &[Sentence]| {
            sentences.windows(2).filter(|two| two[0].block != two[1].block).count() as f64
        };
        let inside = inner(&self.source[source.clone()]) + inner(&self.target[target.clone()]);
        let starts =
            |sentences: &[Sentence], at: usize| at == 0 || sentences[at - 1].block != sentences[at].block;
        let border = match (starts(self.source, source.start), starts(self.target, target.start)) {
            (true, true) => SAME_BREAK,
            (false, false) => 0.3,
            _ => -LONE_BREAK,
        };
        self.breaks * (border - INNER_BREAK * inside)
    }

    fn roles(&self, source: &Range<usize>, target: &Range<usize>) -> f64 {
        let (one, other) = (&self.source[source.start], &self.target[target.start]);
        let is_text = |sentence: &Sentence| sentence.role.has_sentences();
        let roles = match (is_text(one), is_text(other)) {
            _ if one.role == other.role && !is_text(one) => 1.5,
            (true, true) => 0.0,
            (false, false) => -0.5,
            _ => -1.5,
        };
        let marks = |sentences: &[Sentence]| sentences.iter().map(|sentence| sentence.marks).sum::<usize>();
        let (one, other) = (marks(&self.source[source.clone()]), marks(&self.target[target.clone()]));
        roles + if one > 0 && one == other { 1.0 } else { 0.0 }
    }

    fn signs(&self, source: &Range<usize>, target: &Range<usize>) -> f64 {
        let all = |sentences: &[Sentence]| {
            sentences.iter().map(|sentence| sentence.signs).fold(Signs::default(), Signs::or)
        };
        let (one, other) = (all(&self.source[source.clone()]), all(&self.target[target.clone()]));
        let agree = |one: bool, other: bool, both: f64| match (one, other) {
            (true, true) => both,
            (false, false) => 0.0,
            _ => -LONE_SIGN,
        };
        agree(one.question, other.question, 2.0)
            + agree(one.exclamation, other.exclamation, 1.5) * 0.7
            + agree(one.quotes, other.quotes, 0.8)
            + agree(one.brackets, other.brackets, 1.5)
    }
}

/// The weight of anchors found in several sentences: each counts once, with its maximum weight.
pub(super) fn together(lists: &mut Vec<Shared>) -> f64 {
    lists.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
    lists.dedup_by_key(|shared| shared.0);
    lists.iter().map(|shared| shared.1).sum()
}
