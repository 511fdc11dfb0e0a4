//! Versions become files: which ones may be replaced, and which ones are no longer needed.

use std::collections::{HashMap, HashSet};

use super::manifest::{Manifest, Output, Outputs};
use super::outputs::{Place, folded_paths, refuse_internals};
use super::{Article, AssembledArticle, Assembly, Batch, ChangeSet, Expected, FileChange, Store, Workspace};
use crate::model::{Arguments, Error, Locale};

/// Where the versions of a run go.
#[derive(Clone, Copy, Debug)]
pub enum Destination<'a> {
    /// Where `output` in the settings says.
    Settings,
    /// A folder of the project, relative to it.
    Folder(&'a str),
    /// A folder elsewhere.
    Elsewhere {
        /// Its files.
        store: &'a dyn Store,
        /// Its path, by which the manifest knows it.
        path: &'a str,
    },
}

/// How to publish.
#[derive(Clone, Copy, Debug, Default)]
pub struct PublishOptions {
    /// Whether files that the program did not write are replaced.
    pub force: bool,
    /// Whether outputs are removed whose article or locale is gone.
    pub prune: bool,
}

/// What became of the versions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Publication {
    /// The file of each version, in the order of the assembly; `None` if there is none.
    pub files: Vec<Option<String>>,
    /// Files in the way that the program did not write, and that are as they were.
    pub foreign: Vec<String>,
    /// Outputs whose article or locale is gone. They were removed if that was asked for.
    pub stale: Vec<String>,
    /// Outputs whose article or locale is gone and that were changed after they were written.
    pub kept: Vec<String>,
}

impl Publication {
    /// The same with all paths written in another way.
    #[must_use]
    pub fn map(self, path: impl Fn(&String) -> String) -> Self {
        let all = |paths: Vec<String>| paths.iter().map(&path).collect();
        Self {
            files: self.files.iter().map(|file| file.as_ref().map(&path)).collect(),
            foreign: all(self.foreign),
            stale: all(self.stale),
            kept: all(self.kept),
        }
    }
}

/// The changes of a run.
struct Run<'a> {
    workspace: &'a Workspace,
    store: &'a dyn Store,
    /// All articles by their paths.
    articles: HashMap<&'a str, &'a Article>,
    /// Their paths, as file systems that ignore case compare them.
    folded: HashSet<String>,
    /// Whether paths are relative to the project.
    is_inside: bool,
    force: bool,
    sets: Vec<ChangeSet>,
    done: Publication,
}

impl Workspace {
    /// Writes versions. A file that the program did not write is not replaced, unless `force` asks for it; one
    /// that is already as it should be is not written.
    ///
    /// # Errors
    /// If two versions would share a file (`shared-output`), a version would replace a file of the project
    /// (`output-is-project-file`), nothing says where it goes (`no-output`), or a file cannot be written.
    pub fn publish(
        &self,
        assembly: &Assembly,
        destination: &Destination<'_>,
        options: PublishOptions,
    ) -> Result<Publication, Error> {
        let (store, place, key): (&dyn Store, Place<'_>, &str) = match destination {
            Destination::Settings => (self.store(), Place::Settings, ""),
            Destination::Folder(folder) => (self.store(), Place::Folder(folder), ""),
            Destination::Elsewhere { store, path } => {
                refuse_internals(path)?;
                (*store, Place::Folder(""), path)
            }
        };
        let articles = self.articles()?;
        let mut locales = self.config.all_locales();
        for product in &assembly.products {
            if !locales.contains(&product.locale) {
                locales.push(product.locale.clone());
            }
        }
        self.refuse_shared_outputs(place, &articles, &locales)?;
        let _lock = self.store.lock()?;
        let before = self.store.read(&Manifest::path())?.unwrap_or_default();
        let mut manifest = Manifest::read(&before);
        let mut run = Run {
            workspace: self,
            store,
            articles: articles.iter().map(|article| (article.path.as_str(), article)).collect(),
            folded: folded_paths(&articles),
            is_inside: key.is_empty(),
            force: options.force,
            sets: Vec::new(),
            done: Publication::default(),
        };
        let outputs = manifest.outputs(key);
        for product in &assembly.products {
            let file = run.version(product, place, outputs)?;
            run.done.files.push(file);
        }
        run.stale(outputs, options.prune)?;
        let after = manifest.bytes();
        if after != before {
            self.commit(Batch::write(Manifest::path(), after, Expected::of(&before)))?;
        }
        let Run { sets, mut done, .. } = run;
        let changed: HashSet<String> =
            store.commit(Batch { sets, ..Batch::default() })?.into_iter().collect();
        done.files.iter_mut().for_each(|file| drop(file.take_if(|file| changed.contains(file))));
        done.stale.retain(|path| !changed.contains(path));
        done.foreign.extend(changed);
        done.foreign.sort();
        Ok(done)
    }
}

