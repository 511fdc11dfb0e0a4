//! Translations as scalars.

use std::fmt::Write;

use super::yaml::is_string;
use crate::format::{Care, Refusal, UnitText};
use crate::model::{Piece, PieceKind, Scalar};

/// Writes `text` in the style of the source if possible, otherwise in double quotes. A line feed in the
/// text is a hard line break.
///
/// # Errors
/// If the unit is a part of its scalar, so that the quotes cannot change, and the text needs it.
pub(in crate::format) fn write(
    unit_text: &UnitText<'_>,
    text: &str,
    style: Scalar,
    care: Care,
) -> Result<String, Refusal> {
    let is_whole = unit_text.unit.span == unit_text.block.span;
    let (open, close) = if is_whole { quotes(unit_text) } else { ("", "") };
    let same = || in_style(unit_text, text, style, open, close);
    if care == Care::Minimal || !is_whole || is_double(style) {
        return same().or_else(|| is_whole.then(|| double(text))).ok_or(Refusal::Structure);
    }
    Ok(double(text))
}

fn is_double(style: Scalar) -> bool {
    matches!(style, Scalar::YamlDouble | Scalar::TomlBasic | Scalar::Json)
}

/// The text around the value in the source: the pieces at both ends with empty text.
fn quotes<'a>(unit_text: &UnitText<'a>) -> (&'a str, &'a str) {
    let markup = |piece: Option<&Piece>| {
        let piece = piece.filter(|piece| piece.kind == PieceKind::Spelled(String::new()));
        piece.map_or("", |piece| unit_text.source.slice(piece.span))
    };
    (markup(unit_text.block.pieces.first()), markup(unit_text.block.pieces.last()))
}

/// The text in the style of the source, if it fits.
fn in_style(unit_text: &UnitText<'_>, text: &str, style: Scalar, open: &str, close: &str) -> Option<String> {
    let has_control = text.chars().any(is_unsafe);
    let inner = match style {
        Scalar::YamlPlain => Some(text.to_owned()).filter(|text| is_plain(text) && !has_control),
        Scalar::YamlSingle => Some(text.replace('\'', "''")).filter(|_| !has_control),
        Scalar::YamlBlock => block(unit_text, text, open),
        Scalar::TomlLiteral if open.trim_end() == "'''" => {
            Some(text.to_owned()).filter(|text| !has_control && !text.contains("''") && !text.ends_with('\''))
        }
        Scalar::TomlLiteral => Some(text.to_owned()).filter(|text| !has_control && !text.contains('\'')),
        Scalar::YamlDouble | Scalar::TomlBasic | Scalar::Json => Some(escaped(text)),
    };
    inner.map(|inner| format!("{open}{inner}{close}"))
}

/// The lines of a YAML block, indented like its first.
fn block(unit_text: &UnitText<'_>, text: &str, open: &str) -> Option<String> {
    let indent = open.rfind(['\n', '\r']).map(|end| &open[end + 1..])?;
    let line_end = unit_text.source.line_ending().as_str();
    let is_folded = open.starts_with('>');
    let gap = if is_folded { line_end.repeat(2) } else { line_end.to_owned() };
    let is_clean = text.chars().all(|char| char == '\n' || !is_unsafe(char));
    is_clean.then(|| text.replace('\n', &format!("{gap}{indent}")))
}

/// Whether YAML reads these characters without quotes as this text.
fn is_plain(text: &str) -> bool {
    let starts_well = !text.starts_with(|char: char| "-?:,[]{}#&*!|>'\"%@` ".contains(char));
    starts_well
        && is_string(text)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !text.starts_with("...")
}

/// Whether a character stands only as an escape: a control character, a line end to some readers
/// of YAML and not to others (U+0085, U+2028, U+2029), or a byte order mark.
fn is_unsafe(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

fn double(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// The text between double quotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if is_unsafe(char) => number(char, &mut out),
            _ => out.push(char),
        }
    }
    out
}

/// `\u001B`, which YAML, TOML and JSON read alike.
fn number(char: char, out: &mut String) {
    let written = write!(out, "\\u{:04X}", u32::from(char));
    debug_assert!(written.is_ok(), "writing into a string does not fail");
}
