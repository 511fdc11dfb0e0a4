//! Articles by chance: plausible ones for each format, soups of what means something in it, and
//! plain bytes; and edits of them.

use audarma::format::Format;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The bytes of an article, shown as text.
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match str::from_utf8(&self.0) {
            Ok(text) => write!(f, "{text:?}"),
            Err(_) => write!(f, "b\"{}\"", self.0.escape_ascii()),
        }
    }
}

/// Articles of a format, as bytes.
pub(crate) fn articles(format: &dyn Format) -> BoxedStrategy<Bytes> {
    let (blocks, soup) = parts(format);
    let blocks = vec(block(blocks), 0..9).prop_map(|blocks| blocks.concat());
    let soup = vec(prop_oneof![9 => select(soup).prop_map(str::to_owned), 1 => any::<String>()], 0..30);
    let text = prop_oneof![4 => blocks, 3 => soup.prop_map(|parts| parts.concat())];
    prop_oneof![
        9 => (text, 0..9_usize, any::<prop::sample::Index>()).prop_map(|(text, how, place)| spelled(&text, how, &place)),
        1 => vec(any::<u8>(), 0..120),
    ]
    .prop_map(Bytes)
    .boxed()
}

/// What a format is made of: blocks in which `%` is a text, and pieces of a soup. A new format
/// needs both here.
fn parts(format: &dyn Format) -> (&'static [&'static str], &'static [&'static str]) {
    match format.name() {
        "text" => (TEXT_BLOCKS, TEXT_SOUP),
        "markdown" => (MARKDOWN_BLOCKS, MARKDOWN_SOUP),
        "html" => (HTML_BLOCKS, HTML_SOUP),
        other => panic!("tests/laws/generate.rs has no articles for {other}"),
    }
}

/// Repetitions that are hard for parsers.
pub(crate) fn hard_parts(format: &dyn Format) -> Vec<&'static str> {
    let common = [
        "a ",
        "A. ",
        "a\n",
        "The end.\n\n",
        "«",
        "“a” ",
        "( ",
        "é",
        "\u{0}",
        "&",
        "1. ",
        "{ ",
        "\n",
        "\r",
        "- a\n",
        "> ",
    ];
    let own: &[&str] = match format.name() {
        "text" => &[
            "• a\n  b\n",
            "<!-- audarma:off -->\n",
            "the quick brown fox jumps over the lazy dog and\n",
            "a) b. ",
        ],
        "markdown" => &[
            "*",
            "*a ",
            "**a* ",
            "_a_b",
            "`",
            "``a` ",
            "[",
            "[a](b) ",
            "[a]",
            "![",
            "](",
            "<b>",
            "<b>a</b>",
            "</b>",
            "<a",
            "<!--",
            "|a",
            "|-|\n",
            "| a | b |\n",
            "\\",
            "~~a",
            "[^1]",
            "[^1]: a\n",
            "[a]: b\n",
            "  - a\n",
            "# a\n",
            "a\n===\n",
            "```\n",
            "&amp;",
            "<p>a</p>\n\n",
            "a  \n",
            "- [ ] a\n",
            "*a **b ",
            "![a](b \"c\") ",
            "{{",
            "{{ ",
            "{{ </ ",
            "{{ x }}",
            "{{< x >}}\n",
            "{% raw %}",
            "$a",
            "$$",
            "$x$ ",
            ":::\n",
            "<Aa ",
            "<Aa {",
            "import a from 'b'\n",
            "| a ",
            "<b><i>a</b></i> ",
        ],
        "html" => &[
            "<p>",
            "<b>",
            "<b>a</b> ",
            "</b>",
            "<div>",
            "<p>A. B.</p>",
            "<a href=x>y</a>",
            "<i",
            "<!--",
            "<!-- x -->",
            "<br>",
            "<td>",
            "<li>a",
            "<ul><li>",
            "<script>",
            "<svg>",
            "&amp;",
            "<img alt=a>",
            "<span translate=no>",
            "<p lang=ru>",
            "<a><b>",
            "</p>",
            "<table>",
            "<select><option>a",
            "<q>",
            "<b><i>a</b></i> ",
            "{{",
            "{{ </ ",
            "{% x %}",
        ],
        other => panic!("tests/laws/generate.rs has no hard parts for {other}"),
    };
    common.iter().chain(own).copied().collect()
}

