//! Reads XML without entities of its own, so that nothing grows while it is read.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::super::ExchangeFault;

/// The deepest nesting, and the most elements and texts of one unit.
const DEEPEST: usize = 64;
const MOST_CHILDREN: usize = 1 << 18;

/// An element, in memory with its children where [`XmlReader::fill`] has read them.
#[derive(Clone, Debug, Default)]
pub(in crate::exchange) struct Element {
    /// Its name without a prefix.
    pub(in crate::exchange) name: String,
    /// The prefix of its name.
    pub(in crate::exchange) prefix: String,
    /// Its attributes, with their prefixes.
    pub(in crate::exchange) attributes: Vec<(String, String)>,
    pub(in crate::exchange) children: Vec<Child>,
    /// The line on which it begins.
    pub(in crate::exchange) line: usize,
}

#[derive(Clone, Debug)]
pub(in crate::exchange) enum Child {
    Element(Element),
    Text(String),
}

/// A step through a file.
#[derive(Debug)]
pub(in crate::exchange) enum XmlEvent {
    Start(Element),
    End,
    /// Text that is not white space.
    Text,
    Eof,
}

/// Reads elements one by one.
pub(in crate::exchange) struct XmlReader<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    depth: usize,
    line: usize,
    counted: usize,
    /// The default namespace of the root.
    namespace: Option<String>,
}

impl Element {
    pub(in crate::exchange) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(in crate::exchange) fn require(&self, name: &str) -> Result<&str, ExchangeFault> {
        let missing = || self.fault("missing-attribute", format!("{}/@{name}", self.name));
        self.attribute(name).ok_or_else(missing)
    }

    pub(in crate::exchange) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    pub(in crate::exchange) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// All text in it.
    pub(in crate::exchange) fn text(&self) -> String {
        let texts = self.children.iter().map(|child| match child {
            Child::Element(element) => element.text(),
            Child::Text(text) => text.clone(),
        });
        texts.collect()
    }

    pub(in crate::exchange) fn fault(
        &self,
        reason: &'static str,
        subject: impl Into<String>,
    ) -> ExchangeFault {
        ExchangeFault::new(self.line, reason, subject)
    }
}

impl<'t> XmlReader<'t> {
    pub(in crate::exchange) fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, depth: 0, line: 1, counted: 0, namespace: None }
    }

    /// The line that is read.
    pub(in crate::exchange) fn line(&mut self) -> usize {
        let at = (self.reader.buffer_position() as usize).min(self.text.len());
        self.line += memchr::memchr_iter(b'\n', &self.text.as_bytes()[self.counted.min(at)..at]).count();
        self.counted = at;
        self.line
    }

    fn fault(&mut self, reason: &'static str, subject: impl Into<String>) -> ExchangeFault {
        let line = self.line();
        ExchangeFault::new(line, reason, subject)
    }

    /// The next start or end of an element.
    pub(in crate::exchange) fn next(&mut self) -> Result<XmlEvent, ExchangeFault> {
        loop {
            match self.event()? {
                Event::Start(tag) => return self.start(&tag).map(XmlEvent::Start),
                Event::End(_) => {
                    self.depth -= 1;
                    return Ok(XmlEvent::End);
                }
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => return Ok(XmlEvent::Text),
                Event::Eof if self.depth > 0 => return Err(self.fault("not-xml", "EOF")),
                Event::Eof => return Ok(XmlEvent::Eof),
                _ => {}
            }
        }
    }

    fn event(&mut self) -> Result<Event<'t>, ExchangeFault> {
        let event = self.reader.read_event();
        event.map_err(|error| self.fault("not-xml", error.to_string()))
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<Element, ExchangeFault> {
        let line = self.line();
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault("too-deep", tag.local_name().as_ref()));
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute =
                attribute.map_err(|error| ExchangeFault::new(line, "not-xml", error.to_string()))?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| ExchangeFault::new(line, "not-xml", error.to_string()))?;
            attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        let mut prefix = tag.name().prefix().map(|prefix| prefix.as_ref().to_owned()).unwrap_or_default();
        let own = attributes.iter().find(|(name, _)| name == "xmlns").map(|(_, value)| value.clone());
        match own {
            Some(own) if self.depth == 1 => self.namespace = Some(own),
            // An element of another namespace without a prefix.
            Some(own) if self.namespace.as_ref() != Some(&own) && prefix.is_empty() => {
                "xmlns".clone_into(&mut prefix)
            }
            _ => {}
        }
        let name = tag.local_name().as_ref().to_owned();
        Ok(Element { name, prefix, attributes, children: Vec::new(), line })
    }

    /// Reads the children of an element that has just started, up to its end.
    pub(in crate::exchange) fn fill(&mut self, element: Element) -> Result<Element, ExchangeFault> {
        let mut open = vec![element];
        let mut count = 0;
        loop {
            count += 1;
            if count > MOST_CHILDREN {
                return Err(self.fault("too-large", open[0].name.clone()));
            }
            match self.event()? {
                Event::Start(tag) => {
                    let element = self.start(&tag)?;
                    open.push(element);
                }
                Event::End(_) => {
                    self.depth -= 1;
                    let Some(done) = open.pop() else { return Err(self.fault("not-xml", "")) };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(Child::Element(done)),
                        None => return Ok(done),
                    }
                }
                Event::Text(text) => push(&mut open, &text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => push(&mut open, &text),
                Event::GeneralRef(name) => {
                    let text = self.character(&name)?;
                    push(&mut open, &text);
                }
                Event::Eof => return Err(self.fault("not-xml", "EOF")),
                _ => {}
            }
        }
    }

    /// Passes over an element that has just started.
    pub(in crate::exchange) fn skip(&mut self) -> Result<(), ExchangeFault> {
        let start = self.depth;
        while self.depth >= start {
            if matches!(self.next()?, XmlEvent::Eof) {
                return Err(self.fault("not-xml", "EOF"));
            }
        }
        Ok(())
    }

    fn character(&mut self, name: &str) -> Result<String, ExchangeFault> {
        let reference = format!("&{name};");
        match quick_xml::escape::unescape(&reference) {
            Ok(text) => Ok(text.into_owned()),
            Err(_) => Err(self.fault("unknown-entity", reference)),
        }
    }
}

fn push(open: &mut [Element], text: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        _ if text.is_empty() => {}
        Some(Child::Text(last)) => last.push_str(text),
        _ => element.children.push(Child::Text(text.to_owned())),
    }
}
