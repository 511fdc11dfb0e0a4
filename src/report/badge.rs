//! A report for web pages: a badge with the coverage.

use std::io::{self, Write};

use super::{Report, Style};
use crate::model::{Arguments, Inspection};

/// An SVG badge with the lowest coverage of the checked locales.
pub(super) struct Badge;

impl Report for Badge {
    fn name(&self) -> &'static str {
        "badge"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let locales = inspection.locales();
        let names: Vec<String> = locales.iter().map(|total| total.locale.to_string()).collect();
        let lowest = locales.iter().map(|total| total.coverage.units.percent()).fold(100.0, f64::min);
        let percent = style.words.say("report-percent", &Arguments::new().with("percent", lowest));
        let label = names.join(" ");
        let (left, right) = (width(&label), width(&percent));
        let (whole, middle, end) = (left + right, left / 2, left + right / 2);
        let color = color(lowest);
        writeln!(
            out,
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="20" role="img" aria-label="{label}: {percent}">
<title>{label}: {percent}</title>
<rect width="{left}" height="20" fill="#444"/>
<rect x="{left}" width="{right}" height="20" fill="{color}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="{middle}" y="14">{label}</text>
<text x="{end}" y="14">{percent}</text>
</g>
</svg>"##
        )
    }
}

/// The width of a text at 11 pixels, including padding.
fn width(text: &str) -> usize {
    text.chars().count() * 7 + 12
}

/// Dark enough for white text.
fn color(percent: f64) -> &'static str {
    match percent {
        100.0.. => "#2a7d2e",
        90.0.. => "#5c7a10",
        70.0.. => "#8a6d00",
        _ => "#b3261e",
    }
}