/// A block with words in the place of `%`.
fn block(blocks: &'static [&'static str]) -> impl Strategy<Value = String> {
    (select(blocks), vec(words(), 6)).prop_map(|(block, words)| {
        let mut words = words.iter().cycle();
        let parts: Vec<&str> = block.split('%').collect();
        let mut out = String::new();
        for (at, part) in parts.iter().enumerate() {
            out.push_str(part);
            if at + 1 < parts.len() {
                out.push_str(words.next().map_or("", String::as_str));
            }
        }
        out
    })
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => vec(select(WORDS), 1..7).prop_map(|words| words.join(" ")),
        2 => vec(select(WORDS), 1..7).prop_map(|words| words.concat()),
    ]
}

const WORDS: &[&str] = &[
    "The minister",
    "arrived",
    "in Brussels.",
    "EU",
    "A. K. Serikov",
    "U.S.",
    "said:",
    "“Yes.”",
    "17th",
    "1.3",
    "2021-11-22",
    "Central Asia.The",
    "sides",
    "met!",
    "Қазақстан",
    "министрі",
    "Т. Б.",
    "«Қазақпарат»",
    "– деді ол.",
    "г.",
    "Он сказал:",
    "…",
    "Why?",
    "e\u{301}",
    "👩\u{200d}🚀",
    "a\u{a0}b",
    "AT&T",
    "3 < 5",
    "x_y_z",
    "2*3",
    "[1]",
    "C:\\dir",
    "#1",
    "{ $x }",
    "100%",
    "European Union",
    "two",
    "-",
    "—",
    "a",
    "I",
    "http://example.kz/a_b?c=d&e",
    "a@b.kz",
];

const TEXT_BLOCKS: &[&str] = &[
    "%\n\n",
    "%. %.\n\n",
    "%\n%\n%\n\n",
    "- %\n",
    "• %\n  %\n",
    "1. %\n",
    "> %\n> %\n\n",
    " date 2021-11-22 % – %.\n\n",
    "ALMATY. KAZINFORM – %. %\n\n",
    "<!-- audarma:off -->\n%\n<!-- audarma:on -->\n",
    "<!-- audarma:note % -->\n%\n\n",
    "    %\n\n",
    "-----\n",
    "%",
    "\n\n\n",
    "– %\n– %\n",
    "The quick brown fox jumps over the lazy dog and %\nruns to the river where it meets the others %\nand stays.\n\n",
];

const TEXT_SOUP: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "  ",
    "\t",
    "- ",
    "• ",
    "* ",
    "1. ",
    "a) ",
    "> ",
    "The end. ",
    "Word",
    "word ",
    "Қазақ ",
    ".",
    "!",
    "…",
    "“",
    "”",
    "«",
    "»",
    " date 2021-11-22 ",
    "DUSHANBE. KAZINFORM – ",
    "<!-- audarma:off -->",
    "<!-- audarma:on -->",
    "<!-- audarma:note x -->",
    "---",
    "\0",
    "\u{85}",
    "\u{2028}",
    "\u{b}",
    "\u{c}",
    "\u{a0}",
    "\u{feff}",
    "\u{1a}",
    "and the rest of a line that is long enough to be wrapped ",
    "(",
    ")",
    "–",
    "—",
    "é",
    "1",
    "U.S.",
];

