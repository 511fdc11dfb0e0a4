//! A newsroom without a disk: reads an article, translates it, builds it, syncs its catalogs.

use std::collections::HashSet;
use std::sync::LazyLock;

use audarma::assemble::{Build, Built, pseudo as pseudo_locale};
use audarma::extract::{Extractor, UnitSize};
use audarma::fluent;
use audarma::format::{Format, ReadOptions};
use audarma::glossary::Glossary;
use audarma::model::{Document, EntryKind, Locale, Pseudo, State, Text, Token, Unit};
use audarma::segment::Segmenter;
use audarma::sync::{
    Change, Notes, Plan, Planned, Recall, TargetUnit, TargetVersion, shown_source, source_catalog,
    target_catalog,
};
use audarma::text::Source;

/// A language of articles and a size of units.
pub(crate) struct Newsroom {
    locale: Locale,
    segmenter: Segmenter,
    size: UnitSize,
    glossary: Glossary,
    reading: ReadOptions,
}

/// Every language with rules of its own, one without, and both sizes.
pub(crate) static ALL: LazyLock<Vec<Newsroom>> = LazyLock::new(|| {
    let sentences = ["en", "kk", "kk-Latn", "ru", "ja"].map(|tag| Newsroom::new(tag, UnitSize::Sentence));
    sentences.into_iter().chain([Newsroom::new("en", UnitSize::Paragraph)]).collect()
});

/// One language in both sizes, for what takes longer.
pub(crate) static SOME: LazyLock<[Newsroom; 2]> =
    LazyLock::new(|| [UnitSize::Sentence, UnitSize::Paragraph].map(|size| Newsroom::new("en", size)));

/// The catalogs of an article: its own and that of a translation.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Catalogs {
    pub(crate) source: String,
    pub(crate) target: String,
}

/// What syncing gave.
pub(crate) struct Synced {
    pub(crate) plan: Plan,
    pub(crate) catalogs: Catalogs,
}

impl Newsroom {
    fn new(tag: &'static str, size: UnitSize) -> Self {
        let locale = Locale::of(tag);
        let terms = "-eu = European Union\n-minister = Ministry of Transport\n-two = two\n";
        let terms = fluent::read(&Source::from_text("terms.ftl", terms));
        let (segmenter, glossary) = (Segmenter::new(&locale), Glossary::new(&locale, &terms, true));
        Self { segmenter, glossary, locale, size, reading: ReadOptions::default() }
    }

    /// English, sentence by sentence.
    pub(crate) fn english() -> &'static Self {
        &SOME[0]
    }

    pub(crate) fn read(&self, format: &dyn Format, source: &Source) -> Document {
        let cut = Extractor { size: self.size, ..Extractor::new(&self.segmenter, &self.reading) };
        Document::read(source, format, &cut)
    }

    pub(crate) fn build(
        &self,
        format: &dyn Format,
        document: &Document,
        translations: &[Option<Text>],
    ) -> Built {
        Build { document, format, reading: &self.reading, translations, language: None }.run()
    }

    /// Extracts an article over the catalogs that are there.
    pub(crate) fn sync(&self, format: &dyn Format, article: &Source, catalogs: &Catalogs) -> Synced {
        let document = self.read(format, article);
        let source = fluent::read(&Source::from_text("en/article.ftl", catalogs.source.as_str()));
        let target = fluent::read(&Source::from_text("kk/article.ftl", catalogs.target.as_str()));
        let plan = Plan::new(&document, &source, &self.glossary, &HashSet::new());
        let translated: HashSet<&str> = target.messages().map(|entry| entry.id.as_str()).collect();
        let state = |planned: &Planned| match (translated.contains(planned.id.as_str()), planned.change) {
            (false, Change::Automatic) => State::Automatic,
            (false, _) => State::Missing,
            (true, Change::Edited | Change::Split | Change::Joined) => State::Outdated,
            (true, _) => State::Translated,
        };
        let unit = |planned: &Planned| {
            let mut unit = TargetUnit::new(state(planned));
            unit.previous = planned.previous.as_ref().map(shown_source);
            unit
        };
        let units: Vec<TargetUnit> = plan.units.iter().map(unit).collect();
        let version = TargetVersion {
            source: &self.locale,
            locale: &Locale::of("kk"),
            units: &units,
            header: "Аударма",
            recall: &Recall::default(),
            notes: &Notes::default(),
        };
        let new_source = source_catalog(&source, &document, &plan, &self.glossary, "Sentences").text();
        let new_target = target_catalog(&target, &document, &plan, &self.glossary, &version).text();
        Synced { plan, catalogs: Catalogs { source: new_source, target: new_target } }
    }
}

