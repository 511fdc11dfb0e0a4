//! Markdown: CommonMark with tables, task lists, footnotes and strikethrough, and front matter.
//!
//! pulldown-cmark provides the events; this folder turns them into blocks and writes
//! translations back. What must not be here: sentences, and printing of whole documents.

mod html_block;
mod inline;
mod link;
mod read;
mod region;
mod tag;
mod trim;
mod write;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Care, Format, ReadOptions, Refusal, UnitText};
use crate::model::{Finding, Outline, Severity};
use crate::text::{Source, Span};

/// Markdown as newsrooms and static site generators write it: CommonMark with tables, task lists,
/// footnotes and strikethrough, and front matter in YAML, TOML or JSON.
///
/// ```
/// use audarma::format::{Format, Markdown, ReadOptions};
/// use audarma::model::Role;
/// use audarma::text::Source;
/// let article = "---\ntitle: Кездесу\n---\n# Кездесу\n\n**«Қазақстан»**&#1076;ың *ұстанымы*.\n";
/// let source = Source::from_text("кездесу.md", article);
/// let blocks = Markdown.read(&source, &ReadOptions::default()).blocks;
/// assert_eq!(blocks.iter().map(|block| block.role).collect::<Vec<_>>(), [Role::Title, Role::Headline, Role::Lead]);
/// assert_eq!(source.slice(blocks[2].pieces[0].span), "**");
/// assert_eq!(blocks[2].marks[1].name, "em");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown;

impl Format for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown", "mdown", "mkd", "mdx"]
    }

    fn read(&self, source: &Source, reading: &ReadOptions) -> Outline {
        // The parser has panicked on rare input; in that case the article is left unchanged.
        catch_unwind(AssertUnwindSafe(|| read::read(source, reading))).unwrap_or_else(|_| failed(source))
    }

    fn write(&self, unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal> {
        write::write(unit_text, care)
    }
}

fn failed(source: &Source) -> Outline {
    let finding =
        Finding::new("parser-failed", Severity::Error, source, Span::at(0)).with("format", "markdown");
    Outline { findings: vec![finding], ..Outline::default() }
}
