//! Measures of the English-speaking world turned into metric ones, as editors do.

use std::ops::Range;

use super::{Quantity, measure};

/// A measure: how its name begins after a number, the metric values of one of it, and their names.
struct Measure {
    symbol: &'static str,
    names: &'static [&'static str],
    metric: &'static [(f64, &'static str)],
}

const MEASURES: &[Measure] = &[
    Measure {
        symbol: "mi",
        names: &["mile", "mph", "миль", "миля", "мили", "милю"],
        metric: &[(1.609, "km"), (1609.0, "m")],
    },
    Measure {
        symbol: "ft",
        names: &["feet", "foot", "ft", "фут ", "фут,", "фут.", "фута", "футов", "футқа", "футтан", "футты"],
        metric: &[(0.3048, "m"), (30.48, "cm")],
    },
    Measure {
        symbol: "in", names: &["inch", "дюйм"], metric: &[(2.54, "cm"), (25.4, "mm"), (0.0254, "m")]
    },
    Measure { symbol: "yd", names: &["yard", "ярд"], metric: &[(0.9144, "m")] },
    Measure { symbol: "lb", names: &["pound", "lb"], metric: &[(0.4536, "kg"), (453.6, "g")] },
    Measure { symbol: "st", names: &["stone"], metric: &[(6.35, "kg")] },
    Measure { symbol: "oz", names: &["ounce", "oz", "унци"], metric: &[(28.35, "g"), (0.0296, "l")] },
    Measure {
        symbol: "acres",
        names: &["acre", "акр"],
        metric: &[(0.4047, "ha"), (4047.0, "m²"), (0.004_047, "km²")],
    },
    Measure { symbol: "gal", names: &["gallon", "галлон"], metric: &[(3.785, "l"), (4.546, "l")] },
    Measure { symbol: "sq mi", names: &["square mile", "sq mile"], metric: &[(2.59, "km²")] },
];

/// How the names of metric measures begin.
const METRIC: &[(&str, &[&str])] = &[
    ("km", &["km", "kilomet", "км", "километр", "шақырым"]),
    ("cm", &["cm", "centimet", "см", "сантиметр"]),
    ("mm", &["mm", "millimet", "мм", "миллиметр"]),
    ("m", &["m ", "metre", "meter", "м ", "м.", "метр"]),
    ("kg", &["kg", "kilo", "кг", "кило"]),
    ("g", &["g ", "gram", "г ", "грамм"]),
    ("ha", &["ha ", "hectare", "га ", "га,", "га.", "гектар"]),
    ("l", &["l ", "lit", "л ", "литр"]),
];

/// How degrees are named, on either scale.
const DEGREES: &[&str] = &["°", "degree", "градус"];

/// How far a rounded value may be from the exact one.
const ROUNDING: f64 = 0.12;

/// The same for what the source itself says roughly: «half an inch», «a mile».
const ROUGH: f64 = 0.25;

/// A number of the source in a measure that the target has in another one.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::check) struct Conversion {
    /// What the source has, in metric: `11 mi × 1.609 = 17.7 km`.
    pub(in crate::check) exact: f64,
    /// The metric measure.
    pub(in crate::check) measure: &'static str,
    /// Whether the next number of the source, inches, went into it.
    pub(super) took_next: bool,
}

impl Conversion {
    fn plain(exact: f64, measure: &'static str) -> Self {
        Self { exact, measure, took_next: false }
    }
}

/// The conversion that makes `target` of `source`, which is followed by `next` in its text.
pub(super) fn conversion(
    (text, source, next): (&str, &Quantity, Option<&Quantity>),
    (target_text, target): (&str, &Quantity),
) -> Option<Conversion> {
    let head = head(&text[source.place.end..]);
    let value = *source.readings.first()?;
    let theirs = self::head(behind_range(&target_text[target.place.end..]));
    if let Some(temperature) = temperature((text, source, &head), (target, &theirs)) {
        return Some(temperature);
    }
    let range_head = self::head(behind_range(&text[source.place.end..]));
    let is_after = |names: &[&str]| begins(&head, names) || begins(&range_head, names);
    if let Some(measure) = MEASURES.iter().find(|measure| is_after(measure.names)) {
        return to_metric(measure, (source, next), (target, metric(&theirs)));
    }
    let (metric, _) = METRIC.iter().find(|(_, names)| is_after(names))?;
    let measure = MEASURES.iter().find(|measure| begins(&theirs, measure.names))?;
    let (factor, _) = measure.metric.iter().find(|(_, name)| name == metric)?;
    let exact = value / factor;
    is_near(target, exact, ROUNDING).then(|| Conversion::plain(exact, measure.symbol))
}

