//! The parts of a block, and how translators see them.

use crate::text::Span;

/// A piece of a block. The pieces of a block cover its span without gaps: joined, their source bytes
/// are the block.
#[derive(Clone, PartialEq, Debug)]
pub struct Piece {
    /// The source bytes of the piece.
    pub span: Span,
    /// What they are.
    pub kind: PieceKind,
}

/// The kind of a piece.
#[derive(Clone, PartialEq, Debug)]
pub enum PieceKind {
    /// Text that the source contains literally.
    Text,
    /// Text that the source encodes: an entity (`&amp;`), an escape (`\*`), a YAML
    /// quote. The string is what readers see; it may be empty.
    Spelled(String),
    /// A line end that reads as a space, with the prefix of the next line (`\n> `).
    SoftBreak,
    /// A hard line break (`<br>`, two spaces at the end of a line).
    HardBreak,
    /// The start of a paired mark; the number is an index into [`Block::marks`].
    ///
    /// [`Block::marks`]: super::Block::marks
    Open(usize),
    /// The end of a paired mark.
    Close(usize),
    /// A mark without text: an image, a footnote reference, a comment.
    Void(usize),
}

/// An inline mark of a block: emphasis, a link, an image.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// The HTML name of a paired mark (`a`, `em`, `strong`, `code`, `span` …); for a standalone
    /// mark, the stem of its variable: `img`, `fn`, `html`, `url`.
    pub name: &'static str,
    /// Whether the source stores data with it that a translation must keep exactly once: a
    /// link's address, a span's class. `em`, `strong`, `del`, `sup`, `sub` without attributes
    /// have none and may be repeated.
    pub has_data: bool,
    /// What assembly must preserve: the address and everything else of the mark that
    /// is not text. Compared, never displayed.
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
    /// The text that readers see.
    pub text: String,
}

/// A token of a message in the notation for translators: text, tag or variable.
///
/// The message `Minister <a1>Borrell</a1>{ $fn }` is text, an opening tag, text, a closing tag
/// and a variable. See [`notation`](super::notation) for how they are written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Token {
    /// Text.
    Text(String),
    /// `<name>`
    Open(String),
    /// `</name>`
    Close(String),
    /// `<br>`: a hard line break.
    Break,
    /// `{ $name }`: a mark without text.
    Variable(String),
}
