//! Checks that a translation has the required marks, before anything is written.
//!
//! A mark with data (a link, an image, code) must occur exactly once, in the same mark with data as
//! in the source, so that no link moves into another. Marks without data may be repeated, moved and
//! omitted.

use std::collections::{HashMap, HashSet};

use super::{Refusal, UnitText};
use crate::model::{PieceKind, Token};
use crate::text::is_blank;

/// Checks the tags and variables of a translated value against those of its unit.
///
/// # Errors
/// The first problem, in the order of the translation; missing marks come last.
pub(crate) fn check(unit_text: &UnitText<'_>) -> Result<(), Refusal> {
    if has_nothing(unit_text.value) && !has_nothing(&unit_text.unit.message.value) {
        return Err(Refusal::Empty);
    }
    let mut walk = Walk::new(unit_text);
    for (at, token) in unit_text.value.iter().enumerate() {
        match token {
            Token::Open(name) => walk.open(name, at)?,
            Token::Close(name) => walk.close(name, at)?,
            Token::Variable(name) => walk.variable(name)?,
            Token::Text(_) | Token::Break => {}
        }
    }
    walk.finish()
}

/// A mark of the source.
struct Known<'a> {
    name: &'a str,
    is_paired: bool,
    has_data: bool,
    /// The required tokens inside it, if its text is not translated.
    locked: Option<&'a [Token]>,
    /// The innermost mark with data around it.
    holder: Option<&'a str>,
}

struct Walk<'a> {
    value: &'a [Token],
    known: HashMap<&'a str, Known<'a>>,
    /// Marks with data that the translation has.
    seen: HashSet<&'a str>,
    /// The open marks, with the index of their tags.
    open: Vec<(&'a str, usize)>,
    /// Those of them that have data.
    holders: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn new(unit_text: &UnitText<'a>) -> Self {
        let known = known(unit_text).into_iter().map(|known| (known.name, known)).collect();
        Self { value: unit_text.value, known, seen: HashSet::new(), open: Vec::new(), holders: Vec::new() }
    }

    fn open(&mut self, name: &'a str, at: usize) -> Result<(), Refusal> {
        let has_data = self.stands(name, true)?;
        self.open.push((name, at));
        if has_data {
            self.holders.push(name);
        }
        Ok(())
    }

    fn close(&mut self, name: &'a str, at: usize) -> Result<(), Refusal> {
        let Some(known) = self.known.get(name).filter(|known| known.is_paired) else {
            return Err(Refusal::Unknown(name.to_owned()));
        };
        let Some((_, start)) = self.open.pop_if(|open| open.0 == name) else {
            return Err(Refusal::Crossed(name.to_owned()));
        };
        self.holders.pop_if(|holder| *holder == name);
        match known.locked {
            Some(locked) if locked != &self.value[start + 1..at] => Err(Refusal::Locked(name.to_owned())),
            _ => Ok(()),
        }
    }

    fn variable(&mut self, name: &'a str) -> Result<(), Refusal> {
        self.stands(name, false).map(|_| ())
    }

    /// Checks that a mark is allowed here. Returns whether it has data.
    fn stands(&mut self, name: &'a str, is_paired: bool) -> Result<bool, Refusal> {
        let Some(known) = self.known.get(name).filter(|known| known.is_paired == is_paired) else {
            return Err(Refusal::Unknown(name.to_owned()));
        };
        if !known.has_data {
            return Ok(false);
        }
        if !self.seen.insert(known.name) {
            return Err(Refusal::Repeated(name.to_owned()));
        }
        if known.holder != self.holders.last().copied() {
            return Err(Refusal::Crossed(name.to_owned()));
        }
        Ok(true)
    }

    fn finish(self) -> Result<(), Refusal> {
        if let Some((name, _)) = self.open.last() {
            return Err(Refusal::Crossed((*name).to_owned()));
        }
        let missing = |known: &&Known<'_>| known.has_data && !self.seen.contains(known.name);
        match self.known.values().filter(missing).map(|known| known.name).min() {
            Some(name) => Err(Refusal::Missing(name.to_owned())),
            None => Ok(()),
        }
    }
}

