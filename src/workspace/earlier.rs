//! Source texts that an article had once, by their fingerprints: what the ledger's facts are about.

use std::collections::{HashMap, HashSet};

use super::{SourceContext, SyncedArticle, TargetContext, Workspace};
use crate::fluent;
use crate::model::{Error, Fingerprint};
use crate::sync;
use crate::text::{Source, collapse};

/// The earlier versions of files, as version control has them.
pub trait SourceHistory {
    /// The contents that a file had, the latest first.
    ///
    /// # Errors
    /// If version control fails.
    fn versions(&self, path: &str) -> Result<Vec<Vec<u8>>, Error>;
}

/// No version control: nothing is known of earlier versions.
impl SourceHistory for () {
    fn versions(&self, _: &str) -> Result<Vec<Vec<u8>>, Error> {
        Ok(Vec::new())
    }
}

/// Texts by their fingerprints, each on one line.
#[derive(Debug, Default)]
pub(super) struct EarlierTexts(HashMap<Fingerprint, String>);

impl EarlierTexts {
    pub(super) fn get(&self, print: Fingerprint) -> Option<&str> {
        self.0.get(&print).map(String::as_str)
    }

    fn add(&mut self, text: &str) {
        let shown = collapse(text).into_owned();
        self.0.entry(Fingerprint::of(text.as_bytes())).or_insert(shown);
    }
}

impl Workspace {
    /// The texts of an article with these fingerprints, as far as the article, its catalogs, the memory or, for
    /// what is left, git has them.
    pub(super) fn earlier_texts(
        &self,
        loaded: &SyncedArticle,
        own: &SourceContext,
        data: &TargetContext,
        wanted: &HashSet<Fingerprint>,
        history: &dyn SourceHistory,
    ) -> Result<EarlierTexts, Error> {
        let mut texts = EarlierTexts::default();
        loaded.document.units.iter().for_each(|unit| texts.add(&unit.message.canonical()));
        own.glossary.texts(&loaded.catalog).iter().for_each(|(_, text)| texts.add(&text.canonical()));
        self.kept_segments(&data.locale)?.iter().for_each(|segment| texts.add(&segment.source));
        let target = self.catalog(&loaded.article.catalog(&data.locale))?;
        for entry in &target.entries {
            sync::previous_source(entry, &target).into_iter().for_each(|was| texts.add(was));
        }
        let is_open = |texts: &EarlierTexts| wanted.iter().any(|print| texts.get(*print).is_none());
        if is_open(&texts) {
            let catalog = loaded.article.catalog(&loaded.article.source);
            for version in history.versions(&catalog)? {
                let then = fluent::read(&Source::new("", version));
                own.glossary.texts(&then).iter().for_each(|(_, text)| texts.add(&text.canonical()));
                if !is_open(&texts) {
                    break;
                }
            }
        }
        Ok(texts)
    }
}
