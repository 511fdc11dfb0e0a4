//! Laws and cases of the Markdown format.

mod driver;

use audarma::format::{Format, ReadOptions, by_name};
use audarma::model::{Block, Outline, PieceKind, Place, Role, Text, Token};
use audarma::text::Source;
use driver::{Cut, KINDS, assert_tiles, localize, localize_cut, pseudo};
use proptest::prelude::*;

fn markdown() -> &'static dyn Format {
    by_name("markdown").expect("Markdown is a registered format")
}

fn read(text: &str) -> (Source, Outline) {
    let source = Source::from_text("article.md", text);
    let outline = markdown().read(&source, &ReadOptions::default());
    (source, outline)
}

/// What a reader of the block sees, with `⏎` for a line break and `□` for a mark without text.
fn plain(source: &Source, block: &Block) -> String {
    let mut out = String::new();
    for piece in &block.pieces {
        match &piece.kind {
            PieceKind::Text => out.push_str(source.slice(piece.span)),
            PieceKind::Spelled(text) => out.push_str(text),
            PieceKind::SoftBreak => out.push(' '),
            PieceKind::HardBreak => out.push('⏎'),
            PieceKind::Void(_) => out.push('□'),
            PieceKind::Open(_) | PieceKind::Close(_) => {}
        }
    }
    out
}

fn roles_and_texts(text: &str) -> Vec<(Role, String)> {
    let (source, outline) = read(text);
    outline.blocks.iter().map(|block| (block.role, plain(&source, block))).collect()
}

#[test]
fn blocks_have_roles() {
    let text = "# Саммит\n\nThe *first* paragraph.\n\nThe second \\*.\n\n- one\n- two\n\n> said\n\n## More {#more}\n\n| a | b |\n|---|---|\n| c | |\n\n![A photo](p.jpg)\n\n*By us*\n\n[^1]: A note.\n";
    let expected = [
        (Role::Headline, "Саммит"),
        (Role::Lead, "The first paragraph."),
        (Role::Paragraph, "The second *."),
        (Role::ListItem, "one"),
        (Role::ListItem, "two"),
        (Role::Quote, "said"),
        (Role::Heading, "More"),
        (Role::Cell, "a"),
        (Role::Cell, "b"),
        (Role::Cell, "c"),
        (Role::Alt, "□"),
        (Role::Caption, "By us"),
        (Role::Definition, "A note."),
    ];
    let expected: Vec<_> = expected.map(|(role, text)| (role, text.to_owned())).into();
    assert_eq!(roles_and_texts(text), expected);
}

#[test]
fn a_suffix_after_emphasis_stays_outside_it() {
    let wanted = [
        ("**President**", "**«Қазақстан»**&#1076;ың"),
        ("_President_", "*«Қазақстан»*&#1076;ың"),
        ("[President](u)", "[«Қазақстан»](u)дың"),
        ("~~President~~", "~~«Қазақстан»~~&#1076;ың"),
        ("<u>President</u>", "<u>«Қазақстан»</u>дың"),
    ];
    for (text, translated) in wanted {
        let translate = |text: &Text| {
            let (open, close) = (text.value[0].clone(), text.value[2].clone());
            let value = vec![open, Token::Text("«Қазақстан»".into()), close, Token::Text("дың".into())];
            Text { value, ..Text::default() }
        };
        let outcome = localize(markdown(), text, &translate);
        assert_eq!((outcome.text.as_str(), outcome.refused.len()), (translated, 0));
    }
}

#[test]
fn a_changed_alternative_keeps_its_label() {
    let text = "![Site] ![Site][] ![`]`](u) x\n\n[Site]: https://example.kz/a.jpg\n";
    let outcome = localize(markdown(), text, &*pseudo("kazakh"));
    let wanted =
        "![«Site»][Site]дың ![«Site»][Site]дың ![«\\]»](u)дың «x»\n\n[Site]: https://example.kz/a.jpg\n";
    assert_eq!((outcome.text.as_str(), outcome.refused.len()), (wanted, 0));
}

