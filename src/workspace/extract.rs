//! `extract`: articles to catalogs.

use std::collections::{HashMap, HashSet};

use super::extracted::{Extracted, extracted};
use super::leverage::MemoryCache;
use super::state::Target;
use super::store::catalog_write;
use super::{
    Article, Batch, ChangeSet, ExtractOptions, SourceContext, SyncedArticle, TargetArticle, TargetContext,
    Workspace, parallel, sort_findings,
};
use crate::fluent::{self, Words, fingerprint_entry};
use crate::model::{Arguments, Catalog, Error, Fact, Finding, Fingerprint, Ledger, Locale, State};
use crate::sync::{self, Mint, Recall};
use crate::text::{Edits, Encoding, Source};

/// Who signs facts that a minor edit carries over to the new source text.
const CARRIED: &str = "minor-edit";

/// The author of facts about messages that joining units made of their translations.
pub(super) const JOINED: &str = "joined";

/// Articles processed per batch.
const AT_ONCE: usize = 256;

/// How often an article is read again because one of its catalogs was saved meanwhile.
const MOST_ATTEMPTS: usize = 8;

/// An article with its catalogs in the locales of the project; `None` for the one it is written in.
pub(super) type Translated = (SyncedArticle, Vec<Option<Target>>);

impl Workspace {
    /// Reads articles, records which pairs of source and translation stand, and writes and updates
    /// their catalogs. A second run changes nothing.
    ///
    /// # Errors
    /// If a file cannot be read or written. Articles before it in the list are done by then; each
    /// file is written whole or not at all.
    pub fn extract(&self, articles: &[Article], how: &ExtractOptions) -> Result<Vec<Extracted>, Error> {
        let lock = (!how.is_dry).then(|| self.store.lock()).transpose()?;
        let sources = self.sources(articles)?;
        let (articles, renames) = self.follow_renames(articles, &sources, how.is_dry)?;
        let data = self.locale_data(&self.config.all_locales())?;
        let caches = data.iter().map(|_| MemoryCache::default()).collect();
        let taken = self.all_ids(&self.articles()?)?;
        let mut run = Run { workspace: self, how, sources, data, caches, taken };
        let mut done = Vec::with_capacity(articles.len());
        for some in articles.chunks(AT_ONCE) {
            done.extend(run.extract_all(some)?);
            some.iter().for_each(|_| self.progress.step(articles.len()));
        }
        drop(lock);
        done.sort_by(|one, other| one.path.cmp(&other.path));
        for extracted in &mut done {
            extracted.renamed_from = renames.get(&extracted.path).map(|rename| rename.from.clone());
        }
        Ok(done)
    }

    /// What is the same for the articles of each language they are written in.
    pub(super) fn sources(&self, articles: &[Article]) -> Result<Vec<SourceContext>, Error> {
        let mut locales: Vec<&Locale> = articles.iter().map(|article| &article.source).collect();
        locales.sort();
        locales.dedup();
        locales.into_iter().map(|locale| self.source_data(locale)).collect()
    }

    pub(super) fn load_all(
        &self,
        articles: &[Article],
        sources: &[SourceContext],
        taken: &HashSet<String>,
    ) -> Result<Vec<SyncedArticle>, Error> {
        parallel::try_map(articles, |article| self.load(article, source_of(sources, article), taken))
    }

    /// Reads the catalogs of an article in these locales.
    fn with_targets(&self, loaded: SyncedArticle, data: &[TargetContext]) -> Result<Translated, Error> {
        let read = |data: &TargetContext| {
            let is_target = data.locale != loaded.article.source;
            is_target.then(|| self.target(&loaded.article, &data.locale)).transpose()
        };
        let targets: Result<Vec<Option<Target>>, Error> = data.iter().map(read).collect();
        Ok((loaded, targets?))
    }
}

