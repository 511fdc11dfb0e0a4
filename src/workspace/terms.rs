//! `terms`: what the terms of a project lack, and a new one.

use std::collections::BTreeSet;

use super::extract::source_of;
use super::store::catalog_write;
use super::{Article, Batch, TargetContext, Workspace, parallel};
use crate::fluent::{self, Referent, references};
use crate::glossary::{Candidate, Candidates, empty_cases, forms_of};
use crate::model::{Arguments, Catalog, Entry, EntryKind, Error, Locale, Role};
use crate::text::{Edits, Span};

/// What the terms of a project lack.
#[derive(Clone, Debug)]
pub struct TermList {
    /// Names and acronyms of the articles that are no terms, the most frequent first.
    pub candidates: Vec<Candidate>,
    /// For each locale, the terms of the source language that it does not have.
    pub missing: Vec<(Locale, Vec<String>)>,
    /// Terms that neither these articles nor their translations use.
    pub unused: Vec<String>,
}

/// A term to add.
#[derive(Clone, Debug)]
pub struct NewTerm {
    /// Its id, without hyphen.
    pub id: String,
    /// What it is called in the source language; `None` if that is known already.
    pub text: Option<String>,
    /// What it is called in other locales, as far as it is known.
    pub translations: Vec<(Locale, String)>,
}

/// What adding a term did.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AddedTerm {
    /// The files into which the term was written.
    pub written: Vec<String>,
    /// Those that got a stub, to be translated.
    pub stubs: Vec<String>,
    /// Those that had the term, or its stub, and were left as they are.
    pub kept: Vec<String>,
}

/// What stands in the place of a term while names are looked for.
const TERM: &str = "¤";

impl Workspace {
    /// What the terms lack: candidates that stand at least so often in these articles, terms that a
    /// locale does not have, terms that nobody uses.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn terms(&self, articles: &[Article], least: usize) -> Result<TermList, Error> {
        let sources = self.sources(articles)?;
        let data = self.locale_data(&self.config.all_locales())?;
        let read = |article: &Article| -> Result<(Vec<String>, BTreeSet<String>), Error> {
            let source = source_of(&sources, article);
            let document = self.document(article, source)?;
            let mut used = self.terms_named(article, &data)?;
            let mut sentences = Vec::with_capacity(document.units.len());
            for unit in &document.units {
                let text = unit.message.plain();
                used.extend(source.glossary.terms_in(&text).into_iter().map(|(id, _)| id.to_owned()));
                if unit.role != Role::Dateline {
                    sentences.push(source.glossary.without_terms(&text, TERM));
                }
            }
            Ok((sentences, used))
        };
        let all = parallel::try_map(articles, read)?;
        let mut candidates = Candidates::default();
        let mut used = BTreeSet::new();
        for ((sentences, some), article) in all.into_iter().zip(articles) {
            sentences.iter().for_each(|sentence| candidates.read(sentence, &article.path));
            used.extend(some);
        }
        let ids = self.term_ids(&data);
        let missing = data.iter().filter(|data| data.locale != self.config.audarma.source);
        let missing = missing.map(|data| (data.locale.clone(), lacked(&ids, &data.terms_catalog)));
        Ok(TermList {
            candidates: candidates.list(least),
            missing: missing.filter(|(_, ids)| !ids.is_empty()).collect(),
            unused: ids.into_iter().filter(|id| !used.contains(id)).collect(),
        })
    }

    /// The terms of the project's source language, in the order of their file.
    fn term_ids(&self, data: &[TargetContext]) -> Vec<String> {
        let source = data.iter().find(|data| data.locale == self.config.audarma.source);
        let terms = source.iter().flat_map(|data| data.terms_catalog.terms());
        terms.map(|term| term.id.clone()).collect()
    }

    /// The terms to which the catalogs of an article refer.
    fn terms_named(&self, article: &Article, data: &[TargetContext]) -> Result<BTreeSet<String>, Error> {
        let mut named = BTreeSet::new();
        for data in data {
            let catalog = self.catalog(&article.catalog(&data.locale))?;
            for reference in catalog.messages().flat_map(references) {
                if let Referent::Term { id, .. } = reference.referent {
                    named.insert(id.to_owned());
                }
            }
        }
        Ok(named)
    }

    /// Writes a term into the `terms.ftl` of each locale: its text where that is known, else a stub
    /// with the cases of the language. Nothing that stands in a file is changed but a stub of this
    /// very term.
    ///
    /// # Errors
    /// If the id is no id of a term or a message has it, the source language has no text for it, a
    /// locale is unknown, or a file cannot be read or written.
    pub fn add_term(&self, term: &NewTerm) -> Result<AddedTerm, Error> {
        let wrong = |kind| Error::new(kind, Arguments::new().with("id", term.id.as_str()));
        if !is_id(&term.id) {
            return Err(wrong("bad-term-id"));
        }
        let _lock = self.store.lock()?;
        if self.all_ids(&self.articles()?)?.contains(&term.id) {
            return Err(wrong("term-id-taken"));
        }
        let source = &self.config.audarma.source;
        let given = term.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let known = self.catalog(&self.layout.terms(source))?;
        let known = known.terms().find(|known| known.id == term.id).map(|entry| said(entry, &known));
        let Some(source_text) = known.or_else(|| given.map(str::to_owned)) else {
            return Err(wrong("term-without-text"));
        };
        for (locale, _) in &term.translations {
            self.locale(locale)?;
        }
        let mut added = AddedTerm::default();
        for locale in self.config.all_locales() {
            let text = match locale == *source {
                true => given,
                false => {
                    term.translations.iter().find(|(given, _)| *given == locale).map(|(_, text)| text.trim())
                }
            };
            let text = text.filter(|text| !text.is_empty());
            self.write_term((&term.id, &source_text), &locale, text, &mut added)?;
        }
        Ok(added)
    }

    fn write_term(
        &self,
        (id, source_text): (&str, &str),
        locale: &Locale,
        text: Option<&str>,
        added: &mut AddedTerm,
    ) -> Result<(), Error> {
        let catalog = self.catalog(&self.layout.terms(locale))?;
        let shown = catalog.source.path().to_owned();
        let stub = stub_of(&catalog, id);
        let is_known = catalog.terms().any(|known| known.id == id);
        if is_known || (text.is_none() && stub.is_some()) {
            added.kept.push(shown);
            return Ok(());
        }
        let source = &self.config.audarma.source;
        let above = match locale == source {
            true => Vec::new(),
            false => {
                comment(id, &format!("{}: {source_text}", source.to_string().to_uppercase()), locale, text)
            }
        };
        let (entry, kind) = match text {
            Some(text) => {
                let forms = [(String::new(), text.to_owned())];
                (fluent::term(id, &above, &forms, &[]), EntryKind::Term)
            }
            None => (fluent::comment(1, &above.join("\n")), EntryKind::Comment(1)),
        };
        let edits = spliced(&catalog, stub, &entry, kind);
        self.commit(Batch::default().with(catalog_write(&catalog.source, edits.bytes())))?;
        match text {
            Some(_) => added.written.push(shown),
            None => added.stubs.push(shown),
        }
        Ok(())
    }
}

