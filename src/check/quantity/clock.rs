//! Times of day: which half of it, and in which zone.

use std::ops::Range;

use super::Quantity;
use super::scan::half_of_day;
use crate::text::is_letter;

/// Beginnings of the words for a part of the day.
const PARTS: [&str; 13] =
    ["дня", "днем", "днём", "вечер", "ноч", "утр", "пополу", "кеш", "түн", "түс", "күндіз", "таң", "p.m"];

/// Zones that are written in Latin letters everywhere.
const ZONES: [&str; 16] = [
    "GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "BST", "CET", "CEST", "EET", "MSK",
    "IST",
];

/// An hour of the afternoon that the target writes as one of the morning.
pub(in crate::check) fn half_lost(
    source_text: &str,
    source: &[Quantity],
    target_text: &str,
    target: &[Quantity],
) -> Option<(Range<usize>, Range<usize>)> {
    let is_afternoon = |own: &&Quantity| {
        let rest = &source_text[own.place.end..];
        let is_hour = own.readings.first().is_some_and(|hour| (1.0..12.0).contains(hour));
        is_hour && !source_text[..own.place.start].ends_with(':') && half_of_day(rest) == Some(true)
    };
    let has =
        |hour: f64| target.iter().find(|other| other.readings.iter().any(|value| (value - hour).abs() < 0.6));
    for own in source.iter().filter(|own| own.is_firm).filter(is_afternoon) {
        let hour = own.readings.first()?.floor();
        let exact = |hour: f64| {
            target.iter().find(|other| other.readings.first().is_some_and(|value| value.floor() == hour))
        };
        if exact(hour + 12.0).is_some() || has(hour + 12.0).is_some() {
            continue;
        }
        let Some(other) = exact(hour).filter(|other| other.is_firm) else { continue };
        let lower = target_text.to_lowercase();
        if !PARTS.iter().any(|part| lower.contains(part)) {
            return Some((own.place.clone(), other.place.clone()));
        }
    }
    None
}

/// The first zone of the source that the target does not name, and the one that it names instead.
pub(in crate::check) fn zone_changed(source: &str, target: &str) -> Option<(Range<usize>, Range<usize>)> {
    let own = zones(source);
    let lost = own.into_iter().find(|zone| !target.contains(&source[zone.clone()]))?;
    let new = zones(target).into_iter().find(|zone| !source.contains(&target[zone.clone()]))?;
    Some((lost, new))
}

fn zones(text: &str) -> Vec<Range<usize>> {
    let is_apart = |place: &Range<usize>| {
        !text[..place.start].ends_with(is_letter) && !text[place.end..].starts_with(is_letter)
    };
    if !text.as_bytes().windows(3).any(|three| three.iter().all(u8::is_ascii_uppercase)) {
        return Vec::new();
    }
    let all = ZONES.iter().flat_map(|zone| text.match_indices(zone).map(|(at, zone)| at..at + zone.len()));
    let mut found: Vec<Range<usize>> = all.filter(is_apart).collect();
    found.sort_by_key(|place| place.start);
    found
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;

    fn half<'t>(source: &'t str, target: &'t str) -> Option<(&'t str, &'t str)> {
        let (own, theirs) = (scan(source, "en"), scan(target, "ru"));
        half_lost(source, &own, target, &theirs).map(|(from, to)| (&source[from], &target[to]))
    }

    #[test]
    fn an_afternoon_becomes_a_morning() {
        assert_eq!(half("It starts at 3 p.m.", "Начало в 3:00."), Some(("3", "3")));
        assert_eq!(half("It starts at 3 p.m.", "Начало в 15:00."), None);
        assert_eq!(half("It starts at 3 p.m.", "Начало в 3 часа дня."), None);
        assert_eq!(half("It starts at 7.30 a.m.", "Начало в 7.30."), None);
        let (source, target) = ("at 15:00 GMT", "в 15:00 EST");
        let (from, to) = zone_changed(source, target).unwrap();
        assert_eq!((&source[from], &target[to]), ("GMT", "EST"));
        assert!(zone_changed("at 15:00 GMT", "в 15:00 по Гринвичу").is_none());
    }
}
