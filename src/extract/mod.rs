//! From an article to its units.
//!
//! What must not be here: ids and catalogs. Extraction determines the current units; `sync`
//! matches them with the previous ones.

mod boundary;
mod conflict;
mod corrections;
mod cut;
pub(crate) mod message;

pub use boundary::{Boundary, NoSplit};
pub use corrections::{Correction, CorrectionKind, Corrections};

use std::sync::LazyLock;

use crate::format::{Format, ReadOptions};
use crate::model::{Block, Corrected, Document, Finding, Piece, PieceKind, Place, Role, Severity, Unit};
use crate::segment::{Segmenter, dateline};
use crate::text::Source;

/// What gets one message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnitSize {
    /// A sentence.
    #[default]
    Sentence,
    /// A whole block.
    Paragraph,
}

/// How an article is split into units.
#[derive(Clone, Debug)]
pub struct Extractor<'a> {
    /// What gets one message.
    pub size: UnitSize,
    /// Sentence boundaries of the article's language.
    pub segmenter: &'a Segmenter,
    /// What the format looks for.
    pub reading: &'a ReadOptions,
    /// Boundary corrections by translators.
    pub corrections: &'a Corrections,
}

impl<'a> Extractor<'a> {
    /// Sentences as determined by the segmenter.
    ///
    /// ```
    /// use audarma::{extract::Extractor, format::ReadOptions, model::Locale, segment::Segmenter};
    /// let (segmenter, reading) = (Segmenter::new(&Locale::of("kk")), ReadOptions::default());
    /// assert!(Extractor::new(&segmenter, &reading).corrections.all().is_empty());
    /// ```
    pub fn new(segmenter: &'a Segmenter, reading: &'a ReadOptions) -> Self {
        static NONE: LazyLock<Corrections> = LazyLock::new(Corrections::default);
        Self { size: UnitSize::Sentence, segmenter, reading, corrections: &NONE }
    }
}

impl Document {
    /// Reads an article and splits it into units.
    ///
    /// ```
    /// use audarma::{extract::Extractor, format::{PlainText, ReadOptions}};
    /// use audarma::{model::{Document, Locale}, segment::Segmenter, text::Source};
    /// let source = Source::from_text("a.txt", "The meeting is over. A Joint Communiqué was adopted.\n");
    /// let (segmenter, reading) = (Segmenter::new(&Locale::of("en")), ReadOptions::default());
    /// let document = Document::read(&source, &PlainText, &Extractor::new(&segmenter, &reading));
    /// assert_eq!(document.units.len(), 2);
    /// assert_eq!(source.slice(document.units[1].span), "A Joint Communiqué was adopted.");
    /// ```
    pub fn read(source: &Source, format: &dyn Format, extraction: &Extractor<'_>) -> Self {
        let outline = format.read(source, extraction.reading);
        let mut document = Self {
            source: source.clone(),
            format: format.name(),
            blocks: Vec::with_capacity(outline.blocks.len()),
            units: Vec::with_capacity(outline.blocks.len() * 2),
            date: outline.date,
            structure: outline.structure,
            findings: outline.findings,
            corrected: Vec::new(),
        };
        document.findings.extend(Finding::of_encoding(source));
        document.findings.extend(language(source, extraction.segmenter));
        for block in outline.blocks {
            document.add(block, extraction);
        }
        document.findings.extend(conflict::conflicts(&document));
        document
    }

    fn add(&mut self, mut block: Block, extraction: &Extractor<'_>) {
        let index = self.blocks.len();
        if self.source.is_damaged(block.span) {
            self.findings.push(Finding::new("invalid-bytes", Severity::Error, &self.source, block.span));
        } else {
            let plain = cut::Plain::new(&self.source, &block);
            let (mut cuts, mut head) = cuts(&plain, &block, extraction, self.is_first_text(&block));
            let first = cuts.first().copied();
            let corrected = extraction.corrections.apply(&plain.text, &mut cuts);
            head &= first.is_none_or(|first| cuts.contains(&first));
            let (pieces, ranges) = cut::split(&self.source, &block, &plain, &cuts);
            block.pieces = pieces;
            // The quotes of a front matter scalar can only be changed as a whole, together with the value.
            let ranges = match block.place {
                Place::Scalar(_) if !ranges.is_empty() => std::iter::once(0..block.pieces.len()).collect(),
                _ => ranges,
            };
            if !corrected.is_empty() {
                let in_force = in_force(&self.source, &block, &ranges, &corrected, extraction.corrections);
                self.corrected.extend(in_force);
            }
            let is_scalar = matches!(block.place, Place::Scalar(_)) && ranges.len() == 1;
            for (at, range) in ranges.into_iter().enumerate() {
                // A translation may change the quotes of a scalar.
                let range = if is_scalar { 0..block.pieces.len() } else { range };
                let role = if head && at == 0 { Role::Dateline } else { block.role };
                self.units.extend(unit(&self.source, &block, index, role, range));
            }
        }
        self.blocks.push(block);
    }

