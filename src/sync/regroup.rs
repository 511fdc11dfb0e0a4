//! Units that were split, and units that were joined.

use std::ops::Range;

use super::align::Matching;
use crate::model::{Token, notation};

/// Minimum share of a neighbor's letters that must come from a split unit.
const STOOD_THERE: f64 = 0.5;
/// Minimum share of the text missing from the unit's successor that the neighbor must have,
const FILLS: f64 = 0.3;
/// and its minimum number of letters: a single short word proves nothing.
const TELLING: usize = 5;
/// Minimum common share for several unmatched units to be one unmatched unit.
const LIKE_TOGETHER: f64 = 0.7;
/// Maximum number of sentences that one unit becomes.
const MOST_PARTS: usize = 4;

impl Matching {
    /// Matches units that are several old ones in a row, or a part of one: boundaries changed, the text did
    /// not. The first old unit keeps its id; the following ones are new or removed.
    pub(super) fn joined_and_split<T: AsRef<str>>(&mut self, old: &[T], new: &[T]) {
        for (range, free) in self.gaps() {
            let olds: Vec<(usize, String)> = free.iter().map(|&at| (at, bare(old[at].as_ref()))).collect();
            let news: Vec<(usize, String)> = range.map(|at| (at, bare(new[at].as_ref()))).collect();
            for (at, text) in &news {
                let is_free =
                    |run: &Range<usize>| olds[run.clone()].iter().all(|(old, _)| !self.is_used[*old]);
                if let Some(run) = run(text, &olds).filter(is_free) {
                    let run: Vec<usize> = olds[run].iter().map(|(old, _)| *old).collect();
                    self.join(&run, *at);
                }
            }
            for (at, text) in &olds {
                let is_free = |run: &Range<usize>| {
                    !self.is_used[*at] && news[run.clone()].iter().all(|(new, _)| self.is_open(*new))
                };
                if let Some(run) = run(text, &news).filter(is_free) {
                    let run: Vec<usize> = news[run].iter().map(|(new, _)| *new).collect();
                    self.split(*at, &run);
                }
            }
        }
    }

    /// The same if words changed as well: the neighbors of an edited unit that contain what it
    /// lacks; then several unmatched units in a row that are similar to one.
    pub(super) fn regrouped<T: AsRef<str>>(&mut self, old: &[T], new: &[T], exact: &[Option<usize>]) {
        for at in 0..new.len() {
            let Some(from) = self.of_new[at].filter(|_| exact[at].is_none()) else { continue };
            let is_grouped = self.part_of.get(at + 1).is_some_and(|part| *part == Some(from))
                || self.joined_into.get(from + 1).is_some_and(|into| *into == Some(at));
            if is_grouped {
                continue;
            }
            let (whole, head) = (Bag::new(old[from].as_ref()), Bag::new(new[at].as_ref()));
            let parts = neighbours(at, new, &whole, whole.without(&head), |at| self.is_open(at));
            parts.into_iter().for_each(|part| self.part_of[part] = Some(from));
            let olds = neighbours(from, old, &head, head.without(&whole), |at| !self.is_used[at]);
            for part in olds {
                self.is_used[part] = true;
                self.joined_into[part] = Some(at);
            }
        }
        for (range, free) in self.gaps() {
            self.regrouped_in_gap(old, new, range, &free);
        }
    }

    fn regrouped_in_gap<T: AsRef<str>>(&mut self, old: &[T], new: &[T], range: Range<usize>, free: &[usize]) {
        let olds: Vec<(usize, Bag)> = free.iter().map(|&at| (at, Bag::new(old[at].as_ref()))).collect();
        let news: Vec<(usize, Bag)> = range.map(|at| (at, Bag::new(new[at].as_ref()))).collect();
        for (at, bag) in &olds {
            let run = alike(bag, &news, |new| self.is_open(new));
            if !run.is_empty() && !self.is_used[*at] {
                self.split(*at, &run);
            }
        }
        for (at, bag) in &news {
            let run = alike(bag, &olds, |old| !self.is_used[old]);
            if !run.is_empty() && self.is_open(*at) {
                self.join(&run, *at);
            }
        }
    }

    fn join(&mut self, olds: &[usize], new: usize) {
        self.take(olds[0], new);
        for &gone in &olds[1..] {
            self.is_used[gone] = true;
            self.joined_into[gone] = Some(new);
        }
    }

    fn split(&mut self, old: usize, news: &[usize]) {
        self.take(old, news[0]);
        news[1..].iter().for_each(|&part| self.part_of[part] = Some(old));
    }
}

/// The units next to `at`, after and before it, that contain the text missing according to `lacking`.
fn neighbours<T: AsRef<str>>(
    at: usize,
    texts: &[T],
    whole: &Bag,
    mut lacking: Bag,
    is_free: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let mut found = Vec::new();
    let behind: Vec<usize> = (at + 1..texts.len()).take(MOST_PARTS).collect();
    let before: Vec<usize> = (0..at).rev().take(MOST_PARTS).collect();
    for side in [behind, before] {
        for place in side {
            if !is_free(place) || lacking.letters() < TELLING {
                break;
            }
            let part = Bag::new(texts[place].as_ref());
            if !part.belongs(whole, &lacking) {
                break;
            }
            lacking = lacking.without(&part);
            found.push(place);
        }
    }
    found
}

