//! Files: read whole, written whole or not at all, and never outside the project.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};

use crate::model::Error;
use crate::text::Source;

/// Reads a file as a source that prints as `shown`.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path, shown: &str) -> Result<Source, Error> {
    let bytes = fs::read(path).map_err(|cause| Error::at("cannot-read", path).because(cause))?;
    Ok(Source::new(shown, bytes))
}

/// Reads a file that need not be there.
///
/// # Errors
/// If it is there and cannot be read.
pub fn read_if_there(path: &Path, shown: &str) -> Result<Option<Source>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Source::new(shown, bytes))),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Error::at("cannot-read", path).because(cause)),
    }
}

/// Writes a file whole or not at all: into a new file beside it, flushed to the disk, then put in
/// its place. Folders above it are made. An old file keeps its permissions, and one that may not
/// be written, or is a link, is left alone.
///
/// # Errors
/// If any step fails; the old file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    put(path, bytes)?;
    settle([path]);
    Ok(())
}

/// The new names of files reach the disk with their folders, each of which is flushed once; where
/// folders cannot be opened as files the system does that by itself.
pub fn settle<'a>(paths: impl IntoIterator<Item = &'a Path>) {
    let folders: BTreeSet<&Path> = paths.into_iter().map(folder_of).collect();
    for folder in folders {
        File::open(folder).and_then(|folder| folder.sync_all()).ok();
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// As [`write()`], but a new name is only sure to outlive a crash of the system after [`settle`]:
/// for many files at once.
///
/// # Errors
/// As [`write()`].
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::at("cannot-write", path).because(cause);
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(failed)?;
    let old = match fs::symlink_metadata(path) {
        Ok(old) if old.is_symlink() => return Err(Error::at("path-is-link", path)),
        Ok(old) if !old.is_file() => return Err(Error::at("path-is-no-file", path)),
        Ok(old) if old.permissions().readonly() => return Err(Error::at("read-only", path)),
        Ok(old) => Some(old.permissions()),
        Err(cause) if cause.kind() == ErrorKind::NotFound => None,
        Err(cause) => return Err(failed(cause)),
    };
    let mut file = builder(old).tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// New files get the permissions of the old one, or those that new files usually have (a
/// temporary file would be for its owner alone).
fn builder(old: Option<fs::Permissions>) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".audarma-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(old.unwrap_or_else(|| fs::Permissions::from_mode(0o666)));
    }
    #[cfg(not(unix))]
    drop(old);
    builder
}

/// Gives a file another name, and makes the folders of that. A file that has it already is no
/// matter for this function: its caller looks first.
///
/// # Errors
/// If the file cannot be renamed.
pub fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::at("cannot-write", to).because(cause);
    fs::create_dir_all(folder_of(to)).map_err(failed)?;
    fs::rename(from, to).map_err(failed)
}

/// Deletes a file whose content stands elsewhere by now.
///
/// # Errors
/// If it cannot be deleted.
pub fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|cause| Error::at("cannot-write", path).because(cause))
}

/// Appends lines to a file, which is made if it is not there. A last line that was cut off before
/// is ended first.
///
/// # Errors
/// If the file cannot be written.
pub fn append(path: &Path, lines: &str) -> Result<(), Error> {
    if lines.is_empty() {
        return Ok(());
    }
    let failed = |cause: io::Error| Error::at("cannot-write", path).because(cause);
    let mut file = OpenOptions::new().create(true).read(true).append(true).open(path).map_err(failed)?;
    let start = if is_torn(&mut file).map_err(failed)? { "\n" } else { "" };
    file.write_all(format!("{start}{lines}").as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
}

/// Whether the last line of a file has no end.
fn is_torn(file: &mut File) -> io::Result<bool> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != [b'\n'])
}

/// Joins a path from settings or a file name to a folder.
///
/// # Errors
/// If it is absolute, has a `..` that leaves `root`, or leads out of `root` through a link.
pub fn inside(root: &Path, folder: &Path, path: &str) -> Result<PathBuf, Error> {
    let leaves = || Error::new("path-leaves-project", crate::model::Arguments::new().with("path", path));
    let mut joined = folder.to_path_buf();
    for part in Path::new(path).components() {
        match part {
            Component::Normal(name) => joined.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !joined.pop() {
                    return Err(leaves());
                }
            }
            Component::RootDir | Component::Prefix(_) => return Err(leaves()),
        }
    }
    if !joined.starts_with(root) || path.contains('\0') {
        return Err(leaves());
    }
    // What exists of the path must not be a link to somewhere else.
    let there = joined.ancestors().find(|path| path.exists() && path.starts_with(root));
    match (there.and_then(|path| path.canonicalize().ok()), root.canonicalize()) {
        (Some(real), Ok(root)) if !real.starts_with(&root) => Err(leaves()),
        _ => Ok(joined),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_a_read_only_one_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kk/a.ftl");
        write(&path, "бір".as_bytes()).unwrap();
        write(&path, "екі".as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "екі");
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        assert_eq!(write(&path, b"x").unwrap_err().kind, "read-only");
        assert_eq!(fs::read_to_string(&path).unwrap(), "екі");
    }

    #[test]
    fn lines_are_appended_behind_a_torn_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kk.ledger");
        fs::write(&path, "torn").unwrap();
        append(&path, "whole\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "torn\nwhole\n");
    }

    #[test]
    fn a_path_does_not_leave_the_project() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir(root.join("locales")).unwrap();
        let locales = root.join("locales");
        assert!(inside(root, &locales, "../public/kk/a.txt").is_ok());
        assert!(inside(root, &locales, "../../a.txt").is_err());
        assert!(inside(root, &locales, "/etc/passwd").is_err());
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/", locales.join("out")).unwrap();
            assert!(inside(root, &locales, "out/tmp/a.txt").is_err());
        }
    }
}
