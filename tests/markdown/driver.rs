//! A small stand-in for assembling: one unit per block, written with growing care until the
//! result, read again, says what it should.

use std::collections::HashMap;
use std::ops::Range;

use audarma::format::{Care, Format, ReadOptions, Refusal, UnitText, by_name};
use audarma::model::notation::push_text;
use audarma::model::{Block, Outline, Piece, PieceKind, Text, Token, Unit};
use audarma::text::{Edits, Source, Span, collapse};

/// A translation of a unit: value and attributes.
pub(crate) type Translate<'a> = dyn Fn(&Text) -> Text + 'a;

/// What became of the blocks of a document.
#[derive(Default, Debug)]
pub(crate) struct Outcome {
    /// The localized text.
    pub(crate) text: String,
    /// How many blocks were written with each care.
    pub(crate) written: [usize; 3],
    /// Blocks that kept the source text.
    pub(crate) refused: Vec<usize>,
}

/// How blocks are cut into units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cut {
    /// One unit per block.
    Blocks,
    /// One unit per line of the source, where no mark goes over the end of the line: what
    /// sentences may do at worst.
    Lines,
}

/// The units of an article.
pub(crate) fn units(source: &Source, outline: &Outline, cut: Cut) -> Vec<Unit> {
    let mut units = Vec::new();
    for (index, block) in outline.blocks.iter().enumerate() {
        units.extend(ranges(block, cut).into_iter().map(|range| unit(source, block, index, range)));
    }
    units
}

/// The pieces of each unit of a block; none of them is empty.
fn ranges(block: &Block, cut: Cut) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut depth) = (0, 0);
    for (at, piece) in block.pieces.iter().enumerate() {
        depth += usize::from(matches!(piece.kind, PieceKind::Open(_)));
        depth -= usize::from(matches!(piece.kind, PieceKind::Close(_)));
        if cut == Cut::Lines && depth == 0 && piece.kind == PieceKind::SoftBreak {
            ranges.push(start..at);
            start = at + 1;
        }
    }
    ranges.push(start..block.pieces.len());
    ranges.retain(|range| !range.is_empty());
    ranges
}

/// These pieces of the block as one unit, with the names that marks get in messages.
fn unit(source: &Source, block: &Block, index: usize, pieces: Range<usize>) -> Unit {
    let marks = names(block, &block.pieces[pieces.clone()]);
    let (first, last) = (&block.pieces[pieces.start], &block.pieces[pieces.end - 1]);
    let value = value(source, &block.pieces[pieces.clone()], &marks);
    let mut unit = Unit {
        block: index,
        role: block.role,
        span: Span::new(first.span.start, last.span.end),
        pieces,
        message: Text { value, ..Text::default() },
        marks,
        is_automatic: false,
    };
    for (name, mark) in &unit.marks {
        let attributes = block.marks[*mark].attributes.iter();
        let named =
            attributes.map(|attribute| (format!("{name}-{}", attribute.name), attribute.text.clone()));
        unit.message.attributes.extend(named);
    }
    unit
}

fn names(block: &Block, pieces: &[Piece]) -> Vec<(String, usize)> {
    let marks = pieces.iter().filter_map(|piece| match piece.kind {
        PieceKind::Open(mark) | PieceKind::Void(mark) => Some(mark),
        _ => None,
    });
    let marks: Vec<_> = marks.collect();
    let mut count = HashMap::new();
    marks.iter().for_each(|&mark| *count.entry(block.marks[mark].name).or_insert(0) += 1);
    let mut seen = HashMap::new();
    let name = |index: usize| {
        let mark = &block.marks[index];
        if !mark.has_data || count[mark.name] == 1 {
            return (mark.name.to_owned(), index);
        }
        let number = seen.entry(mark.name).and_modify(|number| *number += 1).or_insert(1);
        (format!("{}{number}", mark.name), index)
    };
    marks.into_iter().map(name).collect()
}

