//! Writes the translation of a unit as Markdown that renders as exactly that text.
//!
//! In three steps: [`plan`] checks the tokens against the marks of the source, [`delimiter`]
//! decides how emphasis is written between these neighbours, and this file puts the text between
//! the markup, escaped by [`escape`].

mod delimiter;
mod escape;
mod markup;
mod plan;

use self::delimiter::Delimiters;
use self::escape::Words;
use self::markup::Markup;
use self::plan::{Pair, Step};
use super::super::{Care, Refusal, UnitText, front_matter};
use crate::model::{PieceKind, Place};
use crate::text::Span;

pub(super) fn write(unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal> {
    match unit_text.block.place {
        Place::Scalar(style) => {
            let text = plan::text(unit_text.value, '\n')?;
            front_matter::write(unit_text, &text, style, care)
        }
        Place::Attribute(quote) => {
            let text = plan::text(unit_text.value, ' ')?;
            Ok(markup::quoted(&text, quote, care, false))
        }
        _ => flow(unit_text, care),
    }
}

fn flow(unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal> {
    let markup = Markup::new(unit_text, care);
    if unit_text.value.is_empty() && !has_text(unit_text) {
        return Ok(markup.as_in_source());
    }
    let steps = plan::steps(unit_text, &markup)?;
    let surroundings = Surroundings::of(unit_text);
    let delimiters = Delimiters::choose(&steps, &markup, &surroundings, care);
    let mut writer = Writer {
        unit_text,
        care,
        markup: &markup,
        delimiters,
        breaks: HardBreak::of(unit_text, care),
        is_line_start: surroundings.is_line_start,
        after: surroundings.after,
        is_underlined: surroundings.is_underlined,
        links: Vec::new(),
        out: String::new(),
    };
    for at in 0..steps.len() {
        writer.step(&steps, at);
    }
    Ok(writer.out)
}

fn has_text(unit_text: &UnitText<'_>) -> bool {
    unit_text.block.pieces[unit_text.unit.pieces.clone()].iter().any(|piece| match &piece.kind {
        PieceKind::Text => !piece.span.is_empty(),
        PieceKind::Spelled(text) => !text.is_empty(),
        _ => false,
    })
}

/// The context of a unit in the source.
struct Surroundings {
    /// Whether a list, heading or table could begin here.
    is_line_start: bool,
    before: Option<char>,
    after: Option<char>,
    /// Whether this is a heading with a line of `=` or `-` below it.
    is_underlined: bool,
}

impl Surroundings {
    fn of(unit_text: &UnitText<'_>) -> Self {
        let UnitText { source, block, unit, .. } = unit_text;
        let (text, span) = (source.text(), unit.span);
        let first = unit.pieces.start;
        let is_inside = first > 0 && span.start > block.span.start;
        let follows_break =
            is_inside && matches!(block.pieces[first - 1].kind, PieceKind::SoftBreak | PieceKind::HardBreak);
        // The line may be long, and what is looked for is mostly near.
        let start = || {
            let before = &text[..block.span.start];
            let near = before.rfind(['\n', '\r', '#', '|']).map(|at| before.as_bytes()[at]);
            !matches!(near, Some(b'#' | b'|'))
        };
        let is_line_start = match block.place {
            _ if is_inside => follows_break,
            Place::Line | Place::Cell => start(),
            _ => true,
        };
        let before = text[..span.start].chars().next_back().filter(|_| is_inside);
        let after = text[span.end..].chars().next().filter(|_| span.end < block.span.end);
        let is_underlined = block.place == Place::Line && !line_before(text, block.span.start).contains('#');
        Self { is_line_start, before, after, is_underlined }
    }
}

/// The line of `at` up to there.
fn line_before(text: &str, at: usize) -> &str {
    let start = text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
    &text[start..at]
}

/// How a hard line break is written in a block.
struct HardBreak {
    text: String,
    starts_line: bool,
}

impl HardBreak {
    fn of(unit_text: &UnitText<'_>, care: Care) -> Self {
        let UnitText { source, block, .. } = unit_text;
        if block.place != Place::Flow || care == Care::Html {
            return Self { text: "<br>".to_owned(), starts_line: false };
        }
        let is_break = |piece: &&crate::model::Piece| piece.kind == PieceKind::HardBreak;
        let own = block.pieces[unit_text.unit.pieces.clone()].iter().find(is_break);
        let text = match own {
            Some(piece) => source.slice(piece.span).to_owned(),
            None => format!("\\{}{}", source.line_ending().as_str(), continuation(source.text(), block.span)),
        };
        let starts_line = text.contains(['\n', '\r']);
        Self { text, starts_line }
    }
}

/// The start of a new line in a block: quote markers are kept, those of lists and
/// footnotes become spaces.
fn continuation(text: &str, block: Span) -> String {
    let keep = |char| if matches!(char, '>' | '\t') { char } else { ' ' };
    line_before(text, block.start).chars().map(keep).collect()
}

struct Writer<'a> {
    unit_text: &'a UnitText<'a>,
    care: Care,
    markup: &'a Markup<'a>,
    delimiters: Delimiters,
    breaks: HardBreak,
    is_line_start: bool,
    /// The character after the unit in the source.
    after: Option<char>,
    is_underlined: bool,
    /// The start of the text of each open link in `out`.
    links: Vec<usize>,
    out: String,
}

impl Writer<'_> {
    fn step(&mut self, steps: &[Step], at: usize) {
        match &steps[at] {
            Step::Text(text) => return self.text(steps, at, text),
            Step::Break => return self.line_break(steps, at),
            Step::Raw(raw) => self.out.push_str(raw),
            Step::Open(pair) => self.open(pair, at),
            Step::Close(pair) => self.close(pair, steps, at),
        }
        self.is_line_start = false;
    }

    fn text(&mut self, steps: &[Step], at: usize, text: &str) {
        let is_last = at + 1 == steps.len();
        let words = Words {
            care: self.care,
            place: self.unit_text.block.place,
            is_line_start: self.is_line_start,
            follows_bracket: self.out.ends_with(']'),
            next: self.first_char(steps, at + 1),
            is_last: is_last && self.after.is_none(),
            is_underlined: self.is_underlined,
            encode_first: self.delimiters.encode_first.contains(&at),
            encode_last: self.delimiters.encode_last.contains(&at),
        };
        words.write(text, &mut self.out);
        self.is_line_start &= text.is_empty();
    }

    /// The first character that step `at` writes.
    fn first_char(&self, steps: &[Step], at: usize) -> Option<char> {
        match steps.get(at) {
            Some(Step::Text(text)) => text.chars().next(),
            Some(Step::Break) => Some(' '),
            Some(Step::Raw(raw)) => raw.chars().next(),
            Some(Step::Open(pair)) => self.open_markup(pair, at).chars().next(),
            Some(Step::Close(pair)) if self.markup.is_link(pair) => Some(']'),
            Some(Step::Close(pair)) => self.close_markup(pair, at).chars().next(),
            None => self.after,
        }
    }

    fn line_break(&mut self, steps: &[Step], at: usize) {
        let is_beside =
            |step: Option<&Step>| matches!(step, None | Some(Step::Break | Step::Open(_) | Step::Close(_)));
        let before = at.checked_sub(1).and_then(|before| steps.get(before));
        if is_beside(before) || is_beside(steps.get(at + 1)) {
            self.out.push_str("<br>");
            self.is_line_start = false;
        } else {
            self.out.push_str(&self.breaks.text);
            self.is_line_start = self.breaks.starts_line;
        }
    }

    fn open(&mut self, pair: &Pair, at: usize) {
        let markup = self.open_markup(pair, at);
        self.out.push_str(&markup);
        if self.markup.is_link(pair) {
            self.links.push(self.out.len());
        }
    }

    fn close(&mut self, pair: &Pair, steps: &[Step], at: usize) {
        if !self.markup.is_link(pair) {
            let markup = self.close_markup(pair, at);
            return self.out.push_str(&markup);
        }
        let start = self.links.pop().unwrap_or(self.out.len());
        let next = self.first_char(steps, at + 1);
        let close = self.markup.close_link(pair, &self.out[start..], next);
        self.out.push_str(&close);
    }

    fn open_markup(&self, pair: &Pair, at: usize) -> String {
        match self.delimiters.at(at) {
            Some(delimiter) => delimiter.to_owned(),
            None => self.markup.open(pair),
        }
    }

    fn close_markup(&self, pair: &Pair, at: usize) -> String {
        match self.delimiters.at(at) {
            Some(delimiter) => delimiter.to_owned(),
            None => self.markup.close(pair),
        }
    }
}