#[test]
fn a_translation_stands_at_its_label() {
    let translate = |text: &Text| {
        let value = vec![text.value[0].clone(), Token::Text("Сайт".into()), text.value[2].clone()];
        Text { value, ..Text::default() }
    };
    for (text, wanted) in
        [("[Site]", "[Сайт][Site]"), ("[Site][]", "[Сайт][Site]"), ("[x][Site]", "[Сайт][Site]")]
    {
        let rest = "\n\n[Site]: https://example.kz\n";
        let outcome = localize(markdown(), &format!("{text}{rest}"), &translate);
        assert_eq!(outcome.text, format!("{wanted}{rest}"));
    }
}

#[test]
fn regions_are_left_out_and_notes_go_with_the_next_block() {
    let text = "<!-- audarma:note Жарнама -->\n\nOne.\n\n<!-- audarma:off -->\n\nTwo.\n\n<!-- audarma:on -->\n\nThree.\n";
    let (_, outline) = read(text);
    let notes: Vec<_> = outline.blocks.iter().map(|block| block.note.as_deref()).collect();
    assert_eq!(notes, [Some("Жарнама"), None]);
    assert_eq!(roles_and_texts(text)[1].1, "Three.");
}

#[test]
fn a_tag_on_its_own_line_stays_there() {
    let text = "<sup>\nLicensed under <b>either</b>\nof two.\n</sup>\n\n<p>One &amp; two</p>\n";
    let outcome = localize(markdown(), text, &*pseudo("kazakh"));
    let wanted = "<sup>\n«Licensed under» <b>«either»</b>дың «of two.»\n</sup>\n\n<p>«One & two»</p>\n";
    assert_eq!((outcome.text.as_str(), outcome.refused.len()), (wanted, 0));
}

#[test]
fn marks_that_do_not_fit_are_refused() {
    use audarma::model::notation::parse;
    let value = |text: &str| Text { value: parse(text), ..Text::default() };
    let text = "See [the text](u), *now*, in `code`.";
    for (translation, is_written) in [
        ("<a>Мәтін</a> <code>code</code>", true),
        ("<strong><code>code</code></strong> <a>Мәтін</a> <em>а</em> <em>ә</em>", true),
        ("Мәтін <code>code</code>", false),
        ("<a>Мәтін</a> <a>тағы</a> <code>code</code>", false),
        ("<a>Мәтін <code>code</code>", false),
        ("<a><em>Мәтін</a></em> <code>code</code>", false),
        ("<a>Мәтін</a> <code>код</code>", false),
        ("<a>Мәтін</a> <code>code</code> <a2>x</a2>", false),
        ("  ", false),
    ] {
        let outcome = localize(markdown(), text, &|_| value(translation));
        assert_eq!(outcome.refused.is_empty(), is_written, "{translation}: {}", outcome.text);
    }
}

/// The articles in `tests/corpus/markdown`.
fn articles() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/markdown");
    let files = std::fs::read_dir(folder).expect("the corpus is there");
    let mut articles: Vec<_> = files
        .map(|file| {
            let path = file.expect("the corpus can be listed").path();
            let bytes = std::fs::read(&path).expect("an article can be read");
            let name = path.display().to_string();
            (name.clone(), Source::new(name, bytes).text().to_owned())
        })
        .collect();
    articles.sort();
    articles
}

#[test]
fn every_pseudo_translation_of_an_article_comes_back() {
    for (path, text) in articles() {
        for (kind, cut) in KINDS.iter().flat_map(|kind| [(kind, Cut::Blocks), (kind, Cut::Lines)]) {
            let outcome = localize_cut(markdown(), &text, &*pseudo(kind), cut);
            let (source, outline) = read(&outcome.text);
            assert_tiles(&source, &outline);
            assert_eq!(outline.structure, read(&text).1.structure, "{path}, {kind}");
            assert!(outcome.refused.is_empty(), "{path}, {kind}, {cut:?}: {outcome:?}");
        }
    }
}

