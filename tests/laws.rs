//! The laws that hold for every format, over the corpus and over generated input.
//!
//! | law | here |
//! |---|---|
//! | 1 the source rebuild is the source, byte for byte | [`the_source_rebuild_is_the_source`] |
//! | 1 … from the own message of each unit too, and the writer alone writes what says the same | [`own_messages_give_the_source`] |
//! | 1 … mostly in the same bytes | [`the_writer_spells_as_authors_do`] |
//! | 2 blocks and units are ordered, disjoint, on character boundaries | [`blocks_and_units_tile_their_article`] |
//! | 3 what is written into a catalog is read back | `tests/fluent.rs` |
//! | 4 extracting twice changes nothing, and no translation is ever lost | `extracting_…`, `an_edit_…` |
//! | 4 … whatever editors, translators and tools do in between | [`whatever_happens_nothing_that_was_written_is_lost`] |
//! | 6 published text is complete, 7 `check` and `assemble` agree | [`what_is_published_is_complete_and_what_check_calls_an_error_is_not`] |
//! | 5 a pseudo-translation leaves the structure as it is | [`pseudo_translations_keep_the_structure`] |
//! | 5 … a hostile translation cannot change it either | [`hostile_translations_keep_the_structure`] |
//! | 9 everything is total and linear | every law, and [`time_grows_with_the_text`] |
//!
//! `PROPTEST_CASES=5000 cargo test --test laws` hunts longer, each time with other input.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod laws {
    pub(crate) mod corpus;
    pub(crate) mod generate;
    pub(crate) mod newsroom;
    pub(crate) mod oracle;
    pub(crate) mod project;
    pub(crate) mod published;
    pub(crate) mod story;
}
mod witness;

use std::time::{Duration, Instant};

use audarma::assemble::verify;
use audarma::format::{FORMATS, Format};
use audarma::model::{Document, Pseudo};
use audarma::text::Source;
use laws::newsroom::{self, Newsroom};
use laws::{corpus, generate, oracle, project, published, story};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

/// How many generated articles each law sees of each format, unless `PROPTEST_CASES` says so.
const CASES: u32 = 300;

/// The same articles in every run, or others in each if somebody asks for a number of them.
fn runner(usual: u32) -> TestRunner {
    keep_quiet_while_hunting();
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(22) };
    let cases = asked.unwrap_or(usual);
    TestRunner::new(ProptestConfig {
        cases,
        rng_seed,
        failure_persistence: None,
        ..ProptestConfig::default()
    })
}

/// Runs a law on generated input; the smallest input that breaks it is told.
fn hunt<S: Strategy>(format: &dyn Format, cases: u32, made: S, law: impl Fn(S::Value)) {
    hunt_in(format.name(), cases, made, law);
}

/// The same; `name` says where.
fn hunt_in<S: Strategy>(name: &str, cases: u32, made: S, law: impl Fn(S::Value)) {
    let held = runner(cases).run(&made, |value| {
        IS_QUIET.set(true);
        let held = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| law(value)));
        IS_QUIET.set(false);
        held.map_err(|panic| {
            let message = panic.downcast_ref::<String>().cloned();
            TestCaseError::fail(message.unwrap_or_else(|| "a law does not hold".to_owned()))
        })
    });
    held.unwrap_or_else(|error| panic!("{name}: {error}"));
}

thread_local! {
    /// Whether panics of this thread are counted, not reported.
    static IS_QUIET: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Panics on the way to the smallest input say nothing that the last one does not.
fn keep_quiet_while_hunting() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let tell = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                tell(panic);
            }
        }));
    });
}

