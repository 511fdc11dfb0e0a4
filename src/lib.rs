//! A translation-ready localization toolkit for articles.
#![forbid(unsafe_code)]

pub mod assemble;
pub mod check;
pub mod extract;
pub mod fluent;
pub mod format;
pub mod glossary;
pub mod model;
pub mod report;
pub mod segment;
pub mod sync;
pub mod text;
