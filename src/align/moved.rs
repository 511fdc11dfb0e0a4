//! Sentences whose translation is in a different place from the order of the article.
//!
//! A path through two texts only goes forward, so where paragraphs changed places it pairs unrelated
//! sentences with low confidence. This module compares the sentences of its uncertain steps across.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::path::Step;
use super::score::Scale;

/// The prior against a sentence that changed its place.
const RARITY: f64 = 6.0;
/// The bonus for a sentence next to one that moved.
const BESIDE: f64 = 1.5;
/// Minimum probability to accept a sentence as moved.
const SURE: f64 = 0.9;
/// Maximum number of uncertain sentences to compare; with more, the texts are unrelated.
const MOST: usize = 300;

/// A step, and whether its text was found in a different place.
pub(super) struct Placed {
    pub(super) step: Step,
    pub(super) is_moved: bool,
}

/// The steps of a path, with uncertain ones replaced by pairs that cross it. They are in the order of
/// the article; text of the translation without a counterpart follows its neighbor.
pub(super) fn placed(scale: &Scale<'_>, steps: Vec<Step>, sure: f64) -> Vec<Placed> {
    let is_weak = |step: &Step| step.source.is_empty() || step.target.is_empty() || step.probability < sure;
    let all = |side: fn(&Step) -> Range<usize>| -> Vec<usize> {
        steps.iter().filter(|step| is_weak(step)).flat_map(side).collect()
    };
    let (sources, targets) = (all(|step| step.source.clone()), all(|step| step.target.clone()));
    let crossing = match sources.len().max(targets.len()) {
        0..=MOST => Crossing { scale, sources: &sources, targets: &targets }.find(),
        _ => Vec::new(),
    };
    let own = |step: &Step, pair: &Step| {
        step.source.contains(&pair.source.start) && step.target.contains(&pair.target.start)
    };
    let moved: HashMap<usize, Step> = crossing
        .into_iter()
        .filter(|pair| !steps.iter().any(|step| own(step, pair)))
        .map(|pair| (pair.source.start, pair))
        .collect();
    steps.into_iter().flat_map(|step| part(step, &moved)).collect()
}

/// The rest of a step without its moved sentences, and the sentences in their places.
fn part(step: Step, moved: &HashMap<usize, Step>) -> Vec<Placed> {
    let is_taken = |target: &usize| moved.values().any(|pair| pair.target.start == *target);
    let sources: Vec<usize> = step.source.clone().filter(|at| !moved.contains_key(at)).collect();
    let targets: Vec<usize> = step.target.clone().filter(|at| !is_taken(at)).collect();
    if sources.len() == step.source.len() && targets.len() == step.target.len() {
        return vec![Placed { step, is_moved: false }];
    }
    let pair = |source: Range<usize>, target: Range<usize>| Placed {
        step: Step { source, target, ..step.clone() },
        is_moved: false,
    };
    let rest = run(&sources).zip(run(&targets));
    let mut parts = Vec::new();
    for at in step.source.clone() {
        match (moved.get(&at), &rest) {
            (Some(pair), _) => parts.push(Placed { step: pair.clone(), is_moved: true }),
            (None, Some((source, target))) if source.start == at => {
                parts.push(pair(source.clone(), target.clone()));
            }
            (None, Some(_)) => {}
            (None, None) => parts.push(pair(at..at + 1, step.target.end..step.target.end)),
        }
    }
    let lone = targets.iter().filter(|_| rest.is_none());
    parts.extend(lone.map(|&at| pair(step.source.end..step.source.end, at..at + 1)));
    parts
}

/// The numbers as a range, if they have no gaps.
fn run(numbers: &[usize]) -> Option<Range<usize>> {
    let (first, last) = (*numbers.first()?, *numbers.last()?);
    (last - first + 1 == numbers.len()).then_some(first..last + 1)
}

/// The search for pairs that cross a path.
struct Crossing<'c, 'a> {
    scale: &'c Scale<'a>,
    sources: &'c [usize],
    targets: &'c [usize],
}

impl Crossing<'_, '_> {
    /// Pairs that are far more probable than any other pair with either of their sentences.
    fn find(&self) -> Vec<Step> {
        let mut found: Vec<Step> = Vec::new();
        loop {
            // Paragraphs move as a whole: the neighbor of a moved sentence moved with it.
            let known: HashSet<(usize, usize)> =
                found.iter().map(|pair| (pair.source.start, pair.target.start)).collect();
            let more = self.round(&known);
            if more.len() <= found.len() {
                return found;
            }
            found = more;
        }
    }

    fn round(&self, known: &HashSet<(usize, usize)>) -> Vec<Step> {
        let cell = |source: usize, target: usize| self.odds(source, target, known);
        let row = |&source: &usize| self.targets.iter().map(|&target| cell(source, target)).collect();
        let table: Vec<Vec<Option<(f64, f64)>>> = self.sources.iter().map(row).collect();
        let odds = |cell: &Option<(f64, f64)>| cell.map_or(0.0, |(odds, _)| odds);
        let columns: Vec<f64> =
            (0..self.targets.len()).map(|at| table.iter().map(|row| odds(&row[at])).sum()).collect();
        let mut found = Vec::new();
        for (&source, row) in self.sources.iter().zip(&table) {
            let sum: f64 = row.iter().map(odds).sum();
            for ((&target, cell), column) in self.targets.iter().zip(row).zip(&columns) {
                let probability = odds(cell) / (1.0 + sum.max(*column));
                if let Some((_, shared)) = cell.filter(|_| probability >= SURE) {
                    let (source, target) = (source..source + 1, target..target + 1);
                    found.push(Step { source, target, probability, shared });
                }
            }
        }
        found
    }

    /// The odds that two sentences are a pair, and what they share; `None` if only their lengths
    /// support it.
    fn odds(&self, source: usize, target: usize, known: &HashSet<(usize, usize)>) -> Option<(f64, f64)> {
        let shared: f64 = self.scale.links().shared(source, target).iter().map(|shared| shared.1).sum();
        let before = source.checked_sub(1).zip(target.checked_sub(1));
        let is_beside =
            known.contains(&(source + 1, target + 1)) || before.is_some_and(|before| known.contains(&before));
        let score = self.scale.pair(source..source + 1, target..target + 1, shared);
        let rarity = if is_beside { -BESIDE } else { RARITY };
        (shared > 0.0 || is_beside).then(|| ((score - rarity).exp(), shared))
    }
}
