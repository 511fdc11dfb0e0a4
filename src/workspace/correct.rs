//! `join` and `split`: a translator sets a boundary between units right.

use std::collections::HashSet;

use super::{Article, Batch, Expected, ExtractOptions, Extracted, SourceContext, Workspace, parallel};
use crate::extract::{Boundary, Correction, CorrectionKind, Corrections, NoSplit};
use crate::model::{Arguments, Document, Error, Locale};

/// What a correction did.
#[derive(Clone, Debug)]
pub struct Correcting {
    /// The file in which corrections are kept, as it is shown.
    pub file: String,
    /// The line that it has more now; `None` if taking another one away was enough.
    pub line: Option<Correction>,
    /// What became of the articles in which the words of the correction stand.
    pub extracted: Vec<Extracted>,
}

/// Most words more than usual that tell a place apart from others.
const MOST_WORDS: usize = 9;

impl Workspace {
    /// Joins a unit with the next one of its block, now and in all later runs. The catalogs are
    /// updated as [`Workspace::extract`] does it: the joined unit keeps the first id, and the
    /// translation of the second one goes to the memory.
    ///
    /// # Errors
    /// If no article has the unit, it is the last one of its block, or a file cannot be read or
    /// written.
    pub fn join(&self, unit: &str, how: &ExtractOptions) -> Result<Correcting, Error> {
        self.correct(unit, CorrectionKind::Join, how, |document, at| {
            let no_next = || Error::new("no-next-unit", Arguments::new().with("unit", unit));
            document.boundary_behind(at).ok_or_else(no_next)
        })
    }

    /// Splits a unit before a text, now and in all later runs. The catalogs are updated as
    /// [`Workspace::extract`] does it: the first part keeps the id and the translation, which is
    /// outdated.
    ///
    /// # Errors
    /// If no article has the unit, the text does not stand in it exactly once, at a word's start,
    /// with text before it and outside of paired marks, or a file cannot be read or written.
    pub fn split(&self, unit: &str, text: &str, how: &ExtractOptions) -> Result<Correcting, Error> {
        self.correct(unit, CorrectionKind::Split, how, |document, at| {
            document.boundary_before(at, text).map_err(|why| no_split(why, unit, text))
        })
    }

    fn correct(
        &self,
        unit: &str,
        kind: CorrectionKind,
        how: &ExtractOptions,
        boundary: impl Fn(&Document, usize) -> Result<Boundary, Error>,
    ) -> Result<Correcting, Error> {
        let unknown = || Error::new("unknown-unit", Arguments::new().with("unit", unit));
        let Some(article) = self.article_of(unit)? else {
            let ids = self.all_ids(&self.articles()?)?;
            return Err(unknown().suggesting(unit, sorted(&ids)));
        };
        // The catalogs must say what the article says before its units change.
        self.extract(std::slice::from_ref(&article), how)?;
        let mut data = self.source_data(&article.source)?;
        let loaded = self.load(&article, &data, &HashSet::new())?;
        let at = loaded.plan.units.iter().position(|planned| planned.id == unit).ok_or_else(unknown)?;
        let place = boundary(&loaded.document, at)?;
        let siblings: Vec<Article> =
            self.articles()?.into_iter().filter(|other| other.source == article.source).collect();
        let documents = parallel::try_map(&siblings, |sibling| self.document(sibling, &data))?;
        let line = tell_apart(&loaded.document, &documents, kind, place).ok_or_else(unknown)?;

        let before = Expected::of(data.corrections.source().bytes());
        let contrary = loaded.document.corrections_at(place);
        let mut text = without(&data.corrections, &contrary);
        let is_done = |project: &Self, text: &str, data: &mut SourceContext| -> Result<bool, Error> {
            data.corrections =
                Corrections::read(&crate::text::Source::from_text(data.corrections.source().path(), text));
            let document = project.document(&article, data)?;
            Ok(document.is_inside_unit(place) == (kind == CorrectionKind::Join))
        };
        let mut added = None;
        if !is_done(self, &text, &mut data)? {
            text.push_str(&format!("{line}\n"));
            added = Some(line.clone());
            if !is_done(self, &text, &mut data)? {
                return Err(Error::new("boundary-stays", Arguments::new().with("unit", unit)));
            }
        }
        {
            let _lock = self.store.lock()?;
            let path = self.layout.corrections(&article.source);
            self.commit(Batch::write(path, text.into_bytes(), before))?;
        }
        let of_line = |(sibling, document): (Article, Document)| {
            (sibling.path == article.path || document.places(&line) > 0).then_some(sibling)
        };
        let touched: Vec<Article> = siblings.into_iter().zip(documents).filter_map(of_line).collect();
        let extracted = self.extract(&touched, how)?;
        Ok(Correcting { file: data.corrections.source().path().to_owned(), line: added, extracted })
    }

    /// The corrections of a language.
    pub(super) fn corrections(&self, locale: &Locale) -> Result<Corrections, Error> {
        let path = self.layout.corrections(locale);
        let source = self.read(&path)?;
        Ok(Corrections::read(&source.unwrap_or_else(|| crate::text::Source::from_text(path, ""))))
    }

    /// The article whose catalog has a unit.
    fn article_of(&self, unit: &str) -> Result<Option<Article>, Error> {
        for article in self.articles()? {
            let catalog = self.catalog(&article.catalog(&article.source))?;
            if catalog.message(unit).is_some() {
                return Ok(Some(article));
            }
        }
        Ok(None)
    }
}

/// Ids in an order of their own, so that the same one is suggested each time.
fn sorted(ids: &HashSet<String>) -> Vec<&str> {
    let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    ids
}

/// The correction for a place, with as many words as it takes to tell it from other places in the
/// articles, if any number does.
fn tell_apart(
    document: &Document,
    documents: &[Document],
    kind: CorrectionKind,
    place: Boundary,
) -> Option<Correction> {
    let mut shortest = None;
    for more in 0..=MOST_WORDS {
        let line = document.correction(kind, place, more)?;
        if documents.iter().map(|document| document.places(&line)).sum::<usize>() <= 1 {
            return Some(line);
        }
        shortest.get_or_insert(line);
    }
    shortest
}

/// The text of a file of corrections without some of its lines.
fn without(corrections: &Corrections, gone: &[usize]) -> String {
    let text = corrections.source().text();
    let lines: HashSet<usize> = gone.iter().map(|&at| corrections.all()[at].span.start).collect();
    let mut start = 0;
    let mut kept = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if !lines.contains(&start) {
            kept.push_str(line);
        }
        start += line.len();
    }
    if !kept.is_empty() && !kept.ends_with('\n') {
        kept.push('\n');
    }
    kept
}

fn no_split(why: NoSplit, unit: &str, text: &str) -> Error {
    let told = Arguments::new().with("unit", unit).with("text", text);
    match why {
        NoSplit::Missing => Error::new("split-text-missing", told),
        NoSplit::Repeated(count) => Error::new("split-text-repeated", told.with("count", count)),
        NoSplit::Start => Error::new("split-at-start", told),
        NoSplit::InMark => Error::new("split-in-mark", told),
    }
}
