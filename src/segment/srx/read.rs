//! Reads SRX.

use std::ops::Range;
use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::java::translate;
use super::{LanguageMap, LanguageRules, Rule, SrxFault, SrxReason, SrxRules, compile};

/// Reads a file and reports what could not be used.
pub(super) fn read(file: &str) -> (SrxRules, Vec<SrxFault>) {
    let mut builder = Builder { file, ..Builder::default() };
    let mut reader = Reader::from_str(file);
    loop {
        let start = reader.buffer_position() as usize;
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => builder.event(&event, start),
            Err(error) => {
                builder.fault(reader.error_position() as usize, SrxReason::Xml, error.to_string());
                break;
            }
        }
    }
    builder.finish()
}

/// The current state of reading a file.
#[derive(Default)]
struct Builder<'f> {
    file: &'f str,
    rules: SrxRules,
    faults: Vec<SrxFault>,
    rule: Rule,
    /// The text of the current pattern, and the start of its element.
    pattern: String,
    pattern_start: usize,
    /// Whether a pattern of the current rule is invalid.
    spoilt: bool,
    map_starts: Vec<usize>,
}

impl Builder<'_> {
    fn event(&mut self, event: &Event<'_>, start: usize) {
        match event {
            Event::Start(tag) => self.open(tag, start),
            Event::Empty(tag) => {
                self.open(tag, start);
                self.close(tag.local_name().as_ref());
            }
            Event::End(tag) => self.close(tag.local_name().as_ref()),
            Event::Text(text) => self.pattern.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => self.pattern.push_str(text),
            Event::GeneralRef(name) => self.pattern.push_str(&character(name)),
            _ => {}
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, start: usize) {
        match tag.local_name().as_ref() {
            "header" => self.rules.cascade = attribute(tag, "cascade") == "yes",
            "languagerule" => self.open_language(attribute(tag, "languagerulename")),
            "rule" => {
                self.rule = Rule { breaks: attribute(tag, "break") != "no", ..Rule::default() };
                self.spoilt = false;
            }
            "beforebreak" | "afterbreak" => {
                self.pattern.clear();
                self.pattern_start = start;
            }
            "languagemap" => self.map(tag, start),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "beforebreak" => self.rule.before = self.take_pattern(),
            "afterbreak" => self.rule.after = self.take_pattern(),
            "rule" if !self.spoilt => self.add_rule(),
            _ => {}
        }
    }

    fn open_language(&mut self, name: String) {
        self.rules.languages.push(LanguageRules { name, rules: Vec::new() });
    }

    fn add_rule(&mut self) {
        if self.rules.languages.is_empty() {
            self.open_language(String::new());
        }
        let rule = std::mem::take(&mut self.rule);
        if let Some(language) = self.rules.languages.last_mut() {
            language.rules.push(rule);
        }
    }

    /// The pattern that ends here, in our dialect, if it compiles.
    fn take_pattern(&mut self) -> String {
        let pattern = translate(&self.pattern);
        if let Err(error) = compile(&pattern) {
            self.spoilt = true;
            self.fault(self.pattern_start, SrxReason::Pattern, error);
        }
        pattern
    }

    /// A language map; its pattern must match the whole language tag.
    fn map(&mut self, tag: &BytesStart<'_>, start: usize) {
        let pattern = translate(&attribute(tag, "languagepattern"));
        match compile(&format!(r"\A(?:{pattern})\z")) {
            Ok(pattern) => {
                let name = attribute(tag, "languagerulename");
                self.rules.maps.push(LanguageMap { pattern: Arc::new(pattern), name });
                self.map_starts.push(start);
            }
            Err(error) => self.fault(start, SrxReason::Pattern, error),
        }
    }

    fn finish(mut self) -> (SrxRules, Vec<SrxFault>) {
        let known = |name: &str| self.rules.languages.iter().any(|language| language.name == name);
        let maps = self.rules.maps.iter().zip(&self.map_starts);
        let unknown: Vec<_> = maps.filter(|(map, _)| !known(&map.name)).collect();
        let unknown: Vec<_> = unknown.into_iter().map(|(map, &start)| (start, map.name.clone())).collect();
        for (start, name) in unknown {
            self.fault(start, SrxReason::UnknownName, name);
        }
        if self.faults.is_empty() && self.rules.languages.iter().all(|language| language.rules.is_empty()) {
            self.fault(0, SrxReason::NoRules, String::new());
        }
        self.faults.sort_by_key(|fault| (fault.line, fault.column));
        (self.rules, self.faults)
    }

    fn fault(&mut self, at: usize, reason: SrxReason, detail: String) {
        let (line, column) = position(self.file, 0..at);
        self.faults.push(SrxFault { line, column, reason, detail });
    }
}

/// The line and column, both from 1, where a part of a file ends.
fn position(file: &str, part: Range<usize>) -> (usize, usize) {
    let before = file.get(part).unwrap_or(file);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The value of an attribute, or an empty string.
fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.try_get_attribute(name).ok().flatten();
    let value =
        found.and_then(|found| found.normalized_value(XmlVersion::Implicit1_0).ok().map(String::from));
    value.unwrap_or_default()
}

/// The character of `&amp;` or `&#x2019;`; empty for other references.
fn character(name: &str) -> String {
    let reference = format!("&{name};");
    quick_xml::escape::unescape(&reference).map(String::from).unwrap_or_default()
}
