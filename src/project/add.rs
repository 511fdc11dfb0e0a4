//! `add`: an article comes into the project.

use std::path::{Path, PathBuf};

use super::{Project, file};
use crate::format;
use crate::model::{Arguments, Error, Locale};
use crate::workspace::join;

/// Copies an article, byte for byte, into the project's folder of its language; gives its new path.
/// An article that is there with the same bytes is left as it is.
///
/// # Errors
/// If the file cannot be read, no format knows its ending, another article has its name, no
/// pattern of the settings matches its new place, or it cannot be written.
pub fn add(
    project: &Project,
    original: &Path,
    name: Option<&str>,
    locale: Option<&Locale>,
) -> Result<PathBuf, Error> {
    let locale = locale.unwrap_or(&project.workspace.config().audarma.source);
    let locale = project.workspace.locale(locale)?;
    let bytes = std::fs::read(original).map_err(|cause| Error::at("cannot-read", original).because(cause))?;
    let own = original.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = match (name, Path::new(&own).extension()) {
        (Some(name), Some(ending)) if Path::new(name).extension().is_none() => {
            format!("{name}.{}", ending.to_string_lossy())
        }
        (Some(name), _) => name.to_owned(),
        (None, _) => own,
    };
    if format::by_path(&name).is_none() {
        return Err(Error::new("unknown-format", Arguments::new().with("path", name)));
    }
    let folder = project.workspace.layout().articles(&locale);
    let leaves = || Error::new("path-leaves-project", Arguments::new().with("path", name.as_str()));
    let inside = join("", &name).map(|name| format!("{folder}/{name}")).ok_or_else(leaves)?;
    let path = project.store.resolve(&inside)?;
    match std::fs::read(&path) {
        Ok(there) if there == bytes => return Ok(path),
        Ok(_) => return Err(Error::at("article-exists", &path)),
        Err(_) => {}
    }
    file::write(&path, &bytes)?;
    let known = project.workspace.articles();
    let is_article = known.as_ref().is_ok_and(|all| all.iter().any(|article| article.path == inside));
    if is_article {
        return Ok(path);
    }
    // The copy must not stay where no pattern finds it, or where it breaks the project.
    std::fs::remove_file(&path).map_err(|cause| Error::at("cannot-write", &path).because(cause))?;
    known?;
    Err(Error::at("no-pattern-for-article", &path))
}
