//! A translation-ready localization toolkit for articles.
#![forbid(unsafe_code)]

pub mod fluent;
pub mod format;
pub mod model;
pub mod segment;
pub mod text;
