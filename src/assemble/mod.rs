//! From an article and its translations to a localized article.
//!
//! What must not be here: choosing translations (catalogs, states, fallback), disk access. Here,
//! each unit has at most one translation, and the result is proved before it is returned.

mod addenda;
pub mod bilingual;
mod compare;
mod frame;
mod inside;
mod isolate;
mod localize;
mod omit;
pub mod pseudo;
mod verify;

use crate::extract::message;
use crate::fluent::news_date;
use crate::format::{Care, Format, Localization, ReadOptions, Refusal, UnitText, by_name};
use crate::model::{Block, Document, Locale, Outline, PieceKind, Text};
use crate::text::{Edits, Source, Span, collapse};
pub use addenda::{Addendum, Extended};
use compare::Flat;
pub use localize::{Localized, Localizer};
pub use verify::{Proof, Respelled, verify};

/// What to build.
#[derive(Clone, Copy, Debug)]
pub struct Build<'a> {
    /// The article.
    pub document: &'a Document,
    /// Its format.
    pub format: &'a dyn Format,
    /// How the article was read.
    pub reading: &'a ReadOptions,
    /// For each unit, its translation; `None` leaves the source text, and an empty text
    /// omits the unit.
    pub translations: &'a [Option<Text>],
    /// The language of the version, and for each unit the language of its text there.
    /// `None` changes nothing outside the units.
    pub language: Option<(&'a Locale, &'a [&'a Locale])>,
}

/// A localized article.
#[derive(Clone, Debug)]
pub struct Built {
    /// Its bytes, in the encoding of the article.
    pub bytes: Vec<u8>,
    /// Units whose translation could not be written: their index, and why. They have their source
    /// text instead.
    pub refused: Vec<(usize, Refusal)>,
}

/// How often a version is read back and rewritten with more care before everything that still
/// differs is refused.
const MOST_ROUNDS: usize = 16;

impl Build<'_> {
    /// Builds the version. The result has been read back: its structure is the article's, and
    /// each unit contains its translation.
    ///
    /// ```
    /// use audarma::{assemble::Build, extract::Extractor, format::{PlainText, ReadOptions}};
    /// use audarma::{model::{Document, Locale, Text, Token}, segment::Segmenter, text::Source};
    /// let source = Source::from_text("a.txt", "The sides met.\n\nA document was adopted.\n");
    /// let reading = ReadOptions::default();
    /// let segmenter = Segmenter::new(&Locale::of("en"));
    /// let cut = Extractor::new(&segmenter, &reading);
    /// let document = Document::read(&source, &PlainText, &cut);
    /// let kazakh = Text { value: vec![Token::Text("Тараптар кездесті.".into())], ..Text::default() };
    /// let build = Build {
    ///     document: &document,
    ///     format: &PlainText,
    ///     reading: &reading,
    ///     translations: &[Some(kazakh), None],
    ///     language: None,
    /// };
    /// let text = String::from_utf8(build.run().bytes).unwrap();
    /// assert_eq!(text, "Тараптар кездесті.\n\nA document was adopted.\n");
    /// ```
    pub fn run(&self) -> Built {
        let mut attempt = Attempt::new(self, Own::Kept);
        if self.translations.iter().any(Option::is_some) {
            attempt.prove();
        }
        let edits = attempt.edits(true);
        Built { bytes: edits.bytes(), refused: attempt.refused }
    }
}

/// What becomes of a unit whose translation says what its source says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    /// Its source bytes stay: entities, escapes and line ends are the author's.
    Kept,
    /// It is written like any other: what [`verify`] asks, to prove the writer.
    Written,
}

/// The blocks of a version that do not say what they should.
struct Differing {
    /// Their indices, in order.
    blocks: Vec<usize>,
    /// Whether each of them differs, and no other; otherwise the fault is in one of them.
    is_certain: bool,
}

/// An attempt at writing all units.
struct Attempt<'a> {
    build: &'a Build<'a>,
    own: Own,
    /// The replacement of each unit; `None` for the source text.
    written: Vec<Option<String>>,
    /// Units that are intentionally omitted.
    omitted: Vec<bool>,
    care: Vec<Care>,
    refused: Vec<(usize, Refusal)>,
}

impl<'a> Attempt<'a> {
    fn new(build: &'a Build<'a>, own: Own) -> Self {
        let count = build.document.units.len();
        let is_nothing = |text: &Text| text.value.is_empty() && text.attributes.is_empty();
        let omitted = |at: usize| build.translations.get(at).and_then(Option::as_ref).is_some_and(is_nothing);
        let mut attempt = Self {
            build,
            own,
            written: vec![None; count],
            omitted: (0..count).map(omitted).collect(),
            care: vec![Care::Minimal; count],
            refused: Vec::new(),
        };
        (0..count).for_each(|unit| attempt.write(unit));
        attempt
    }

