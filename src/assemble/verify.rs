//! The proof that an article survives being taken apart and put together again.

use super::{Attempt, Build, Own, pseudo};
use crate::format::{Format, ReadOptions, Refusal};
use crate::model::{Document, Unit};
use crate::text::Span;

/// What `audarma verify` proves of an article:
///
/// - built from nothing, and from the own message of each unit, it is the same bytes;
/// - each own message can be written, and is read back as what it was. Here the writer of the format
///   writes it anew, so that this does not hold only because source bytes are copied;
/// - a pseudo-translation of every unit leaves the structure unchanged.
///
/// ```
/// use audarma::{assemble::verify, extract::Extractor, format::{Markdown, ReadOptions}};
/// use audarma::{model::{Document, Locale}, segment::Segmenter, text::Source};
/// let source = Source::from_text("a.md", "Tom &amp; Jerry.\n");
/// let (segmenter, reading) = (Segmenter::new(&Locale::of("en")), ReadOptions::default());
/// let document = Document::read(&source, &Markdown, &Extractor::new(&segmenter, &reading));
/// let proof = verify(&document, &Markdown, &reading);
/// assert!(proof.is_identical && proof.refused.is_empty());
/// assert_eq!(proof.respelled[0].written, "Tom & Jerry.");
/// ```
pub fn verify(document: &Document, format: &dyn Format, reading: &ReadOptions) -> Proof {
    let own: Vec<_> = document.units.iter().map(|unit| Some(unit.message.clone())).collect();
    let nothing = vec![None; own.len()];
    let build = Build { document, format, reading, translations: &nothing, language: None };
    let build_own = Build { translations: &own, ..build };
    let is_identical = [build, build_own].iter().all(|build| build.run().bytes == document.source.bytes());
    let is_translated = |unit: &Unit| !unit.is_automatic;
    let written: Vec<_> =
        document.units.iter().map(|unit| is_translated(unit).then(|| unit.message.clone())).collect();
    let build_written = Build { translations: &written, ..build };
    let mut attempt = Attempt::new(&build_written, Own::Written);
    attempt.prove();
    let (respelled, rewritten) = (attempt.respelled(), attempt.edits(false).bytes());
    let accented: Vec<_> = document
        .units
        .iter()
        .map(|unit| is_translated(unit).then(|| pseudo::accent(unit, document)))
        .collect();
    let mut refused = attempt.refused;
    refused.extend(Build { translations: &accented, ..build }.run().refused);
    refused.sort_by_key(|(unit, _)| *unit);
    refused.dedup_by_key(|(unit, _)| *unit);
    Proof { is_identical, refused, respelled, rewritten }
}

/// What [`verify`] found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Whether the article, built from nothing and from its own messages, has its bytes.
    pub is_identical: bool,
    /// Units that their own message or a pseudo-translation could not be written into, in order.
    pub refused: Vec<(usize, Refusal)>,
    /// Units that the writer alone would spell with other bytes, in order. Assembling keeps the
    /// source bytes of a unit whose translation says the same, so that none of this reaches a
    /// version.
    pub respelled: Vec<Respelled>,
    /// The article with the own message of every unit written anew.
    pub rewritten: Vec<u8>,
}

/// A unit whose own message the writer spells in another way than the source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Respelled {
    /// The unit.
    pub unit: usize,
    /// The bytes of the unit in the source.
    pub span: Span,
    /// What the writer would put there.
    pub written: String,
}

impl Attempt<'_> {
    fn respelled(&self) -> Vec<Respelled> {
        let units = self.build.document.units.iter().zip(&self.written).enumerate();
        let changed = units.filter_map(|(unit, (row, written))| {
            let written = written.as_deref()?;
            let is_same = self.build.document.source.slice(row.span) == written;
            (!is_same).then(|| Respelled { unit, span: row.span, written: written.to_owned() })
        });
        changed.collect()
    }
}
