//! Measures of the English-speaking world turned into metric ones, as editors do.

use super::Quantity;

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

/// The conversion that makes `target` of `source`, which is followed by `next` in its text.
pub(super) fn conversion(
    (text, source, next): (&str, &Quantity, Option<&Quantity>),
    (target_text, target): (&str, &Quantity),
) -> Option<Conversion> {
    let head = head(text, source);
    let value = *source.readings.first()?;
    let plain = |exact: f64, measure: &'static str| Conversion { exact, measure, took_next: false };
    if head.starts_with("°f") || head.starts_with("degrees") || head.starts_with("f ") {
        let exact = (value - 32.0) / 1.8;
        return is_near(target, exact).then(|| plain(exact, "°C"));
    }
    let begins = |names: &[&str]| names.iter().any(|name| head.starts_with(name));
    let theirs = self::head(target_text, target);
    let is_theirs = |names: &[&str]| names.iter().any(|name| theirs.starts_with(name));
    if begins(DEGREES) && is_theirs(DEGREES) {
        return Some(value * 1.8 + 32.0)
            .filter(|exact| is_near(target, *exact))
            .map(|exact| plain(exact, "°F"));
    }
    let next_head = next.filter(|next| next.place.start.saturating_sub(source.place.end) <= RANGE);
    let next_head = next_head.map(|next| self::head(text, next)).unwrap_or_default();
    let is_after = |names: &[&str]| begins(names) || names.iter().any(|name| next_head.starts_with(name));
    if let Some(measure) = MEASURES.iter().find(|measure| is_after(measure.names)) {
        return to_metric(measure, (source, next), target);
    }
    let (metric, _) = METRIC.iter().find(|(_, names)| is_after(names))?;
    let measure = MEASURES.iter().find(|measure| is_theirs(measure.names))?;
    let (factor, _) = measure.metric.iter().find(|(_, name)| name == metric)?;
    Some(value / factor).filter(|exact| is_near(target, *exact)).map(|exact| plain(exact, measure.symbol))
}

/// «11- to 13-mile»: the measure stands after the end of the range, so many bytes behind its start.
const RANGE: usize = 5;

fn to_metric(
    measure: &Measure,
    source: (&Quantity, Option<&Quantity>),
    target: &Quantity,
) -> Option<Conversion> {
    let (source, next) = source;
    let value = *source.readings.first()?;
    for (factor, name) in measure.metric {
        let inches = next.filter(|next| measure.symbol == "ft" && next.place.start - source.place.end <= 9);
        let with_inches = inches.and_then(|next| next.readings.first()).map(|inches| value + inches / 12.0);
        for (amount, took_next) in [(with_inches, true), (Some(value), false)] {
            let exact = amount.map(|amount| amount * factor).filter(|exact| is_near(target, *exact));
            let Some(exact) = exact else { continue };
            return Some(Conversion { exact, measure: name, took_next });
        }
    }
    None
}

/// What follows a number, in small letters.
fn head(text: &str, quantity: &Quantity) -> String {
    let after = text[quantity.place.end..].trim_start_matches([' ', '\u{a0}', '-', '\u{2011}']);
    after.chars().take(24).flat_map(char::to_lowercase).collect()
}

fn is_near(target: &Quantity, exact: f64) -> bool {
    target.readings.iter().any(|value| (value - exact).abs() <= ROUNDING * exact.abs())
}
