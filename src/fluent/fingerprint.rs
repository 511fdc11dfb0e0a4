//! The fingerprints of texts and messages, by which the ledger knows them.

use super::shape::{Atom, Shape, push};
use crate::model::{Catalog, Entry, Fingerprint, Text, Token};

/// The fingerprint of the text of a unit.
///
/// ```
/// use audarma::{fluent::{fingerprint, fingerprint_entry, read}, model::{Text, Token}, text::Source};
/// let text = Text { value: vec![Token::Text("Орталық Азия".into()), Token::Break], attributes: vec![] };
/// let catalog = read(&Source::from_text("kk/a.ftl", "a =\n    Орталық { \"Азия\" }<br>\n"));
/// assert_eq!(fingerprint(&text), fingerprint_entry(&catalog.entries[0], &catalog));
/// ```
pub fn fingerprint(text: &Text) -> Fingerprint {
    let mut atoms = Vec::new();
    for token in &text.value {
        push(&mut atoms, atom(token));
    }
    let attributes = text.attributes.iter().map(|(name, value)| {
        let mut atoms = Vec::new();
        push(&mut atoms, Atom::Text(value.clone()));
        (name.as_str(), Shape::Leaf(atoms))
    });
    of(Shape::Leaf(atoms), attributes.collect())
}

/// The fingerprint of the content of a catalog entry: of its value and attributes, not of its id,
/// comment or notation. Selects with text around them, the order of variants, attributes and
/// arguments, and text in literals do not matter, as other tools rewrite them; any other change does.
///
/// ```
/// use audarma::{fluent::{fingerprint_entry, read}, text::Source};
/// let of = |text: &str| {
///     let catalog = read(&Source::from_text("ru/a.ftl", text));
///     fingerprint_entry(&catalog.entries[0], &catalog)
/// };
/// let written = of("a = { $n } { $n ->\n    [one] день\n   *[other] дней\n } назад\n");
/// let flattened = of("b =\n    { $n ->\n        [one] { $n } день назад\n       *[other] { $n } дней назад\n    }\n");
/// assert_eq!(written, flattened);
/// assert_ne!(written, of("a = { $n } дней назад\n"));
/// ```
pub fn fingerprint_entry(entry: &Entry, catalog: &Catalog) -> Fingerprint {
    let value = entry.value.as_ref().map(|value| Shape::of(value, catalog, true));
    let attributes = entry
        .attributes
        .iter()
        .map(|attribute| (attribute.name.as_str(), Shape::of(&attribute.value, catalog, false)));
    of(value.unwrap_or(Shape::Leaf(Vec::new())), attributes.collect())
}

fn of(value: Shape, mut attributes: Vec<(&str, Shape)>) -> Fingerprint {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    attributes.sort_by_key(|(name, _)| *name);
    for (name, shape) in attributes {
        bytes.extend([b'.']);
        Atom::Code(name.to_owned()).write(&mut bytes);
        shape.write(&mut bytes);
    }
    Fingerprint::of(&bytes)
}

fn atom(token: &Token) -> Atom {
    match token {
        Token::Text(text) => Atom::Text(text.clone()),
        Token::Open(name) => Atom::Tag(name.clone()),
        Token::Close(name) => Atom::Tag(format!("/{name}")),
        Token::Break => Atom::Tag("br".to_owned()),
        Token::Variable(name) => Atom::Code(format!("${name}")),
    }
}

/// The atom of a token parsed from a text.
pub(super) fn atoms(text: &str, has_tags: bool) -> Vec<Atom> {
    match has_tags {
        true => crate::model::notation::parse(text).iter().map(atom).collect(),
        false => vec![Atom::Text(text.to_owned())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{escape, message, pattern, read};
    use crate::text::Source;

    fn of(text: &str) -> Fingerprint {
        let catalog = read(&Source::from_text("a.ftl", text));
        assert_eq!(catalog.entries.len(), 1, "{catalog:#?}");
        fingerprint_entry(&catalog.entries[0], &catalog)
    }

    #[test]
    fn what_other_tools_rewrite_is_the_same() {
        let pairs = [
            // Nested choices, as moz.l10n flattens them.
            (
                "a = { $n ->\n *[other] many { $m ->\n  [x] X\n *[y] Y\n }\n [one] one\n }\n",
                "a =\n    { $n ->\n        [one]\n            { $m ->\n                [x] one\n               *[y] one\n            }\n       *[other]\n            { $m ->\n                [x] many X\n               *[y] many Y\n            }\n    }\n",
            ),
            (
                "a = { $n ->\n *[one] a\n } tail { $k ->\n *[one] a\n }\n",
                "a =\n    { $n ->\n       *[one]\n            { $k ->\n               *[one] a tail a\n            }\n    }\n",
            ),
            (
                "a = { $n ->\n *[o] A\n [x] B\n } and { $n ->\n [x] C\n *[o] D\n }\n",
                "a =\n { $n ->\n [x] B and C\n *[o] A and D\n }\n",
            ),
            ("a = { -t(b: \"x\", a: \"y\") }\n", "a = { -t(a: \"y\", b: \"x\") }\n"),
            ("a = x\n    .b = 1\n    .a = 2\n", "c = x\n    .a = 2\n    .b = 1\n"),
            ("a = x { { $q } } { \"\\u00e9\" }{ \"\" }\n", "# c\na =\n    x { $q } é\n"),
        ];
        for (one, other) in pairs {
            assert_eq!(of(one), of(other), "{one}");
        }
    }

    #[test]
    fn another_word_is_another_fingerprint() {
        let texts = [
            "a = x\n",
            "a = x y\n",
            "a = <em>x</em>\n",
            "a = { \"<em>x</em>\" }\n",
            "a = { $x }\n",
            "a = { x }\n",
            "a = { -x }\n",
            "a = { -x(case: \"genitive\") }\n",
            "a = { 5 }\n",
            "a = { \"5\" }\n",
            "a = { NUMBER($x) }\n",
            "a = x\n    .b = y\n",
            "a = x\n    .c = y\n",
            "a = { $n ->\n [one] x\n *[other] y\n }\n",
            "a = { $n ->\n [one] y\n *[other] x\n }\n",
            "a = { $m ->\n [one] x\n *[other] y\n }\n",
        ];
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[at + 1..] {
                assert_ne!(of(one), of(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn a_written_text_keeps_its_fingerprint() {
        let value =
            vec![Token::Text(" a <b> {".into()), Token::Open("em".into()), Token::Variable("img".into())];
        let attributes = vec![("img-alt".to_owned(), "<i> &lt; ".to_owned())];
        let stored: Vec<_> = attributes.iter().map(|(name, text)| (name.clone(), escape(text))).collect();
        let file = message("id", &[], Some(&pattern(&value)), &stored);
        assert_eq!(of(&file), fingerprint(&Text { value, attributes }));
    }

    #[test]
    fn many_choices_stay_inside() {
        let select = "{ $n ->\n [one] x\n *[other] y\n } { $m ->\n [one] x\n *[other] y\n }";
        let file = |last: &str| format!("a = {}{last}\n", select.repeat(200));
        assert_ne!(of(&file("a")), of(&file("b")));
    }
}
