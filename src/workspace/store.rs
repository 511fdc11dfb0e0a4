//! Where the files of a project are kept.

use std::any::Any;
use std::fmt;

use crate::model::{Error, Fingerprint};
use crate::text::Source;

/// The files of a project, by their paths relative to the project's folder, with `/` between folders.
///
/// [`MemoryStore`](super::MemoryStore) keeps them in memory; [`DiskStore`](crate::project::DiskStore) is a folder.
pub trait Store: fmt::Debug + Send + Sync {
    /// The files below a folder, sorted by path; none if the folder does not exist. The empty path is the project.
    ///
    /// # Errors
    /// If a folder cannot be read or a link leads out of the project.
    fn list(&self, folder: &str) -> Result<Vec<ListedFile>, Error>;

    /// The bytes of a file, or `None` if it does not exist.
    ///
    /// # Errors
    /// If the file exists and cannot be read, or the path leaves the project.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error>;

    /// Whether a file exists.
    fn exists(&self, path: &str) -> bool;

    /// The path of a file without links in it, whether it exists or not.
    ///
    /// # Errors
    /// If a link leads out of the project.
    fn real_path(&self, path: &str) -> Result<String, Error> {
        Ok(path.to_owned())
    }

    /// Writes a batch. A change set is skipped as a whole if a file of it is not what the set expects: it changed
    /// after it was read. The paths of those files are returned, so that the caller can read them again.
    ///
    /// # Errors
    /// If a file cannot be written. Each file is written whole or not at all.
    fn commit(&self, batch: Batch) -> Result<Vec<String>, Error>;

    /// Keeps other processes from committing until the guard is dropped.
    ///
    /// # Errors
    /// If another process holds the lock (`locked`), or there can be no lock.
    fn lock(&self) -> Result<Guard, Error>;
}

/// A file of a [`Store`].
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ListedFile {
    /// Its path, relative to the project.
    pub path: String,
    /// What tells that it may have changed.
    pub stamp: Stamp,
}

impl ListedFile {
    /// A file with its stamp.
    pub fn new(path: impl Into<String>, stamp: Stamp) -> Self {
        Self { path: path.into(), stamp }
    }
}

/// What tells that a file may have changed without reading it. Two stamps are only ever compared for equality.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[non_exhaustive]
pub struct Stamp {
    /// Its length in bytes.
    pub length: u64,
    /// When its content changed last, in nanoseconds of the store's clock; a counter where there is no clock.
    pub modified: i128,
    /// The file itself (its inode), where the store knows one.
    pub file: u64,
}

impl Stamp {
    /// A stamp of a file of this length.
    pub fn new(length: u64, modified: i128, file: u64) -> Self {
        Self { length, modified, file }
    }
}

/// Holds the lock of a [`Store`] until it is dropped.
pub struct Guard(#[allow(dead_code, reason = "the value is held, not read")] Option<Box<dyn Any + Send>>);

impl Guard {
    /// A guard that releases by dropping `held`.
    pub fn new(held: impl Any + Send) -> Self {
        Self(Some(Box::new(held)))
    }

    /// The guard of a store that only one process can use.
    pub fn none() -> Self {
        Self(None)
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guard")
    }
}

/// Changes that reach the store together: first all that is appended, then the change sets in their order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Batch {
    /// Lines to append: path and text, which ends with a line end.
    pub appends: Vec<(String, String)>,
    /// Sets of changes that belong together.
    pub sets: Vec<ChangeSet>,
}

/// Changes of which all or none are made if a file changed meanwhile.
#[derive(Clone, Debug, Default)]
pub struct ChangeSet(pub Vec<FileChange>);

/// A change of one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileChange {
    /// The file gets these bytes.
    Write {
        /// Its path.
        path: String,
        /// Its new content.
        bytes: Vec<u8>,
        /// What it must be for the change to be made.
        expected: Expected,
    },
    /// The file gets another path, on which there is no file.
    Rename {
        /// Its path.
        from: String,
        /// Its new path.
        to: String,
    },
    /// The file is deleted.
    Remove {
        /// Its path.
        path: String,
        /// What it must be for the change to be made.
        expected: Expected,
    },
}

/// What a file must be for a change to be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expected {
    /// Anything, or nothing.
    Anything,
    /// There is no such file, or it is empty.
    Absent,
    /// A file with this content.
    Content(Fingerprint),
}

impl Expected {
    /// A file with these bytes; none of those that are empty.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.is_empty() { Self::Absent } else { Self::Content(Fingerprint::of(bytes)) }
    }

    /// Whether a file with these bytes, or none, is what is expected.
    pub fn is_met(self, bytes: Option<&[u8]>) -> bool {
        match (self, bytes) {
            (Self::Anything, _) | (Self::Absent, None | Some([])) => true,
            (Self::Content(expected), Some(bytes)) => expected == Fingerprint::of(bytes),
            (Self::Absent, Some(_)) | (Self::Content(_), None) => false,
        }
    }
}

impl Batch {
    /// A batch that writes one file.
    pub fn write(path: impl Into<String>, bytes: Vec<u8>, expected: Expected) -> Self {
        let write = FileChange::Write { path: path.into(), bytes, expected };
        Self { sets: vec![ChangeSet(vec![write])], ..Self::default() }
    }

    /// The batch with one change more, in a set of its own.
    #[must_use]
    pub fn with(mut self, change: FileChange) -> Self {
        self.sets.push(ChangeSet(vec![change]));
        self
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.appends.iter().all(|(_, lines)| lines.is_empty()) && self.sets.iter().all(|set| set.0.is_empty())
    }
}

impl FileChange {
    /// The path of the file, and what it must be.
    pub fn expectation(&self) -> (&str, Expected) {
        match self {
            Self::Write { path, expected, .. } | Self::Remove { path, expected } => (path, *expected),
            Self::Rename { to, .. } => (to, Expected::Absent),
        }
    }
}

/// The write of a catalog that was read, if it is still what was read.
pub(super) fn catalog_write(read: &Source, bytes: Vec<u8>) -> FileChange {
    let expected = Expected::of(read.bytes());
    FileChange::Write { path: read.path().to_owned(), bytes, expected }
}
