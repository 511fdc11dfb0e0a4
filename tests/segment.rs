//! The rules' own cases, one line a case with `|` at each boundary, and the laws of the engine.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use audarma::model::Locale;
use audarma::segment::{Segmenter, dateline, stream};
use proptest::prelude::*;

/// The languages with rules, which are the folders of the cases.
const LANGUAGES: [&str; 4] = ["en", "kk", "kk-Latn", "ru"];

/// A text with `|` at the boundaries that a segmenter finds.
fn marked(segmenter: &Segmenter, text: &str) -> String {
    let pieces: Vec<&str> = segmenter.sentences(text).map(|range| &text[range]).collect();
    pieces.join("|")
}

fn case_files(language: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/segment").join(language);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The cases of a file that fail, with what was found.
fn failures(segmenter: &Segmenter, file: &Path) -> Vec<String> {
    let cases = fs::read_to_string(file).unwrap();
    let lines = cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let found = lines.map(|line| (line, marked(segmenter, &line.replace('|', ""))));
    found
        .filter(|(line, found)| line != found)
        .map(|(line, found)| format!("want {line}\n  got {found}"))
        .collect()
}

#[test]
fn cases_are_cut_as_marked() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let segmenter = Segmenter::new(&Locale::of(language));
        for file in case_files(language) {
            wrong.extend(failures(&segmenter, &file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_forty_cases() {
    for language in LANGUAGES {
        let files = case_files(language).into_iter().map(|file| fs::read_to_string(file).unwrap());
        let cases: usize = files.map(|text| text.lines().filter(|line| !line.starts_with('#')).count()).sum();
        assert!(cases >= 40, "{language} has {cases}");
    }
}

/// The sentences of every case, without the white space around them.
fn sentences_of_cases(language: &str) -> Vec<Vec<String>> {
    let texts = case_files(language).into_iter().map(|file| fs::read_to_string(file).unwrap());
    let lines: Vec<String> =
        texts.flat_map(|text| text.lines().map(String::from).collect::<Vec<_>>()).collect();
    let cases = lines.iter().filter(|line| !line.is_empty() && !line.starts_with('#'));
    cases.map(|line| line.split('|').map(|piece| piece.trim().to_owned()).collect()).collect()
}

#[test]
fn sentences_joined_with_spaces_are_cut_the_same() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let segmenter = Segmenter::new(&Locale::of(language));
        for sentences in sentences_of_cases(language) {
            let found = marked(&segmenter, &sentences.join(" "));
            let want = sentences.join(" |");
            (found != want).then(|| wrong.push(format!("want {want}\n  got {found}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Text of what segmenters stumble on.
fn hostile_text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        ".",
        "!",
        "?",
        "…",
        "...",
        ". ",
        " ",
        "  ",
        "\n",
        "\u{a0}",
        "\"",
        "'",
        "«",
        "»",
        "“",
        "”",
        "(",
        ")",
        "[",
        "1]",
        "–",
        "- ",
        "— ",
        "1",
        "2.",
        "10)",
        "a)",
        "•",
        "U.S",
        "Mr",
        "т.б",
        "г",
        "ж",
        "p.m",
        "Central Asia",
        "The",
        "the",
        "Бұл",
        "Он",
        "И",
        "A",
        "ASTANA",
        "KAZINFORM",
        "date 2021-11-22 ",
        "e\u{301}",
        "\u{1f468}\u{200d}\u{1f469}",
        "。",
        "！",
        "@",
        "://",
        ".kz",
        "№",
        "°",
        "\u{feff}",
        "שלום",
    ]);
    prop::collection::vec(parts, 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn sentences_tile_any_text(text in prop_oneof![hostile_text(), any::<String>()]) {
        for language in LANGUAGES.iter().chain(&["ja", "kk-Arab"]) {
            let segmenter = Segmenter::new(&language.parse::<Locale>().unwrap());
            let mut end = 0;
            for range in segmenter.sentences(&text) {
                prop_assert!(range.start == end && range.end > end, "{language} {range:?} behind {end}");
                prop_assert!(text.is_char_boundary(range.end));
                end = range.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }

    #[test]
    fn datelines_lie_in_their_text(text in hostile_text()) {
        if let Some(found) = dateline(&text) {
            prop_assert!(!text[found.whole.clone()].is_empty());
            prop_assert!(found.place.start == found.whole.start && found.place.end <= found.whole.end);
            prop_assert!(found.agency.is_none_or(|name| !text[name.clone()].is_empty() && name.end <= found.whole.end));
        }
    }

    #[test]
    fn streams_lose_nothing(text in prop_oneof![hostile_text(), any::<String>()]) {
        let mut out = Vec::new();
        stream(&Segmenter::new(&Locale::of("en")), text.as_bytes(), &mut out).unwrap();
        let lines = String::from_utf8(out).unwrap();
        let arrays = lines.lines().map(|line| serde_json::from_str::<Vec<String>>(line).unwrap().concat());
        let expected: Vec<&str> = text.strip_suffix('\n').unwrap_or(&text).split('\n').collect();
        let found: Vec<String> = arrays.collect();
        prop_assert_eq!(if text.is_empty() { vec![String::new()] } else { found }, expected);
    }
}

#[test]
fn bytes_that_are_no_text_do_not_stop_a_stream() {
    let mut out = Vec::new();
    stream(&Segmenter::new(&Locale::of("ru")), &b"\xd0\xff A.\r\n\n\tB"[..], &mut out).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "[\"\u{fffd}\u{fffd} A.\\r\"]\n[]\n[\"\\tB\"]\n");
}

/// The shortest of three runs over a text of so many parts.
fn time(segmenter: &Segmenter, part: &str, times: usize) -> Duration {
    let text = part.repeat(times);
    let run = || {
        let start = Instant::now();
        assert!(segmenter.sentences(&text).count() > 0);
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap()
}

/// Eight times the text takes about eight times as long; a square would take sixty-four times.
#[test]
fn time_grows_with_the_text() {
    let parts = [
        "a. ",
        "A. ",
        "(. ",
        ". ",
        "».",
        "« А. ",
        "1. X ",
        "т. б. ",
        "\". ",
        "?\" x",
        "! (",
        ".) ",
        "5 м. ",
        "At 5 a.m. M",
        ".1 ",
        "«А – б. – ",
    ];
    for language in LANGUAGES {
        let segmenter = Segmenter::new(&Locale::of(language));
        for part in parts {
            let (short, long) = (time(&segmenter, part, 2_000), time(&segmenter, part, 16_000));
            assert!(
                long < short * 40 + Duration::from_millis(20),
                "{language} {part:?}: {short:?}, {long:?}"
            );
        }
    }
}
