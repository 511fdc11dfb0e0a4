//! Blocks of HTML between the paragraphs.

use super::trim::trim;
use crate::format::{ReadOptions, html};
use crate::model::{Block, Outline, Piece, PieceKind};
use crate::text::{Source, Span};

/// The text in a block of HTML.
pub(super) fn read(source: &Source, span: Span, reading: &ReadOptions) -> Outline {
    let mut outline = html::read_part(source, span, reading);
    for block in &mut outline.blocks {
        block.layer = Some("html");
        while let Some(mark) = tag_line(source, block) {
            unwrap(source.text(), block, mark);
        }
    }
    outline
}

/// The mark around an entire block whose opening tag has its own line. That line makes the
/// block HTML for Markdown, so it must not change.
fn tag_line(source: &Source, block: &Block) -> Option<usize> {
    let [Piece { span, kind: PieceKind::Open(first) }, .., Piece { kind: PieceKind::Close(last), .. }] =
        block.pieces[..]
    else {
        return None;
    };
    let rest = source.text()[span.end..].trim_start_matches([' ', '\t']);
    (first == last && rest.starts_with(['\n', '\r'])).then_some(first)
}

/// Removes the mark from around the block.
fn unwrap(text: &str, block: &mut Block, mark: usize) {
    block.pieces.pop();
    block.pieces.remove(0);
    trim(&mut block.pieces, text);
    block.marks.remove(mark);
    for piece in &mut block.pieces {
        if let PieceKind::Open(index) | PieceKind::Close(index) | PieceKind::Void(index) = &mut piece.kind {
            *index -= usize::from(*index > mark);
        }
    }
    if let (Some(first), Some(last)) = (block.pieces.first(), block.pieces.last()) {
        block.span = Span::new(first.span.start, last.span.end);
    }
}
