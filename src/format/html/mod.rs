//! HTML: pages and fragments as found on the web, including those with omitted end tags.
//!
//! The tokenizer of `html5gum` gives the spans of tags and text, [`tree`] knows which elements
//! are open, [`read`] cuts the text at block tags into runs, and [`run`] makes a block of each.
//! What must not be here: a document tree, and anything that prints a tag.

mod attributes;
mod elements;
mod escape;
mod implied;
mod linked_data;
mod localize;
mod metadata;
mod picture;
mod pieces;
mod read;
mod references;
mod run;
mod structure;
mod tags;
mod tree;
mod write;

use super::template::{Masked, Syntax};
use super::{Care, Format, Localization, ReadOptions, Refusal, UnitText};
use crate::model::{Block, MarkAttribute, Outline, Role};
use crate::text::{Edits, Source, Span};

/// HTML as browsers read it: end tags may be missing, and nothing is an error.
///
/// ```
/// use audarma::format::{Format, Html, ReadOptions};
/// use audarma::model::Role;
/// use audarma::text::Source;
/// let page = "<h1>Кездесу</h1><p>Бірінші <b>сөйлем</b>.<p>Екінші <img alt='Сурет'> сөйлем.";
/// let source = Source::from_text("кездесу.html", page);
/// let blocks = Html.read(&source, &ReadOptions::default()).blocks;
/// assert_eq!(source.slice(blocks[1].span), "Бірінші <b>сөйлем</b>.");
/// assert_eq!(blocks[1].role, Role::Lead);
/// assert_eq!(blocks[2].marks[0].attributes[0].text, "Сурет");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Html;

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["html", "htm", "xhtml"]
    }

    fn read(&self, source: &Source, reading: &ReadOptions) -> Outline {
        let masked = Masked::new(source, 0, Syntax::Html);
        let mut outline = read_part(&masked.source, Span::new(0, source.text().len()), reading);
        masked.restore(&mut outline);
        outline
    }

    fn write(&self, unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal> {
        write::write(unit_text, care)
    }

    fn localize(&self, edits: &mut Edits, version: &Localization<'_>) {
        localize::localize(edits, version);
    }
}

/// Finds the blocks of a fragment of a larger text, such as an HTML block in Markdown. All spans
/// are those of the whole source.
pub(crate) fn read_part(source: &Source, part: Span, _reading: &ReadOptions) -> Outline {
    read::read(source.text(), part)
}

/// A text in a tag as a block of its own.
pub(crate) fn attribute_block(text: &str, attribute: &MarkAttribute) -> Block {
    let role = if attribute.name == "alt" { Role::Alt } else { Role::Title };
    run::attribute(text, attributes::Readable { name: attribute.name, role, value: attribute.span })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_reads_as_if_it_stood_alone() {
        let before = "# Қазақстан <a title=\"";
        let part = "<p title='One>Two <b>three</b> <i lang=\"ru";
        let source = Source::from_text("a.md", [before, part, "\"'> more"].concat());
        let span = Span::new(before.len(), before.len() + part.len());
        let inner = read_part(&source, span, &ReadOptions::default());
        let alone =
            read_part(&Source::from_text("b.html", part), Span::new(0, part.len()), &ReadOptions::default());
        assert_eq!(inner.structure, alone.structure);
        assert_eq!(inner.blocks.len(), alone.blocks.len());
        for (inner, alone) in inner.blocks.iter().zip(&alone.blocks) {
            assert_eq!(inner.span.start, before.len() + alone.span.start);
        }
    }
}
