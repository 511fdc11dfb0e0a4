//! Which of several names is meant by a mistyped one.

/// The name that differs least from a word, if it differs so little that it is likely to be meant: by at most
/// one edit in four characters. An edit replaces, adds or drops a character, or swaps two neighbours.
///
/// ```
/// use audarma::text::nearest;
/// let ids = ["it-rained-2d2ot", "it-snowed-5k1xc"];
/// assert_eq!(nearest("it-raned-2d2ot", ids), Some("it-rained-2d2ot"));
/// assert_eq!(nearest("the-wind-80a3d", ids), None);
/// ```
pub fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    /// Characters for each edit that is allowed.
    const FOR_EACH_EDIT: usize = 4;
    let word: Vec<char> = word.chars().collect();
    let most = (word.len() / FOR_EACH_EDIT).max(1);
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        let limit = best.map_or(most, |(distance, _)| distance.saturating_sub(1));
        let chars: Vec<char> = name.chars().collect();
        if chars.len().abs_diff(word.len()) > limit {
            continue;
        }
        if let Some(distance) = distance(&word, &chars, limit) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// The optimal string alignment distance, if it is not above a limit.
fn distance(one: &[char], other: &[char], limit: usize) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, char) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(last.len());
        next.push(row + 1);
        for (column, theirs) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(char != theirs);
            let mut least = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            let is_swapped = row > 0 && column > 0 && *char == other[column - 1] && one[row - 1] == *theirs;
            if is_swapped {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|distance| *distance > limit) {
            return None;
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn edits_of_each_kind_are_counted() {
        let found = |word| nearest(word, ["catalog", "article"]);
        assert_eq!(found("catalgo"), Some("catalog"));
        assert_eq!(found("catlog"), Some("catalog"));
        assert_eq!(found("catallog"), Some("catalog"));
        assert_eq!(found("artikle"), Some("article"));
        assert_eq!(found("cattle"), None);
    }

    #[test]
    fn the_first_of_the_nearest_is_given() {
        assert_eq!(nearest("abcd", ["abce", "abcf", "abcd"]), Some("abcd"));
        assert_eq!(nearest("abcd", ["abce", "abcf"]), Some("abce"));
        assert_eq!(nearest("", ["a", "bc"]), Some("a"));
    }
}
