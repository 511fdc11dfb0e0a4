//! The syntax of site generators inside an article: shortcodes, template tags, containers,
//! mathematics, components. It is for machines, so no part of it is offered to translators.
//!
//! The parser of a format never sees it. It reads a copy of the article in which each token is a
//! filler of the same length ([`Masked`]), so that all offsets stay; afterwards the tokens that are
//! part of a sentence become marks that a translator may move and not change.
//!
//! What must not live here: what a token does. Hugo, Jekyll and Docusaurus know that.

mod scan;

use std::borrow::Cow;

use crate::model::{Block, Mark, Outline, Piece, PieceKind, Place};
use crate::text::{Digest, Source, Span, is_blank};

/// Where tokens are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Syntax {
    /// All tokens, and those that have a line for themselves end a paragraph.
    Markdown,
    /// Template tags.
    Html,
}

/// What a token becomes where it is part of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    /// A shortcode, a tag or a variable.
    Template,
    /// Mathematics.
    Math,
}

impl Class {
    fn name(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Math => "math",
        }
    }
}

/// A token, or several that share a line.
#[derive(Clone, Copy, Debug)]
struct Mask {
    span: Span,
    class: Class,
    /// Whether it has its lines for itself, so that a paragraph ends before it.
    is_block: bool,
}

/// An article with fillers for its template syntax.
pub(super) struct Masked {
    /// The article as it is.
    original: Source,
    /// The article with fillers; the original if it has no such syntax.
    pub(super) source: Source,
    masks: Vec<Mask>,
}

impl Masked {
    /// Hides the tokens from offset `from` on.
    pub(super) fn new(source: &Source, from: usize, syntax: Syntax) -> Self {
        let text = source.text();
        let masks = scan::masks(text, from, syntax);
        let filled = if masks.is_empty() { source.clone() } else { source.with_text(fill(text, &masks)) };
        Self { original: source.clone(), source: filled, masks }
    }

    /// Whether a part of the article is one token that has its lines for itself.
    pub(super) fn is_block(&self, part: Span) -> bool {
        let inside = self.within(part);
        let is_rest = |from: usize, to: usize| is_blank(&self.original.text()[from..to]);
        matches!(inside, [mask] if mask.is_block
            && part.contains(mask.span)
            && is_rest(part.start, mask.span.start)
            && is_rest(mask.span.end, part.end))
    }

    /// The tokens that share a byte with a span.
    fn within(&self, span: Span) -> &[Mask] {
        let first = self.masks.partition_point(|mask| mask.span.end <= span.start);
        let count = self.masks[first..].partition_point(|mask| mask.span.start < span.end);
        &self.masks[first..first + count]
    }

    /// Puts the tokens back into what was found in the copy. A block that has no other text, and a
    /// text that cannot hold a mark, is for machines as a whole.
    pub(super) fn restore(&self, outline: &mut Outline) {
        if !self.masks.is_empty() {
            outline.blocks.retain_mut(|block| self.restore_block(block));
        }
    }

    fn restore_block(&self, block: &mut Block) -> bool {
        if self.within(block.span).is_empty() {
            return true;
        }
        if !matches!(block.place, Place::Flow | Place::Line | Place::Cell) {
            return false;
        }
        let mut locked = 0usize;
        for piece in std::mem::take(&mut block.pieces) {
            let is_locked = |mark: usize| usize::from(block.marks[mark].is_locked);
            match piece.kind {
                PieceKind::Open(mark) => locked += is_locked(mark),
                PieceKind::Close(mark) => locked = locked.saturating_sub(is_locked(mark)),
                _ => {}
            }
            self.restore_piece(block, piece, locked > 0);
        }
        self.has_text(block) || block.marks.iter().any(|mark| !mark.attributes.is_empty())
    }

    /// Adds a piece to the block, cut at its tokens.
    fn restore_piece(&self, block: &mut Block, mut piece: Piece, is_locked: bool) {
        let masks = self.within(piece.span);
        match &mut piece.kind {
            PieceKind::Text if !is_locked => return self.cut(block, piece.span, masks),
            PieceKind::Spelled(text) => *text = self.unmasked(text, masks),
            PieceKind::Open(mark) | PieceKind::Close(mark) | PieceKind::Void(mark) => {
                self.restore_mark(&mut block.marks[*mark], masks);
            }
            _ => {}
        }
        block.pieces.push(piece);
    }

    /// Adds a text to the block, and a mark for each token in it.
    fn cut(&self, block: &mut Block, span: Span, masks: &[Mask]) {
        let mut from = span.start;
        for mask in masks {
            let token = Span::new(mask.span.start.max(span.start), mask.span.end.min(span.end));
            if from < token.start {
                block.pieces.push(Piece { span: Span::new(from, token.start), kind: PieceKind::Text });
            }
            block.pieces.push(Piece { span: token, kind: PieceKind::Void(block.marks.len()) });
            block.marks.push(Mark {
                name: mask.class.name(),
                has_data: true,
                identity: self.original.slice(token).to_owned(),
                is_locked: false,
                attributes: Vec::new(),
            });
            from = token.end;
        }
        if from < span.end {
            block.pieces.push(Piece { span: Span::new(from, span.end), kind: PieceKind::Text });
        }
    }

