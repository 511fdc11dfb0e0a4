//! Laws of reading, writing and saying Fluent, over generated text.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use audarma::fluent::{self, Variable};
use audarma::model::{Catalog, Element, EntryKind, Expression, Locale, Pattern, Token, notation};
use audarma::text::Source;
use proptest::prelude::*;

fn read(text: &str) -> Catalog {
    fluent::read(&Source::from_text("test.ftl", text))
}

/// The text of a value that has no variables.
fn plain(catalog: &Catalog, pattern: &Pattern) -> String {
    match pattern {
        Pattern::Plain(span) => catalog.source.slice(*span).to_owned(),
        Pattern::Rich(elements) => elements
            .iter()
            .map(|element| match element {
                Element::Text(text) | Element::Placeable(Expression::Text(text)) => text.as_str(),
                Element::Placeable(other) => panic!("not a text: {other:?}"),
            })
            .collect(),
    }
}

/// Whether moz.l10n would take a literal for a number.
fn is_number_in_quotes(element: &Element) -> bool {
    let Element::Placeable(Expression::Text(text)) = element else { return false };
    text.trim().parse::<f64>().is_ok()
}

/// Text made of what is hard to store.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        Just("{"),
        Just("}"),
        Just("\""),
        Just("\\"),
        Just("\n"),
        Just("\r"),
        Just("\r\n"),
        Just("\t"),
        Just(" "),
        Just("  "),
        Just("\u{a0}"),
        Just("\u{2028}"),
        Just("\u{85}"),
        Just("\u{feff}"),
        Just("\0"),
        Just("."),
        Just("["),
        Just("*"),
        Just("#"),
        Just("-"),
        Just("="),
        Just("\\u00"),
        Just("5"),
        Just("nan"),
        Just("1e5"),
        Just("<em>"),
        Just("</a1>"),
        Just("<"),
        Just("&lt;"),
        Just("&"),
        Just("br>"),
        Just("қ"),
        Just("Қазақстан"),
        Just("{ $x }"),
        Just("a = b"),
        Just(".attr = x"),
        Just("\u{1F680}"),
        Just("a"),
        Just("\n    "),
    ];
    prop_oneof![prop::collection::vec(parts, 0..24).prop_map(|parts| parts.concat()), any::<String>(),]
}

/// Text that looks like a catalog.
fn catalog_like() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        Just("a = x\n"),
        Just("-t = x\n"),
        Just("# c\n"),
        Just("## g\n"),
        Just("### h\n"),
        Just("#"),
        Just("# id =\n"),
        Just("#     .attr =\n"),
        Just("    .attr = y\n"),
        Just("\n"),
        Just("\r\n"),
        Just("\r"),
        Just("{"),
        Just("}"),
        Just("{ $n ->\n"),
        Just("  [one] a\n"),
        Just(" *[other] b\n"),
        Just("  }\n"),
        Just("F("),
        Just(")"),
        Just("\""),
        Just("\\u00"),
        Just("қ"),
        Just("  "),
        Just("=======\n"),
        Just("<<<<<<< ours\n"),
        Just(">>>>>>> theirs\n"),
        Just("b ="),
        Just(" text\n"),
        Just("    text"),
        Just("{ -t(case: \"x\") }"),
        Just("\\{"),
        Just("id-2 =\n    { $x }\n      more\n"),
        Just("\u{1a}"),
        Just("{ \""),
        Just("-"),
        Just(","),
        Just("case:"),
        Just("["),
        Just("*"),
    ];
    prop::collection::vec(parts, 0..40).prop_map(|parts| parts.concat())
}

