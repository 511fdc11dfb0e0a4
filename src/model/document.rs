//! An article as blocks and units.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use serde::Serialize;

use super::{Finding, Mark, Piece, Token, notation};
use crate::text::{Source, Span, collapse, words};

/// What a format finds in an article: its blocks and its structure.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The blocks in document order, with disjoint spans. Blocks without visible text are omitted.
    pub blocks: Vec<Block>,
    /// The article's date as `YYYY-MM-DD`, if its metadata names one.
    pub date: Option<String>,
    /// A hash of everything that is not translatable text: parser events, element tree, attribute
    /// values, code. No translation changes it.
    pub structure: u64,
    /// Problems in the article's own markup.
    pub findings: Vec<Finding>,
}

/// A run of text in an article: a headline, a paragraph, a cell, an alternative text.
#[derive(Clone, PartialEq, Debug)]
pub struct Block {
    /// Its role for readers.
    pub role: Role,
    /// Its context in the file, which decides how a translation is escaped.
    pub place: Place,
    /// Its bytes: from the first to the last visible character, with the markup around them.
    pub span: Span,
    /// The pieces, which cover the span without gaps.
    pub pieces: Vec<Piece>,
    /// The inline marks that the pieces point to.
    pub marks: Vec<Mark>,
    /// A note to translators before it (`<!-- audarma:note … -->`).
    pub note: Option<String>,
    /// The name of the format that wrote it, if it differs from the article's: `html` for HTML in
    /// Markdown.
    pub layer: Option<&'static str>,
}

/// The role of a block or unit for readers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of the article.
    Headline,
    /// Place, date and agency before the first sentence.
    Dateline,
    /// The first paragraph.
    Lead,
    /// A heading inside the article.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// Quoted text.
    Quote,
    /// A table cell.
    Cell,
    /// The caption of an image or table.
    Caption,
    /// A term or an explanation in a definition list, a footnote's text.
    Definition,
    /// The alternative text of an image.
    Alt,
    /// The title in the metadata, the tooltip of a link.
    Title,
    /// A description, keywords and other metadata texts.
    Meta,
    /// A button, a field's placeholder, a label.
    Label,
}

impl Role {
    /// The role's name in catalogs, in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Dateline => "dateline",
            Self::Lead => "lead",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list-item",
            Self::Quote => "quote",
            Self::Cell => "cell",
            Self::Caption => "caption",
            Self::Definition => "definition",
            Self::Alt => "alt",
            Self::Title => "title",
            Self::Meta => "meta",
            Self::Label => "label",
        }
    }

    /// Whether the block is running text, which is split into sentences; other blocks are one unit each.
    pub fn has_sentences(self) -> bool {
        use Role::{Caption, Cell, Definition, Lead, ListItem, Meta, Paragraph, Quote};
        matches!(self, Lead | Paragraph | ListItem | Quote | Cell | Caption | Definition | Meta)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The context of a block in its file, as far as it affects how a translation is written there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Place {
    /// Running text that may contain marks and line breaks.
    Flow,
    /// Text with marks that must stay on one line: an ATX heading, a table cell.
    Line,
    /// A cell of a Markdown pipe table: one line, and `|` ends it.
    Cell,
    /// Character data without markup: `<title>`, `<textarea>`.
    Characters,
    /// An attribute value between these quotes; `None` if it is unquoted.
    Attribute(Option<char>),
    /// A scalar of YAML, TOML or JSON, in its current style.
    Scalar(Scalar),
}

/// How a scalar is written in front matter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scalar {
    /// YAML without quotes.
    YamlPlain,
    /// YAML in `'…'`.
    YamlSingle,
    /// YAML in `"…"`.
    YamlDouble,
    /// YAML `|` or `>` with its lines.
    YamlBlock,
    /// TOML in `"…"`, or `"""…"""`.
    TomlBasic,
    /// TOML in `'…'`, or `'''…'''`.
    TomlLiteral,
    /// JSON in `"…"`.
    Json,
}

/// An article split into units.
#[derive(Clone, Debug)]
pub struct Document {
    /// The article.
    pub source: Source,
    /// The name of its format, as in `audarma formats`.
    pub format: &'static str,
    /// Its blocks, with the pieces split at unit boundaries.
    pub blocks: Vec<Block>,
    /// Its units in document order.
    pub units: Vec<Unit>,
    /// The article's date as `YYYY-MM-DD`, if its metadata names one.
    pub date: Option<String>,
    /// See [`Outline::structure`].
    pub structure: u64,
    /// Problems in the article itself.
    pub findings: Vec<Finding>,
    /// The boundary corrections that apply to it.
    pub corrected: Vec<Corrected>,
}

