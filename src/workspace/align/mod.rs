//! `align`: the translation of an article that exists becomes its catalog.

mod known;

use super::extract::{catalog_bytes, header, is_contested, left_alone, source_of};
use super::state::Target;
use super::store::catalog_write;
use super::{
    Article, Batch, ExtractOptions, SourceContext, SyncedArticle, TargetArticle, TargetContext, Workspace,
};
use crate::align::{Doubt, Pairing, Unmapped, pair, translated};
use crate::extract;
use crate::fluent::{self, Words, fingerprint_entry};
use crate::format::{Format, PlainText};
use crate::model::{Arguments, Document, Error, Fact, Finding, Locale, State, Text, notation};
use crate::sync::{self, Fill, GAP, Notes};
use crate::text::{Source, collapse};

/// How the catalog shows why a unit that was imported is no translation yet.
const MARK: &str = "IMPORT: ";

/// A translation to take in.
#[derive(Clone, Debug)]
pub struct Existing<'a> {
    /// Its text.
    pub source: &'a Source,
    /// The format of the file.
    pub format: &'static dyn Format,
    /// Its language.
    pub locale: &'a Locale,
}

/// What importing did.
#[derive(Clone, Debug)]
pub struct Aligned {
    /// The article's path.
    pub article: String,
    /// The catalog's path, as it is shown.
    pub catalog: String,
    /// The units of the article that want a translation, in its order.
    pub units: Vec<AlignedUnit>,
    /// What is in the translation and belongs to no unit: its lines, with their text.
    pub unused: Vec<(usize, String)>,
    /// What is wrong with the file of the translation; or with the article, if it waits for a decision and nothing
    /// was done.
    pub findings: Vec<Finding>,
}

/// What became of a unit.
#[derive(Clone, Debug)]
pub struct AlignedUnit {
    /// Its id.
    pub id: String,
    /// What it says.
    pub source: String,
    /// The text that was found for it.
    pub target: Option<String>,
    /// How probable it is that the text is its translation, from 0 to 1.
    pub confidence: f64,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it is no translation yet.
    pub reason: Option<Reason>,
}

/// What became of a unit that was imported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It has a translation now.
    Translated,
    /// It has a draft now.
    Draft,
    /// It has none, as before.
    Missing,
    /// It had one before, which stays.
    Kept,
}

impl Outcome {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Draft => "draft",
            Self::Missing => "missing",
            Self::Kept => "kept",
        }
    }
}

/// Why a unit is no translation yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The pair is not sure.
    Doubt(Doubt),
    /// Tags that only one side has, by their names.
    Markup(String),
    /// Its text stands in the draft of this unit.
    Within(String),
    /// Nothing in the translation says the same.
    Unpaired,
}

/// What the catalogs of a locale say about units that were imported and are no translations yet.
pub fn alignment_notes(locale: &Locale) -> Notes {
    let words = Words::new(locale);
    let own = [Reason::Markup(GAP.to_owned()), Reason::Within(GAP.to_owned()), Reason::Unpaired];
    let all = Doubt::ALL.into_iter().map(Reason::Doubt).chain(own);
    Notes::new(MARK, all.map(|reason| reason.say(&words)))
}

impl Reason {
    /// The end of the ids of its words, `align-reason-…`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Doubt(doubt) => doubt.name(),
            Self::Markup(_) => "markup",
            Self::Within(_) => "within",
            Self::Unpaired => "unpaired",
        }
    }

    /// The reason in words.
    pub fn say(&self, words: &Words) -> String {
        let arguments = match self {
            Self::Markup(names) => Arguments::new().with("names", names.as_str()),
            Self::Within(unit) => Arguments::new().with("unit", unit.as_str()),
            _ => Arguments::new(),
        };
        words.say(&format!("align-reason-{}", self.name()), &arguments)
    }
}

/// The text of an existing translation. In plain text the localized date line that a published version
/// starts with is blanked, because the article has it as metadata.
fn without_date_line(existing: &Existing<'_>, date: Option<&str>) -> Source {
    let text = existing.source.text();
    let start = text.len() - text.trim_start().len();
    let line = date
        .filter(|_| existing.format.name() == PlainText.name())
        .and_then(|date| fluent::news_date(date, existing.locale))
        .filter(|line| text[start..].starts_with(line.as_str()));
    match line {
        Some(line) => {
            let (before, after) = (&text[..start], &text[start + line.len()..]);
            existing.source.with_text(format!("{before}{:1$}{after}", "", line.len()))
        }
        None => existing.source.clone(),
    }
}

