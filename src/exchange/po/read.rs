//! Reads PO.

use super::super::fault::decode;
use super::super::{Base, ExchangeFault, ExchangeFile, ExchangeUnit, FileRemark, Origin, shape::has_tags};
use super::KEYS;
use crate::model::{Locale, State};

/// The strings and comments of an entry as they stand in the file.
#[derive(Default)]
struct Entry {
    line: usize,
    comments: Vec<String>,
    notes: Vec<String>,
    reference: String,
    is_fuzzy: bool,
    is_obsolete: bool,
    context: Option<String>,
    source: Option<String>,
    plural: Option<String>,
    target: Option<String>,
    previous: Option<String>,
    /// Which string is being read.
    field: Option<Field>,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Context,
    Source,
    Plural,
    Target,
    Previous,
    /// A plural form, or the previous context.
    Ignored,
}

pub(super) fn read(bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, charset(bytes).as_deref())?;
    let mut file = ExchangeFile { tracks_state: true, ..ExchangeFile::default() };
    let mut entry = Entry::default();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if entry.ends_before(line) {
            finish(std::mem::take(&mut entry), &mut file)?;
        }
        if entry.line == 0 && !line.is_empty() {
            entry.line = at + 1;
        }
        entry.read(line, at + 1)?;
    }
    finish(entry, &mut file)?;
    Ok(file)
}

/// The charset that the header names.
fn charset(bytes: &[u8]) -> Option<String> {
    let at = memchr::memmem::find(bytes, b"charset=")? + 8;
    let name =
        bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    Some(name.map(|byte| char::from(*byte)).collect())
}

impl Entry {
    /// Whether a line is the first of another entry.
    fn ends_before(&self, line: &str) -> bool {
        let has_target = self.target.is_some();
        if line.is_empty() {
            return has_target;
        }
        let is_plain = line.trim_start_matches("#~").trim_start();
        let begins =
            is_plain.starts_with("msgctxt") || (is_plain.starts_with("msgid ") && self.source.is_some());
        has_target && (begins || (line.starts_with('#') && !line.starts_with("#~")))
    }

    fn read(&mut self, line: &str, number: usize) -> Result<(), ExchangeFault> {
        if let Some(rest) = line.strip_prefix("#~|") {
            self.is_obsolete = true;
            return self.strings(rest.trim_start(), number, true);
        }
        if let Some(rest) = line.strip_prefix("#~") {
            self.is_obsolete = true;
            return self.strings(rest.trim_start(), number, false);
        }
        match line.as_bytes() {
            [] => {}
            [b'#', b'.', ..] => {
                self.comments.push(line[2..].strip_prefix(' ').unwrap_or(&line[2..]).to_owned())
            }
            [b'#', b':', ..] => self.reference(line[2..].trim()),
            [b'#', b',' | b'=', ..] => {
                self.is_fuzzy |= line[2..].split(',').any(|flag| flag.trim() == "fuzzy")
            }
            [b'#', b'|', ..] => return self.strings(line[2..].trim_start(), number, true),
            [b'#', ..] => {
                self.notes.extend(Some(line[1..].trim().to_owned()).filter(|note| !note.is_empty()))
            }
            _ => return self.strings(line, number, false),
        }
        Ok(())
    }

    fn reference(&mut self, text: &str) {
        if self.reference.is_empty() {
            let isolated = text.strip_prefix('\u{2068}').and_then(|rest| rest.split('\u{2069}').next());
            self.reference = isolated.or(text.split(' ').next()).unwrap_or_default().to_owned();
        }
    }

    /// A keyword with its string, or a string that goes on.
    fn strings(&mut self, line: &str, number: usize, is_previous: bool) -> Result<(), ExchangeFault> {
        let fault = |reason, subject: &str| ExchangeFault::new(number, reason, subject);
        let (keyword, rest) = match line.find('"') {
            Some(at) => (line[..at].trim(), &line[at..]),
            None => return Err(fault("invalid-line", line)),
        };
        let text = unquoted(rest).ok_or_else(|| fault("invalid-string", rest))?;
        let field = match keyword {
            "" => None,
            "msgctxt" if is_previous => Some(Field::Ignored),
            "msgid" if is_previous => Some(Field::Previous),
            "msgid_plural" if is_previous => Some(Field::Ignored),
            "msgctxt" => Some(Field::Context),
            "msgid" => Some(Field::Source),
            "msgid_plural" => Some(Field::Plural),
            "msgstr" | "msgstr[0]" => Some(Field::Target),
            _ if keyword.starts_with("msgstr[") => Some(Field::Ignored),
            other => return Err(fault("unknown-keyword", other)),
        };
        if let Some(field) = field {
            self.field = Some(field);
            if let Some(Some(_)) = self.slot(field).map(|slot| &*slot) {
                return Err(fault("repeated-keyword", keyword));
            }
        }
        let field = self.field.ok_or_else(|| fault("invalid-line", line))?;
        if let Some(slot) = self.slot(field) {
            slot.get_or_insert_default().push_str(&text);
        }
        Ok(())
    }

