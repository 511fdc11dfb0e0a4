//! The most probable path through two texts, and the probability of each of its steps.

use std::collections::HashMap;
use std::ops::Range;

use super::links::Shared;
use super::score::{STEPS, Scale, together};

/// Minimum width of the band around the diagonal.
const BAND: usize = 40;
/// Maximum width of the band.
const WIDEST: usize = 600;

/// A step of a path: sentences, and their translation.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Step {
    pub(super) source: Range<usize>,
    pub(super) target: Range<usize>,
    /// The probability of the step over all paths through both texts.
    pub(super) probability: f64,
    /// The weight of what both sides share.
    pub(super) shared: f64,
}

/// The columns of each row that are searched.
struct Band {
    rows: usize,
    columns: usize,
    width: usize,
}

impl Band {
    fn new((rows, columns): (usize, usize)) -> Self {
        let width = (BAND + rows.abs_diff(columns)).min(WIDEST);
        Self { rows, columns, width }
    }

    fn row(&self, row: usize) -> Range<usize> {
        let centre = row * self.columns / self.rows.max(1);
        centre.saturating_sub(self.width)..(centre + self.width).min(self.columns) + 1
    }
}

/// Values for the cells of a band.
struct Cells<'b> {
    band: &'b Band,
    rows: Vec<Vec<f64>>,
}

impl<'b> Cells<'b> {
    fn new(band: &'b Band) -> Self {
        let rows = (0..=band.rows).map(|row| vec![f64::NEG_INFINITY; band.row(row).len()]).collect();
        Self { band, rows }
    }

    fn get(&self, row: usize, column: usize) -> f64 {
        let range = self.band.row(row);
        if range.contains(&column) { self.rows[row][column - range.start] } else { f64::NEG_INFINITY }
    }

    fn set(&mut self, row: usize, column: usize, value: f64) {
        let start = self.band.row(row).start;
        self.rows[row][column - start] = value;
    }
}

/// A step that ends in a cell: its index in [`STEPS`], its score, and its shared weight.
type Ending = (usize, f64, f64);

/// All steps, by the cell in which they end.
struct Endings<'b> {
    band: &'b Band,
    rows: Vec<Vec<Vec<Ending>>>,
}

impl Endings<'_> {
    /// The cells with their steps, in the order of rows and columns.
    fn cells(&self) -> impl DoubleEndedIterator<Item = ((usize, usize), &[Ending])> {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            let start = self.band.row(row).start;
            cells.iter().enumerate().map(move |(at, list)| ((row, start + at), list.as_slice()))
        })
    }
}

/// Finds the most probable path.
pub(super) fn path(scale: &Scale<'_>) -> Vec<Step> {
    let band = Band::new(scale.size());
    let endings = endings(scale, &band);
    let (forward, backward) = (forward(&endings), backward(&endings));
    let all = forward.get(band.rows, band.columns);
    let came = best(&endings);
    let (mut row, mut column) = (band.rows, band.columns);
    let mut steps = Vec::new();
    while let Some(&(step, score, shared)) = came.get(&(row, column)) {
        let (down, right, _) = STEPS[step];
        let before = forward.get(row - down, column - right);
        let probability = (before + score + backward.get(row, column) - all).exp().min(1.0);
        steps.push(Step { source: row - down..row, target: column - right..column, probability, shared });
        (row, column) = (row - down, column - right);
    }
    steps.reverse();
    steps
}

/// For each cell, the last step of the best path to it.
fn best(endings: &Endings<'_>) -> HashMap<(usize, usize), Ending> {
    let mut best = Cells::new(endings.band);
    best.set(0, 0, 0.0);
    let mut came = HashMap::new();
    for ((row, column), list) in endings.cells() {
        for &(step, score, shared) in list {
            let (down, right, _) = STEPS[step];
            let value = best.get(row - down, column - right) + score;
            if value > best.get(row, column) {
                best.set(row, column, value);
                came.insert((row, column), (step, score, shared));
            }
        }
    }
    came
}

/// All steps with their scores.
fn endings<'b>(scale: &Scale<'_>, band: &'b Band) -> Endings<'b> {
    let mut scoring = Scoring { scale, pairs: HashMap::new() };
    let mut rows = Vec::with_capacity(band.rows + 1);
    for row in 0..=band.rows {
        let cell = |column| {
            let fits = |&(_, &(down, right, _)): &(usize, &(usize, usize, f64))| {
                down <= row && right <= column && band.row(row - down).contains(&(column - right))
            };
            let steps = STEPS.iter().enumerate().filter(fits);
            let list = steps.map(|(at, &(down, right, rarity))| {
                let (score, shared) = scoring.step(row - down..row, column - right..column);
                (at, rarity + score, shared)
            });
            list.collect()
        };
        rows.push(band.row(row).map(cell).collect());
        scoring.forget_before(row);
    }
    Endings { band, rows }
}

/// The scoring of steps, with a cache of what two sentences share.
struct Scoring<'s, 'a> {
    scale: &'s Scale<'a>,
    pairs: HashMap<(usize, usize), Vec<Shared>>,
}

impl Scoring<'_, '_> {
    /// The score of a step without its prior, and the shared weight.
    fn step(&mut self, source: Range<usize>, target: Range<usize>) -> (f64, f64) {
        if source.is_empty() || target.is_empty() {
            return (0.0, 0.0);
        }
        let mut lists = Vec::new();
        for (one, other) in source.clone().flat_map(|one| target.clone().map(move |other| (one, other))) {
            let shared = || self.scale.links().shared(one, other);
            lists.extend_from_slice(self.pairs.entry((one, other)).or_insert_with(shared));
        }
        let shared = together(&mut lists);
        (self.scale.pair(source, target, shared), shared)
    }

    /// No step from `row` on starts above this row.
    fn forget_before(&mut self, row: usize) {
        let farthest = STEPS.iter().map(|step| step.0).max().unwrap_or_default();
        self.pairs.retain(|(one, _), _| one + farthest > row);
    }
}

/// For each cell, the sum over all paths to it.
fn forward<'b>(endings: &Endings<'b>) -> Cells<'b> {
    let mut cells = Cells::new(endings.band);
    cells.set(0, 0, 0.0);
    for ((row, column), list) in endings.cells().skip(1) {
        let ways = list.iter().map(|&(step, score, _)| {
            let (down, right, _) = STEPS[step];
            cells.get(row - down, column - right) + score
        });
        let sum = log_sum(ways);
        cells.set(row, column, sum);
    }
    cells
}

/// For each cell, the sum over all paths from it to the end.
fn backward<'b>(endings: &Endings<'b>) -> Cells<'b> {
    let mut cells = Cells::new(endings.band);
    cells.set(endings.band.rows, endings.band.columns, 0.0);
    for ((row, column), list) in endings.cells().rev() {
        let here = cells.get(row, column);
        for &(step, score, _) in list {
            let (down, right, _) = STEPS[step];
            let (row, column) = (row - down, column - right);
            let sum = log_sum([cells.get(row, column), here + score].into_iter());
            cells.set(row, column, sum);
        }
    }
    cells
}

/// The logarithm of the sum of numbers given as logarithms.
fn log_sum(logs: impl Iterator<Item = f64>) -> f64 {
    logs.fold(f64::NEG_INFINITY, |one, other| {
        let (low, high) = if one < other { (one, other) } else { (other, one) };
        if low == f64::NEG_INFINITY { high } else { high + (low - high).exp().ln_1p() }
    })
}