fn value(source: &Source, pieces: &[Piece], names: &[(String, usize)]) -> Vec<Token> {
    let name = |mark: usize| {
        let found = names.iter().find(|(_, index)| *index == mark);
        found.expect("marks of the unit have names").0.clone()
    };
    let mut value = Vec::new();
    for piece in pieces {
        match &piece.kind {
            PieceKind::Text => push_text(&mut value, source.slice(piece.span)),
            PieceKind::Spelled(text) => push_text(&mut value, text),
            PieceKind::SoftBreak => push_text(&mut value, " "),
            PieceKind::HardBreak => value.push(Token::Break),
            PieceKind::Open(mark) => value.push(Token::Open(name(*mark))),
            PieceKind::Close(mark) => value.push(Token::Close(name(*mark))),
            PieceKind::Void(mark) => value.push(Token::Variable(name(*mark))),
        }
    }
    let is_read = |token: &Token| matches!(token, Token::Text(text) if !text.is_empty());
    if value.iter().any(is_read) { value } else { Vec::new() }
}

/// What is compared: the text with its marks, and the translatable attributes.
#[derive(PartialEq, Debug, Default)]
pub(crate) struct Said {
    text: String,
    marks: Vec<(String, String, String)>,
    attributes: Vec<String>,
}

/// What a value says in a block with these marks.
pub(crate) fn said(block: &Block, unit: &Unit, text: &Text) -> Said {
    let mark = |name: &str| {
        let found = unit.marks.iter().find(|(known, _)| known == name);
        let mark = found.map(|(_, mark)| &block.marks[*mark]);
        let (name, identity) = mark.map_or((name, ""), |mark| (mark.name, &*mark.identity));
        (name.to_owned(), identity.to_owned(), String::new())
    };
    let mut said = Said::default();
    let mut open: Vec<(usize, usize)> = Vec::new();
    let value = if text.value.is_empty() { variables(unit) } else { text.value.clone() };
    for token in &value {
        match token {
            Token::Text(text) => said.text.extend(text.chars().filter(|&char| char != '\0')),
            Token::Break => said.text.push_str(" ⏎ "),
            Token::Variable(name) => {
                said.text.push('□');
                said.marks.push(mark(name));
            }
            Token::Open(name) => {
                open.push((said.marks.len(), said.text.len()));
                said.marks.push(mark(name));
            }
            Token::Close(_) => {
                let (mark, start) = open.pop().unwrap_or_default();
                if let Some(mark) = said.marks.get_mut(mark) {
                    mark.2 = collapse(&said.text[start..].replace('\u{b}', " ")).into_owned();
                }
            }
        }
    }
    said.text = collapse(said.text.replace('\u{b}', " ").trim_matches([' ', '⏎', '\n'])).into_owned();
    said.attributes = text.attributes.iter().map(|(_, text)| collapse(text).into_owned()).collect();
    said.attributes.sort();
    said
}

fn variables(unit: &Unit) -> Vec<Token> {
    unit.marks.iter().map(|(name, _)| Token::Variable(name.clone())).collect()
}

/// Translates every block of a text.
pub(crate) fn localize(format: &dyn Format, text: &str, translate: &Translate<'_>) -> Outcome {
    localize_cut(format, text, translate, Cut::Blocks)
}

/// Translates every unit of a text.
pub(crate) fn localize_cut(format: &dyn Format, text: &str, translate: &Translate<'_>, cut: Cut) -> Outcome {
    let source = Source::from_text("article", text);
    let outline = format.read(&source, &ReadOptions::default());
    let units = units(&source, &outline, cut);
    let wanted: Vec<_> = units.iter().map(|unit| translate(&unit.message)).collect();
    let work = Work { format, source, outline, units, wanted, cut };
    work.all_at_once().unwrap_or_else(|| work.one_by_one())
}