    fn slot(&mut self, field: Field) -> Option<&mut Option<String>> {
        match field {
            Field::Context => Some(&mut self.context),
            Field::Source => Some(&mut self.source),
            Field::Plural => Some(&mut self.plural),
            Field::Target => Some(&mut self.target),
            Field::Previous => Some(&mut self.previous),
            Field::Ignored => None,
        }
    }
}

/// The text of `"…"`.
fn unquoted(line: &str) -> Option<String> {
    let inner = line.strip_prefix('"')?.strip_suffix('"').filter(|_| line.len() > 1)?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        match char {
            '"' => return None,
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'v' => '\u{b}',
                other @ ('"' | '\\') => other,
                _ => return None,
            }),
            _ => out.push(char),
        }
    }
    Some(out)
}

fn finish(entry: Entry, file: &mut ExchangeFile) -> Result<(), ExchangeFault> {
    let Some(source) = &entry.source else {
        let is_nothing = entry.context.is_none() && entry.target.is_none();
        return if is_nothing {
            Ok(())
        } else {
            Err(ExchangeFault::new(entry.line, "missing-keyword", "msgid"))
        };
    };
    let Some(target) = &entry.target else {
        return Err(ExchangeFault::new(entry.line, "missing-keyword", "msgstr"));
    };
    if source.is_empty() && entry.context.is_none() {
        return header(target, file, entry.line);
    }
    let context = entry.context.clone().unwrap_or_default();
    let (path, id) = match context.rsplit_once('|') {
        Some((path, id)) => (path.to_owned(), id.to_owned()),
        None => (entry.reference.clone(), context),
    };
    let tags = has_tags(&id);
    let mut unit = ExchangeUnit::new(id, path, Vec::new());
    unit.read_notation(source, target, tags);
    unit.state = match (&unit.target, entry.is_fuzzy) {
        (None, _) => State::Missing,
        (_, true) if entry.previous.is_some() => State::Outdated,
        (_, true) => State::Draft,
        _ => State::Translated,
    };
    unit.previous = entry.previous;
    unit.remarks.extend(entry.is_obsolete.then_some(FileRemark::Obsolete));
    comments(entry.comments, &mut unit);
    unit.notes.extend(entry.notes);
    file.units.push(unit);
    Ok(())
}

fn comments(lines: Vec<String>, unit: &mut ExchangeUnit) {
    for line in lines {
        let keyed = line.split_once(": ").filter(|(key, _)| KEYS.contains(key));
        match keyed {
            Some(("role", value)) => unit.role = Some(value.to_owned()),
            Some(("group", value)) => unit.group = Some(value.to_owned()),
            Some(("max-length", value)) => unit.max_length = value.parse().ok(),
            Some(("base", value)) => unit.base = Base::read(value),
            Some(("origin", value)) => unit.origin = Some(origin(value)),
            Some((_, note)) => unit.notes.push(note.to_owned()),
            None => unit.notes.push(line),
        }
    }
}

fn origin(value: &str) -> Origin {
    let scored = value.strip_suffix(" %").and_then(|value| value.rsplit_once(' '));
    match scored.and_then(|(name, score)| Some((name, score.parse().ok()?))) {
        Some((name, score)) => Origin { name: name.to_owned(), score: Some(score) },
        None => Origin { name: value.to_owned(), score: None },
    }
}

fn header(text: &str, file: &mut ExchangeFile, line: usize) -> Result<(), ExchangeFault> {
    let locale = |name: &str| -> Result<Option<Locale>, ExchangeFault> {
        let value = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
            .unwrap_or_default()
            .trim();
        let tag = value.split(['.', '@']).next().unwrap_or_default();
        let invalid = |_| ExchangeFault::new(line, "invalid-value", format!("{name}: {value}"));
        if tag.is_empty() { Ok(None) } else { tag.parse().map(Some).map_err(invalid) }
    };
    file.target_locale = locale("Language")?;
    file.source_locale = locale("X-Source-Language")?;
    Ok(())
}
