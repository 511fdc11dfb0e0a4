//! A project in memory whose published page is compared with what it must say.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use audarma::fluent;
use audarma::model::{EntryKind, Locale, Severity};
use audarma::text::Source;
use audarma::workspace::{
    AssembleOptions, AssembledArticle, CheckOptions, ExtractOptions, MemoryStore, Missing, Outdated,
    Workspace,
};
use proptest::prelude::*;

const ARTICLE: &str = "locales/en/a.txt";
const CATALOG: &str = "locales/kk/a.ftl";
const SETTINGS: &str =
    "basepath = \"locales\"\nlocales = [\"kk\"]\n[audarma]\n[[audarma.articles]]\nfiles = \"en/*.txt\"\n";

const SENTENCES: [&str; 7] = [
    "The deal was signed after long talks.",
    "The work goes on and the roads are open.",
    "Farmers sold more grain than ever before.",
    "A railway was opened near the border.",
    "The harvest was good and the prices fell.",
    "Trains will cross the steppe at night.",
    "Nobody knew the outcome of the vote.",
];

/// What happens to the project. Numbers choose among what there is.
#[derive(Clone)]
pub(crate) enum Step {
    Extract,
    TranslateAll,
    Translate(usize),
    Retranslate(usize),
    JoinText(usize),
    SplitText(usize),
    ChangeWord(usize),
    Insert(usize),
    Remove(usize),
    JoinUnits(usize),
    SplitUnit(usize),
    /// Writes something that no version may show.
    Spoil(usize, usize),
}

/// Translations that `check` calls errors, with a word to find on the page.
const FAULTY: [&str; 5] = [
    "Бүлінген { $nobody } мәтін.",
    "Бүлінген { -nobody } мәтін.",
    "Бүлінген <b>мәтін</i>.",
    "Бүлінген { мәтін.",
    "Бүлінген <script>alert(1)</script>.",
];

/// The word of every faulty translation.
const MARK: &str = "Бүлінген";

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Extract => write!(f, "extract"),
            Self::TranslateAll => write!(f, "translate all stubs"),
            Self::Translate(at) => write!(f, "translate stub {at}"),
            Self::Retranslate(at) => write!(f, "translate message {at} anew"),
            Self::JoinText(at) => write!(f, "join sentence {at} and the next with “and”"),
            Self::SplitText(at) => write!(f, "split sentence {at} at “and”"),
            Self::ChangeWord(at) => write!(f, "change the last word of sentence {at}"),
            Self::Insert(at) => write!(f, "insert a sentence at {at}"),
            Self::Remove(at) => write!(f, "remove sentence {at}"),
            Self::JoinUnits(at) => write!(f, "audarma join, unit {at}"),
            Self::SplitUnit(at) => write!(f, "audarma split, unit {at}"),
            Self::Spoil(at, fault) => write!(f, "message {at} becomes {:?}", FAULTY[*fault]),
        }
    }
}

/// Stories of up to so many steps.
pub(crate) fn stories(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let at = || 0..8_usize;
    let step = prop_oneof![
        5 => Just(Step::Extract),
        2 => Just(Step::TranslateAll),
        2 => at().prop_map(Step::Translate),
        1 => at().prop_map(Step::Retranslate),
        3 => at().prop_map(Step::JoinText),
        3 => at().prop_map(Step::SplitText),
        2 => at().prop_map(Step::ChangeWord),
        1 => at().prop_map(Step::Insert),
        1 => at().prop_map(Step::Remove),
        2 => at().prop_map(Step::JoinUnits),
        1 => at().prop_map(Step::SplitUnit),
        1 => (at(), 0..FAULTY.len()).prop_map(|(at, fault)| Step::Spoil(at, fault)),
    ];
    prop::collection::vec(step, 2..most)
}

/// A sentence of the source, and the translations of what it was made of; `None` for a text without one.
#[derive(Clone, Debug)]
struct Sentence {
    text: String,
    translations: Vec<Option<String>>,
    /// Whether it was extracted: only then is what is joined to it more than an edit.
    is_known: bool,
    /// Whether it is a unit with another sentence: what is done to one of them is an edit of the unit.
    is_glued: bool,
}