    /// Writes a unit with its current care.
    fn write(&mut self, at: usize) {
        let document = self.build.document;
        let Some(text) = self.build.translations.get(at).and_then(Option::as_ref) else { return };
        if self.omitted[at] {
            return;
        }
        let unit = &document.units[at];
        if self.own == Own::Kept && says_the_same(text, &unit.message) {
            return;
        }
        let block = document.block_of(unit);
        // A unit that is an image has no value; its marks stay as in the source.
        let only_marks = text.value.is_empty() && unit.message.value.is_empty();
        let marks = if only_marks { &block.pieces[unit.pieces.clone()] } else { &[] };
        let marks = message::tokens(&document.source, marks, &unit.marks);
        let unit_text = UnitText {
            source: &document.source,
            block,
            unit,
            value: if only_marks { &marks } else { &text.value },
            attributes: &text.attributes,
        };
        let layer = unit_text.block.layer.and_then(by_name).unwrap_or(self.build.format);
        match layer.write(&unit_text, self.care[at]) {
            Ok(written) => self.written[at] = Some(written),
            Err(refusal) => self.refuse(at, refusal),
        }
    }

    fn refuse(&mut self, at: usize, refusal: Refusal) {
        self.written[at] = None;
        self.refused.push((at, refusal));
    }

    /// Reads the version back until it is as intended, each time with more care for the units that
    /// differ, and with the source text where no care is enough.
    fn prove(&mut self) {
        for _ in 0..MOST_ROUNDS {
            let differing = self.read_back();
            if differing.blocks.is_empty() {
                return;
            }
            self.again(&differing.blocks);
        }
        let suspects: Vec<usize> = (0..self.written.len()).filter(|&at| self.written[at].is_some()).collect();
        self.isolate(suspects);
    }

    /// Reads the version back; gives the blocks that do not say what they should.
    fn read_back(&self) -> Differing {
        let text = self.edits(false).text();
        // At the start of a file U+FEFF is no text but its byte order mark.
        let has_mark = self.build.document.source.byte_order_mark() > 0;
        let text = text.strip_prefix('\u{FEFF}').filter(|_| !has_mark).unwrap_or(&text);
        let source = Source::from_text(self.build.document.source.path(), text);
        let outline = self.build.format.read(&source, self.build.reading);
        self.differing(&source, &outline)
    }

    /// Writes the units of these blocks with more care; finds those for which none is enough.
    fn again(&mut self, blocks: &[usize]) {
        let mut suspects = Vec::new();
        for at in 0..self.written.len() {
            if self.written[at].is_none()
                || blocks.binary_search(&self.build.document.units[at].block).is_err()
            {
                continue;
            }
            match Care::LADDER.into_iter().find(|care| *care > self.care[at]) {
                Some(care) => {
                    self.care[at] = care;
                    self.write(at);
                }
                None => suspects.push(at),
            }
        }
        if suspects.is_empty() {
            return;
        }
        self.isolate(suspects.clone());
        // Without their neighbours they may need no care at all.
        for at in suspects.into_iter().filter(|&at| self.written[at].is_some()).collect::<Vec<_>>() {
            self.care[at] = Care::Minimal;
            self.write(at);
        }
    }

    /// The blocks that do not say what they should, in order. If the structure differs and no
    /// block tells why, all blocks with a translation.
    fn differing(&self, source: &Source, outline: &Outline) -> Differing {
        let document = self.build.document;
        let uncertain = |blocks| Differing { blocks, is_certain: false };
        if !self.build.format.is_read_back() {
            let same = outline.structure == document.structure;
            return uncertain(if same { Vec::new() } else { self.translated_blocks() });
        }
        let wanted = |block: usize| self.wanted(block);
        let same = |block: usize, other: &Block| wanted(block) == Flat::of_block(source, other);
        let (have, want) = (outline.blocks.len(), document.blocks.len());
        if have == want {
            let differ: Vec<usize> = (0..want).filter(|&at| !same(at, &outline.blocks[at])).collect();
            if !differ.is_empty() || outline.structure == document.structure {
                return Differing { blocks: differ, is_certain: true };
            }
            return uncertain(self.translated_blocks());
        }
        // Blocks were added or lost: those that match from both ends are fine, the rest is rewritten.
        let front = (0..want.min(have)).take_while(|&at| same(at, &outline.blocks[at])).count();
        let most = want.min(have) - front;
        let back = (0..most).take_while(|&at| same(want - 1 - at, &outline.blocks[have - 1 - at])).count();
        let window = front..(want - back).max(front + 1).min(want);
        let translated = self.translated_blocks();
        let inside: Vec<usize> = translated.iter().copied().filter(|block| window.contains(block)).collect();
        uncertain(if inside.is_empty() { translated } else { inside })
    }

