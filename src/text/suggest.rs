//! What a misspelt word was probably meant to be.

/// The longest words that are compared, in characters: longer ones are texts, not names.
const LONGEST: usize = 200;

/// The known word that is nearest to a misspelt one, if one is near enough: one slip in a word of up to five
/// letters, two in a longer one, three from twelve letters on. A slip is a letter that is missing, too many,
/// another one, or swapped with its neighbour. Case, hyphens, underscores and spaces do not count. The first of
/// several that are equally near.
///
/// ```
/// use audarma::text::nearest;
/// let known = ["number-changed", "number-missing", "too-long"];
/// assert_eq!(nearest("numbre-changed", known), Some("number-changed"));
/// assert_eq!(nearest("base_path", ["locales", "basepath"]), Some("basepath"));
/// assert_eq!(nearest("title", known), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let asked = letters(word);
    if asked.len() > LONGEST {
        return None;
    }
    let most = match asked.len() {
        0 => return None,
        1..=2 => 0,
        3..=5 => 1,
        6..=11 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let letters = letters(candidate);
        let most = best.map_or(most, |(slips, _)| slips.saturating_sub(1));
        let is_better = best.is_none_or(|(slips, _)| slips > 0);
        if is_better
            && letters.len().abs_diff(asked.len()) <= most
            && let Some(slips) = slips(&asked, &letters, most)
        {
            best = Some((slips, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The letters of a word as they are compared.
fn letters(word: &str) -> Vec<char> {
    word.chars().filter(|char| !matches!(char, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// How many slips make one word of another, if no more than `most`: the distance of optimal string alignment.
fn slips(one: &[char], other: &[char], most: usize) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (at, char) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (column, known) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(char != known);
            let mut least = replaced.min(above[column + 1] + 1).min(row[column] + 1);
            let is_swapped = at > 0 && column > 0 && *char == other[column - 1] && one[at - 1] == *known;
            if is_swapped {
                least = least.min(before[column - 1] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_as_they_are_made() {
        for (one, other, expected) in [
            ("extract", "extract", Some(0)),
            ("exrtact", "extract", Some(1)),
            ("extrac", "extract", Some(1)),
            ("extracts", "extract", Some(1)),
            ("eхtract", "extract", Some(1)),
            ("chekc", "check", Some(1)),
            ("verify", "check", None),
        ] {
            assert_eq!(slips(&letters(one), &letters(other), 3), expected, "{one}");
        }
    }

    #[test]
    fn only_what_is_near_is_suggested() {
        let locales = ["en", "kk", "ru", "kk-Latn"];
        assert_eq!(nearest("kz", locales), None);
        assert_eq!(nearest("KK", locales), Some("kk"));
        assert_eq!(nearest("kk_latn", locales), Some("kk-Latn"));
        assert_eq!(nearest("", locales), None);
        assert_eq!(nearest("locale", ["basepath", "locales"]), Some("locales"));
        assert_eq!(nearest("audrama", ["audarma", "paths"]), Some("audarma"));
        assert_eq!(nearest("number-chnged", ["number-missing", "number-changed"]), Some("number-changed"));
    }
}