/// A run of `extract` over articles.
struct Run<'a> {
    workspace: &'a Workspace,
    how: &'a ExtractOptions,
    sources: Vec<SourceContext>,
    data: Vec<TargetContext>,
    /// The translation memory of each locale.
    caches: Vec<MemoryCache>,
    /// The ids of all articles.
    taken: HashSet<String>,
}

impl Run<'_> {
    /// Extracts articles; those of which a catalog was saved between reading and writing again.
    fn extract_all(&mut self, articles: &[Article]) -> Result<Vec<Extracted>, Error> {
        let mut done: Vec<Extracted> = Vec::with_capacity(articles.len());
        let mut articles = articles.to_vec();
        for _ in 0..MOST_ATTEMPTS {
            let (extracted, changed) = self.extract_once(&articles)?;
            let changed: HashSet<String> = changed.into_iter().collect();
            let is_saved = |one: &Extracted| one.written.iter().any(|path| changed.contains(path));
            let (again, whole): (Vec<Extracted>, Vec<Extracted>) = extracted.into_iter().partition(is_saved);
            done.extend(whole);
            if again.is_empty() {
                return Ok(done);
            }
            let paths: HashSet<&str> = again.iter().map(|one| one.path.as_str()).collect();
            articles.retain(|article| paths.contains(article.path.as_str()));
        }
        let path = articles.first().map(|article| article.path.clone()).unwrap_or_default();
        Err(Error::new("changed-meanwhile", Arguments::new().with("path", path)))
    }

    /// Extracts articles; gives the catalogs too that changed after they were read and were not written.
    fn extract_once(&mut self, articles: &[Article]) -> Result<(Vec<Extracted>, Vec<String>), Error> {
        let loaded = self.workspace.load_all(articles, &self.sources, &self.taken)?;
        let (contested, mut loaded): (Vec<SyncedArticle>, Vec<SyncedArticle>) =
            loaded.into_iter().partition(is_contested);
        let mut done: Vec<Extracted> = contested.iter().map(left_alone).collect();
        self.workspace.restore_ids(&mut loaded, &self.taken, &self.data, &mut self.caches)?;
        keep_ids_apart(&mut loaded, &mut self.taken);
        let read = |loaded: SyncedArticle| self.workspace.with_targets(loaded, &self.data);
        let all =
            parallel::map_owned(loaded, read).into_iter().collect::<Result<Vec<Translated>, Error>>()?;
        let (is_news, ledgers) = self.record(&all)?;
        let recalled = self.workspace.recall(&all, &mut self.data, &mut self.caches, &is_news, self.how)?;
        let work: Vec<(Translated, Vec<Recall>)> = all.into_iter().zip(recalled).collect();
        let written = parallel::map_owned(work, |(one, recalled)| self.updated(one, &recalled));
        let (mut extracted, sets): (Vec<Extracted>, Vec<ChangeSet>) = written.into_iter().unzip();
        extracted.iter_mut().zip(ledgers).for_each(|(one, ledgers)| one.written.extend(ledgers));
        done.extend(extracted);
        let changed = match self.how.is_dry {
            true => Vec::new(),
            false => self.workspace.store.commit(Batch { sets, ..Batch::default() })?,
        };
        Ok((done, changed))
    }

    /// Writes into the ledgers which translations belong to the source texts in the catalogs, before
    /// these change; gives for each locale whether there were any that the ledger did not know, and for each
    /// article the ledgers that grew.
    fn record(&mut self, all: &[Translated]) -> Result<(Vec<bool>, Vec<Vec<String>>), Error> {
        let mut is_news = Vec::with_capacity(self.data.len());
        let mut ledgers = vec![Vec::new(); all.len()];
        for at in 0..self.data.len() {
            let record = Record { ledger: &self.data[at].ledger, lives: &self.taken, how: self.how };
            let facts = |(loaded, targets): &Translated| {
                targets[at].as_ref().map(|target| record.standing_pairs(loaded, target)).unwrap_or_default()
            };
            let facts: Vec<Vec<Fact>> = parallel::map(all, facts);
            is_news.push(facts.iter().any(|facts| !facts.is_empty()));
            let data = &mut self.data[at];
            for (facts, ledgers) in facts.into_iter().zip(&mut ledgers) {
                let before = data.ledger.facts().len();
                facts.into_iter().for_each(|fact| data.ledger.add(fact));
                if data.ledger.facts().len() > before {
                    ledgers.push(self.workspace.layout.ledger(&data.locale));
                }
            }
            if !self.how.is_dry {
                self.workspace.append_facts(data)?;
                data.ledger.settle();
            }
        }
        Ok((is_news, ledgers))
    }

    /// What becomes of an article, and of its catalogs: the source catalog last, which is not written if a
    /// translation was saved meanwhile.
    fn updated(&self, (loaded, targets): Translated, recalled: &[Recall]) -> (Extracted, ChangeSet) {
        let mut extracted = extracted(&loaded);
        let SyncedArticle { article, document, catalog, plan } = &loaded;
        let glossary = &source_of(&self.sources, article).glossary;
        let (mut changes, mut faults) = (ChangeSet::default(), Vec::new());
        let mut save = |catalog: &Catalog, edits: &Edits| {
            if !edits.is_empty() || has_mark(catalog) {
                extracted.written.push(catalog.source.path().to_owned());
                changes.0.push(catalog_write(&catalog.source, catalog_bytes(catalog, edits)));
            }
        };
        for ((data, target), recall) in self.data.iter().zip(targets).zip(recalled) {
            let (locale, Some(target)) = (&data.locale, target) else { continue };
            let version = TargetArticle::new(&loaded, data, target);
            faults.extend(crate::check::catalog_faults(&version.catalog, locale));
            let header = header("catalog-header-target", locale, article);
            let shape = sync::TargetVersion {
                source: &article.source,
                locale,
                units: &version.units,
                header: &header,
                recall,
                notes: &data.notes,
            };
            save(&version.catalog, &sync::target_catalog(&version.catalog, document, plan, glossary, &shape));
        }
        let header = header("catalog-header-source", &article.source, article);
        save(catalog, &sync::source_catalog(catalog, document, plan, glossary, &header));
        extracted.findings.extend(faults);
        sort_findings(&mut extracted.findings);
        (extracted, changes)
    }
}