/// Whether a plan finds every unit where it was.
pub(crate) fn is_all_kept(plan: &Plan) -> bool {
    let kept = |change| matches!(change, Change::Kept | Change::Automatic);
    plan.removed.is_empty() && plan.units.iter().all(|planned| kept(planned.change))
}

/// The target catalog with every stub translated as a translator does it: the `# ` before the id
/// taken away, a text of its own behind the sign.
pub(crate) fn translate_stubs(catalogs: &Catalogs) -> Catalogs {
    let catalog = fluent::read(&Source::from_text("kk/article.ftl", catalogs.target.as_str()));
    let mut target = String::new();
    let mut from = 0;
    for (number, stub) in catalog.entries.iter().filter(|entry| entry.kind == EntryKind::Stub).enumerate() {
        let text = &catalogs.target;
        let head = text[..stub.head.start].rfind('#').unwrap_or(stub.head.start);
        target.push_str(&text[from..head]);
        target.push_str(&format!("{} = Аударма № {number}.\n", stub.id));
        from = stub.span.end;
    }
    target.push_str(&catalogs.target[from..]);
    Catalogs { source: catalogs.source.clone(), target }
}

/// Every unit in a pseudo-locale.
pub(crate) fn pseudo(document: &Document, pseudo: Pseudo) -> Vec<Option<Text>> {
    let translate =
        |unit: &Unit| (!unit.is_automatic).then(|| pseudo_locale::translate(unit, document, pseudo));
    document.units.iter().map(translate).collect()
}

/// In how many ways [`hostile`] is hostile.
pub(crate) const HOSTILE_KINDS: usize = 9;

/// Translations that try to break out of their place: some within the rules for tags, some not.
pub(crate) fn hostile(document: &Document, kind: usize) -> Vec<Option<Text>> {
    let translate = |(at, unit): (usize, &Unit)| {
        let mut text = unit.message.clone();
        match kind {
            0..=3 => {
                for token in &mut text.value {
                    if let Token::Text(said) = token {
                        *said = surrounded(said, at + kind * 11);
                    }
                }
                for (number, (_, said)) in text.attributes.iter_mut().enumerate() {
                    *said = surrounded(said, at + number + kind * 11);
                }
            }
            4 => text.value = vec![Token::Text(HOSTILE[(at * 3) % HOSTILE.len()].repeat(3))],
            5 => text.value.reverse(),
            6 => text.value.extend(text.value.clone()),
            7 => text.value.insert(0, Token::Break),
            _ => {
                text.value =
                    vec![Token::Open("em".into()), Token::Variable("img".into()), Token::Text("x".into())]
            }
        }
        Some(text)
    };
    document.units.iter().enumerate().map(translate).collect()
}

fn surrounded(text: &str, at: usize) -> String {
    let (before, after) = (HOSTILE[at % HOSTILE.len()], HOSTILE[(at * 7 + text.len()) % HOSTILE.len()]);
    let inside = HOSTILE[(at * 13 + 5) % HOSTILE.len()];
    let middle = text.floor_char_boundary(text.len() / 2);
    format!("{before}{}{inside}{}{after}", &text[..middle], &text[middle..])
}

/// What means something in text, Markdown, HTML, YAML, TOML, JSON or Fluent.
pub(crate) const HOSTILE: [&str; 67] = [
    "# ",
    "- ",
    "1. ",
    "> ",
    "* ",
    "+ ",
    "\n\n",
    "\n# ",
    "\r\n- ",
    "\r",
    "\t",
    "    ",
    "---",
    "\n---\n",
    "===",
    "***",
    "```",
    "`",
    "~~~",
    "|",
    " | ",
    "\\",
    "\\|",
    "[x](y)",
    "](",
    "![",
    "[^1]",
    "[x]: /y",
    "<div>",
    "</p><p>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<br>",
    "<a href=x>",
    "\" onclick=\"x",
    "' x='",
    "&amp;",
    "&#10;",
    "&",
    "<",
    ">",
    "{ $img }",
    "{",
    "}",
    "\"",
    "'",
    ": ",
    " #",
    "\"\"\"",
    "'''",
    "\u{0}",
    "\u{1a}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}",
    "\u{a0}",
    "<!-- audarma:off -->",
    "{{ x }}",
    "{{< x >}}",
    "{% x %}",
    "\n:::\n",
    "$x$",
    "$$",
];
