//! A project that goes through whatever editors, translators and other tools do to it.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::fs;
use std::path::PathBuf;

use audarma::fluent;
use audarma::model::{Entry, EntryKind, Locale};
use audarma::project::{Project, init};
use audarma::text::Source;
use audarma::workspace::{ExtractOptions, Reviewing};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::witness::Witness;

/// What happens to a project. Numbers choose among what there is.
#[derive(Clone)]
pub(crate) enum Step {
    Extract,
    ExtractDry,
    Review,
    Edit(usize, Edit, usize),
    Translate(usize, usize),
    TranslateAll(usize),
    /// In a catalog, by hand or by a tool.
    Hand(usize, Hand, usize),
    Rename(usize, usize),
    Copy(usize, usize),
    Delete(usize),
}

/// An edit of an article.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Edit {
    ChangeWord,
    ChangeQuotes,
    Insert,
    Remove,
    Move,
    Repeat,
    Join,
    Split,
    Empty,
    /// To what it was when it was extracted before the last time.
    Revert,
}

/// An edit of a catalog.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hand {
    Retranslate,
    DeleteMessage,
    RepeatMessage,
    LoseSign,
    LoseBrace,
    MoveToEnd,
    Indent,
    Note,
    Section,
    WindowsLines,
    Mark,
    Contest,
    EmptyFile,
    DeleteFile,
    DeleteSource,
}

/// A line each: the smallest story that goes wrong is transcript by `{:#?}`.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Extract => write!(f, "extract"),
            Self::ExtractDry => write!(f, "extract --dry-run"),
            Self::Review => write!(f, "review all"),
            Self::Edit(article, edit, at) => write!(f, "article {article}: {edit:?} at {at}"),
            Self::Translate(article, at) => write!(f, "article {article}: translate stub {at}"),
            Self::TranslateAll(article) => write!(f, "article {article}: translate all stubs"),
            Self::Hand(article, hand, at) => write!(f, "catalog of article {article}: {hand:?} at {at}"),
            Self::Rename(article, name) => write!(f, "rename article {article} to {}", NAMES[*name]),
            Self::Copy(article, name) => write!(f, "copy article {article} to {}", NAMES[*name]),
            Self::Delete(article) => write!(f, "delete article {article}"),
        }
    }
}

/// Stories of up to so many steps, with an extraction every few of them.
pub(crate) fn stories(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 3..most)
}

fn step() -> impl Strategy<Value = Step> {
    use Step::{Copy, Delete, Extract, ExtractDry, Rename, Review, Translate, TranslateAll};
    let edit = prop::sample::select(vec![
        Edit::ChangeWord,
        Edit::ChangeQuotes,
        Edit::Insert,
        Edit::Remove,
        Edit::Remove,
        Edit::Move,
        Edit::Repeat,
        Edit::Join,
        Edit::Split,
        Edit::Empty,
        Edit::Revert,
    ]);
    let hand = prop::sample::select(vec![
        Hand::Retranslate,
        Hand::DeleteMessage,
        Hand::RepeatMessage,
        Hand::LoseSign,
        Hand::LoseBrace,
        Hand::MoveToEnd,
        Hand::Indent,
        Hand::Note,
        Hand::Section,
        Hand::WindowsLines,
        Hand::Mark,
        Hand::Contest,
        Hand::EmptyFile,
        Hand::DeleteFile,
        Hand::DeleteSource,
    ]);
    let (article, at, name) = (0..4_usize, 0..8_usize, 0..NAMES.len());
    prop_oneof![
        6 => Just(Extract),
        1 => Just(ExtractDry),
        1 => Just(Review),
        6 => (article.clone(), edit, at.clone()).prop_map(|(article, edit, at)| Step::Edit(article, edit, at)),
        2 => (article.clone(), at.clone()).prop_map(|(article, at)| Translate(article, at)),
        2 => article.clone().prop_map(TranslateAll),
        4 => (article.clone(), hand, at).prop_map(|(article, hand, at)| Step::Hand(article, hand, at)),
        1 => (article.clone(), name.clone()).prop_map(|(article, name)| Rename(article, name)),
        1 => (article.clone(), name).prop_map(|(article, name)| Copy(article, name)),
        1 => article.prop_map(Delete),
    ]
}

