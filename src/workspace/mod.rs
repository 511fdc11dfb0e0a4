//! A whole project without a disk: its articles, catalogs, terms and ledgers, over a [`Store`].
//!
//! Every decision about a project is made here: the state of a unit, the fallback chain, which memory match
//! counts, what a policy leaves out, how coverage is counted. `extract`, `assemble`, `check` and the rest are calls
//! on [`Workspace`]. What must not live here: paths of an operating system, clocks, git, words for people.

#![cfg_attr(
    not(feature = "disk"),
    allow(dead_code, unused_imports, reason = "some of it is for projects on disk alone")
)]

mod addenda;
mod align;
mod article;
mod assemble;
mod check;
pub mod config;
mod correct;
mod earlier;
mod examine;
mod extract;
mod extracted;
mod fallback;
mod fix;
mod layout;
mod leverage;
mod manifest;
mod memory_store;
mod orphans;
mod outputs;
mod parallel;
mod policy;
mod progress;
mod publish;
mod recall;
mod rename;
mod restore_ids;
mod review;
mod rules;
mod segmentation;
mod select;
mod settings;
mod state;
mod status;
mod store;
mod template;
mod terms;
mod trail;
mod translated_unit;
mod unit;
mod waiting;

use std::sync::Arc;

pub use align::{Aligned, AlignedUnit, Existing, Outcome, Reason, alignment_notes};
pub use article::{Article, SyncedArticle};
pub use assemble::{AssembleOptions, AssembledArticle, Assembly, Missing, Outdated};
pub use check::CheckOptions;
pub use config::Config;
pub use correct::Correcting;
pub use earlier::SourceHistory;
pub(crate) use examine::{Standing, UnitState};
pub use extracted::{ExtractOptions, Extracted, UnitChange};
pub use layout::{Layout, join};
pub use memory_store::MemoryStore;
pub use orphans::PrunedCatalogs;
pub(crate) use outputs::refuse_internals;
pub use progress::Progress;
pub use publish::{Destination, Publication, PublishOptions};
pub use review::{Review, Reviewing};
pub use segmentation::read_rules;
pub use select::is_pattern;
pub use state::TargetArticle;
pub use store::{Batch, ChangeSet, Expected, FileChange, Guard, ListedFile, Stamp, Store};
pub use terms::{AddedTerm, NewTerm, TermList};
pub use trail::{Event, Task};
pub use unit::TranslationUnit;

use crate::check::StyleProfile;
use crate::extract::Corrections;
use crate::fluent::{self, Terms};
use crate::format::ReadOptions;
use crate::glossary::{Glossary, Vocabulary};
use crate::model::{Arguments, Catalog, Error, Finding, Ledger, Locale};
use crate::segment::Segmenter;
use crate::sync::Notes;
use crate::text::Source;

/// The name of the settings file.
pub const CONFIG: &str = "l10n.toml";

/// The folder of what can be made again: the lock, the manifest of outputs.
pub const OWN_FOLDER: &str = ".audarma";

/// A project over a [`Store`].
///
/// ```
/// use audarma::workspace::{ExtractOptions, MemoryStore, Workspace};
/// let settings = "locales = [\"kk\"]\n[audarma]\n[[audarma.articles]]\nfiles = \"en/*.md\"\n";
/// let store = MemoryStore::default().with("l10n.toml", settings).with("en/visit.md", "# The visit\n");
/// let workspace = Workspace::open(store).unwrap();
/// let articles = workspace.articles().unwrap();
/// let done = workspace.extract(&articles, &ExtractOptions::new("2021-11-22", "desk")).unwrap();
/// assert_eq!(done[0].written, ["kk/visit.ftl", "en/visit.ftl"]);
/// ```
#[derive(Debug)]
pub struct Workspace {
    store: Arc<dyn Store>,
    layout: Arc<Layout>,
    config: Config,
    reading: ReadOptions,
    rules: rules::Rules,
    progress: Progress,
}

/// What is the same for all articles of a locale.
#[derive(Debug)]
pub struct TargetContext {
    /// The locale.
    pub locale: Locale,
    /// Its `terms.ftl`, empty if there is none.
    pub terms_catalog: Catalog,
    /// Its terms, then those of its fallback locales.
    pub terms: Terms,
    /// What its own terms may be called in a translation.
    pub vocabulary: Vocabulary,
    /// Its `<locale>.addenda.ftl`, empty if there is none.
    pub addenda: Catalog,
    /// Its ledger.
    pub ledger: Ledger,
    /// What its catalogs say about units that were aligned and are no translations yet.
    pub notes: Notes,
    /// How its translations are usually written, where they were looked at.
    pub style_profile: StyleProfile,
}

/// What is the same for all articles that are written in a language.
#[derive(Debug)]
pub struct SourceContext {
    /// The language.
    pub locale: Locale,
    /// Its terms.
    pub glossary: Glossary,
    /// Its sentence boundaries.
    pub segmenter: Segmenter,
    /// Those that translators set right.
    pub corrections: Corrections,
    /// The file of its terms.
    pub terms: Catalog,
}

impl Workspace {
    /// Opens the project whose `l10n.toml` is in a store.
    ///
    /// # Errors
    /// If there is no `l10n.toml` (`no-project`), or its settings are wrong.
    pub fn open(store: impl Store + 'static) -> Result<Self, Error> {
        Self::over(Arc::new(store))
    }

