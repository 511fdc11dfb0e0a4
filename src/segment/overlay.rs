//! A project's own rules before the built-in ones.

use std::ops::Range;

use super::srx::Cutter;

/// How many white space characters before a boundary are tried for a rule.
const GAP: usize = 8;

/// The sentences of a text: a matching no-break rule removes a built-in boundary, a break
/// rule adds one; white space belongs to the sentence before it.
pub(super) fn overlay(
    text: &str,
    built_in: impl Iterator<Item = Range<usize>>,
    rules: &Cutter,
) -> Vec<Range<usize>> {
    let added: Vec<usize> = rules.borders(text).into_iter().map(|at| behind_space(text, at)).collect();
    let kept = built_in.map(|range| range.end).filter(|&end| !is_forbidden(text, end, rules));
    let mut borders: Vec<usize> = kept.chain(added).chain([text.len()]).collect();
    borders.sort_unstable();
    borders.dedup();
    ranges(borders)
}

/// The ranges between boundaries, the first of which may be 0.
pub(super) fn ranges(borders: Vec<usize>) -> Vec<Range<usize>> {
    let mut from = 0;
    let pieces = borders.into_iter().map(|end| std::mem::replace(&mut from, end)..end);
    pieces.filter(|range| !range.is_empty()).collect()
}

fn behind_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start().len()
}

/// Whether a no-break rule matches anywhere in the white space before a boundary.
fn is_forbidden(text: &str, border: usize, rules: &Cutter) -> bool {
    let spaces = text[..border].chars().rev().take(GAP).take_while(|found| found.is_whitespace());
    let mut at = border;
    let mut places = vec![border];
    for space in spaces {
        at -= space.len_utf8();
        places.push(at);
    }
    places.into_iter().any(|at| rules.forbids_anywhere(text, at))
}
