//! A project on disk: where its settings are, its files, its lock, its history in git.
//!
//! The disk is read and written here and nowhere else. What must not live here: words for people, command-line
//! types, any decision about a text; those are made by the [`Workspace`] of the project.

mod add;
mod baseline;
mod dictionaries;
mod disk_store;
pub mod file;
mod git;
mod init;
mod publish;
mod revision_store;
mod touched;
mod trend;
mod worse;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use add::add;
pub use disk_store::DiskStore;
pub use git::Git;
pub use init::{Initialized, init};

use crate::model::{Error, Locale, Minima};
use crate::workspace::{Article, CONFIG, CheckOptions, Progress, SourceHistory, Workspace, is_pattern};

/// A project in a folder.
#[derive(Debug)]
pub struct Project {
    /// The folder of `l10n.toml`.
    root: PathBuf,
    store: Arc<DiskStore>,
    workspace: Workspace,
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
        if !folder.join(CONFIG).is_file() {
            return Err(Error::at("no-project", folder));
        }
        let root = folder.canonicalize().map_err(|cause| Error::at("cannot-read", folder).because(cause))?;
        let store = Arc::new(DiskStore::new(&root));
        let workspace = Workspace::over(store.clone())?;
        store.resolve(workspace.layout().base())?;
        Ok(Self { root, store, workspace })
    }

    /// With a listener that learns how far a run is.
    #[must_use]
    pub fn with_progress(self, progress: Progress) -> Self {
        Self { workspace: self.workspace.with_progress(progress), ..self }
    }

    /// The project without its disk: what all commands work on.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The folder of `l10n.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file of the project is on the disk.
    pub fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// How to check these locales, or all for none, with the dictionaries of this machine. `min` replaces what the
    /// settings ask for.
    ///
    /// # Errors
    /// If a locale is unknown, or a dictionary that the settings ask for is missing.
    pub fn check_options(&self, locales: &[Locale], min: Minima) -> Result<CheckOptions, Error> {
        Ok(CheckOptions { locales: locales.to_vec(), min, dictionaries: self.dictionaries(locales)? })
    }

    /// The folder of the locales.
    fn base(&self) -> PathBuf {
        self.root.join(self.workspace.layout().base())
    }

    /// As [`Workspace::select`], where a name may be a path or a pattern from where the user is, too.
    ///
    /// # Errors
    /// As [`Workspace::select`].
    pub fn select(&self, names: &[PathBuf]) -> Result<Vec<Article>, Error> {
        let names: Vec<String> = names.iter().map(|name| self.path_of(name)).collect();
        self.workspace.select(&names)
    }

    /// The path of a file or folder of the project relative to it; a pattern from where the user is as one that
    /// holds from the project too; any other name as it was written.
    fn path_of(&self, name: &Path) -> String {
        let real = name.canonicalize().ok();
        let inside = real.as_deref().and_then(|real| real.strip_prefix(&self.root).ok());
        let path = inside.unwrap_or(name).to_string_lossy().replace('\\', "/");
        match self.inner_folder().filter(|_| inside.is_none() && is_pattern(&path)) {
            Some(folder) => format!("{{{path},{}/{path}}}", globset::escape(&folder)),
            None => path,
        }
    }

    /// The folder of the project in which the user is, if it is not the project itself.
    fn inner_folder(&self) -> Option<String> {
        let here = std::env::current_dir().ok()?.canonicalize().ok()?;
        let inside = here.strip_prefix(&self.root).ok()?.to_string_lossy().replace('\\', "/");
        Some(inside).filter(|inside| !inside.is_empty())
    }
}

impl SourceHistory for Project {
    /// What git has of a file; nothing without git.
    fn versions(&self, path: &str) -> Result<Vec<Vec<u8>>, Error> {
        match Git::open(&self.root) {
            Ok(git) => git.versions(&self.root.join(path)),
            Err(_) => Ok(Vec::new()),
        }
    }
}
