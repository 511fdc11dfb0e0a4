//! Matching old and new units.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;

use super::similarity::{Index, Shape};

/// The change of a unit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// The same text in the same order.
    Kept,
    /// The same text in a different place.
    Moved,
    /// A different text that succeeds the old one.
    Edited,
    /// One of several units that the old one was split into.
    Split,
    /// Several old units were joined into it.
    Joined,
    /// New.
    Added,
    /// It has no message because there is nothing to translate.
    Automatic,
}

/// The old unit of a new one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// Index of the old unit.
    pub old: usize,
    /// The change.
    pub change: Change,
    /// Whether the new unit is the old one's successor; further parts of a split unit are not.
    pub keeps_id: bool,
}

/// The changes of all units.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alignment {
    /// For each new unit, the old one that it comes from.
    pub links: Vec<Option<Link>>,
    /// For each old unit, the new one that it was joined into, if that keeps the id of another one.
    pub joined: Vec<Option<usize>>,
}

/// Minimum similarity for a successor in a gap between matched units: the share of common words.
const LIKE_IN_PLACE: f64 = 0.5;
/// Minimum similarity elsewhere.
const LIKE_ELSEWHERE: f64 = 0.65;
/// Gaps with more pairs than this are aligned by words instead of pair by pair.
const LARGEST_GAP: usize = 10_000;
/// Maximum number of old units per new one in a gap; more indicate that a neighbor has moved.
const WIDE: usize = 64;

/// Matches old and new texts: first equal ones (told apart by their neighbors), then those that are
/// several old ones in a row or parts of one, then similar ones in the gaps between, then similar
/// ones anywhere.
///
/// ```
/// use audarma::sync::{align, Change};
/// let old = ["The sides met.", "They discussed trade and transport.", "A document was adopted."];
/// let new = ["A document was adopted.", "The sides met.", "They discussed trade and energy."];
/// let links = align(&old, &new).links;
/// assert_eq!(links[0].unwrap().change, Change::Moved);
/// assert_eq!(links[1].unwrap().change, Change::Kept);
/// assert_eq!((links[2].unwrap().old, links[2].unwrap().change), (1, Change::Edited));
/// ```
pub fn align<T: AsRef<str>>(old: &[T], new: &[T]) -> Alignment {
    let mut matching = Matching {
        of_new: vec![None; new.len()],
        is_used: vec![false; old.len()],
        part_of: vec![None; new.len()],
        joined_into: vec![None; old.len()],
    };
    matching.equal(old, new);
    let exact = matching.of_new.clone();
    if exact.iter().any(Option::is_none) && matching.is_used.contains(&false) {
        matching.joined_and_split(old, new);
        let shapes = |texts: &[T], wanted: &dyn Fn(usize) -> bool| -> HashMap<usize, Shape> {
            (0..texts.len()).filter(|&at| wanted(at)).map(|at| (at, Shape::new(texts[at].as_ref()))).collect()
        };
        let olds = shapes(old, &|at| !matching.is_used[at]);
        let news = shapes(new, &|at| exact[at].is_none());
        matching.similar_in_gaps(&olds, &news);
        matching.regrouped(old, new, &exact);
        matching.similar_anywhere(&olds, &news);
    }
    Alignment { links: links(&exact, &matching), joined: matching.joined_into }
}

pub(super) struct Matching {
    /// For each new unit, its predecessor.
    pub(super) of_new: Vec<Option<usize>>,
    /// Whether an old unit has a successor, or was joined into one.
    pub(super) is_used: Vec<bool>,
    /// For each new unit, the old one that it is a further part of.
    pub(super) part_of: Vec<Option<usize>>,
    /// For each old unit, the new one that it was joined into.
    pub(super) joined_into: Vec<Option<usize>>,
}

impl Matching {
    /// Whether the origin of a new unit is still unknown.
    pub(super) fn is_open(&self, new: usize) -> bool {
        self.of_new[new].is_none() && self.part_of[new].is_none()
    }

    pub(super) fn take(&mut self, old: usize, new: usize) {
        self.of_new[new] = Some(old);
        self.is_used[old] = true;
    }