impl Workspace {
    /// Pairs an article with a translation of it that exists, and writes into its catalog what no
    /// unit has yet: sure pairs as translations, unsure ones as drafts. What is translated stays.
    ///
    /// # Errors
    /// If a file cannot be read or written, or the locale is unknown or the article's own.
    pub fn align(
        &self,
        article: &Article,
        existing: &Existing<'_>,
        how: &ExtractOptions,
    ) -> Result<Aligned, Error> {
        let locale = self.locale(existing.locale)?;
        if locale == article.source {
            return Err(Error::new("source-locale", Arguments::new().with("locale", locale.to_string())));
        }
        if !how.is_dry {
            // The catalogs must say what the article says, and have a stub for each unit.
            self.extract(std::slice::from_ref(article), how)?;
        }
        let lock = (!how.is_dry).then(|| self.store.lock()).transpose()?;
        let sources = self.sources(std::slice::from_ref(article))?;
        let own = source_of(&sources, article);
        let mut data = self.locale_data(std::slice::from_ref(&locale))?.swap_remove(0);
        let loaded = self.load(article, own, &Default::default())?;
        let version = self.version(&loaded, &data)?;
        if is_contested(&loaded) {
            let (article, catalog) = (article.path.clone(), version.catalog.source.path().to_owned());
            let findings = left_alone(&loaded).findings;
            return Ok(Aligned { article, catalog, findings, unused: Vec::new(), units: Vec::new() });
        }
        let translation = self.existing(existing, &loaded)?;
        let pairing = pair(&loaded.document, &translation, &self.lexicon(own, &data)?);
        let mut import =
            Import { loaded: &loaded, version: &version, translation: &translation, units: Vec::new() };
        import.read(&pairing);
        let (fills, units) = import.finish(&Words::new(&locale));
        let imported = Aligned {
            article: article.path.clone(),
            catalog: version.catalog.source.path().to_owned(),
            unused: unused(&translation, &pairing),
            findings: translation.findings.clone(),
            units,
        };
        if !how.is_dry {
            self.write_fills((&loaded, own), version, &fills, &mut data, &imported, how)?;
        }
        drop(lock);
        Ok(imported)
    }

    /// Reads a translation that exists, cut as its article is.
    fn existing(&self, existing: &Existing<'_>, loaded: &SyncedArticle) -> Result<Document, Error> {
        let (segmenter, corrections) = (self.segmenter(existing.locale)?, self.corrections(existing.locale)?);
        let extraction = extract::Extractor {
            size: loaded.article.size,
            segmenter: &segmenter,
            reading: self.reading(),
            corrections: &corrections,
        };
        let source = without_date_line(existing, loaded.document.date.as_deref());
        Ok(Document::read(&source, existing.format, &extraction))
    }

    /// Writes the facts, then the catalog: a draft whose fact is missing would count as translated.
    fn write_fills(
        &self,
        (loaded, own): (&SyncedArticle, &SourceContext),
        version: TargetArticle,
        fills: &[Fill],
        data: &mut TargetContext,
        imported: &Aligned,
        how: &ExtractOptions,
    ) -> Result<(), Error> {
        let SyncedArticle { article, document, plan, .. } = loaded;
        let edits = sync::fill(&version.catalog, document, plan, fills, &data.notes);
        if edits.is_empty() {
            return Ok(());
        }
        let original = version.catalog.source.clone();
        let path = original.path().to_owned();
        let filled = fluent::read(&Source::new(path.as_str(), catalog_bytes(&version.catalog, &edits)));
        facts(loaded, &filled, imported, how).into_iter().for_each(|fact| data.ledger.add(fact));
        // Messages stand closer together than stubs.
        let version = TargetArticle::new(loaded, data, Target::new(filled));
        let header = header("catalog-header-target", &data.locale, article);
        let target = sync::TargetVersion {
            source: &article.source,
            locale: &data.locale,
            units: &version.units,
            header: &header,
            recall: &sync::Recall::default(),
            notes: &data.notes,
        };
        let edits = sync::target_catalog(&version.catalog, document, plan, &own.glossary, &target);
        self.append_facts(data)?;
        self.commit(Batch::default().with(catalog_write(&original, catalog_bytes(&version.catalog, &edits))))
    }
}

