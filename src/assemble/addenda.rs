//! Text that a locale adds before or after a unit.
//!
//! An addendum to a whole block stands as a paragraph of its own. The article gets room for it
//! first: a stand-in, which is read back to prove that it is one block more and changes no other
//! one. Then the addendum is written as the translation of that stand-in, and proved like any other.
//! Everywhere else it joins the sentence that it belongs to.

use super::compare::Flat;
use super::frame;
use crate::format::{Format, Reading, Refusal};
use crate::model::{Block, Document, Outline, Place, Role, Text, Token, Unit};
use crate::text::{Edits, Encoding, LineEnding, Source, Span, collapse};

/// Text that a locale adds beside a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addendum {
    /// The index of the unit.
    pub unit: usize,
    /// Whether it stands before the unit; behind it otherwise.
    pub is_before: bool,
    /// What it says; blank lines part paragraphs.
    pub text: String,
}

/// An article with room for addenda.
#[derive(Debug)]
pub struct Extended {
    /// The article, with a unit for each paragraph that is added.
    pub document: Document,
    /// For each unit of it, the unit of the article or the addendum that it is.
    owners: Vec<Owner>,
    /// For each addendum, whether it joins its sentence.
    is_inline: Vec<bool>,
}

#[derive(Clone, Debug)]
enum Owner {
    Unit(usize),
    /// An addendum, and one of its paragraphs.
    Addendum(usize, String),
}

/// What could not be written, by its index, and why.
type Refused = Vec<(usize, Refusal)>;

/// What stands for an addendum until it is written.
const STAND_IN: &str = "Addendum.";

/// Room for one paragraph.
#[derive(Clone, Debug)]
struct Slot {
    addendum: usize,
    paragraph: String,
    offset: usize,
    before: String,
    after: String,
}

impl Slot {
    fn text(&self) -> String {
        format!("{}{STAND_IN}{}", self.before, self.after)
    }
}

impl Extended {
    /// Makes room for addenda in an article.
    pub fn new(document: &Document, format: &dyn Format, reading: &Reading, addenda: &[Addendum]) -> Self {
        let all: Vec<Vec<Slot>> = (0..addenda.len()).map(|at| slots(document, at, &addenda[at])).collect();
        let make = |chosen: &[usize]| {
            let slots = chosen.iter().flat_map(|at| all[*at].iter().cloned()).collect();
            extend(document, format, reading, slots)
        };
        let mut chosen: Vec<usize> = (0..addenda.len()).filter(|at| !all[*at].is_empty()).collect();
        let whole = make(&chosen).or_else(|| {
            chosen.retain(|at| make(&[*at]).is_some());
            make(&chosen)
        });
        let (document, owners) = whole.unwrap_or_else(|| {
            chosen.clear();
            (document.clone(), (0..document.units.len()).map(Owner::Unit).collect())
        });
        let is_inline = (0..addenda.len()).map(|at| !chosen.contains(&at)).collect();
        Self { document, owners, is_inline }
    }

    /// What shall stand in each unit, the addenda among them, for what shall stand in each unit of
    /// the article.
    pub fn translations(&self, texts: &[Option<Text>], addenda: &[Addendum]) -> Vec<Option<Text>> {
        let plain = |text: &str| Text { value: vec![Token::Text(text.to_owned())], attributes: Vec::new() };
        let units = self.owners.iter().zip(&self.document.units);
        units
            .map(|(owner, unit)| match owner {
                Owner::Addendum(_, paragraph) => Some(plain(paragraph)),
                Owner::Unit(at) => self.joined(*at, unit, texts.get(*at).and_then(Option::as_ref), addenda),
            })
            .collect()
    }

    /// The text of a unit with the addenda that join it.
    fn joined(&self, at: usize, unit: &Unit, text: Option<&Text>, addenda: &[Addendum]) -> Option<Text> {
        let mut joined: Option<Text> = text.cloned();
        let here = addenda.iter().zip(&self.is_inline).filter(|(each, inline)| each.unit == at && **inline);
        for (addendum, _) in here {
            let text = joined.get_or_insert_with(|| unit.message.clone());
            let own = collapse(&addendum.text).into_owned();
            match (text.value.is_empty(), addendum.is_before) {
                (true, _) => text.value = vec![Token::Text(own)],
                (_, true) => text.value.insert(0, Token::Text(own + " ")),
                (_, false) => text.value.push(Token::Text(format!(" {own}"))),
            }
        }
        joined
    }

