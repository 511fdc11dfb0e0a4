//! Two numbers with a sign between them, of which one is first: scores, ranges, dates.

use std::ops::Range;

/// Numbers that stand together, and where.
struct Joined<'t> {
    place: Range<usize>,
    first: &'t str,
    second: &'t str,
    /// Whether a year follows, so that they are a day and a month.
    is_date: bool,
}

/// The first two of the source that have changed places in the target: `3:1` and `1:3`.
pub(in crate::check) fn swapped(source: &str, target: &str) -> Option<(Range<usize>, Range<usize>)> {
    let own = joined(source);
    if own.is_empty() {
        return None;
    }
    let theirs = joined(target);
    let stands = |first: &str, second: &str| {
        theirs.iter().find(|other| other.first == first && other.second == second)
    };
    own.iter().filter(|one| one.first != one.second && stands(one.first, one.second).is_none()).find_map(
        |one| {
            let other = stands(one.second, one.first).filter(|other| other.is_date == one.is_date)?;
            // 7/4 is the fourth of July, and 04.07 its day and month.
            let is_free = own.iter().all(|own| (own.first, own.second) != (one.second, one.first));
            is_free.then(|| (one.place.clone(), other.place.clone()))
        },
    )
}

fn joined(text: &str) -> Vec<Joined<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(digit) = text[at..].find(|char: char| char.is_ascii_digit()) {
        let start = at + digit;
        let first = digits(text, start);
        let end = start + first.len();
        at = end;
        let Some(sign) = text[end..].chars().next() else { continue };
        let second = digits(text, end + sign.len_utf8());
        let behind = end + sign.len_utf8() + second.len();
        let is_free = !text[..start]
            .ends_with(|char: char| char.is_alphanumeric() || ".,:-–/".contains(char))
            && !text[behind..].starts_with(|char: char| char.is_alphanumeric() || char == ':');
        let is_short = (1..5).contains(&first.len()) && (1..5).contains(&second.len());
        let year = text[behind..].strip_prefix('.').map_or(0, |rest| digits(rest, 0).len());
        let is_date = sign == '.' && (year == 4 || year == 2);
        if is_free && is_short && (matches!(sign, ':' | '-' | '–') || is_date) {
            found.push(Joined { place: start..behind, first, second, is_date });
            at = behind;
        }
    }
    found
}

fn digits(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    &rest[..rest.bytes().take_while(u8::is_ascii_digit).count()]
}

/// A number with a minus in one text and without it in the other, in the target.
pub(in crate::check) fn unsigned(source: &str, target: &str) -> Option<(Range<usize>, Range<usize>)> {
    let is_sign = |text: &str| text.contains(['-', '−', '–']);
    if !is_sign(source) && !is_sign(target) {
        return None;
    }
    let found = below_zero(source).into_iter().find_map(|own| {
        let place = plain(target, &source[own.clone()])?;
        Some((own, place))
    });
    let added = || {
        below_zero(target).into_iter().find_map(|theirs| {
            let place = plain(source, &target[theirs.clone()])?;
            Some((place, theirs))
        })
    };
    found.filter(|_| !says_minus(target)).or_else(|| added().filter(|_| !says_minus(source)))
}

/// The places of numbers that follow a minus at the start of a word.
fn below_zero(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['-', '−', '–']) {
        let before = &text[..at];
        let number = number(text, at + sign.len());
        let begins = before.is_empty() || before.ends_with([' ', '\u{a0}', '(']);
        // «10 -15» is a range, «он сказал -5» none; a text that begins with a dash is a dialogue or a list.
        let is_range = before.trim_end().ends_with(|char: char| char.is_ascii_digit() || char == '%');
        if begins && !is_range && !before.trim().is_empty() && !number.is_empty() {
            found.push(number);
        }
    }
    found
}

fn number(text: &str, start: usize) -> Range<usize> {
    let rest = &text[start..];
    let end =
        rest.find(|char: char| !char.is_ascii_digit() && !matches!(char, '.' | ',')).unwrap_or(rest.len());
    start..start + rest[..end].trim_end_matches(['.', ',']).len()
}

/// Where the same number stands without a minus, and nowhere with one.
fn plain(text: &str, wanted: &str) -> Option<Range<usize>> {
    let is_same = |own: &str| own.replace(',', ".") == wanted.replace(',', ".");
    let mut found = None;
    let mut at = 0;
    while let Some(digit) = text[at..].find(|char: char| char.is_ascii_digit()) {
        let place = number(text, at + digit);
        at = place.end.max(at + digit + 1);
        if is_same(&text[place.clone()]) {
            if text[..place.start].ends_with(['-', '−', '–', '—', '‑']) {
                return None;
            }
            found = found.or(Some(place));
        }
    }
    found
}

fn says_minus(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "minus",
        "below",
        "negative",
        "минус",
        "мороз",
        "ниже",
        "отрицательн",
        "аяз",
        "төмен",
        "суық",
        "теріс",
        "мұз",
    ];
    let text = text.to_lowercase();
    WORDS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Places = Option<(Range<usize>, Range<usize>)>;

    fn places<'t>(
        find: fn(&str, &str) -> Places,
        source: &'t str,
        target: &'t str,
    ) -> Option<(&'t str, &'t str)> {
        find(source, target).map(|(from, to)| (&source[from], &target[to]))
    }

    #[test]
    fn scores_are_turned_round() {
        assert_eq!(places(swapped, "won 3-1", "выиграл 1:3"), Some(("3-1", "1:3")));
        assert_eq!(places(swapped, "on 03.11.2021", "11.03.2021 күні"), Some(("03.11", "11.03")));
        assert_eq!(places(swapped, "won 3-1", "выиграл 3:1"), None);
        assert_eq!(places(swapped, "6-3, 3-6", "6:3, 3:6"), None);
        assert_eq!(places(swapped, "at 12:30, room 30-12", "в 12.30"), None);
    }

    #[test]
    fn a_minus_is_lost() {
        assert_eq!(places(unsigned, "It was -25 °C.", "Было 25 °C."), Some(("25", "25")));
        assert_eq!(places(unsigned, "It grew by 2.5%.", "Рост −2,5 %."), Some(("2.5", "2,5")));
        assert_eq!(places(unsigned, "It was -25 °C.", "Было 25 градусов мороза."), None);
        assert_eq!(places(unsigned, "It was -25 °C.", "Было –25 °C."), None);
        assert_eq!(places(unsigned, "from 10 -15 people", "10–15 адам"), None);
    }
}
