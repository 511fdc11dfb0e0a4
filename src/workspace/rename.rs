//! Articles that were renamed: their catalogs go with them.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::extract::source_of;
use super::store::catalog_write;
use super::{Article, Batch, ChangeSet, Expected, FileChange, SourceContext, Workspace, parallel};
use crate::model::{Catalog, EntryKind, Error, Locale};
use crate::sync::merge;
use crate::text::Edits;

/// An article without catalogs, and the catalogs of one that is gone and said the same.
#[derive(Clone, Debug)]
pub(super) struct Rename {
    /// The path of the article as it was, or of its source catalog if that does not name it.
    pub(super) from: String,
    /// What the catalogs are called without it: `news/a`.
    pub(super) name: String,
}

/// A source catalog without an article.
struct Orphan {
    name: String,
    from: String,
    /// How often each word is in it.
    words: HashMap<String, usize>,
    /// How many words it has.
    size: usize,
}

/// One of this many words of the old article and of the new one must be the same. Words, not units: sentences may be
/// joined in the same step.
const SAME_OF: usize = 2;

impl Workspace {
    /// Finds the catalogs of renamed articles, by what these say, and gives them their new names, in
    /// every locale. In a dry run the catalogs stay, and the articles come back under their old names.
    ///
    /// # Errors
    /// If a file cannot be read or renamed.
    pub(super) fn follow_renames(
        &self,
        articles: &[Article],
        sources: &[SourceContext],
        is_dry: bool,
    ) -> Result<(Vec<Article>, HashMap<String, Rename>), Error> {
        let mut articles = articles.to_vec();
        let mut renames = HashMap::new();
        for data in sources {
            let is_new = |article: &&Article| {
                article.source == data.locale && !self.store.exists(&article.catalog(&data.locale))
            };
            let new: Vec<&Article> = articles.iter().filter(is_new).collect();
            renames.extend(self.renames_in(&new, data, sources)?);
        }
        for article in &mut articles {
            match renames.get(&article.path) {
                Some(rename) if is_dry => article.name.clone_from(&rename.name),
                Some(rename) => self.carry_over(article, &rename.name)?,
                None => {}
            }
        }
        Ok((articles, renames))
    }

    /// The renames among the new articles of a language; the most alike first.
    fn renames_in(
        &self,
        new: &[&Article],
        data: &SourceContext,
        sources: &[SourceContext],
    ) -> Result<Vec<(String, Rename)>, Error> {
        let orphans = if new.is_empty() { Vec::new() } else { self.orphans(&data.locale)? };
        if orphans.is_empty() {
            return Ok(Vec::new());
        }
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        let mut known = Vec::with_capacity(orphans.len());
        for name in orphans {
            let catalog = self.catalog(&self.layout.catalog(&name, &data.locale))?;
            let texts = data.glossary.texts(&catalog);
            let texts: Vec<String> = texts.into_iter().map(|(_, text)| text.canonical()).collect();
            let words = counted(texts.iter().map(String::as_str));
            let size = words.values().sum();
            for text in texts {
                places.entry(text).or_default().push(known.len());
            }
            let written = written_path(&catalog, &self.stem(&name, &data.locale));
            let from = written.map_or(catalog.source.path(), |(path, _)| path).to_owned();
            known.push(Orphan { name, from, words, size });
        }
        let count = |article: &&Article| -> Result<Vec<(usize, usize)>, Error> {
            let document = self.document(article, source_of(sources, article))?;
            let asked: Vec<String> = document
                .units
                .iter()
                .filter(|unit| !unit.is_automatic)
                .map(|unit| unit.message.canonical())
                .collect();
            let candidates: BTreeSet<usize> =
                asked.iter().flat_map(|text| places.get(text).into_iter().flatten().copied()).collect();
            let own = counted(asked.iter().map(String::as_str));
            let size: usize = own.values().sum();
            let shared = |orphan: usize| -> Option<(usize, usize)> {
                let Orphan { words, size: other, .. } = &known[orphan];
                let same: usize = own
                    .iter()
                    .map(|(word, count)| words.get(word).map_or(0, |there| *there.min(count)))
                    .sum();
                (same * SAME_OF >= size.max(*other)).then_some((orphan, same))
            };
            Ok(candidates.into_iter().filter_map(shared).collect())
        };
        let pairs = parallel::try_map(new, count)?.into_iter().enumerate();
        let mut pairs: Vec<(usize, usize, usize)> = pairs
            .flat_map(|(at, found)| found.into_iter().map(move |(orphan, same)| (same, at, orphan)))
            .collect();
        pairs.sort_by_key(|(same, at, orphan)| (std::cmp::Reverse(*same), *at, *orphan));
        let (mut taken, mut placed) = (HashSet::new(), HashSet::new());
        pairs.retain(|(_, at, orphan)| {
            let is_free = !taken.contains(orphan) && !placed.contains(at);
            is_free && taken.insert(*orphan) && placed.insert(*at)
        });
        let rename = |orphan: &Orphan| Rename { from: orphan.from.clone(), name: orphan.name.clone() };
        Ok(pairs.into_iter().map(|(_, at, orphan)| (new[at].path.clone(), rename(&known[orphan]))).collect())
    }

