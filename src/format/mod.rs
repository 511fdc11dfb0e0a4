//! Document formats: each finds the blocks of an article, and says how a translation is written
//! into one.
//!
//! What must not live here: sentences, ids, catalogs. A format never prints a document; it finds
//! spans, and writes the text of one unit.

mod front_matter;
mod html;
mod markdown;
pub(crate) mod marks;
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

    /// File name endings without the dot, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Finds the blocks. Never fails: what is wrong with the markup becomes a finding, and what
    /// cannot be understood stays outside every block.
    fn read(&self, source: &Source, reading: &ReadOptions) -> Outline;

    /// Writes the translation of a unit for its place, escaped so that it says exactly that.
    ///
    /// # Errors
    /// If the tokens cannot stand there: a mark is missing, unknown, repeated or crossed.
    fn write(&self, unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal>;

    /// Edits outside the units that a localized version needs: language and direction of an HTML
    /// page, the language of a text of a unit that fell back to another locale.
    fn localize(&self, _edits: &mut Edits, _version: &Localization<'_>) {}

    /// Whether the blocks of a version that is read back must say what was written.
    fn is_read_back(&self) -> bool {
        true
    }

    /// Breaks the translation of a hard-wrapped block into lines again, where the format wants
    /// that. `None` leaves it on one line.
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

/// A unit and the translation to write in its place.
#[derive(Clone, Copy, Debug)]
pub struct UnitText<'a> {
    /// The article.
    pub source: &'a Source,
    /// The block.
    pub block: &'a Block,
    /// The unit; its `marks` say which tag or variable is which mark of the block.
    pub unit: &'a Unit,
    /// The translated value.
    pub value: &'a [Token],
    /// Translated attributes by their names in the message (`img-alt`); those that are not here
    /// stay as they are.
    pub attributes: &'a [(String, String)],
}

/// How much a writer escapes. Assembling begins with the least, reads the result back, and asks
/// for more where it does not say what it should.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Care {
    /// Only what is known to need it.
    Minimal,
    /// Every character that could mean something.
    Full,
    /// HTML tags and character references where the format's own marks do not work.
    Html,
}

impl Care {
    /// All levels, the least first.
    pub const LADDER: [Care; 3] = [Care::Minimal, Care::Full, Care::Html];
}

/// Why a translation cannot be written in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A tag or variable of the source is not in the translation.
    Missing(String),
    /// A tag or variable of the translation is not in the source.
    Unknown(String),
    /// A tag or variable stands twice that may stand once.
    Repeated(String),
    /// A tag is closed that is not open, or left open.
    Crossed(String),
    /// The text of a code mark was changed.
    Locked(String),
    /// There is no text left.
    Empty,
    /// However it is written, it would change the structure of the document.
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
    /// Units that stand in another language, with that language.
    pub fallbacks: &'a [(&'a Unit, &'a Locale)],
}

/// All formats.
pub const FORMATS: &[&dyn Format] = &[&PlainText, &Markdown, &Html];

/// The format of this name.
pub fn by_name(name: &str) -> Option<&'static dyn Format> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}

/// The format of a file, by the ending of its name.
pub fn by_path(path: &str) -> Option<&'static dyn Format> {
    let (_, ending) = path.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    FORMATS.iter().copied().find(|format| format.extensions().contains(&ending.as_str()))
}