/// An article of one paragraph in a project in memory.
pub(crate) struct Page {
    store: Arc<MemoryStore>,
    sentences: Vec<Sentence>,
    /// What was ever translated: source texts with their translations, which come back when an edit is undone.
    history: Vec<(String, String)>,
    written: usize,
    inserted: usize,
}

impl Page {
    /// An article of four sentences, all translated.
    pub(crate) fn new() -> Self {
        let new = |text: &&str| Sentence {
            text: (*text).to_owned(),
            translations: vec![None],
            is_known: false,
            is_glued: false,
        };
        let sentences = SENTENCES[..4].iter().map(new).collect();
        let store = Arc::new(MemoryStore::default().with("l10n.toml", SETTINGS));
        let mut page = Self { store, sentences, history: Vec::new(), written: 0, inserted: 4 };
        page.save();
        page.look();
        page.translate(None);
        page
    }

    fn workspace(&self) -> Workspace {
        Workspace::over(self.store.clone()).unwrap()
    }

    fn save(&self) {
        let texts: Vec<&str> = self.sentences.iter().map(|sentence| sentence.text.as_str()).collect();
        self.store.put(ARTICLE, (texts.join(" ") + "\n").into_bytes());
    }

    fn extract(&self) {
        let workspace = self.workspace();
        let how = ExtractOptions::new("2021-11-22", "desk");
        workspace.extract(&workspace.articles().unwrap(), &how).unwrap();
    }

    /// Extracts, so that all sentences are known.
    fn look(&mut self) {
        self.extract();
        self.sentences.iter_mut().for_each(|sentence| sentence.is_known = true);
    }

    pub(crate) fn take(&mut self, step: &Step) {
        let count = self.sentences.len();
        match step {
            Step::Extract => self.look(),
            Step::TranslateAll => self.translate(None),
            Step::Translate(at) => self.translate(Some(*at)),
            Step::Retranslate(at) => self.rewrite(*at, None),
            Step::Spoil(at, fault) => self.rewrite(*at, Some(FAULTY[*fault])),
            Step::JoinUnits(at) => self.correct(*at, true),
            Step::SplitUnit(at) => self.correct(*at, false),
            // Between the halves of a sentence an edit would make other sentences than it says.
            _ if self.sentences.iter().any(|sentence| !sentence.text.ends_with('.')) => {}
            Step::Insert(at) => {
                self.inserted += 1;
                let text = SENTENCES[self.inserted % SENTENCES.len()]
                    .replace("the ", &format!("the {} ", self.inserted));
                self.sentences.insert(
                    at % (count + 1),
                    Sentence { text, translations: vec![None], is_known: false, is_glued: false },
                );
            }
            _ if count == 0 => {}
            Step::Remove(at) | Step::JoinText(at) | Step::SplitText(at) | Step::ChangeWord(at)
                if self.is_glued(at % count) || self.is_glued(at % count + 1) => {}
            Step::Remove(at) if count > 1 => drop(self.sentences.remove(at % count)),
            Step::ChangeWord(at) => {
                let text = &mut self.sentences[at % count].text;
                let end = text.trim_end_matches('.').rfind(' ').unwrap_or(0);
                text.replace_range(end.., " again.");
            }
            Step::JoinText(at) if at % count + 1 < count => {
                let second = self.sentences.remove(at % count + 1);
                let first = &mut self.sentences[at % count];
                first.text = format!("{} and {}", first.text.trim_end_matches('.'), second.text);
                match (first.is_known, second.is_known) {
                    (true, false) => {}
                    (false, true) => *first = Sentence { text: first.text.clone(), ..second },
                    _ => first.translations.extend(second.translations),
                }
            }
            Step::SplitText(at) => {
                let whole = self.sentences[at % count].clone();
                let is_one = whole.translations.len() == 1;
                if let Some((head, tail)) = whole.text.split_once(" and ").filter(|_| is_one) {
                    let tail = format!("{}{}", tail[..1].to_uppercase(), &tail[1..]);
                    self.sentences[at % count].text = format!("{head}.");
                    self.sentences.insert(at % count + 1, Sentence { text: tail, ..whole });
                }
            }
            Step::Remove(_) | Step::JoinText(_) => {}
        }
        self.save();
        self.assert_complete();
        self.assert_one_verdict();
    }

