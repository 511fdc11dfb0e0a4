//! What a number counts: the unit that stands behind it.

use std::ops::Range;

use super::Quantity;
use crate::text::{is_letter, strip_start};

/// Names of each unit in all languages together: a stem with `!` is the whole word.
#[rustfmt::skip]
const UNITS: &[&[&str]] = &[
    &["percent", "процент", "пайыз", "проц!"], &["second!", "seconds!", "секунд", "сек!"],
    &["minute", "минут", "мин!"], &["hour", "час!", "часа!", "часов!", "часам!", "часовой!", "часовая!", "часовую!", "сағат"],
    &["day!", "days!", "день!", "дня!", "дней!", "дням!", "днями!", "дневн", "сутк", "суток!", "суточн", "күн", "тәулік"],
    &["week", "недел", "апта"], &["month", "месяц", "ай!", "айға!", "айда!", "айдан!", "айдың!", "айлық!", "айы!", "айын!"],
    &["year!", "years!", "год!", "года!", "году!", "годам!", "годов!", "лет!", "летн", "летие!", "жыл", "жас"],
    &["mm!", "мм!", "millimet", "миллиметр"], &["cm!", "см!", "centimet", "сантиметр"],
    &["metre!", "metres!", "meter!", "meters!", "м!", "метр"], &["km!", "км!", "kilomet", "километр", "шақырым"],
    &["mile", "миль!", "мили!", "миля!", "мильный!", "миля"], &["gram!", "grams!", "г!", "гр!", "грамм"],
    &["kg!", "кг!", "kilogram", "килограмм", "kilo!", "kilos!", "кило!"], &["tonne!", "tonnes!", "ton!", "tons!", "тонн", "т!"],
    &["litre", "liter!", "liters!", "литр", "л!"], &["ha!", "га!", "hectare", "гектар"],
    &["watt!", "watts!", "вт!", "ватт"], &["kw!", "квт!", "kilowatt", "киловатт"], &["mw!", "мвт!", "megawatt", "мегаватт"],
    &["gw!", "гвт!", "gigawatt", "гигаватт"],
];

/// Its first entry.
const PERCENT: usize = 0;

/// A point of a difference between two percentages, which is another thing than a percentage.
const POINT: usize = UNITS.len();

/// What the number at a place counts, and the end of its name.
pub(super) fn unit(text: &str, end: usize) -> Option<(usize, usize)> {
    let end = end + ordinal(&text[end..]);
    let rest = &text[end..];
    let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2011}']).len();
    let rest = &rest[gap..];
    if gap > 4 {
        return None;
    }
    if let Some(after) = rest.strip_prefix('%') {
        return Some((PERCENT, text.len() - after.len()));
    }
    let word = &rest[..rest.find(|char: char| !is_letter(char)).unwrap_or(rest.len())];
    let behind = end + gap + word.len();
    // «2020-м» and «2020 г.» are a year.
    let is_hyphened = word.chars().count() == 1 && text[end..].starts_with('-');
    if is_hyphened || word == "г" && text[behind..].starts_with('.') {
        return None;
    }
    if is_percent_in_two_words(word, &text[behind..]) {
        return Some((PERCENT, behind + " cent".len()));
    }
    if let Some(length) = point(word, &text[behind..]) {
        return Some((POINT, behind + length));
    }
    let found = UNITS.iter().position(|names| names.iter().any(|name| is_named(word, name)))?;
    Some((found, behind))
}

/// The length of an ordinal's ending before another word: «29th minute», «29-й минуте».
fn ordinal(rest: &str) -> usize {
    const ENDINGS: [&str; 17] = [
        "th",
        "st",
        "nd",
        "rd",
        "-й",
        "-я",
        "-е",
        "-м",
        "-ю",
        "-го",
        "-му",
        "-ой",
        "-ую",
        "-ым",
        "-шы",
        "-ші",
        "-ыншы",
    ];
    let ending = ENDINGS
        .iter()
        .find(|ending| rest.strip_prefix(**ending).is_some_and(|behind| behind.starts_with([' ', '\u{a0}'])));
    ending.map_or(0, |ending| ending.len())
}

fn is_named(word: &str, name: &str) -> bool {
    match name.strip_suffix('!') {
        Some(name) => strip_start(word, name) == Some(""),
        None => strip_start(word, name).is_some(),
    }
}

