//! Wrapping texts to the width of a terminal.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use super::sides::Side;
use super::visible;

/// The width of a terminal, in columns.
const WIDTH: usize = 80;

/// A character, and whether it is in the marked place.
type Cell = (char, bool);

/// A wrapped text after a label, with marks below its place.
pub(super) fn pointed(label: &str, side: &Side<'_>, has_color: bool) -> String {
    let mut cells: Vec<Cell> = Vec::new();
    for (part, is_meant) in side.parts().into_iter().zip([false, true, false]) {
        let part = part.replace(['\n', '\t'], " ");
        cells.extend(visible(&part).chars().map(|char| (char, is_meant)));
    }
    let empty = " ".repeat(label.len());
    let mut out = String::new();
    for (at, row) in rows(&cells, WIDTH - label.len()).into_iter().enumerate() {
        let row = &cells[row];
        let start = if at == 0 { label } else { &empty };
        out.push_str(&format!("{start}{}\n", shown(row, has_color)));
        if row.iter().any(|(_, is_meant)| *is_meant) {
            out.push_str(&format!("{empty}{}\n", marks(row)));
        }
    }
    out
}

/// The characters of a row; with colors, the place is bold.
fn shown(row: &[Cell], has_color: bool) -> String {
    if !has_color {
        return row.iter().map(|(char, _)| char).collect();
    }
    let parts = row.chunk_by(|one, other| one.1 == other.1).map(|part| {
        let text: String = part.iter().map(|(char, _)| char).collect();
        if part[0].1 { format!("\u{1b}[1;4m{text}\u{1b}[0m") } else { text }
    });
    parts.collect()
}

/// A line with `^` below the place.
fn marks(row: &[Cell]) -> String {
    let mark = |(char, is_meant): &Cell| if *is_meant { "^" } else { " " }.repeat(width(*char));
    row.iter().map(mark).collect::<String>().trim_end().to_owned()
}

fn width(char: char) -> usize {
    char.width().unwrap_or(0)
}

/// Splits a text into rows of at most `most` columns: at spaces, or anywhere in a word that is longer
/// than a row. The spaces between rows are dropped.
fn rows(cells: &[Cell], most: usize) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let (mut start, mut columns, mut space) = (0, 0, None);
    let mut at = 0;
    while at < cells.len() {
        let (char, _) = cells[at];
        if columns + width(char) > most && at > start {
            let end = if char == ' ' { at } else { space.unwrap_or(at) };
            rows.push(start..end);
            start = if cells[end].0 == ' ' { end + 1 } else { end };
            (columns, space, at) = (0, None, start);
            continue;
        }
        if char == ' ' {
            space = Some(at);
        }
        columns += width(char);
        at += 1;
    }
    if start < cells.len() {
        rows.push(start..cells.len());
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Cell> {
        text.chars().map(|char| (char, false)).collect()
    }

    fn cut(text: &str, most: usize) -> Vec<String> {
        let cells = cells(text);
        rows(&cells, most).into_iter().map(|row| shown(&cells[row], false)).collect()
    }

    #[test]
    fn rows_end_at_spaces_and_long_words_anywhere() {
        assert_eq!(cut("Қазақстан және Еуропа", 10), ["Қазақстан", "және", "Еуропа"]);
        assert_eq!(cut("аб вгдежз", 4), ["аб", "вгде", "жз"]);
        assert_eq!(cut("一二三", 4), ["一二", "三"]);
        assert_eq!(cut("", 4), Vec::<String>::new());
        assert_eq!(cut("а  б", 1), ["а", "", "б"]);
    }

    #[test]
    fn a_place_is_marked_where_it_stands_in_each_row() {
        let text = format!("{}мұнда жатыр", "сөз ".repeat(19));
        let at = text.find("мұнда").unwrap();
        let side = Side { place: at..text.len(), text: text.into(), language: None };
        let shown = pointed("kk  ", &side, false);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 3, "{shown}");
        assert_eq!(lines[1], "    мұнда жатыр");
        assert_eq!(lines[2], "    ^^^^^^^^^^^");
    }
}