/// Whether a number of the source and one of the target are in the same measure, which is no metric one.
pub(super) fn is_same_measure(
    (text, source): (&str, &Quantity),
    (target_text, target): (&str, &Quantity),
) -> bool {
    let heads = [&text[source.place.end..], &target_text[target.place.end..]].map(head);
    MEASURES.iter().any(|measure| heads.iter().all(|head| begins(head, measure.names)))
}

/// Whether a text names the measure of a number somewhere, which is no metric one.
pub(super) fn is_measure_named((text, source): (&str, &Quantity), target_text: &str) -> bool {
    let head = head(&text[source.place.end..]);
    let measure = MEASURES.iter().find(|measure| begins(&head, measure.names));
    let target = target_text.to_lowercase();
    measure.is_some_and(|measure| measure.names.iter().any(|name| target.contains(name)))
}

/// Degrees of one scale in the source that are those of the other one in the target. English news often leave the
/// scale out: «in the 80s».
fn temperature(
    (text, source, head): (&str, &Quantity, &str),
    (target, theirs): (&Quantity, &str),
) -> Option<Conversion> {
    /// No day is hotter, in degrees Fahrenheit.
    const HOTTEST: f64 = 130.0;
    let value = *source.readings.first()?;
    let is_below = text[..source.place.start].ends_with(['-', '−']);
    let value = if is_below { -value } else { value };
    let is_theirs = || begins(theirs, DEGREES);
    if begins(head, &["°f", "degrees", "f "]) {
        return to_celsius(value, target);
    }
    if begins(head, DEGREES) && (is_theirs() || is_decade(theirs)) {
        let exact = value * 1.8 + 32.0;
        return is_near(target, exact.abs(), ROUNDING).then(|| Conversion::plain(exact, "°F"));
    }
    let is_bare = value <= HOTTEST && measure::unit(text, source.place.end).is_none() && !names_measure(head);
    let decade = if is_decade(head) { 9 } else { 0 };
    let degrees = || (0..=decade).find_map(|more| to_celsius(value + f64::from(more), target));
    (is_bare && is_theirs()).then(degrees).flatten()
}

/// Whether an s follows a number: «in the 80s».
fn is_decade(head: &str) -> bool {
    head.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
}

fn to_celsius(fahrenheit: f64, target: &Quantity) -> Option<Conversion> {
    let exact = (fahrenheit - 32.0) / 1.8;
    // Degrees near zero are rounded to whole ones too.
    let is_rounded = target.readings.iter().any(|value| (value - exact.abs()).abs() < 1.0);
    (is_rounded || is_near(target, exact.abs(), ROUNDING)).then(|| Conversion::plain(exact, "°C"))
}

/// Whether a measure, metric or not, follows a number.
fn names_measure(head: &str) -> bool {
    metric(head).is_some() || MEASURES.iter().any(|measure| begins(head, measure.names))
}

/// The metric measure that follows a number.
fn metric(head: &str) -> Option<&'static str> {
    METRIC.iter().find(|(_, names)| begins(head, names)).map(|(name, _)| *name)
}

/// What makes a metric value of one in a measure; where the target names its measure, only in that one.
fn to_metric(
    measure: &Measure,
    (source, next): (&Quantity, Option<&Quantity>),
    (target, named): (&Quantity, Option<&str>),
) -> Option<Conversion> {
    let value = *source.readings.first()?;
    for (factor, name) in measure.metric_in(named) {
        let inches = next.filter(|next| measure.symbol == "ft" && next.place.start - source.place.end <= 9);
        let with_inches = inches.and_then(|next| next.readings.first()).map(|inches| value + inches / 12.0);
        for (amount, took_next) in [(with_inches, true), (Some(value), false)] {
            let exact = amount.map(|amount| amount * factor);
            let Some(exact) = exact.filter(|exact| is_near(target, *exact, ROUNDING)) else { continue };
            return Some(Conversion { exact, measure: name, took_next });
        }
    }
    None
}

