//! Formatting messages in a locale.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::run::Run;
use super::terms::Terms;
use crate::model::{Catalog, Entry, EntryKind, Locale, Pattern, Token};

/// Formats messages: terms in their cases, plural forms, numbers and dates.
///
/// Never fails: what cannot be resolved appears in the text as written in the file (`{ $name }`),
/// with a fault that says why. Text is parsed in the notation of tags; string literals, numbers and
/// dates are always text.
///
/// ```
/// use audarma::fluent::{read, Resolver, Terms};
/// use audarma::model::{Locale, notation};
/// use audarma::text::Source;
///
/// let terms = Terms::new([read(&Source::from_text("kk/terms.ftl", r#"
/// -kazakhstan = { $case ->
///     [genitive] Қазақстанның
///    *[nominative] Қазақстан
/// }
/// "#))]);
/// let catalog = read(&Source::from_text("kk/visit.ftl",
///     "a = { -kazakhstan(case: \"genitive\") } <em>министрі</em>{ $fn }\n"));
/// let locale = Locale::of("kk");
/// let terms = [&terms];
/// let resolver = Resolver::new(&locale, &catalog, &terms);
/// let said = resolver.value(catalog.entries[0].value.as_ref().unwrap(), &catalog);
/// assert_eq!(notation::show(&said.tokens), "Қазақстанның <em>министрі</em>{ $fn }");
/// assert!(said.faults.is_empty());
/// ```
#[derive(Debug)]
pub struct Resolver<'a> {
    pub(super) locale: &'a Locale,
    pub(super) messages: &'a Catalog,
    terms: &'a [&'a Terms],
    variables: Vec<(&'a str, Variable)>,
    /// Indexes of the messages and terms of `messages`, built on first use.
    places: OnceLock<HashMap<(EntryName<'a>, bool), usize>>,
}

type EntryName<'a> = &'a str;

/// The value of a variable.
#[derive(Clone, PartialEq, Debug)]
pub enum Variable {
    /// A mark of the article; it stays a [`Token::Variable`].
    Mark,
    /// Text.
    Text(String),
    /// A number, which selects plural forms.
    Number(f64),
    /// A day as `YYYY-MM-DD`, written in the long form of the locale unless `DATETIME` specifies
    /// another one.
    Date(String),
}

/// A formatted value.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Resolved {
    /// Text, tags, and the variables of marks. Adjacent text is merged into one token.
    pub tokens: Vec<Token>,
    /// What could not be resolved: each fault once, in order, at most 64.
    pub faults: Vec<ResolveFault>,
}

/// Why part of a message cannot be resolved.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ResolveFault {
    /// A variable without a value.
    UnknownVariable(String),
    /// A message, or `message.attribute`, that is not in the catalog or has no value.
    UnknownMessage(String),
    /// A term, or `term.attribute`, that is in no file.
    UnknownTerm(String),
    /// A case that the term does not have; its default is used instead.
    UnknownCase {
        /// The term, without its hyphen.
        term: String,
        /// The requested case.
        case: String,
    },
    /// A function other than `NUMBER` and `DATETIME`.
    UnknownFunction(String),
    /// An argument that the function does not accept.
    BadArgument {
        /// The function.
        function: String,
        /// The name of the option, or the value of the first argument.
        argument: String,
    },
    /// A message or term that is part of itself.
    Cycle(String),
    /// A value that becomes excessively long through its references.
    TooLong,
}

/// Stems of the variables that are marks: `$img`, `$img2`, `$fn`, `$html`, `$url`, `$template`, `$math`.
const MARKS: &[&str] = &["img", "fn", "html", "url", "template", "math"];