    /// The names of the catalogs in the folder of a language that no article has.
    pub(super) fn orphans(&self, locale: &Locale) -> Result<Vec<String>, Error> {
        let all = self.articles()?;
        let known: HashSet<&str> = all
            .iter()
            .filter(|article| article.source == *locale)
            .map(|article| article.name.as_str())
            .collect();
        let mut files = Vec::new();
        for folder in self.layout.catalog_folders(locale) {
            files.extend(self.files(&folder)?);
        }
        let mut names = self.layout.names(files.iter().map(String::as_str), locale);
        names.retain(|name| name != "terms" && !known.contains(name.as_str()));
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Gives the catalogs of an article its name. The source catalog comes last: until it is renamed,
    /// a run that was cut off is taken up again by the next.
    fn carry_over(&self, article: &Article, name: &str) -> Result<(), Error> {
        let mut locales = self.config.all_locales();
        locales.retain(|locale| *locale != article.source);
        locales.push(article.source.clone());
        for locale in &locales {
            if *locale != article.source {
                self.keep_under(&article.path, &self.stem(name, &article.source), locale)?;
            }
            let (old, new) = (self.layout.catalog(name, locale), article.catalog(locale));
            if !self.store.exists(&old) {
                continue;
            }
            self.rewrite_header(article, name, locale)?;
            if self.store.exists(&new) {
                self.unite(&old, &new)?;
            } else {
                self.commit(Batch::default().with(FileChange::Rename { from: old, to: new }))?;
            }
        }
        Ok(())
    }

    /// What stands in a catalog comes into another one, as if two branches had made them. A file that is not
    /// wholly text is left alone.
    fn unite(&self, from: &str, into: &str) -> Result<(), Error> {
        let (theirs, ours) = (self.catalog(from)?, self.catalog(into)?);
        if !theirs.source.invalid().is_empty() || !ours.source.invalid().is_empty() {
            return Ok(());
        }
        let merged = merge(&Catalog::empty(into), &ours, &theirs);
        let expected = Expected::of(theirs.source.bytes());
        let write = catalog_write(&ours.source, merged.text.into_bytes());
        let remove = FileChange::Remove { path: from.to_owned(), expected };
        self.commit(Batch { sets: vec![ChangeSet(vec![write, remove])], ..Batch::default() })
    }

    /// The path of an article in its project, without its ending.
    pub(super) fn stem(&self, name: &str, source: &Locale) -> String {
        format!("{}/{name}", self.layout.articles(source))
    }

    /// The first comment of a catalog names its article.
    fn rewrite_header(&self, article: &Article, name: &str, locale: &Locale) -> Result<(), Error> {
        let catalog = self.catalog(&self.layout.catalog(name, locale))?;
        let Some((_, span)) = written_path(&catalog, &self.stem(name, &article.source)) else {
            return Ok(());
        };
        let mut edits = Edits::new(catalog.source.clone());
        let done = edits.replace(span, article.path.clone());
        debug_assert!(done.is_ok(), "there is one edit");
        self.commit(Batch::default().with(catalog_write(&catalog.source, edits.bytes())))
    }
}

/// The path of an article in the first comment of its catalog, by the path without ending.
pub(super) fn written_path<'a>(catalog: &'a Catalog, stem: &str) -> Option<(&'a str, crate::text::Span)> {
    let header = catalog.entries.first().filter(|entry| entry.kind == EntryKind::Comment(3))?;
    let text = catalog.source.slice(header.span);
    let (at, _) = text.match_indices(&format!("{stem}.")).next()?;
    let rest = &text[at + stem.len() + 1..];
    let ending = rest.find(|char: char| !char.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let span =
        crate::text::Span::new(header.span.start + at, header.span.start + at + stem.len() + 1 + ending);
    Some((catalog.source.slice(span), span))
}

/// How often each word is in some texts, in small letters.
fn counted<'t>(texts: impl Iterator<Item = &'t str>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for text in texts {
        let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        words.for_each(|word| *counts.entry(word.to_lowercase()).or_default() += 1);
    }
    counts
}
