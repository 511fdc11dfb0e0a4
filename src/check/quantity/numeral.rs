//! A number in digits, with its separators, as it may be read.

use std::ops::Range;

/// One written number.
pub(super) struct Numeral {
    pub(super) place: Range<usize>,
    pub(super) readings: Vec<f64>,
    pub(super) parts: Option<(f64, f64)>,
}

/// What a number may mean, and the two that it may be as well.
type Reading = (Vec<f64>, Option<(f64, f64)>);

/// The digits and the separator before them.
struct Group<'a> {
    separator: char,
    digits: &'a str,
    start: usize,
}

/// The numerals that begin at a digit: one, or several where the separators make no number, as in
/// `22.11.2021`.
pub(super) fn numerals(text: &str, start: usize) -> Vec<Numeral> {
    let groups = groups(text, start);
    let end = groups.last().map_or(start, |group| group.start + group.digits.len());
    if let Some((readings, parts)) = readings(&groups) {
        return vec![Numeral { place: start..end, readings, parts }];
    }
    let one = |group: &Group<'_>| Numeral {
        place: group.start..group.start + group.digits.len(),
        readings: vec![value(group.digits)],
        parts: None,
    };
    groups.iter().map(one).collect()
}

fn groups(text: &str, start: usize) -> Vec<Group<'_>> {
    let mut groups = vec![Group { separator: ' ', digits: digits(text, start), start }];
    loop {
        let last = &groups[groups.len() - 1];
        let at = last.start + last.digits.len();
        let Some(separator) = text[at..].chars().next() else { return groups };
        let next = digits(text, at + separator.len_utf8());
        let goes_on = match separator {
            '.' | ',' => !next.is_empty(),
            // 1 234 567: groups of three, and the first one is no longer.
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {
                next.len() == 3 && groups[0].digits.len() <= 3 && groups.iter().skip(1).all(is_thousands)
            }
            _ => false,
        };
        if !goes_on {
            return groups;
        }
        groups.push(Group { separator, digits: next, start: at + separator.len_utf8() });
    }
}

fn is_thousands(group: &Group<'_>) -> bool {
    group.digits.len() == 3
}

fn digits(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    &rest[..rest.bytes().take_while(u8::is_ascii_digit).count()]
}

fn value(digits: &str) -> f64 {
    digits.parse().unwrap_or(f64::INFINITY)
}

/// What the groups may mean as one number; nothing where they are several.
fn readings(groups: &[Group<'_>]) -> Option<Reading> {
    let (first, rest) = groups.split_first()?;
    let joined = |groups: &[Group<'_>]| value(&groups.iter().map(|group| group.digits).collect::<String>());
    let Some((last, middle)) = rest.split_last() else { return Some((vec![value(first.digits)], None)) };
    let is_grouped = first.digits.len() <= 3 && middle.iter().all(is_thousands);
    let is_even = middle.iter().all(|group| group.separator == last.separator);
    let is_mark = matches!(last.separator, '.' | ',');
    let decimal = || {
        let whole = joined(&groups[..groups.len() - 1]);
        format!("{whole}.{}", last.digits).parse::<f64>().unwrap_or(whole)
    };
    if is_mark && middle.is_empty() {
        let mut readings = vec![decimal()];
        if is_thousands(last) && is_grouped && first.digits != "0" {
            readings.push(joined(groups));
        }
        let parts = (last.digits.len() == 2).then(|| (value(first.digits), value(last.digits)));
        return Some((readings, parts));
    }
    if is_grouped && is_even && is_thousands(last) {
        return Some((vec![joined(groups)], None));
    }
    let marks_once = middle.iter().all(|group| group.separator != last.separator);
    (is_mark && is_grouped && marks_once).then(|| (vec![decimal()], None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<f64>> {
        numerals(text, 0).into_iter().map(|numeral| numeral.readings).collect()
    }

    #[test]
    fn a_number_is_written_in_many_ways() {
        for text in ["1,234.5", "1 234,5", "1\u{a0}234,5", "1.234,5", "1'234.5", "1234.5"] {
            assert_eq!(read(text), [[1234.5]], "{text}");
        }
        assert_eq!(read("1,234"), [[1.234, 1234.0]]);
        assert_eq!(read("1 234 567"), [[1_234_567.0]]);
        assert_eq!(read("12,345,678"), [[12_345_678.0]]);
        assert_eq!(read("0.125"), [[0.125]]);
    }

    #[test]
    fn some_are_several() {
        assert_eq!(read("22.11.2021"), [[22.0], [11.0], [2021.0]]);
        assert_eq!(numerals("15.30", 0)[0].parts, Some((15.0, 30.0)));
        assert_eq!(read("2016 500"), [[2016.0]]);
        assert_eq!(read("3, 4"), [[3.0]]);
    }
}
