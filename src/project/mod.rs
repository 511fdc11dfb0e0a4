//! A project on disk: its settings, its articles, its catalogs and ledgers.
//!
//! Here and nowhere else is the disk read and written. What must not live here: words for people,
//! command-line types, any decision about a text.

mod add;
mod addenda;
mod align;
mod article;
mod assemble;
mod baseline;
mod check;
pub mod config;
mod correct;
mod earlier;
mod examine;
mod extract;
mod fix;
mod git;
mod init;
mod job;
mod memory;
mod progress;
mod recall;
mod rename;
mod restore_ids;
mod review;
mod rules;
mod segmentation;
mod settings;
mod spelling;
pub mod store;
mod terms;
mod touched;
mod trail;
mod translated_unit;
mod trend;
mod version;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use add::add;
pub use align::{Aligned, AlignedUnit, Existing, Outcome, Reason, alignment_notes};
pub use article::{Article, SyncedArticle};
pub use assemble::{AssembleOptions, AssembledArticle, Assembly, Missing, Outdated};
pub use config::Config;
pub use correct::Correcting;
pub use extract::{ExtractOptions, Extracted, UnitChange};
pub use git::Git;
pub use init::{Initialized, init};
pub use progress::Progress;
pub use review::{Review, Reviewing};
pub use segmentation::read_rules;
pub use terms::{AddedTerm, NewTerm, TermList};
pub use trail::{Event, Task};
pub use version::TargetArticle;

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

/// A project that is open.
#[derive(Debug)]
pub struct Project {
    /// The folder of `l10n.toml`.
    root: PathBuf,
    /// The folder of the locales.
    base: PathBuf,
    /// The folder of the locales as it is shown, with a slash at its end; empty for the root.
    shown: String,
    config: Config,
    reading: ReadOptions,
    rules: rules::Rules,
    progress: Progress,
    elsewhere: Option<Elsewhere>,
}

/// Files of the folder of the locales that stand in another folder: those that are the same at another time
/// need not be copied.
#[derive(Debug)]
struct Elsewhere {
    base: PathBuf,
    /// Relative to the folder of the locales.
    files: HashSet<String>,
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
    /// What its catalogs say about units that were imported and are no translations yet.
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

impl Project {
    /// Opens the project in `folder`, or in the nearest folder above it that has one.
    ///
    /// # Errors
    /// If there is none, or its settings are wrong.
    pub fn find(folder: &Path) -> Result<Self, Error> {
        let start = folder.canonicalize().map_err(|cause| Error::at("cannot-read", folder).because(cause))?;
        match start.ancestors().find(|folder| folder.join(CONFIG).is_file()) {
            Some(root) => Self::open(root),
            None => Err(Error::at("no-project", &start)),
        }
    }

    /// Opens the project in this very folder.
    ///
    /// # Errors
    /// If it has none, or its settings are wrong.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(CONFIG);
        if !path.is_file() {
            return Err(Error::at("no-project", folder));
        }
        let root = folder.canonicalize().map_err(|cause| Error::at("cannot-read", folder).because(cause))?;
        let config = Config::read(Path::new(CONFIG), store::read(&path, CONFIG)?.text())?;
        let base = store::inside(&root, &root, &config.basepath)?;
        let shown = base.strip_prefix(&root).unwrap_or(Path::new("")).to_string_lossy().replace('\\', "/");
        let shown = if shown.is_empty() { shown } else { shown + "/" };
        let mut reading = ReadOptions::default();
        if let Some(keys) = &config.audarma.front_matter {
            reading.front_matter_keys = keys.iter().map(|key| key.to_lowercase()).collect();
        }
        let rules = rules::Rules::new(&config.audarma.rules)?;
        let (progress, elsewhere) = (Progress::default(), None);
        Ok(Self { root, base, shown, config, reading, rules, progress, elsewhere })
    }

    /// With somebody who is told how far a run is.
    #[must_use]
    pub fn with_progress(mut self, progress: Progress) -> Self {
        self.progress = progress;
        self
    }

    /// With files that are read where they are.
    fn with_files(self, elsewhere: Elsewhere) -> Self {
        Self { elsewhere: Some(elsewhere), ..self }
    }

    /// Where a file of the folder of the locales is read.
    fn file(&self, path: &str) -> PathBuf {
        match self.elsewhere.as_ref().filter(|elsewhere| elsewhere.files.contains(path)) {
            Some(elsewhere) => elsewhere.base.join(path),
            None => self.base.join(path),
        }
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The folder of `l10n.toml`.
    pub fn root(&self) -> &Path {
        &self.root
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
        Err(Error::new("unknown-locale", arguments))
    }

    /// Reads a catalog: the file's, or an empty one that prints as it would.
    fn catalog(&self, path: &str) -> Result<Catalog, Error> {
        Ok(match self.catalog_text(path)? {
            Some(source) => fluent::read(&source),
            None => Catalog::empty(format!("{}{path}", self.shown)),
        })
    }

    /// Reads the text of a catalog, if there is one.
    fn catalog_text(&self, path: &str) -> Result<Option<Source>, Error> {
        let full = store::inside(&self.root, &self.base, path)?;
        let full = if self.elsewhere.is_some() { self.file(path) } else { full };
        store::read_if_there(&full, &format!("{}{path}", self.shown))
    }

    /// Reads what is the same for all articles of these locales, and their fallback locales.
    fn locale_data(&self, locales: &[Locale]) -> Result<Vec<TargetContext>, Error> {
        let read = |locale: &Locale| {
            let mut catalogs = Vec::new();
            for each in self.chain(locale) {
                catalogs.push(self.catalog(&format!("{each}/terms.ftl"))?);
            }
            let ledger = self.file(&format!("{locale}.ledger"));
            let ledger = store::read_if_there(&ledger, "")?.map(|source| Ledger::read(source.text()));
            let addenda = self.catalog(&format!("{locale}.addenda.ftl"))?;
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
        locales.par_iter().map(read).collect()
    }

    /// Reads what is the same for all articles that are written in a language.
    fn source_data(&self, locale: &Locale) -> Result<SourceContext, Error> {
        let terms = self.catalog(&format!("{locale}/terms.ftl"))?;
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

    /// A locale and those whose translation stands in for it, in order.
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