/// The first units in a row that together are similar to a whole.
fn alike(whole: &Bag, parts: &[(usize, Bag)], is_free: impl Fn(usize) -> bool) -> Vec<usize> {
    for start in 0..parts.len() {
        let mut together = Bag::default();
        for (length, (place, part)) in parts[start..].iter().take(MOST_PARTS).enumerate() {
            let is_next = *place == parts[start].0 + length;
            if !is_next || !is_free(*place) || !part.stood_in(whole) {
                break;
            }
            together = together.with(part);
            if length > 0 && together.likeness(whole) >= LIKE_TOGETHER {
                return parts[start..=start + length].iter().map(|(place, _)| *place).collect();
            }
        }
    }
    Vec::new()
}

/// The words of a text, sorted; long words count more than short ones.
#[derive(Clone, Default)]
struct Bag(Vec<String>);

impl Bag {
    fn new(text: &str) -> Self {
        let lower = text.to_lowercase();
        let words = lower.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut words: Vec<String> = words.map(str::to_owned).collect();
        words.sort_unstable();
        Self(words)
    }

    fn letters(&self) -> usize {
        self.0.iter().map(|word| word.chars().count()).sum()
    }

    /// The letters of the words in both.
    fn shared(&self, other: &Self) -> usize {
        self.letters() - self.without(other).letters()
    }

    fn without(&self, other: &Self) -> Self {
        let mut rest = other.0.as_slice();
        let mut kept = Vec::new();
        for word in &self.0 {
            rest = &rest[rest.partition_point(|other| other < word)..];
            match rest.split_first() {
                Some((first, more)) if first == word => rest = more,
                _ => kept.push(word.clone()),
            }
        }
        Self(kept)
    }

    fn with(&self, other: &Self) -> Self {
        let mut words = [self.0.as_slice(), &other.0].concat();
        words.sort_unstable();
        Self(words)
    }

    fn likeness(&self, other: &Self) -> f64 {
        2.0 * self.shared(other) as f64 / (self.letters() + other.letters()).max(1) as f64
    }

    fn stood_in(&self, whole: &Self) -> bool {
        self.shared(whole) as f64 >= STOOD_THERE * self.letters() as f64 && !self.0.is_empty()
    }

    fn belongs(&self, whole: &Self, lacking: &Self) -> bool {
        let fills = lacking.shared(self);
        self.stood_in(whole) && fills >= TELLING && fills as f64 >= FILLS * lacking.letters() as f64
    }
}

/// A message's value without white space and tags, which does not change when units are joined or split.
fn bare(message: &str) -> String {
    let value = message.lines().next().unwrap_or_default();
    let mut out = String::with_capacity(value.len());
    for token in notation::parse(value) {
        if let Token::Text(text) = token {
            out.extend(text.chars().filter(|char| !char.is_whitespace()));
        }
    }
    out
}

/// Adjacent texts that joined are this one.
fn run(whole: &str, parts: &[(usize, String)]) -> Option<Range<usize>> {
    let fits = |start: &usize| {
        let mut rest = whole;
        for (at, (place, part)) in parts.iter().enumerate().skip(*start) {
            let is_next = *place == parts[*start].0 + at - start;
            rest = rest.strip_prefix(part.as_str()).filter(|_| is_next && !part.is_empty())?;
            if rest.is_empty() {
                return Some(*start..at + 1).filter(|run| run.len() > 1);
            }
        }
        None
    };
    (0..parts.len()).find_map(|start| fits(&start))
}

#[cfg(test)]
mod tests {
    use crate::sync::{Alignment, Change, Link, align};

    fn link(old: usize, change: Change, keeps_id: bool) -> Option<Link> {
        Some(Link { old, change, keeps_id })
    }

    #[test]
    fn joined_units_keep_the_first_and_split_ones_too() {
        let (apart, joined) = (
            ["Yes.", "A long answer by <em>the minister</em>."],
            ["Yes. A long answer by <em>the minister</em>."],
        );
        let links = vec![link(0, Change::Joined, true)];
        assert_eq!(align(&apart, &joined), Alignment { links, joined: vec![None, Some(0)] });
        let links = vec![link(0, Change::Split, true), link(0, Change::Split, false)];
        assert_eq!(align(&joined, &apart), Alignment { links, joined: vec![None] });
    }

    #[test]
    fn words_may_change_where_boundaries_do() {
        let whole = ["Тараптар сауданы талқылап, бірлескен құжат қабылдады."];
        let parts = ["Тараптар сауданы талқылады.", "Олар бірлескен құжат қабылдады."];
        let split = align(&whole, &parts).links;
        assert!(split.iter().flatten().all(|link| link.change == Change::Split));
        assert_eq!(split.iter().flatten().filter(|link| link.keeps_id).count(), 1);
        let joined = align(&parts, &whole);
        assert_eq!(joined.links[0].map(|link| link.change), Some(Change::Joined));
        assert_eq!(joined.joined.iter().flatten().count(), 1);
    }

    #[test]
    fn a_new_sentence_beside_an_edited_one_is_no_part_of_it() {
        let old = ["The sides discussed trade and transport in Astana."];
        let new = ["The sides discussed trade in Astana.", "Snow fell, and schools in the city were closed."];
        let links = align(&old, &new).links;
        assert_eq!(links, [link(0, Change::Edited, true), None]);
    }
}