    /// Matches equal texts. If several are equal, the one after the predecessor's match is taken, then
    /// the one before the successor's, then the first free one.
    fn equal<T: AsRef<str>>(&mut self, old: &[T], new: &[T]) {
        let mut places: HashMap<&str, VecDeque<usize>> = HashMap::new();
        for (at, text) in old.iter().enumerate() {
            places.entry(text.as_ref()).or_default().push_back(at);
        }
        let mut counts: HashMap<&str, usize> = HashMap::new();
        new.iter().for_each(|text| *counts.entry(text.as_ref()).or_default() += 1);
        for (at, text) in new.iter().enumerate().filter(|(_, text)| counts[text.as_ref()] == 1) {
            if let Some(only) = places.get(text.as_ref()).filter(|list| list.len() == 1) {
                self.take(only[0], at);
            }
        }
        self.equal_in_gaps(old, new);
        let is_free = |matching: &Self, place: usize, at: usize| {
            old.get(place).is_some_and(|text| text.as_ref() == new[at].as_ref()) && !matching.is_used[place]
        };
        for at in 0..new.len() {
            let before = at.checked_sub(1).and_then(|before| self.of_new[before]);
            if let Some(before) = before
                && self.of_new[at].is_none()
                && is_free(self, before + 1, at)
            {
                self.take(before + 1, at);
            }
        }
        for at in (0..new.len()).rev() {
            let after = self.of_new.get(at + 1).copied().flatten().and_then(|after| after.checked_sub(1));
            if let Some(after) = after
                && self.of_new[at].is_none()
                && is_free(self, after, at)
            {
                self.take(after, at);
            }
        }
        for (at, text) in new.iter().enumerate() {
            let Some(list) = places.get_mut(text.as_ref()).filter(|_| self.of_new[at].is_none()) else {
                continue;
            };
            // Places before the first free one never become free again.
            while list.front().is_some_and(|&place| self.is_used[place]) {
                list.pop_front();
            }
            if let Some(place) = list.pop_front() {
                self.take(place, at);
            }
        }
    }

    /// Matches equal texts in gaps between matched units, as many in order as possible.
    fn equal_in_gaps<T: AsRef<str>>(&mut self, old: &[T], new: &[T]) {
        for (range, free) in self.gaps() {
            let free = self.still_free(free);
            let same =
                |row: usize, column: usize| new[range.start + row].as_ref() == old[free[column]].as_ref();
            for (row, column) in longest_common(range.len(), free.len(), same) {
                self.take(free[column], range.start + row);
            }
        }
    }

    /// Matches runs of unmatched new units with the old ones between their neighbors' matches.
    fn similar_in_gaps(&mut self, olds: &HashMap<usize, Shape>, news: &HashMap<usize, Shape>) {
        for (range, free) in self.gaps() {
            let free = self.still_free(free);
            for (old, new) in best_in_order(&free, range, olds, news) {
                self.take(old, new);
            }
        }
    }

    /// The gaps of moved units may overlap: units taken in one gap are not available in another.
    fn still_free(&self, mut free: Vec<usize>) -> Vec<usize> {
        free.retain(|&old| !self.is_used[old]);
        free
    }

    /// Runs of unmatched new units with the old ones that may match: those between their
    /// neighbors' matches or, if a neighbor has moved, between those of the nearest ones that have not.
    pub(super) fn gaps(&self) -> Vec<(Range<usize>, Vec<usize>)> {
        let free: Vec<usize> = (0..self.is_used.len()).filter(|&old| !self.is_used[old]).collect();
        if free.is_empty() {
            return Vec::new();
        }
        let between = |low: usize, high: usize| {
            let start = free.partition_point(|&old| old < low);
            &free[start..free.partition_point(|&old| old < high).max(start)]
        };
        let (above, below) = self.anchors();
        let mut gaps = Vec::new();
        let (mut at, mut low) = (0, 0);
        while at < self.of_new.len() {
            if !self.is_open(at) {
                low = self.of_new[at].map_or(low, |old| old + 1);
                at += 1;
                continue;
            }
            let end = (at..self.of_new.len()).find(|&next| !self.is_open(next)).unwrap_or(self.of_new.len());
            let high = self.of_new.get(end).copied().flatten().unwrap_or(self.is_used.len());
            let is_wide = |window: &[usize]| window.is_empty() || window.len() > WIDE * (end - at);
            let window = Some(between(low, high)).filter(|window| !is_wide(window));
            let window = window.unwrap_or_else(|| between(above[at], below[end]));
            if !window.is_empty() && window.len() * (end - at) <= LARGEST_GAP {
                gaps.push((at..end, window.to_vec()));
            }
            at = end;
        }
        gaps
    }

    /// For each place among the new units, the old one after the nearest match above that is in order,
    /// and the old one of the nearest such match below.
    fn anchors(&self) -> (Vec<usize>, Vec<usize>) {
        let matches: Vec<(usize, usize)> =
            self.of_new.iter().enumerate().filter_map(|(new, old)| Some((new, (*old)?))).collect();
        let olds: Vec<usize> = matches.iter().map(|(_, old)| *old).collect();
        let mut above = vec![0; self.of_new.len() + 1];
        let mut below = vec![self.is_used.len(); self.of_new.len() + 1];
        for at in longest_ascending(&olds) {
            let (new, old) = matches[at];
            (above[new + 1], below[new]) = (old + 1, old);
        }
        for at in 1..above.len() {
            above[at] = above[at].max(above[at - 1]);
        }
        for at in (0..below.len() - 1).rev() {
            below[at] = below[at].min(below[at + 1]);
        }
        (above, below)
    }

    /// Matches the rest by shared rare words, best pairs first.
    fn similar_anywhere(&mut self, olds: &HashMap<usize, Shape>, news: &HashMap<usize, Shape>) {
        let free = olds.iter().filter(|(at, _)| !self.is_used[**at]).map(|(at, shape)| (*at, shape));
        let index = Index::new(free);
        let mut pairs = Vec::new();
        for (&new, shape) in news.iter().filter(|(at, _)| self.is_open(**at)) {
            for old in index.candidates(shape) {
                let likeness = shape.likeness(&olds[&old]);
                if likeness >= LIKE_ELSEWHERE {
                    pairs.push((likeness, old, new));
                }
            }
        }
        pairs.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.2, one.1).cmp(&(other.2, other.1))));
        for (_, old, new) in pairs {
            if !self.is_used[old] && self.of_new[new].is_none() {
                self.take(old, new);
            }
        }
    }
}

