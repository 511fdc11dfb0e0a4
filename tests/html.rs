//! HTML: what is found in pages, and that nothing of a page is lost or changed.

use audarma::format::{Care, Format, Html, Localization, ReadOptions, Refusal, UnitText};
use audarma::model::{Locale, Outline, PieceKind, Token, notation};
use audarma::text::{Edits, Source};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

mod html {
    pub(crate) mod newsroom;
    pub(crate) mod oracle;
    pub(crate) mod show;
}
use html::newsroom::{HOSTILE, hostile, publish, unit};
use html::oracle;
use html::show::show;

fn read(page: &str) -> (Source, Outline) {
    let source = Source::from_text("page.html", page);
    let outline = Html.read(&source, &ReadOptions::default());
    (source, outline)
}

fn blocks(page: &str) -> Vec<String> {
    let (source, outline) = read(page);
    assert_tiles(&source, &outline);
    outline.blocks.iter().map(|block| show(&source, block)).collect()
}

/// The pages under `tests/corpus/html`.
fn corpus() -> Vec<Source> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/html");
    let pages = std::fs::read_dir(folder).expect("the corpus is there").flatten().map(|page| page.path());
    let page = |path: std::path::PathBuf| {
        let bytes = std::fs::read(&path).expect("a page can be read");
        Source::new(path.file_name().unwrap_or_default().to_string_lossy(), bytes)
    };
    pages.map(page).collect()
}

/// Blocks are in order and disjoint, and their pieces tile them.
fn assert_tiles(source: &Source, outline: &Outline) {
    let mut end = 0;
    for block in &outline.blocks {
        assert!(block.span.start >= end && !block.span.is_empty(), "{:?} after {end}", block.span);
        end = block.span.end;
        let mut at = block.span.start;
        for piece in &block.pieces {
            assert!(piece.span.start == at && piece.span.end > at, "{piece:?} at {at}");
            assert!(source.text().is_char_boundary(piece.span.end));
            at = piece.span.end;
        }
        assert_eq!(at, end, "{block:?}");
        for attribute in block.marks.iter().flat_map(|mark| &mark.attributes) {
            assert!(block.span.contains(attribute.span));
            source.slice(attribute.span);
        }
        assert_nested(&block.pieces);
    }
}

fn assert_nested(pieces: &[audarma::model::Piece]) {
    let mut open = Vec::new();
    for piece in pieces {
        match piece.kind {
            PieceKind::Open(mark) => open.push(mark),
            PieceKind::Close(mark) => assert_eq!(open.pop(), Some(mark)),
            _ => {}
        }
    }
    assert!(open.is_empty());
}

#[test]
fn end_tags_may_be_left_out() {
    assert_eq!(
        blocks(
            "<h1>Dushanbe</h1><p>One\n two<p>Three<ul><li>Four<li>Five <b>six</b></ul><table><tr><td>7<td>8"
        ),
        [
            "headline: Dushanbe",
            "lead: One_two",
            "paragraph: Three",
            "list-item: Four",
            "list-item: Five <b>six</b>",
            "cell: 7",
            "cell: 8",
        ]
    );
    assert_eq!(
        blocks("<dl><dt>a<dd>b<dt>c</dl><select><optgroup label=d><option>e<option>f</select>"),
        ["definition: a", "definition: b", "definition: c", "label: d", "label: e", "label: f"]
    );
}

#[test]
fn what_stands_in_a_list_a_quote_or_a_cell_is_told() {
    assert_eq!(
        blocks("<ul><li><p>a</p><blockquote><p>b</blockquote></ul><table><td><div>c</div></table><p>d"),
        ["list-item: a", "quote: b", "cell: c", "paragraph: d"]
    );
}

#[test]
fn white_space_entities_and_line_breaks_are_pieces() {
    assert_eq!(
        blocks("<p>\n  AT&amp;T &nbsp;\r\n\tand  &laquo;ЕО&raquo; <br>\n here <br/></p>"),
        ["paragraph: AT&T \u{a0}_and_«ЕО»⏎here"]
    );
    assert_eq!(blocks("<p>&nbsp;</p><p> \n </p><p></p>"), [""; 0]);
}

#[test]
fn inline_elements_are_marks() {
    assert_eq!(
        blocks("Minister <a href=/b title='His page'>Borrell</a><img src=i alt=Photo> met <em>us</em>."),
        ["paragraph: Minister <a title=His page>Borrell</a>{img alt=Photo} met <em>us</em>."]
    );
    let (_, outline) = read("One <b>two</b> <b class=x>three</b> <i>four</i>");
    let marks = &outline.blocks[0].marks;
    let data: Vec<_> = marks.iter().map(|mark| (mark.name, mark.has_data, mark.identity.as_str())).collect();
    assert_eq!(data, [("b", true, "<b>"), ("b", true, "<b class=x>"), ("i", false, "<i>")]);
}

