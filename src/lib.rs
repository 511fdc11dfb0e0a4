//! A translation-ready localization toolkit for articles.
//!
//! An article is *found into* blocks and units, never printed: [`format`](mod@format) finds the spans of text,
//! [`segment`] cuts them into sentences, [`extract`] makes units of them. Each unit is a message of a
//! Fluent catalog ([`fluent`], [`sync`]); its translation is spliced back by [`assemble`], and the
//! result is read again before it is given out. [`check`] says what is wrong, [`report`] writes it
//! down, and [`project`] does all of it on disk.
//!
//! From an article to a localized article without a disk:
//!
//! ```
//! use std::collections::HashSet;
//! use audarma::{assemble::Build, extract::Extractor, fluent::{self, Resolver}};
//! use audarma::{format::{Markdown, ReadOptions}, glossary::Glossary, segment::Segmenter, text::Source};
//! use audarma::model::{Catalog, Document, Locale, Text};
//! use audarma::sync::Plan;
//!
//! let (english, kazakh) = (Locale::of("en"), Locale::of("kk"));
//! let article = Source::from_text("visit.md", "# The visit\n\nThe *sides* met. They agreed.\n");
//! let (segmenter, reading) = (Segmenter::new(&english), ReadOptions::default());
//! let document = Document::read(&article, &Markdown, &Extractor::new(&segmenter, &reading));
//!
//! // Each unit gets an id, which stays with it through later edits of the article.
//! let glossary = Glossary::new(&english, &Catalog::empty("en/terms.ftl"), true);
//! let plan = Plan::new(&document, &Catalog::empty("en/visit.ftl"), &glossary, &HashSet::new());
//! let ids: Vec<&str> = plan.units.iter().map(|unit| unit.id.as_str()).collect();
//!
//! // What a translator writes, in any editor.
//! let written = format!("{} = Сапар\n{} = <em>Тараптар</em> кездесті.\n", ids[0], ids[1]);
//! let catalog = fluent::read(&Source::from_text("kk/visit.ftl", written));
//!
//! let resolver = Resolver::new(&kazakh, &catalog, &[]);
//! let say = |id: &&str| {
//!     let value = resolver.value(catalog.message(id)?.value.as_ref()?, &catalog).tokens;
//!     Some(Text { value, ..Text::default() })
//! };
//! let translations: Vec<Option<Text>> = ids.iter().map(say).collect();
//! let languages = vec![&kazakh; ids.len()];
//! let build = Build {
//!     document: &document,
//!     format: &Markdown,
//!     reading: &reading,
//!     translations: &translations,
//!     language: Some((&kazakh, &languages)),
//! };
//! let version = String::from_utf8(build.run().bytes).unwrap();
//! assert_eq!(version, "# Сапар\n\n*Тараптар* кездесті. They agreed.\n");
//! ```
#![forbid(unsafe_code)]

pub mod align;
pub mod assemble;
pub mod check;
pub mod exchange;
pub mod extract;
pub mod fluent;
pub mod format;
pub mod glossary;
pub mod memory;
pub mod model;
#[cfg(feature = "disk")]
pub mod project;
pub mod report;
pub mod segment;
pub mod sync;
pub mod text;
pub mod workspace;
