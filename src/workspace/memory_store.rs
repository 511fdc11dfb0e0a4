//! A project in memory.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::store::{Batch, FileChange, Guard, ListedFile, Stamp, Store};
use crate::model::Error;

/// The files of a project, in memory: for tests, and for programs that keep articles elsewhere.
///
/// ```
/// use audarma::workspace::{MemoryStore, Store};
/// let store = MemoryStore::default().with("locales/en/visit.md", "# The visit\n");
/// assert_eq!(store.text("locales/en/visit.md").as_deref(), Some("# The visit\n"));
/// assert!(!store.exists("locales/kk/visit.ftl"));
/// ```
#[derive(Debug, Default)]
pub struct MemoryStore {
    files: Mutex<BTreeMap<String, File>>,
}

#[derive(Debug)]
struct File {
    bytes: Vec<u8>,
    /// How often it was written.
    version: i128,
}

impl MemoryStore {
    /// The store with one file more, or with another content of it.
    #[must_use]
    pub fn with(self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.put(path, content.into());
        self
    }

    /// Writes a file, as an editor would.
    pub fn put(&self, path: &str, bytes: Vec<u8>) {
        put(&mut self.files(), path, bytes);
    }

    /// Deletes a file.
    pub fn remove(&self, path: &str) {
        self.files().remove(path);
    }

    /// The text of a file, if it is there and is text.
    pub fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.files().get(path)?.bytes.clone()).ok()
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> Vec<String> {
        self.files().keys().cloned().collect()
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, File>> {
        // No change of the map can be left half done.
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn put(files: &mut BTreeMap<String, File>, path: &str, bytes: Vec<u8>) {
    let version = files.get(path).map_or(0, |file| file.version) + 1;
    files.insert(path.to_owned(), File { bytes, version });
}

impl Store for MemoryStore {
    fn list(&self, folder: &str) -> Result<Vec<ListedFile>, Error> {
        let prefix =
            if folder.is_empty() { String::new() } else { format!("{}/", folder.trim_end_matches('/')) };
        let files = self.files();
        let below = files.iter().filter(|(path, _)| path.starts_with(&prefix));
        let listed = below.map(|(path, file)| {
            ListedFile::new(path.as_str(), Stamp::new(file.bytes.len() as u64, file.version, 0))
        });
        Ok(listed.collect())
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.files().get(path).map(|file| file.bytes.clone()))
    }

    fn exists(&self, path: &str) -> bool {
        self.files().contains_key(path)
    }

    fn commit(&self, batch: Batch) -> Result<Vec<String>, Error> {
        let mut files = self.files();
        for (path, lines) in batch.appends {
            let mut bytes = files.get(&path).map(|file| file.bytes.clone()).unwrap_or_default();
            if bytes.last().is_some_and(|last| *last != b'\n') {
                bytes.push(b'\n');
            }
            bytes.extend(lines.as_bytes());
            put(&mut files, &path, bytes);
        }
        let mut changed = Vec::new();
        for set in batch.sets {
            let unmet: Vec<String> = set
                .0
                .iter()
                .map(FileChange::expectation)
                .filter(|(path, expected)| {
                    !expected.is_met(files.get(*path).map(|file| file.bytes.as_slice()))
                })
                .map(|(path, _)| path.to_owned())
                .collect();
            if !unmet.is_empty() {
                changed.extend(unmet);
                continue;
            }
            for change in set.0 {
                match change {
                    FileChange::Write { path, bytes, .. } => put(&mut files, &path, bytes),
                    FileChange::Remove { path, .. } => drop(files.remove(&path)),
                    FileChange::Rename { from, to } => {
                        if let Some(file) = files.remove(&from) {
                            files.insert(to, file);
                        }
                    }
                }
            }
        }
        Ok(changed)
    }

    fn lock(&self) -> Result<Guard, Error> {
        Ok(Guard::none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{ChangeSet, Expected};

    #[test]
    fn a_set_with_a_file_that_changed_is_skipped_whole_and_others_are_written() {
        let store = MemoryStore::default().with("a", "1").with("b", "1");
        let write = |path: &str, expected: &[u8]| FileChange::Write {
            path: path.to_owned(),
            bytes: b"2".to_vec(),
            expected: Expected::of(expected),
        };
        let sets =
            vec![ChangeSet(vec![write("a", b"1"), write("b", b"0")]), ChangeSet(vec![write("b", b"1")])];
        let changed = store.commit(Batch { sets, ..Batch::default() }).unwrap();
        assert_eq!(changed, ["b"]);
        assert_eq!((store.text("a").as_deref(), store.text("b").as_deref()), (Some("1"), Some("2")));
    }
}