/// Holds a law against the corpus of every format, and against what is made of it and of chance.
fn for_every_article(law: &(dyn Fn(&'static dyn Format, &Source) + std::panic::RefUnwindSafe)) {
    for &format in FORMATS {
        for article in corpus::articles(format) {
            for variant in corpus::variants(&article) {
                law(format, &variant);
            }
        }
        let made = generate::articles(format);
        hunt(format, CASES, made, |bytes| law(format, &Source::new("article", bytes.0)));
    }
}

/// The same in every language with rules and in both sizes of units: cheap laws only.
fn read_all_ways(format: &'static dyn Format, source: &Source) -> Vec<Document> {
    newsroom::ALL.iter().map(|room| room.read(format, source)).collect()
}

#[test]
fn the_source_rebuild_is_the_source() {
    for_every_article(&|format, source| {
        for document in read_all_ways(format, source) {
            let built = Newsroom::english().build(format, &document, &vec![None; document.units.len()]);
            assert!(built.refused.is_empty());
            assert_eq!(built.bytes, source.bytes(), "{} {}", format.name(), source.path());
        }
    });
}

#[test]
fn blocks_and_units_tile_their_article() {
    for_every_article(&|format, source| {
        for document in read_all_ways(format, source) {
            assert_tiles(&document);
        }
    });
}

/// Blocks are ordered and disjoint, pieces tile them, units are runs of pieces, ordered and
/// disjoint; with what lies between, they are the source.
fn assert_tiles(document: &Document) {
    let text = document.source.text();
    let mut end = 0;
    for block in &document.blocks {
        assert!(block.span.start >= end && !block.span.is_empty(), "{:?} behind {end}", block.span);
        end = block.span.start;
        for piece in &block.pieces {
            assert!(piece.span.start == end, "{piece:?} behind {end} in {:?}", block.span);
            assert!(text.is_char_boundary(piece.span.start) && text.is_char_boundary(piece.span.end));
            end = piece.span.end;
        }
        assert_eq!(block.span.end, end, "pieces of {:?}", block.span);
    }
    let (mut rebuilt, mut from, mut block) = (String::new(), 0, 0);
    for unit in &document.units {
        assert!(unit.block >= block && unit.span.start >= from && !unit.span.is_empty(), "{unit:?}");
        block = unit.block;
        let pieces = &document.blocks[block].pieces[unit.pieces.clone()];
        assert_eq!(
            (pieces[0].span.start, pieces[pieces.len() - 1].span.end),
            (unit.span.start, unit.span.end)
        );
        assert!(!document.source.is_damaged(unit.span), "{unit:?} is damaged");
        assert!(!unit.message.value.is_empty() || !unit.message.attributes.is_empty(), "{unit:?}");
        rebuilt.push_str(&text[from..unit.span.start]);
        rebuilt.push_str(document.source.slice(unit.span));
        from = unit.span.end;
    }
    rebuilt.push_str(&text[from..]);
    assert_eq!(rebuilt, text);
}

#[test]
fn pseudo_translations_keep_the_structure() {
    for_every_article(&|format, source| {
        for room in newsroom::SOME.iter() {
            let document = room.read(format, source);
            for pseudo in [Pseudo::Accented, Pseudo::Bidirectional] {
                let texts = newsroom::pseudo(&document, pseudo);
                let built = room.build(format, &document, &texts);
                assert_eq!(built.refused, [], "{pseudo:?} {} {}", format.name(), source.path());
                assert_same_structure(format, &document, &built.bytes, oracle::structure);
            }
        }
    });
}

#[test]
fn own_messages_give_the_source() {
    for_every_article(&|format, source| {
        for room in newsroom::SOME.iter() {
            let document = room.read(format, source);
            let texts: Vec<_> = document.units.iter().map(|unit| Some(unit.message.clone())).collect();
            let built = room.build(format, &document, &texts);
            assert_eq!(built.refused, [], "{} {}", format.name(), source.path());
            assert_eq!(built.bytes, source.bytes(), "{} {}", format.name(), source.path());
            let proof = verify(&document, format, &Default::default());
            assert!(proof.is_identical);
            assert_eq!(proof.refused, [], "{} {:?}", format.name(), source.text());
            assert_same_structure(format, &document, &proof.rewritten, oracle::structure);
            for respelled in &proof.respelled {
                assert_ne!(source.slice(respelled.span), respelled.written);
                assert_eq!(document.units[respelled.unit].span, respelled.span);
            }
        }
    });
}

/// How many of a hundred units the writer alone gives back byte for byte. The others have an entity,
/// an escape that is not needed, lines that are wrapped or other white space.
#[test]
fn the_writer_spells_as_authors_do() {
    for (&format, least) in FORMATS.iter().zip([85, 80, 85]) {
        let (mut units, mut same) = (0, 0);
        for article in corpus::articles(format) {
            let document = Newsroom::english().read(format, &article);
            let proof = verify(&document, format, &Default::default());
            units += document.units.len();
            same += document.units.len() - proof.respelled.len();
        }
        assert!(same * 100 >= units * least, "{}: {same} of {units}", format.name());
    }
}

#[test]
fn hostile_translations_keep_the_structure() {
    for_every_article(&|format, source| {
        let room = Newsroom::english();
        let document = room.read(format, source);
        let oracle = if has_lone_tags(&document) { oracle::nothing } else { oracle::phonetic_key };
        for kind in 0..newsroom::HOSTILE_KINDS {
            let built = room.build(format, &document, &newsroom::hostile(&document, kind));
            assert_same_structure(format, &document, &built.bytes, oracle);
        }
    });
}

/// Whether an article has tags that open or close nothing: marks like comments to a translator, who
/// may move them.
fn has_lone_tags(document: &Document) -> bool {
    document.blocks.iter().flat_map(|block| &block.marks).any(|mark| mark.name == "html")
}

/// A gap in law 6, kept here until it is closed: where the article's own tags are crossed, a
/// translation that moves one of them moves what browsers make of the page.
#[test]
fn a_crossed_tag_that_is_moved_is_not_refused_yet() {
    let format = audarma::format::by_name("html").unwrap();
    let page = "<b><option>one<a href=x title=y></b>two<br>";
    let document = Newsroom::english().read(format, &Source::from_text("article", page));
    let built = Newsroom::english().build(format, &document, &newsroom::hostile(&document, 5));
    let version = String::from_utf8(built.bytes).unwrap();
    assert_eq!(built.refused, []);
    assert_ne!(oracle::structure(format, &version), oracle::structure(format, document.source.text()));
}

/// What another parser than the format's own makes of a text.
type Oracle = fn(&dyn Format, &str) -> Vec<String>;

/// A version has the structure of its article: as its format tells it, and as another parser does.
fn assert_same_structure(format: &'static dyn Format, document: &Document, version: &[u8], oracle: Oracle) {
    let source = Source::new("version", version.to_vec());
    let again = Newsroom::english().read(format, &source);
    let difference =
        || format!("{}\n--- from\n{:?}\n--- to\n{:?}", format.name(), document.source.text(), source.text());
    assert_eq!(again.structure, document.structure, "{}", difference());
    if format.is_read_back() {
        assert_eq!(again.blocks.len(), document.blocks.len(), "{}", difference());
    }
    assert_eq!(oracle(format, source.text()), oracle(format, document.source.text()), "{}", difference());
}

#[test]
fn extracting_again_changes_nothing() {
    for_every_article(&|format, source| {
        let room = Newsroom::english();
        let first = room.sync(format, source, &Default::default());
        assert!(first.plan.removed.is_empty());
        let second = room.sync(format, source, &first.catalogs);
        assert_eq!(second.catalogs, first.catalogs, "{} {}", format.name(), source.path());
        assert!(newsroom::is_all_kept(&second.plan), "{:?}", second.plan);
        let translated = newsroom::translate_stubs(&first.catalogs);
        let third = room.sync(format, source, &translated);
        let fourth = room.sync(format, source, &third.catalogs);
        assert_eq!(fourth.catalogs, third.catalogs, "{} {}", format.name(), source.path());
    });
}

#[test]
fn an_edit_never_removes_a_translation() {
    for &format in FORMATS {
        let made = (generate::articles(format), generate::edits());
        hunt(format, CASES / 5, made, |(bytes, edits)| {
            let mut desk = project::Desk::new(format, &bytes.0);
            desk.extract();
            desk.translate();
            desk.assert_extracted();
            desk.write(&generate::edited(&bytes.0, &edits));
            desk.assert_extracted();
            desk.write(&bytes.0);
            desk.assert_extracted();
        });
    }
}

#[test]
fn whatever_happens_nothing_that_was_written_is_lost() {
    hunt_in("a project", CASES / 5, story::stories(14), |steps| {
        let mut desk = story::Newsroom::new();
        steps.iter().chain([&story::Step::Extract]).for_each(|step| desk.take(step));
    });
}

#[test]
fn what_is_published_is_complete_and_what_check_calls_an_error_is_not() {
    hunt_in("a page", CASES / 3, published::stories(12), |steps| {
        let mut page = published::Page::new();
        steps.iter().for_each(|step| page.take(step));
    });
}

#[test]
fn extracting_twice_changes_no_file_and_edits_lose_no_translation() {
    for &format in FORMATS {
        for article in corpus::articles(format) {
            let bytes = article.bytes();
            let middle = bytes.len() / 2;
            let mut desk = project::Desk::new(format, bytes);
            desk.assert_extracted();
            desk.assert_rebuilt(bytes);
            desk.translate();
            desk.assert_extracted();
            for edit in [
                [&bytes[..middle], b" altered "].concat(),
                [b"One more.\n\n", bytes].concat(),
                Vec::new(),
                bytes[middle..].to_vec(),
            ] {
                desk.write(&edit);
                desk.assert_extracted();
                desk.assert_rebuilt(&edit);
            }
            desk.write(bytes);
            desk.assert_extracted();
        }
    }
}

#[test]
fn any_name_any_bytes_any_format() {
    let bytes = prop::collection::vec(any::<u8>(), 0..300);
    for &format in FORMATS {
        hunt(format, CASES, &bytes, |bytes| {
            let source = Source::new("article", bytes);
            for document in read_all_ways(format, &source) {
                assert_tiles(&document);
                let proof = verify(&document, format, &Default::default());
                assert!(proof.is_identical);
            }
        });
    }
}

/// The shortest of some runs of everything that extracting, verifying and syncing an article does.
fn time(format: &'static dyn Format, text: &str, runs: usize) -> Duration {
    let source = Source::from_text("article", text);
    let run = || {
        let start = Instant::now();
        let room = Newsroom::english();
        let document = room.read(format, &source);
        let proof = verify(&document, format, &Default::default());
        assert!(proof.is_identical);
        let first = room.sync(format, &source, &Default::default());
        room.sync(format, &source, &first.catalogs);
        start.elapsed()
    };
    (0..runs).map(|_| run()).min().unwrap()
}

/// Eight times the text takes about eight times as long; a square would take sixty-four times. A
/// machine that is busy is asked again before it is believed.
#[test]
fn time_grows_with_the_text() {
    const SMALL: usize = 10_000;
    const TIMES: usize = 8;
    const MOST: u32 = 28;
    let mut slow = Vec::new();
    for &format in FORMATS {
        for part in generate::hard_parts(format) {
            let text = |length: usize| part.chars().cycle().take(length).collect::<String>();
            let (short, long) = (text(SMALL), text(SMALL * TIMES));
            let measure =
                |runs| (time(format, &short, runs).max(Duration::from_millis(2)), time(format, &long, runs));
            let is_slow = |(short, long): (Duration, Duration)| long > short * MOST;
            let mut measured = measure(1);
            for _ in 0..3 {
                if is_slow(measured) {
                    measured = measure(2);
                }
            }
            if is_slow(measured) {
                slow.push(format!("{} {part:?}: {measured:?}", format.name()));
            }
        }
    }
    assert!(slow.is_empty(), "grows faster than the text:\n{}", slow.join("\n"));
}