#[test]
fn what_has_no_text_is_one_mark() {
    assert_eq!(
        blocks(
            "<p><i class=icon></i> See <a href=x><picture><source srcset=y><img alt=Map></picture></a> and <!-- c --> go"
        ),
        ["paragraph: See {img alt=Map} and {html} go"]
    );
}

#[test]
fn broken_nesting_does_not_break() {
    assert_eq!(
        blocks("<p><b>a <i>b</b> c</i> d<p>e <b>f<p>g</b> h</>i"),
        ["paragraph: <b>a {html}b</b> c{html} d", "paragraph: e {html}f", "paragraph: g{html} h{html}i"]
    );
}

#[test]
fn texts_in_attributes_and_metadata_are_found() {
    assert_eq!(
        blocks(
            "<title>A &amp; B</title><meta name=Description content='C'><meta name=author content=D>\
             <meta property=og:title content=\"E\"><figure><img alt=F title=G></figure>\
             <input type=submit value=H><input type=text value=I placeholder=J><link title=K>"
        ),
        ["title: A & B", "meta: C", "title: E", "alt: F", "title: G", "label: H", "label: J"]
    );
}

#[test]
fn what_is_not_translated_stays_out() {
    assert_eq!(
        blocks(
            "<html lang=en-GB><script>a</script><style>b</style><pre>c<code>d</code></pre><p translate=no>e\
             <p class='x notranslate'>f<p lang=kk>g<p lang=en>h <code>i</code> <span translate=NO>j</span>\
             <div translate=no>k <p translate=yes>l</div><!-- audarma:off --><p>m<img alt=n><!-- audarma:on --><p>o"
        ),
        ["paragraph: h <code!>i</code> <span!>j</span>", "paragraph: l", "paragraph: o"]
    );
}

#[test]
fn a_note_belongs_to_the_next_block() {
    let (_, outline) = read("<p>One<!-- audarma:note A verb, not a noun --><p>Book<p>Two");
    let notes: Vec<_> = outline.blocks.iter().map(|block| block.note.as_deref()).collect();
    assert_eq!(notes, [None, Some("A verb, not a noun"), None]);
}

#[test]
fn in_pictures_other_rules_hold() {
    assert_eq!(
        blocks(
            "<svg><title>A</title><style>.b{}</style><text>C<tspan>D</tspan></text><script>e<f</script><g/></svg>\
             <p>G <svg><title>H</title></svg> I <svg/> J<svg><p>K</p>"
        ),
        ["title: A", "label: C", "label: D", "paragraph: G {html} I {html} J", "paragraph: K"]
    );
}

#[test]
fn linked_data_has_texts_and_a_date() {
    let page = r#"<script type="application/ld+json">
        {"headline": "A \"b\" \u049b", "datePublished": "2021-11-22T08:00", "author": {"name": "C"},
         "image": [{"caption": "D"}], "articleBody": "E\nF"}</script><time datetime="2020-01-01">x</time>"#;
    assert_eq!(blocks(page), ["title: A \"b\" қ", "caption: D", "meta: E⏎F", "paragraph: <time>x</time>"]);
    assert_eq!(read(page).1.date.as_deref(), Some("2021-11-22"));
}

#[test]
fn a_part_of_a_larger_text_has_its_spans() {
    let text = "# Markdown\n\n<p>An <b>HTML</b> block</p>\n\nand more";
    let (_, whole) = read(text);
    assert!(whole.blocks.iter().any(|block| &text[block.span.range()] == "An <b>HTML</b> block"));
}

#[test]
fn pages_come_back_as_they_were_and_read_as_they_should() {
    for source in corpus() {
        let outline = Html.read(&source, &ReadOptions::default());
        assert_tiles(&source, &outline);
        assert!(outline.blocks.len() > 3, "{}", source.path());
        for care in Care::LADDER {
            let same = publish(&source, &|_, text| text.to_owned(), care);
            assert_eq!((same.fault(), same.refused), (None, vec![]), "{}", source.path());
        }
    }
}

#[test]
fn no_translation_changes_the_tree_of_a_page() {
    for source in corpus() {
        for shift in 0..HOSTILE.len() {
            for care in Care::LADDER {
                let issue = publish(&source, &|at, text| hostile(at + shift, text), care);
                assert_eq!((issue.fault(), &issue.refused), (None, &vec![]), "{}", source.path());
                assert_eq!(oracle::tree(&issue.page), oracle::tree(source.text()), "{}", source.path());
            }
        }
    }
}

