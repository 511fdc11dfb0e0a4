//! Writing a translation in its place.

use std::collections::HashMap;

use super::attributes::quote_before;
use super::escape;
use crate::format::{Care, Refusal, UnitText, marks};
use crate::model::{PieceKind, Place, Scalar, Token};
use crate::text::{Span, is_blank};

/// Writes the translation of a unit. Tags are copied from the source; only text is written.
pub(super) fn write(unit_text: &UnitText<'_>, care: Care) -> Result<String, Refusal> {
    marks::check(unit_text)?;
    let value = trimmed(unit_text.value);
    match unit_text.block.place {
        Place::Flow | Place::Line | Place::Cell => Writer::new(unit_text, care).flow(&value),
        Place::Characters => plain(&value, |out, text| escape::text(out, text, care)),
        Place::Attribute(quote) => plain(&value, |out, text| escape::attribute(out, text, quote, care)),
        Place::Scalar(Scalar::Json) => json(unit_text, &value, care),
        Place::Scalar(_) => Err(Refusal::Structure),
    }
}

/// The value without white space at its ends, which belongs to the text between units.
fn trimmed(value: &[Token]) -> Vec<Token> {
    let mut value = value.to_vec();
    if let Some(Token::Text(first)) = value.first_mut() {
        *first = first.trim_start_matches(is_space).to_owned();
    }
    if let Some(Token::Text(last)) = value.last_mut() {
        last.truncate(last.trim_end_matches(is_space).len());
    }
    value
}

fn is_space(char: char) -> bool {
    u8::try_from(char).is_ok_and(super::pieces::is_space)
}

/// A value that consists of text only.
fn plain(value: &[Token], write: impl Fn(&mut String, &str)) -> Result<String, Refusal> {
    let mut out = String::new();
    for token in value {
        match token {
            Token::Text(text) => write(&mut out, text),
            other => return Err(unknown(other)),
        }
    }
    Ok(out)
}

/// A value in linked data, where a line break is written `\n`.
fn json(unit_text: &UnitText<'_>, value: &[Token], care: Care) -> Result<String, Refusal> {
    let mut out = String::new();
    let mut breaks = line_breaks(unit_text, "\\n");
    for token in value {
        match token {
            Token::Text(text) => escape::json(&mut out, text, care),
            Token::Break => out.extend(breaks.next()),
            other => return Err(unknown(other)),
        }
    }
    Ok(out)
}

fn unknown(token: &Token) -> Refusal {
    Refusal::Unknown(match token {
        Token::Open(name) | Token::Close(name) | Token::Variable(name) => name.clone(),
        Token::Text(_) | Token::Break => "br".to_owned(),
    })
}

/// The source of the unit's line breaks, then the last one repeatedly; `usual`
/// if there are none.
fn line_breaks<'a>(unit_text: &UnitText<'a>, usual: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
    let source = unit_text.source;
    let pieces = unit_text.block.pieces.get(unit_text.unit.pieces.clone()).unwrap_or_default();
    let breaks = pieces.iter().filter(|piece| piece.kind == PieceKind::HardBreak);
    let mut breaks = breaks.map(|piece| source.slice(piece.span));
    let mut last = usual;
    std::iter::from_fn(move || {
        last = breaks.next().unwrap_or(last);
        Some(last)
    })
}

