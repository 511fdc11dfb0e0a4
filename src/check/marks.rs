//! Tags and variables of a pair, counted.

use rustc_hash::FxHashMap;

use super::Pair;
use crate::model::{Text, Token};

/// How often a tag or variable stands in source and target.
pub(super) struct Mark<'a> {
    pub(super) name: &'a str,
    pub(super) is_variable: bool,
    pub(super) in_source: usize,
    pub(super) in_target: usize,
}

/// All tags and variables of a pair, in the order of their first place.
pub(super) fn marks<'a>(pair: &Pair<'a>) -> Vec<Mark<'a>> {
    let mut marks: Vec<Mark<'a>> = Vec::new();
    let mut places: FxHashMap<(&str, bool), usize> = FxHashMap::default();
    let mut count = |text: &'a Text, is_target: bool| {
        for token in &text.value {
            let (name, is_variable) = match token {
                Token::Open(name) => (name.as_str(), false),
                Token::Variable(name) => (name.as_str(), true),
                _ => continue,
            };
            let at = *places.entry((name, is_variable)).or_insert_with(|| {
                marks.push(Mark { name, is_variable, in_source: 0, in_target: 0 });
                marks.len() - 1
            });
            let mark = &mut marks[at];
            *if is_target { &mut mark.in_target } else { &mut mark.in_source } += 1;
        }
    };
    count(pair.source, false);
    count(pair.target, true);
    marks
}

/// The first tag that is closed without being open, or left open, or closed before one inside it.
pub(super) fn crossed(text: &Text) -> Option<&str> {
    let mut open: Vec<&str> = Vec::new();
    for token in &text.value {
        match token {
            Token::Open(name) => open.push(name),
            Token::Close(name) if open.pop() != Some(name.as_str()) => return Some(name),
            _ => {}
        }
    }
    open.pop()
}

/// The texts in tags of this name.
pub(super) fn contents<'a>(text: &'a Text, name: &str) -> Vec<&'a str> {
    let mut inside = false;
    let mut contents = Vec::new();
    for token in &text.value {
        match token {
            Token::Open(open) if open == name => inside = true,
            Token::Close(close) if close == name => inside = false,
            Token::Text(text) if inside => contents.push(text.as_str()),
            _ => {}
        }
    }
    contents
}
