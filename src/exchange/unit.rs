//! What an interchange file holds: units with their texts, codes and circumstances.

use crate::model::{Expression, Fingerprint, Locale, State};

/// The units of an interchange file, in file order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ExchangeFile {
    /// The language of the sources, if the file names one.
    pub source_locale: Option<Locale>,
    /// The language of the targets, if the file names one.
    pub target_locale: Option<Locale>,
    /// The units.
    pub units: Vec<ExchangeUnit>,
    /// Whether the tools that edit this format keep a unit's state up to date. Where they do not,
    /// a target that changed counts as translated whatever its state says.
    pub tracks_state: bool,
}

/// One text of a message: its value, an attribute, or a variant of either.
#[derive(Clone, PartialEq, Debug)]
pub struct ExchangeUnit {
    /// `message`, `message.attribute`, `message:variant` or `message.attribute:variant`. A variant in a
    /// variant adds another colon and key.
    pub id: String,
    /// The article's path.
    pub path: String,
    /// What belongs together: the paragraph, or the message of which this is a part.
    pub group: Option<String>,
    /// What the text is for the reader: `headline`.
    pub role: Option<String>,
    /// The source text.
    pub source: Vec<Part>,
    /// The translation, if there is one.
    pub target: Option<Vec<Part>>,
    /// How far the translation is.
    pub state: State,
    /// Notes for and from translators.
    pub notes: Vec<String>,
    /// The source text of which the translation was made, where it has changed since; for reading only.
    pub previous: Option<String>,
    /// The most characters that the translation may have.
    pub max_length: Option<usize>,
    /// Where the translation comes from, if no person wrote it for this unit.
    pub origin: Option<Origin>,
    /// What source and translation were when the unit was exported.
    pub base: Option<Base>,
    /// What the reader of the file noticed, for the report of an import.
    pub remarks: Vec<FileRemark>,
}

/// What is special about a unit in the file in which it came back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileRemark {
    /// It is marked as no longer used.
    Obsolete,
    /// A spreadsheet made a formula of its translation.
    Formula,
    /// It had several segments, which were joined.
    Joined,
    /// Its translation is not in Fluent notation.
    NotNotation,
}

/// Where a translation comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// `memory`, the name of an engine, or what another tool says.
    pub name: String,
    /// How alike the source of the match is, in percent.
    pub score: Option<u8>,
}

/// The texts of a unit at the time of its export, by which an import knows what has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Base {
    /// The source.
    pub source: Fingerprint,
    /// The translation.
    pub target: Option<Fingerprint>,
}

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// Text to be read.
    Text(String),
    /// A code that starts here; what it encloses follows, up to the [`Part::Close`] with the same id.
    Open(Code),
    /// The end of a code.
    Close(String),
    /// A code that encloses nothing.
    Single(Code),
}

/// An inline code: markup, a variable, a term.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Code {
    /// Unique in a text; equal in source and target for what is the same. Empty in formats without ids.
    pub id: String,
    /// What it is.
    pub kind: CodeKind,
    /// It in Fluent notation: `<strong>`, `{ $agency }`, `{ -eu(case: "genitive") }`.
    pub notation: String,
}

/// What an inline code is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CodeKind {
    /// A paired tag: `<strong>`.
    Tag,
    /// A paired tag that is a link: `<a1>`.
    Link,
    /// `<br>`
    Break,
    /// Text that must not be translated, with its tags: `<code>x</code>`.
    Locked,
    /// `{ $name }`
    Variable,
    /// `{ -name }`, around the words that it stands for.
    Term,
    /// `{ name }`
    Message,
    /// `{ NAME($value) }`
    Function,
    /// `{ 5 }`, or a character that other tools damage: `{ "\u0007" }`.
    Literal,
}

impl CodeKind {
    /// All kinds with the names by which files tell them.
    pub const ALL: [(Self, &str); 9] = [
        (Self::Tag, "tag"),
        (Self::Link, "link"),
        (Self::Break, "lb"),
        (Self::Locked, "code"),
        (Self::Variable, "var"),
        (Self::Term, "term"),
        (Self::Message, "msg"),
        (Self::Function, "func"),
        (Self::Literal, "literal"),
    ];

    /// The name by which files tell it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }

    /// The kind with this name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}

impl ExchangeUnit {
    /// A unit with a source text and nothing else.
    pub fn new(id: impl Into<String>, path: impl Into<String>, source: Vec<Part>) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
            group: None,
            role: None,
            source,
            target: None,
            state: State::Missing,
            notes: Vec::new(),
            previous: None,
            max_length: None,
            origin: None,
            base: None,
            remarks: Vec::new(),
        }
    }

    /// The id of its message: what is before the first dot or colon.
    ///
    /// ```
    /// use audarma::exchange::ExchangeUnit;
    /// assert_eq!(ExchangeUnit::new("visit.alt:one", "a.md", vec![]).message(), "visit");
    /// ```
    pub fn message(&self) -> &str {
        self.id.split(['.', ':']).next().unwrap_or_default()
    }
}

impl Base {
    /// As it is written in files. It begins with a letter, so that no spreadsheet takes it for a number.
    pub fn write(self) -> String {
        let target = self.target.map_or(String::new(), |target| target.to_string());
        format!("s{}-t{target}", self.source)
    }

    /// What [`write`](Self::write) wrote.
    ///
    /// ```
    /// use audarma::{exchange::Base, model::Fingerprint};
    /// let base = Base { source: Fingerprint::of(b"one"), target: None };
    /// assert_eq!(Base::read(&base.write()), Some(base));
    /// ```
    pub fn read(written: &str) -> Option<Self> {
        let (source, target) = written.trim().strip_prefix('s')?.split_once("-t")?;
        let target = if target.is_empty() { None } else { Some(target.parse().ok()?) };
        Some(Self { source: source.parse().ok()?, target })
    }
}

/// Adds text, joined to text that is already last.
pub(super) fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

/// The words of a text, without its codes.
pub(super) fn plain(parts: &[Part]) -> String {
    let texts = parts.iter().map(|part| if let Part::Text(text) = part { text.as_str() } else { "" });
    texts.collect()
}

/// Knows what references to terms say in a language.
pub trait TermWords {
    /// What a reference says, if the term is known.
    fn word(&self, reference: &Expression) -> Option<String>;

    /// The forms of a term, its default first: the arguments of the reference, and what it says.
    fn forms(&self, id: &str) -> Vec<(Vec<(String, Expression)>, String)>;
}
