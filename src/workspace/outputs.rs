//! Where versions go, and the files of a project that no output may replace.

use std::collections::{HashMap, HashSet};

use super::article::globs;
use super::template::fill;
use super::{Article, CONFIG, OWN_FOLDER, Workspace, join};
use crate::model::{Arguments, Error, Locale};

/// Endings of the files that hold translations and what is known about them, with their names in messages.
const RECORDS: [(&str, &str); 4] =
    [(".ftl", "catalog"), (".ledger", "ledger"), (".memory", "memory"), (".cuts", "corrections")];

/// A path as file systems that ignore case compare it.
pub(super) fn folded(path: &str) -> String {
    path.to_lowercase()
}

/// The paths of articles as file systems that ignore case compare them.
pub(super) fn folded_paths(articles: &[Article]) -> HashSet<String> {
    articles.iter().map(|article| folded(&article.path)).collect()
}

/// Where versions go.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// Where `output` in the settings says.
    Settings,
    /// Below a folder, as `LOCALE/PATH`; the empty one is the root of the store.
    Folder(&'a str),
}

impl Workspace {
    /// Where the settings want a version of an article, relative to the project.
    pub(super) fn output(&self, article: &Article, locale: &Locale) -> Result<Option<String>, Error> {
        let Some(template) = &article.output else { return Ok(None) };
        let filled = fill(template, &format!("{}{}", article.name, article.ending), locale);
        let leaves = || Error::new("path-leaves-project", Arguments::new().with("path", filled.as_str()));
        let path = join(self.layout.base(), &filled).ok_or_else(leaves)?;
        Ok(Some(path.trim_end_matches('/').to_owned()))
    }

    /// Where a version of an article goes; `None` if nothing says where.
    pub(super) fn place(
        &self,
        place: Place<'_>,
        article: &Article,
        locale: &Locale,
    ) -> Result<Option<String>, Error> {
        match place {
            Place::Settings => self.output(article, locale),
            Place::Folder(folder) => {
                let path = format!("{locale}/{}{}", article.name, article.ending);
                Ok(Some(if folder.is_empty() { path } else { format!("{folder}/{path}") }))
            }
        }
    }

    /// Makes sure that no two versions of any articles share a file, on disks that ignore case too.
    pub(super) fn refuse_shared_outputs(
        &self,
        place: Place<'_>,
        articles: &[Article],
        locales: &[Locale],
    ) -> Result<(), Error> {
        let mut seen: HashMap<String, (&Article, &Locale)> = HashMap::new();
        for article in articles {
            for locale in locales {
                let Some(path) = self.place(place, article, locale)? else { continue };
                if let Some((other, of)) = seen.insert(folded(&path), (article, locale)) {
                    let arguments = Arguments::new().with("path", path);
                    let arguments = arguments.with("one", other.path.as_str()).with("of-one", of.to_string());
                    let arguments = arguments.with("other", article.path.as_str());
                    return Err(Error::new("shared-output", arguments.with("of-other", locale.to_string())));
                }
            }
        }
        Ok(())
    }

    /// Makes sure that a file may be written by a command that publishes: that it is no file of the project, and
    /// none of the program or of git. The path is relative to the project and has no links in it.
    ///
    /// # Errors
    /// `output-is-project-file` if it is one.
    pub fn refuse_project_file(&self, path: &str) -> Result<(), Error> {
        self.refuse_file(path, &folded_paths(&self.articles()?))
    }

    /// The same, with the paths of all articles as [`folded_paths`] gives them.
    pub(super) fn refuse_file(&self, path: &str, articles: &HashSet<String>) -> Result<(), Error> {
        let asked = folded(path);
        let kind = match RECORDS.iter().find(|(ending, _)| asked.ends_with(ending)) {
            _ if asked == CONFIG => Some("settings"),
            Some((_, kind)) => Some(*kind),
            None if articles.contains(&asked) => Some("article"),
            None if self.is_article(path)? => Some("article"),
            None => None,
        };
        match kind {
            Some(kind) => Err(refused(path, kind)),
            None => refuse_internals(path),
        }
    }

    /// Whether a file at this path would be read as an article.
    fn is_article(&self, path: &str) -> Result<bool, Error> {
        let in_base = self.layout.in_base(path);
        for group in &self.config.audarma.articles {
            let source = group.source.as_ref().unwrap_or(&self.config.audarma.source);
            let is_below = path.starts_with(&format!("{}/", self.layout.articles(source)));
            if is_below && globs(group.files.iter())?.is_match(in_base) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Makes sure that a path does not lead into the folder of git or of the program.
///
/// # Errors
/// `output-is-project-file` if it does.
pub(crate) fn refuse_internals(path: &str) -> Result<(), Error> {
    let parts = path.split(['/', '\\']).map(|part| folded(part.trim_end_matches(['.', ' '])));
    match parts.into_iter().any(|part| part == ".git" || part == OWN_FOLDER) {
        true => Err(refused(path, "internal")),
        false => Ok(()),
    }
}

fn refused(path: &str, kind: &str) -> Error {
    Error::new("output-is-project-file", Arguments::new().with("path", path).with("kind", kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_git_or_the_program_is_refused() {
        let is_refused = |path: &str| refuse_internals(path).is_err();
        assert!(is_refused(".git/hooks/pre-commit") && is_refused("a/.GIT/config") && is_refused(".git./x"));
        assert!(is_refused(".audarma/lock") && !is_refused("public/.github/a.md"));
    }
}