/// The facts about the units that have a translation or a draft now.
fn facts(
    loaded: &SyncedArticle,
    filled: &crate::model::Catalog,
    imported: &Aligned,
    how: &ExtractOptions,
) -> Vec<Fact> {
    let of = |unit: &AlignedUnit| {
        let state = match unit.outcome {
            Outcome::Translated => State::Translated,
            Outcome::Draft => State::Draft,
            Outcome::Missing | Outcome::Kept => return None,
        };
        let source = loaded.plan.units.iter().find(|planned| planned.id == unit.id)?.print?;
        let target = fingerprint_entry(filled.message(&unit.id)?, filled);
        let (date, author) = (how.date.clone(), how.author.clone());
        Some(Fact { source, target, state, date, unit: unit.id.clone(), author })
    };
    imported.units.iter().filter_map(of).collect()
}

/// What no unit of the article has taken.
fn unused(translation: &Document, pairing: &Pairing) -> Vec<(usize, String)> {
    let lone = pairing.pairs.iter().filter(|pair| pair.source.is_empty());
    let units = lone.flat_map(|pair| &translation.units[pair.target.clone()]);
    let line = |at| translation.source.position(at).line;
    units.map(|unit| (line(unit.span.start), said(&unit.message))).collect()
}

/// A message on one line.
fn said(text: &Text) -> String {
    let mut out = collapse(&notation::show(&text.value)).into_owned();
    for (_, attribute) in &text.attributes {
        out.push_str(if out.is_empty() { "" } else { " / " });
        out.push_str(&collapse(attribute));
    }
    out
}

/// An import at work: what each unit of the article gets.
struct Import<'a> {
    loaded: &'a SyncedArticle,
    version: &'a TargetArticle,
    translation: &'a Document,
    /// For each unit that wants a translation: its index, its text, and what became of it.
    units: Vec<(usize, Option<Text>, AlignedUnit)>,
}

impl Import<'_> {
    fn read(&mut self, pairing: &Pairing) {
        for pair in &pairing.pairs {
            let mut units = pair.source.clone().filter(|&at| !self.loaded.document.units[at].is_automatic);
            let Some(first) = units.next() else { continue };
            let targets: Vec<usize> = pair.target.clone().collect();
            if targets.is_empty() {
                [first]
                    .into_iter()
                    .chain(units)
                    .for_each(|at| self.missing(at, pair.confidence, Reason::Unpaired));
                continue;
            }
            let (text, unmapped) = translated(&self.loaded.document, first, self.translation, &targets);
            let reason = pair.doubt.map(Reason::Doubt).or_else(|| markup(&unmapped));
            self.found(first, text, pair.confidence, reason);
            let within = Reason::Within(self.loaded.plan.units[first].id.clone());
            units.for_each(|at| self.missing(at, pair.confidence, within.clone()));
        }
    }

    fn found(&mut self, at: usize, text: Text, confidence: f64, reason: Option<Reason>) {
        let outcome = if reason.is_some() { Outcome::Draft } else { Outcome::Translated };
        self.push(at, Some(text), confidence, outcome, reason);
    }

    fn missing(&mut self, at: usize, confidence: f64, reason: Reason) {
        self.push(at, None, confidence, Outcome::Missing, Some(reason));
    }

    fn push(
        &mut self,
        at: usize,
        text: Option<Text>,
        confidence: f64,
        outcome: Outcome,
        reason: Option<Reason>,
    ) {
        let is_kept = self.version.units[at].entry.is_some();
        let unit = AlignedUnit {
            id: self.loaded.plan.units[at].id.clone(),
            source: said(&self.loaded.document.units[at].message),
            target: text.as_ref().map(said),
            confidence,
            outcome: if is_kept { Outcome::Kept } else { outcome },
            reason: reason.filter(|_| !is_kept),
        };
        self.units.push((at, text.filter(|_| !is_kept), unit));
    }

    /// What the catalog gets, one for each unit of the article; and what is told.
    fn finish(self, words: &Words) -> (Vec<Fill>, Vec<AlignedUnit>) {
        let mut fills = vec![Fill::default(); self.loaded.document.units.len()];
        let mut units = Vec::with_capacity(self.units.len());
        for (at, text, unit) in self.units {
            fills[at] = Fill { text, note: unit.reason.as_ref().map(|reason| reason.say(words)) };
            units.push(unit);
        }
        (fills, units)
    }
}

fn markup(unmapped: &[Unmapped]) -> Option<Reason> {
    let names: Vec<String> = unmapped.iter().map(|mark| mark.name.clone()).collect();
    (!names.is_empty()).then(|| Reason::Markup(names.join(", ")))
}