/// The terms that a locale does not have.
fn lacked(ids: &[String], catalog: &Catalog) -> Vec<String> {
    ids.iter().filter(|id| !catalog.terms().any(|term| term.id == **id)).cloned().collect()
}

/// Whether a text can be the id of a term, written as ids are in this project.
fn is_id(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase();
    text.bytes().next().is_some_and(is_letter)
        && text.bytes().all(|byte| is_letter(byte) || byte.is_ascii_digit() || byte == b'-')
}

/// What is above a new term: the source text for translators. A term without text is nothing but its comment,
/// with the cases to be written.
fn comment(id: &str, source: &str, locale: &Locale, text: Option<&str>) -> Vec<String> {
    let mut lines = vec![source.to_owned()];
    if text.is_none() {
        lines.push(format!("-{id} ="));
        lines.extend(empty_cases(locale, ""));
    }
    lines
}

/// What a term is called in its dictionary form; its id where that is made of other terms.
fn said(entry: &Entry, catalog: &Catalog) -> String {
    let forms = entry.value.iter().flat_map(|value| forms_of(catalog, value));
    forms.map(|(text, _)| text).next().unwrap_or_else(|| entry.id.clone())
}

/// The comment that is the stub of a term.
fn stub_of(catalog: &Catalog, id: &str) -> Option<Span> {
    let head = format!("-{id} =");
    let is_stub = |entry: &&Entry| {
        matches!(entry.kind, EntryKind::Comment(1))
            && entry.comment.iter().any(|line| catalog.source.slice(*line).trim_end() == head)
    };
    catalog.entries.iter().find(is_stub).map(|entry| entry.span)
}

/// The catalog with an entry more: in the place of its stub, or at the end.
fn spliced(catalog: &Catalog, stub: Option<Span>, entry: &str, kind: EntryKind) -> Edits {
    let mut edits = Edits::new(catalog.source.clone());
    let text = catalog.source.text();
    let (span, new) = match stub {
        // Behind the last entry stands nothing but blank lines, of which a term wants none.
        Some(span) if text[span.end..].trim().is_empty() => {
            (Span::new(span.start, text.len()), entry.to_owned())
        }
        Some(span) => (span, entry.to_owned()),
        None => {
            let last = catalog.entries.last().map(|entry| entry.kind);
            let wanted = last.map_or(0, |last| fluent::blank_lines(last, kind));
            let tail = &text[text.trim_end_matches(['\n', '\r']).len()..];
            let there = tail.matches('\n').count();
            let missing = if text.is_empty() { 0 } else { (wanted + 1).saturating_sub(there) };
            let after = "\n".repeat(fluent::final_blank_lines(kind));
            (Span::at(text.len()), format!("{}{entry}{after}", "\n".repeat(missing)))
        }
    };
    edits.replace(span, new).expect("there is one edit");
    edits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    #[test]
    fn an_entry_is_put_behind_the_last_one_and_nothing_else_is_touched() {
        let put = |text: &str| {
            let catalog = fluent::read(&Source::from_text("terms.ftl", text));
            spliced(&catalog, None, "-eu = ЕО\n", EntryKind::Term).text()
        };
        assert_eq!(put(""), "-eu = ЕО\n");
        assert_eq!(put("-a = б"), "-a = б\n-eu = ЕО\n");
        assert_eq!(put("### Т\n"), "### Т\n\n-eu = ЕО\n");
        assert_eq!(put("### Т\n\n\n"), "### Т\n\n\n-eu = ЕО\n");
    }
}
