//! Plain text: paragraphs between blank lines, lists, quotes, hard-wrapped lines.

mod lines;
mod read;
mod wrap;

use crate::model::{Block, Outline, Token};
use crate::text::{Edits, Source, collapse};

use super::{Care, Format, Localization, ReadOptions, Refusal, UnitText};

/// Plain text as agencies send it and crawlers save it.
///
/// A date line (`date 2021-11-22`) at the start is metadata. Localized versions have the date there as
/// news texts in their language write it: “22 ноября 2021 года”, “2021 жылғы 22 қараша”.
///
/// ```
/// use audarma::{format::{Format, PlainText, ReadOptions}, text::Source};
/// let source = Source::from_text("a.txt", " date 2021-11-22 DUSHANBE. KAZINFORM – The minister came.\n");
/// let outline = PlainText.read(&source, &ReadOptions::default());
/// assert_eq!(outline.date.as_deref(), Some("2021-11-22"));
/// assert!(source.slice(outline.blocks[0].span).starts_with("DUSHANBE"));
/// ```
#[derive(Debug)]
pub struct PlainText;

impl Format for PlainText {
    fn name(&self) -> &'static str {
        "text"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn read(&self, source: &Source, _reading: &ReadOptions) -> Outline {
        read::outline(source)
    }

    /// Plain text has no markup and no escapes: a translation is written literally, on one line.
    fn write(&self, unit_text: &UnitText<'_>, _care: Care) -> Result<String, Refusal> {
        let mut out = String::new();
        for token in unit_text.value {
            match token {
                Token::Text(text) => out.push_str(text),
                Token::Open(name) | Token::Close(name) | Token::Variable(name) => {
                    return Err(Refusal::Unknown(name.clone()));
                }
                Token::Break => return Err(Refusal::Unknown("br".into())),
            }
        }
        let line = collapse(&out).replace(['\u{b}', '\u{85}', '\u{2028}', '\u{2029}'], " ");
        let begins_block = unit_text.unit.span.start == unit_text.block.span.start;
        let own = unit_text.source.slice(unit_text.unit.span);
        let has_word = |text: &str| text.chars().any(char::is_alphanumeric);
        match () {
            () if line.is_empty() || (has_word(own) && !has_word(&line)) => Err(Refusal::Empty),
            () if begins_block && means_something(&line) && !means_something(own) => Err(Refusal::Structure),
            () => Ok(line),
        }
    }

    /// Writes the date line as the language of the version does, unless it would then read as a list item.
    fn localize(&self, edits: &mut Edits, version: &Localization<'_>) {
        if let (Some(line), Some(date)) = (read::date_line(version.source.text()), version.date)
            && !means_something(date)
        {
            let done = edits.replace(line, date);
            debug_assert!(done.is_ok(), "no unit is in the date line: {done:?}");
        }
    }

    /// What is a paragraph in plain text depends on the length of lines, so reading it back
    /// only proves its structure.
    fn is_read_back(&self) -> bool {
        false
    }

    fn wrap(&self, source: &Source, block: &Block, text: &str) -> Option<String> {
        wrap::wrap(source, block, text)
    }
}

/// Whether the start of a line would make it an item, a quote or an instruction.
fn means_something(line: &str) -> bool {
    lines::marker(line).is_some() || line.starts_with('>') || lines::is_instruction(line)
}