/// The amount in words that a number of the target converts, and its place in the source: «six feet», «half an inch»,
/// «a mile»; «шесть метров».
pub(super) fn spoken_conversion(
    (text, source): (&str, &[Quantity]),
    (target_text, target): (&str, &Quantity),
) -> Option<(Range<usize>, Conversion)> {
    let theirs = head(behind_range(&target_text[target.place.end..]));
    let words = source.iter().filter(|own| !own.is_firm).map(|own| (own.place.clone(), amounts(own)));
    let Some(named) = metric(&theirs) else {
        let measure = MEASURES.iter().find(|measure| begins(&theirs, measure.names))?;
        return from_metric(measure, text, words, target);
    };
    for (place, amounts) in words.chain(articles(text).map(|place| (place, vec![(1.0, ROUGH)]))) {
        let head = head(without_article(&text[place.end..]));
        let Some(measure) = MEASURES.iter().find(|measure| begins(&head, measure.names)) else { continue };
        for (factor, name) in measure.metric_in(Some(named)) {
            let fits = |(amount, rounding): &&(f64, f64)| is_near(target, amount * factor, *rounding);
            if let Some((amount, _)) = amounts.iter().find(fits) {
                return Some((place, Conversion::plain(amount * factor, name)));
            }
        }
    }
    None
}

/// The metric amount in words that a number in a measure converts.
fn from_metric(
    measure: &'static Measure,
    text: &str,
    mut words: impl Iterator<Item = (Range<usize>, Vec<(f64, f64)>)>,
    target: &Quantity,
) -> Option<(Range<usize>, Conversion)> {
    words.find_map(|(place, amounts)| {
        let named = metric(&head(&text[place.end..]))?;
        let (factor, _) = measure.metric_in(Some(named)).next()?;
        let (amount, _) =
            amounts.iter().find(|(amount, rounding)| is_near(target, amount / factor, *rounding))?;
        Some((place, Conversion::plain(amount / factor, measure.symbol)))
    })
}

/// What a number word may say before a measure, and how far it may be rounded: a quarter is no four there.
fn amounts(word: &Quantity) -> Vec<(f64, f64)> {
    let parts: Vec<_> =
        word.readings.iter().filter(|value| **value < 1.0).map(|value| (*value, ROUGH)).collect();
    if parts.is_empty() { word.readings.iter().map(|value| (*value, ROUNDING)).collect() } else { parts }
}

/// The places of «a» and «an» where no number word stands before them.
fn articles(text: &str) -> impl Iterator<Item = Range<usize>> {
    let all = text.match_indices(" a ").chain(text.match_indices(" an "));
    let is_free = |at: usize| {
        !["half", "quarter", "quarters", "third", "thirds", "of"]
            .iter()
            .any(|word| text[..at].ends_with(word))
    };
    all.filter(move |(at, _)| is_free(*at)).map(|(at, found)| at + 1..at + found.len() - 1)
}

/// A text behind «of», «an» and «a»: «three-quarters of an inch».
fn without_article(text: &str) -> &str {
    let mut rest = text.trim_start();
    for word in ["of ", "an ", "a "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    rest
}

impl Measure {
    /// Its metric values; those in one metric measure, if it is known.
    fn metric_in<'m>(&'m self, named: Option<&'m str>) -> impl Iterator<Item = &'m (f64, &'static str)> {
        // Squares are not told from what they are squares of.
        let fits = move |name: &str| named.is_none_or(|named| name.trim_end_matches('²') == named);
        self.metric.iter().filter(move |(_, name)| fits(name))
    }
}

/// What follows a number, in small letters.
fn head(text: &str) -> String {
    let after = text.trim_start_matches([' ', '\u{a0}', '-', '\u{2011}']);
    after.chars().take(24).flat_map(char::to_lowercase).collect()
}

/// What follows the range that begins with a number, or the number alone: «5 до 7 см».
fn behind_range(text: &str) -> &str {
    const LINKS: [&str; 14] = [
        "-", "–", "—", " - ", " – ", " — ", " до ", " to ", "- to ", " or ", " and ", " и ", " или ", " мен ",
    ];
    let ends = LINKS.iter().filter_map(|link| text.strip_prefix(link));
    let mut ends = ends.filter(|end| end.starts_with(|char: char| char.is_ascii_digit()));
    ends.next().map_or(text, |end| {
        end.trim_start_matches(|char: char| char.is_ascii_digit() || matches!(char, '.' | ','))
    })
}

fn begins(head: &str, names: &[&str]) -> bool {
    names.iter().any(|name| head.starts_with(name))
}

fn is_near(target: &Quantity, exact: f64, rounding: f64) -> bool {
    target.readings.iter().any(|value| (value - exact).abs() <= rounding * exact.abs())
}
