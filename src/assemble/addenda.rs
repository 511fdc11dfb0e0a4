//! Addenda: text that a locale adds before or after a unit.
//!
//! An addendum to a whole block becomes a paragraph. First, the article is extended by a placeholder,
//! which is read back to prove that it adds exactly one block and changes no other. Then the
//! addendum is written as the translation of that placeholder and proved like any other. In HTML
//! running text, the placeholder is inside the block next to the sentence, which may be in another
//! language. Everywhere else, the addendum is joined to its sentence.

use std::ops::Range;

use super::compare::Flat;
use super::frame;
use super::inside::Grown;
use crate::format::{Format, ReadOptions, Refusal};
use crate::model::{Block, Document, Outline, Place, Role, Text, Token, Unit};
use crate::text::{Edits, Encoding, LineEnding, Source, Span, collapse};

/// Text that a locale adds next to a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addendum {
    /// The index of the unit.
    pub unit: usize,
    /// Whether it comes before the unit; otherwise after it.
    pub is_before: bool,
    /// Its text; blank lines separate paragraphs.
    pub text: String,
}

/// An article extended by addenda.
#[derive(Debug)]
pub struct Extended {
    /// The article, with a unit for each added paragraph.
    pub document: Document,
    /// For each of its units, the unit of the article or the addendum that it represents.
    owners: Vec<Owner>,
    /// For each addendum, whether it is joined to its sentence.
    is_inline: Vec<bool>,
}

#[derive(Clone, Debug)]
enum Owner {
    Unit(usize),
    /// An addendum, and one of its paragraphs.
    Addendum(usize, String),
}

/// What could not be written, by index, and why.
type Refused = Vec<(usize, Refusal)>;

/// The placeholder for an addendum until it is written.
pub(super) const STAND_IN: &str = "Addendum.";

/// The place of one added paragraph.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    addendum: usize,
    paragraph: String,
    /// The block that contains it, if it is not a block of its own.
    pub(super) inside: Option<usize>,
    pub(super) offset: usize,
    pub(super) before: String,
    pub(super) after: String,
}

impl Slot {
    pub(super) fn text(&self) -> String {
        format!("{}{STAND_IN}{}", self.before, self.after)
    }
}