struct Work<'a> {
    format: &'a dyn Format,
    source: Source,
    outline: Outline,
    units: Vec<Unit>,
    wanted: Vec<Text>,
    cut: Cut,
}

impl Work<'_> {
    fn write(&self, at: usize, care: Care) -> Result<String, Refusal> {
        let text_pair = UnitText {
            source: &self.source,
            block: &self.outline.blocks[self.units[at].block],
            unit: &self.units[at],
            value: &self.wanted[at].value,
            attributes: &self.wanted[at].attributes,
        };
        let layer = text_pair.block.layer.and_then(by_name).unwrap_or(self.format);
        layer.write(&text_pair, care)
    }

    fn build(&self, cares: &[Option<usize>]) -> String {
        let mut edits = Edits::new(self.source.clone());
        for (at, care) in cares.iter().enumerate() {
            if let Some(text) = care.and_then(|care| self.write(at, Care::LADDER[care]).ok()) {
                edits.replace(self.units[at].span, text).expect("units do not overlap");
            }
        }
        edits.text()
    }

    /// The blocks of a result that do not say what they should; all if its structure is another.
    fn wrong(&self, text: &str, cares: &[Option<usize>]) -> Vec<usize> {
        let source = Source::from_text("article", text);
        let outline = self.format.read(&source, &ReadOptions::default());
        let units = units(&source, &outline, self.cut);
        if units.len() != self.units.len() || outline.blocks.len() != self.outline.blocks.len() {
            return (0..self.units.len()).collect();
        }
        let is_wrong = |&at: &usize| {
            let (old, new) = (&self.units[at], &units[at]);
            let wanted = if cares[at].is_some() { &self.wanted[at] } else { &old.message };
            let got = said(&outline.blocks[new.block], new, &new.message);
            got != said(&self.outline.blocks[old.block], old, wanted)
        };
        let wrong: Vec<_> = (0..self.units.len()).filter(is_wrong).collect();
        if wrong.is_empty() && outline.structure != self.outline.structure {
            return (0..self.units.len()).collect();
        }
        wrong
    }

    fn all_at_once(&self) -> Option<Outcome> {
        let can = |at: usize| self.write(at, Care::Minimal).is_ok().then_some(0);
        let mut cares: Vec<_> = (0..self.units.len()).map(can).collect();
        for _ in 0..=Care::LADDER.len() {
            let text = self.build(&cares);
            let wrong = self.wrong(&text, &cares);
            if wrong.is_empty() {
                return Some(outcome(text, &cares));
            }
            for at in wrong {
                cares[at] = cares[at].map(|care| care + 1);
                if cares[at] == Some(Care::LADDER.len()) {
                    return None;
                }
            }
        }
        None
    }

    fn one_by_one(&self) -> Outcome {
        let mut cares = vec![None; self.units.len()];
        for at in 0..cares.len() {
            let works = |care: &usize| {
                let mut cares = cares.clone();
                cares[at] = Some(*care);
                self.write(at, Care::LADDER[*care]).is_ok()
                    && self.wrong(&self.build(&cares), &cares).is_empty()
            };
            cares[at] = (0..Care::LADDER.len()).find(works);
        }
        outcome(self.build(&cares), &cares)
    }
}

fn outcome(text: String, cares: &[Option<usize>]) -> Outcome {
    let mut outcome = Outcome { text, ..Outcome::default() };
    for (at, care) in cares.iter().enumerate() {
        match care {
            Some(care) => outcome.written[*care] += 1,
            None => outcome.refused.push(at),
        }
    }
    outcome
}

/// Names of the pseudo-translations.
pub(crate) const KINDS: [&str; 4] = ["accents", "hostile", "reversed", "kazakh"];

/// The pseudo-translation of this name.
pub(crate) fn pseudo(kind: &str) -> Box<Translate<'static>> {
    match kind {
        "accents" => Box::new(|text| words(text, accents)),
        "hostile" => Box::new(|text| words(text, hostile)),
        "reversed" => Box::new(reversed),
        "kazakh" => Box::new(kazakh),
        _ => Box::new(Text::clone),
    }
}

