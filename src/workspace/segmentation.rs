//! The translator's own rules for sentence boundaries.

use super::Workspace;
use crate::model::{Arguments, Error, Locale};
use crate::segment::{Segmenter, SrxFault, SrxRules};
use crate::text::Source;

/// Reads SRX rules.
///
/// # Errors
/// If any part of them cannot be used: with file, line, column and reason. Rules
/// that fall away silently would cut sentences that somebody wanted whole.
pub fn read_rules(source: &Source) -> Result<SrxRules, Error> {
    let (rules, faults) = SrxRules::read(source.text());
    match faults.into_iter().next() {
        Some(fault) => Err(error(&fault, source.path())),
        None => Ok(rules),
    }
}

fn error(fault: &SrxFault, shown: &str) -> Error {
    let place = format!("{shown}:{}:{}", fault.line, fault.column);
    let arguments = Arguments::new().with("place", place).with("detail", fault.detail.as_str());
    Error::new(fault.reason.code(), arguments)
}

impl Workspace {
    /// The sentence boundaries of a language: the built-in rules, and the project's own before them.
    pub(super) fn segmenter(&self, locale: &Locale) -> Result<Segmenter, Error> {
        let segmenter = Segmenter::new(locale);
        let Some(path) = &self.config.audarma.segmentation else { return Ok(segmenter) };
        let missing = || Error::new("cannot-read", Arguments::new().with("path", path.as_str()));
        let source = self.read(path)?.ok_or_else(missing)?;
        Ok(segmenter.with_rules(&read_rules(&source)?))
    }
}