const MARKDOWN_BLOCKS: &[&str] = &[
    "{{< note \"%\" >}}\n%. %\n{{< /note >}}\n\n",
    "% {{< ref \"a.md\" >}} % {{ page.title }} %.\n\n",
    "[%]({{< ref \"a b.md\" >}}) {% if x %}%{% endif %}\n\n",
    ":::warning %\n%\n%\n:::\n\n",
    "$$\nx = y\n$$\n\n% $x^2$ % $5 and $6 %\n\n",
    "import A from './a';\nexport const b = {\n  c: 1,\n};\n\n%\n\n",
    "<Tabs items={[1, 2]}>\n\n%\n\n</Tabs>\n\n% <Badge a={\"%\"} /> %\n\n",
    "- % {{ x }}\n\n  {% x %}\n\n> {{% x %}}\n> %\n\n",
    "# {{ page.title }} %\n\n| % | {{ x }} |\n|---|---|\n| $x$ | % |\n\n",
    "% **%** %. *%* %\n\n",
    "# %\n\n",
    "## % `%` %\n\n",
    "%\n%\n\n",
    "%\n===\n\n",
    "- %\n- %\n  - %\n\n",
    "1. %\n2. %\n\n",
    "- [ ] %\n- [x] **%**\n\n",
    "> %\n> %\n>\n> %\n\n",
    "| % | % |\n|---|:-:|\n| % | **%** |\n\n",
    "![%](a.jpg)\n\n",
    "![%](a.jpg \"%\") %\n\n",
    "[%](https://a.kz/x_y \"%\") %. %\n\n",
    "[%][a] [a] [%](<b c>)\n\n[a]: /u '%'\n\n",
    "%[^1] %.\n\n[^1]: %. %\n\n",
    "```\n%\n```\n\n",
    "    %\n\n",
    "<div class=\"x\">%. <b>%</b></div>\n\n",
    "<p>\n\n% %\n\n</p>\n\n",
    "% <u>%</u> <!-- c --> %\n\n",
    "<!-- audarma:off -->\n\n%\n\n<!-- audarma:on -->\n\n",
    "<!-- audarma:note % -->\n\n%\n\n",
    "***\n\n",
    "%  \n%\\\n%\n\n",
    "~~%~~ % \\* &amp; &copy; %\n\n",
    "<https://a.kz> % www.a.kz\n\n",
    "%",
    "***%** %* %\n\n",
    "**[%](a) %**. _%_\n\n",
    "- %\n\n  %\n\n      %\n\n",
    "---\ntitle: T\nsummary: 'it''s %'\n---\n",
    "+++\ntitle = \"T\"\n+++\n",
    "> [!NOTE]\n> %\n\n",
];

const MARKDOWN_SOUP: &[&str] = &[
    "{{<",
    ">}}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{{ x }}",
    "{{< x >}}\n",
    "$",
    "$$",
    "$x$",
    ":::",
    "\n:::note\n",
    "{# ",
    "#}",
    "<Aa x={",
    "\nimport a from 'b'\n",
    "!!! note\n",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "(",
    ")",
    "](u)",
    "](u \"t\")",
    "![",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<img alt=\"q\">",
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<!--",
    "-->",
    "<!-- audarma:off -->",
    "<!-- audarma:on -->",
    "&",
    "&amp;",
    "&nbsp;",
    "\\",
    "\\*",
    "|",
    "\n",
    "\n\n",
    "\r\n",
    "  \n",
    "\t",
    " ",
    "    ",
    "> ",
    "- ",
    "1. ",
    "# ",
    "===\n",
    "---\n",
    "+++\n",
    "```\n",
    "|---|\n",
    "[^1]",
    "[^1]: ",
    "[a]: /u\n",
    "[a]",
    "word",
    "Two words. ",
    "Қазақ",
    "«a»",
    ".",
    "!",
    ":",
    "title: x\n",
    "{",
    "}",
    "\"",
    "'",
    "\0",
    "\u{a0}",
    "\u{feff}",
    "\u{1a}",
    "http://a.kz",
    "<a href=\"x\">",
    "</a>",
    "- [ ] ",
    "<table><tr><td>",
    "<script>",
    "</script>",
];

