//! What a block is made of, and what a translator sees of it.

use crate::text::Span;

/// One piece of a block. The pieces of a block tile its span: they follow each other without
/// gaps, and joined their source bytes are the block.
#[derive(Clone, PartialEq, Debug)]
pub struct Piece {
    /// The source bytes of the piece.
    pub span: Span,
    /// What they are.
    pub kind: PieceKind,
}

/// What a piece of a block is.
#[derive(Clone, PartialEq, Debug)]
pub enum PieceKind {
    /// Text that stands in the source as it is read.
    Text,
    /// Text that the source spells another way: an entity (`&amp;`), an escape (`\*`), a YAML
    /// quote. The string is what a reader sees; it may be empty.
    Spelled(String),
    /// A line end that reads as a space, with the prefix of the next line (`\n> `).
    SoftBreak,
    /// A line break that stays one (`<br>`, two spaces at a line's end).
    HardBreak,
    /// The start of a paired mark; the number is an index into [`Block::marks`].
    ///
    /// [`Block::marks`]: super::Block::marks
    Open(usize),
    /// The end of a paired mark.
    Close(usize),
    /// A mark without text of its own: an image, a footnote reference, a comment.
    Void(usize),
}

/// An inline mark of a block: emphasis, a link, an image.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// The HTML name of a paired mark (`a`, `em`, `strong`, `code`, `span` …); for a standalone
    /// one the stem of its variable: `img`, `fn`, `html`, `url`.
    pub name: &'static str,
    /// Whether the source stores something with it that a translation must keep exactly once: a
    /// link's address, a span's class. `em`, `strong`, `del`, `sup`, `sub` without attributes
    /// have none and may repeat.
    pub has_data: bool,
    /// What must be the same after assembling: the address and everything else of the mark that
    /// is not text. Compared, never shown.
    pub identity: String,
    /// Whether the text between open and close must stay as in the source (a code span).
    pub is_locked: bool,
    /// Translatable texts inside the mark's own bytes: `alt`, `title`.
    pub attributes: Vec<MarkAttribute>,
}

/// A translatable text inside the markup of a mark.
#[derive(Clone, PartialEq, Debug)]
pub struct MarkAttribute {
    /// The attribute's HTML name: `alt`, `title`, `aria-label`.
    pub name: &'static str,
    /// Its bytes in the source, without quotes.
    pub span: Span,
    /// The text that a reader sees.
    pub text: String,
}

/// One step of a message in the notation for translators: text, tags, variables.
///
/// The message `Minister <a1>Borrell</a1>{ $fn }` is text, an opening tag, text, a closing tag
/// and a variable. See [`notation`](super::notation) for how they are written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Token {
    /// Text to be read.
    Text(String),
    /// `<name>`
    Open(String),
    /// `</name>`
    Close(String),
    /// `<br>`: a line break that stays one.
    Break,
    /// `{ $name }`: a mark without text of its own.
    Variable(String),
}
