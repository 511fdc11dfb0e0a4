//! Sentences a second, beside the Unicode default of icu_segmenter, on text that is made here.
//!
//! `cargo bench --bench segment` prints for each language MB/s of both and their ratio: only the
//! ratio can be compared between machines.
#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]

use std::time::{Duration, Instant};

use audarma::model::Locale;
use audarma::segment::Segmenter;

/// Sentences of a language, which are repeated in turn to make a text.
const TEXTS: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "Ministers of five countries met in Dushanbe on Nov. 22 to discuss water, energy and trade. ",
            "The U.S. envoy, Dr. J. K. Reed, said at 6 p.m. that the talks had gone well.",
            "\"We are ready,\" she said. ",
            "The fund will spend $3.5 million over two years, of which a third goes to the roads of the north. ",
        ],
    ),
    (
        "kk",
        &[
            "Бес елдің министрлері 22 қарашада Душанбеде кездесіп, су, қуат және сауда мәселесін талқылады. ",
            "Қ.К. Тоқаев 2021 ж. 22 қараша күні келіссөздің сәтті өткенін айтты.",
            "«Біз дайынбыз», – деді ол. ",
            "Қор екі жылда 3,5 млн. АҚШ долларын жұмсайды, оның үштен бірі солтүстіктің жолдарына кетеді. ",
        ],
    ),
    (
        "ru",
        &[
            "Министры пяти стран встретились 22 ноября в Душанбе, чтобы обсудить воду, энергию и торговлю. ",
            "По словам проф. А. К. Иванова, в 2021 г. переговоры прошли успешно.",
            "«Мы готовы», – сказал он. ",
            "Фонд потратит за два года 3,5 млн. долл. США, из которых треть пойдёт на дороги севера. ",
        ],
    ),
];

/// Paragraphs of twelve sentences, half a megabyte in all.
fn paragraphs(sentences: &[&str]) -> Vec<String> {
    let paragraph = sentences.concat().repeat(3);
    vec![paragraph.clone(); 500_000 / paragraph.len()]
}

/// The shortest of seven runs over the paragraphs.
fn time(segmenter: &Segmenter, paragraphs: &[String]) -> Duration {
    let run = || {
        let start = Instant::now();
        let pieces: usize = paragraphs.iter().map(|text| segmenter.sentences(text).count()).sum();
        assert!(std::hint::black_box(pieces) >= paragraphs.len());
        start.elapsed()
    };
    (0..7).map(|_| run()).min().unwrap_or_default()
}

fn main() {
    let unicode = Segmenter::new(&Locale::of("de"));
    for (language, sentences) in TEXTS {
        let paragraphs = paragraphs(sentences);
        let bytes: usize = paragraphs.iter().map(String::len).sum();
        let rules = Segmenter::new(&Locale::of(language));
        let speed = |segmenter| bytes as f64 / time(segmenter, &paragraphs).as_secs_f64() / 1e6;
        let (ours, theirs) = (speed(&rules), speed(&unicode));
        println!("{language}: {ours:.0} MB/s, icu_segmenter {theirs:.0} MB/s, ratio {:.2}", ours / theirs);
    }
}
