//! Numbered items within a paragraph: "1) Water 2) Energy", "a. One b. Two", "• A • B".

use super::letters::{after, before, is_bullet, is_word, skip};

/// The marker of a list item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Marker {
    bullet: Option<char>,
    ordinal: Ordinal,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ordinal {
    Number(u32),
    Letter(char),
    None,
}

/// The delimiter after the number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    Stop,
    Bracket,
    Both,
    None,
}

impl Marker {
    /// The marker at a place, followed by white space and text.
    pub(super) fn read(text: &str, at: usize) -> Option<(Self, usize)> {
        let bullet = after(text, at).filter(|&found| is_bullet(found));
        let from = bullet.map_or(at, |found| skip(text, at + found.len_utf8(), char::is_whitespace));
        let (ordinal, end) = ordinal(text, from);
        let (form, end) = form(text, end);
        if ordinal == Ordinal::None || form == Form::None {
            let found = Self { bullet, ordinal: Ordinal::None, form: Form::None };
            return bullet.map(|_| (found, from));
        }
        let spaced = after(text, end).is_some_and(char::is_whitespace);
        spaced.then_some((Self { bullet, ordinal, form }, end))
    }

    /// The marker of the next item.
    pub(super) fn next(self) -> Self {
        let ordinal = match self.ordinal {
            Ordinal::Number(number) => Ordinal::Number(number.wrapping_add(1)),
            Ordinal::Letter(letter) => Ordinal::Letter(next_letter(letter)),
            Ordinal::None => Ordinal::None,
        };
        Self { ordinal, ..self }
    }

    /// Whether a list may start with it: a bullet, a number, the letter "a", but not a capital that could be an initial.
    pub(super) fn opens_list(self) -> bool {
        match self.ordinal {
            Ordinal::Number(_) | Ordinal::None => true,
            Ordinal::Letter(letter) => matches!(letter, 'a' | 'а') || self.form != Form::Stop,
        }
    }

    fn has_stop(self) -> bool {
        matches!(self.form, Form::Stop | Form::Both)
    }

    /// The first occurrence of this marker in a part of a text, after white space.
    pub(super) fn find(self, text: &str, from: usize, end: usize) -> Option<usize> {
        let mut at = from;
        while at < end {
            at = skip(&text[..end], at, |found| !found.is_whitespace());
            at = skip(&text[..end], at, char::is_whitespace);
            if Self::read(text, at).is_some_and(|(found, _)| found == self) && at < end {
                return Some(at);
            }
        }
        None
    }

    /// Whether the number that ends at a place, followed by a stop, is this marker's.
    pub(super) fn is_number(self, word: &str) -> bool {
        match self.ordinal {
            Ordinal::Number(number) => self.has_stop() && word.parse() == Ok(number),
            Ordinal::Letter(letter) => self.has_stop() && word.chars().eq([letter]),
            Ordinal::None => false,
        }
    }
}

fn ordinal(text: &str, at: usize) -> (Ordinal, usize) {
    let end = skip(text, at, |found| found.is_ascii_digit());
    if end > at && end - at <= 3 {
        return (text[at..end].parse().map_or(Ordinal::None, Ordinal::Number), end);
    }
    match after(text, at) {
        Some(letter) if letter.is_alphabetic() && end == at => {
            (Ordinal::Letter(letter), at + letter.len_utf8())
        }
        _ => (Ordinal::None, at),
    }
}

fn form(text: &str, at: usize) -> (Form, usize) {
    let rest = &text[at..];
    if rest.starts_with(".)") {
        (Form::Both, at + 2)
    } else if rest.starts_with('.') {
        (Form::Stop, at + 1)
    } else if rest.starts_with(')') {
        (Form::Bracket, at + 1)
    } else {
        (Form::None, at)
    }
}

/// The next letter in list order: without "ё", "й" and "ъ", and without letters that only Kazakh has.
fn next_letter(letter: char) -> char {
    let next = char::from_u32(u32::from(letter) + 1).unwrap_or(letter);
    if matches!(next, 'й' | 'Й') { char::from_u32(u32::from(next) + 1).unwrap_or(next) } else { next }
}

/// The marker at the start of a piece, and its end. After another item of its list any
/// marker is accepted; otherwise it must be one that lists start with.
pub(super) fn first(text: &str, piece: usize, continues: bool) -> Option<(Marker, usize)> {
    let at = skip(text, piece, char::is_whitespace);
    let quick = after(text, at)?;
    if !(quick.is_ascii_digit() || is_bullet(quick) || is_letter_marker(text, at, quick)) {
        return None;
    }
    Marker::read(text, at).filter(|(marker, _)| continues || marker.opens_list())
}

fn is_letter_marker(text: &str, at: usize, letter: char) -> bool {
    is_word(letter)
        && matches!(after(text, at + letter.len_utf8()), Some('.' | ')'))
        && before(text, at) != Some('.')
}