fn check_spans(text: &str) {
    let catalog = read(text);
    let mut from = 0;
    for entry in &catalog.entries {
        assert!(entry.span.start >= from && !entry.span.is_empty(), "{text:?}: {catalog:#?}");
        assert!(text[from..entry.span.start].trim_matches([' ', '\r', '\n']).is_empty(), "{text:?}");
        assert!(entry.span.contains(entry.head), "{text:?}: {entry:?}");
        let inner = entry.comment.iter().chain(entry.attributes.iter().map(|attribute| &attribute.head));
        for span in inner.copied().chain([entry.head]) {
            assert!(entry.span.contains(span), "{text:?}: {entry:?}");
            let _ = &text[span.range()];
        }
        if let EntryKind::Broken(fault) = entry.kind {
            assert!(fluent::REASONS.contains(&fault.reason), "{}", fault.reason);
            assert!(
                entry.span.start <= fault.offset && fault.offset <= entry.span.end,
                "{text:?}: {entry:?}"
            );
        }
        from = entry.span.end;
    }
    assert!(text[from..].trim_matches([' ', '\r', '\n']).is_empty(), "{text:?}: {catalog:#?}");
}

/// The parts of a message that fluent-bundle resolves as we do: no grouped numbers, no dates.
fn message_part() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(&["сөз", " әлем ", "министр", "—", " x", "<em>", "&lt;"][..]);
    let select = |selector: &'static str, keys: [&'static str; 3]| {
        (word(), word(), word()).prop_map(move |(one, two, other)| {
            let [a, b, c] = keys;
            format!("{{ {selector} ->\n    [{a}] {one}\n    [{b}] {two}!\n   *[{c}] {other}?\n }}")
        })
    };
    prop_oneof![
        4 => word().prop_map(str::to_owned),
        4 => prop::sample::select(&[
            "{ $n }", "{ $name }", "{ \"{\" }", "{ 7 }", "{ { $name } }", "{ -kz }", "{ other }",
            "{ -kz(case: \"genitive\") }", "{ -kz(case: \"dative\") }", "{ other.attr }", "{ -bare }",
        ][..]).prop_map(str::to_owned),
        1 => select("$n", ["one", "few", "many"]),
        1 => select("$n", ["0", "1", "other"]),
        1 => select("$name", ["Asia", "Europe", "other"]),
        1 => select("-kz.gender", ["masculine", "feminine", "neuter"]),
        1 => select("NUMBER($n, type: \"ordinal\")", ["one", "two", "other"]),
    ]
}

const CONTEXT: &str = "
-kz = { $case ->
    [genitive] Қазақстанның
    [dative] { -bare }ға
   *[nominative] Қазақстан
 }
    .gender = feminine