    /// What is known of each unit of the article, for each unit; `of_addenda` for the addenda.
    pub fn spread<T: Copy>(&self, of_units: &[T], of_addenda: T) -> Vec<T> {
        let one = |owner: &Owner| match owner {
            Owner::Unit(at) => of_units[*at],
            Owner::Addendum(..) => of_addenda,
        };
        self.owners.iter().map(one).collect()
    }

    /// Units and addenda that could not be written. A unit that an addendum joins is not to blame:
    /// it may go well without it.
    pub fn refused(&self, refused: Vec<(usize, Refusal)>, addenda: &[Addendum]) -> (Refused, Refused) {
        let (mut units, mut added) = (Vec::new(), Vec::new());
        for (at, refusal) in refused {
            match &self.owners[at] {
                Owner::Addendum(addendum, _) => added.push((*addendum, refusal)),
                Owner::Unit(unit) => {
                    let joins = |at: &usize| addenda[*at].unit == *unit && self.is_inline[*at];
                    let guilty: Vec<usize> = (0..addenda.len()).filter(joins).collect();
                    match guilty.is_empty() {
                        true => units.push((*unit, refusal)),
                        false => added.extend(guilty.into_iter().map(|at| (at, refusal.clone()))),
                    }
                }
            }
        }
        (units, added)
    }
}

/// Room for the paragraphs of an addendum, if it belongs to the end of a block that a paragraph can
/// stand beside.
fn slots(document: &Document, at: usize, addendum: &Addendum) -> Vec<Slot> {
    let unit = &document.units[addendum.unit];
    let block = document.block_of(unit);
    let neighbour = match addendum.is_before {
        true => addendum.unit.checked_sub(1),
        false => Some(addendum.unit + 1),
    };
    let is_inside =
        neighbour.and_then(|at| document.units.get(at)).is_some_and(|other| other.block == unit.block);
    let is_legacy = matches!(document.source.encoding(), Encoding::Legacy(_));
    let Some((offset, before, after)) =
        room(document, block, addendum.is_before).filter(|_| !is_inside && !is_legacy)
    else {
        return Vec::new();
    };
    let line_end = if document.source.line_ending() == LineEnding::CrLf { "\r\n" } else { "\n" };
    let lines = addendum.text.replace("\r\n", "\n");
    let paragraphs =
        lines.split("\n\n").map(|text| collapse(text).into_owned()).filter(|text| !text.is_empty());
    let slot = |paragraph| Slot {
        addendum: at,
        paragraph,
        offset,
        before: before.replace('\n', line_end),
        after: after.replace('\n', line_end),
    };
    paragraphs.map(slot).collect()
}

/// Where a paragraph can stand beside a block, and what stands around it there.
fn room(document: &Document, block: &Block, is_before: bool) -> Option<(usize, &'static str, &'static str)> {
    let text = document.source.text();
    if let Some((element, name)) = frame::element(document, block) {
        let is_beside = name == "p" || name.starts_with('h');
        return is_beside.then_some(match is_before {
            true => (element.start, "<p>", "</p>\n"),
            false => (element.end, "\n<p>", "</p>"),
        });
    }
    let is_prose = matches!(block.role, Role::Headline | Role::Heading | Role::Lead | Role::Paragraph);
    let mark = frame::line_mark(document, block).filter(|_| is_prose)?;
    let is_line = mark.is_empty() || mark.starts_with('#');
    if !is_line || !matches!(block.place, Place::Flow | Place::Line) {
        return None;
    }
    if is_before {
        return Some((block.span.start - mark.len(), "", "\n\n"));
    }
    let mut end = block.span.end;
    let line = |from: usize| text[from..].lines().next().unwrap_or("");
    let rest = line(end);
    rest.chars().all(|char| matches!(char, ' ' | '\t' | '#')).then_some(())?;
    end += rest.len();
    // The line under a heading belongs to it.
    let next = text[end..].strip_prefix("\r\n").or_else(|| text[end..].strip_prefix('\n')).unwrap_or("");
    let under = next.lines().next().unwrap_or("").trim_end();
    let is_rule = |sign: char| !under.is_empty() && under.chars().all(|char| char == sign);
    if document.format == "markdown" && mark.is_empty() && (is_rule('=') || is_rule('-')) {
        end = text.len() - next.len() + under.len();
    }
    Some((end, "\n\n", ""))
}

