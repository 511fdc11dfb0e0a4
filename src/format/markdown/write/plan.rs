//! The writing steps: the tokens of a translation, checked against the marks of the source, with
//! white space in its usual place.

use std::collections::{HashMap, HashSet};

use super::markup::Markup;
use crate::format::{Refusal, UnitText};
use crate::model::{PieceKind, Token};
use crate::text::collapse;

/// A step of writing.
#[derive(Debug)]
pub(super) enum Step {
    /// Text, with single spaces.
    Text(String),
    /// A hard line break.
    Break,
    /// Markup that is copied from the source.
    Raw(String),
    Open(Pair),
    Close(Pair),
}

/// A paired mark: one of the block, or emphasis that the translator added.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) name: &'static str,
    pub(super) mark: Option<usize>,
    /// The index of the other end among the steps.
    pub(super) other: usize,
}

/// Marks that a translator may add, because they only affect the appearance of text.
const FREE: &[&str] =
    &["em", "strong", "del", "b", "i", "u", "s", "sub", "sup", "small", "mark", "ins", "q", "cite"];

/// The text of tokens for a place that has no marks, with this character for line breaks.
pub(super) fn text(tokens: &[Token], line_break: char) -> Result<String, Refusal> {
    let mut lines = vec![String::new()];
    for token in tokens {
        match (token, lines.last_mut()) {
            (Token::Text(words), Some(line)) => line.extend(words.chars().filter(|&char| char != '\0')),
            (Token::Break, _) => lines.push(String::new()),
            (Token::Open(name) | Token::Close(name) | Token::Variable(name), _) => {
                return Err(Refusal::Unknown(name.clone()));
            }
            (Token::Text(_), None) => {}
        }
    }
    let lines = lines.iter().map(|line| collapse(line)).filter(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join(line_break.encode_utf8(&mut [0; 4]));
    if text.is_empty() { Err(Refusal::Empty) } else { Ok(text) }
}

/// The steps that write these tokens.
pub(super) fn steps(unit_text: &UnitText<'_>, markup: &Markup<'_>) -> Result<Vec<Step>, Refusal> {
    let mut plan = Plan::new(unit_text, markup);
    let mut at = 0;
    while at < unit_text.value.len() {
        at = plan.take(at)?;
    }
    plan.finish()
}

struct Plan<'a> {
    unit_text: &'a UnitText<'a>,
    markup: &'a Markup<'a>,
    names: HashMap<&'a str, Vec<usize>>,
    /// How often each name was opened.
    uses: HashMap<&'a str, usize>,
    used: HashSet<usize>,
    open: Vec<(&'a str, usize)>,
    steps: Vec<Step>,
    /// White space that is not placed yet.
    has_space: bool,
    /// The place for that white space: after the last step that does not open a mark.
    space_at: usize,
}

impl<'a> Plan<'a> {
    fn new(unit_text: &'a UnitText<'a>, markup: &'a Markup<'a>) -> Self {
        let mut names: HashMap<&str, Vec<usize>> = HashMap::new();
        for (name, mark) in &unit_text.unit.marks {
            names.entry(name).or_default().push(*mark);
        }
        let (uses, used) = (HashMap::new(), HashSet::new());
        let (open, steps) = (Vec::new(), Vec::new());
        Self { unit_text, markup, names, uses, used, open, steps, has_space: false, space_at: 0 }
    }

    /// Processes the token at `at`; returns the index of the next one.
    fn take(&mut self, at: usize) -> Result<usize, Refusal> {
        match &self.unit_text.value[at] {
            Token::Text(text) => self.text(text),
            Token::Break => self.line_break(),
            Token::Variable(name) => self.variable(name)?,
            Token::Close(name) => self.close(name)?,
            Token::Open(name) => return self.open(name, at),
        }
        Ok(at + 1)
    }

    fn text(&mut self, text: &str) {
        for (index, word) in text.split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']).enumerate() {
            self.has_space |= index > 0;
            if word.chars().any(|char| char != '\0') {
                self.visible();
                self.word(word);
            }
        }
    }

    fn word(&mut self, word: &str) {
        let parts = word.split('\0');
        match self.steps.last_mut() {
            Some(Step::Text(text)) => text.extend(parts),
            _ => self.steps.push(Step::Text(parts.collect())),
        }
        self.space_at = self.steps.len();
    }

    /// Something visible follows: white space before it is placed outside the marks
    /// that begin here.
    fn visible(&mut self) {
        let is_inside = !matches!(self.steps.get(..self.space_at), None | Some([] | [.., Step::Break]));
        if std::mem::take(&mut self.has_space) && is_inside {
            match self.steps.get_mut(self.space_at - 1) {
                Some(Step::Text(text)) => text.push(' '),
                _ => self.insert_space(),
            }
        }
    }

    fn insert_space(&mut self) {
        self.steps.insert(self.space_at, Step::Text(" ".to_owned()));
        let behind = self.open.iter_mut().rev().take_while(|(_, step)| *step >= self.space_at);
        behind.for_each(|(_, step)| *step += 1);
    }

    fn line_break(&mut self) {
        self.has_space = false;
        if !self.steps.is_empty() {
            self.push(Step::Break);
        }
    }

    fn push(&mut self, step: Step) {
        self.steps.push(step);
        self.space_at = self.steps.len();
    }

    fn variable(&mut self, name: &'a str) -> Result<(), Refusal> {
        let mark = self.mark(name)?.filter(|&mark| self.markup.is_void(mark));
        let mark = mark.ok_or_else(|| Refusal::Unknown(name.to_owned()))?;
        self.visible();
        self.push(Step::Raw(self.markup.void(mark)));
        Ok(())
    }

    /// The mark for a name at this place; `None` for emphasis that the source does not have.
    fn mark(&mut self, name: &'a str) -> Result<Option<usize>, Refusal> {
        let Some(marks) = self.names.get(name) else {
            return if FREE.contains(&name) { Ok(None) } else { Err(Refusal::Unknown(name.to_owned())) };
        };
        let uses = self.uses.entry(name).or_default();
        let mark = marks[(*uses).min(marks.len() - 1)];
        *uses += 1;
        let is_first = self.used.insert(mark);
        if !is_first && self.unit_text.block.marks[mark].has_data {
            return Err(Refusal::Repeated(name.to_owned()));
        }
        Ok(Some(mark))
    }

    fn open(&mut self, name: &'a str, at: usize) -> Result<usize, Refusal> {
        let mark = self.mark(name)?;
        if mark.is_some_and(|mark| self.markup.is_void(mark)) {
            return Err(Refusal::Unknown(name.to_owned()));
        }
        if let Some(mark) = mark.filter(|&mark| self.unit_text.block.marks[mark].is_locked) {
            return self.locked(mark, name, at);
        }
        let free = FREE.iter().copied().find(|free| *free == name).unwrap_or_default();
        let name_of_mark = mark.map_or(free, |mark| self.unit_text.block.marks[mark].name);
        self.open.push((name, self.steps.len()));
        self.steps.push(Step::Open(Pair { name: name_of_mark, mark, other: 0 }));
        Ok(at + 1)
    }

    fn close(&mut self, name: &'a str) -> Result<(), Refusal> {
        let end = self.steps.len();
        let open = self.open.pop().filter(|(opened, _)| *opened == name);
        let start = open.ok_or_else(|| Refusal::Crossed(name.to_owned()))?.1;
        if let Step::Open(pair) = &mut self.steps[start] {
            pair.other = end;
            let close = Pair { other: start, ..*pair };
            self.push(Step::Close(close));
        }
        Ok(())
    }

    /// A mark whose text is not translated: its source is copied if the translation did not change it.
    fn locked(&mut self, mark: usize, name: &'a str, at: usize) -> Result<usize, Refusal> {
        let value = &self.unit_text.value;
        let mut text = String::new();
        let mut end = at + 1;
        while let Some(token) =
            value.get(end).filter(|token| !matches!(token, Token::Close(close) if close == name))
        {
            match token {
                Token::Text(words) => text.push_str(words),
                Token::Break => text.push(' '),
                Token::Open(inner) | Token::Variable(inner) => {
                    self.mark(inner)?;
                }
                Token::Close(_) => {}
            }
            end += 1;
        }
        if end == value.len() {
            return Err(Refusal::Crossed(name.to_owned()));
        }
        if collapse(&text) != collapse(&self.markup.locked_text(mark)) {
            return Err(Refusal::Locked(name.to_owned()));
        }
        self.visible();
        self.push(Step::Raw(self.markup.locked(mark)));
        Ok(end + 1)
    }

    fn finish(mut self) -> Result<Vec<Step>, Refusal> {
        if let Some((name, _)) = self.open.pop() {
            return Err(Refusal::Crossed(name.to_owned()));
        }
        for (name, mark) in &self.unit_text.unit.marks {
            if self.unit_text.block.marks[*mark].has_data && !self.used.contains(mark) {
                return Err(Refusal::Missing(name.clone()));
            }
        }
        while matches!(self.steps.last(), Some(Step::Break)) {
            self.steps.pop();
        }
        let is_read = self.steps.iter().any(|step| matches!(step, Step::Text(_) | Step::Raw(_)));
        if is_read { Ok(self.steps) } else { Err(Refusal::Empty) }
    }
}

impl Markup<'_> {
    /// The visible text inside a paired mark of the source.
    fn locked_text(&self, mark: usize) -> String {
        let Some(inside) = self.inside(mark) else { return String::new() };
        let mut text = String::new();
        for piece in inside {
            match &piece.kind {
                PieceKind::Text => text.push_str(self.source().slice(piece.span)),
                PieceKind::Spelled(words) => text.push_str(words),
                PieceKind::SoftBreak | PieceKind::HardBreak => text.push(' '),
                _ => {}
            }
        }
        text
    }
}
