//! The elements of HTML, as far as they determine where text begins and ends.

use crate::model::Role;

/// An element by its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    /// The name in lower case; empty for an unknown element.
    pub(super) name: &'static str,
    pub(super) class: Class,
    /// Distinguishes names: the index in the list, or a hash of an unlisted name.
    id: u64,
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Element {}

/// The effect of an element on the text around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// Marks up words inside running text: `<em>`.
    Phrasing,
    /// The same, for text that is not translated: `<code>`.
    Code,
    /// Part of running text, without an end tag: `<img>`.
    Standalone,
    /// `<br>`
    Break,
    /// Begins or ends running text: `<p>`, and every unknown element.
    Block,
    /// The same without end tag: `<meta>`.
    Empty,
    /// The same, with text that is not translated: `<pre>`.
    Verbatim,
    /// Contains character data without tags: `<title>`.
    Characters,
    /// Contains text in which neither tags nor entities are read: `<style>`.
    Raw,
    /// `<script>`
    Script,
    /// `<plaintext>`, which nothing ends.
    Rest,
    /// `<svg>`, `<math>`: their content follows other rules.
    Foreign,
}

impl Element {
    /// The element with this name, which is in lower case.
    pub(super) fn named(name: &[u8]) -> Self {
        let letter = name.first().map_or(0, |first| usize::from(first.wrapping_sub(b'a').min(26)));
        let near = LETTERS[letter]..LETTERS[letter + 1];
        for at in near {
            let (known, class) = KNOWN[at];
            if known.as_bytes() == name {
                return Self { name: known, class, id: at as u64 };
            }
        }
        let id = super::structure::hash(name) | 1 << 63;
        Self { name: "", class: Class::Block, id }
    }

    pub(super) fn is_any(self, names: &[&str]) -> bool {
        names.contains(&self.name)
    }

    /// Whether it may be part of running text.
    pub(super) fn is_inline(self) -> bool {
        use Class::{Break, Code, Phrasing, Standalone};
        matches!(self.class, Phrasing | Code | Standalone | Break)
    }

    /// Whether the standard calls it special: the end tags of ordinary elements do not reach past it.
    pub(super) fn is_special(self) -> bool {
        !self.is_inline() && !self.name.is_empty() && !self.is_any(&["label", "legend", "option", "optgroup"])
    }

    /// Whether the standard calls it formatting: its end tag applies inside other elements as well.
    pub(super) fn is_formatting(self) -> bool {
        const FORMATTING: &[&str] = &[
            "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
        ];
        self.is_any(FORMATTING)
    }

    /// Whether it has no end tag.
    pub(super) fn is_empty(self) -> bool {
        matches!(self.class, Class::Standalone | Class::Break | Class::Empty)
    }

    pub(super) fn is_heading(self) -> bool {
        matches!(self.name.as_bytes(), [b'h', b'1'..=b'6'])
    }

    /// The role of its text for readers; `None` if that depends on the surrounding element.
    pub(super) fn role(self) -> Option<Role> {
        Some(match self.name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
            "li" => Role::ListItem,
            "blockquote" => Role::Quote,
            "td" | "th" => Role::Cell,
            "figcaption" | "caption" => Role::Caption,
            "dt" | "dd" => Role::Definition,
            "title" => Role::Title,
            "button" | "label" | "legend" | "option" | "textarea" => Role::Label,
            _ => return None,
        })
    }
}

