//! What the project's own translations teach about a language.

use super::super::state::ResolvedMessage;
use super::super::{Article, SourceContext, TargetContext, Workspace, parallel};
use crate::align::Lexicon;
use crate::fluent::{Resolver, Terms};
use crate::model::{Entry, Error};

impl Workspace {
    /// The pairs of all catalogs of a locale, and its terms.
    pub(super) fn lexicon(&self, source: &SourceContext, data: &TargetContext) -> Result<Lexicon, Error> {
        let articles = self.articles()?;
        let own: Vec<&Article> = articles.iter().filter(|article| article.source == source.locale).collect();
        let read = |article: &&Article| self.pairs(article, source, data);
        let pairs: Result<Vec<Vec<(String, String)>>, Error> = parallel::try_map(&own, read);
        let mut lexicon = Lexicon::default();
        for (one, other) in terms(source, data).iter().chain(pairs?.iter().flatten()) {
            lexicon.add(one, other);
        }
        Ok(lexicon)
    }

    /// What the messages of an article say in both languages.
    fn pairs(
        &self,
        article: &Article,
        source: &SourceContext,
        data: &TargetContext,
    ) -> Result<Vec<(String, String)>, Error> {
        let target = self.catalog(&article.catalog(&data.locale))?;
        if target.messages().next().is_none() {
            return Ok(Vec::new());
        }
        let catalog = self.catalog(&article.catalog(&article.source))?;
        let terms = [&data.terms];
        let resolver = Resolver::new(&data.locale, &target, &terms);
        let ours: std::collections::HashMap<&str, &Entry> =
            target.messages().map(|entry| (entry.id.as_str(), entry)).collect();
        let pair = |(entry, text): (&Entry, crate::model::Text)| {
            let other = ResolvedMessage::new(ours.get(entry.id.as_str())?, &target, &resolver);
            Some((text.plain(), other.text.plain()))
        };
        Ok(source.glossary.texts(&catalog).into_iter().filter_map(pair).collect())
    }
}

/// The terms that both languages have.
fn terms(source: &SourceContext, data: &TargetContext) -> Vec<(String, String)> {
    let terms = [&Terms::new([source.terms.clone()])];
    let ours = Resolver::new(&source.locale, &source.terms, &terms);
    let own_terms = [&data.terms];
    let theirs = Resolver::new(&data.locale, &data.terms_catalog, &own_terms);
    let pair = |term: &Entry| {
        let (catalog, other) = data.terms.get(&term.id)?;
        let one = ResolvedMessage::new(term, &source.terms, &ours).text.plain();
        Some((one, ResolvedMessage::new(other, catalog, &theirs).text.plain()))
    };
    source.terms.terms().filter_map(pair).collect()
}