const HTML_BLOCKS: &[&str] = &[
    "{% if x %}<p>% {{ x.y }} %</p>{% endif %}",
    "<p title=\"{{ x }}\">%</p>{# % #}",
    "<p>% <b>%</b> %.",
    "<p>%. %</p>\n",
    "<h1>%</h1>",
    "<ul><li>%<li>%</ul>",
    "<ol>\n<li><p>%</p>\n<li>%</ol>\n",
    "<table><tr><th>%<td>%</table>",
    "<a href=\"x?a=1&amp;b=2\" title='%'>%</a> ",
    "<img src=a.jpg alt=\"%\"> ",
    "<figure><img alt='%'><figcaption>%</figcaption></figure>",
    "<!-- % -->",
    "<!-- audarma:off --><p>%<!-- audarma:on -->",
    "<!-- audarma:note % --><p>%",
    "<blockquote><p>%</blockquote>",
    "<dl><dt>%<dd>%</dl>",
    "<br>%<br/>\n",
    "<script>%</script>",
    "<style>%</style>",
    "<pre>%</pre>",
    "<p>% <code>%</code> %",
    "<span translate=no>%</span> %",
    "<p lang=ru>%",
    "<title>%</title>",
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>%</title><meta name=description content=\"%\"></head><body>",
    "<input placeholder='%'>",
    "<details><summary>%</summary>%</details>",
    "<svg><title>%</title><text>%</text></svg>",
    "<button aria-label=\"%\">%</button>",
    "<select><option>%<option>%</select>",
    "<textarea>%</textarea>",
    "<p>% &amp; &laquo;%&raquo; &#8211; %",
    "<div>% <p>%</div> %",
    "<p>%<span class=x>%</span>% <em>%</em>",
    "<noscript>%</noscript>",
    "%",
];

const HTML_SOUP: &[&str] = &[
    "{{ x }}",
    "{{",
    "}}",
    "{%",
    "%}",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<a href='y' title=\"Z\">",
    "</a>",
    "<br>",
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
    "<math>",
    "</math>",
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
    "<!-- c -->",
    "<!-- audarma:off -->",
    "<!-- audarma:on -->",
    "<!x>",
    "</>",
    "<?php ?>",
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
    " ",
    "word",
    "Two words. ",
    "Қазақ",
    "\u{a0}",
    "\u{feff}",
    "<h1>",
    "</h1>",
    "<template>",
    "</template>",
    "<button title='t'>",
    "</button>",
    "=",
    "\"",
    "'",
    "/>",
    "<html lang=en>",
    "<body>",
    "<head>",
    "</head>",
    "<em>",
    "</em>",
    "<q>",
    "</q>",
];

/// The text in bytes, in one of the ways in which articles come.
fn spelled(text: &str, how: usize, place: &prop::sample::Index) -> Vec<u8> {
    let at = text.floor_char_boundary(place.index(text.len() + 1));
    let with = |bytes: &[u8]| [&text.as_bytes()[..at], bytes, &text.as_bytes()[at..]].concat();
    match how {
        0 => text.replace('\n', "\r\n").into_bytes(),
        1 => ["\u{feff}", text].concat().into_bytes(),
        2 => format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
        3 => with(b"\xff"),
        4 => with(b"\0"),
        _ => text.as_bytes().to_vec(),
    }
}

/// Edits of an article: what to do, and where.
pub(crate) fn edits() -> impl Strategy<Value = Vec<(usize, prop::sample::Index, prop::sample::Index)>> {
    vec((0..7_usize, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..5)
}

/// The article after some edits of its lines and words.
pub(crate) fn edited(bytes: &[u8], edits: &[(usize, prop::sample::Index, prop::sample::Index)]) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    for (what, one, other) in edits {
        if lines.is_empty() {
            break;
        }
        let (from, to) = (one.index(lines.len()), other.index(lines.len()));
        match what {
            0 => drop(lines.remove(from)),
            1 => lines.swap(from, to),
            2 => lines.insert(to, lines[from].clone()),
            3 => lines.insert(to, b"A wholly new sentence was written here.\n\n".to_vec()),
            4 => {
                let line = &mut lines[from];
                let at = other.index(line.len().max(1));
                line.insert(at, b'x');
            }
            5 => {
                let line = &mut lines[from];
                let at = other.index(line.len().max(1));
                line.splice(at..at, b" and more words ".iter().copied());
            }
            _ => lines.clear(),
        }
    }
    lines.concat()
}