/// Every element whose class is not [`Class::Block`], and the blocks that the tree asks for by
/// name, in alphabetic order.
const KNOWN: &[(&str, Class)] = {
    use Class::*;
    &[
        ("a", Phrasing),
        ("abbr", Phrasing),
        ("acronym", Phrasing),
        ("address", Block),
        ("applet", Block),
        ("area", Empty),
        ("article", Block),
        ("aside", Block),
        ("b", Phrasing),
        ("base", Empty),
        ("basefont", Empty),
        ("bdi", Phrasing),
        ("bdo", Phrasing),
        ("bgsound", Empty),
        ("big", Phrasing),
        ("blockquote", Block),
        ("body", Block),
        ("br", Break),
        ("button", Block),
        ("caption", Block),
        ("center", Block),
        ("cite", Phrasing),
        ("code", Code),
        ("col", Empty),
        ("colgroup", Block),
        ("data", Phrasing),
        ("dd", Block),
        ("del", Phrasing),
        ("details", Block),
        ("dfn", Phrasing),
        ("dialog", Block),
        ("dir", Block),
        ("div", Block),
        ("dl", Block),
        ("dt", Block),
        ("em", Phrasing),
        ("embed", Empty),
        ("fieldset", Block),
        ("figcaption", Block),
        ("figure", Block),
        ("font", Phrasing),
        ("footer", Block),
        ("form", Block),
        ("frame", Empty),
        ("h1", Block),
        ("h2", Block),
        ("h3", Block),
        ("h4", Block),
        ("h5", Block),
        ("h6", Block),
        ("head", Block),
        ("header", Block),
        ("hgroup", Block),
        ("hr", Empty),
        ("html", Block),
        ("i", Phrasing),
        ("iframe", Raw),
        ("img", Standalone),
        ("input", Standalone),
        ("ins", Phrasing),
        ("kbd", Code),
        ("label", Block),
        ("legend", Block),
        ("li", Block),
        ("link", Empty),
        ("listing", Verbatim),
        ("main", Block),
        ("mark", Phrasing),
        ("marquee", Block),
        ("math", Foreign),
        ("menu", Block),
        ("meta", Empty),
        ("nav", Block),
        ("nobr", Phrasing),
        ("noembed", Raw),
        ("noframes", Raw),
        ("noscript", Raw),
        ("object", Block),
        ("ol", Block),
        ("optgroup", Block),
        ("option", Block),
        ("p", Block),
        ("param", Empty),
        ("picture", Phrasing),
        ("plaintext", Rest),
        ("pre", Verbatim),
        ("q", Phrasing),
        ("rb", Phrasing),
        ("rp", Phrasing),
        ("rt", Phrasing),
        ("rtc", Phrasing),
        ("ruby", Phrasing),
        ("s", Phrasing),
        ("samp", Code),
        ("script", Script),
        ("search", Block),
        ("section", Block),
        ("select", Block),
        ("small", Phrasing),
        ("source", Standalone),
        ("span", Phrasing),
        ("strike", Phrasing),
        ("strong", Phrasing),
        ("style", Raw),
        ("sub", Phrasing),
        ("summary", Block),
        ("sup", Phrasing),
        ("svg", Foreign),
        ("table", Block),
        ("tbody", Block),
        ("td", Block),
        ("template", Block),
        ("textarea", Characters),
        ("tfoot", Block),
        ("th", Block),
        ("thead", Block),
        ("time", Phrasing),
        ("title", Characters),
        ("tr", Block),
        ("track", Empty),
        ("tt", Phrasing),
        ("u", Phrasing),
        ("ul", Block),
        ("var", Code),
        ("wbr", Standalone),
        ("xmp", Raw),
    ]
};

/// The start of the names with each first letter in [`KNOWN`]; after `z`, the end of the list.
const LETTERS: [usize; 28] = {
    let mut letters = [KNOWN.len(); 28];
    let mut at = KNOWN.len();
    let mut letter = 26;
    while letter > 0 {
        letter -= 1;
        while at > 0 && KNOWN[at - 1].0.as_bytes()[0] >= b'a' + letter as u8 {
            at -= 1;
        }
        letters[letter] = at;
    }
    letters
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_in_order_and_found() {
        assert!(KNOWN.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(KNOWN.iter().all(|known| Element::named(known.0.as_bytes()).name == known.0));
        assert_eq!(Element::named(b"my-card").class, Class::Block);
        assert_ne!(Element::named(b"my-card"), Element::named(b"my-form"));
    }
}