/// Whether a catalog begins with a byte order mark, which other tools take for text.
fn has_mark(catalog: &Catalog) -> bool {
    let source = &catalog.source;
    source.encoding() == Encoding::Utf8 && source.byte_order_mark() > 0 && source.invalid().is_empty()
}

/// The bytes of a catalog after its edits, without a byte order mark.
pub(super) fn catalog_bytes(catalog: &Catalog, edits: &Edits) -> Vec<u8> {
    if has_mark(catalog) { edits.text().into_bytes() } else { edits.bytes() }
}

pub(super) fn source_of<'a>(sources: &'a [SourceContext], article: &Article) -> &'a SourceContext {
    let found = sources.iter().find(|data| data.locale == article.source);
    found.expect("the data of each article's language are read with the articles")
}

/// What must be known to record facts about an article.
struct Record<'a> {
    ledger: &'a Ledger,
    /// The ids of all articles.
    lives: &'a HashSet<String>,
    how: &'a ExtractOptions,
}

impl Record<'_> {
    /// The pairs of source and translation that stand in the catalogs of an article and are not
    /// known yet; and what a minor edit makes of those that are.
    fn standing_pairs(&self, loaded: &SyncedArticle, target: &Target) -> Vec<Fact> {
        let mut translations: HashMap<&str, Vec<Fingerprint>> = HashMap::new();
        target.messages().for_each(|(id, print)| translations.entry(id).or_default().push(print));
        let minor = loaded.plan.units.iter().filter(|planned| planned.is_minor);
        let minor: HashMap<&str, Option<Fingerprint>> =
            minor.map(|planned| (planned.id.as_str(), planned.print)).collect();
        let lives = |id: &str| self.lives.contains(id);
        let mut facts = Vec::new();
        // A message for a unit that is new stood there already: somebody deleted the source catalog.
        let new = loaded.plan.units.iter().filter(|planned| planned.is_new);
        let new = new.filter_map(|planned| Some((&planned.id, planned.print?)));
        let before = loaded.plan.before.iter().map(|(id, print)| (id, *print));
        for (id, source) in before.chain(new) {
            // A message may stand twice.
            for &target in translations.get(id.as_str()).into_iter().flatten() {
                let known = self.ledger.last(id, source, target).map(|fact| fact.state);
                let fact = |source, state, author: &str| Fact {
                    source,
                    target,
                    state,
                    date: self.how.date.clone(),
                    unit: id.clone(),
                    author: author.to_owned(),
                };
                let is_new = known.is_none() && self.ledger.earlier(id, source, target, lives).is_none();
                if is_new {
                    facts.push(fact(source, State::Translated, &self.how.author));
                }
                facts.extend(self.ledger.adopted(id, source, target));
                let state = known.or(is_new.then_some(State::Translated));
                if let (Some(Some(source)), Some(state)) = (minor.get(id.as_str()), state) {
                    facts.push(fact(*source, state, CARRIED));
                }
            }
        }
        facts.extend(self.joined_pairs(loaded, target));
        facts
    }

    /// What the messages are translations of that joined units get.
    fn joined_pairs(&self, loaded: &SyncedArticle, target: &Target) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (unit, planned) in loaded.document.units.iter().zip(&loaded.plan.units) {
            let message = (!planned.joined.is_empty())
                .then(|| sync::joined_message(unit, planned, &loaded.plan, target.catalog()))
                .flatten();
            let Some(message) = message else { continue };
            let joined = fluent::read(&Source::from_text("", message));
            let Some(entry) = joined.messages().next() else { continue };
            let texts = sync::joined_texts(planned, &loaded.plan).into_iter();
            // Between lines, so that it is never what a unit says: a person looks at what was joined.
            let source = texts.map(|(_, text)| text.canonical()).collect::<Vec<_>>().join("\n");
            facts.push(Fact {
                source: Fingerprint::of(source.as_bytes()),
                target: fingerprint_entry(entry, &joined),
                state: State::Translated,
                date: self.how.date.clone(),
                unit: planned.id.clone(),
                author: JOINED.to_owned(),
            });
        }
        facts
    }
}

