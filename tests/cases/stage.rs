//! Where cases are played: a project for English, Kazakh and Russian in a folder of its own.
//!
//! | section | does |
//! |---|---|
//! | `en/a.md`, `l10n.toml` … | writes the file; `@1` in a catalog is the id of the first message of its article |
//! | `bytes en/a.txt` | the same, with `\xFF`, `\r`, `\t` and `\\` for bytes; no newline at the end |
//! | `change kk/a.ftl` | lines `what => with what` of a file changed by hand, in the notation of `bytes` |
//! | `translate kk` | a line for each unit that waits for a translation, in their order; `-` leaves it |
//! | `units [paragraph] [LL]` | the units of the last article that was written: role and message |
//! | `extract [dry]` | extracts: what became of each unit |
//! | `states kk` | the state of each unit, and the coverage |
//! | `check [LL] [--min N]` | the findings |
//! | `old/a-ru.md` | writes the file beside the project, as a translation that was made without it |
//! | `align ru old/a-ru.md` | imports it for the last article: what became of each unit, and why; what is left over |
//! | `review kk [N …]` | reviews all units, or these |
//! | `assemble kk [--missing …] [--outdated …] [--min N] [--bilingual …]` | the version, then what was found |
//! | `rename en/a.txt en/b.txt` | renames the article, and nothing else |
//! | `copy en/a.txt en/b.txt` | copies it |
//! | `delete en/a.txt` | deletes the file |
//! | `prune` | removes the catalogs of articles that are gone: which were removed, and which were kept |
//! | `branch NAME`, `switch NAME` | begins a branch with the project as it is; goes to it, leaving the present one as it is |
//! | `merge NAME` | joins a branch into the present one as git does with our attributes; what is contested |
//! | `files` | the files below locales/ |
//! | `show kk/a.ftl` | the file as it is now |
//!
//! After each section every translation and comment that stood in a catalog must still be on the disk, in a
//! catalog or in the memory, but for those that the section itself takes away by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use audarma::assemble::bilingual::Bilingual;
use audarma::extract::{Extractor as Cut, UnitSize};
use audarma::fluent::{self, Words};
use audarma::format::{self, ReadOptions};
use audarma::model::{Document, Finding, Locale, Minima, Section};
use audarma::project::{Project, init};
use audarma::report::{below, finding_line};
use audarma::segment::Segmenter;
use audarma::text::Source;
use audarma::workspace::{AssembleOptions, Existing, ExtractOptions, Missing, Outdated, Reviewing};
use tempfile::TempDir;

use crate::branch::{self, Branch, Files};
use crate::witness::Witness;

/// The folder of translations that were made without the program.
const OLD: &str = "old/";

pub(crate) struct Stage {
    folder: TempDir,
    /// The last article that was written.
    article: String,
    witness: Witness,
    branches: BTreeMap<String, Branch>,
    /// The branch that is worked on, and what it began with.
    present: (String, Files),
}