    /// A mark says again what the article says; a text in it that has a token is none for readers.
    fn restore_mark(&self, mark: &mut Mark, masks: &[Mask]) {
        if masks.is_empty() {
            return;
        }
        mark.identity = self.unmasked(&mark.identity, masks);
        let (kept, machine): (Vec<_>, Vec<_>) = std::mem::take(&mut mark.attributes)
            .into_iter()
            .partition(|attribute| self.within(attribute.span).is_empty());
        mark.attributes = kept;
        for attribute in machine {
            mark.identity.extend([" ", attribute.name, "=", self.original.slice(attribute.span)]);
        }
    }

    /// A text of the copy with the tokens in the place of their fillers.
    fn unmasked(&self, text: &str, masks: &[Mask]) -> String {
        let (mut out, mut rest) = (String::new(), text);
        for mask in masks {
            let Some(at) = rest.find(self.source.slice(mask.span)) else { continue };
            out.push_str(&rest[..at]);
            out.push_str(self.original.slice(mask.span));
            rest = &rest[at + mask.span.len()..];
        }
        out.push_str(rest);
        out
    }

    fn has_text(&self, block: &Block) -> bool {
        block.pieces.iter().any(|piece| match &piece.kind {
            PieceKind::Text => !is_blank(self.original.slice(piece.span)),
            PieceKind::Spelled(text) => !is_blank(text),
            _ => false,
        })
    }
}

/// Whether `{` with this character behind it could begin a token.
pub(super) fn is_opener(next: Option<char>) -> bool {
    matches!(next, Some('{' | '%' | '#' | '/'))
}

/// The text with a filler for each token.
fn fill(text: &str, masks: &[Mask]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for mask in masks {
        out.push_str(&text[from..mask.span.start]);
        out.push_str(&filler(&text[mask.span.range()], mask.is_block));
        from = mask.span.end;
    }
    out.push_str(&text[from..]);
    out
}

/// What stands for a token: letters, as no markup begins or ends at a letter; or a line that
/// Markdown leaves alone, which ends a paragraph. Other tokens have other fillers, so that
/// comparing structures compares the tokens too.
fn filler(token: &str, is_block: bool) -> Cow<'static, str> {
    const LETTERS: [char; 4] = ['j', 'q', 'x', 'z'];
    if is_block && token.len() < "<??>".len() {
        return "*".repeat(token.len()).into();
    }
    let mut digest = Digest::new();
    digest.text(token);
    let count = token.len() - if is_block { "<??>".len() } else { 0 };
    let letter = |at: usize| LETTERS[(digest.value() >> (at * 2 % 64)) as usize & 3];
    let letters: String = (0..count).map(letter).collect();
    if is_block { format!("<?{letters}?>").into() } else { letters.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tokens of a text; lines of them with a bar before.
    fn tokens(text: &str) -> Vec<String> {
        let masks = scan::masks(text, 0, Syntax::Markdown);
        let shown =
            |mask: &Mask| format!("{}{}", if mask.is_block { "|" } else { "" }, &text[mask.span.range()]);
        masks.iter().map(shown).collect()
    }

    #[test]
    fn tags_and_lines_of_them_are_found() {
        assert_eq!(tokens("a {{< x \"}}\" >}} b {{ c }}\n"), ["{{< x \"}}\" >}}", "{{ c }}"]);
        assert_eq!(tokens("{{< a >}} {{< b >}}\nText.\n> {% c %}\n"), ["|{{< a >}} {{< b >}}", "|{% c %}"]);
        assert_eq!(tokens("Text\n{.lead #a}\n"), ["|{.lead #a}"]);
        assert_eq!(tokens("{{<\n a\n>}}\r\n"), ["|{{<\n a\n>}}"]);
        assert_eq!(tokens(":::tip A *title*\nText\n:::\n"), ["|:::tip A *title*", "|:::"]);
        assert_eq!(tokens("{% raw %}\n{{ a }}\n\n{% endraw %}\n"), ["|{% raw %}\n{{ a }}\n\n{% endraw %}"]);
    }

    #[test]
    fn what_is_only_talked_about_is_text() {
        assert_eq!(tokens("# A {#id}\n\n`{{` and `}}`, {{ a\n\n }}, { b }, AT&T %}\n"), [""; 0]);
        assert_eq!(tokens("$5 and $6, US$5=x$, \\$x$, $HOME/$USER, $ x $\n"), [""; 0]);
        assert_eq!(tokens("import duties and export goods from abroad\n\na <B>, <Div>, <URL>\n"), [""; 0]);
    }

    #[test]
    fn formulas_modules_and_components_are_found() {
        assert_eq!(tokens("$x$, $a^2$ and $$\nb = c\n$$\n"), ["$x$", "$a^2$", "$$\nb = c\n$$"]);
        assert_eq!(tokens("import A from 'a'\n\nText\n"), ["|import A from 'a'"]);
        assert_eq!(tokens("export const a = {\n\n  b,\n}\n\nText\n"), ["|export const a = {\n\n  b,\n}"]);
        assert_eq!(tokens("<Tabs a={'>'}>\n\nA <Tab /> <Tab b={1}/>\n"), ["|<Tabs a={'>'}>", "<Tab b={1}/>"]);
    }

    #[test]
    fn a_copy_has_the_same_offsets() {
        let source = Source::from_text("a.md", "ә {{ x }} ғ\n\n:::\n");
        let masked = Masked::new(&source, 0, Syntax::Markdown);
        assert_eq!(masked.source.text().len(), source.text().len());
        assert!(masked.source.text().ends_with(" ғ\n\n***\n"));
    }
}
