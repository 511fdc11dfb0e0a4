//! JSON at the very start of an article.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Broken, Outcome, Value, Values};
use crate::model::Scalar;
use crate::text::Span;

pub(super) fn read<'a>(text: &'a str, values: &mut Values<'a>) -> Outcome {
    if !text[1..].trim_start().starts_with('"') {
        return None;
    }
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let raw = match stream.next()? {
        Ok(raw) => raw.get(),
        Err(error) => {
            let broken =
                Broken { at: offset(text, error.line(), error.column()), message: error.to_string() };
            return Some((Span::at(0), Err(broken)));
        }
    };
    let end = stream.byte_offset();
    let mut walk = Walk { text, values };
    walk.value("", raw, true);
    let line_end = ["\r\n", "\n", "\r"].iter().find(|end_of_line| text[end..].starts_with(**end_of_line));
    Some((Span::new(0, end + line_end.map_or(0, |line_end| line_end.len())), Ok(())))
}

/// The offset of a line and column as serde counts them, in bytes from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    start + column.saturating_sub(1)
}

struct Walk<'v, 'a> {
    text: &'a str,
    values: &'v mut Values<'a>,
}

/// The parser limits the nesting depth, so recursion is safe.
impl<'a> Walk<'_, 'a> {
    fn value(&mut self, key: &str, raw: &'a str, is_top: bool) {
        match raw.as_bytes().first() {
            Some(b'{') => {
                let entries =
                    serde_json::from_str::<Entries<'_>>(raw).map_or(Vec::new(), |entries| entries.0);
                let is_top = key.is_empty() && is_top;
                entries.iter().for_each(|(key, value)| self.value(key, value.get(), is_top));
            }
            Some(b'[') => {
                let list = serde_json::from_str::<Vec<&RawValue>>(raw).unwrap_or_default();
                list.iter().for_each(|value| self.value(key, value.get(), false));
            }
            Some(b'"') => {
                let value = serde_json::from_str::<Cow<'_, str>>(raw).unwrap_or_default();
                self.string(key, raw, &value, is_top);
            }
            _ => {}
        }
    }

    fn string(&mut self, key: &str, raw: &str, value: &str, is_top: bool) {
        // Raw values are slices of the text, so their address gives their offset.
        let start = raw.as_ptr() as usize - self.text.as_ptr() as usize;
        let span = Span::new(start, start + raw.len());
        let inner = Span::new(span.start + 1, span.end - 1);
        self.values.add(&Value { key, is_top, span, inner, style: Scalar::Json, value });
    }
}

/// The members of an object in order.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<'de>, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Members)
    }
}