-bare = Азия
other = басқа { $n } { -kz(case: \"genitive\") }
    .attr = мән
";

/// What the message `m` says in fluent-bundle, if it says it without errors.
fn said_by_bundle(tag: &str, file: &str, n: u32) -> Option<String> {
    let resource = ::fluent::FluentResource::try_new(file.to_owned()).unwrap();
    let mut bundle = ::fluent::FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    bundle.add_builtins().unwrap();
    let mut arguments = ::fluent::FluentArgs::new();
    arguments.set("n", n);
    arguments.set("name", "Asia");
    let mut errors = Vec::new();
    let value = bundle.get_message("m").unwrap().value().unwrap();
    let said = bundle.format_pattern(value, Some(&arguments), &mut errors).into_owned();
    errors.is_empty().then_some(said)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read_back(text in hostile()) {
        let file = format!("a ={}\nb = x\n", fluent::escape(&text));
        let catalog = read(&file);
        prop_assert_eq!(catalog.entries.len(), 2, "{:?}", file);
        let value = catalog.entries[0].value.as_ref().unwrap();
        prop_assert_eq!(plain(&catalog, value), text, "{:?}", file);
        if let Pattern::Rich(elements) = value {
            prop_assert!(!elements.iter().any(is_number_in_quotes), "{:?}", file);
        }
    }

    #[test]
    fn what_is_written_is_canonical(text in hostile()) {
        let file = fluent::message("a", std::slice::from_ref(&text), Some(&fluent::escape(&text)), &[("b".into(), fluent::escape(&text))]);
        let resource = fluent_syntax::parser::parse(file.as_str()).unwrap();
        prop_assert_eq!(fluent_syntax::serializer::serialize(&resource), file);
    }

    #[test]
    fn any_bytes_have_their_place(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_spans(Source::new("-", bytes).text());
    }

    #[test]
    fn anything_like_a_catalog_has_its_place(text in catalog_like()) {
        check_spans(&text);
    }

    #[test]
    fn a_pattern_of_tokens_is_read_back(parts in prop::collection::vec((0..5, hostile()), 0..6)) {
        let mut tokens = Vec::new();
        for (kind, text) in parts {
            match kind {
                0 => notation::push_text(&mut tokens, &text),
                1 => tokens.push(Token::Open("em".to_owned())),
                2 => tokens.push(Token::Close("a1".to_owned())),
                3 => tokens.push(Token::Break),
                _ => tokens.push(Token::Variable("img2".to_owned())),
            }
        }
        let file = fluent::message("a", &[], Some(&fluent::pattern(&tokens)), &[]);
        let catalog = read(&file);
        let locale = Locale::of("kk");
        let resolver = fluent::Resolver::new(&locale, &catalog, &[]);
        let said = resolver.value(catalog.entries[0].value.as_ref().unwrap(), &catalog);
        prop_assert_eq!(said.faults, []);
        prop_assert_eq!(said.tokens, tokens, "{:?}", file);
        let resource = fluent_syntax::parser::parse(file.as_str()).unwrap();
        prop_assert_eq!(fluent_syntax::serializer::serialize(&resource), file);
    }

    #[test]
    fn we_say_what_fluent_bundle_says(
        parts in prop::collection::vec(message_part(), 1..8),
        n in 0_u32..130,
        tag in prop::sample::select(&["en", "ru", "kk"][..]),
    ) {
        let file = format!("m = |{}|\n{CONTEXT}", parts.concat());
        let catalog = read(&file);
        let locale: Locale = tag.parse().unwrap();
        let resolver = fluent::Resolver::new(&locale, &catalog, &[])
            .with("n", Variable::Number(n.into()))
            .with("name", Variable::Text("Asia".to_owned()));
        let (said, faults) = resolver.text(catalog.entries[0].value.as_ref().unwrap(), &catalog);
        prop_assert_eq!(&faults, &[]);
        prop_assert_eq!(Some(said), said_by_bundle(tag, &file, n), "{}", file);
    }
}

/// fluent-bundle fills in 100 placeables and cuts what follows.
#[test]
fn no_text_needs_more_placeables_than_fluent_bundle_fills_in() {
    let text = "{5}\n".repeat(101);
    let file = format!("a ={}\n", fluent::escape(&text));
    let catalog = read(&file);
    assert_eq!(plain(&catalog, catalog.entries[0].value.as_ref().unwrap()), text);
    let tokens = [Token::Open("em".into()), Token::Text(text), Token::Variable("fn".into())];
    for source in [file, fluent::pattern(&tokens)] {
        assert!(source.matches("{ ").count() <= 2, "{source}");
    }
}

/// Runs on a small stack: what is read and said must never need a deep one.
#[test]
fn deep_nesting_needs_no_deep_stack() {
    let deep = |open: &str| format!("a = {}\nb = x\n", open.repeat(100_000));
    let files = ["{", "{F(", "{{", "{ $n ->\n *[a] ", "{F(\"}\", ", "{ -t("].map(deep);
    let walk = std::thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(move || files.each_ref().map(|file| read(file).messages().count()));
    assert_eq!(walk.unwrap().join().unwrap(), [1; 6]);
}

/// As deep as a file may nest, in every way in which an expression has a part.
#[test]
fn the_deepest_that_is_read_can_be_said() {
    let text = format!("a = {}x{}\n", "{ $n ->\n *[a] ".repeat(63), "\n }".repeat(63));
    let walk = std::thread::Builder::new().stack_size(1024 * 1024).spawn(move || {
        let catalog = read(&text);
        let locale = Locale::of("kk");
        let resolver = fluent::Resolver::new(&locale, &catalog, &[]).with("n", Variable::Number(1.0));
        let entry = &catalog.entries[0];
        fluent::fingerprint_entry(entry, &catalog);
        assert_eq!(fluent::references(entry).len(), 63);
        resolver.text(entry.value.as_ref().unwrap(), &catalog).0
    });
    assert_eq!(walk.unwrap().join().unwrap(), "x");
}
