//! The files of a project in a folder of the disk.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use tempfile::NamedTempFile;
use walkdir::{DirEntry, WalkDir};

use super::file;
use crate::model::{Arguments, Error};
use crate::workspace::{Batch, ChangeSet, Expected, FileChange, Guard, ListedFile, OWN_FOLDER, Stamp, Store};

/// How long a run waits for the lock of another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// A folder with a project in it. No path leaves it, and nothing is written through a link.
#[derive(Debug)]
pub struct DiskStore {
    /// The folder, without links in its path.
    root: PathBuf,
    /// Temporary files that a killed run left, as far as they were seen.
    leftovers: Mutex<Vec<PathBuf>>,
}

/// A write that waits for its rename.
struct Staged {
    file: NamedTempFile,
    path: PathBuf,
    shown: String,
    expected: Expected,
}

impl DiskStore {
    /// The files of this folder, whose path has no links in it.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), leftovers: Mutex::default() }
    }

    /// Where a file is on the disk.
    ///
    /// # Errors
    /// If the path is absolute, or leaves the folder by `..` or through a link.
    pub fn resolve(&self, path: &str) -> Result<PathBuf, Error> {
        let leaves = || Error::new("path-leaves-project", Arguments::new().with("path", path));
        let mut joined = self.root.clone();
        for part in Path::new(path).components() {
            match part {
                Component::Normal(name) => joined.push(name),
                Component::CurDir => {}
                Component::ParentDir if joined != self.root => drop(joined.pop()),
                Component::ParentDir | Component::RootDir | Component::Prefix(_) => return Err(leaves()),
            }
        }
        if path.contains('\0') {
            return Err(leaves());
        }
        // What exists of the path must not be a link to somewhere else.
        let there =
            joined.ancestors().take_while(|path| path.starts_with(&self.root)).find(|path| path.exists());
        match there.and_then(|path| path.canonicalize().ok()) {
            Some(real) if !real.starts_with(&self.root) => Err(leaves()),
            _ => Ok(joined),
        }
    }

    fn listed(&self, entry: &DirEntry) -> Result<Option<ListedFile>, Error> {
        let path = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
        let Some(path) = path.to_str() else {
            return Err(Error::at("path-is-no-text", entry.path()));
        };
        let path = path.replace('\\', "/");
        if entry.file_name().as_encoded_bytes().starts_with(file::TEMPORARY.as_bytes()) {
            if let Ok(mut leftovers) = self.leftovers.lock() {
                leftovers.push(entry.path().to_owned());
            }
            return Ok(None);
        }
        if entry.path_is_symlink() {
            self.resolve(&path)?;
        }
        let meta = match entry.path_is_symlink() {
            true => fs::metadata(entry.path()).ok(),
            false => entry.metadata().ok(),
        };
        Ok(meta.filter(fs::Metadata::is_file).map(|meta| ListedFile::new(path, stamp(&meta))))
    }

    /// Writes the temporary files of a set, unless a file of it is not what is expected.
    fn stage(&self, set: &ChangeSet, changed: &mut Vec<String>) -> Result<Option<Vec<Staged>>, Error> {
        let before = changed.len();
        for change in &set.0 {
            let (path, expected) = change.expectation();
            if !is_met(expected, &self.resolve(path)?)? {
                changed.push(path.to_owned());
            }
        }
        if changed.len() > before {
            return Ok(None);
        }
        let mut staged = Vec::new();
        for change in &set.0 {
            if let FileChange::Write { path: shown, bytes, expected } = change {
                let path = self.resolve(shown)?;
                let file = file::stage(&path, bytes)?;
                staged.push(Staged { file, path, shown: shown.clone(), expected: *expected });
            }
        }
        Ok(Some(staged))
    }

    /// Makes the changes of a set in their order, and stops at a file that changed meanwhile.
    fn make(&self, set: ChangeSet, staged: Vec<Staged>) -> Result<Option<String>, Error> {
        let mut staged = staged.into_iter();
        for change in set.0 {
            let done = match change {
                FileChange::Write { .. } => staged.next().map(Staged::finish).transpose()?.flatten(),
                FileChange::Rename { from, to } => {
                    file::rename(&self.resolve(&from)?, &self.resolve(&to)?)?;
                    None
                }
                FileChange::Remove { path, expected } => {
                    let full = self.resolve(&path)?;
                    let is_same = is_met(expected, &full)?;
                    if is_same && full.exists() {
                        file::remove(&full)?;
                    }
                    (!is_same).then_some(path)
                }
            };
            if done.is_some() {
                return Ok(done);
            }
        }
        Ok(None)
    }

    /// Deletes temporary files that killed runs left. Only whoever holds the lock may do it.
    fn clear(&self) {
        let mut leftovers =
            self.leftovers.lock().map(|mut all| std::mem::take(&mut *all)).unwrap_or_default();
        leftovers.drain(..).for_each(|path| drop(fs::remove_file(path)));
    }

    /// The folder of what can be made again, which version control ignores.
    fn own_folder(&self) -> io::Result<PathBuf> {
        let folder = self.root.join(OWN_FOLDER);
        if !folder.is_dir() {
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(".gitignore"), "*\n")?;
        }
        Ok(folder)
    }
}

