//! Localized versions become files: the folders of the disk that they go to.

use std::path::{Path, PathBuf};

use super::{DiskStore, Project, file};
use crate::model::Error;
use crate::workspace::{Assembly, Destination, Publication, PublishOptions, refuse_internals};

impl Project {
    /// Writes versions: below `out` (as `LOCALE/PATH`), or where the settings want them. All paths of the result
    /// begin with `out`, or are relative to the project.
    ///
    /// # Errors
    /// As [`crate::workspace::Workspace::publish`].
    pub fn publish(
        &self,
        assembly: &Assembly,
        out: Option<&Path>,
        options: PublishOptions,
    ) -> Result<Publication, Error> {
        let Some(out) = out else {
            return self.workspace.publish(assembly, &Destination::Settings, options);
        };
        let real = real_path(out)?;
        if let Some(inside) = self.inside(&real) {
            let done = self.workspace.publish(assembly, &Destination::Folder(&inside), options)?;
            let prefix = if inside.is_empty() { String::new() } else { format!("{inside}/") };
            let own = |path: &String| match path.strip_prefix(&prefix) {
                Some(rest) => shown(out, rest),
                // An output of another run, which went elsewhere in the project.
                None => self.root.join(path).to_string_lossy().into_owned(),
            };
            return Ok(done.map(own));
        }
        let path = real.to_string_lossy().replace('\\', "/");
        refuse_internals(&path)?;
        std::fs::create_dir_all(&real).map_err(|cause| Error::at("cannot-write", out).because(cause))?;
        let store = DiskStore::new(&real);
        let elsewhere = Destination::Elsewhere { store: &store, path: &path };
        Ok(self.workspace.publish(assembly, &elsewhere, options)?.map(|path| shown(out, path)))
    }

    /// Makes sure that a report may be written to a file: that it is no file of the project or of git.
    ///
    /// # Errors
    /// `output-is-project-file` if it is one.
    pub fn refuse_project_file(&self, path: &Path) -> Result<(), Error> {
        let real = real_path(path)?;
        match self.inside(&real) {
            Some(inside) => self.workspace.refuse_project_file(&inside),
            None => refuse_internals(&real.to_string_lossy()),
        }
    }

    /// The path of a file of the project relative to it; `None` if it is elsewhere.
    fn inside(&self, real: &Path) -> Option<String> {
        Some(real.strip_prefix(&self.root).ok()?.to_str()?.replace('\\', "/"))
    }
}

/// An absolute path without links in it and without `..`, as far as it exists.
fn real_path(path: &Path) -> Result<PathBuf, Error> {
    let full = std::path::absolute(path).map_err(|cause| Error::at("cannot-write", path).because(cause))?;
    let mut real = PathBuf::new();
    for part in full.components() {
        match part {
            std::path::Component::ParentDir => drop(real.pop()),
            part => real = file::real_path(&real.join(part)),
        }
    }
    Ok(real)
}

fn shown(out: &Path, path: &str) -> String {
    out.join(path).to_string_lossy().into_owned()
}
