//! A translation-ready localization toolkit for articles.
#![forbid(unsafe_code)]

pub mod text;
