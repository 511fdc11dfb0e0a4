//! The files of a project as they were at a commit.

use std::collections::{BTreeSet, HashMap};

use super::DiskStore;
use crate::model::{Arguments, Error};
use crate::workspace::{Batch, Guard, ListedFile, Stamp, Store};

/// A commit: what git has of files that are others now, and the disk for those that are the same.
#[derive(Debug)]
pub(super) struct RevisionStore {
    disk: DiskStore,
    /// The files that the commit has and the disk has too.
    same: BTreeSet<String>,
    /// The others of the commit.
    own: HashMap<String, Vec<u8>>,
}

impl RevisionStore {
    pub(super) fn new(disk: DiskStore, same: BTreeSet<String>, own: HashMap<String, Vec<u8>>) -> Self {
        Self { disk, same, own }
    }
}

impl Store for RevisionStore {
    fn list(&self, folder: &str) -> Result<Vec<ListedFile>, Error> {
        let prefix =
            if folder.is_empty() { String::new() } else { format!("{}/", folder.trim_end_matches('/')) };
        let all: BTreeSet<&String> = self.same.iter().chain(self.own.keys()).collect();
        let below = all.into_iter().filter(|path| path.starts_with(&prefix));
        Ok(below.map(|path| ListedFile::new(path.as_str(), Stamp::default())).collect())
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        match self.own.get(path) {
            Some(bytes) => Ok(Some(bytes.clone())),
            None if self.same.contains(path) => self.disk.read(path),
            None => Ok(None),
        }
    }

    fn exists(&self, path: &str) -> bool {
        self.same.contains(path) || self.own.contains_key(path)
    }

    fn commit(&self, batch: Batch) -> Result<Vec<String>, Error> {
        if batch.is_empty() {
            return Ok(Vec::new());
        }
        Err(Error::new("read-only", Arguments::new().with("path", "")))
    }

    fn lock(&self) -> Result<Guard, Error> {
        Ok(Guard::none())
    }
}