    /// Translates every stub, or one of them. A translation is one of all sentences in the comment above it.
    fn translate(&mut self, only: Option<usize>) {
        let Some(text) = self.store.text(CATALOG) else { return };
        let catalog = fluent::read(&Source::from_text(CATALOG, text.as_str()));
        let stubs: Vec<_> = catalog.entries.iter().filter(|entry| entry.kind == EntryKind::Stub).collect();
        let (mut out, mut end) = (String::new(), 0);
        for (at, stub) in stubs.iter().enumerate() {
            if only.is_some_and(|only| only % stubs.len() != at) {
                continue;
            }
            let shown = source_of(&text[stub.span.range()]);
            out.push_str(&text[end..stub.span.start]);
            out.push_str(&format!("# EN: {shown}\n{} = {}\n\n", stub.id, self.new_translation(&shown)));
            end = stub.span.end;
        }
        out.push_str(&text[end..]);
        self.store.put(CATALOG, out.into_bytes());
    }

    fn new_translation(&mut self, shown: &str) -> String {
        self.written += 1;
        let translation = format!("Аударма № {}.", self.written);
        self.history.push((shown.to_owned(), translation.clone()));
        for sentence in self.sentences.iter_mut().filter(|sentence| shown.contains(&sentence.text)) {
            sentence.translations = vec![Some(translation.clone())];
        }
        translation
    }

    /// Gives a message another translation, or a faulty one.
    fn rewrite(&mut self, at: usize, fault: Option<&str>) {
        let Some(text) = self.store.text(CATALOG) else { return };
        let catalog = fluent::read(&Source::from_text(CATALOG, text.as_str()));
        let messages: Vec<_> = catalog.messages().collect();
        let Some(message) = messages.get(at % messages.len().max(1)) else { return };
        let old = &text[message.head.end..message.span.end];
        self.written += 1;
        let translation = format!("Аударма № {}.", self.written);
        let new = fault.unwrap_or(&translation);
        for each in self.sentences.iter_mut().flat_map(|sentence| &mut sentence.translations) {
            if each.as_ref().is_some_and(|each| old.contains(each.as_str())) {
                *each = Some(new.to_owned());
            }
        }
        let (before, after) = (&text[..message.head.start], &text[message.span.end..]);
        let out = format!("{before}{} = {new}\n{after}", message.id);
        self.store.put(CATALOG, out.into_bytes());
    }

    /// `audarma join` or `split` at a unit; where there is nothing to join or split, nothing happens.
    fn correct(&mut self, at: usize, is_join: bool) {
        self.look();
        let catalog = self.store.text("locales/en/a.ftl").unwrap_or_default();
        let source = fluent::read(&Source::from_text("", catalog.as_str()));
        let messages: Vec<_> = source.messages().collect();
        let Some(message) = messages.get(at % messages.len().max(1)) else { return };
        let how = ExtractOptions::new("2021-11-22", "desk");
        if is_join {
            // The last unit of a paragraph has none to be joined with.
            if self.workspace().join(&message.id, &how).is_ok() {
                self.sentences.iter_mut().for_each(|sentence| sentence.is_glued = true);
            }
        } else if self.workspace().split(&message.id, "and", &how).is_ok() {
            self.split_at_and(&catalog[message.span.range()]);
        }
    }

    fn is_glued(&self, at: usize) -> bool {
        self.sentences.get(at).is_some_and(|sentence| sentence.is_glued)
    }

    /// The sentence of a unit is two texts now, each of which can be translated by itself.
    fn split_at_and(&mut self, unit: &str) {
        let is_split = |each: &Sentence| unit.contains(&each.text) && each.text.contains(" and ");
        let Some(place) = self.sentences.iter().position(is_split) else { return };
        let whole = self.sentences[place].clone();
        if let Some((head, tail)) = whole.text.split_once(" and ") {
            let (head, tail) = (head.to_owned(), format!("and {tail}"));
            self.sentences[place].text = head;
            self.sentences.insert(place + 1, Sentence { text: tail, ..whole });
        }
    }

