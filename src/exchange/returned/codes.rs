//! Codes that came home, known again by their ids.

use std::collections::HashMap;

use super::super::codes::{key, term_id};
use super::super::inline::{code_expression, from_notation, to_notation};
use super::super::shape::has_tags;
use super::super::unit::{plain, push_text};
use super::super::{Code, CodeKind, ExchangeUnit, Part, TermWords};
use super::{Refusal, Remark};
use crate::fluent;
use crate::model::Expression;

/// Tags that hold nothing but their text: a translation may have more or fewer of them.
const LOOSE: &[&str] = &["em", "strong", "b", "i", "u", "s", "del", "ins", "sup", "sub", "small", "mark"];

/// What is known of a code.
struct Known<'a> {
    /// As the source has it; the translation's, if only that has it.
    code: &'a Code,
    /// As the translation of the catalog has it.
    own: Option<&'a Code>,
    is_open: bool,
    is_in_source: bool,
    /// The words that it encloses in the source.
    word: String,
}

struct Resolver<'a> {
    known: HashMap<&'a str, Known<'a>>,
    by_key: HashMap<String, Vec<&'a str>>,
    terms: &'a dyn TermWords,
    /// The ids in the order in which they are there.
    used: Vec<String>,
    parts: Vec<Part>,
    remarks: Vec<Remark>,
}

/// The translation with the codes of the catalog.
pub(super) fn resolve(
    reference: &ExchangeUnit,
    unit: &ExchangeUnit,
    returned: &[Part],
    terms: &dyn TermWords,
    remarks: &mut Vec<Remark>,
) -> Result<Vec<Part>, Refusal> {
    let known = known(reference);
    let mut by_key: HashMap<String, Vec<&str>> = HashMap::new();
    let mut ids: Vec<&str> = known.keys().copied().collect();
    ids.sort_by_key(|id| id.parse::<usize>().unwrap_or(usize::MAX));
    for id in &ids {
        by_key.entry(key(known[id].code, known[id].is_open)).or_default().push(id);
    }
    let mut resolver =
        Resolver { known, by_key, terms, used: Vec::new(), parts: Vec::new(), remarks: Vec::new() };
    resolver.walk(returned)?;
    resolver.counts(reference, unit.id.contains(':'))?;
    resolver.order(&ids);
    remarks.append(&mut resolver.remarks);
    Ok(resolver.parts)
}

/// Whether two units have the same source, but for white space and the texts of codes.
pub(super) fn same_source(ours: &ExchangeUnit, theirs: &ExchangeUnit) -> bool {
    let tags = has_tags(&ours.id);
    let bare = |parts: &[Part]| to_notation(parts, tags).split_whitespace().collect::<String>();
    let words = |parts: &[Part]| plain(parts).split_whitespace().collect::<String>();
    bare(&ours.source) == bare(&theirs.source) || words(&ours.source) == words(&theirs.source)
}

fn known(reference: &ExchangeUnit) -> HashMap<&str, Known<'_>> {
    let mut known: HashMap<&str, Known<'_>> = HashMap::new();
    let texts = [(true, Some(&reference.source)), (false, reference.target.as_ref())];
    for (is_in_source, parts) in texts {
        let parts = parts.map_or(&[][..], Vec::as_slice);
        for (at, part) in parts.iter().enumerate() {
            let (code, is_open) = match part {
                Part::Open(code) => (code, true),
                Part::Single(code) => (code, false),
                _ => continue,
            };
            let word = || if is_open { plain(&parts[at..end(parts, at)]) } else { String::new() };
            let entry = known.entry(&code.id);
            let entry =
                entry.or_insert_with(|| Known { code, own: None, is_open, is_in_source, word: word() });
            if !is_in_source {
                entry.own = Some(code);
            }
        }
    }
    known
}

