//! The most probable way through two texts, and how probable each of its steps is.

use std::collections::HashMap;
use std::ops::Range;

use super::links::Shared;
use super::score::{STEPS, Scale, together};

/// A path strays at least so far from the diagonal.
const BAND: usize = 40;
/// And never farther than so far.
const WIDEST: usize = 600;

/// A step of a path: sentences, and their translation.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Step {
    pub(super) source: Range<usize>,
    pub(super) target: Range<usize>,
    /// How probable the step is, all ways through both texts considered.
    pub(super) probability: f64,
    /// What both sides share.
    pub(super) shared: f64,
}

/// The columns of each row that are looked at.
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

/// A step that ends in a cell: which one of [`STEPS`] it is, its score, and what it shares.
type Ending = (usize, f64, f64);

/// Finds the most probable path.
pub(super) fn path(scale: &Scale<'_>) -> Vec<Step> {
    let band = Band::new(scale.size());
    let endings = endings(scale, &band);
    let forward = forward(&band, &endings);
    let backward = backward(&band, &endings);
    let all = forward.get(band.rows, band.columns);
    let mut best = Cells::new(&band);
    best.set(0, 0, 0.0);
    let mut steps = Vec::new();
    let mut came: HashMap<(usize, usize), Ending> = HashMap::new();
    for (&(row, column), list) in in_order(&endings, &band) {
        for &(step, score, shared) in list {
            let (down, right, _) = STEPS[step];
            let value = best.get(row - down, column - right) + score;
            if value > best.get(row, column) {
                best.set(row, column, value);
                came.insert((row, column), (step, score, shared));
            }
        }
    }
    let (mut row, mut column) = (band.rows, band.columns);
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

type Endings = HashMap<(usize, usize), Vec<Ending>>;

/// The cells with their steps, in the order of rows and columns.
fn in_order<'e>(
    endings: &'e Endings,
    band: &'e Band,
) -> impl DoubleEndedIterator<Item = (&'e (usize, usize), &'e Vec<Ending>)> {
    let cells: Vec<(usize, usize)> =
        (0..=band.rows).flat_map(|row| band.row(row).map(move |column| (row, column))).collect();
    cells.into_iter().filter_map(|cell| endings.get_key_value(&cell))
}

/// All steps with their scores, by the cell in which they end.
fn endings(scale: &Scale<'_>, band: &Band) -> Endings {
    let mut scoring = Scoring { scale, pairs: HashMap::new() };
    let mut endings = Endings::new();
    for row in 0..=band.rows {
        for column in band.row(row) {
            let fits = |&(_, &(down, right, _)): &(usize, &(usize, usize, f64))| {
                down <= row && right <= column && band.row(row - down).contains(&(column - right))
            };
            let steps = STEPS.iter().enumerate().filter(fits);
            let list = steps.map(|(at, &(down, right, rarity))| {
                let (score, shared) = scoring.step(row - down..row, column - right..column);
                (at, rarity + score, shared)
            });
            endings.insert((row, column), list.collect());
        }
        scoring.forget_before(row);
    }
    endings
}

/// The scoring of steps, which remembers what two sentences share.
struct Scoring<'s, 'a> {
    scale: &'s Scale<'a>,
    pairs: HashMap<(usize, usize), Vec<Shared>>,
}

impl Scoring<'_, '_> {
    /// The score of a step without its rarity, and what both sides share.
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

    /// No step from `row` on begins so far above.
    fn forget_before(&mut self, row: usize) {
        let farthest = STEPS.iter().map(|step| step.0).max().unwrap_or_default();
        self.pairs.retain(|(one, _), _| one + farthest > row);
    }
}

fn forward<'b>(band: &'b Band, endings: &Endings) -> Cells<'b> {
    let mut cells = Cells::new(band);
    cells.set(0, 0, 0.0);
    for (&(row, column), list) in in_order(endings, band) {
        let ways = list.iter().map(|&(step, score, _)| {
            let (down, right, _) = STEPS[step];
            cells.get(row - down, column - right) + score
        });
        let sum = log_sum(ways);
        if (row, column) != (0, 0) {
            cells.set(row, column, sum);
        }
    }
    cells
}

fn backward<'b>(band: &'b Band, endings: &Endings) -> Cells<'b> {
    let mut cells = Cells::new(band);
    cells.set(band.rows, band.columns, 0.0);
    for (&(row, column), list) in in_order(endings, band).rev() {
        let here = cells.get(row, column);
        for &(step, score, _) in list {
            let (down, right, _) = STEPS[step];
            let (row, column) = (row - down, column - right);
            let before = cells.get(row, column);
            cells.set(row, column, log_sum([before, here + score].into_iter()));
        }
    }
    cells
}

/// The logarithm of a sum of numbers that are given as logarithms.
fn log_sum(logs: impl Iterator<Item = f64>) -> f64 {
    logs.fold(f64::NEG_INFINITY, |one, other| {
        let (low, high) = if one < other { (one, other) } else { (other, one) };
        if low == f64::NEG_INFINITY { high } else { high + (low - high).exp().ln_1p() }
    })
}
