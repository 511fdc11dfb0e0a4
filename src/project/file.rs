//! Single files: read whole, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::model::Error;
use crate::text::Source;

/// The start of the names of temporary files.
pub(super) const TEMPORARY: &str = ".audarma-";

/// Reads a file as a source that prints as `shown`.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path, shown: &str) -> Result<Source, Error> {
    let bytes = fs::read(path).map_err(|cause| Error::at("cannot-read", path).because(cause))?;
    Ok(Source::new(shown, bytes))
}

/// Reads a file, or `None` if it does not exist.
///
/// # Errors
/// If it exists and cannot be read, or is not a file.
pub fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => return Err(Error::at("path-is-no-file", path)),
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(None),
        // Whatever else is wrong, reading says better.
        _ => {}
    }
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Error::at("cannot-read", path).because(cause)),
    }
}

/// Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed. Folders above
/// it are made. An old file keeps its permissions; one that is read-only or a link is not replaced.
///
/// # Errors
/// If any step fails; the old file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::at("cannot-write", path).because(cause);
    let staged = stage(path, bytes)?;
    staged.as_file().sync_all().map_err(failed)?;
    staged.persist(path).map_err(|error| failed(error.error))?;
    // Where a folder cannot be opened as a file the system flushes it by itself.
    File::open(folder_of(path)).and_then(|folder| folder.sync_all()).ok();
    Ok(())
}

/// A temporary file with these bytes beside the file that it will replace.
pub(super) fn stage(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, Error> {
    let failed = |cause: io::Error| Error::at("cannot-write", path).because(cause);
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut file = builder(replaceable(path)?).tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    Ok(file)
}

/// The permissions of a file that may be replaced; `None` if there is no file.
fn replaceable(path: &Path) -> Result<Option<fs::Permissions>, Error> {
    match fs::symlink_metadata(path) {
        Ok(old) if old.is_symlink() => Err(Error::at("path-is-link", path)),
        Ok(old) if !old.is_file() => Err(Error::at("path-is-no-file", path)),
        Ok(old) if old.permissions().readonly() => Err(Error::at("read-only", path)),
        Ok(old) => Ok(Some(old.permissions())),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Error::at("cannot-write", path).because(cause)),
    }
}

/// A path without links in it, as far as it exists.
pub(super) fn real_path(path: &Path) -> PathBuf {
    for there in path.ancestors() {
        if let Ok(real) = there.canonicalize() {
            let rest = path.strip_prefix(there).unwrap_or(Path::new(""));
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    path.to_owned()
}

pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// New files get the permissions of the old one, or those that new files usually have (a
/// temporary file would be for its owner alone).
fn builder(old: Option<fs::Permissions>) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(old.unwrap_or_else(|| fs::Permissions::from_mode(0o666)));
    }
    #[cfg(not(unix))]
    drop(old);
    builder
}

/// Renames a file, and makes the folders of its new path.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::at("cannot-write", to).because(cause);
    fs::create_dir_all(folder_of(to)).map_err(failed)?;
    fs::rename(from, to).map_err(failed)
}

/// Deletes a file.
pub(super) fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|cause| Error::at("cannot-write", path).because(cause))
}

/// Appends lines to a file, which is made if it does not exist, and flushes it. A last line without an end is
/// ended first.
///
/// # Errors
/// If the file is a link or cannot be written.
pub fn append(path: &Path, lines: &str) -> Result<(), Error> {
    if lines.is_empty() {
        return Ok(());
    }
    let failed = |cause: io::Error| Error::at("cannot-write", path).because(cause);
    fs::create_dir_all(folder_of(path)).map_err(failed)?;
    replaceable(path)?;
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
    fn lines_are_appended_after_a_torn_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kk.ledger");
        fs::write(&path, "torn").unwrap();
        append(&path, "whole\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "torn\nwhole\n");
    }
}
