//! Which articles were touched since a revision.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{Git, Project};
use crate::model::{Error, Locale};
use crate::workspace::{Article, CONFIG};

impl Project {
    /// Those of these articles for which something is not as it was at a git revision: the article
    /// itself, one of its catalogs, the terms of a locale, the corrections of its language, the
    /// settings.
    ///
    /// # Errors
    /// If git cannot be asked, or does not know the revision.
    pub fn touched(&self, articles: Vec<Article>, revision: &str) -> Result<Vec<Article>, Error> {
        let changed = Git::open(&self.root)?.changed_since(revision)?;
        let mut of_all = vec![self.root.join(CONFIG)];
        if let Some(rules) = &self.workspace.config().audarma.segmentation {
            of_all.push(self.store.resolve(rules)?);
        }
        if of_all.iter().any(|path| changed.contains(path)) {
            return Ok(articles);
        }
        Ok(articles.into_iter().filter(|article| self.is_touched(article, &changed)).collect())
    }

    fn is_touched(&self, article: &Article, changed: &BTreeSet<PathBuf>) -> bool {
        let layout = self.workspace.layout();
        let of_locale =
            |locale: &Locale| [article.catalog(locale), layout.terms(locale), layout.addenda(locale)];
        let all = self.workspace.config().all_locales();
        let own = [layout.corrections(&article.source), article.path.clone()];
        all.iter().flat_map(of_locale).chain(own).any(|path| changed.contains(&self.root.join(path)))
    }
}
