//! Finding articles, and reading one with its source catalog.

use std::collections::HashSet;
use std::sync::Arc;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::config::Minimum;
use super::{Layout, SourceContext, Workspace, parallel};
use crate::extract::{Extractor, UnitSize};
use crate::fluent;
use crate::format::{self, Format};
use crate::model::{Arguments, Catalog, Document, Entry, Error, Locale, Minima, Section};
use crate::sync::{Plan, shown_messages};
use crate::text::{Edits, Source};

/// An article of a project, not yet read.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its path as it is shown, relative to the project: `locales/en/news/a.txt`.
    pub path: String,
    /// Its path in the folder of its locale, without ending: `news/a`.
    pub name: String,
    /// The ending with its dot: `.txt`.
    pub ending: String,
    /// The language in which it is written.
    pub source: Locale,
    /// What becomes one message.
    pub size: UnitSize,
    /// The coverage that is asked of it.
    pub min: Minimum,
    /// The sections without which no version is written.
    pub required: Vec<Section>,
    /// Where its assembled versions go, if the settings say so.
    pub output: Option<String>,
    /// Its format.
    pub format: &'static dyn Format,
    layout: Arc<Layout>,
}

/// An article with its units and their ids.
#[derive(Debug)]
pub struct SyncedArticle {
    /// Which one it is.
    pub article: Article,
    /// Its blocks and units.
    pub document: Document,
    /// Its source catalog as it is on disk.
    pub catalog: Catalog,
    /// What became of the units since the source catalog was written.
    pub plan: Plan,
}

impl Article {
    /// The path of its catalog in a locale, relative to the project.
    pub fn catalog(&self, locale: &Locale) -> String {
        self.layout.catalog(&self.name, locale)
    }

    /// The coverage that is asked of it in a locale, where `order` goes before the settings.
    pub fn minima(&self, locale: &Locale, order: &Minima) -> Minima {
        Minima { all: order.all.or_else(|| self.min.of(locale)), sections: order.sections.clone() }
    }
}

impl Workspace {
    /// All articles, by path.
    ///
    /// # Errors
    /// If a folder cannot be read, a glob is wrong, a file has no known format, a link leaves the
    /// project, or two articles would share a catalog.
    pub fn articles(&self) -> Result<Vec<Article>, Error> {
        let mut found: Vec<Article> = Vec::new();
        let mut paths: HashSet<String> = HashSet::new();
        for group in &self.config.audarma.articles {
            let source = group.source.clone().unwrap_or_else(|| self.config.audarma.source.clone());
            let globs = globs(group.files.iter())?;
            for path in self.files(&self.layout.articles(&source))? {
                if globs.is_match(self.layout.in_base(&path)) && !paths.contains(&path) {
                    found.push(self.article(&path, &source, group)?);
                    paths.insert(path);
                }
            }
        }
        found.sort_by(|one, other| one.path.cmp(&other.path));
        refuse_shared_catalogs(&found)?;
        Ok(found)
    }

    /// The paths of the files below a folder.
    pub(super) fn files(&self, folder: &str) -> Result<Vec<String>, Error> {
        Ok(self.store.list(folder)?.into_iter().map(|file| file.path).collect())
    }

    pub(super) fn article(
        &self,
        path: &str,
        source: &Locale,
        group: &super::config::Articles,
    ) -> Result<Article, Error> {
        let Some(format) = format::by_path(path) else {
            return Err(Error::new("unknown-format", Arguments::new().with("path", path)));
        };
        let settings = &self.config.audarma;
        let in_base = self.layout.in_base(path);
        let in_locale = in_base.strip_prefix(&format!("{source}/")).unwrap_or(in_base);
        let dot = in_locale.rfind('.').unwrap_or(in_locale.len());
        Ok(Article {
            name: in_locale[..dot].to_owned(),
            ending: in_locale[dot..].to_owned(),
            source: source.clone(),
            size: group.unit,
            min: group.min.clone().unwrap_or_else(|| settings.min.clone()),
            required: group.required.clone().unwrap_or_else(|| settings.required.clone()),
            output: group.output.clone(),
            format,
            layout: self.layout.clone(),
            path: path.to_owned(),
        })
    }

