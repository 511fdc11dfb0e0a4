//! `extract`: articles to catalogs.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use rayon::prelude::*;

use super::memory::MemoryCache;
use super::version::Target;
use super::{
    Article, Project, SourceContext, SyncedArticle, TargetArticle, TargetContext, sort_findings, store,
};
use crate::fluent::{self, Words};
use crate::model::{Arguments, Catalog, Error, Fact, Finding, Fingerprint, Ledger, Locale, State};
use crate::sync::{self, Change, Mint, Plan, Planned, Recall};
use crate::text::{Edits, Encoding, WordDiff};

/// Who signs facts that a minor edit carries over to the new source text.
const CARRIED: &str = "minor-edit";

/// So many articles are in memory at once.
const AT_ONCE: usize = 256;

/// An article with its catalogs in the locales of the project; `None` for the one it is written in.
pub(super) type Translated = (SyncedArticle, Vec<Option<Target>>);

/// How to extract.
#[derive(Clone, Debug)]
pub struct ExtractOptions {
    /// Whether nothing is written.
    pub is_dry: bool,
    /// The day for new facts, `YYYY-MM-DD`.
    pub date: String,
    /// Who runs it, for new facts.
    pub author: String,
}

/// What extracting an article did.
#[derive(Clone, Debug)]
pub struct Extracted {
    /// The article's path.
    pub path: String,
    /// The path of the article as it was before it was renamed, if it was since the last time.
    pub renamed_from: Option<String>,
    /// What became of each unit of the article.
    pub units: Vec<UnitChange>,
    /// Units that are gone, and were not joined into others: their ids and texts.
    pub removed: Vec<(String, String)>,
    /// The files that were written (or would be), as they are shown.
    pub written: Vec<String>,
    /// What is wrong with the article or its source catalog.
    pub findings: Vec<Finding>,
}

/// What became of a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitChange {
    /// Its id; empty for an automatic unit.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What became of it.
    pub change: Change,
    /// Whether the change means nothing for its translations, which stay what they were.
    pub is_minor: bool,
    /// What it said before, or what it is a part of, if it is another text now.
    pub previous: Option<String>,
}

impl Extracted {
    /// How many units became that.
    pub fn count(&self, change: Change) -> usize {
        self.units.iter().filter(|unit| unit.change == change).count()
    }
}

impl UnitChange {
    /// What changed in it, if it is another text now.
    pub fn diff(&self) -> Option<WordDiff> {
        self.previous.as_ref().map(|previous| WordDiff::new(previous, &self.text))
    }
}

