//! Reads TBX of both versions.

use super::super::fault::decode;
use super::super::xml::{Element, XmlEvent, XmlReader};
use super::super::{ExchangeFault, ExchangeFile, ExchangeUnit, Part, from_notation};
use crate::model::{Locale, State};

pub(super) fn read(bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, None)?;
    let mut xml = XmlReader::new(&text);
    let mut file = ExchangeFile::default();
    match xml.next()? {
        XmlEvent::Start(root) if matches!(root.name.as_str(), "martif" | "tbx") => {
            let tag = root.attribute("xml:lang");
            file.source_locale = tag.map(|tag| locale(&root, tag)).transpose()?;
        }
        _ => return Err(ExchangeFault::new(1, "wrong-root", "martif")),
    }
    loop {
        match xml.next()? {
            XmlEvent::Start(element) => match element.name.as_str() {
                "text" | "body" => {}
                "termEntry" | "conceptEntry" => {
                    let element = xml.fill(element)?;
                    entry(&element, &mut file)?;
                }
                _ => xml.skip()?,
            },
            XmlEvent::Text => return Err(ExchangeFault::new(xml.line(), "unexpected-text", "tbx")),
            XmlEvent::End => {}
            XmlEvent::Eof => return Ok(file),
        }
    }
}

fn locale(element: &Element, tag: &str) -> Result<Locale, ExchangeFault> {
    tag.parse().map_err(|_| element.fault("invalid-value", format!("xml:lang {tag}")))
}

/// The terms of one language: words and case.
type Forms = (Locale, Vec<(String, String)>);

fn entry(element: &Element, file: &mut ExchangeFile) -> Result<(), ExchangeFault> {
    let mut languages: Vec<Forms> = Vec::new();
    for language in element.elements().filter(|child| matches!(child.name.as_str(), "langSet" | "langSec")) {
        let tag = language.require("xml:lang")?;
        let mut forms = Vec::new();
        for group in language.elements() {
            match group.name.as_str() {
                "tig" | "ntig" | "termSec" => forms.push(form(group)?),
                _ => {}
            }
        }
        languages.push((locale(language, tag)?, forms));
    }
    let source = file.source_locale.as_ref().map(Locale::language);
    let at = languages.iter().position(|(locale, _)| Some(locale.language()) == source).unwrap_or(0);
    if at >= languages.len() {
        return Err(element.fault("missing-element", "langSet"));
    }
    let (source_locale, sources) = languages.remove(at);
    file.source_locale.get_or_insert(source_locale);
    let words = sources.first().map(|(words, _)| words.clone()).unwrap_or_default();
    let name = element.attribute("id").map_or_else(|| crate::text::slug(&words, 60), str::to_owned);
    let notes: Vec<String> = element
        .elements()
        .filter(|child| matches!(child.name.as_str(), "note" | "descrip"))
        .map(Element::text)
        .collect();
    let parts = |text: &str| from_notation(text, true).unwrap_or_else(|_| vec![Part::Text(text.to_owned())]);
    let Some((target_locale, forms)) = languages.into_iter().next() else {
        file.units.push(ExchangeUnit { notes, ..ExchangeUnit::new(format!("-{name}"), "", parts(&words)) });
        return Ok(());
    };
    file.target_locale.get_or_insert(target_locale);
    // The base form is the first in the file and the last of the units.
    for (text, case) in forms.iter().rev() {
        let id = if case.is_empty() { format!("-{name}") } else { format!("-{name}:{case}") };
        let mut unit = ExchangeUnit::new(id, "", parts(&words));
        unit.target = Some(parts(text));
        unit.state = State::Translated;
        unit.notes.clone_from(&notes);
        file.units.push(unit);
    }
    Ok(())
}

fn form(group: &Element) -> Result<(String, String), ExchangeFault> {
    let inner = group.child("termGrp").unwrap_or(group);
    let term = inner.child("term").ok_or_else(|| group.fault("missing-element", "term"))?;
    let case = inner.elements().find(|child| {
        child.name == "termNote" && child.attribute("type") == Some("grammaticalCase")
            || child.name == "grammaticalCase"
    });
    Ok((term.text(), case.map(Element::text).unwrap_or_default()))
}