impl Staged {
    /// Replaces the file, if it still is what is expected; else gives its path.
    fn finish(self) -> Result<Option<String>, Error> {
        if !is_met(self.expected, &self.path)? {
            return Ok(Some(self.shown));
        }
        let persisted = self.file.persist(&self.path);
        persisted.map_err(|error| Error::at("cannot-write", &self.path).because(error.error))?;
        Ok(None)
    }
}

fn is_met(expected: Expected, path: &Path) -> Result<bool, Error> {
    match expected {
        Expected::Anything => Ok(true),
        _ => Ok(expected.is_met(file::read_if_there(path)?.as_deref())),
    }
}

#[cfg(unix)]
fn stamp(meta: &fs::Metadata) -> Stamp {
    use std::os::unix::fs::MetadataExt;
    let changed = i128::from(meta.ctime()) * 1_000_000_000 + i128::from(meta.ctime_nsec());
    let modified = i128::from(meta.mtime()) * 1_000_000_000 + i128::from(meta.mtime_nsec());
    // Restoring an old time stamp sets the time of the change of the file itself.
    Stamp::new(meta.len(), modified ^ (changed << 1), meta.ino())
}

#[cfg(not(unix))]
fn stamp(meta: &fs::Metadata) -> Stamp {
    let modified = meta.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    Stamp::new(meta.len(), modified.map_or(0, |time| time.as_nanos() as i128), 0)
}

/// Makes sure that files reach the disk before their new names do.
#[cfg(target_os = "linux")]
fn flush(root: &Path, staged: &[&Staged]) -> io::Result<()> {
    match staged {
        [] => Ok(()),
        [one] => one.file.as_file().sync_all(),
        // One flush for all of them: a flush for each costs ten times the writing.
        _ => rustix::fs::syncfs(File::open(root)?).map_err(io::Error::from),
    }
}

#[cfg(not(target_os = "linux"))]
fn flush(_: &Path, staged: &[&Staged]) -> io::Result<()> {
    staged.iter().try_for_each(|staged| staged.file.as_file().sync_all())
}

/// What a lock says of whoever holds it: the process, its user, seconds since 1970, each on a line.
fn holder() -> String {
    let name = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let name = name.unwrap_or_default().replace(['\r', '\n'], " ");
    format!("{}\n{name}\n{}\n", std::process::id(), seconds())
}

/// The error that another run holds the lock, with what that run says of itself.
fn locked(holder: &str) -> Error {
    let mut lines = holder.lines();
    let (process, name) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let since = lines.next().and_then(|line| line.parse().ok()).unwrap_or_else(seconds);
    let arguments = Arguments::new()
        .with("known", if process.is_empty() { "no" } else { "yes" })
        .with("name", if name.is_empty() { "audarma" } else { name })
        .with("process", process)
        .with("seconds", usize::try_from(seconds().saturating_sub(since)).unwrap_or_default());
    Error::new("locked", arguments)
}

/// Seconds since 1970.
fn seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

