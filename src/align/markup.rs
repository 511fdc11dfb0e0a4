//! Transfers the tags of an article to an existing translation.

use std::collections::HashMap;

use crate::model::{Document, Mark, Text, Token, notation};

/// A mark that only one side has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unmapped {
    /// The name of its tag.
    pub name: String,
    /// Whether the article has it, not the translation.
    pub is_in_source: bool,
}

/// A mark of a translation: the unit that contains it, its name, and its identity.
struct Found<'d> {
    unit: usize,
    name: &'d str,
    mark: &'d Mark,
}

/// The text of some units of a translation with the tags of a unit of the article, and the marks
/// that could not be mapped. Links are matched by their addresses, then by their order.
pub fn translated(
    article: &Document,
    unit: usize,
    translation: &Document,
    units: &[usize],
) -> (Text, Vec<Unmapped>) {
    let marks = |document, unit| marks(document, unit).collect::<Vec<Found<'_>>>();
    let wanted = marks(article, unit);
    let found: Vec<Found<'_>> = units.iter().flat_map(|&unit| marks(translation, unit)).collect();
    let (names, unmapped) = names(&wanted, &found);
    let mut text = Text::default();
    for &unit in units {
        let message = &translation.units[unit].message;
        if !text.value.is_empty() {
            notation::push_text(&mut text.value, " ");
        }
        for token in &message.value {
            push(&mut text.value, token, |name| names.get(&(unit, name)).map(|name| (*name).to_owned()));
        }
    }
    text.attributes = attributes(article, unit, translation, units, &names);
    (text, unmapped)
}

fn marks(document: &Document, unit: usize) -> impl Iterator<Item = Found<'_>> {
    let block = document.block_of(&document.units[unit]);
    let marks = document.units[unit].marks.iter();
    marks.map(move |(name, mark)| Found { unit, name, mark: &block.marks[*mark] })
}

/// The names in the article for the marks of a translation.
type Names<'d> = HashMap<(usize, &'d str), &'d str>;

fn names<'d>(wanted: &[Found<'d>], found: &[Found<'d>]) -> (Names<'d>, Vec<Unmapped>) {
    let mut names = Names::new();
    let mut unmapped = Vec::new();
    let mut kinds: Vec<&str> = wanted.iter().chain(found).map(|found| found.mark.name).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let of_kind = |list: &[Found<'d>]| -> Vec<usize> {
            (0..list.len()).filter(|&at| list[at].mark.name == kind).collect()
        };
        let (mut ours, mut theirs) = (of_kind(wanted), of_kind(found));
        let mut join = |our: usize, their: usize| {
            names.insert((found[their].unit, found[their].name), wanted[our].name);
        };
        let is_same_number = ours.len() == theirs.len();
        theirs.retain(|&their| {
            let same = ours.iter().position(|&our| wanted[our].mark.identity == found[their].mark.identity);
            if let Some(at) = same {
                join(ours.remove(at), their);
            }
            same.is_none()
        });
        if is_same_number {
            ours.drain(..).zip(theirs.drain(..)).for_each(|(our, their)| join(our, their));
        }
        let lost = |name: &str, is_in_source| Unmapped { name: name.to_owned(), is_in_source };
        unmapped.extend(ours.iter().map(|&our| lost(wanted[our].name, true)));
        unmapped.extend(theirs.iter().map(|&their| lost(found[their].name, false)));
    }
    (names, unmapped)
}

/// Adds a token with its name in the article; a tag without one is dropped, but not its text.
fn push(value: &mut Vec<Token>, token: &Token, name: impl Fn(&str) -> Option<String>) {
    let token = match token {
        Token::Text(text) => return notation::push_text(value, text),
        Token::Break => Some(Token::Break),
        Token::Open(old) => name(old).map(Token::Open),
        Token::Close(old) => name(old).map(Token::Close),
        Token::Variable(old) => name(old).map(Token::Variable),
    };
    value.extend(token);
}

/// The attributes of the article's unit, from the marks that were mapped to its marks.
fn attributes(
    article: &Document,
    unit: usize,
    translation: &Document,
    units: &[usize],
    names: &Names<'_>,
) -> Vec<(String, String)> {
    let mut renamed = HashMap::new();
    for &unit in units {
        for (name, text) in &translation.units[unit].message.attributes {
            let parts = name.split_once('-');
            let new = parts.and_then(|(mark, rest)| Some(format!("{}-{rest}", names.get(&(unit, mark))?)));
            renamed.extend(new.map(|new| (new, text)));
        }
    }
    let wanted = article.units[unit].message.attributes.iter();
    wanted.filter_map(|(name, _)| Some((name.clone(), (*renamed.get(name)?).clone()))).collect()
}