    /// Whether a block may start with a dateline: the first one that is running text.
    fn is_first_text(&self, block: &Block) -> bool {
        let running = |role| matches!(role, Role::Lead | Role::Paragraph);
        running(block.role) && !self.blocks.iter().any(|before| running(before.role))
    }
}

/// The ends of the units in a block's plain text, and whether the first one is a dateline.
fn cuts(plain: &cut::Plain, block: &Block, extraction: &Extractor<'_>, is_first: bool) -> (Vec<usize>, bool) {
    let text = plain.text.as_str();
    let head = is_first.then(|| dateline(text)).flatten().map(|found| found.whole.end);
    let mut ends: Vec<usize> = head.into_iter().collect();
    if extraction.size == UnitSize::Sentence && block.has_sentences() {
        let sentences = extraction.segmenter.sentences(text).map(|range| range.end);
        ends.extend(sentences.filter(|&end| head.is_none_or(|head| end > head)));
    }
    (ends, head.is_some())
}

/// The corrections found in a block that apply to its units. A split inside a mark that was added
/// later is not one of them.
fn in_force(
    source: &Source,
    block: &Block,
    units: &[std::ops::Range<usize>],
    found: &[(usize, usize)],
    corrections: &Corrections,
) -> Vec<Corrected> {
    let plain = cut::Plain::new(source, block);
    let is_inside =
        |at: usize| units.iter().any(|unit| plain.start(unit.start) < at && at < plain.end(unit.end - 1));
    let obeyed = found.iter().filter(|(correction, at)| {
        (corrections.all()[*correction].kind == CorrectionKind::Join) == is_inside(*at)
    });
    let corrected = |&(correction, at): &(usize, usize)| Corrected {
        correction,
        at: crate::text::Span::at(plain.offset(block, at)),
    };
    obeyed.map(corrected).collect()
}

fn unit(
    source: &Source,
    block: &Block,
    index: usize,
    role: Role,
    pieces: std::ops::Range<usize>,
) -> Option<Unit> {
    let pieces = peeled(source, block, pieces);
    let (first, last) = (block.pieces[pieces.clone()].first()?, block.pieces[pieces.clone()].last()?);
    let span = crate::text::Span::new(first.span.start, last.span.end);
    let (message, marks) = message::message(source, block, pieces.clone());
    if message.value.is_empty() && message.attributes.is_empty() {
        return None;
    }
    let is_automatic = message::is_automatic(block, &block.pieces[pieces.clone()], source, &message);
    Some(Unit { block: index, role, span, pieces, marks, message, is_automatic })
}

/// The pieces without emphasis that encloses all of them: translators need not see it. Links are kept,
/// because the notation of some depends on their text.
fn peeled(source: &Source, block: &Block, mut pieces: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let is_blank = |piece: &Piece| match &piece.kind {
        PieceKind::Text | PieceKind::Spelled(_) | PieceKind::SoftBreak => {
            visible(source, piece).trim().is_empty()
        }
        _ => false,
    };
    while pieces.len() > 2 {
        let (first, last) = (&block.pieces[pieces.start], &block.pieces[pieces.end - 1]);
        let (PieceKind::Open(mark), true) = (&first.kind, is_pair(first, last)) else { break };
        let mark = &block.marks[*mark];
        if mark.is_locked || mark.has_data || !mark.attributes.is_empty() {
            break;
        }
        let mut inner = pieces.start + 1..pieces.end - 1;
        while !inner.is_empty() && is_blank(&block.pieces[inner.start]) {
            inner.start += 1;
        }
        while !inner.is_empty() && is_blank(&block.pieces[inner.end - 1]) {
            inner.end -= 1;
        }
        if inner.is_empty() {
            break;
        }
        pieces = inner;
    }
    pieces
}

fn is_pair(first: &Piece, last: &Piece) -> bool {
    matches!((&first.kind, &last.kind), (PieceKind::Open(one), PieceKind::Close(other)) if one == other)
}

/// The visible text of a piece: empty for marks.
pub(crate) fn visible<'a>(source: &'a Source, piece: &'a Piece) -> &'a str {
    match &piece.kind {
        PieceKind::Text => source.slice(piece.span),
        PieceKind::Spelled(text) => text,
        PieceKind::SoftBreak => " ",
        PieceKind::HardBreak => "\n",
        _ => "",
    }
}

fn language(source: &Source, segmenter: &Segmenter) -> Option<Finding> {
    let finding = || Finding::new("unknown-language", Severity::Note, source, crate::text::Span::at(0));
    segmenter.is_fallback().then(|| finding().with("language", segmenter.locale().to_string()))
}
