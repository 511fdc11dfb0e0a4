//! Blocks as one line of text.

use audarma::model::{Block, PieceKind};
use audarma::text::Source;

/// `role: text` with `<name identity attr=…>` for marks, `_` for a soft break, `⏎` for a hard one.
pub(crate) fn show(source: &Source, block: &Block) -> String {
    let mut out = format!("{}: ", block.role);
    for piece in &block.pieces {
        match &piece.kind {
            PieceKind::Text => out.push_str(source.slice(piece.span)),
            PieceKind::Spelled(text) => out.push_str(text),
            PieceKind::SoftBreak => out.push('_'),
            PieceKind::HardBreak => out.push('⏎'),
            PieceKind::Open(mark) => {
                let mark = &block.marks[*mark];
                let lock = if mark.is_locked { "!" } else { "" };
                out.push_str(&format!("<{}{lock}{}>", mark.name, attributes(mark)));
            }
            PieceKind::Close(mark) => out.push_str(&format!("</{}>", block.marks[*mark].name)),
            PieceKind::Void(mark) => {
                let mark = &block.marks[*mark];
                out.push_str(&format!("{{{}{}}}", mark.name, attributes(mark)));
            }
        }
    }
    out
}

fn attributes(mark: &audarma::model::Mark) -> String {
    mark.attributes.iter().map(|attribute| format!(" {}={}", attribute.name, attribute.text)).collect()
}
