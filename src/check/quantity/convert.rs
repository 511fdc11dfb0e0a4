//! Measures of the English-speaking world turned into metric ones, as editors do.

use super::Quantity;

/// A measure: how its name begins after a number, the metric values of one of it, and their names.
struct Measure {
    names: &'static [&'static str],
    metric: &'static [(f64, &'static str)],
}

const MEASURES: &[Measure] = &[
    Measure { names: &["mile", "mph"], metric: &[(1.609, "km"), (1609.0, "m")] },
    Measure { names: &["feet", "foot", "ft"], metric: &[(0.3048, "m"), (30.48, "cm")] },
    Measure { names: &["inch"], metric: &[(2.54, "cm"), (25.4, "mm"), (0.0254, "m")] },
    Measure { names: &["yard"], metric: &[(0.9144, "m")] },
    Measure { names: &["pound", "lb"], metric: &[(0.4536, "kg"), (453.6, "g")] },
    Measure { names: &["stone"], metric: &[(6.35, "kg")] },
    Measure { names: &["ounce", "oz"], metric: &[(28.35, "g"), (0.0296, "l")] },
    Measure { names: &["acre"], metric: &[(0.4047, "ha"), (4047.0, "m²"), (0.004_047, "km²")] },
    Measure { names: &["gallon"], metric: &[(3.785, "l"), (4.546, "l")] },
    Measure { names: &["square mile", "sq mile"], metric: &[(2.59, "km²")] },
];

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

/// The conversion that makes `target` of `source`, which is followed by `after` and `next`.
pub(super) fn conversion(
    source: &Quantity,
    next: Option<&Quantity>,
    text: &str,
    target: &Quantity,
) -> Option<Conversion> {
    let after = text[source.place.end..].trim_start_matches([' ', '\u{a0}', '-', '\u{2011}']);
    let head: String = after.chars().take(24).collect::<String>().to_lowercase();
    let near =
        |exact: f64| target.readings.iter().any(|value| (value - exact).abs() <= ROUNDING * exact.abs());
    if head.starts_with("°f") || head.starts_with("degrees") || head.starts_with("f ") {
        let exact = (source.readings.first()? - 32.0) / 1.8;
        return near(exact).then_some(Conversion { exact, measure: "°C", took_next: false });
    }
    let is_measure = |measure: &&Measure| measure.names.iter().any(|name| head.starts_with(name));
    let measure = MEASURES.iter().find(is_measure).or_else(|| {
        // «11- to 13-mile»: the measure stands after the end of the range.
        let next = next.filter(|next| next.place.start - source.place.end <= 5)?;
        let after = text[next.place.end..].trim_start_matches([' ', '-']);
        MEASURES.iter().find(|measure| measure.names.iter().any(|name| after.starts_with(name)))
    })?;
    let value = *source.readings.first()?;
    for (factor, name) in measure.metric {
        let inches =
            next.filter(|next| measure.names[0] == "feet" && next.place.start - source.place.end <= 9);
        let with_inches = inches.and_then(|next| next.readings.first()).map(|inches| value + inches / 12.0);
        for (amount, took_next) in [(with_inches, true), (Some(value), false)] {
            let Some(exact) = amount.map(|amount| amount * factor).filter(|exact| near(*exact)) else {
                continue;
            };
            return Some(Conversion { exact, measure: name, took_next });
        }
    }
    None
}
