//! The message of a unit, as translators see it.

use std::collections::HashMap;
use std::ops::Range;

use super::visible;
use crate::model::{Block, Mark, Piece, PieceKind, Text, Token, notation};
use crate::text::Source;

/// The message of some pieces of a block, and the names of their marks in it.
pub(super) fn message(source: &Source, block: &Block, range: Range<usize>) -> (Text, Vec<(String, usize)>) {
    let pieces = &block.pieces[range];
    let names = names(block, pieces);
    let mut value = tokens(source, pieces, &names);
    let attributes = attributes(block, &names);
    let has_text = value.iter().any(|token| matches!(token, Token::Text(text) if !text.trim().is_empty()));
    if !has_text {
        value.clear();
    }
    (Text { value, attributes }, names)
}

/// Pieces in the notation for translators, with these names for their marks.
pub(crate) fn tokens(source: &Source, pieces: &[Piece], names: &[(String, usize)]) -> Vec<Token> {
    let by_mark: HashMap<usize, &str> = names.iter().map(|(name, mark)| (*mark, name.as_str())).collect();
    let name = |mark: usize| by_mark.get(&mark).copied().unwrap_or_default().to_owned();
    let mut value = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match piece.kind {
            PieceKind::Open(mark) => value.push(Token::Open(name(mark))),
            PieceKind::Close(mark) => value.push(Token::Close(name(mark))),
            PieceKind::Void(mark) => value.push(Token::Variable(name(mark))),
            PieceKind::HardBreak => value.push(Token::Break),
            _ => notation::push_text(&mut value, visible(source, piece)),
        }
    }
    value
}

/// The names of the marks in opening order: `strong`, `a1`, `a2`, `img`. A mark
/// with data is numbered if there is another one of its name.
fn names(block: &Block, pieces: &[Piece]) -> Vec<(String, usize)> {
    let marks: Vec<usize> = pieces.iter().filter_map(opened).collect();
    let mut all: HashMap<&str, usize> = HashMap::new();
    marks.iter().for_each(|&mark| *all.entry(block.marks[mark].name).or_default() += 1);
    let mut numbered: HashMap<&str, usize> = HashMap::new();
    let name = |mark: usize| {
        let Mark { name, has_data, .. } = block.marks[mark];
        if !has_data || all[name] == 1 {
            return (name.to_owned(), mark);
        }
        let number = numbered.entry(name).or_default();
        *number += 1;
        (format!("{name}{number}"), mark)
    };
    marks.into_iter().map(name).collect()
}

fn opened(piece: &Piece) -> Option<usize> {
    match piece.kind {
        PieceKind::Open(mark) | PieceKind::Void(mark) => Some(mark),
        _ => None,
    }
}

fn attributes(block: &Block, names: &[(String, usize)]) -> Vec<(String, String)> {
    let all = names.iter().flat_map(|(name, mark)| {
        let of_mark = block.marks[*mark].attributes.iter();
        of_mark.map(move |attribute| (format!("{name}-{}", attribute.name), attribute.text.clone()))
    });
    all.filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// Whether there is nothing to translate: no letter outside locked marks, or only an address.
pub(super) fn is_automatic(block: &Block, pieces: &[Piece], source: &Source, message: &Text) -> bool {
    let mut locked = 0usize;
    let mut seen = String::new();
    for piece in pieces {
        match piece.kind {
            PieceKind::Open(mark) if block.marks[mark].is_locked => locked += 1,
            PieceKind::Close(mark) if block.marks[mark].is_locked => locked = locked.saturating_sub(1),
            _ if locked == 0 && !message.value.is_empty() => seen.push_str(visible(source, piece)),
            _ => {}
        }
    }
    let has_words = |text: &str| text.chars().any(char::is_alphabetic) && !is_address(text);
    !has_words(&seen) && !message.attributes.iter().any(|(_, text)| has_words(text))
}

/// Whether a text is a single web or email address.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let one = !text.contains(char::is_whitespace);
    let mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    one && (text.contains("://") || text.starts_with("www.") || mail)
}