const NAMES: [&str; 4] = ["a.txt", "b.txt", "news/c.md", "old.md"];

const SENTENCES: [&str; 10] = [
    "Seventeen ministers met in Dushanbe on Monday.",
    "The sides discussed trade and transport.",
    "A joint document was adopted.",
    "Thank you.",
    "The next meeting is planned for autumn.",
    "The harvest was good this year.",
    "Farmers sold more grain than ever before.",
    "A new railway was opened near the border.",
    "Trains will cross the border in six hours.",
    "Nobody knew the outcome of the talks.",
];

const WORDS: [&str; 5] = ["eight", "winter", "Astana", "energy", "not"];

/// The project of a story.
pub(crate) struct Newsroom {
    folder: TempDir,
    /// The sentences of each article.
    articles: BTreeMap<&'static str, Vec<String>>,
    /// What each article was when it was extracted, oldest first.
    before: BTreeMap<&'static str, Vec<Vec<String>>>,
    witness: Witness,
    /// How many translations were written.
    written: usize,
}

impl Newsroom {
    /// A project with an article that is half translated.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), &Locale::of("en"), &[Locale::of("kk")]).unwrap();
        let sentences = SENTENCES[..5].iter().map(|sentence| (*sentence).to_owned()).collect();
        let articles = BTreeMap::from([(NAMES[0], sentences)]);
        let (before, witness) = (BTreeMap::new(), Witness::default());
        let mut desk = Self { folder, articles, before, witness, written: 0 };
        desk.write(NAMES[0]);
        desk.extract(false);
        desk.translate_all("a.ftl");
        desk.witness.look(&desk.locales());
        desk
    }

    /// Takes a step: what was written before it is still there, unless it is this step that takes it away.
    pub(crate) fn take(&mut self, step: &Step) {
        match step {
            Step::Extract => self.extract_twice(),
            Step::ExtractDry => self.extract(true),
            Step::Review => self.review(),
            Step::Edit(article, edit, at) => self.edit(*article, *edit, *at),
            Step::Translate(article, at) => {
                self.translate(*article, *at);
                self.witness.look_away(&self.locales());
            }
            Step::TranslateAll(article) => {
                self.with_catalog(*article, Self::translate_all);
                self.witness.look_away(&self.locales());
            }
            Step::Hand(article, hand, at) => {
                self.with_catalog(*article, |desk, catalog| desk.hand(catalog, *hand, *at));
                self.witness.look_away(&self.locales());
            }
            Step::Rename(article, name) => self.rename(*article, NAMES[*name], true),
            Step::Copy(article, name) => self.rename(*article, NAMES[*name], false),
            Step::Delete(article) => {
                if let Some(name) = self.name(*article) {
                    fs::remove_file(self.locales().join("en").join(name)).unwrap();
                    self.articles.remove(name);
                }
            }
        }
        let missing = self.witness.missing(&self.locales());
        assert!(missing.is_empty(), "{step:?} lost {missing:?}\n{}", self.transcript());
        self.witness.look(&self.locales());
    }

    fn locales(&self) -> PathBuf {
        self.folder.path().join("locales")
    }

    fn name(&self, article: usize) -> Option<&'static str> {
        self.articles.keys().nth(article % self.articles.len().max(1)).copied()
    }

    fn write(&self, name: &str) {
        let path = self.locales().join("en").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let paragraphs: Vec<String> = self.articles[name].chunks(3).map(|some| some.join(" ")).collect();
        fs::write(path, paragraphs.join("\n\n") + "\n").unwrap();
    }

    fn extract(&mut self, is_dry: bool) {
        let project = Project::open(self.folder.path()).unwrap();
        let how = ExtractOptions { is_dry, date: "2021-11-22".into(), author: "desk".into() };
        project.workspace().extract(&project.workspace().articles().unwrap(), &how).unwrap();
        if !is_dry {
            for (name, sentences) in &self.articles {
                self.before.entry(name).or_default().push(sentences.clone());
            }
        }
    }

    fn extract_twice(&mut self) {
        self.extract(false);
        let once = self.files();
        self.extract(false);
        for (name, text) in self.files() {
            assert_eq!(once.get(&name), Some(&text), "extracting once more changes {name}");
        }
    }

    fn review(&self) {
        let project = Project::open(self.folder.path()).unwrap();
        let how = ExtractOptions { is_dry: false, date: "2021-11-23".into(), author: "editor".into() };
        project
            .workspace()
            .review(&project.workspace().articles().unwrap(), &Locale::of("kk"), Reviewing::All, &how)
            .unwrap();
    }

    fn edit(&mut self, article: usize, edit: Edit, at: usize) {
        let Some(name) = self.name(article) else { return };
        let mut sentences = self.articles[name].clone();
        let place = at % sentences.len().max(1);
        match edit {
            Edit::Insert => sentences.insert(place, SENTENCES[at % SENTENCES.len()].to_owned()),
            Edit::Empty => sentences.clear(),
            Edit::Revert => {
                let all = self.before.get(name).map_or(&[][..], Vec::as_slice);
                sentences = all.iter().nth_back(1).cloned().unwrap_or(sentences);
            }
            _ if sentences.is_empty() => {}
            Edit::Remove => drop(sentences.remove(place)),
            Edit::Move => sentences.rotate_left(place),
            Edit::Repeat => sentences.push(sentences[place].clone()),
            Edit::Join if place + 1 < sentences.len() => {
                let second = sentences.remove(place + 1);
                sentences[place] = format!("{}, and {second}", sentences[place].trim_end_matches('.'));
            }
            Edit::Split => sentences[place] = sentences[place].replacen(" and ", ". They saw ", 1),
            Edit::ChangeQuotes => sentences[place] = sentences[place].replace("The ", "\"The\" "),
            Edit::Join | Edit::ChangeWord => {
                let (head, _) = sentences[place].rsplit_once(' ').unwrap_or(("It", ""));
                sentences[place] = format!("{head} {}.", WORDS[at % WORDS.len()]);
            }
        }
        self.articles.insert(name, sentences);
        self.write(name);
    }

    /// A rename keeps the article's past, a copy has none.
    fn rename(&mut self, article: usize, to: &'static str, is_move: bool) {
        let Some(name) = self.name(article).filter(|_| !self.articles.contains_key(to)) else { return };
        self.articles.insert(to, self.articles[name].clone());
        self.write(to);
        if is_move {
            fs::remove_file(self.locales().join("en").join(name)).unwrap();
            self.articles.remove(name);
        }
    }

    /// Does something to the catalog of an article, if there is one.
    fn with_catalog(&mut self, article: usize, act: impl FnOnce(&mut Self, &str)) {
        let Some(name) = self.name(article) else { return };
        let catalog = format!("{}.ftl", name.rsplit_once('.').unwrap().0);
        if self.locales().join("kk").join(&catalog).is_file() {
            act(self, &catalog);
        }
    }

    fn new_translation(&mut self) -> String {
        self.written += 1;
        format!("Аударма № {}.", self.written)
    }

    fn translate(&mut self, article: usize, at: usize) {
        self.with_catalog(article, |desk, catalog| desk.fill(catalog, Some(at)));
    }

    fn translate_all(&mut self, catalog: &str) {
        self.fill(catalog, None);
    }

    /// Translates every stub, or one of them.
    fn fill(&mut self, catalog: &str, only: Option<usize>) {
        let path = self.locales().join("kk").join(catalog);
        let text = fs::read_to_string(&path).unwrap();
        let head = |line: &str| {
            let id = line.trim_end().strip_prefix("# ").and_then(|line| line.strip_suffix(" ="));
            id.filter(|id| !id.contains(' ')).map(str::to_owned)
        };
        let count = text.lines().filter_map(head).count();
        let (mut out, mut number) = (String::new(), 0);
        for line in text.split_inclusive('\n') {
            let id = head(line);
            let is_meant = only.is_none_or(|at| at % count.max(1) == number);
            number += usize::from(id.is_some());
            match id.filter(|_| is_meant) {
                Some(id) => writeln!(out, "{id} = {}", self.new_translation()).unwrap(),
                None => out.push_str(line),
            }
        }
        fs::write(path, out).unwrap();
    }

    fn hand(&mut self, catalog: &str, hand: Hand, at: usize) {
        let path = self.locales().join("kk").join(catalog);
        let text = fs::read_to_string(&path).unwrap();
        match hand {
            Hand::EmptyFile => fs::write(path, "").unwrap(),
            Hand::DeleteFile => fs::remove_file(path).unwrap(),
            Hand::DeleteSource => drop(fs::remove_file(self.locales().join("en").join(catalog))),
            Hand::WindowsLines => fs::write(path, text.replace("\r\n", "\n").replace('\n', "\r\n")).unwrap(),
            Hand::Mark => {
                fs::write(path, format!("\u{feff}{}", text.trim_start_matches('\u{feff}'))).unwrap()
            }
            _ => {
                let read = fluent::read(&Source::from_text("", text.as_str()));
                let of_units = |entry: &&Entry| matches!(entry.kind, EntryKind::Message | EntryKind::Stub);
                let entries: Vec<&Entry> = read.entries.iter().filter(of_units).collect();
                if let Some(entry) = entries.get(at % entries.len().max(1)) {
                    fs::write(path, self.by_hand(&text, entry, hand)).unwrap();
                }
            }
        }
    }

    /// The text of a catalog in which an entry is edited.
    fn by_hand(&mut self, text: &str, entry: &Entry, hand: Hand) -> String {
        let (before, own, after) =
            (&text[..entry.span.start], &text[entry.span.range()], &text[entry.span.end..]);
        let comment = &text[entry.span.start..entry.head.start];
        let new = self.new_translation();
        let id = &entry.id;
        let is_message = entry.kind == EntryKind::Message;
        match hand {
            Hand::Retranslate => format!("{before}{id} = {new}\n{after}"),
            Hand::RepeatMessage => format!("{before}{own}\n{id} = {new}\n{after}"),
            Hand::Contest => {
                format!("{before}<<<<<<< HEAD\n{own}=======\n{id} = {new}\n>>>>>>> daniyar\n{after}")
            }
            Hand::Note => format!("{before}# Ескерту {new}\n{own}{after}"),
            Hand::Section => format!("{before}## Бөлім {new}\n\n{own}{after}"),
            Hand::MoveToEnd => format!("{before}{after}\n{own}"),
            Hand::DeleteMessage => format!("{before}{after}"),
            Hand::LoseSign if is_message => format!("{before}{}{after}", own.replacen(" =", "", 1)),
            Hand::LoseBrace if is_message => format!("{before}{comment}{id} = {{ {new}\n{after}"),
            Hand::Indent if is_message => format!("{before}{}{after}", own.replacen("= ", "=\n      ", 1)),
            _ => text.to_owned(),
        }
    }

    fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for entry in walkdir::WalkDir::new(self.locales()).into_iter().map(Result::unwrap) {
            if entry.file_type().is_file() {
                let name = entry.path().strip_prefix(self.locales()).unwrap();
                let text = String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned();
                files.insert(name.to_string_lossy().into_owned(), text);
            }
        }
        files
    }

    /// The files as they are, for whoever reads what went wrong.
    fn transcript(&self) -> String {
        let files = self.files();
        let of_people =
            files.iter().filter(|(name, _)| !name.ends_with(".ledger") && !name.ends_with("terms.ftl"));
        of_people.map(|(name, text)| format!("-- {name}\n{text}\n")).collect()
    }
}
