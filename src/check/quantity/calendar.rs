//! Months, weekdays and currencies: named things of which a text may say another one.

use std::ops::Range;

/// Where a text names one of a closed list, and which.
#[derive(Clone, PartialEq, Debug)]
struct Named {
    /// Its place.
    place: Range<usize>,
    /// Its number in the list.
    which: usize,
}

/// All of one kind that a text names, in order.
fn named(text: &str, find: impl Fn(&str) -> Option<usize>) -> Vec<Named> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_word = char.is_alphabetic();
        let word = rest.find(|char: char| !char.is_alphabetic()).unwrap_or(rest.len());
        let length = if is_word { word } else { char.len_utf8() };
        if let Some(which) = find(&rest[..length]) {
            found.push(Named { place: at..at + length, which });
        }
        at += length;
    }
    found
}

/// The first of the source that the target does not name, and the first that it names instead.
pub(in crate::check) fn replaced(
    source: &str,
    target: &str,
    find: fn(&str) -> Option<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let source = named(source, find);
    if source.is_empty() {
        return None;
    }
    let target = named(target, find);
    let lacks = |all: &[Named], one: &Named| all.iter().all(|other| other.which != one.which);
    let lost = source.iter().find(|one| lacks(&target, one))?;
    let new = target.iter().find(|one| lacks(&source, one))?;
    Some((lost.place.clone(), new.place.clone()))
}

/// Stems of each of a list, for all languages together: a stem with `!` is the whole word.
type Stems = &'static [&'static [&'static str]];

#[rustfmt::skip]
const MONTHS: Stems = &[
    &["January!", "январ", "қаңтар"], &["February!", "феврал", "ақпан"], &["March!", "марта!", "март!", "марте!", "наурыз"],
    &["April!", "апрел", "сәуір"], &["May!", "мая!", "май!", "мае!", "маем!", "мамыр"], &["June!", "июн", "маусым"],
    &["July!", "июл", "шілде"], &["August!", "август", "тамыз"], &["September!", "сентябр", "қыркүйе"],
    &["October!", "октябр", "қазан"], &["November!", "ноябр", "қараша"], &["December!", "декабр", "желтоқсан"],
];

#[rustfmt::skip]
const WEEKDAYS: Stems = &[
    &["Monday", "понедельн", "дүйсенбі"], &["Tuesday", "вторник", "сейсенбі"], &["Wednesday", "сред!", "среду!", "сәрсенбі"],
    &["Thursday", "четверг", "бейсенбі"], &["Friday", "пятниц", "жұма!", "жұмада!", "жұманың!"], &["Saturday", "суббот", "сенбі"],
    &["Sunday", "воскресен", "жексенбі"],
];

#[rustfmt::skip]
const CURRENCIES: Stems = &[
    &["$", "dollar", "доллар", "долл!", "USD!"], &["€", "euro!", "euros!", "евро!", "еуро!", "еуроға!", "еуроны!", "EUR!"],
    &["£", "pound", "фунт", "GBP!"], &["¥", "yen!", "иен", "йен", "JPY!"], &["₸", "tenge", "теңге", "тенге", "KZT!"],
    &["₽", "ruble", "rouble", "рубл", "руб!", "RUB!"], &["yuan", "юан", "CNY!"], &["hryvnia", "гривн", "UAH!"],
    &["lira!", "liras!", "лир!", "лиры!", "лира!", "лирасы!"], &["₹", "rupee", "рупи"], &["franc!", "francs!", "франк"],
];

/// The month that a word names.
pub(in crate::check) fn month(word: &str) -> Option<usize> {
    find(MONTHS, word)
}

/// The weekday that a word names.
pub(in crate::check) fn weekday(word: &str) -> Option<usize> {
    find(WEEKDAYS, word)
}

/// The currency that a word or sign names.
pub(in crate::check) fn currency(word: &str) -> Option<usize> {
    find(CURRENCIES, word)
}

/// Latin stems are found as they are written, because «may» and «march» are other words.
fn find(stems: Stems, word: &str) -> Option<usize> {
    let lower = word.to_lowercase();
    let fits = |stem: &str| {
        let (stem, is_whole) = stem.strip_suffix('!').map_or((stem, false), |stem| (stem, true));
        let word =
            if stem.starts_with(|char: char| char.is_ascii_uppercase()) { word } else { lower.as_str() };
        if is_whole { word == stem } else { word.starts_with(stem) }
    };
    stems.iter().position(|stems| stems.iter().any(|stem| fits(stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_weekdays_and_currencies_have_numbers() {
        let months = |text| named(text, month).into_iter().map(|one| one.which).collect::<Vec<_>>();
        assert_eq!(months("In November, or may be in March"), [10, 2]);
        assert_eq!(months("22 ноября и в мае"), [10, 4]);
        assert_eq!(months("қарашаның 22-сі"), [10]);
        assert_eq!(named("в пятницу", weekday), [Named { place: 3..17, which: 4 }]);
        assert_eq!(named("$5", currency), [Named { place: 0..1, which: 0 }]);
        assert_eq!(named("5 долларов, 7 теңгеге", currency).len(), 2);
    }
}
