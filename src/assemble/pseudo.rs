//! Pseudo-translations: made-up languages that show what would not survive a real one.

use std::collections::HashSet;

use crate::model::{Document, Pseudo, Text, Token, Unit};

/// How much longer an accented text is, in per cent: what English grows by in Russian.
const GROWTH: usize = 30;

/// A unit in a pseudo-locale.
pub fn translate(unit: &Unit, document: &Document, pseudo: Pseudo) -> Text {
    match pseudo {
        Pseudo::Accented => accent(unit, document),
        Pseudo::Bidirectional => map(unit, document, &|text| turn(text), false),
    }
}

/// `en-XA`: each letter has an accent, and the text is 30 % longer.
pub fn accent(unit: &Unit, document: &Document) -> Text {
    map(unit, document, &|text| text.chars().map(accented).collect(), true)
}

/// Applies `change` to the texts of a message outside locked marks, and pads the last one.
fn map(unit: &Unit, document: &Document, change: &dyn Fn(&str) -> String, grow: bool) -> Text {
    let block = document.block_of(unit);
    let locked_marks = unit.marks.iter().filter(|(_, mark)| block.marks[*mark].is_locked);
    let locked_names: HashSet<&str> = locked_marks.map(|(name, _)| name.as_str()).collect();
    let is_locked = |name: &str| locked_names.contains(name);
    let mut text = unit.message.clone();
    let mut locked = 0usize;
    for token in &mut text.value {
        match token {
            Token::Open(name) if is_locked(name) => locked += 1,
            Token::Close(name) if is_locked(name) => locked = locked.saturating_sub(1),
            Token::Text(text) if locked == 0 => *text = changed(text, change, grow),
            _ => {}
        }
    }
    for (_, attribute) in &mut text.attributes {
        *attribute = changed(attribute, change, grow);
    }
    text
}

/// The text with `change` made between its outer white space, longer by one part in its middle.
fn changed(text: &str, change: &dyn Fn(&str) -> String, grow: bool) -> String {
    let letters = text.chars().filter(|char| char.is_alphabetic()).count();
    if letters == 0 {
        return text.to_owned();
    }
    let mut out = change(text);
    if grow {
        let end = out
            .rfind(char::is_alphabetic)
            .and_then(|at| out[at..].chars().next().map(|char| at + char.len_utf8()));
        let more: String = "ẽĩõũ".chars().cycle().take((letters * GROWTH).div_ceil(100)).collect();
        out.insert_str(end.unwrap_or(out.len()), &more);
    }
    out
}

fn accented(char: char) -> char {
    const PLAIN: &str = "aceghijklnoprstuwyzACEGHIJKLNOPRSTUWYZеиуЕИУ";
    const ACCENTED: &str = "áçéĝĥíĵķļñóþŕšţúŵýžÁÇÉĜĤÍĴĶĻÑÓÞŔŠŢÚŴÝŽёйўЁЙЎ";
    let place = PLAIN.chars().position(|plain| plain == char);
    place.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(char)
}

/// Each word from right to left, as Arabic or Hebrew would be.
fn turn(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        if !word.is_empty() {
            out.extend(["\u{202E}", word, "\u{202C}"]);
        }
        out.push_str(&part[word.len()..]);
    }
    out
}
