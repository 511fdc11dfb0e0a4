//! Proof sheets: source and translation together, for comparison.

use crate::model::{Document, Locale, Text, notation};
use crate::text::collapse;

/// The layout of source and translation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bilingual {
    /// One below the other.
    Interleaved,
    /// Side by side.
    Columns,
}

/// A sheet with each unit and its translation: an HTML page for an HTML article, Markdown for
/// Markdown, otherwise plain text with tabs between columns. Inline marks are shown in the notation
/// for translators.
pub fn sheet(
    document: &Document,
    translations: &[Option<Text>],
    locale: &Locale,
    source: &Locale,
    layout: Bilingual,
) -> Vec<u8> {
    let rows = document.units.iter().zip(translations).map(|(unit, text)| {
        let shown = |text: &Text| {
            let mut line = collapse(&notation::show(&text.value)).into_owned();
            for (_, attribute) in &text.attributes {
                line.push_str(if line.is_empty() { "" } else { " / " });
                line.push_str(&collapse(attribute));
            }
            line
        };
        (unit.block, shown(&unit.message), shown(text.as_ref().unwrap_or(&unit.message)))
    });
    let rows: Vec<(usize, String, String)> = rows.collect();
    let sheet = match (document.format, layout) {
        ("html", _) => html(&rows, locale, source, layout),
        ("markdown", Bilingual::Columns) => table(&rows, locale, source),
        ("markdown", Bilingual::Interleaved) => interleaved(&rows, &markdown),
        (_, Bilingual::Columns) => rows.iter().map(|(_, one, other)| format!("{one}\t{other}\n")).collect(),
        (_, Bilingual::Interleaved) => interleaved(&rows, &str::to_owned),
    };
    sheet.into_bytes()
}

fn interleaved(rows: &[(usize, String, String)], escape: &dyn Fn(&str) -> String) -> String {
    rows.iter().map(|(_, one, other)| format!("{}\n\n{}\n\n", escape(one), escape(other))).collect()
}

fn table(rows: &[(usize, String, String)], locale: &Locale, source: &Locale) -> String {
    let mut out = format!("| {source} | {locale} |\n| --- | --- |\n");
    for (_, one, other) in rows {
        out.push_str(&format!("| {} | {} |\n", markdown(one), markdown(other)));
    }
    out
}

/// Escapes text so that Markdown shows it literally.
fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        if matches!(char, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~') {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

fn html(rows: &[(usize, String, String)], locale: &Locale, source: &Locale, layout: Bilingual) -> String {
    let direction = |locale: &Locale| if locale.is_right_to_left() { "rtl" } else { "ltr" };
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{source}\">\n<meta charset=\"utf-8\">\n<title>{source} – {locale}</title>\n"
    );
    out.push_str("<style>td, p { vertical-align: top; padding: 0.3em }</style>\n<table>\n");
    let cell = |locale: &Locale, text: &str| {
        format!("<td lang=\"{locale}\" dir=\"{}\">{}</td>", direction(locale), escape_html(text))
    };
    for (_, one, other) in rows {
        out.push_str(&match layout {
            Bilingual::Columns => format!("<tr>{}{}</tr>\n", cell(source, one), cell(locale, other)),
            Bilingual::Interleaved => {
                format!("<tr>{}</tr>\n<tr>{}</tr>\n", cell(source, one), cell(locale, other))
            }
        });
    }
    out.push_str("</table>\n");
    out
}

fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