#[test]
fn articles_are_read_to_the_end() {
    const NAMES: [&str; 4] = ["en-short-news", "en-water-summit", "kk-kitap-koermesi", "ru-most"];
    let counts: Vec<_> = articles()
        .iter()
        .filter(|(path, _)| NAMES.iter().any(|name| path.contains(name)))
        .map(|(path, text)| {
            let (_, outline) = read(text);
            assert!(outline.findings.is_empty(), "{path}");
            (outline.blocks.len(), outline.date)
        })
        .collect();
    let day = |day: &str| Some(day.to_owned());
    assert_eq!(
        counts,
        [(18, None), (35, day("2023-04-18")), (13, day("2024-09-05")), (21, day("2022-10-14"))]
    );
}

const FRONT_MATTER: [&str; 8] = [
    "---\ntitle: Plain\ntags: [a, Plain]\n---\n",
    "---\nTitle: 'Single'\nother: 'it''s'\n---\n\n# H\n",
    "---\ntitle: \"Double \\\"x\\\"\"\n...\nText.\n",
    "---\r\ndescription: >-\r\n  Folded\r\n  text\r\ncover:\r\n  alt: A photo # by us\r\n---\r\n",
    "---\nsummary: |\n   Literal\n   lines\nimages:\n- caption: one\n---\n",
    "+++\ntitle = \"Basic\"\ntags = ['a', \"b\"]\n[cover]\nalt = 'Literal'\n+++\nText.\n",
    "+++\ndescription = \"\"\"\nLong\ntext\"\"\"\nsummary = \"\"\"\\\n x\"\"\"\ncaption = \'\'\'\nok\'\'\'\n+++\n",
    "{\n  \"title\": \"A \\u0411\",\n  \"tags\": [\"x\", \"y\"],\n  \"cover\": {\"alt\": \"p\"}\n}\nText.\n",
];

#[test]
fn front_matter_is_found_in_every_style() {
    let counts = FRONT_MATTER.map(|text| {
        let (_, outline) = read(text);
        let scalars = outline.blocks.iter().filter(|block| matches!(block.place, Place::Scalar(_)));
        (scalars.count(), outline.findings.len())
    });
    assert_eq!(counts, [(3, 0), (1, 0), (1, 0), (2, 0), (2, 0), (4, 0), (3, 0), (4, 0)]);
}

#[test]
fn front_matter_names_the_date() {
    for text in [
        "---\ndate: 2021-11-22T10:00:00+06:00\n---\n",
        "---\nPublished: \"2021-11-22 10:00\"\n---\n",
        "+++\ndate = 2021-11-22\n+++\n",
        "{\"date\": \"2021-11-22\"}\n",
    ] {
        assert_eq!(read(text).1.date.as_deref(), Some("2021-11-22"), "{text}");
    }
}

#[test]
fn broken_front_matter_is_told_and_the_body_is_read() {
    for text in ["---\ntitle: a: b\n---\nBody.\n", "+++\ntitle = = 1\n+++\nBody.\n"] {
        let (source, outline) = read(text);
        assert_eq!(outline.findings[0].code, "front-matter-broken");
        assert_eq!(source.position(outline.findings[0].span.start).line, 2);
        assert_eq!(outline.blocks.len(), 1);
    }
}

#[test]
fn rules_are_not_front_matter() {
    let (_, outline) = read("---\n# Heading\n\nText.\n\n---\nMore.\n");
    assert!(outline.findings.is_empty());
    assert_eq!(outline.blocks.len(), 3);
}