/// The marks of the unit as they stand in the source.
fn known<'a>(unit_text: &UnitText<'a>) -> Vec<Known<'a>> {
    let block = unit_text.block;
    let names: HashMap<usize, &str> =
        unit_text.unit.marks.iter().map(|(name, mark)| (*mark, name.as_str())).collect();
    let locked = locked(&unit_text.unit.message.value);
    let mut known = Vec::new();
    let mut holders: Vec<(usize, &str)> = Vec::new();
    for piece in block.pieces.get(unit_text.unit.pieces.clone()).unwrap_or_default() {
        let (PieceKind::Open(at) | PieceKind::Void(at) | PieceKind::Close(at)) = piece.kind else { continue };
        let Some(name) = names.get(&at).copied() else { continue };
        let mark = &block.marks[at];
        if matches!(piece.kind, PieceKind::Close(_)) {
            holders.pop_if(|holder| holder.0 == at);
            continue;
        }
        let is_paired = matches!(piece.kind, PieceKind::Open(_));
        let locked = locked.get(name).copied().filter(|_| mark.is_locked);
        let holder = holders.last().map(|holder| holder.1);
        known.push(Known { name, is_paired, has_data: mark.has_data, locked, holder });
        if is_paired && mark.has_data {
            holders.push((at, name));
        }
    }
    known
}

/// The tokens between each tag and its end.
fn locked(value: &[Token]) -> HashMap<&str, &[Token]> {
    let mut found = HashMap::new();
    let mut open: Vec<(&str, usize)> = Vec::new();
    for (at, token) in value.iter().enumerate() {
        match token {
            Token::Open(name) => open.push((name, at)),
            Token::Close(name) => {
                if let Some((name, start)) = open.pop_if(|open| open.0 == name) {
                    found.insert(name, &value[start + 1..at]);
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether there is nothing visible, not even an image.
fn has_nothing(value: &[Token]) -> bool {
    value.iter().all(|token| match token {
        Token::Text(text) => is_blank(text),
        Token::Variable(_) => false,
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Format, Html, ReadOptions};
    use crate::model::{Block, Text, Unit, notation};
    use crate::text::Source;

    const SOURCE: &str = "<p><a href=x>One <b>two</b></a> <code>three <i class=y>3</i></code> <a href=z>four</a> <img> five</p>";

    /// The message that translators see.
    const MESSAGE: &str = "<a1>One <b>two</b></a1> <code>three <i>3</i></code> <a2>four</a2> { $img } five";

    fn unit(block: &Block) -> Unit {
        let names = ["a1", "b", "code", "i", "a2", "img"];
        Unit {
            block: 0,
            role: block.role,
            span: block.span,
            pieces: 0..block.pieces.len(),
            marks: names.iter().enumerate().map(|(mark, name)| ((*name).to_owned(), mark)).collect(),
            message: Text { value: tokens(MESSAGE), attributes: Vec::new() },
            is_automatic: false,
        }
    }

    /// The tokens of a message whose only variable is `$img`.
    fn tokens(message: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (at, part) in message.split("{ $img }").enumerate() {
            tokens.extend((at > 0).then(|| Token::Variable("img".to_owned())));
            tokens.extend(notation::parse(part));
        }
        tokens
    }

    fn checked(translation: &str) -> Result<(), Refusal> {
        let source = Source::from_text("page.html", SOURCE);
        let block = &Html.read(&source, &ReadOptions::default()).blocks[0];
        let value = tokens(translation);
        check(&UnitText { source: &source, block, unit: &unit(block), value: &value, attributes: &[] })
    }

    #[test]
    fn marks_may_change_places_and_those_without_data_may_go_or_repeat() {
        assert_eq!(checked(MESSAGE), Ok(()));
        let other = "{ $img } <b><a2>төрт</a2></b> <code>three <i>3</i></code><b>x</b><br><a1>Бір екі</a1>";
        assert_eq!(checked(other), Ok(()));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let refused = |from: &str, to: &str| checked(&MESSAGE.replace(from, to)).err();
        assert_eq!(refused(" { $img }", ""), Some(Refusal::Missing("img".into())));
        assert_eq!(refused("<a2>four</a2>", "four"), Some(Refusal::Missing("a2".into())));
        assert_eq!(refused("<a2>four</a2>", "<a3>four</a3>"), Some(Refusal::Unknown("a3".into())));
        assert_eq!(refused("{ $img }", "<img>"), Some(Refusal::Unknown("img".into())));
        assert_eq!(refused("five", "{ $img }"), Some(Refusal::Repeated("img".into())));
        assert_eq!(refused("</b></a1>", "</a1></b>"), Some(Refusal::Crossed("a1".into())));
        assert_eq!(refused("five", "<b>five"), Some(Refusal::Crossed("b".into())));
        assert_eq!(refused("five", "</b>"), Some(Refusal::Crossed("b".into())));
        assert_eq!(refused("three", "үш"), Some(Refusal::Locked("code".into())));
        assert_eq!(checked(" <b> </b>"), Err(Refusal::Empty));
    }

    #[test]
    fn no_link_moves_into_another() {
        let nested = "<a1>One <a2>four</a2></a1> <code>three <i>3</i></code> { $img }";
        assert_eq!(checked(nested), Err(Refusal::Crossed("a2".into())));
    }
}