    /// As [`Workspace::open`], over a store that others share.
    ///
    /// # Errors
    /// As [`Workspace::open`].
    pub fn over(store: Arc<dyn Store>) -> Result<Self, Error> {
        let bytes = store
            .read(CONFIG)?
            .ok_or_else(|| Error::new("no-project", Arguments::new().with("path", ".")))?;
        let config = Config::read(CONFIG, Source::new(CONFIG, bytes).text())?;
        let leaves =
            || Error::new("path-leaves-project", Arguments::new().with("path", config.basepath.as_str()));
        let base = join("", &config.basepath).ok_or_else(leaves)?;
        let mut reading = ReadOptions::default();
        if let Some(keys) = &config.audarma.front_matter {
            reading.front_matter_keys = keys.iter().map(|key| key.to_lowercase()).collect();
        }
        let rules = rules::Rules::new(&config.audarma.rules)?;
        let layout = Arc::new(Layout::new(&base, &config));
        Ok(Self { store, layout, config, reading, rules, progress: Progress::default() })
    }

    /// With a listener that learns how far a run is.
    #[must_use]
    pub fn with_progress(mut self, progress: Progress) -> Self {
        self.progress = progress;
        self
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where the files are.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The files.
    pub fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// What formats look for in articles.
    pub fn reading(&self) -> &ReadOptions {
        &self.reading
    }

    /// The locale of this tag, if the project has it or can fall back to it.
    ///
    /// # Errors
    /// If the project does not have the locale.
    pub fn locale(&self, locale: &Locale) -> Result<Locale, Error> {
        let all = self.config.all_locales();
        if all.contains(locale) || locale.pseudo().is_some() {
            return Ok(locale.clone());
        }
        let known: Vec<String> = all.iter().map(Locale::to_string).collect();
        let arguments = Arguments::new().with("locale", locale.to_string()).with("locales", known.join(", "));
        let tag = locale.to_string();
        Err(Error::new("unknown-locale", arguments).suggesting(&tag, known.iter().map(String::as_str)))
    }

    /// Reads a file, if it exists.
    fn read(&self, path: &str) -> Result<Option<Source>, Error> {
        Ok(self.store.read(path)?.map(|bytes| Source::new(path, bytes)))
    }

    /// Reads a catalog; an empty one if there is no file.
    pub(crate) fn catalog(&self, path: &str) -> Result<Catalog, Error> {
        Ok(match self.read(path)? {
            Some(source) => fluent::read(&source),
            None => Catalog::empty(path),
        })
    }

    /// Appends lines to a file.
    fn append(&self, path: String, lines: String) -> Result<(), Error> {
        if lines.is_empty() {
            return Ok(());
        }
        self.store.commit(Batch { appends: vec![(path, lines)], ..Batch::default() }).map(drop)
    }

    /// Appends what a ledger has learned to its file.
    fn append_facts(&self, data: &mut TargetContext) -> Result<(), Error> {
        self.append(self.layout.ledger(&data.locale), data.ledger.news())
    }

    /// Writes a batch of which every part must be written.
    ///
    /// # Errors
    /// If a file changed after it was read (`changed-meanwhile`), or cannot be written.
    fn commit(&self, batch: Batch) -> Result<(), Error> {
        match self.store.commit(batch)?.into_iter().next() {
            Some(path) => Err(Error::new("changed-meanwhile", Arguments::new().with("path", path))),
            None => Ok(()),
        }
    }

    /// Reads what is the same for all articles of these locales, and their fallback locales.
    fn locale_data(&self, locales: &[Locale]) -> Result<Vec<TargetContext>, Error> {
        let read = |locale: &Locale| {
            let mut catalogs = Vec::new();
            for each in self.chain(locale) {
                catalogs.push(self.catalog(&self.layout.terms(&each))?);
            }
            let ledger = self.read(&self.layout.ledger(locale))?.map(|source| Ledger::read(source.text()));
            let addenda = self.catalog(&self.layout.addenda(locale))?;
            let terms_catalog = catalogs[0].clone();
            let terms = Terms::new(catalogs);
            let vocabulary = Vocabulary::new(locale, &terms_catalog);
            Ok(TargetContext {
                locale: locale.clone(),
                terms_catalog,
                terms,
                vocabulary,
                addenda,
                ledger: ledger.unwrap_or_default(),
                notes: alignment_notes(locale),
                style_profile: StyleProfile::default(),
            })
        };
        parallel::try_map(locales, read)
    }

    /// Reads what is the same for all articles that are written in a language.
    fn source_data(&self, locale: &Locale) -> Result<SourceContext, Error> {
        let terms = self.catalog(&self.layout.terms(locale))?;
        let is_on = self.config.audarma.terms == config::Terms::Auto;
        let glossary = Glossary::new(locale, &terms, is_on);
        Ok(SourceContext {
            locale: locale.clone(),
            glossary,
            segmenter: self.segmenter(locale)?,
            corrections: self.corrections(locale)?,
            terms,
        })
    }

    /// A locale and those whose translation replaces a missing one, in order.
    fn chain(&self, locale: &Locale) -> Vec<Locale> {
        let mut chain = vec![locale.clone()];
        let more = self.config.audarma.fallback.get(locale).into_iter().flatten();
        more.for_each(|next| {
            if !chain.contains(next) {
                chain.push(next.clone());
            }
        });
        chain
    }
}

/// Findings in a stable order: by file, place, code.
pub(crate) fn sort_findings(findings: &mut [Finding]) {
    findings.sort_by(|one, other| {
        let key = |finding: &Finding| (finding.span.start, finding.code, finding.unit.clone());
        one.source.path().cmp(other.source.path()).then_with(|| key(one).cmp(&key(other)))
    });
}
