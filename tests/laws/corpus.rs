//! The articles under `tests/corpus`, one folder for each format, and what else their text may be
//! written in.

use std::path::Path;

use audarma::format::Format;
use audarma::text::Source;

/// The articles of a format, by name.
pub(crate) fn articles(format: &dyn Format) -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(format.name());
    let mut paths: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        Source::new(path.file_name().unwrap().to_string_lossy(), std::fs::read(path).unwrap())
    };
    let articles: Vec<_> = paths.iter().map(read).collect();
    assert!(articles.len() >= 3, "{} has too few articles in {}", format.name(), folder.display());
    articles
}

/// The article itself, and its text with other line ends, a byte order mark, in UTF-16, cut off,
/// with a zero byte and with a byte that is no text.
pub(crate) fn variants(article: &Source) -> Vec<Source> {
    let text = article.text().replace("\r\n", "\n").replace('\r', "\n");
    let utf16 = |to: fn(u16) -> [u8; 2], mark: &str| {
        format!("{mark}{text}").encode_utf16().flat_map(to).collect::<Vec<u8>>()
    };
    let middle = text.floor_char_boundary(text.len() / 2);
    let with = |bytes: &[u8]| [&text.as_bytes()[..middle], bytes, &text.as_bytes()[middle..]].concat();
    let made = [
        ("as it is", article.bytes().to_vec()),
        ("LF", text.clone().into_bytes()),
        ("CR LF", text.replace('\n', "\r\n").into_bytes()),
        ("CR", text.replace('\n', "\r").into_bytes()),
        ("byte order mark", ["\u{feff}", &text].concat().into_bytes()),
        ("UTF-16LE", utf16(u16::to_le_bytes, "\u{feff}")),
        ("UTF-16BE", utf16(u16::to_be_bytes, "\u{feff}")),
        ("no final newline", text.trim_end().as_bytes().to_vec()),
        ("cut off", text.as_bytes()[..middle].to_vec()),
        ("zero byte", with(b"\0")),
        ("bad byte", with(b"\xff")),
        ("no-break spaces", text.replace(' ', "\u{a0}").into_bytes()),
    ];
    let named = |(how, bytes): (&str, Vec<u8>)| Source::new(format!("{} ({how})", article.path()), bytes);
    made.into_iter().map(named).collect()
}
