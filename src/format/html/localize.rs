//! Localizes the language declarations of a page, and marks text in other languages.

use super::linked_data;
use super::tags::{self, Sink, Tag};
use super::tree::{Tree, primary_language};
use crate::format::Localization;
use crate::model::{Locale, Place};
use crate::text::{Edits, Encoding, Span};

/// Adds the edits that a version needs outside its units. Edits that overlap existing ones are
/// dropped.
pub(super) fn localize(edits: &mut Edits, version: &Localization<'_>) {
    let text = version.source.text();
    let mut labels = Labels::new(version);
    tags::read(text, Span::new(0, text.len()), &mut labels);
    labels.page();
    for (span, new) in labels.edits {
        edits.replace(span, new).ok();
    }
    for &(unit, locale) in version.fallbacks {
        if version.blocks.get(unit.block).is_some_and(|block| block.place == Place::Flow) {
            edits.insert(unit.span.start, start_tag(locale, version.locale)).ok();
            edits.insert(unit.span.end, "</span>").ok();
        }
    }
}

/// The start tag around a text in another language than its page.
fn start_tag(locale: &Locale, page: &Locale) -> String {
    if locale.is_right_to_left() == page.is_right_to_left() {
        return format!("<span lang=\"{locale}\">");
    }
    format!("<span lang=\"{locale}\" dir=\"{}\">", direction(locale))
}

fn direction(locale: &Locale) -> &'static str {
    if locale.is_right_to_left() { "rtl" } else { "ltr" }
}

/// A locale as Open Graph writes it: `kk_KZ`.
fn open_graph(locale: &Locale) -> String {
    let region = locale.region().or(match locale.language() {
        "en" => Some("US"),
        "kk" => Some("KZ"),
        "ru" => Some("RU"),
        _ => None,
    });
    region.map_or(locale.language().to_owned(), |region| format!("{}_{region}", locale.language()))
}

/// The places where a page names its language or charset.
struct Labels<'a> {
    version: &'a Localization<'a>,
    text: &'a str,
    edits: Vec<(Span, String)>,
    has_root: bool,
    /// After the doctype, if there is one.
    doctype: Option<usize>,
    is_linked_data: bool,
    /// Whether translation is switched off by a comment.
    is_off: bool,
}

impl<'a> Labels<'a> {
    fn new(version: &'a Localization<'a>) -> Self {
        let text = version.source.text();
        let (has_root, is_linked_data, is_off) = (false, false, false);
        Self { version, text, edits: Vec::new(), has_root, doctype: None, is_linked_data, is_off }
    }

    /// A page may omit the `<html>` tag, but not its language.
    fn page(&mut self) {
        let Some(doctype) = self.doctype.filter(|_| !self.has_root) else { return };
        let mut tag = format!("<html lang=\"{}\"", self.version.locale);
        if self.version.locale.is_right_to_left() {
            tag.push_str(" dir=\"rtl\"");
        }
        self.edits.push((Span::at(doctype), tag + ">"));
    }

    fn root(&mut self, tag: &Tag<'_>) {
        let locale = self.version.locale.to_string();
        let direction = direction(self.version.locale);
        self.has_root = true;
        if !self.set(tag, "lang", &locale) {
            self.add(tag, "lang", &locale);
        }
        self.set(tag, "xml:lang", &locale);
        match tag.value("dir") {
            Some(old) if old.eq_ignore_ascii_case(direction) => {}
            Some(_) => _ = self.set(tag, "dir", direction),
            None if direction == "rtl" => self.add(tag, "dir", direction),
            None => {}
        }
    }

    /// An element that repeats the language of the page.
    fn element(&mut self, tag: &Tag<'_>, tree: &Tree) {
        let Some(language) = tree.language().map(str::to_owned) else { return };
        let is_same = |name: &str| tag.value(name).is_some_and(|value| primary_language(value) == language);
        let locale = self.version.locale.to_string();
        for name in ["lang", "xml:lang"] {
            if is_same(name) {
                self.set(tag, name, &locale);
            }
        }
    }

    fn meta(&mut self, tag: &Tag<'_>) {
        let is =
            |name: &str, value: &str| tag.value(name).is_some_and(|found| found.eq_ignore_ascii_case(value));
        let locale = self.version.locale;
        if is("http-equiv", "content-language") || is("itemprop", "inLanguage") {
            self.set(tag, "content", &locale.to_string());
        } else if is("property", "og:locale") {
            self.set(tag, "content", &open_graph(locale));
        } else if matches!(self.version.source.encoding(), Encoding::Legacy(_)) {
            self.charset(tag);
        }
    }

    /// A version is written in UTF-8 if its source is in a legacy charset.
    fn charset(&mut self, tag: &Tag<'_>) {
        self.set(tag, "charset", "utf-8");
        let is_type = tag.value("http-equiv").is_some_and(|key| key.eq_ignore_ascii_case("content-type"));
        let Some(content) = tag.attribute("content").and_then(|content| content.value).filter(|_| is_type)
        else {
            return;
        };
        let written = &self.text[content.range()];
        if let Some(at) = written.to_ascii_lowercase().find("charset=") {
            let name = at + "charset=".len();
            let end = written[name..].find(|char: char| char == ';' || char.is_whitespace());
            let end = end.map_or(content.end, |end| content.start + name + end);
            self.edits.push((Span::new(content.start + name, end), "utf-8".to_owned()));
        }
    }

    /// Sets an existing attribute of the tag. Returns whether the tag has it.
    fn set(&mut self, tag: &Tag<'_>, name: &str, value: &str) -> bool {
        let Some(attribute) = tag.attribute(name) else { return false };
        let edit = match attribute.value {
            Some(span) => (span, value.to_owned()),
            None => (Span::at(attribute.name.end), format!("=\"{value}\"")),
        };
        self.edits.push(edit);
        true
    }

    fn add(&mut self, tag: &Tag<'_>, name: &str, value: &str) {
        let end = tag.span.start + 1 + tag.name.len();
        self.edits.push((Span::at(end), format!(" {name}=\"{value}\"")));
    }
}

impl Sink for Labels<'_> {
    fn text(&mut self, span: Span, tree: &Tree) {
        let is_script = tree.innermost().is_some_and(|element| element.name == "script");
        if !(is_script && self.is_linked_data) {
            return;
        }
        let fields = linked_data::fields(self.text, span);
        let languages = fields.iter().filter(|field| field.key == "inLanguage");
        let locale = self.version.locale.to_string();
        self.edits.extend(languages.map(|field| (field.value, locale.clone())));
    }

    fn start(&mut self, tag: &Tag<'_>, is_html: bool, tree: &Tree) {
        self.is_linked_data = tag.element.name == "script" && linked_data::is_linked_data(tag);
        if self.is_off || !is_html || tag.attributes.is_empty() && tag.element.name != "html" {
            return;
        }
        match tag.element.name {
            "html" if !self.has_root => self.root(tag),
            "meta" => self.meta(tag),
            _ if tree.context_in(tag).is_locked() => {}
            _ => self.element(tag, tree),
        }
    }

    fn end(&mut self, _tag: &Tag<'_>, _tree: &Tree) {}

    fn comment(&mut self, span: Span, _tree: &Tree) {
        let comment = &self.text[span.range()];
        match super::read::order(comment) {
            Some("off") => self.is_off = true,
            Some("on") => self.is_off = false,
            _ if comment.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype")) => {
                self.doctype.get_or_insert(span.end);
            }
            _ => {}
        }
    }
}