    /// Reads an article and its source catalog, and aligns them. `taken` are the ids of other
    /// articles.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn load(
        &self,
        article: &Article,
        data: &SourceContext,
        taken: &HashSet<String>,
    ) -> Result<SyncedArticle, Error> {
        self.plan(article, self.document(article, data)?, data, taken)
    }

    /// An article that is gone, with the ids that it had: all its units are removed.
    pub(super) fn load_emptied(
        &self,
        article: &Article,
        data: &SourceContext,
    ) -> Result<SyncedArticle, Error> {
        let nothing = Source::new(article.path.as_str(), Vec::new());
        self.plan(article, self.cut(article, &nothing, data), data, &HashSet::new())
    }

    /// Aligns the units of an article with its source catalog.
    fn plan(
        &self,
        article: &Article,
        document: Document,
        data: &SourceContext,
        taken: &HashSet<String>,
    ) -> Result<SyncedArticle, Error> {
        let catalog = self.catalog(&article.catalog(&article.source))?;
        let plan = match self.store.exists(&article.catalog(&article.source)) {
            true => {
                let plan = Plan::new(&document, &catalog, &data.glossary, taken);
                // Only a message that is not what a unit says can have been edited by hand.
                let is_changed =
                    !plan.removed.is_empty() || plan.units.iter().any(|planned| planned.previous.is_some());
                let restored = || self.restored_catalog(article, &document, &catalog, data);
                match is_changed.then(restored).transpose()?.flatten() {
                    Some(restored) => Plan::new(&document, &restored, &data.glossary, taken),
                    None => plan,
                }
            }
            false => Plan::new(&document, &self.shown_catalog(article)?, &data.glossary, taken),
        };
        Ok(SyncedArticle { article: article.clone(), document, catalog, plan })
    }

    /// The article at this path, with its units and their ids; `None` if the file is none.
    ///
    /// # Errors
    /// As [`Workspace::articles`], and if a file cannot be read.
    pub fn load_path(&self, path: &str) -> Result<Option<SyncedArticle>, Error> {
        // The ids of its own catalog are known to the plan; those of others must not be given again.
        let (own, others): (Vec<Article>, Vec<Article>) =
            self.articles()?.into_iter().partition(|article| article.path == path);
        let Some(article) = own.first() else { return Ok(None) };
        Ok(Some(self.load(article, &self.source_data(&article.source)?, &self.all_ids(&others)?)?))
    }

    /// The source catalog without what was edited in it by hand: where a message is not what any unit says, but the
    /// translations show that it was what one says, the article is right. `None` if there is no such message.
    fn restored_catalog(
        &self,
        article: &Article,
        document: &Document,
        catalog: &Catalog,
        data: &SourceContext,
    ) -> Result<Option<Catalog>, Error> {
        let units: HashSet<String> = document.units.iter().map(|unit| unit.message.canonical()).collect();
        let texts: Vec<(&Entry, String)> =
            data.glossary.texts(catalog).into_iter().map(|(entry, text)| (entry, text.canonical())).collect();
        let strange: Vec<&Entry> =
            texts.iter().filter(|(_, text)| !units.contains(text)).map(|(entry, _)| *entry).collect();
        if strange.is_empty() {
            return Ok(None);
        }
        let known: HashSet<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
        let shown = self.shown_catalog(article)?;
        let mut edits = Edits::new(catalog.source.clone());
        for (own, text) in data.glossary.texts(&shown) {
            let text = text.canonical();
            let entry = strange.iter().find(|entry| entry.id == own.id);
            if let Some(entry) = entry.filter(|_| units.contains(&text) && !known.contains(text.as_str())) {
                let message = shown.source.slice(own.span);
                edits.replace(entry.span, message).ok();
            }
        }
        let restored = (!edits.is_empty()).then(|| edits.text());
        Ok(restored.map(|text| fluent::read(&Source::from_text(catalog.source.path(), text))))
    }

    /// What the source catalog of an article said, as far as its target catalogs show it: for whoever took it
    /// for a file that can be made anew, and deleted it.
    fn shown_catalog(&self, article: &Article) -> Result<Catalog, Error> {
        let mut shown = Catalog::empty(article.catalog(&article.source));
        for locale in self.config.all_locales().iter().filter(|locale| **locale != article.source) {
            let target = self.catalog(&article.catalog(locale))?;
            let known: HashSet<&str> = shown.messages().map(|entry| entry.id.as_str()).collect();
            let said = shown_messages(&target, &article.source);
            let said = fluent::read(&Source::from_text("", said));
            let new = said.messages().filter(|entry| !known.contains(entry.id.as_str()));
            let new: String = new.map(|entry| said.source.slice(entry.span)).collect();
            let text = shown.source.text().to_owned() + &new;
            shown = fluent::read(&Source::from_text(shown.source.path(), text));
        }
        Ok(shown)
    }

    /// Reads an article and cuts it into units.
    pub(super) fn document(&self, article: &Article, data: &SourceContext) -> Result<Document, Error> {
        let gone = || Error::new("cannot-read", Arguments::new().with("path", article.path.as_str()));
        let source = self.read(&article.path)?.ok_or_else(gone)?;
        Ok(self.cut(article, &source, data))
    }

    /// Cuts the text of an article into units.
    fn cut(&self, article: &Article, source: &Source, data: &SourceContext) -> Document {
        let extraction = Extractor {
            size: article.size,
            segmenter: &data.segmenter,
            reading: &self.reading,
            corrections: &data.corrections,
        };
        Document::read(source, article.format, &extraction)
    }

    /// The ids of all source messages of these articles.
    pub(super) fn all_ids(&self, articles: &[Article]) -> Result<HashSet<String>, Error> {
        let ids = |article: &Article| -> Result<Vec<String>, Error> {
            let catalog = self.catalog(&article.catalog(&article.source))?;
            Ok(catalog.messages().map(|entry| entry.id.clone()).collect())
        };
        let all = parallel::try_map(articles, ids)?;
        Ok(all.into_iter().flatten().collect())
    }
}

pub(super) fn globs<'a>(patterns: impl Iterator<Item = &'a String>) -> Result<GlobSet, Error> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let bad =
            |cause| Error::new("bad-glob", Arguments::new().with("pattern", pattern.as_str())).because(cause);
        if pattern.split('/').any(|part| part == "..") || pattern.starts_with('/') {
            return Err(Error::new("path-leaves-project", Arguments::new().with("path", pattern.as_str())));
        }
        set.add(GlobBuilder::new(pattern).literal_separator(true).build().map_err(bad)?);
    }
    set.build().map_err(|cause| Error::new("bad-glob", Arguments::new().with("pattern", "")).because(cause))
}

/// Two articles that differ in nothing but their ending would write one catalog.
fn refuse_shared_catalogs(articles: &[Article]) -> Result<(), Error> {
    let mut seen = std::collections::HashMap::new();
    for article in articles {
        if article.name == "terms" {
            return Err(Error::new(
                "article-named-terms",
                Arguments::new().with("path", article.path.as_str()),
            ));
        }
        if let Some(other) = seen.insert((article.source.clone(), article.name.to_lowercase()), article) {
            let arguments =
                Arguments::new().with("one", other.path.as_str()).with("other", article.path.as_str());
            return Err(Error::new("shared-catalog", arguments));
        }
    }
    Ok(())
}
