//! Localized versions become files.

use std::path::{Path, PathBuf};

use super::{DiskStore, Project};
use crate::model::{Arguments, Error};
use crate::workspace::{AssembledArticle, Assembly, Batch, ChangeSet, Expected, FileChange, Store};

impl Project {
    /// Writes versions: below `out` (as `LOCALE/PATH`), or where the settings want them. Gives the
    /// paths in the order of the products; `None` for versions that no policy lets out.
    ///
    /// # Errors
    /// If a file cannot be written, or the settings name a place outside the project.
    pub fn publish(&self, assembly: &Assembly, out: Option<&Path>) -> Result<Vec<Option<PathBuf>>, Error> {
        let place = |product: &AssembledArticle| -> Result<Option<String>, Error> {
            match (out, &product.output, &product.bytes) {
                (_, _, None) => Ok(None),
                (Some(_), _, _) => Ok(Some(format!("{}/{}", product.locale, product.name))),
                (None, Some(path), _) => Ok(Some(path.clone())),
                (None, None, _) => {
                    Err(Error::new("no-output", Arguments::new().with("path", product.path.as_str())))
                }
            }
        };
        let places = assembly.products.iter().map(place).collect::<Result<Vec<Option<String>>, Error>>()?;
        let root = match out {
            Some(out) => {
                std::fs::create_dir_all(out)
                    .map_err(|cause| Error::at("cannot-write", out).because(cause))?;
                out.canonicalize().map_err(|cause| Error::at("cannot-write", out).because(cause))?
            }
            None => self.root.clone(),
        };
        let store = DiskStore::new(&root);
        let mut sets = Vec::new();
        for (product, place) in assembly.products.iter().zip(&places) {
            let (Some(bytes), Some(path)) = (&product.bytes, place) else { continue };
            if store.read(path)?.as_ref() == Some(bytes) {
                continue;
            }
            let (path, bytes, expected) = (path.clone(), bytes.clone(), Expected::Anything);
            sets.push(ChangeSet(vec![FileChange::Write { path, bytes, expected }]));
        }
        store.commit(Batch { sets, ..Batch::default() })?;
        let shown = |path: Option<String>| path.map(|path| out.unwrap_or(&self.root).join(path));
        Ok(places.into_iter().map(shown).collect())
    }
}