fn is_percent_in_two_words(word: &str, behind: &str) -> bool {
    word == "per" && strip_start(behind, " cent").is_some_and(|rest| !rest.starts_with(is_letter))
}

/// The length of the second word of «percentage point», if it stands there.
fn point(word: &str, behind: &str) -> Option<usize> {
    const FIRST: [&str; 3] = ["percentage", "процентн", "пайыздық"];
    const SECOND: [&str; 3] = [" point", " пункт", " тармақ"];
    FIRST.iter().find(|first| strip_start(word, first).is_some())?;
    let rest = SECOND.iter().find_map(|second| strip_start(behind, second))?;
    let end = rest.find(|char: char| !is_letter(char)).unwrap_or(rest.len());
    Some(behind.len() - rest.len() + end)
}

/// The first number in digits of the source that counts another thing in the target, or nothing where it was a
/// percentage: both places with their units.
pub(in crate::check) fn recounted(
    source_text: &str,
    source: &[Quantity],
    target_text: &str,
    target: &[Quantity],
) -> Option<(Range<usize>, Range<usize>)> {
    for own in source.iter().filter(|quantity| quantity.is_firm) {
        let Some((counted, end)) = unit(source_text, own.place.end) else { continue };
        let same = || target.iter().filter(|other| other.agrees(own));
        let units = || same().map(|other| (other, unit(target_text, other.place.end)));
        if units().any(|(_, unit)| unit.is_some_and(|(unit, _)| unit == counted)) {
            continue;
        }
        let from = own.place.start..end;
        let other = units().find_map(|(other, unit)| Some(other.place.start..unit?.1));
        if other.is_some() {
            return Some(from).zip(other);
        }
        let is_lost =
            |bare: &&Quantity| !has_percent(target_text) || stands_alone(target_text, bare.place.end);
        if let Some(bare) =
            same().find(|other| other.is_firm).filter(|bare| counted == PERCENT && is_lost(bare))
        {
            return Some((from, bare.place.clone()));
        }
    }
    None
}

/// Whether a number counts the word behind it and is no part of a range or list: «38 и 40 процентов».
fn stands_alone(text: &str, end: usize) -> bool {
    const LINKS: [&str; 8] = ["и", "или", "до", "мен", "пен", "бен", "және", "немесе"];
    let Some(rest) = text[end..].strip_prefix([' ', '\u{a0}']) else { return false };
    let word = &rest[..rest.find(|char: char| !is_letter(char)).unwrap_or(rest.len())];
    !word.is_empty() && !LINKS.contains(&word)
}

fn has_percent(text: &str) -> bool {
    text.contains(['%', '‰']) || ["роцент", "айыз", "роц."].iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;

    fn compare<'t>(source: &'t str, language: &str, target: &'t str) -> Option<(&'t str, &'t str)> {
        let (own, theirs) = (scan(source, "en"), scan(target, language));
        let (from, to) = recounted(source, &own, target, &theirs)?;
        Some((&source[from], &target[to]))
    }

    #[test]
    fn the_unit_is_another_one() {
        assert_eq!(compare("a 40 km road", "ru", "дорога в 40 м"), Some(("40 km", "40 м")));
        assert_eq!(compare("a 12-hour day", "kk", "12 минуттық күн"), Some(("12-hour", "12 минуттық")));
        assert_eq!(compare("up 5%", "ru", "на 5 процентных пунктов"), Some(("5%", "5 процентных пунктов")));
        assert_eq!(compare("5 per cent", "kk", "5 бөлігі"), Some(("5 per cent", "5")));
        assert_eq!(compare("the 9th minute", "ru", "на 9-й секунде"), Some(("9th minute", "9-й секунде")));
        assert_eq!(compare("8% here, 9% there", "ru", "8 здесь и 9% там"), Some(("8%", "8")));
    }

    #[test]
    fn the_unit_is_the_same() {
        assert_eq!(compare("5 years and 5 days", "ru", "5 дней и 5 лет"), None);
        assert_eq!(compare("24 hours", "kk", "24 сағат"), None);
        assert_eq!(compare("a 15-year-old", "kk", "15 жастағы"), None);
        assert_eq!(compare("30 days", "ru", "30-дневный"), None);
        assert_eq!(compare("40 km", "ru", "40 больших машин"), None);
        assert_eq!(compare("8% here, 9% there", "ru", "8 и 9% соответственно"), None);
        assert_eq!(compare("the 9th minute", "kk", "9-шы минут"), None);
    }
}