impl Stage {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), &Locale::of("en"), &[Locale::of("kk"), Locale::of("ru")]).unwrap();
        for locale in ["en", "kk", "ru"] {
            fs::remove_file(folder.path().join(format!("locales/{locale}/terms.ftl"))).unwrap();
        }
        let (article, witness) = (String::new(), Witness::default());
        let present = ("main".to_owned(), Files::new());
        Self { folder, article, witness, branches: BTreeMap::new(), present }
    }

    /// Plays a section; gives what it tells, if it tells something.
    pub(crate) fn play(&mut self, head: &str, body: &str) -> Option<String> {
        let output = self.act(head, body);
        let locales = self.locales();
        if output.is_none() {
            self.witness.look_away(&locales);
        }
        let missing = self.witness.missing(&locales);
        assert!(missing.is_empty(), "{head} lost {missing:#?}");
        self.witness.look(&locales);
        output
    }

    fn act(&mut self, head: &str, body: &str) -> Option<String> {
        let words: Vec<&str> = head.split(' ').collect();
        match words.as_slice() {
            ["translate", locale] => self.translate(locale, body),
            ["bytes", path] => self.write(path, &bytes(body)),
            ["change", path] => self.change(path, body),
            ["branch", name] => {
                let branch = self.snapshot();
                let base = branch.files.clone();
                self.branches.insert((*name).to_owned(), Branch { base, ..branch });
            }
            ["switch", name] => {
                self.switch(name);
                return Some(String::new());
            }
            ["merge", name] => return Some(self.merge(name)),
            ["units", rest @ ..] => return Some(self.units(rest)),
            ["extract"] => return Some(self.extract(false)),
            ["extract", "dry"] => return Some(self.extract(true)),
            ["states", locale] => return Some(self.states(locale)),
            ["check", rest @ ..] => return Some(self.check(rest)),
            ["align", locale, path] => return Some(self.align(locale, path)),
            ["review", locale, rest @ ..] => return Some(self.review(locale, rest)),
            ["assemble", locale, rest @ ..] => return Some(self.assemble(locale, rest)),
            ["rename", from, to] => self.rename(from, to),
            ["copy", from, to] => {
                let bytes = fs::read(self.path(from)).unwrap();
                self.write(to, &bytes);
            }
            ["delete", path] => fs::remove_file(self.path(path)).unwrap(),
            ["prune"] => return Some(self.prune()),
            ["files"] => return Some(self.files()),
            ["show", path] => return Some(self.show(path)),
            [path] if path.contains('.') => self.write_text(path, body),
            other => panic!("no case can {other:?}"),
        }
        None
    }

    fn path(&self, name: &str) -> PathBuf {
        match name {
            "l10n.toml" => self.folder.path().join(name),
            _ if name.starts_with(OLD) => self.folder.path().join(name),
            _ => self.folder.path().join("locales").join(name),
        }
    }

    fn project(&self) -> Project {
        Project::open(self.folder.path()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn write(&mut self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        if format::by_path(name).is_some() && !name.starts_with(OLD) {
            name.clone_into(&mut self.article);
        }
    }

    fn prune(&self) -> String {
        let done = self.project().workspace().prune_catalogs("2021-11-22").unwrap();
        let removed = done.removed.iter().map(|path| format!("removed {path}\n"));
        removed.chain(done.kept.iter().map(|path| format!("kept {path}\n"))).collect()
    }

    fn rename(&mut self, from: &str, to: &str) {
        fs::create_dir_all(self.path(to).parent().unwrap()).unwrap();
        fs::rename(self.path(from), self.path(to)).unwrap();
        if *from == self.article {
            to.clone_into(&mut self.article);
        }
    }

    fn files(&self) -> String {
        let root = self.folder.path().join("locales");
        let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(Result::unwrap);
        let files = entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
        files.map(|path| format!("{}\n", path.strip_prefix(&root).unwrap().display())).collect()
    }

    fn write_text(&mut self, name: &str, text: &str) {
        let text = if name.ends_with(".ftl") { self.with_ids(text) } else { text.to_owned() };
        self.write(name, text.as_bytes());
    }

    /// A text with the ids that `@1`, `@2` … stand for.
    fn with_ids(&self, text: &str) -> String {
        let ids = if text.contains('@') { self.ids() } else { Vec::new() };
        let numbered = ids.iter().enumerate().rev();
        numbered.fold(text.to_owned(), |text, (at, id)| text.replace(&format!("@{}", at + 1), id))
    }

    fn change(&mut self, name: &str, body: &str) {
        let mut text = String::from_utf8(fs::read(self.path(name)).unwrap()).unwrap();
        for line in self.with_ids(body).lines() {
            let (what, with) = line.split_once(" => ").unwrap_or_else(|| panic!("no \" => \" in {line:?}"));
            let what = String::from_utf8(bytes(what)).unwrap();
            assert!(text.contains(&what), "{what:?} does not stand in\n{text}");
            text = text.replace(&what, &String::from_utf8(bytes(with)).unwrap());
        }
        fs::write(self.path(name), text).unwrap();
    }

    fn locales(&self) -> PathBuf {
        self.folder.path().join("locales")
    }

    fn snapshot(&self) -> Branch {
        let (article, witness) = (self.article.clone(), self.witness.clone());
        Branch { files: branch::files(&self.locales()), base: self.present.1.clone(), article, witness }
    }

    fn switch(&mut self, name: &str) {
        let (here, there) = (self.snapshot(), self.branches[name].clone());
        there.check_out(&self.locales());
        let present = std::mem::replace(&mut self.present, (name.to_owned(), there.base));
        self.branches.insert(present.0, here);
        (self.article, self.witness) = (there.article, there.witness);
    }

    fn merge(&mut self, name: &str) -> String {
        let mut ours = self.snapshot();
        let output = ours.merge(&self.branches[name]);
        ours.check_out(&self.locales());
        self.witness = ours.witness;
        output
    }

    /// The ids of the last article's messages, in its order.
    fn ids(&self) -> Vec<String> {
        let (name, _) = self.article.rsplit_once('.').unwrap();
        let path = self.path(&format!("{name}.ftl"));
        if !path.is_file() {
            self.extract(false);
        }
        let catalog = fluent::read(&Source::new("", fs::read(path).unwrap()));
        catalog.messages().map(|entry| entry.id.clone()).collect()
    }

    fn show(&self, name: &str) -> String {
        self.ids();
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Makes messages of stubs as a translator does.
    fn translate(&self, locale: &str, body: &str) {
        self.ids();
        let name = self.article.split_once('/').unwrap().1.rsplit_once('.').unwrap().0;
        let path = self.path(&format!("{locale}/{name}.ftl"));
        let catalog = fs::read_to_string(&path).unwrap();
        let (mut lines, mut out) = (body.lines(), String::new());
        for line in catalog.lines() {
            let id = line
                .strip_prefix("# ")
                .and_then(|line| line.strip_suffix(" ="))
                .filter(|id| !id.contains(' '));
            match id.and_then(|id| Some((id, lines.next()?))).filter(|(_, text)| *text != "-") {
                Some((id, text)) => out.push_str(&format!("{id} = {text}\n")),
                None => out.push_str(&format!("{line}\n")),
            }
        }
        assert_eq!(lines.next(), None, "more translations than units without one in\n{catalog}");
        fs::write(path, out).unwrap();
    }

    fn units(&self, rest: &[&str]) -> String {
        let source = Source::new(self.article.as_str(), fs::read(self.path(&self.article)).unwrap());
        let tag = rest.iter().find(|word| **word != "paragraph").copied().unwrap_or("en");
        let size = if rest.contains(&"paragraph") { UnitSize::Paragraph } else { UnitSize::Sentence };
        let (segmenter, reading) = (Segmenter::new(&tag.parse().unwrap()), ReadOptions::default());
        let cut = Cut { size, ..Cut::new(&segmenter, &reading) };
        let document = Document::read(&source, format::by_path(&self.article).unwrap(), &cut);
        let mut out = String::new();
        for unit in &document.units {
            let automatic = if unit.is_automatic { " (automatic)" } else { "" };
            out.push_str(&format!("{}{automatic} | {}\n", unit.role, unit.message.canonical()));
            if let Some(note) = &document.block_of(unit).note {
                out.push_str(&format!("  note | {note}\n"));
            }
        }
        out + &findings(&document.findings)
    }

    fn extract(&self, is_dry: bool) -> String {
        let project = self.project();
        let done = project
            .workspace()
            .extract(&project.workspace().articles().unwrap(), &ExtractOptions { is_dry, ..how() })
            .unwrap();
        let mut out = String::new();
        for article in &done {
            if done.len() > 1 {
                out.push_str(&format!("{}\n", article.path));
            }
            if let Some(from) = &article.renamed_from {
                out.push_str(&format!("renamed from {from}\n"));
            }
            for unit in &article.units {
                let change = format!("{:?}", unit.change).to_lowercase();
                let minor = if unit.is_minor { " (minor)" } else { "" };
                out.push_str(&format!("{:<9} | {}\n", format!("{change}{minor}"), unit.text));
            }
            for (_, text) in &article.removed {
                out.push_str(&format!("{:<9} | {text}\n", "removed"));
            }
            out.push_str(&findings(&article.findings));
        }
        out
    }

    fn states(&self, locale: &str) -> String {
        let project = self.project();
        let inspection = project
            .workspace()
            .check(
                &project.workspace().articles().unwrap(),
                &project.check_options(&[locale.parse().unwrap()], Minima::default()).unwrap(),
            )
            .unwrap();
        let mut out = String::new();
        for checked in &inspection.articles {
            let units = checked.units;
            let states = [
                ("reviewed", units.reviewed),
                ("translated", units.translated),
                ("automatic", units.automatic),
                ("draft", units.draft),
                ("outdated", units.outdated),
                ("missing", units.missing),
                ("invalid", units.invalid),
            ];
            for (state, count) in states.iter().filter(|(_, count)| *count > 0) {
                out.push_str(&format!("{state:<10} {count}\n"));
            }
            let words = checked.words;
            out.push_str(&format!(
                "coverage   {:.1} % of {} units, {:.1} % of {} words\n",
                units.coverage(),
                units.total,
                words.coverage(),
                words.total
            ));
        }
        out
    }

    fn check(&self, rest: &[&str]) -> String {
        let project = self.project();
        let (mut locales, mut min) = (Vec::new(), Minima::default());
        let mut words = rest.iter();
        while let Some(word) = words.next() {
            match *word {
                "--min" => minimum(&mut min, words.next().unwrap()),
                locale => locales.push(locale.parse().unwrap()),
            }
        }
        let inspection = project
            .workspace()
            .check(&project.workspace().articles().unwrap(), &project.check_options(&locales, min).unwrap())
            .unwrap();
        let below = inspection.articles.iter().flat_map(|checked| below(checked, Words::english()));
        below.map(|line| format!("{line}\n")).collect::<String>() + &findings(&inspection.findings)
    }

    fn align(&self, locale: &str, path: &str) -> String {
        let project = self.project();
        let articles = project.workspace().articles().unwrap();
        let own = format!("locales/{}", self.article);
        let article = articles.iter().find(|article| article.path == own).unwrap();
        let file = self.path(path);
        let format = format::by_path(path).unwrap();
        let source = audarma::project::file::read(&file, &file.to_string_lossy()).unwrap();
        let existing = Existing { source: &source, format, locale: &locale.parse().unwrap() };
        let done = project.workspace().align(article, &existing, &how()).unwrap();
        let mut out = String::new();
        for unit in &done.units {
            out.push_str(&format!("{:<10} | {}\n", unit.outcome.name(), unit.source));
            let reason = unit.reason.as_ref().map(|reason| reason.say(Words::english()));
            let target = unit.target.iter().map(|target| format!("{:<10} | {target}\n", ""));
            target
                .chain(reason.map(|reason| format!("{:<10} ! {reason}\n", "")))
                .for_each(|line| out += &line);
        }
        for (line, text) in &done.unused {
            out.push_str(&format!("{:<10} | {text}\n", format!("left, {line}")));
        }
        out + &findings(&done.findings)
    }

    fn review(&self, locale: &str, numbers: &[&str]) -> String {
        let project = self.project();
        let ids = self.ids();
        let units: Vec<String> =
            numbers.iter().map(|number| ids[number.parse::<usize>().unwrap() - 1].clone()).collect();
        let reviewing = if units.is_empty() { Reviewing::All } else { Reviewing::Units(&units) };
        let articles = project.workspace().articles().unwrap();
        let done =
            project.workspace().review(&articles, &locale.parse().unwrap(), reviewing, &how()).unwrap();
        done.iter().map(|review| format!("{} reviewed\n", review.units.len())).collect()
    }

    fn assemble(&self, locale: &str, rest: &[&str]) -> String {
        let project = self.project();
        let order = order(locale, rest);
        let assembly =
            project.workspace().assemble(&project.workspace().articles().unwrap(), &order).unwrap();
        let mut out = String::new();
        for product in &assembly.products {
            match &product.bytes {
                Some(bytes) => out.push_str(&String::from_utf8_lossy(bytes)),
                None => out.push_str("(nothing is written)\n"),
            }
            if !out.ends_with('\n') {
                out.push_str("\n\\ no newline at the end\n");
            }
            out.push_str(&findings(&product.findings));
        }
        out
    }
}

fn order(locale: &str, rest: &[&str]) -> AssembleOptions {
    let mut order = AssembleOptions { locales: vec![locale.parse().unwrap()], ..AssembleOptions::default() };
    for option in rest.chunks(2) {
        match option {
            ["--missing", how] => {
                let all = [
                    ("source", Missing::Source),
                    ("mark", Missing::Mark),
                    ("omit", Missing::Omit),
                    ("fail", Missing::Fail),
                ];
                order.missing = all.iter().find(|(name, _)| name == how).unwrap().1;
            }
            ["--outdated", how] => {
                let all = [
                    ("use", Outdated::Use),
                    ("always", Outdated::Always),
                    ("source", Outdated::Source),
                    ("mark", Outdated::Mark),
                    ("fail", Outdated::Fail),
                ];
                order.outdated = all.iter().find(|(name, _)| name == how).unwrap().1;
            }
            ["--min", asked] => minimum(&mut order.min, asked),
            ["--bilingual", "columns"] => order.bilingual = Some(Bilingual::Columns),
            ["--bilingual", "interleaved"] => order.bilingual = Some(Bilingual::Interleaved),
            other => panic!("no version is assembled with {other:?}"),
        }
    }
    order
}

/// `80` or `headline=100`.
fn minimum(min: &mut Minima, asked: &str) {
    let Some((name, percent)) = asked.split_once('=') else {
        min.all = Some(asked.parse().unwrap());
        return;
    };
    let section = Section::ALL.into_iter().find(|section| section.name() == name).unwrap();
    min.sections.insert(section, percent.parse().unwrap());
}

fn how() -> ExtractOptions {
    ExtractOptions { is_dry: false, date: "2021-11-22".into(), author: "desk".into() }
}

/// One line for each finding, as it is told to people.
fn findings(findings: &[Finding]) -> String {
    let tell = |finding: &Finding| {
        let line = finding_line(finding, Words::english(), false);
        format!("! {}\n", line.lines().next().unwrap_or_default())
    };
    findings.iter().map(tell).collect()
}

/// The bytes that a text of a case stands for.
fn bytes(body: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = body.strip_suffix('\n').unwrap_or(body);
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let (byte, length) = match after.as_bytes() {
            [b'x', ..] => (u8::from_str_radix(&after[1..3], 16).unwrap(), 3),
            [b'r', ..] => (b'\r', 1),
            [b'n', ..] => (b'\n', 1),
            [b't', ..] => (b'\t', 1),
            _ => (b'\\', 1),
        };
        bytes.push(byte);
        rest = &after[length..];
    }
    bytes.extend(rest.bytes());
    bytes
}