#[test]
fn scalars_keep_their_quotes_if_they_can() {
    let cases = [
        ("---\ntitle: Plain\n---\n", "Мәтін, сөз", "---\ntitle: Мәтін, сөз\n---\n"),
        ("---\ntitle: Plain\n---\n", "ЕО: «Азия»", "---\ntitle: \"ЕО: «Азия»\"\n---\n"),
        ("---\ntitle: Plain\n---\n", "no", "---\ntitle: \"no\"\n---\n"),
        ("---\ntags: [Plain]\n---\n", "a, b", "---\ntags: [\"a, b\"]\n---\n"),
        ("---\ntitle: 'x'\n---\n", "O'Brien", "---\ntitle: 'O''Brien'\n---\n"),
        ("---\ntitle: >-\n  x\n  y\n---\n", "Бір", "---\ntitle: >-\n  Бір\n---\n"),
        ("+++\ntitle = 'x'\n+++\n", "O'Brien", "+++\ntitle = \"O'Brien\"\n+++\n"),
        ("{\"title\": \"x\"}\n", "«a» \"b\"", "{\"title\": \"«a» \\\"b\\\"\"}\n"),
    ];
    for (text, translation, wanted) in cases {
        let outcome = localize(markdown(), text, &|_| of_text(translation));
        assert_eq!(outcome.text, wanted);
    }
}

fn of_text(text: &str) -> Text {
    Text { value: vec![Token::Text(text.to_owned())], ..Text::default() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_tile_blocks_of_any_text(text in "([*_`~<>|\\[\\]()!#&;:\\\\\"' \t\r\n.a-cқ1{}=+^-]|&amp;|<b>|</b>|\\[\\^1\\]|---\n|> |- |\\]\\(u\\)){0,60}") {
        let (source, outline) = read(&text);
        assert_tiles(&source, &outline);
    }

    #[test]
    fn no_translation_changes_the_structure(text in "([*_`~<>|\\[\\]()!#&;:\\\\\"' \t\n.a-cқ1{}=+^-]|&amp;|<b>|</b>|\\[\\^1\\]|---\n|> |- |\\]\\(u\\)|[a-e ]{5}|\n\n){0,40}", kind in 0..KINDS.len(), by_line: bool) {
        let cut = if by_line { Cut::Lines } else { Cut::Blocks };
        let outcome = localize_cut(markdown(), &text, &*pseudo(KINDS[kind]), cut);
        let (source, outline) = read(&outcome.text);
        assert_tiles(&source, &outline);
        prop_assert_eq!(outline.structure, read(&text).1.structure);
    }

    #[test]
    fn any_text_fits_into_any_scalar(text in "\\PC{0,20}|[-?:,#&*!|>'\"%@` a\\\\\n\t\u{85}\u{2028}\u{7}=<{}\\[\\]~1]{1,12}", at in 0..FRONT_MATTER.len()) {
        let outcome = localize(markdown(), FRONT_MATTER[at], &|source| match text.trim().is_empty() {
            true => source.clone(),
            false => of_text(&text),
        });
        prop_assert!(outcome.refused.is_empty(), "{:?}", outcome.text);
    }

    #[test]
    fn any_text_fits_into_any_paragraph(text in "\\PC{1,30}", place in 0..6_usize) {
        let places = ["x", "# x", "x\n===\n", "- x", "| x | a |\n|---|---|\n| x | b |", "> a **x** [x](u \"x\") ![x](u 'x')"];
        let outcome = localize(markdown(), places[place], &|source| {
            let mut source = source.clone();
            source.value.iter_mut().for_each(|token| if let Token::Text(old) = token && old == "x" { *old = format!("a{text}") });
            source.attributes.iter_mut().for_each(|attribute| attribute.1 = format!("a{text}"));
            source
        });
        prop_assert!(outcome.refused.is_empty(), "{:?}", outcome.text);
    }

    #[test]
    fn pieces_tile_blocks_of_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let source = Source::new("-", bytes);
        let outline = markdown().read(&source, &ReadOptions::default());
        assert_tiles(&source, &outline);
    }
}
