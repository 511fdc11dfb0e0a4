//! From a value in a catalog to plain prose with the place of each character.
//!
//! A [`Pattern`] knows what is said and not where its parts stand, so the walk goes through the
//! value and through its bytes in the file side by side. Where the two do not fit, the places are
//! those of the value's head; the text is right all the same.

use super::Notation;
use super::plain::Plain;
use crate::model::notation::{Step, steps};
use crate::model::{Catalog, Element, Expression, Pattern, Token, Variant};
use crate::text::Span;

/// A walk through a value.
pub(super) struct OffsetMap<'a> {
    say: &'a dyn Fn(&Pattern, Notation) -> Vec<Token>,
    catalog: &'a Catalog,
    head: Span,
    /// Where the next part is looked for in the file; `None` if the way is lost.
    at: Option<usize>,
    notation: Notation,
    /// Whether what is passed belongs to a variant that is not said.
    is_silent: bool,
    /// The variant to say where another one than the default is asked for: the number of the
    /// choice, and the variant's index in it.
    asked: Option<(usize, usize)>,
    /// How many variants each choice has that was passed on the way.
    choices: Vec<usize>,
    plain: Plain,
}

impl<'a> OffsetMap<'a> {
    /// A walk for a value that stands behind `head` and `=` in its catalog.
    pub(super) fn new(
        say: &'a dyn Fn(&Pattern, Notation) -> Vec<Token>,
        catalog: &'a Catalog,
        head: Span,
        notation: Notation,
    ) -> Self {
        let rest = &catalog.source.text()[head.end..];
        let at = rest.find('=').map(|at| head.end + at + 1);
        let (is_silent, asked, choices, plain) = (false, None, Vec::new(), Plain::default());
        Self { say, catalog, head, at, notation, is_silent, asked, choices, plain }
    }

    /// With another variant of one choice than the default.
    pub(super) fn asking(mut self, choice: usize, variant: usize) -> Self {
        self.asked = Some((choice, variant));
        self
    }

    /// What the value says, and how many variants each of its choices has.
    pub(super) fn run(mut self, pattern: &Pattern) -> (Plain, Vec<usize>) {
        self.pattern(pattern);
        (self.plain, self.choices)
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Plain(span) => {
                self.at = Some(span.start);
                self.line(self.catalog.source.slice(*span));
            }
            Pattern::Rich(elements) => elements.iter().for_each(|element| match element {
                Element::Text(text) => self.lines(text),
                Element::Placeable(expression) => self.placeable(expression),
            }),
        }
    }

    fn lines(&mut self, text: &str) {
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                let start = self.at;
                self.skip_space();
                self.add("\n", start.zip(self.at));
            }
            if !self.rest().starts_with(line) {
                self.skip_space();
                let indent = line.len() - line.trim_start_matches(' ').len();
                self.add(&line[..indent], None);
                self.line(&line[indent..]);
            } else {
                self.line(line);
            }
        }
    }

    /// Text that stands in the file in one piece.
    fn line(&mut self, text: &str) {
        if !self.rest().starts_with(text) {
            self.at = None;
        }
        if self.notation == Notation::Plain {
            let end = self.at.map(|at| at + text.len());
            self.add(text, self.at.zip(end));
            self.at = end;
            return;
        }
        for (step, length) in steps(text) {
            let end = self.at.map(|at| at + length);
            match step {
                Step::Text(text) => self.add(text, self.at.zip(end)),
                Step::Tag(tag) => self.token(&tag, self.at.zip(end)),
            }
            self.at = end;
        }
    }

    fn placeable(&mut self, expression: &Expression) {
        self.skip_space_before('{');
        let start = self.at;
        match inner(expression) {
            Expression::Select { selector: _, variants } => {
                self.at = self.at.and_then(|at| self.behind_arrow(at));
                self.select(variants);
                while self.rest().starts_with([' ', '\r', '\n', '}']) {
                    let is_end = self.rest().starts_with('}');
                    self.at = self.at.map(|at| at + 1);
                    if is_end && !matches!(expression, Expression::Nested(_)) {
                        break;
                    }
                }
            }
            _ => {
                self.at = self.at.and_then(|at| self.behind_placeable(at));
                if !self.is_silent {
                    let pattern = Pattern::Rich(vec![Element::Placeable(expression.clone())]);
                    let place = start.zip(self.at);
                    (self.say)(&pattern, self.notation).iter().for_each(|token| self.token(token, place));
                }
            }
        }
    }

    fn select(&mut self, variants: &[Variant]) {
        let was_silent = self.is_silent;
        let number = self.choices.len();
        if !was_silent {
            self.choices.push(variants.len());
        }
        let asked = self.asked.filter(|(choice, _)| *choice == number && !was_silent).map(|(_, at)| at);
        let said = asked.or_else(|| variants.iter().position(|variant| variant.is_default));
        for (at, variant) in variants.iter().enumerate() {
            self.is_silent = was_silent || Some(at) != said;
            self.at = self.at.and_then(|at| self.behind_key(at, &variant.key));
            self.pattern(&variant.value);
        }
        self.is_silent = was_silent;
    }

    /// Adds text that a reader sees.
    fn add(&mut self, text: &str, place: Option<(usize, usize)>) {
        if self.is_silent || text.is_empty() {
            return;
        }
        let span = place.map_or(self.head, |(start, end)| Span::new(start, end));
        let is_text = place.is_some() && self.catalog.source.slice(span) == text;
        self.plain.places.push(self.plain.text.len(), span, is_text);
        self.plain.text.push_str(text);
    }

    fn token(&mut self, token: &Token, place: Option<(usize, usize)>) {
        match token {
            Token::Text(text) => self.add(text, place),
            _ if self.is_silent => {}
            token => {
                let span = place.map_or(self.head, |(start, end)| Span::new(start, end));
                self.plain.places.push(self.plain.text.len(), span, false);
                self.plain.push(token);
            }
        }
    }

    /// The file from where the walk is.
    fn rest(&self) -> &'a str {
        self.at.and_then(|at| self.catalog.source.text().get(at..)).unwrap_or("")
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        let space = rest.len() - rest.trim_start_matches([' ', '\r', '\n']).len();
        self.at = self.at.map(|at| at + space);
    }

    fn skip_space_before(&mut self, sign: char) {
        self.skip_space();
        self.at = self.at.filter(|_| self.rest().starts_with(sign));
    }

    /// Behind `key]` of the next variant.
    fn behind_key(&self, at: usize, key: &str) -> Option<usize> {
        let text = self.catalog.source.text();
        let open = at + text.get(at..)?.find('[')?;
        let close = open + text[open..].find(']')?;
        (text[open + 1..close].trim() == key).then_some(close + 1)
    }

    /// Behind the arrow of the choice that opens at `at`.
    fn behind_arrow(&self, at: usize) -> Option<usize> {
        let mut end = None;
        self.code(at, |at, rest, _| {
            end = rest.starts_with("->").then_some(at + 2);
            end.is_some()
        });
        end
    }

    /// Behind the brace that closes the placeable that opens at `at`.
    fn behind_placeable(&self, at: usize) -> Option<usize> {
        let mut end = None;
        self.code(at, |at, rest, depth| {
            end = (depth == 1 && rest.starts_with('}')).then_some(at + 1);
            end.is_some()
        });
        end
    }

    /// Goes through an expression, past string literals, until `is_end` is told of its place, the
    /// text from there and the depth of braces.
    fn code(&self, from: usize, mut is_end: impl FnMut(usize, &str, usize) -> bool) {
        let text = self.catalog.source.text();
        let bytes = text.as_bytes();
        let (mut at, mut depth, mut in_string) = (from, 0, false);
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'\\' if in_string => at += 1,
                b'"' => in_string = !in_string,
                _ if in_string => {}
                b'{' | b'}' | b'-' if is_end(at, &text[at..], depth) => return,
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
    }
}

