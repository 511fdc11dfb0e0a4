//! TOML between lines of `+++`.

use toml_edit::{Document, Item, TableLike, Value as TomlValue};

use super::{Broken, Outcome, Value, Values, between_fences};
use crate::model::Scalar;
use crate::text::Span;

pub(super) fn read<'a>(text: &'a str, values: &mut Values<'a>) -> Outcome {
    let (inner, whole) = between_fences(text, "+++", "+++")?;
    let toml = &text[inner.range()];
    let outcome = match Document::parse(toml) {
        Ok(document) => {
            let mut walk = Walk { toml, base: inner.start, values };
            walk.table(document.as_table(), true);
            Ok(())
        }
        Err(error) => {
            let at = inner.start + error.span().map_or(0, |span| span.start);
            Err(Broken { at, message: error.message().to_owned() })
        }
    };
    Some((whole, outcome))
}

struct Walk<'v, 'a> {
    toml: &'a str,
    base: usize,
    values: &'v mut Values<'a>,
}

/// The parser limits the nesting depth, so recursion is safe.
impl Walk<'_, '_> {
    fn table(&mut self, table: &dyn TableLike, is_top: bool) {
        for (key, item) in table.iter() {
            match item {
                Item::Value(value) => self.value(key, value, is_top),
                Item::Table(table) => self.table(table, false),
                Item::ArrayOfTables(tables) => tables.iter().for_each(|table| self.table(table, false)),
                Item::None => {}
            }
        }
    }

    fn value(&mut self, key: &str, value: &TomlValue, is_top: bool) {
        match value {
            TomlValue::String(text) => {
                let span = text.span().map(Span::from);
                self.text(key, text.value(), span.unwrap_or_default(), is_top);
            }
            TomlValue::Datetime(date) => {
                self.values.add_date(&key.to_lowercase(), is_top, &date.value().to_string());
            }
            TomlValue::Array(list) => list.iter().for_each(|value| self.value(key, value, false)),
            TomlValue::InlineTable(table) => self.table(table, false),
            _ => {}
        }
    }

    fn text(&mut self, key: &str, value: &str, span: Span, is_top: bool) {
        let raw = &self.toml[span.range()];
        let style = if raw.starts_with('"') { Scalar::TomlBasic } else { Scalar::TomlLiteral };
        let is_long = raw.starts_with("\"\"\"") || raw.starts_with("'''");
        let quotes = if is_long { 3 } else { 1 };
        if raw.len() < 2 * quotes {
            return;
        }
        let line_end = raw[quotes..].strip_prefix('\r').unwrap_or(&raw[quotes..]).starts_with('\n');
        let skipped = if is_long && line_end { 1 + usize::from(raw[quotes..].starts_with('\r')) } else { 0 };
        let (start, end) = (self.base + span.start, self.base + span.end);
        let inner = Span::new(start + quotes + skipped, end - quotes);
        self.values.add(&Value { key, is_top, span: Span::new(start, end), inner, style, value });
    }
}
