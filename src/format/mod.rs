//! Document formats: each finds the blocks of an article, and writes a translation
//! into one.
//!
//! What must not be here: sentences, ids, catalogs. A format never prints a document; it finds
//! spans, and writes the text of one unit.

mod front_matter;
mod html;
mod markdown;
pub(crate) mod marks;
mod template;
mod text;

use std::fmt::Debug;

use crate::model::{Block, Locale, Outline, Token, Unit};
use crate::text::{Edits, Source};

pub use html::Html;
pub use markdown::Markdown;
pub use text::PlainText;

/// A document format.
pub trait Format: Sync + Debug {
    /// The name on the command line and in reports: `markdown`.
    fn name(&self) -> &'static str;

    /// File name extensions without the dot, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Finds the blocks. Never fails: a problem in the markup becomes a finding, and markup that
    /// cannot be parsed stays outside every block.
    fn read(&self, source: &Source, reading: &ReadOptions) -> Outline;

    /// Writes the translation of a unit, escaped for its context.
    ///
    /// # Errors
    /// If the tokens are not allowed there: a mark is missing, unknown, repeated or crossed.
    fn write(&self, unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal>;

    /// Edits outside the units that a localized version needs: the language and direction of an HTML
    /// page, the language of units that fell back to another locale, the date line of plain text.
    fn localize(&self, _edits: &mut Edits, _version: &Localization<'_>) {}

    /// Whether the blocks of a version must be read back and compared.
    fn is_read_back(&self) -> bool {
        true
    }

    /// Wraps the translation of a hard-wrapped block, if the format supports that. `None` leaves it on
    /// one line.
    fn wrap(&self, _source: &Source, _block: &Block, _text: &str) -> Option<String> {
        None
    }
}

/// What to look for in a document.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// Keys of front matter whose values are translated, in lower case.
    pub front_matter_keys: Vec<String>,
}

impl Default for ReadOptions {
    fn default() -> Self {
        let keys = "title linktitle subtitle headline description summary excerpt lead caption alt keywords tags categories";
        Self { front_matter_keys: keys.split(' ').map(str::to_owned).collect() }
    }
}

/// A unit and its translation.
#[derive(Clone, Copy, Debug)]
pub struct UnitText<'a> {
    /// The article.
    pub source: &'a Source,
    /// The block.
    pub block: &'a Block,
    /// The unit; its `marks` map tags and variables to the marks of the block.
    pub unit: &'a Unit,
    /// The translated value.
    pub value: &'a [Token],
    /// Translated attributes by their names in the message (`img-alt`); others
    /// are unchanged.
    pub attributes: &'a [(String, String)],
}

/// How much a writer escapes. Assembly starts with the least, reads the result back, and
/// escapes more if it differs from the intended text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Care {
    /// Only what is known to need escaping.
    Minimal,
    /// Every character that could have a special meaning.
    Full,
    /// HTML tags and character references where the format's own markup does not work.
    Html,
}

impl Care {
    /// All levels, the least first.
    pub const LADDER: [Care; 3] = [Care::Minimal, Care::Full, Care::Html];
}

/// Why a translation cannot be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A tag or variable of the source is not in the translation.
    Missing(String),
    /// A tag or variable of the translation is not in the source.
    Unknown(String),
    /// A tag or variable occurs twice that may occur once.
    Repeated(String),
    /// A tag is closed that is not open, or left open.
    Crossed(String),
    /// The text of a code mark was changed.
    Locked(String),
    /// There is no text left.
    Empty,
    /// It would change the structure of the document in any notation.
    Structure,
}

/// A localized version, as far as [`Format::localize`] needs it.
#[derive(Clone, Copy, Debug)]
pub struct Localization<'a> {
    /// The article.
    pub source: &'a Source,
    /// Its blocks.
    pub blocks: &'a [Block],
    /// The language of the version.
    pub locale: &'a Locale,
    /// Units in another language, with that language.
    pub fallbacks: &'a [(&'a Unit, &'a Locale)],
    /// The date of the article as news texts in the language of the version write it.
    pub date: Option<&'a str>,
}

/// All formats.
pub const FORMATS: &[&dyn Format] = &[&PlainText, &Markdown, &Html];

/// The format of this name.
pub fn by_name(name: &str) -> Option<&'static dyn Format> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}

/// The format of a file, by its extension.
pub fn by_path(path: &str) -> Option<&'static dyn Format> {
    let (_, ending) = path.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    FORMATS.iter().copied().find(|format| format.extensions().contains(&ending.as_str()))
}