/// The pairs in order with the highest total similarity, by dynamic programming.
fn best_in_order(
    free: &[usize],
    new: Range<usize>,
    olds: &HashMap<usize, Shape>,
    news: &HashMap<usize, Shape>,
) -> Vec<(usize, usize)> {
    let (rows, columns) = (new.len(), free.len());
    let mut best = vec![vec![0.0; columns + 1]; rows + 1];
    let mut like = vec![vec![0.0; columns]; rows];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let likeness = news[&(new.start + row)].likeness(&olds[&free[column]]);
            like[row][column] = if likeness >= LIKE_IN_PLACE { likeness } else { 0.0 };
            let paired =
                if like[row][column] > 0.0 { like[row][column] + best[row + 1][column + 1] } else { 0.0 };
            best[row][column] = f64::max(paired, f64::max(best[row + 1][column], best[row][column + 1]));
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while row < rows && column < columns {
        let likeness = like[row][column];
        if likeness > 0.0 && best[row][column] == likeness + best[row + 1][column + 1] {
            pairs.push((free[column], new.start + row));
            row += 1;
            column += 1;
        } else if best[row][column] == best[row + 1][column] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

/// The pairs of a longest common subsequence, by dynamic programming.
fn longest_common(rows: usize, columns: usize, same: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let mut best = vec![vec![0usize; columns + 1]; rows + 1];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            best[row][column] = match same(row, column) {
                true => best[row + 1][column + 1] + 1,
                false => best[row + 1][column].max(best[row][column + 1]),
            };
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while row < rows && column < columns {
        if same(row, column) {
            pairs.push((row, column));
            row += 1;
            column += 1;
        } else if best[row + 1][column] >= best[row][column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

/// Matches with their meaning: units outside the longest run in order have moved.
fn links(exact: &[Option<usize>], matching: &Matching) -> Vec<Option<Link>> {
    let matched = &matching.of_new;
    let split: HashSet<usize> = matching.part_of.iter().flatten().copied().collect();
    let joined: HashSet<usize> = matching.joined_into.iter().flatten().copied().collect();
    let order: Vec<(usize, usize)> =
        matched.iter().enumerate().filter_map(|(new, old)| Some(((*old)?, new))).collect();
    let olds: Vec<usize> = order.iter().map(|(old, _)| *old).collect();
    let mut is_in_order = vec![false; matched.len()];
    for at in longest_ascending(&olds) {
        is_in_order[order[at].1] = true;
    }
    let link = |new: usize| {
        let Some(old) = matched[new] else {
            return matching.part_of[new].map(|old| Link { old, change: Change::Split, keeps_id: false });
        };
        let change = match (exact[new].is_some(), is_in_order[new]) {
            (false, _) if split.contains(&old) => Change::Split,
            (false, _) if joined.contains(&new) => Change::Joined,
            (false, _) => Change::Edited,
            (true, true) => Change::Kept,
            (true, false) => Change::Moved,
        };
        Some(Link { old, change, keeps_id: true })
    };
    (0..matched.len()).map(link).collect()
}

/// Indexes of a longest ascending subsequence, by patience sorting.
pub(super) fn longest_ascending(values: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; values.len()];
    for (at, value) in values.iter().enumerate() {
        let place = tails.partition_point(|&tail| values[tail] < *value);
        before[at] = place.checked_sub(1).map(|place| tails[place]);
        match tails.get_mut(place) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut run = Vec::with_capacity(tails.len());
    let mut next = tails.last().copied();
    while let Some(at) = next {
        run.push(at);
        next = before[at];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts drawn from a small set, so that many are equal and many are similar.
    fn texts(state: &mut u64) -> Vec<String> {
        let mut below = |most: u64| {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (*state >> 33) % most
        };
        let words = ["trade", "water", "roads"];
        let count = below(12);
        (0..count)
            .map(|_| {
                format!("The sides discussed {} of {}.", words[below(3) as usize], words[below(3) as usize])
            })
            .collect()
    }

    #[test]
    fn no_unit_has_two_successors() {
        let mut state = 22;
        for _ in 0..2_000 {
            let (old, new) = (texts(&mut state), texts(&mut state));
            let found = align(&old, &new);
            let kept = found.links.iter().flatten().filter(|link| link.keeps_id).map(|link| link.old);
            let gone = found.joined.iter().enumerate().filter(|(_, into)| into.is_some()).map(|(at, _)| at);
            let mut all: Vec<usize> = kept.chain(gone).collect();
            all.sort_unstable();
            let count = all.len();
            all.dedup();
            assert_eq!(all.len(), count, "{old:#?}\n{new:#?}\n{found:?}");
        }
    }
}