    fn translated_blocks(&self) -> Vec<usize> {
        let written =
            self.build.document.units.iter().zip(&self.written).filter(|(_, written)| written.is_some());
        let mut blocks: Vec<usize> = written.map(|(unit, _)| unit.block).collect();
        blocks.dedup();
        blocks
    }

    /// The intended content of a block: its source, with the units replaced by their translations.
    fn wanted(&self, index: usize) -> Vec<Flat> {
        let document = self.build.document;
        let block = &document.blocks[index];
        let mut flat = Flat::default_list();
        let mut piece = 0;
        for at in self.units_of(index) {
            let unit = &document.units[at];
            flat.pieces(&document.source, block, piece..unit.pieces.start);
            match (&self.written[at], &self.build.translations[at]) {
                (Some(_), Some(text)) => flat.translation(&document.source, block, unit, text),
                _ => flat.pieces(&document.source, block, unit.pieces.clone()),
            }
            piece = unit.pieces.end;
            if self.joins_next(at).is_some() {
                flat.text(" ");
            }
        }
        flat.pieces(&document.source, block, piece..block.pieces.len());
        flat.finish()
    }

    fn units_of(&self, block: usize) -> std::ops::Range<usize> {
        let units = &self.build.document.units;
        let start = units.partition_point(|unit| unit.block < block);
        start..start + units[start..].partition_point(|unit| unit.block == block)
    }

    /// Where a space must be inserted between a unit and the next: they touch, and one is translated.
    fn joins_next(&self, at: usize) -> Option<usize> {
        let units = &self.build.document.units;
        let (unit, next) = (&units[at], units.get(at + 1)?);
        let omitted = self.omitted[at] || self.omitted[at + 1];
        let touch = !omitted && unit.block == next.block && unit.span.end == next.span.start;
        let changed = self.written[at].is_some() || self.written[at + 1].is_some();
        (touch && changed).then_some(unit.span.end)
    }

    /// The edits of this attempt, including those outside the units if `is_final`.
    fn edits(&self, is_final: bool) -> Edits {
        let document = self.build.document;
        let mut edits = Edits::new(document.source.clone());
        for (index, block) in document.blocks.iter().enumerate() {
            let units = self.units_of(index);
            let goes = |at: usize| is_final && self.omitted[at];
            if !units.clone().any(|at| self.written[at].is_some() || goes(at)) {
                continue;
            }
            let done = match self.wrapped(index, units.clone()) {
                _ if units.clone().all(goes) => edits.replace(omit::block(document, block), ""),
                Some((span, text)) => edits.replace(span, text),
                None => units.clone().try_for_each(|at| match goes(at) {
                    true => edits.replace(omit::unit(document, at, &self.omitted), ""),
                    false => self.edit(&mut edits, at),
                }),
            };
            debug_assert!(done.is_ok(), "units are disjoint: {done:?}");
        }
        if let Some((locale, languages)) = self.build.language.filter(|_| is_final) {
            let fallbacks: Vec<_> = document
                .units
                .iter()
                .zip(languages)
                .filter(|(unit, language)| **language != locale && !unit.is_automatic)
                .map(|(unit, language)| (unit, *language))
                .collect();
            let date = document.date.as_deref().filter(|_| locale.pseudo().is_none());
            let date = date.and_then(|date| news_date(date, locale));
            let version = Localization {
                source: &document.source,
                blocks: &document.blocks,
                locale,
                fallbacks: &fallbacks,
                date: date.as_deref(),
            };
            self.build.format.localize(&mut edits, &version);
        }
        edits
    }

    fn edit(&self, edits: &mut Edits, at: usize) -> Result<(), crate::text::Overlap> {
        if let Some(text) = &self.written[at] {
            edits.replace(self.build.document.units[at].span, text.clone())?;
        }
        match self.joins_next(at) {
            Some(offset) => edits.insert(offset, " "),
            None => Ok(()),
        }
    }

    /// A hard-wrapped block as a whole, wrapped again, if its format supports that.
    fn wrapped(&self, index: usize, units: std::ops::Range<usize>) -> Option<(Span, String)> {
        let document = self.build.document;
        let block = &document.blocks[index];
        if !block.pieces.iter().any(|piece| piece.kind == PieceKind::SoftBreak) {
            return None;
        }
        let mut text = String::new();
        for at in units.filter(|&at| !self.omitted[at]) {
            let unit = &document.units[at];
            let source = || collapse(&unit.message.plain()).into_owned();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&self.written[at].clone().unwrap_or_else(source));
        }
        Some((block.span, self.build.format.wrap(&document.source, block, &text)?))
    }
}

/// Whether a translation says what the source says, white space aside.
fn says_the_same(translation: &Text, message: &Text) -> bool {
    translation == message
        || translation.value.len() == message.value.len()
            && translation.attributes.len() == message.attributes.len()
            && translation.canonical() == message.canonical()
}