impl Store for DiskStore {
    fn list(&self, folder: &str) -> Result<Vec<ListedFile>, Error> {
        let full = self.resolve(folder)?;
        if !full.is_dir() {
            return Ok(Vec::new());
        }
        let mut files = Vec::new();
        for entry in WalkDir::new(&full) {
            let entry = entry.map_err(|cause| Error::at("cannot-read", &full).because(cause))?;
            files.extend(self.listed(&entry)?);
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(files)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        file::read_if_there(&self.resolve(path)?)
    }

    fn exists(&self, path: &str) -> bool {
        self.resolve(path).is_ok_and(|path| path.exists())
    }

    fn real_path(&self, path: &str) -> Result<String, Error> {
        let leaves = || Error::new("path-leaves-project", Arguments::new().with("path", path));
        let real = file::real_path(&self.resolve(path)?);
        let inside = real.strip_prefix(&self.root).map_err(|_| leaves())?;
        Ok(inside.to_str().ok_or_else(leaves)?.replace('\\', "/"))
    }

    fn commit(&self, batch: Batch) -> Result<Vec<String>, Error> {
        for (path, lines) in &batch.appends {
            file::append(&self.resolve(path)?, lines)?;
        }
        let (mut changed, mut ready) = (Vec::new(), Vec::with_capacity(batch.sets.len()));
        for set in batch.sets {
            if let Some(staged) = self.stage(&set, &mut changed)? {
                ready.push((set, staged));
            }
        }
        let staged: Vec<&Staged> = ready.iter().flat_map(|(_, staged)| staged).collect();
        flush(&self.root, &staged).map_err(|cause| Error::at("cannot-write", &self.root).because(cause))?;
        let folders: BTreeSet<PathBuf> =
            staged.iter().map(|one| file::folder_of(&one.path).to_owned()).collect();
        for (set, staged) in ready {
            changed.extend(self.make(set, staged)?);
        }
        for folder in folders {
            // Where a folder cannot be opened as a file the system flushes it by itself.
            File::open(folder).and_then(|folder| folder.sync_all()).ok();
        }
        Ok(changed)
    }

    fn lock(&self) -> Result<Guard, Error> {
        let path = self.root.join(OWN_FOLDER).join("lock");
        let failed = |cause: io::Error| Error::at("cannot-lock", &path).because(cause);
        self.own_folder().map_err(failed)?;
        let mut file = File::options().create(true).read(true).write(true).truncate(false).open(&path);
        let file = file.as_mut().map_err(|cause| failed(io::Error::new(cause.kind(), cause.to_string())))?;
        let start = Instant::now();
        // The system takes the lock from a process that dies.
        while let Err(error) = file.try_lock() {
            if let fs::TryLockError::Error(cause) = error {
                return Err(failed(cause));
            }
            if start.elapsed() > PATIENCE {
                return Err(locked(&fs::read_to_string(&path).unwrap_or_default()));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        file.set_len(0).map_err(failed)?;
        file.write_all(holder().as_bytes()).map_err(failed)?;
        self.clear();
        let held = file.try_clone().map_err(failed)?;
        Ok(Guard::new(held))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_says_who_holds_it() {
        let error = locked(&holder());
        let process =
            error.arguments.iter().find(|(name, _)| *name == "process").map(|(_, value)| value.clone());
        assert_eq!((error.kind, process), ("locked", Some(std::process::id().to_string().into())));
        assert!(locked("").arguments.iter().any(|(name, value)| name == "known" && *value == "no".into()));
    }

    #[test]
    fn a_path_does_not_leave_the_project() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let store = DiskStore::new(&root);
        fs::create_dir(root.join("locales")).unwrap();
        assert!(store.resolve("locales/../public/kk/a.txt").is_ok());
        assert!(store.resolve("locales/../../a.txt").is_err());
        assert!(store.resolve("/etc/passwd").is_err());
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/", root.join("locales/out")).unwrap();
            assert!(store.resolve("locales/out/tmp/a.txt").is_err());
        }
    }

    #[test]
    fn a_file_that_changed_after_it_was_read_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let store = DiskStore::new(&root);
        fs::write(root.join("a"), "saved by an editor").unwrap();
        let batch = Batch::write("a", b"ours".to_vec(), Expected::of(b"what we read"));
        assert_eq!(store.commit(batch).unwrap(), ["a"]);
        assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "saved by an editor");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = folder.path().canonicalize().unwrap();
        let outside = other.path().join("outside");
        fs::write(&outside, "as it was").unwrap();
        std::os::unix::fs::symlink(&outside, root.join("kk.ledger")).unwrap();
        let appends = vec![("kk.ledger".to_owned(), "fact\n".to_owned())];
        assert!(DiskStore::new(&root).commit(Batch { appends, ..Batch::default() }).is_err());
        assert_eq!(fs::read_to_string(outside).unwrap(), "as it was");
    }

    #[test]
    fn temporary_files_of_a_killed_run_go_with_the_next_lock() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::write(root.join(".audarma-x1y2z3"), "half").unwrap();
        let store = DiskStore::new(&root);
        assert!(store.list("").unwrap().is_empty());
        drop(store.lock().unwrap());
        assert!(!root.join(".audarma-x1y2z3").exists());
    }
}