impl Project {
    /// Reads articles, records which pairs of source and translation stand, and writes and updates
    /// their catalogs. A second run changes nothing.
    ///
    /// # Errors
    /// If a file cannot be read or written. Articles before it in the list are done by then; each
    /// file is written whole or not at all.
    pub fn extract(&self, articles: &[Article], how: &ExtractOptions) -> Result<Vec<Extracted>, Error> {
        let lock = (!how.is_dry).then(|| self.lock()).transpose()?;
        let sources = self.sources(articles)?;
        let (articles, renames) = self.follow_renames(articles, &sources, how.is_dry)?;
        let mut data = self.locale_data(&self.config.all_locales())?;
        let mut taken = self.all_ids(&self.articles()?)?;
        let mut done = Vec::with_capacity(articles.len());
        let mut shelves: Vec<MemoryCache> = data.iter().map(|_| MemoryCache::default()).collect();
        for some in articles.chunks(AT_ONCE) {
            let loaded = self.load_all(some, &sources, &taken)?;
            let (contested, mut loaded): (Vec<SyncedArticle>, Vec<SyncedArticle>) =
                loaded.into_iter().partition(is_contested);
            done.extend(contested.iter().map(left_alone));
            self.restore_ids(&mut loaded, &taken, &data, &mut shelves)?;
            keep_ids_apart(&mut loaded, &mut taken);
            let read = |loaded: SyncedArticle| self.with_targets(loaded, &data);
            let all: Result<Vec<Translated>, Error> = loaded.into_par_iter().map(read).collect();
            let all = all?;
            let is_news = self.record(&all, &mut data, &taken, how)?;
            let recalled = self.recall(&all, &mut data, &mut shelves, &is_news, how)?;
            let write = |(one, recalled): (Translated, Vec<Recall>)| {
                let done = self.write_catalogs(one, &recalled, &sources, &data, how.is_dry);
                self.progress.step(articles.len());
                done
            };
            let written: Result<Vec<Extracted>, Error> =
                all.into_par_iter().zip(recalled).map(write).collect();
            let written = written?;
            if !how.is_dry {
                self.settle(&written);
            }
            done.extend(written);
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
        articles.par_iter().map(|article| self.load(article, source_of(sources, article), taken)).collect()
    }

    /// Makes sure that the written files outlive a crash.
    fn settle(&self, written: &[Extracted]) {
        let files: Vec<PathBuf> =
            written.iter().flat_map(|one| &one.written).map(|path| self.root.join(path)).collect();
        store::settle(files.iter().map(PathBuf::as_path));
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

    /// Writes into the ledgers which translations stand for the source texts in the catalogs, before
    /// these change; gives for each locale whether there were any that the ledger did not know.
    /// `lives` are the ids of all articles.
    fn record(
        &self,
        all: &[Translated],
        data: &mut [TargetContext],
        lives: &HashSet<String>,
        how: &ExtractOptions,
    ) -> Result<Vec<bool>, Error> {
        let mut is_news = Vec::with_capacity(data.len());
        for (at, data) in data.iter_mut().enumerate() {
            let record = Record { ledger: &data.ledger, lives, how };
            let facts = |(loaded, targets): &Translated| {
                targets[at].as_ref().map(|target| record.standing_pairs(loaded, target)).unwrap_or_default()
            };
            let facts: Vec<Vec<Fact>> = all.par_iter().map(facts).collect();
            is_news.push(facts.iter().any(|facts| !facts.is_empty()));
            facts.into_iter().flatten().for_each(|fact| data.ledger.add(fact));
            if !how.is_dry {
                store::append(&self.base.join(format!("{}.ledger", data.locale)), &data.ledger.news())?;
                data.ledger.settle();
            }
        }
        Ok(is_news)
    }

    fn write_catalogs(
        &self,
        (loaded, targets): Translated,
        recalled: &[Recall],
        sources: &[SourceContext],
        data: &[TargetContext],
        is_dry: bool,
    ) -> Result<Extracted, Error> {
        let mut extracted = extracted(&loaded);
        let SyncedArticle { article, document, catalog, plan } = &loaded;
        let glossary = &source_of(sources, article).glossary;
        let mut save = |catalog: &Catalog, edits: &Edits, path: &str| -> Result<(), Error> {
            if !edits.is_empty() || has_mark(catalog) {
                extracted.written.push(catalog.source.path().to_owned());
                if !is_dry {
                    store::put(
                        &store::inside(&self.root, &self.base, path)?,
                        &catalog_bytes(catalog, edits),
                    )?;
                }
            }
            Ok(())
        };
        let mut faults = Vec::new();
        for ((data, target), recall) in data.iter().zip(targets).zip(recalled) {
            let (locale, Some(target)) = (&data.locale, target) else { continue };
            let version = TargetArticle::new(&loaded, data, target);
            faults.extend(crate::check::catalog_faults(&version.catalog, locale));
            let header = header("catalog-header-target", locale, article);
            let shape = sync::TargetVersion {
                source: &article.source,
                locale,
                states: &version.states,
                previous: &version.previous,
                header: &header,
                recall,
                notes: &data.notes,
            };
            let edits = sync::target_catalog(&version.catalog, document, plan, glossary, &shape);
            save(&version.catalog, &edits, &article.catalog(locale))?;
        }
        let header = header("catalog-header-source", &article.source, article);
        let edits = sync::source_catalog(catalog, document, plan, glossary, &header);
        save(catalog, &edits, &article.catalog(&article.source))?;
        extracted.findings.extend(faults);
        sort_findings(&mut extracted.findings);
        Ok(extracted)
    }

    /// Keeps other runs of this program from writing until it is dropped.
    pub(super) fn lock(&self) -> Result<std::fs::File, Error> {
        let path = self.root.join(super::CONFIG);
        let failed = |cause| Error::at("cannot-lock", &path).because(cause);
        let file = std::fs::File::open(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(file)
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

fn extracted(loaded: &SyncedArticle) -> Extracted {
    let plan = &loaded.plan;
    let units = loaded.document.units.iter().zip(&plan.units);
    let mut findings = loaded.document.findings.clone();
    findings.extend(crate::check::catalog_faults(&loaded.catalog, &loaded.article.source));
    sort_findings(&mut findings);
    let joined: HashSet<&str> =
        plan.units.iter().flat_map(|planned| &planned.joined).map(String::as_str).collect();
    let removed = plan.removed.iter().filter(|(id, _)| !joined.contains(id.as_str()));
    Extracted {
        path: loaded.article.path.clone(),
        renamed_from: None,
        units: units
            .map(|(unit, planned)| UnitChange {
                id: planned.id.clone(),
                text: unit.message.canonical(),
                change: planned.change,
                is_minor: planned.is_minor,
                previous: previous(planned, plan),
            })
            .collect(),
        removed: removed.map(|(id, text)| (id.clone(), text.canonical())).collect(),
        written: Vec::new(),
        findings,
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

/// What a unit said before: all that was joined into it, in its old order.
fn previous(planned: &Planned, plan: &Plan) -> Option<String> {
    let own = planned.previous.as_ref()?.canonical();
    if planned.joined.is_empty() {
        return Some(own);
    }
    let texts: HashMap<&str, String> =
        plan.removed.iter().map(|(id, text)| (id.as_str(), text.canonical())).collect();
    let text = |id: &str| match id == planned.id {
        true => Some(own.clone()),
        false => texts.get(id).filter(|_| planned.joined.iter().any(|joined| joined == id)).cloned(),
    };
    let all: Vec<String> = plan.before.iter().filter_map(|(id, _)| text(id)).collect();
    Some(all.join(" "))
}
