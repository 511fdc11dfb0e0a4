//! A project on disk with one article, and a translator.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use audarma::format::Format;
use audarma::memory::segments;
use audarma::model::Locale;
use audarma::project::{Project, init};
use audarma::workspace::{AssembleOptions, ExtractOptions};
use tempfile::TempDir;

/// The desk where an article is edited and translated.
pub(crate) struct Desk {
    folder: TempDir,
    article: PathBuf,
    /// The lines that the translator wrote.
    translations: Vec<String>,
}

impl Desk {
    /// A new project with an article of these bytes.
    pub(crate) fn new(format: &dyn Format, article: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), &Locale::of("en"), &[Locale::of("kk")]).unwrap();
        let path = folder.path().join(format!("locales/en/article.{}", format.extensions()[0]));
        let desk = Self { folder, article: path, translations: Vec::new() };
        desk.write(article);
        desk
    }

    /// Writes the article anew.
    pub(crate) fn write(&self, article: &[u8]) {
        fs::write(&self.article, article).unwrap();
    }

    fn project(&self) -> Project {
        Project::open(self.folder.path()).unwrap()
    }

    fn catalog(&self) -> PathBuf {
        self.folder.path().join("locales/kk/article.ftl")
    }

    pub(crate) fn extract(&self) {
        let project = self.project();
        let how = ExtractOptions { is_dry: false, date: "2021-11-22".into(), author: "desk".into() };
        project.workspace().extract(&project.workspace().articles().unwrap(), &how).unwrap();
    }

    /// Translates every stub of the catalog with a plain editor.
    pub(crate) fn translate(&mut self) {
        let text = fs::read_to_string(self.catalog()).unwrap_or_default();
        let mut out = String::new();
        let mut is_in_stub = false;
        for line in text.lines() {
            let head = line.strip_prefix("# ").and_then(|line| line.strip_suffix(" ="));
            let number = self.translations.len();
            let written = match head.filter(|id| !id.contains(' ')) {
                Some(id) => Some(format!("{id} = Аударма № {number}.")),
                None => head
                    .filter(|name| is_in_stub && name.trim().starts_with('.'))
                    .map(|name| format!("{name} = Аударма № {number}.")),
            };
            is_in_stub = written.is_some();
            out.push_str(written.as_deref().unwrap_or(line));
            out.push('\n');
            self.translations.extend(written);
        }
        if !text.is_empty() {
            fs::write(self.catalog(), out).unwrap();
        }
    }

    /// The translations that are kept beside the catalogs, as messages.
    fn memory(&self) -> String {
        let file = self.folder.path().join("locales/kk.memory");
        let kept = segments(&fs::read_to_string(file).unwrap_or_default());
        kept.iter().map(|segment| segment.message(&segment.unit)).collect()
    }

    /// Extracts: every translation is still on disk, in its catalog or in the memory, and extracting
    /// once more changes no file.
    pub(crate) fn assert_extracted(&self) {
        self.extract();
        let text = fs::read_to_string(self.catalog()).unwrap_or_default() + &self.memory();
        for line in &self.translations {
            assert!(text.contains(line), "{line:?} is gone from\n{text}");
        }
        let once = self.files();
        self.extract();
        assert_eq!(self.files(), once, "extracting twice is not extracting once");
    }

    /// The version in the language of the article has its bytes.
    pub(crate) fn assert_rebuilt(&self, article: &[u8]) {
        let project = self.project();
        let order = AssembleOptions { locales: vec![Locale::of("en")], ..AssembleOptions::default() };
        let assembly =
            project.workspace().assemble(&project.workspace().articles().unwrap(), &order).unwrap();
        assert_eq!(assembly.products[0].bytes.as_deref(), Some(article));
    }

    /// Every file of the project as text.
    fn files(&self) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        let files = walkdir::WalkDir::new(self.folder.path()).into_iter();
        // What can be made again is not the project's.
        let own = files.filter_entry(|entry| entry.file_name() != ".audarma");
        for entry in own.map(Result::unwrap) {
            if entry.file_type().is_file() {
                let bytes = fs::read(entry.path()).unwrap();
                all.insert(
                    entry.path().to_string_lossy().into_owned(),
                    String::from_utf8_lossy(&bytes).into_owned(),
                );
            }
        }
        all
    }
}