/// A place in an article where a correction moved a unit boundary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Corrected {
    /// The index of the correction.
    pub correction: usize,
    /// The place: the start of the text after the boundary.
    pub at: Span,
}

/// What gets one message: a sentence, a dateline, a headline.
#[derive(Clone, PartialEq, Debug)]
pub struct Unit {
    /// Index of its block in [`Document::blocks`].
    pub block: usize,
    /// Its role for readers.
    pub role: Role,
    /// Its bytes.
    pub span: Span,
    /// Its pieces in the block.
    pub pieces: Range<usize>,
    /// The marks of the block that it contains, by their names in the message: `a1`, `img`.
    pub marks: Vec<(String, usize)>,
    /// The text that translators see.
    pub message: Text,
    /// Whether there is nothing to translate: all letters are in locked text.
    pub is_automatic: bool,
}

/// The content of a message: a value in tokens, and attributes in plain text.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Text {
    /// The value. Empty for a unit that has attributes only.
    pub value: Vec<Token>,
    /// Attributes (`img-alt`, `a1-title`), in the order of their marks.
    pub attributes: Vec<(String, String)>,
}

impl Block {
    /// Whether the block is split into sentences. A front matter scalar is never split, because its
    /// quotes can only be changed as a whole.
    pub fn has_sentences(&self) -> bool {
        self.role.has_sentences() && !matches!(self.place, Place::Scalar(_))
    }
}

impl Document {
    /// The block of a unit.
    pub fn block_of(&self, unit: &Unit) -> &Block {
        &self.blocks[unit.block]
    }

    /// The tags of a unit whose text must not change.
    pub fn locked<'u>(&self, unit: &'u Unit) -> HashSet<&'u str> {
        let block = self.block_of(unit);
        let locked = unit.marks.iter().filter(|(_, mark)| block.marks[*mark].is_locked);
        locked.map(|(name, _)| name.as_str()).collect()
    }
}

impl Text {
    /// The message on one line in the notation for translators, with white space folded: the form
    /// that is compared and fingerprinted. Texts that readers cannot tell apart have the same
    /// canonical form, whatever the order of their attributes.
    ///
    /// ```
    /// use audarma::model::{Text, Token};
    /// let value = vec![Token::Open("em".into()), Token::Text("Орталық\u{20}\u{20}Азия".into()), Token::Close("em".into())];
    /// let text = Text { value, attributes: vec![("img-alt".into(), "Карта".into())] };
    /// assert_eq!(text.canonical(), "<em>Орталық Азия</em>\n.img-alt = Карта");
    /// ```
    pub fn canonical(&self) -> String {
        let shown = notation::show(&self.value);
        let mut out = match collapse(&shown) {
            Cow::Borrowed(same) if same.len() == shown.len() => shown,
            tidy => tidy.into_owned(),
        };
        let mut attributes: Vec<&(String, String)> = self.attributes.iter().collect();
        attributes.sort();
        for (name, text) in attributes {
            out.push_str("\n.");
            out.push_str(name);
            out.push_str(" = ");
            out.push_str(&collapse(text));
        }
        out
    }

    /// The words of the value and the attributes without tags and variables.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for token in &self.value {
            match token {
                Token::Text(text) => out.push_str(text),
                Token::Break => out.push(' '),
                _ => {}
            }
        }
        for (_, text) in &self.attributes {
            out.push(' ');
            out.push_str(text);
        }
        out
    }

    /// The number of characters to translate, including spaces; a run of white space counts as one.
    ///
    /// ```
    /// use audarma::model::{Text, Token};
    /// let value = vec![Token::Open("em".into()), Token::Text("Орталық\u{20}\u{20}Азия".into()), Token::Close("em".into())];
    /// assert_eq!(Text { value, attributes: Vec::new() }.characters(), 12);
    /// ```
    pub fn characters(&self) -> usize {
        collapse(&self.plain()).trim().chars().count()
    }

    /// The number of words to translate.
    pub fn words(&self) -> usize {
        words(&self.plain())
    }
}
