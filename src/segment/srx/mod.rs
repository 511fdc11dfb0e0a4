//! SRX 2.0: import and export of segmentation rules.
//!
//! What must not be here: the built-in rules. `read.rs` reads a file, `java.rs` translates its patterns
//! to our regex dialect, `cut.rs` finds the boundaries, `export.rs` writes the built-in
//! rules for other tools.

mod cut;
mod export;
mod java;
mod read;

use std::fmt;
use std::sync::Arc;

use fancy_regex::{CompileError, Error, Regex};

pub(super) use cut::Cutter;
pub use export::export_srx;

/// The rules of an SRX file: for each language, where to break and where not to.
///
/// ```
/// use audarma::{model::Locale, segment::{Segmenter, SrxRules}};
/// let (rules, faults) = SrxRules::read(
///     r#"<srx version="2.0"><body><languagerules><languagerule languagerulename="ours">
///       <rule break="no"><beforebreak>\bобл\.</beforebreak><afterbreak>\s</afterbreak></rule>
///     </languagerule></languagerules>
///     <maprules><languagemap languagepattern="ru.*" languagerulename="ours"/></maprules></body></srx>"#,
/// );
/// assert!(faults.is_empty());
/// let segmenter = Segmenter::new(&Locale::of("ru")).with_rules(&rules);
/// assert_eq!(segmenter.sentences("Акмолинская обл. Она велика.").count(), 1);
/// ```
#[derive(Clone, Default, Debug)]
pub struct SrxRules {
    cascade: bool,
    languages: Vec<LanguageRules>,
    maps: Vec<LanguageMap>,
}

/// The rules that share a name.
#[derive(Clone, Default, Debug)]
struct LanguageRules {
    name: String,
    rules: Vec<Rule>,
}

/// A rule: there is, or is not, a boundary where `before` ends and `after` begins. The patterns are in
/// our dialect.
#[derive(Clone, Default, Debug)]
struct Rule {
    breaks: bool,
    before: String,
    after: String,
}

/// The rules for languages whose tag matches a pattern.
#[derive(Clone, Debug)]
struct LanguageMap {
    pattern: Arc<Regex>,
    name: String,
}

/// A part of an SRX file that was ignored because of an error.
///
/// ```
/// use audarma::segment::SrxRules;
/// let (_, faults) = SrxRules::read("<srx><rule><beforebreak>обл(</beforebreak></rule></srx>");
/// assert!(faults[0].to_string().starts_with("1:12: srx-pattern: "));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SrxFault {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters from 1.
    pub column: usize,
    /// The reason.
    pub reason: SrxReason,
    /// Details: the message of the regex engine, or a name.
    pub detail: String,
}

/// Why a part of an SRX file could not be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SrxReason {
    /// The file is not well-formed XML; nothing after the place was read.
    Xml,
    /// The file contains no SRX rules.
    NoRules,
    /// A pattern is not a valid regular expression.
    Pattern,
    /// A language map refers to rules that the file does not have.
    UnknownName,
}

impl SrxReason {
    /// A short code for the message to users.
    ///
    /// ```
    /// assert_eq!(audarma::segment::SrxReason::Pattern.code(), "srx-pattern");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Xml => "srx-xml",
            Self::NoRules => "srx-no-rules",
            Self::Pattern => "srx-pattern",
            Self::UnknownName => "srx-unknown-name",
        }
    }
}

impl fmt::Display for SrxFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.line, self.column, self.reason.code(), self.detail)
    }
}

impl SrxRules {
    /// Reads an SRX file (version 2.0; 1.0 is similar enough). Reading never fails: parts that
    /// cannot be used are reported with their place and ignored.
    ///
    /// ```
    /// use audarma::segment::{SrxReason, SrxRules};
    /// let file = "<srx>\n<rule><beforebreak>(Mr</beforebreak></rule>\n</srx>";
    /// let (_, faults) = SrxRules::read(file);
    /// assert_eq!((faults[0].line, faults[0].column, faults[0].reason), (2, 7, SrxReason::Pattern));
    /// ```
    pub fn read(file: &str) -> (Self, Vec<SrxFault>) {
        read::read(file)
    }

    /// The rules of a language in order: those of the first map that matches its whole tag, or
    /// of all matching maps if the file has `cascade="yes"`. Many files only have languages in capitals
    /// ("EN.*"), so the uppercase tag may match as well.
    fn rules_of(&self, tag: &str) -> Vec<Rule> {
        let shouted = tag.to_uppercase();
        let matches = |tag: &str, map: &LanguageMap| map.pattern.is_match(tag).unwrap_or(false);
        let maps = self.maps.iter().filter(|map| matches(tag, map) || matches(&shouted, map));
        let count = if self.cascade { usize::MAX } else { 1 };
        let named = |map: &LanguageMap| self.languages.iter().find(|language| language.name == map.name);
        maps.take(count).filter_map(named).flat_map(|language| language.rules.clone()).collect()
    }
}

/// Compiles a pattern in our dialect, or returns the message of the regex engine.
fn compile(pattern: &str) -> Result<Regex, String> {
    Regex::new(pattern).map_err(|error| reason(&error))
}

/// The message of an error on one line: the last line if the message also shows the pattern.
fn reason(error: &Error) -> String {
    let inner = match error {
        Error::CompileError(inner) => match inner.as_ref() {
            CompileError::InnerError(inner) => inner.syntax_error().map(ToString::to_string),
            _ => None,
        },
        _ => None,
    };
    let words = inner.unwrap_or_else(|| error.to_string());
    let last = words.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}