/// Behind the end of the pair that opens at `start`.
fn end(parts: &[Part], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, part) in parts.iter().enumerate().skip(start) {
        match part {
            Part::Open(_) => depth += 1,
            Part::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    parts.len()
}

impl Resolver<'_> {
    fn walk(&mut self, returned: &[Part]) -> Result<(), Refusal> {
        let mut open: Vec<String> = Vec::new();
        let mut at = 0;
        while let Some(part) = returned.get(at) {
            match part {
                Part::Text(text) => self.text(text),
                Part::Single(code) => self.single(code)?,
                Part::Open(code) => {
                    let id = self.id(code, true)?;
                    if self.known.get(id.as_str()).is_some_and(|known| known.code.kind == CodeKind::Term) {
                        let end = end(returned, at);
                        self.term(&id, &plain(&returned[at..end]));
                        at = end;
                        continue;
                    }
                    self.push(&id, code)?;
                    open.push(code.id.clone());
                }
                Part::Close(id) => match open.pop() {
                    Some(last) if last == *id => self.parts.push(Part::Close(id.clone())),
                    _ => return Err(Refusal::CrossedCodes(id.clone())),
                },
            }
            at += 1;
        }
        match open.pop() {
            Some(id) => Err(Refusal::CrossedCodes(id)),
            None => Ok(()),
        }
    }

    /// Text, in which a translator may have typed a reference to a term.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find("{ -").or_else(|| rest.find("{-")) {
            let Some(length) = rest[at..].find('}').map(|end| end + 1) else { break };
            let typed = from_notation(&rest[at..at + length], true).ok().filter(|parts| parts.len() == 1);
            match typed.and_then(|mut parts| parts.pop()) {
                Some(Part::Single(code)) if self.is_known_term(&code) => {
                    push_text(&mut self.parts, &rest[..at]);
                    self.parts.push(Part::Single(code));
                }
                _ => push_text(&mut self.parts, &rest[..at + length]),
            }
            rest = &rest[at + length..];
        }
        push_text(&mut self.parts, rest);
    }

    fn is_known_term(&self, code: &Code) -> bool {
        let id = term_id(&code.notation);
        let in_unit = self.known.values().any(|known| term_id(&known.code.notation) == id && id.is_some());
        code.kind == CodeKind::Term && (in_unit || id.is_some_and(|id| !self.terms.forms(id).is_empty()))
    }

    /// The id of a known code. A code without id, or with one that nobody gave, is known by its notation.
    fn id(&mut self, code: &Code, is_open: bool) -> Result<String, Refusal> {
        if let Some(known) = self.known.get(code.id.as_str()) {
            let fits = known.is_open == is_open || known.code.kind == CodeKind::Term;
            if fits {
                let notations = [Some(known.code), known.own];
                let is_same = notations.into_iter().flatten().any(|own| own.notation == code.notation);
                if !is_same && code.kind != CodeKind::Term && !shown_alike(known.code, code) {
                    self.remarks.push(Remark::AlteredCode(known.code.notation.clone()));
                }
                return Ok(code.id.clone());
            }
        }
        let ids = self.by_key.get(&key(code, is_open)).map_or(&[][..], Vec::as_slice);
        let free = ids.iter().find(|id| !self.used.iter().any(|used| used == *id));
        match free.or(ids.last()) {
            Some(id) => Ok((*id).to_owned()),
            None if is_loose(code) => {
                self.remarks.push(Remark::LooseCode(code.notation.clone()));
                Ok(String::new())
            }
            None => Err(Refusal::UnknownCode(code.notation.clone())),
        }
    }

    fn single(&mut self, code: &Code) -> Result<(), Refusal> {
        if code.id.is_empty() && code.kind == CodeKind::Term {
            if !self.is_known_term(code) {
                return Err(Refusal::UnknownCode(code.notation.clone()));
            }
            let id = self.id(code, false).unwrap_or_default();
            self.used.push(id);
            self.parts.push(Part::Single(code.clone()));
            return Ok(());
        }
        let id = self.id(code, false)?;
        let known = self.known.get(id.as_str());
        if known.is_some_and(|known| known.code.kind == CodeKind::Term && known.is_open) {
            self.term(&id, "");
            return Ok(());
        }
        self.push(&id, code)
    }

    fn push(&mut self, id: &str, code: &Code) -> Result<(), Refusal> {
        let known = self.known.get(id).map(|known| (known.own.unwrap_or(known.code).clone(), known.is_open));
        let (mut code, is_open) = known.unwrap_or_else(|| (code.clone(), !code.notation.starts_with('{')));
        if is_data(&code) && self.used.iter().any(|used| used == id) {
            return Err(Refusal::RepeatedCode(code.notation));
        }
        self.used.push(id.to_owned());
        code.id = id.to_owned();
        self.parts.push(if is_open { Part::Open(code) } else { Part::Single(code) });
        Ok(())
    }

    /// A term with the words that a translator made of it.
    fn term(&mut self, id: &str, word: &str) {
        let Some(known) = self.known.get(id) else { return };
        let word = word.trim();
        let says = |code: &&Code| {
            code_expression(code)
                .and_then(|expression| self.terms.word(&expression))
                .is_some_and(|said| said == word)
        };
        let own = known.own.unwrap_or(known.code);
        let code = [Some(own), Some(known.code)].into_iter().flatten().find(says).cloned();
        let code = code.or_else(|| self.form(own, word));
        let code = code.or_else(|| (word.is_empty() || word == known.word).then(|| own.clone()));
        self.used.push(id.to_owned());
        match code {
            Some(code) => self.parts.push(Part::Single(Code { id: id.to_owned(), ..code })),
            None => {
                let term = term_id(&own.notation).unwrap_or_default().to_owned();
                self.remarks.push(Remark::UnknownTermForm { term, word: word.to_owned() });
                push_text(&mut self.parts, word);
            }
        }
    }

    /// The reference to a term that says these words.
    fn form(&self, code: &Code, word: &str) -> Option<Code> {
        let id = term_id(&code.notation)?;
        let (arguments, _) = self.terms.forms(id).into_iter().find(|(_, said)| said == word)?;
        let reference = Expression::Term { id: id.to_owned(), attribute: None, arguments };
        Some(Code { notation: format!("{{ {} }}", fluent::expression(&reference)), ..code.clone() })
    }

    /// Codes that are missing. One that the catalog's translation does without may be.
    fn counts(&mut self, reference: &ExchangeUnit, is_variant: bool) -> Result<(), Refusal> {
        let mut missing: Vec<(&str, &Known<'_>)> = Vec::new();
        for (id, known) in &self.known {
            let is_dropped = reference.target.is_some() && known.own.is_none() && known.is_in_source;
            if known.is_in_source && !is_dropped && !self.used.iter().any(|used| used == id) {
                missing.push((id, known));
            }
        }
        missing.sort_by_key(|(id, _)| id.parse::<usize>().unwrap_or(usize::MAX));
        for (_, known) in missing {
            let notation = known.code.notation.clone();
            let may_miss = is_variant && matches!(known.code.kind, CodeKind::Variable | CodeKind::Function);
            match known.code.kind {
                CodeKind::Term => self.remarks.push(Remark::MissingTerm(notation)),
                _ if may_miss || !is_data(known.code) => self.remarks.push(Remark::LooseCode(notation)),
                _ => return Err(Refusal::MissingCode(notation)),
            }
        }
        Ok(())
    }

    fn order(&mut self, ids: &[&str]) {
        let places: Vec<usize> =
            self.used.iter().filter_map(|used| ids.iter().position(|id| id == used)).collect();
        if !places.is_sorted() {
            self.remarks.push(Remark::ReorderedCodes);
        }
    }
}

/// Whether a code looks as its file format shows it: without brackets, or by its text alone.
fn shown_alike(ours: &Code, theirs: &Code) -> bool {
    let bare = |notation: &str| notation.replace(['<', '>'], "");
    matches!(ours.kind, CodeKind::Locked | CodeKind::Link)
        || bare(&ours.notation) == bare(&theirs.notation)
        || theirs.notation.len() < 3
}

/// Whether a code holds something that a translation must keep exactly once.
fn is_data(code: &Code) -> bool {
    !matches!(code.kind, CodeKind::Term | CodeKind::Break) && !is_loose(code)
}

fn is_loose(code: &Code) -> bool {
    let name = code.notation.trim_matches(['<', '>', '/']);
    matches!(code.kind, CodeKind::Tag | CodeKind::Break) && (LOOSE.contains(&name) || name == "br")
}