/// The first comment of a catalog, in the language of those who read it.
pub(super) fn header(id: &str, locale: &Locale, article: &Article) -> String {
    Words::new(locale).say(id, &Arguments::new().with("article", article.path.as_str()))
}

/// New ids are made article by article; where two articles made the same one, the later changes.
fn keep_ids_apart(loaded: &mut [SyncedArticle], taken: &mut HashSet<String>) {
    for each in loaded.iter_mut() {
        let mut mint = Mint::new(each.catalog.source.path());
        for (unit, planned) in each.document.units.iter().zip(&mut each.plan.units) {
            if !planned.is_new {
                continue;
            }
            if taken.contains(&planned.id) {
                planned.id = mint.id(&unit.message, |id| !taken.contains(id));
            }
            taken.insert(planned.id.clone());
        }
    }
}

/// Whether conflict markers stand in an article or its source catalog: which units it has, or had, cannot be
/// known.
pub(super) fn is_contested(loaded: &SyncedArticle) -> bool {
    let is_conflict = |finding: &Finding| finding.code == "conflict-markers";
    loaded.document.findings.iter().any(is_conflict) || !fluent::conflicts(&loaded.catalog).is_empty()
}

/// An article that waits until somebody has decided.
pub(super) fn left_alone(loaded: &SyncedArticle) -> Extracted {
    let Extracted { path, findings, .. } = extracted(loaded);
    let (units, removed, written) = (Vec::new(), Vec::new(), Vec::new());
    Extracted { path, renamed_from: None, units, removed, written, findings }
}