/// The page in another language, with these blocks left in English.
fn localized(page: &str, locale: &'static str, fallbacks: &[usize]) -> String {
    let source = Source::new("page.html", page.as_bytes().to_vec());
    let blocks = Html.read(&source, &ReadOptions::default()).blocks;
    let english = Locale::of("en");
    let locale = Locale::of(locale);
    let units: Vec<_> = fallbacks.iter().map(|&at| unit(&source, &blocks[at], at)).collect();
    let fallbacks: Vec<_> = units.iter().map(|unit| (unit, &english)).collect();
    let mut edits = Edits::new(source.clone());
    let version =
        Localization { source: &source, blocks: &blocks, locale: &locale, fallbacks: &fallbacks, date: None };
    Html.localize(&mut edits, &version);
    edits.text()
}

#[test]
fn a_version_says_its_language() {
    assert_eq!(localized("<html lang=en><p>x", "kk", &[]), "<html lang=kk><p>x");
    assert_eq!(
        localized("<HTML class='a' dir=ltr><body lang>", "kk-Arab", &[]),
        "<HTML lang=\"kk-Arab\" class='a' dir=rtl><body lang>"
    );
    assert_eq!(
        localized("<!doctype html>\n<title>x</title>", "ru", &[]),
        "<!doctype html><html lang=\"ru\">\n<title>x</title>"
    );
    assert_eq!(localized("<p>Fragment", "ru", &[]), "<p>Fragment");
    assert_eq!(
        localized(
            "<html lang='en-GB'><div lang=en xml:lang='en'><q lang=fr>x</q><i lang=en translate=no>y",
            "kk",
            &[]
        ),
        "<html lang='kk'><div lang=kk xml:lang='kk'><q lang=fr>x</q><i lang=en translate=no>y"
    );
}

#[test]
fn metadata_says_the_language_too() {
    assert_eq!(
        localized(
            "<html lang=en><meta charset=utf-8><meta http-equiv=Content-Language content=en>\
             <meta property='og:locale' content='en_US'><script type='application/ld+json'>{\"inLanguage\": \"en\"}</script>",
            "kk",
            &[]
        ),
        "<html lang=kk><meta charset=utf-8><meta http-equiv=Content-Language content=kk>\
         <meta property='og:locale' content='kk_KZ'><script type='application/ld+json'>{\"inLanguage\": \"kk\"}</script>"
    );
    let legacy = corpus().into_iter().find(|page| page.path() == "ru-legacy-charset.html").unwrap();
    let mut edits = Edits::new(legacy.clone());
    let kazakh = Locale::of("kk");
    Html.localize(
        &mut edits,
        &Localization { source: &legacy, blocks: &[], locale: &kazakh, fallbacks: &[], date: None },
    );
    let page = String::from_utf8(edits.bytes()).unwrap();
    assert!(page.contains("xml:lang=\"kk\" lang=\"kk\"") && page.contains("text/html; charset=utf-8\""));
}

#[test]
fn what_fell_back_says_its_language() {
    assert_eq!(
        localized("<p>One <b>two</b><img alt=three>", "kk", &[0]),
        "<p><span lang=\"en\">One <b>two</b><img alt=three></span>"
    );
    assert_eq!(
        localized("<title>Zero</title><p>One<p><img alt=Two>", "kk-Arab", &[0, 1, 2]),
        "<title>Zero</title><p><span lang=\"en\" dir=\"ltr\">One</span><p><img alt=Two>"
    );
}

/// The first block of a page with this translation.
fn written(page: &str, value: &[Token], attributes: &[(&str, &str)]) -> Result<String, Refusal> {
    let source = Source::from_text("page.html", page);
    let blocks = Html.read(&source, &ReadOptions::default()).blocks;
    let unit = unit(&source, &blocks[0], 0);
    let attributes: Vec<_> =
        attributes.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect();
    let text_pair =
        UnitText { source: &source, block: &blocks[0], unit: &unit, value, attributes: &attributes };
    Html.write(&text_pair, Care::Minimal)
}

