//! Which articles a command works on: the names that a user gives, or all.

use std::collections::HashMap;

use globset::GlobBuilder;

use super::{Article, Workspace};
use crate::model::{Arguments, Error};

/// Articles by the names that they may be given.
struct Index<'a> {
    workspace: &'a Workspace,
    articles: &'a [Article],
    by_name: HashMap<&'a str, Vec<usize>>,
}

impl Workspace {
    /// The articles that these names mean: a path from the project, from the folder of the locales or from that
    /// of a locale, with or without ending; a folder; a pattern such as `news/*.md`. All articles for no names.
    ///
    /// # Errors
    /// As [`Workspace::articles`]; `no-articles` if the project has none, and `unknown-article` if a name means
    /// none.
    pub fn select(&self, names: &[String]) -> Result<Vec<Article>, Error> {
        let all = self.articles()?;
        if all.is_empty() {
            return Err(self.no_articles());
        }
        if names.is_empty() {
            return Ok(all);
        }
        let index = Index::new(self, &all);
        let mut is_chosen = vec![false; all.len()];
        for name in names {
            let found = index.find(name)?;
            if found.is_empty() {
                return Err(index.unknown(name));
            }
            found.into_iter().for_each(|at| is_chosen[at] = true);
        }
        let chosen = all.into_iter().zip(is_chosen).filter(|(_, is_chosen)| *is_chosen);
        Ok(chosen.map(|(article, _)| article).collect())
    }

    /// Makes sure that there is a locale to translate articles into.
    ///
    /// # Errors
    /// `no-locales` if each article is written in the only locale of the project.
    pub fn require_locales(&self, articles: &[Article]) -> Result<(), Error> {
        let all = self.config.all_locales();
        let has_target = |article: &Article| all.iter().any(|locale| *locale != article.source);
        match articles.is_empty() || articles.iter().any(has_target) {
            true => Ok(()),
            false => Err(Error::new("no-locales", Arguments::new())),
        }
    }

    /// Why the project has no articles: each pattern with the folder in which nothing matches it.
    fn no_articles(&self) -> Error {
        let base = if self.layout.base().is_empty() { "./" } else { self.layout.base() };
        let (mut patterns, mut folders, mut strays) = (Vec::new(), Vec::new(), Vec::new());
        for group in &self.config.audarma.articles {
            let source = group.source.as_ref().unwrap_or(&self.config.audarma.source);
            let folder = format!("{base}{source}/");
            for pattern in group.files.iter() {
                if !may_be_below(pattern, &source.to_string()) {
                    strays.push(format!("{source}/"));
                }
                patterns.push(format!("“{pattern}”"));
            }
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        let has_files = |folder: &String| {
            let folder = folder.trim_start_matches("./").trim_end_matches('/');
            self.store.list(folder).is_ok_and(|files| !files.is_empty())
        };
        let is_there = folders.iter().any(has_files);
        let reason = match (strays.first(), is_there) {
            (Some(_), _) => "prefix",
            (None, false) => "folder",
            (None, true) => "empty",
        };
        let arguments = Arguments::new()
            .with("patterns", patterns.join(", "))
            .with("folders", folders.join(", "))
            .with("base", base)
            .with("prefix", strays.into_iter().next().unwrap_or_default())
            .with("reason", reason);
        Error::new("no-articles", arguments)
    }
}

/// Whether a pattern may match files of the folder of a locale.
fn may_be_below(pattern: &str, locale: &str) -> bool {
    let first = pattern.split('/').next().unwrap_or_default();
    first == locale || is_pattern(first)
}

impl<'a> Index<'a> {
    fn new(workspace: &'a Workspace, articles: &'a [Article]) -> Self {
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, article) in articles.iter().enumerate() {
            for name in names(workspace, article) {
                by_name.entry(name).or_default().push(at);
            }
        }
        Self { workspace, articles, by_name }
    }

    /// The articles that a name means.
    fn find(&self, name: &str) -> Result<Vec<usize>, Error> {
        let name = name.strip_prefix("./").unwrap_or(name).trim_end_matches('/');
        match self.by_name.get(name) {
            Some(found) => Ok(found.clone()),
            None if is_pattern(name) => self.matching(name),
            None => Ok(self.below(name)),
        }
    }

    /// The articles below a folder.
    fn below(&self, folder: &str) -> Vec<usize> {
        let is_below = |name: &str| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.those(|article| folder.is_empty() || names(self.workspace, article).into_iter().any(is_below))
    }

    /// The articles that a pattern matches.
    fn matching(&self, pattern: &str) -> Result<Vec<usize>, Error> {
        let bad = |cause| Error::new("bad-glob", Arguments::new().with("pattern", pattern)).because(cause);
        let glob = GlobBuilder::new(pattern).literal_separator(true).build().map_err(bad)?.compile_matcher();
        Ok(self.those(|article| names(self.workspace, article).into_iter().any(|name| glob.is_match(name))))
    }

    fn those(&self, is_meant: impl Fn(&Article) -> bool) -> Vec<usize> {
        let all = self.articles.iter().enumerate();
        all.filter(|(_, article)| is_meant(article)).map(|(at, _)| at).collect()
    }

    fn unknown(&self, name: &str) -> Error {
        let known = self.articles.iter().flat_map(|article| names(self.workspace, article));
        Error::new("unknown-article", Arguments::new().with("path", name)).suggesting(name, known)
    }
}

/// Whether a name is a pattern.
pub fn is_pattern(name: &str) -> bool {
    name.contains(['*', '?', '[', '{'])
}

/// The names of an article: its path as it is shown, from the folder of the locales, from that of its locale,
/// and without its ending.
fn names<'a>(workspace: &Workspace, article: &'a Article) -> [&'a str; 4] {
    let in_base = workspace.layout.in_base(&article.path);
    let in_locale = in_base.split_once('/').map_or(in_base, |(_, rest)| rest);
    [article.path.as_str(), in_base, in_locale, article.name.as_str()]
}
