//! `assemble`: articles and catalogs to localized articles.

use super::extract::source_of;
use super::fallback::Job;
use super::{Article, Workspace, parallel};
use crate::assemble::bilingual::Bilingual;
use crate::model::{Counts, Error, Finding, Locale, Minima};

/// What stands where a unit has no translation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Missing {
    /// The source text.
    #[default]
    Source,
    /// The source text, marked.
    Mark,
    /// Nothing.
    Omit,
    /// The version is not written.
    Fail,
}

/// What stands where the source of a translation has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Outdated {
    /// The translation; the source text where a number, a date or a name of it changed.
    #[default]
    Use,
    /// The translation, whatever changed.
    Always,
    /// The source text, as if there were none.
    Source,
    /// The translation, marked.
    Mark,
    /// The version is not written.
    Fail,
}

/// What to assemble, and how.
#[derive(Clone, Debug, Default)]
pub struct AssembleOptions {
    /// The locales; all of the project for none.
    pub locales: Vec<Locale>,
    /// What stands for missing translations.
    pub missing: Missing,
    /// What stands for outdated ones.
    pub outdated: Outdated,
    /// Below this coverage nothing is written; it goes before what the settings ask for.
    pub min: Minima,
    /// Whether source and translation stand together.
    pub bilingual: Option<Bilingual>,
}

/// One version of one article.
#[derive(Clone, Debug)]
pub struct AssembledArticle {
    /// The article's path.
    pub path: String,
    /// The path of the version in the folder of its locale: `news/a.txt`.
    pub name: String,
    /// The locale.
    pub locale: Locale,
    /// The bytes; `None` if a policy keeps the version from being written, which a finding tells.
    pub bytes: Option<Vec<u8>>,
    /// How much of it is translated; `None` for the source language and pseudo-locales.
    pub units: Option<Counts>,
    /// What was wrong.
    pub findings: Vec<Finding>,
    /// Where the settings want it, if they say so.
    pub output: Option<String>,
}

/// What assembling gave.
#[derive(Clone, Debug, Default)]
pub struct Assembly {
    /// The versions, by article and locale.
    pub products: Vec<AssembledArticle>,
}

impl Workspace {
    /// Builds localized versions, in memory.
    ///
    /// # Errors
    /// If a file cannot be read, or a locale is unknown.
    pub fn assemble(&self, articles: &[Article], order: &AssembleOptions) -> Result<Assembly, Error> {
        let locales = self.asked_locales(&order.locales)?;
        let sources = self.sources(articles)?;
        let data = self.locale_data(&self.config.all_locales())?;
        let build = |article: &Article| -> Result<Vec<AssembledArticle>, Error> {
            let source = source_of(&sources, article);
            let loaded = self.load(article, source, &Default::default())?;
            let job = Job { project: self, loaded: &loaded, source, data: &data, order };
            let products = locales.iter().map(|locale| job.product(locale)).collect();
            self.progress.step(articles.len());
            products
        };
        let products = parallel::try_map(articles, build)?;
        Ok(Assembly { products: products.into_iter().flatten().collect() })
    }

    /// The asked locales, or all of the project.
    pub(crate) fn asked_locales(&self, asked: &[Locale]) -> Result<Vec<Locale>, Error> {
        match asked {
            [] => Ok(self.config.all_locales()),
            asked => {
                let mut locales = Vec::new();
                for locale in asked {
                    let locale = self.locale(locale)?;
                    if !locales.contains(&locale) {
                        locales.push(locale);
                    }
                }
                Ok(locales)
            }
        }
    }
}
