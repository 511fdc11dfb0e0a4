//! A translation-ready localization toolkit for articles.
//!
//! An article is *found into* blocks and units, never printed: [`format`](mod@format) finds the spans of text,
//! [`segment`] cuts them into sentences, [`extract`] makes units of them. Each unit is a message of a
//! Fluent catalog ([`fluent`], [`sync`]); its translation is spliced back by [`assemble`], and the
//! result is read again before it is given out. [`check`] says what is wrong, [`report`] writes it
//! down, and [`project`] does all of it on disk.
//!
//! # A text, and a function that translates
//!
//! ```
//! use audarma::{Localizer, format::Markdown, model::Locale};
//! let localizer = Localizer::new(&Locale::of("en"), &Locale::of("kk"));
//! let translate = |message: &str| (message == "The <em>sides</em> met.").then(|| "<em>Тараптар</em> кездесті.".into());
//! let page = localizer.localize("The *sides* met. They agreed.\n", &Markdown, translate);
//! assert_eq!(page.text, "*Тараптар* кездесті. They agreed.\n");
//! ```
//!
//! # The same with a store
//!
//! A [`Workspace`](workspace::Workspace) keeps ids, states, terms and the translation memory. Here its files are
//! in memory; [`project::DiskStore`] has them in a folder, and [`workspace::Store`] is the trait for everything else.
//!
//! ```
//! use audarma::workspace::{AssembleOptions, ExtractOptions, MemoryStore, Workspace};
//! use std::sync::Arc;
//!
//! let settings = "locales = [\"kk\"]\n[[audarma.articles]]\nfiles = \"en/*.md\"\n";
//! let store = MemoryStore::default()
//!     .with("l10n.toml", settings)
//!     .with("en/visit.md", "The *sides* met. They agreed.\n");
//! let store = Arc::new(store);
//! let workspace = Workspace::over(store.clone())?;
//! let articles = workspace.articles()?;
//! let extracted = workspace.extract(&articles, &ExtractOptions::new("2021-11-22", "desk"))?;
//!
//! // A translator fills in the first message of the catalog.
//! let id = &extracted[0].units[0].id;
//! store.put("kk/visit.ftl", format!("{id} = <em>Тараптар</em> кездесті.\n").into_bytes());
//!
//! let kazakh = AssembleOptions { locales: vec!["kk".parse()?], ..Default::default() };
//! let version = workspace.assemble(&articles, &kazakh)?.products.remove(0);
//! assert_eq!(version.bytes.unwrap_or_default(), "*Тараптар* кездесті. They agreed.\n".as_bytes());
//! assert_eq!(version.units.map(|units| (units.translated, units.total)), Some((1, 2)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(doctest, doc = include_str!("../docs/library.md"))]
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

pub use assemble::{Localized, Localizer};