struct Writer<'a> {
    unit_text: &'a UnitText<'a>,
    care: Care,
    /// The remaining marks of each name, last first.
    marks: HashMap<&'a str, Vec<usize>>,
    /// The tags of each mark; those of a mark without text are identical.
    tags: HashMap<usize, (Span, Span)>,
    /// The translated texts in tags, by their names in the message: `img2-alt`.
    attributes: HashMap<&'a str, &'a str>,
    /// The marks that are open.
    open: Vec<usize>,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(unit_text: &'a UnitText<'a>, care: Care) -> Self {
        let mut marks: HashMap<&str, Vec<usize>> = HashMap::new();
        for (name, mark) in unit_text.unit.marks.iter().rev() {
            marks.entry(name).or_default().push(*mark);
        }
        let attributes = unit_text.attributes.iter().rev().map(|(name, text)| (name.as_str(), text.as_str()));
        let attributes = attributes.collect();
        Self {
            unit_text,
            care,
            marks,
            tags: tags(unit_text),
            attributes,
            open: Vec::new(),
            out: String::new(),
        }
    }

    fn flow(mut self, value: &[Token]) -> Result<String, Refusal> {
        let mut tokens = value.iter();
        let mut breaks = line_breaks(self.unit_text, "<br>");
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(text) => escape::text(&mut self.out, text, self.care),
                Token::Break => self.out.extend(breaks.next()),
                Token::Open(name) => {
                    if self.open(name)? {
                        skip(&mut tokens);
                    }
                }
                Token::Close(name) => self.close(name)?,
                Token::Variable(name) => self.void(name)?,
            }
        }
        Ok(self.out)
    }

    /// Writes a start tag. A mark whose text is not translated is copied as a whole; returns whether
    /// this is one.
    fn open(&mut self, name: &str) -> Result<bool, Refusal> {
        let (mark, (start, end)) = self.next(name)?;
        if self.unit_text.block.marks[mark].is_locked {
            let whole = Span::new(start.start, end.end);
            self.out.push_str(self.unit_text.source.slice(whole));
            return Ok(true);
        }
        self.open.push(mark);
        self.tag(name, mark, start)?;
        Ok(false)
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        let mark = self.open.pop().ok_or_else(|| Refusal::Crossed(name.to_owned()))?;
        self.out.push_str(self.unit_text.source.slice(self.tags[&mark].1));
        Ok(())
    }

    fn void(&mut self, name: &str) -> Result<(), Refusal> {
        let (mark, (span, _)) = self.next(name)?;
        self.tag(name, mark, span)
    }

    /// The next mark of this name and its tags; the last one may be repeated.
    fn next(&mut self, name: &str) -> Result<(usize, (Span, Span)), Refusal> {
        let unknown = || Refusal::Unknown(name.to_owned());
        let marks = self.marks.get_mut(name).ok_or_else(unknown)?;
        let mark = *marks.last().ok_or_else(unknown)?;
        if marks.len() > 1 {
            marks.pop();
        }
        Ok((mark, *self.tags.get(&mark).ok_or_else(unknown)?))
    }

    /// Copies a tag, with translated texts in it.
    fn tag(&mut self, name: &str, mark: usize, span: Span) -> Result<(), Refusal> {
        let source = self.unit_text.source;
        let mut from = span.start;
        for attribute in &self.unit_text.block.marks[mark].attributes {
            let key = format!("{name}-{}", attribute.name);
            let Some(text) = self.attributes.get(key.as_str()) else {
                continue;
            };
            if is_blank(text) {
                return Err(Refusal::Empty);
            }
            self.out.push_str(source.slice(Span::new(from, attribute.span.start)));
            let quote = quote_before(source.text(), attribute.span);
            escape::attribute(&mut self.out, text, quote, self.care);
            from = attribute.span.end;
        }
        self.out.push_str(source.slice(Span::new(from, span.end)));
        Ok(())
    }
}

/// Skips to the end of a mark whose start has just been read.
fn skip<'t>(tokens: &mut impl Iterator<Item = &'t Token>) {
    let mut depth = 1;
    for token in tokens {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

/// The tags of each mark of the unit.
fn tags(unit_text: &UnitText<'_>) -> HashMap<usize, (Span, Span)> {
    let mut tags = HashMap::new();
    for piece in unit_text.block.pieces.get(unit_text.unit.pieces.clone()).unwrap_or_default() {
        match piece.kind {
            PieceKind::Open(mark) | PieceKind::Void(mark) => {
                tags.insert(mark, (piece.span, piece.span));
            }
            PieceKind::Close(mark) => {
                tags.entry(mark).and_modify(|tags: &mut (Span, Span)| tags.1 = piece.span);
            }
            _ => {}
        }
    }
    tags
}
