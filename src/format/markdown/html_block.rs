//! Blocks of HTML between the paragraphs.

use super::trim::trim;
use crate::format::{ReadOptions, html};
use crate::model::{Block, Mark, Outline, Piece, PieceKind};
use crate::text::{Source, Span, is_blank};

/// The text in a block of HTML.
pub(super) fn read(source: &Source, span: Span, reading: &ReadOptions) -> Outline {
    let mut outline = html::read_part(source, span, reading);
    let mut blocks = Vec::with_capacity(outline.blocks.len());
    for mut block in outline.blocks {
        while let Some(mark) = tag_line(source, &block) {
            unwrap(source.text(), &mut block, mark);
        }
        while is_blank(&source.text()[span.start..block.span.start]) && has_image_line(source, &block) {
            blocks.extend(unload(source.text(), &mut block));
        }
        if !block.pieces.is_empty() {
            blocks.push(block);
        }
    }
    blocks.iter_mut().for_each(|block| block.layer = Some("html"));
    outline.blocks = blocks;
    outline
}

/// Whether a block begins with an image on its own line, with text below. That line makes the block
/// HTML for Markdown, so no text may move up to it.
fn has_image_line(source: &Source, block: &Block) -> bool {
    let [Piece { span, kind: PieceKind::Void(_) }, _, ..] = block.pieces[..] else { return false };
    source.text()[span.end..].trim_start_matches([' ', '\t']).starts_with(['\n', '\r'])
}

/// Removes the image from the start of a block and returns its texts as separate blocks.
fn unload(text: &str, block: &mut Block) -> Vec<Block> {
    let PieceKind::Void(mark) = block.pieces.remove(0).kind else { return Vec::new() };
    trim(&mut block.pieces, text);
    forget(block, mark).attributes.iter().map(|attribute| html::attribute_block(text, attribute)).collect()
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
    forget(block, mark);
}

/// Removes a mark that no piece of the block refers to.
fn forget(block: &mut Block, mark: usize) -> Mark {
    let forgotten = block.marks.remove(mark);
    for piece in &mut block.pieces {
        if let PieceKind::Open(index) | PieceKind::Close(index) | PieceKind::Void(index) = &mut piece.kind {
            *index -= usize::from(*index > mark);
        }
    }
    if let (Some(first), Some(last)) = (block.pieces.first(), block.pieces.last()) {
        block.span = Span::new(first.span.start, last.span.end);
    }
    forgotten
}