/// An expression without the placeables around it.
fn inner(expression: &Expression) -> &Expression {
    match expression {
        Expression::Nested(nested) => inner(nested),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{Resolver, Terms, read};
    use crate::model::Locale;
    use crate::text::Source;

    /// What the first message of a catalog says, and the bytes in the file of a word of it.
    fn place(text: &str, asked: Option<(usize, usize)>, word: &str) -> (String, Option<String>) {
        let catalog = read(&Source::from_text("a.ftl", text));
        let locale = Locale::of("kk");
        let terms: [&Terms; 0] = [];
        let resolver = Resolver::new(&locale, &catalog, &terms);
        let entry = catalog.message("a").unwrap();
        let say = |pattern: &Pattern, notation: Notation| notation.say(&resolver, pattern, &catalog);
        let mut walk = OffsetMap::new(&say, &catalog, entry.head, Notation::Tags);
        if let Some((choice, variant)) = asked {
            walk = walk.asking(choice, variant);
        }
        let (plain, _) = walk.run(entry.value.as_ref().unwrap());
        let found = plain.text.find(word).and_then(|at| plain.span(at..at + word.len()));
        let before = |span: Span| text[..span.start].chars().rev().take(2).collect::<Vec<_>>();
        let shown = found.map(|span| {
            let before: String = before(span).into_iter().rev().collect();
            format!("{before}[{}]", &text[span.range()])
        });
        (plain.text, shown)
    }

    fn expect(text: &str, said: &str, word: &str, place_of_word: &str) {
        assert_eq!(place(text, None, word), (said.to_owned(), Some(place_of_word.to_owned())), "{text}");
    }

    #[test]
    fn each_word_knows_its_place() {
        expect("a = бір <b>екі</b> үш\n", "бір екі үш", "үш", "> [үш]");
        expect("a =\r\n    бір\r\n    екі үш\r\n", "бір\nекі үш", "үш", "і [үш]");
        expect("a = бір { $n } AT&amp;T { \"}\" } екі\n", "бір { $n } AT&T } екі", "екі", "} [екі]");
        expect("a = бір { $fn } екі &lt;b> үш\n", "бір \u{FFFC} екі <b> үш", "үш", "> [үш]");
        expect("a = { -t } бір\n-t = екі бір\n", "екі бір бір", "екі", "= [{ -t }]");
        expect("a = Г &lt; Д\n", "Г < Д", "<", "Г [&lt;]");
    }

    #[test]
    fn variants_are_passed_to_the_one_that_is_said() {
        let text =
            "a = { $n ->\n    [one] бір\n   *[other] көп { $n ->\n   [0] ] жоқ\n  *[x] бар\n} бала\n} үш\n";
        expect(text, "көп бар бала үш", "бар", "] [бар]");
        expect(text, "көп бар бала үш", "бала", "} [бала]");
        expect(text, "көп бар бала үш", "үш", "} [үш]");
        assert_eq!(place(text, Some((0, 0)), "үш"), ("бір үш".to_owned(), Some("} [үш]".to_owned())));
        assert_eq!(place(text, Some((1, 0)), "жоқ").1, Some("] [жоқ]".to_owned()));
        let nested = "a = {{ $n ->\n   *[x] бар\n}} соң\n";
        expect(nested, "бар соң", "соң", "} [соң]");
    }
}