/// Every text that is no code, changed; attributes too.
fn words(text: &Text, change: fn(&str, usize) -> String) -> Text {
    let mut code = 0;
    let mut value = text.value.clone();
    for (at, token) in value.iter_mut().enumerate() {
        match token {
            Token::Open(name) => code += usize::from(is_code(name)),
            Token::Close(name) => code -= usize::from(is_code(name)),
            Token::Text(text) if code == 0 => *text = change(text, at),
            _ => {}
        }
    }
    let attributes = text.attributes.iter().enumerate();
    let attributes = attributes.map(|(at, (name, text))| (name.clone(), change(text, at))).collect();
    Text { value, attributes }
}

fn is_code(name: &str) -> bool {
    let name = name.trim_end_matches(|char: char| char.is_ascii_digit());
    matches!(name, "code" | "kbd" | "samp" | "tt" | "var")
}

fn accents(text: &str, _: usize) -> String {
    let accent = |char| match char {
        'a' => 'á',
        'e' => 'ё',
        'o' => 'ө',
        'u' => 'ұ',
        'n' => 'ң',
        'A' => 'Ә',
        _ => char,
    };
    text.chars().map(accent).collect()
}

fn hostile(text: &str, at: usize) -> String {
    const HOSTILE: [&str; 22] = [
        "# ", "1. ", "- ", "|", "`", "<div>", "[x]: /u ", "*", "&amp;", "\n\n# b ", "> ", "---", "===",
        "```", "~~", "_", "![", "](", "<!--", "\\", "+ ", "{#x}",
    ];
    let pick = |shift: usize| HOSTILE[(at * 5 + text.len() + shift) % HOSTILE.len()];
    format!("{}{text}{} {}", pick(0), pick(7), pick(13))
}

fn reversed(text: &Text) -> Text {
    let mut groups: Vec<Vec<Token>> = Vec::new();
    let mut depth = 0;
    for token in &text.value {
        let is_close = matches!(token, Token::Close(_));
        if depth == 0 {
            groups.push(Vec::new());
        }
        depth += usize::from(matches!(token, Token::Open(_)));
        depth -= usize::from(is_close);
        groups.last_mut().expect("a group was begun").push(token.clone());
    }
    groups.reverse();
    Text { value: groups.concat(), attributes: text.attributes.clone() }
}

fn kazakh(text: &Text) -> Text {
    let quoted = words(text, |text, _| {
        let inner = text.trim();
        if inner.is_empty() { text.to_owned() } else { text.replacen(inner, &format!("«{inner}»"), 1) }
    });
    let mut value = Vec::new();
    let mut code = 0;
    for token in quoted.value {
        let mut has_suffix = matches!(token, Token::Close(_) | Token::Variable(_));
        match &token {
            Token::Open(name) => code += usize::from(is_code(name)),
            Token::Close(name) => code -= usize::from(is_code(name)),
            _ => {}
        }
        has_suffix &= code == 0;
        value.push(token);
        if has_suffix {
            value.push(Token::Text("дың".to_owned()));
        }
    }
    Text { value, attributes: quoted.attributes }
}

/// Everything that holds of any text: pieces tile blocks, and nothing fails.
pub(crate) fn assert_tiles(source: &Source, outline: &Outline) {
    let mut from = 0;
    for block in &outline.blocks {
        assert!(from <= block.span.start, "blocks overlap at {:?}", block.span);
        from = block.span.start;
        for piece in &block.pieces {
            assert_eq!(from, piece.span.start, "a gap in {:?}", block.span);
            assert!(source.text().get(piece.span.range()).is_some(), "{:?} cuts a character", piece.span);
            from = piece.span.end;
        }
        assert_eq!(from, block.span.end);
    }
    assert!(outline.findings.iter().all(|finding| finding.code != "parser-failed"));
}