/// The article with these slots in it, if each is one block more and the others say what they said.
fn extend(
    document: &Document,
    format: &dyn Format,
    reading: &Reading,
    mut slots: Vec<Slot>,
) -> Option<(Document, Vec<Owner>)> {
    slots.sort_by_key(|slot| slot.offset);
    let mut edits = Edits::new(document.source.clone());
    for slot in &slots {
        edits.insert(slot.offset, slot.text()).ok()?;
    }
    let source = Source::new(document.source.path(), edits.bytes());
    let outline = format.read(&source, reading);
    let added = added_blocks(document, &source, &outline, &slots)?;
    let shift = |at: usize| slots.iter().filter(|slot| slot.offset <= at).map(|slot| slot.text().len()).sum();
    let mut extended = Document { source, structure: outline.structure, ..document.clone() };
    (extended.blocks, extended.units) = (Vec::new(), Vec::new());
    let (mut owners, mut units) = (Vec::new(), document.units.iter().enumerate().peekable());
    let mut old = document.blocks.iter().enumerate();
    for (at, block) in outline.blocks.into_iter().enumerate() {
        if let Some(slot) = added[at] {
            extended.units.push(unit_of(at, &block));
            extended.blocks.push(block);
            owners.push(Owner::Addendum(slots[slot].addendum, slots[slot].paragraph.clone()));
            continue;
        }
        let (index, block) = old.next()?;
        let by: usize = shift(block.span.start);
        extended.blocks.push(moved(block, by));
        while let Some((number, unit)) = units.next_if(|(_, unit)| unit.block == index) {
            extended.units.push(Unit { block: at, span: move_span(unit.span, by), ..unit.clone() });
            owners.push(Owner::Unit(number));
        }
    }
    Some((extended, owners))
}

/// For each block of the longer article the slot that it is, if it is one. None if anything else
/// has changed.
fn added_blocks(
    document: &Document,
    source: &Source,
    outline: &Outline,
    slots: &[Slot],
) -> Option<Vec<Option<usize>>> {
    let mut grown = 0;
    let mut places = slots.iter().map(|slot| {
        let start = slot.offset + grown + slot.before.len();
        grown += slot.text().len();
        Span::new(start, start + STAND_IN.len())
    });
    let places: Vec<Span> = places.by_ref().collect();
    let mut old = document.blocks.iter();
    let mut added = Vec::with_capacity(outline.blocks.len());
    for block in &outline.blocks {
        let slot = places.iter().position(|place| *place == block.span);
        if slot.is_none() {
            let before = old.next()?;
            let same = Flat::of_block(&document.source, before) == Flat::of_block(source, block);
            (same && before.place == block.place).then_some(())?;
        }
        added.push(slot);
    }
    let is_whole = old.next().is_none() && added.iter().flatten().count() == slots.len();
    is_whole.then_some(added)
}

fn unit_of(index: usize, block: &Block) -> Unit {
    Unit {
        block: index,
        role: Role::Paragraph,
        span: block.span,
        pieces: 0..block.pieces.len(),
        marks: Vec::new(),
        message: Text { value: vec![Token::Text(STAND_IN.to_owned())], attributes: Vec::new() },
        is_automatic: false,
    }
}

/// A block so many bytes further on.
fn moved(block: &Block, by: usize) -> Block {
    let mut block = block.clone();
    block.span = move_span(block.span, by);
    block.pieces.iter_mut().for_each(|piece| piece.span = move_span(piece.span, by));
    for attribute in block.marks.iter_mut().flat_map(|mark| &mut mark.attributes) {
        attribute.span = move_span(attribute.span, by);
    }
    block
}

fn move_span(span: Span, by: usize) -> Span {
    Span::new(span.start + by, span.end + by)
}