impl Extended {
    /// Extends an article by addenda.
    pub fn new(
        document: &Document,
        format: &dyn Format,
        reading: &ReadOptions,
        addenda: &[Addendum],
    ) -> Self {
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

    /// The translations of all units, including addenda, given those of the units of the article.
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

    /// The text of a unit with the addenda that are joined to it.
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

    /// Spreads a value per unit of the article over all units; `of_addenda` is the value for addenda.
    pub fn spread<T: Copy>(&self, of_units: &[T], of_addenda: T) -> Vec<T> {
        let one = |owner: &Owner| match owner {
            Owner::Unit(at) => of_units[*at],
            Owner::Addendum(..) => of_addenda,
        };
        self.owners.iter().map(one).collect()
    }

    /// Units and addenda that could not be written. If an addendum is joined to a unit, the unit is not at
    /// fault: it may work without the addendum.
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

/// Places for the paragraphs of an addendum, if it belongs to the end of a block that a paragraph can
/// be adjacent to; or one place for all of it inside a block.
fn slots(document: &Document, at: usize, addendum: &Addendum) -> Vec<Slot> {
    let unit = &document.units[addendum.unit];
    let block = document.block_of(unit);
    let neighbour = match addendum.is_before {
        true => addendum.unit.checked_sub(1),
        false => Some(addendum.unit + 1),
    };
    let is_inside =
        neighbour.and_then(|at| document.units.get(at)).is_some_and(|other| other.block == unit.block);
    let Some((offset, before, after)) = room(document, block, addendum.is_before).filter(|_| !is_inside)
    else {
        return beside(document, at, addendum).into_iter().collect();
    };
    let line_end = if document.source.line_ending() == LineEnding::CrLf { "\r\n" } else { "\n" };
    let lines = addendum.text.replace("\r\n", "\n");
    let paragraphs =
        lines.split("\n\n").map(|text| collapse(text).into_owned()).filter(|text| !text.is_empty());
    let slot = |paragraph| Slot {
        addendum: at,
        paragraph,
        inside: None,
        offset,
        before: before.replace('\n', line_end),
        after: after.replace('\n', line_end),
    };
    paragraphs.map(slot).collect()
}

/// A place next to a sentence in HTML running text, where an untranslated sentence is marked with its
/// language: the addendum is in another language.
fn beside(document: &Document, at: usize, addendum: &Addendum) -> Option<Slot> {
    let unit = &document.units[addendum.unit];
    let is_flow = document.format == "html" && document.block_of(unit).place == Place::Flow;
    let (offset, before, after) = match addendum.is_before {
        true => (unit.span.start, "", " "),
        false => (unit.span.end, " ", ""),
    };
    (is_flow && !unit.message.value.is_empty()).then(|| Slot {
        addendum: at,
        paragraph: collapse(&addendum.text).into_owned(),
        inside: Some(unit.block),
        offset,
        before: before.to_owned(),
        after: after.to_owned(),
    })
}

/// Where a paragraph can be placed next to a block, and what surrounds it there.
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
    // The line under a heading is part of it.
    let next = text[end..].strip_prefix("\r\n").or_else(|| text[end..].strip_prefix('\n')).unwrap_or("");
    let under = next.lines().next().unwrap_or("").trim_end();
    let is_rule = |sign: char| !under.is_empty() && under.chars().all(|char| char == sign);
    if document.format == "markdown" && mark.is_empty() && (is_rule('=') || is_rule('-')) {
        end = text.len() - next.len() + under.len();
    }
    Some((end, "\n\n", ""))
}

/// The article extended by these slots, if each adds one block, or is inside one, and the other blocks
/// are unchanged.
fn extend(
    document: &Document,
    format: &dyn Format,
    reading: &ReadOptions,
    mut slots: Vec<Slot>,
) -> Option<(Document, Vec<Owner>)> {
    slots.sort_by_key(|slot| slot.offset);
    let mut edits = Edits::new(document.source.clone());
    for slot in &slots {
        edits.insert(slot.offset, slot.text()).ok()?;
    }
    let source = match document.source.encoding() {
        // The version is written in UTF-8, whatever encoding the page declares so far.
        Encoding::Legacy(_) => document.source.with_text(edits.text()),
        _ => Source::new(document.source.path(), edits.bytes()),
    };
    let outline = format.read(&source, reading);
    let old = document.blocks.iter().enumerate();
    let mut old = old.map(|(index, block)| (index, Grown::new(block, index, &slots)));
    let added = added_blocks(&source, &outline, &slots);
    let mut extended = Document { source, structure: outline.structure, ..document.clone() };
    (extended.blocks, extended.units) = (Vec::new(), Vec::new());
    let (mut owners, mut units) = (Vec::new(), document.units.iter().enumerate().peekable());
    for (at, block) in outline.blocks.into_iter().enumerate() {
        if let Some(slot) = added[at] {
            extended.units.push(unit_of(at, block.span, 0..block.pieces.len()));
            extended.blocks.push(block);
            owners.push(Owner::Addendum(slots[slot].addendum, slots[slot].paragraph.clone()));
            continue;
        }
        let (index, grown) = old.next()?;
        let same = Flat::of_block(&extended.source, &grown.block) == Flat::of_block(&extended.source, &block);
        (same && grown.block.place == block.place).then_some(())?;
        let mut here: Vec<(Unit, Owner)> = Vec::new();
        while let Some((number, unit)) = units.next_if(|(_, unit)| unit.block == index) {
            here.push((grown.unit(unit, at), Owner::Unit(number)));
        }
        for &(slot, piece) in &grown.added {
            let unit = unit_of(at, grown.block.pieces[piece].span, piece..piece + 1);
            here.push((unit, Owner::Addendum(slots[slot].addendum, slots[slot].paragraph.clone())));
        }
        here.sort_by_key(|(unit, _)| unit.pieces.start);
        for (unit, owner) in here {
            extended.units.push(unit);
            owners.push(owner);
        }
        extended.blocks.push(grown.block);
    }
    let is_whole = old.next().is_none() && added.iter().flatten().count() == count_of_blocks(&slots);
    is_whole.then_some((extended, owners))
}

fn count_of_blocks(slots: &[Slot]) -> usize {
    slots.iter().filter(|slot| slot.inside.is_none()).count()
}

/// For each block of the extended article, its slot, if it is one.
fn added_blocks(source: &Source, outline: &Outline, slots: &[Slot]) -> Vec<Option<usize>> {
    let mut grown = 0;
    let places = slots.iter().map(|slot| {
        let start = slot.offset + grown + slot.before.len();
        grown += slot.text().len();
        slot.inside.is_none().then(|| Span::new(start, start + STAND_IN.len()))
    });
    let places: Vec<Option<Span>> = places.collect();
    debug_assert!(
        places.iter().flatten().all(|place| source.slice(*place) == STAND_IN),
        "each has its place"
    );
    let slot = |block: &Block| places.iter().position(|place| *place == Some(block.span));
    outline.blocks.iter().map(slot).collect()
}

fn unit_of(index: usize, span: Span, pieces: Range<usize>) -> Unit {
    Unit {
        block: index,
        role: Role::Paragraph,
        span,
        pieces,
        marks: Vec::new(),
        message: Text { value: vec![Token::Text(STAND_IN.to_owned())], attributes: Vec::new() },
        is_automatic: false,
    }
}