#[test]
fn marks_are_written_with_their_tags_in_the_order_of_the_translation() {
    let page = "<p>Minister <STRONG><a href='/b?x=1&amp;y' title='His \"page\"'>Borrell</a></STRONG> met <em>us</em><br />\
                in <code>Dushanbe&nbsp;<b>1</b></code> <img src=i alt=Photo>.";
    let mut value = notation::parse(
        "<em>«Бізбен»</em>дер <code>Dushanbe\u{a0}<b>1</b></code> R&D<br><br><strong><a>Боррель</a></strong>дің <em>&lt;b></em>",
    );
    value.push(Token::Variable("img".into()));
    let attributes = [("img-alt", "Сурет <1>"), ("a-title", "Оның 'беті'")];
    assert_eq!(
        written(page, &value, &attributes).unwrap(),
        "<em>«Бізбен»</em>дер <code>Dushanbe&nbsp;<b>1</b></code> R&amp;D<br /><br /><STRONG>\
         <a href='/b?x=1&amp;y' title='Оның &#39;беті&#39;'>Боррель</a></STRONG>дің <em>&lt;b></em>\
         <img src=i alt=Сурет&#32;&lt;1&gt;>"
    );
    assert_eq!(written(page, &value[..3], &[]), Err(Refusal::Missing("a".into())));
    assert_eq!(written(page, &value, &[("img-alt", " ")]), Err(Refusal::Empty));
}

#[test]
fn an_empty_translation_is_refused() {
    let source = Source::from_text("page.html", "<p>One <b>two</b></p><img alt=three>");
    let issue = publish(&source, &|_, _| " ".to_owned(), Care::Minimal);
    assert_eq!(issue.refused, [(0, Refusal::Empty), (1, Refusal::Empty)]);
}

#[test]
fn hard_pages_are_read_in_good_time() {
    let deep =
        |open: &str, close: &str| [open.repeat(100_000), "x".to_owned(), close.repeat(100_000)].concat();
    let pages = [
        deep("<div>", "</div>"),
        deep("<b>", "</b>"),
        deep("<b><i>", "</b></i>"),
        deep("<svg>", "</svg>"),
        deep("<p><button>", "</x>"),
        deep("<li><ul>", ""),
        deep("<a title=x>", "&amp"),
        deep("<!--", "&"),
        deep("<table><tr><td>", "</p>"),
        deep("&", ";"),
        deep("<span translate=no>", "</p>"),
        format!("<script type=application/ld+json>{}", deep("[\"a\",{\"headline\":", "}]")),
    ];
    for page in pages {
        let (source, outline) = read(&page);
        assert_tiles(&source, &outline);
    }
}

/// Random pages made of what matters in HTML.
fn soup() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i class=x>",
        "</i>",
        "<a href='y' title=\"Z\">",
        "</a>",
        "<br>",
        "<br />",
        "<img alt=q>",
        "<img alt='a&amp;b' title>",
        "<div>",
        "</div>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<code>",
        "</code>",
        "<pre>",
        "</pre>",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<text>",
        "<math>",
        "</math>",
        "<mi>",
        "<select>",
        "<option>",
        "</select>",
        "<textarea>",
        "</textarea>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<span translate=no>",
        "</span>",
        "<p lang=ru>",
        "<html lang=en>",
        "<!-- c -->",
        "<!---->",
        "<!-- audarma:off -->",
        "<!-- audarma:on -->",
        "<!-- audarma:note N -->",
        "<!x>",
        "</>",
        "<?php ?>",
        "<!DOCTYPE html>",
        "<![CDATA[",
        "]]>",
        "<",
        ">",
        "&",
        "&amp;",
        "&nbsp;",
        "&#0;",
        "&lt",
        "\0",
        "\r",
        "\n",
        "\r\n",
        " ",
        "  ",
        "\t",
        "word",
        "Қазақ",
        " two words ",
        "é",
        "\u{a0}",
        "\u{feff}",
        "<input placeholder=x>",
        "<x-y>",
        "</x-y>",
        "<h1>",
        "</h1>",
        "<template>",
        "</template>",
        "<button title='t'>",
        "</button>",
        "<font color=red>",
        "<meta ",
        "name=description ",
        "content=\"M\">",
        "=",
        "\"",
        "'",
        "/>",
        "<script type=application/ld+json>",
        "{\"headline\":\"H\\n\\u0041\"}",
        "<noscript>",
        "</noscript>",
        "<foreignObject>",
        "</foreignObject>",
        "<desc>",
    ];
    let part =
        prop_oneof![9 => proptest::sample::select(PARTS).prop_map(str::to_owned), 1 => any::<String>()];
    proptest::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: RngSeed::Fixed(17), ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_tiled(page in soup()) {
        let (source, outline) = read(&page);
        assert_tiles(&source, &outline);
    }

    #[test]
    fn any_page_reads_as_translated(page in soup(), shift in 0..HOSTILE.len()) {
        let source = Source::from_text("page.html", page);
        for care in Care::LADDER {
            let issue = publish(&source, &|at, text| hostile(at + shift, text), care);
            prop_assert_eq!(issue.fault(), None);
            prop_assert_eq!(oracle::tree(&issue.page), oracle::tree(source.text()));
        }
    }
}