impl Run<'_> {
    /// Plans the file of a version; gives its path, or `None` if it is not written.
    fn version(
        &mut self,
        product: &AssembledArticle,
        place: Place<'_>,
        outputs: &mut Outputs,
    ) -> Result<Option<String>, Error> {
        let Some(bytes) = &product.bytes else { return Ok(None) };
        let article = self.articles.get(product.path.as_str());
        let path =
            article.map(|article| self.workspace.place(place, article, &product.locale)).transpose()?;
        let nowhere = || Error::new("no-output", Arguments::new().with("path", product.path.as_str()));
        let path = path.flatten().ok_or_else(nowhere)?;
        let present = self.store.read(&path)?;
        let is_same = present.as_ref() == Some(bytes);
        // The source version of an article whose output is the article itself is there already.
        if is_same && self.is_inside && path == product.path {
            return Ok(Some(path));
        }
        self.refuse(&path)?;
        let known = outputs.get(&path);
        let is_ours = present.as_deref().is_none_or(|present| {
            is_same || present.is_empty() || known.is_some_and(|known| known.wrote(present))
        });
        if !is_ours && !self.force {
            self.done.foreign.push(path);
            return Ok(None);
        }
        let output = Output::new(&product.path, &product.locale, bytes, known);
        outputs.insert(path.clone(), output);
        if !is_same {
            let expected = Expected::of(present.as_deref().unwrap_or_default());
            let write = FileChange::Write { path: path.clone(), bytes: bytes.clone(), expected };
            self.sets.push(ChangeSet(vec![write]));
        }
        Ok(Some(path))
    }

    /// Refuses files of the project, also where a link leads to them.
    fn refuse(&self, path: &str) -> Result<(), Error> {
        let real = self.store.real_path(path)?;
        match self.is_inside {
            true => self.workspace.refuse_file(&real, &self.folded),
            false => refuse_internals(&real),
        }
    }

    /// Finds outputs whose article or locale is gone, and plans to remove them if that is asked for.
    fn stale(&mut self, outputs: &mut Outputs, prune: bool) -> Result<(), Error> {
        let locales = self.workspace.config.all_locales();
        let is_known = |locale: &Locale| locales.contains(locale) || locale.pseudo().is_some();
        let is_gone = |output: &Output| {
            !self.articles.contains_key(output.article.as_str()) || !is_known(&output.locale)
        };
        let gone: Vec<String> =
            outputs.iter().filter(|(_, output)| is_gone(output)).map(|(path, _)| path.clone()).collect();
        for path in gone {
            let present = self.store.read(&path)?;
            match (present, outputs.get(&path)) {
                // The manifest may be damaged, or the file may be an article by now.
                (Some(bytes), Some(output)) if output.wrote(&bytes) && self.refuse(&path).is_ok() => {
                    if prune {
                        let expected = Expected::of(&bytes);
                        let remove = FileChange::Remove { path: path.clone(), expected };
                        self.sets.push(ChangeSet(vec![remove]));
                    }
                    self.done.stale.push(path);
                }
                (Some(_), _) => self.done.kept.push(path),
                (None, _) => drop(outputs.remove(&path)),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::workspace::{AssembleOptions, MemoryStore, Store};

    const SETTINGS: &str = "basepath = \"site\"\nlocales = [\"kk\"]\n[audarma]\n[[audarma.articles]]\n\
                            files = \"en/*.md\"\noutput = \"../public/{locale}/{path}\"\n";

    fn publish(store: &Arc<MemoryStore>, prune: bool) -> Publication {
        let workspace = Workspace::over(store.clone()).unwrap();
        let assembly =
            workspace.assemble(&workspace.articles().unwrap(), &AssembleOptions::default()).unwrap();
        let options = PublishOptions { prune, ..PublishOptions::default() };
        workspace.publish(&assembly, &Destination::Settings, options).unwrap()
    }

    fn store() -> Arc<MemoryStore> {
        let store = MemoryStore::default().with("l10n.toml", SETTINGS);
        Arc::new(store.with("site/en/a.md", "# The visit\n").with("site/en/b.md", "# The talks\n"))
    }

    #[test]
    fn a_second_run_writes_nothing() {
        let store = store();
        assert_eq!(publish(&store, false).files.iter().flatten().count(), 4);
        let before = store.list("").unwrap();
        publish(&store, true);
        assert_eq!(store.list("").unwrap(), before);
    }

    #[test]
    fn a_file_of_another_author_stays() {
        let store = store();
        store.put("public/kk/a.md", b"by hand".to_vec());
        let done = publish(&store, false);
        assert_eq!((done.foreign, done.files.iter().flatten().count()), (vec!["public/kk/a.md".into()], 3));
        assert_eq!(store.text("public/kk/a.md").as_deref(), Some("by hand"));
    }

    #[test]
    fn a_changed_article_is_published_again_and_a_deleted_one_is_removed() {
        let store = store();
        publish(&store, false);
        store.put("site/en/a.md", b"# The return\n".to_vec());
        store.remove("site/en/b.md");
        assert_eq!(publish(&store, false).stale, ["public/en/b.md", "public/kk/b.md"]);
        assert_eq!(store.text("public/en/a.md").as_deref(), Some("# The return\n"));
        assert!(store.exists("public/kk/b.md"));
        publish(&store, true);
        assert!(!store.exists("public/kk/b.md") && store.exists("public/kk/a.md"));
    }

    #[test]
    fn a_damaged_manifest_removes_no_file_of_the_project() {
        let store = store();
        publish(&store, false);
        store.remove("site/en/b.md");
        for path in ["site/en/a.md", "l10n.toml", "site/kk.ledger"] {
            let bytes = store.text(path).unwrap_or_default().into_bytes();
            store.put(path, bytes.clone());
            let mut manifest = Manifest::default();
            let output = Output::new("site/en/b.md", &Locale::of("kk"), &bytes, None);
            manifest.outputs("").insert(path.to_owned(), output);
            store.put(&Manifest::path(), manifest.bytes());
            assert_eq!(publish(&store, true).kept, [path]);
            assert!(store.exists(path));
        }
    }
}