    fn assembled(&self, options: AssembleOptions) -> AssembledArticle {
        let workspace = self.workspace();
        let options = AssembleOptions { locales: vec![Locale::of("kk")], ..options };
        workspace.assemble(&workspace.articles().unwrap(), &options).unwrap().products.remove(0)
    }

    /// Law 6: for each sentence of the source the page has its translation, or its source, or a finding says that
    /// a policy left it out.
    fn assert_complete(&self) {
        for outdated in [Outdated::Use, Outdated::Always, Outdated::Source, Outdated::Mark, Outdated::Fail] {
            for missing in [Missing::Source, Missing::Mark, Missing::Omit] {
                let page =
                    self.assembled(AssembleOptions { outdated, missing, ..AssembleOptions::default() });
                let Some(bytes) = &page.bytes else {
                    assert!(
                        page.findings.iter().any(|finding| finding.severity == Severity::Error),
                        "{}",
                        self.shown()
                    );
                    continue;
                };
                let text = without_marks(&String::from_utf8(bytes.clone()).unwrap());
                let reported = page.findings.iter().any(|finding| finding.code == "missing-translation");
                let is_there = |sentence: &&Sentence| {
                    let all = |each: &Option<String>| {
                        each.as_ref().is_some_and(|each| text.contains(each.as_str()))
                    };
                    let past = |(source, translation): &(String, String)| {
                        source.contains(&sentence.text) && text.contains(translation.as_str())
                    };
                    text.contains(&sentence.text)
                        || sentence.translations.iter().all(all)
                        || self.history.iter().any(past)
                };
                let lost: Vec<&Sentence> = self.sentences.iter().filter(|each| !is_there(each)).collect();
                let is_omitted = missing == Missing::Omit && reported;
                assert!(
                    lost.is_empty() || is_omitted,
                    "{outdated:?} {missing:?} lost {lost:?}\n{text}\n{}",
                    self.shown()
                );
            }
        }
    }

    /// Law 7: what `check` calls an error is not on the page, and is named when the page is assembled.
    fn assert_one_verdict(&self) {
        let workspace = self.workspace();
        let articles = workspace.articles().unwrap();
        let checked = workspace.check(&articles, &CheckOptions::default()).unwrap();
        let page = self.assembled(AssembleOptions::default());
        let text = String::from_utf8(page.bytes.clone().unwrap_or_default()).unwrap();
        assert!(!text.contains(MARK), "{text}\n{}", self.shown());
        let is_error = |severity: Severity| severity == Severity::Error;
        let errors = checked.findings.iter().filter(|finding| is_error(finding.severity));
        let named: BTreeSet<&str> = page
            .findings
            .iter()
            .filter(|finding| is_error(finding.severity))
            .map(|finding| finding.code)
            .collect();
        for error in errors {
            assert!(
                named.contains(error.code),
                "check alone reports {}: {named:?}\n{}",
                error.code,
                self.shown()
            );
        }
    }

    fn shown(&self) -> String {
        let files = [ARTICLE, "locales/en/a.ftl", CATALOG, "locales/kk.memory", "locales/en.cuts"];
        files
            .iter()
            .map(|path| format!("-- {path}\n{}\n", self.store.text(path).unwrap_or_default()))
            .collect()
    }
}

/// The source text in the comment of an entry.
fn source_of(entry: &str) -> String {
    let line = entry.lines().find_map(|line| line.strip_prefix("# EN: "));
    line.unwrap_or_default().to_owned()
}

/// A page without the words that say what is missing or outdated: a sentence can be two units, each with its own.
fn without_marks(page: &str) -> String {
    ["[аударылмаған: ", "[аудармасы ескірген: ", "]"]
        .iter()
        .fold(page.to_owned(), |page, mark| page.replace(mark, ""))
}