impl<'a> Resolver<'a> {
    /// A resolver for the messages of a catalog. Terms are looked up in the catalog itself, then
    /// in `terms` in order: those of the locale, then those of its fallbacks.
    pub fn new(locale: &'a Locale, messages: &'a Catalog, terms: &'a [&'a Terms]) -> Self {
        Self { locale, messages, terms, variables: Vec::new(), places: OnceLock::new() }
    }

    /// Adds a variable. Variables named like marks (`$img`, `$fn2`, `$html`, `$url`) are marks by
    /// default.
    #[must_use]
    pub fn with(mut self, name: &'a str, variable: Variable) -> Self {
        self.variables.push((name, variable));
        self
    }

    /// Formats a value. `catalog` contains the pattern.
    pub fn value(&self, pattern: &Pattern, catalog: &Catalog) -> Resolved {
        let mut run = Run::new(self, true);
        run.pattern(pattern, catalog);
        Resolved { tokens: run.tokens, faults: run.faults }
    }

    /// Formats an attribute as plain text, in which tags are literal text and marks are not
    /// allowed.
    pub fn text(&self, pattern: &Pattern, catalog: &Catalog) -> (String, Vec<ResolveFault>) {
        let mut run = Run::new(self, false);
        run.pattern(pattern, catalog);
        (run.text(), run.faults)
    }

    /// The value of a variable.
    pub(super) fn variable(&self, name: &str) -> Option<&Variable> {
        match self.variables.iter().rev().find(|(known, _)| *known == name) {
            Some((_, variable)) => Some(variable),
            None => {
                let stem = name.trim_end_matches(|char: char| char.is_ascii_digit());
                MARKS.contains(&stem).then_some(&Variable::Mark)
            }
        }
    }

    pub(super) fn message(&self, id: &str) -> Option<&Entry> {
        self.places().get(&(id, false)).map(|at| &self.messages.entries[*at])
    }

    pub(super) fn term(&self, id: &str) -> Option<(&Catalog, &Entry)> {
        match self.places().get(&(id, true)) {
            Some(at) => Some((self.messages, &self.messages.entries[*at])),
            None => self.terms.iter().find_map(|terms| terms.get(id)),
        }
    }

    fn places(&self) -> &HashMap<(EntryName<'a>, bool), usize> {
        self.places.get_or_init(|| {
            let mut places = HashMap::new();
            for (at, entry) in self.messages.entries.iter().enumerate() {
                if matches!(entry.kind, EntryKind::Message | EntryKind::Term) {
                    places.entry((entry.id.as_str(), entry.kind == EntryKind::Term)).or_insert(at);
                }
            }
            places
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::read;
    use crate::model::notation;
    use crate::text::Source;

    const KAZAKH: &str = r#"
-kazakhstan =
    { $case ->
        [genitive] Қазақстанның
        [dative] Қазақстанға
        [ablative] Қазақстаннан
       *[nominative] Қазақстан
    }
-asia = Орталық Азия
-both = { -asia } және { -kazakhstan(case: "genitive") } { $case ->
        [genitive] елдерінің
       *[nominative] елдері
    }
"#;

    const RUSSIAN: &str = r#"
-kazakhstan =
    { $case ->
       *[nominative] Казахстан
        [genitive] Казахстана
        [prepositional] Казахстане
    }
-tileuberdi = { $case ->
       *[nominative] Тлеуберди
        [instrumental] Тлеуберди
    }
    .gender = masculine
"#;

    /// Formats the message `a`, with the names of its faults.
    fn say(locale: &'static str, terms: &str, messages: &str) -> (String, Vec<ResolveFault>) {
        let terms = Terms::new([read(&Source::from_text("terms.ftl", terms))]);
        let terms = [&terms];
        let catalog = read(&Source::from_text("a.ftl", messages));
        let locale = Locale::of(locale);
        let resolver = Resolver::new(&locale, &catalog, &terms)
            .with("date", Variable::Date("2021-11-22".to_owned()))
            .with("n", Variable::Number(3.0))
            .with("name", Variable::Text("<b>".to_owned()));
        let said = resolver.value(catalog.message("a").unwrap().value.as_ref().unwrap(), &catalog);
        (notation::show(&said.tokens), said.faults)
    }

    fn fine(locale: &'static str, terms: &str, messages: &str) -> String {
        let (said, faults) = say(locale, terms, messages);
        assert_eq!(faults, []);
        said
    }

    #[test]
    fn terms_stand_in_their_cases() {
        let message = "a = { -kazakhstan(case: \"genitive\") } министрі { -kazakhstan(case: \"ablative\") } { -asia }ға барды\n";
        assert_eq!(fine("kk", KAZAKH, message), "Қазақстанның министрі Қазақстаннан Орталық Азияға барды");
        let message = "a = в { -kazakhstan(case: \"prepositional\") }, { -tileuberdi.gender ->\n    [feminine] сказала\n   *[masculine] сказал\n }\n";
        assert_eq!(fine("ru", RUSSIAN, message), "в Казахстане, сказал");
    }

    #[test]
    fn a_term_in_a_term_keeps_the_arguments_of_the_outer_one() {
        let message = "a = { -both(case: \"genitive\") }\n";
        assert_eq!(fine("kk", KAZAKH, message), "Орталық Азия және Қазақстанның елдерінің");
    }

    #[test]
    fn a_case_that_a_term_has_not_is_told() {
        let (said, faults) = say("kk", KAZAKH, "a = { -kazakhstan(case: \"locative\") }\n");
        assert_eq!(said, "Қазақстан");
        let (term, case) = ("kazakhstan".to_owned(), "locative".to_owned());
        assert_eq!(faults, [ResolveFault::UnknownCase { term, case }]);
    }

    #[test]
    fn russian_counts_in_three_forms() {
        let count = |number: &str| {
            let message = format!(
                "a = {number} {{ {number} ->\n [one] министр\n [few] министра\n [many] министров\n *[other] министра\n }}\n"
            );
            fine("ru", "", &message.replace(&format!("a = {number}"), &format!("a = {{ {number} }}")))
        };
        assert_eq!(count("1"), "1 министр");
        assert_eq!(count("$n"), "3 министра");
        assert_eq!(count("11"), "11 министров");
        assert_eq!(count("21"), "21 министр");
        assert_eq!(count("2.5"), "2,5 министра");
    }

    #[test]
    fn exact_numbers_and_ordinals_choose_too() {
        let message = "a = { NUMBER($n, type: \"ordinal\") ->\n [few] 3rd\n *[other] 4th\n } { $n ->\n [3.0] three\n *[other] other\n }\n";
        assert_eq!(fine("en", "", message), "3rd three");
        let message = "a = { NUMBER(6, type: \"ordinal\") ->\n [many] алтыншы\n *[other] басқа\n }\n";
        assert_eq!(fine("kk", "", message), "алтыншы");
    }

    #[test]
    fn dates_speak_three_languages() {
        let long = "a = { $date }\n";
        assert_eq!(fine("en", "", long), "November 22, 2021");
        assert_eq!(fine("ru", "", long), "22 ноября 2021\u{202f}г.");
        assert_eq!(fine("kk", "", long), "2021\u{202f}ж. 22 қараша");
        let say =
            |locale, options: &str| fine(locale, "", &format!("a = {{ DATETIME($date, {options}) }}\n"));
        assert_eq!(say("kk", "dateStyle: \"full\""), "2021\u{202f}ж. 22 қараша, дүйсенбі");
        assert_eq!(say("ru", "dateStyle: \"medium\""), "22 нояб. 2021\u{202f}г.");
        assert_eq!(say("ru", "dateStyle: \"bare\""), "22 ноября 2021");
        assert_eq!(say("en", "dateStyle: \"short\""), "11/22/21");
        assert_eq!(say("en", "dateStyle: \"news\""), "November 22, 2021");
        assert_eq!(say("kk", "month: \"long\", day: \"numeric\""), "22 қараша");
        assert_eq!(say("ru", "month: \"long\", year: \"numeric\""), "ноябрь 2021\u{202f}г.");
        assert_eq!(say("kk-Latn", "dateStyle: \"news\""), "2021 jylğy 22 qaraşa");
        assert_eq!(
            fine("ru", "", "a = { DATETIME(\"2021-11-22T10:00Z\", weekday: \"long\") }\n"),
            "понедельник"
        );
    }

    #[test]
    fn numbers_speak_the_locale() {
        assert_eq!(fine("en", "", "a = { NUMBER(1234567.5) }\n"), "1,234,567.5");
        assert_eq!(
            fine("kk", "", "a = { NUMBER(1234567.55, maximumFractionDigits: 1) }\n"),
            "1\u{a0}234\u{a0}567,6"
        );
        assert_eq!(fine("ru", "", "a = { NUMBER(0.125, style: \"percent\") }\n"), "13\u{a0}%");
        assert_eq!(fine("ru", "", "a = { NUMBER(2021, useGrouping: \"false\") }\n"), "2021");
        assert_eq!(
            fine("en", "", "a = { NUMBER(7, minimumIntegerDigits: 2, minimumFractionDigits: 2) }\n"),
            "07.00"
        );
    }

    #[test]
    fn bad_arguments_are_told() {
        for call in [
            "NUMBER(1, minimumFractionDigits: 1000000)",
            "NUMBER(1, minimumFractionDigits: 3, maximumFractionDigits: 1)",
            "NUMBER(\"x\")",
            "NUMBER(1, currency: \"KZT\")",
            "DATETIME(\"22.11.2021\")",
            "DATETIME(\"2021-02-30\")",
            "DATETIME(\"9999999-01-01\")",
            "DATETIME($date, dateStyle: \"long\", day: \"numeric\")",
            "DATETIME($date, day: \"numeric\", year: \"numeric\")",
            "DATETIME()",
        ] {
            let faults = say("en", "", &format!("a = {{ {call} }}\n")).1;
            assert!(matches!(faults.as_slice(), [ResolveFault::BadArgument { .. }]), "{call}: {faults:?}");
        }
        let faults = say("en", "", "a = { PLATFORM() }\n").1;
        assert_eq!(faults, [ResolveFault::UnknownFunction("PLATFORM".to_owned())]);
    }

    #[test]
    fn tags_are_read_in_text_only() {
        let message = "a = <em>x</em> { \"<em>\" } { $name } &lt;b> { $img2 }{ $url }\n";
        assert_eq!(fine("en", "", message), "<em>x</em> &lt;em> &lt;b> &lt;b> { $img2 }{ $url }");
    }

    #[test]
    fn references_find_messages_and_terms_apart() {
        assert_eq!(
            fine("en", "-b = term", "a = { b } { -b } { b.c }\nb = message\n    .c = more\n"),
            "message term more"
        );
        let (said, faults) = say("en", "", "a = { b } { -b } { $b }\n");
        assert_eq!(said, "{ b } { -b } { $b }");
        let names = |name: &str| name.to_owned();
        assert_eq!(
            faults,
            [
                ResolveFault::UnknownMessage(names("b")),
                ResolveFault::UnknownTerm(names("b")),
                ResolveFault::UnknownVariable(names("b")),
            ]
        );
    }

    #[test]
    fn cycles_come_to_an_end() {
        let (_, faults) = say("en", "-x = { -y }\n-y = { -x }\n", "a = { a } { -x }\n");
        let cycles = ["a", "-x"].map(|name| ResolveFault::Cycle(name.to_owned()));
        assert_eq!(faults, cycles);
    }

    #[test]
    fn a_billion_laughs_are_too_long() {
        let mut terms = "-t0 = { \"\" }\n".to_owned();
        for level in 1..60 {
            terms.push_str(&format!("-t{level} = {}\n", format!("{{ -t{} }}", level - 1).repeat(10)));
        }
        assert_eq!(say("en", &terms, "a = { -t59 }\n").1, [ResolveFault::TooLong]);
    }

    #[test]
    fn a_long_chain_is_too_long() {
        let mut terms = "-t0 = end\n".to_owned();
        for level in 1..100_000 {
            terms.push_str(&format!("-t{level} = {{ -t{} }}\n", level - 1));
        }
        assert_eq!(say("en", &terms, "a = { -t99999 }\n").1, [ResolveFault::TooLong]);
    }
}
