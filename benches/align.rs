//! How well an article and a translation of it that exists are paired, and what it costs, beside pairing by
//! lengths alone (Gale and Church), on articles that are made here.
//!
//! `cargo bench --bench align` prints for each language how many units have exactly their translation: with
//! paragraphs as in the article, with others, and when one sentence in twenty of the translation is joined
//! to the next one, split or left out; then how many pairs are called sure, how many of these are wrong, and
//! the time as a multiple of that of pairing by lengths.
#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::ops::Range;
use std::time::{Duration, Instant};

use audarma::align::{Lexicon, pair};
use audarma::extract::Extractor;
use audarma::format::{PlainText, ReadOptions};
use audarma::model::{Document, Locale};
use audarma::segment::Segmenter;
use audarma::text::Source;

const ARTICLES: usize = 80;
/// Sentences of an article; what it says comes up about twice in it, with other names and numbers.
const SENTENCES: usize = 36;

/// What is said, in three languages; `{p}` is a person, `{c}` a city, `{n}` a number.
const SAYINGS: [[&str; 3]; 20] = [
    ["Minister {p} opened the meeting.", "Жиналысты министр {p} ашты.", "Заседание открыл министр {p}."],
    [
        "The road to the city of {c} was closed for {n} days.",
        "{c} қаласына апаратын жол {n} күн жабық тұрды.",
        "Дорога в город {c} была закрыта {n} дней.",
    ],
    [
        "Nobody was hurt, the police say.",
        "Полицияның айтуынша, ешкім зардап шеккен жоқ.",
        "По данным полиции, никто не пострадал.",
    ],
    [
        "{n} families have left their homes since spring.",
        "Көктемнен бері {n} отбасы үйін тастап кетті.",
        "С весны свои дома покинули {n} семей.",
    ],
    [
        "“We are not ready for such a winter,” {p} told reporters.",
        "«Біз мұндай қысқа дайын емеспіз», – деді {p} тілшілерге.",
        "«К такой зиме мы не готовы», – сказал {p} журналистам.",
    ],
    [
        "The plant in the city of {c} makes {n} tractors a year.",
        "{c} қаласындағы зауыт жылына {n} трактор шығарады.",
        "Завод в городе {c} выпускает {n} тракторов в год.",
    ],
    ["Why did it take so long?", "Неге сонша уақыт кетті?", "Почему это заняло столько времени?"],
    [
        "The court will hear the case again in autumn, when the experts have finished their report on the bridge.",
        "Сот бұл істі күзде, сарапшылар көпір туралы қорытындысын аяқтаған соң қайта қарайды.",
        "Суд вернётся к делу осенью, когда эксперты закончат заключение о мосте.",
    ],
    [
        "Prices for bread went up by {n} per cent.",
        "Нан бағасы {n} пайызға қымбаттады.",
        "Цены на хлеб выросли на {n} процентов.",
    ],
    [
        "Doctor {p} has worked at the hospital of the city of {c} for {n} years.",
        "Дәрігер {p} {c} қаласының ауруханасында {n} жыл жұмыс істеді.",
        "Врач {p} работает в больнице города {c} уже {n} лет.",
    ],
    [
        "Students and their teachers planted trees along the river.",
        "Студенттер мен оқытушылар өзен жағасына ағаш отырғызды.",
        "Студенты и преподаватели посадили деревья вдоль реки.",
    ],
    [
        "The museum shows coins and letters of the last century (entry is free).",
        "Музейде өткен ғасырдың тиындары мен хаттары қойылған (кіру тегін).",
        "В музее выставлены монеты и письма прошлого века (вход свободный).",
    ],
    ["Last year there were only {n}.", "Былтыр олар {n} ғана болатын.", "В прошлом году их было только {n}."],
    [
        "The team from the city of {c} won by two goals.",
        "{c} қаласының командасы екі доп айырмасымен жеңді.",
        "Команда города {c} победила с разницей в два мяча.",
    ],
    [
        "{p} did not answer our questions.",
        "{p} біздің сұрақтарымызға жауап бермеді.",
        "{p} не ответил на наши вопросы.",
    ],
    [
        "Scientists have long warned that the lake is losing its water faster than the rivers bring it back.",
        "Ғалымдар көлдің суы өзендер толықтырғанынан тез азайып жатқанын көптен бері айтып келеді.",
        "Учёные давно предупреждают: озеро теряет воду быстрее, чем реки её возвращают.",
    ],
    [
        "The parliament will vote on the law on Thursday.",
        "Парламент бұл заңға бейсенбіде дауыс береді.",
        "Парламент проголосует за закон в четверг.",
    ],
    ["About {n} people live there.", "Онда {n} шақты адам тұрады.", "Там живёт около {n} человек."],
    [
        "The airline opens a flight to the city of {c} on May {d}.",
        "Әуе компаниясы {d} мамырда {c} қаласына рейс ашады.",
        "Авиакомпания откроет рейс в город {c} {d} мая.",
    ],
    [
        "It was the driest summer that farmers remember.",
        "Бұл – диқандардың есіндегі ең құрғақ жаз.",
        "Такого сухого лета фермеры не помнят.",
    ],
];
const PEOPLE: [[&str; 3]; 8] = [
    ["Tileuberdi", "Тілеуберді", "Тилеуберди"],
    ["Borrell", "Боррель", "Боррель"],
    ["Smith", "Смит", "Смит"],
    ["Akhmetov", "Ахметов", "Ахметов"],
    ["Lindgren", "Линдгрен", "Линдгрен"],
    ["Zhaparov", "Жапаров", "Жапаров"],
    ["Mirziyoyev", "Мирзиёев", "Мирзиёев"],
    ["Brown", "Браун", "Браун"],
];
const CITIES: [[&str; 3]; 8] = [
    ["Astana", "Астана", "Астана"],
    ["Samarkand", "Самарқанд", "Самарканд"],
    ["Brussels", "Брюссель", "Брюссель"],
    ["Dushanbe", "Душанбе", "Душанбе"],
    ["Kyzylorda", "Қызылорда", "Кызылорда"],
    ["Vienna", "Вена", "Вена"],
    ["Tashkent", "Ташкент", "Ташкент"],
    ["Aktau", "Ақтау", "Актау"],
];

fn main() {
    println!("{ARTICLES} articles of {SENTENCES} sentences; by lengths alone in brackets");
    for (language, tag) in [(1, "kk"), (2, "ru")] {
        for (name, noise, breaks) in [
            ("the same paragraphs", 0.0, Breaks::Same),
            ("other paragraphs", 0.0, Breaks::Other),
            ("the same, 5 % joined, split, dropped", 0.05, Breaks::Same),
            ("other, 5 % joined, split, dropped", 0.05, Breaks::Other),
        ] {
            let mut count = Count::default();
            (0..ARTICLES).for_each(|number| count.article(number, (language, tag), noise, breaks));
            println!("en-{tag}, {name}: {count}");
        }
    }
}

/// Where the paragraphs of the translation begin.
#[derive(Clone, Copy, PartialEq)]
enum Breaks {
    Same,
    Other,
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn is_one_of(&mut self, share: f64) -> bool {
        (self.below(1 << 20) as f64) < share * f64::from(1 << 20)
    }

    /// A sentence in the three languages.
    fn sentence(&mut self) -> [String; 3] {
        let saying = SAYINGS[self.below(SAYINGS.len())];
        let (person, city) = (PEOPLE[self.below(PEOPLE.len())], CITIES[self.below(CITIES.len())]);
        let (number, day) = ((3 + self.below(400)).to_string(), (1 + self.below(28)).to_string());
        std::array::from_fn(|at| {
            let filled = saying[at].replace("{p}", person[at]).replace("{c}", city[at]);
            filled.replace("{n}", &number).replace("{d}", &day)
        })
    }
}

/// A pair of sentences of the article and of its translation.
type Truth = (Range<usize>, Range<usize>);

/// An article and a translation of it, whose sentences are parted by blank lines or spaces.
struct Sample {
    source: String,
    target: String,
    truth: Vec<Truth>,
    /// The lengths of the sentences of both.
    lengths: [Vec<f64>; 2],
}

impl Sample {
    fn new(number: usize, language: usize, noise: f64, breaks: Breaks) -> Self {
        let mut dice = Dice(number as u64 + 1);
        let sentences: Vec<[String; 3]> = (0..SENTENCES).map(|_| dice.sentence()).collect();
        let mut starts = || -> Vec<bool> { (0..SENTENCES).map(|_| dice.below(5) < 2).collect() };
        let own = starts();
        let other = if breaks == Breaks::Same { own.clone() } else { starts() };
        let (mut target, mut truth) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < SENTENCES {
            let text = sentences[at][language].as_str();
            let from = target.len();
            let kind = if dice.is_one_of(noise) { dice.below(3) } else { 3 };
            let mut taken = 1;
            match kind {
                0 if at + 1 < SENTENCES => {
                    let next = lower(&sentences[at + 1][language]);
                    target.push((format!("{}, {next}", text.trim_end_matches(['.', '?'])), other[at]));
                    taken = 2;
                }
                1 if text.split(' ').count() >= 6 => {
                    target.extend(halves(text).map(|half| (half, other[at])))
                }
                2 => {}
                _ => target.push((text.to_owned(), other[at])),
            }
            truth.push((at..at + taken, from..target.len()));
            at += taken;
        }
        let source: Vec<(String, bool)> =
            sentences.into_iter().zip(own).map(|([english, ..], is_new)| (english, is_new)).collect();
        let lengths = [&source, &target].map(|side| {
            side.iter()
                .map(|(text, _)| text.chars().filter(|char| !char.is_whitespace()).count() as f64)
                .collect()
        });
        Self { source: joined(&source), target: joined(&target), truth, lengths }
    }
}

/// A text with a small letter at its start, if it begins with a letter.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// Two sentences of one.
fn halves(text: &str) -> [String; 2] {
    let words: Vec<&str> = text.split(' ').collect();
    let (one, other) = words.split_at(words.len() / 2);
    let other = other.join(" ");
    let mut chars = other.trim_start_matches(['–', ' ']).chars();
    let upper: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    [format!("{}.", one.join(" ").trim_end_matches([',', '–', ' '])), upper + chars.as_str()]
}

fn joined(sentences: &[(String, bool)]) -> String {
    let mut text = String::new();
    for (sentence, is_new) in sentences {
        text.push_str(if text.is_empty() {
            ""
        } else if *is_new {
            "\n\n"
        } else {
            " "
        });
        text.push_str(sentence);
    }
    text + "\n"
}

/// What was measured.
#[derive(Default)]
struct Count {
    units: usize,
    exact: usize,
    by_length: usize,
    pairs: usize,
    sure: usize,
    wrong: usize,
    time: Duration,
    time_by_length: Duration,
}

impl Count {
    fn article(&mut self, number: usize, (language, tag): (usize, &'static str), noise: f64, breaks: Breaks) {
        let sample = Sample::new(number, language, noise, breaks);
        let (article, translation) = (document("en", &sample.source), document(tag, &sample.target));
        // The boundaries of sentences are not what is measured here.
        if [article.units.len(), translation.units.len()] != sample.lengths.each_ref().map(Vec::len) {
            return;
        }
        let (pairing, time) = timed(|| pair(&article, &translation, &Lexicon::default()));
        let (by_length, time_by_length) = timed(|| by_length(&sample.lengths[0], &sample.lengths[1]));
        (self.time, self.time_by_length) = (self.time + time, self.time_by_length + time_by_length);
        let found: Vec<Truth> =
            pairing.pairs.iter().map(|pair| (pair.source.clone(), pair.target.clone())).collect();
        self.units += SENTENCES;
        self.exact += exact(&found, &sample.truth);
        self.by_length += exact(&by_length, &sample.truth);
        for pair in pairing.pairs.iter().filter(|pair| !pair.source.is_empty() && !pair.target.is_empty()) {
            self.pairs += 1;
            let is_true = || sample.truth.contains(&(pair.source.clone(), pair.target.clone()));
            self.sure += usize::from(pair.doubt.is_none());
            self.wrong += usize::from(pair.doubt.is_none() && !is_true());
        }
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
        write!(
            f,
            "{:.1} % exact ({:.1} %), {:.1} % of the pairs sure, {:.2} % of these wrong, {:.1} times the time",
            share(self.exact, self.units),
            share(self.by_length, self.units),
            share(self.sure, self.pairs),
            share(self.wrong, self.sure),
            self.time.as_secs_f64() / self.time_by_length.as_secs_f64(),
        )
    }
}

/// What something gives, and the shortest time that it took.
fn timed<T>(run: impl Fn() -> T) -> (T, Duration) {
    let once = || {
        let start = Instant::now();
        (run(), start.elapsed())
    };
    let first = once();
    (0..2).map(|_| once()).fold(first, |best, next| if next.1 < best.1 { next } else { best })
}

fn document(tag: &'static str, text: &str) -> Document {
    let (segmenter, reading) = (Segmenter::new(&Locale::of(tag)), ReadOptions::default());
    Document::read(&Source::from_text("a.txt", text), &PlainText, &Extractor::new(&segmenter, &reading))
}

/// Of how many sentences of the article the partners are right. A sentence without one has no partner in
/// whatever form.
fn exact(found: &[Truth], truth: &[Truth]) -> usize {
    let right = |(source, target): &&Truth| match target.is_empty() {
        true => source.clone().all(|at| found.iter().any(|pair| pair.0.contains(&at) && pair.1.is_empty())),
        false => found.contains(&(source.clone(), target.clone())),
    };
    truth.iter().filter(right).map(|(source, _)| source.len()).sum()
}

/// Pairs by lengths alone, with the steps and costs of Gale and Church (1993).
fn by_length(source: &[f64], target: &[f64]) -> Vec<Truth> {
    const STEPS: [(usize, usize, f64); 6] =
        [(1, 1, 0.0), (1, 0, 4.5), (0, 1, 4.5), (2, 1, 2.3), (1, 2, 2.3), (2, 2, 4.4)];
    let ratio = target.iter().sum::<f64>() / source.iter().sum::<f64>();
    let cost = |source: &[f64], target: &[f64]| {
        let (one, other) = (source.iter().sum::<f64>() * ratio, target.iter().sum::<f64>());
        let deviation = (other - one) / (6.8 * (one + other) / 2.0).sqrt().max(1.0);
        deviation * deviation / 2.0
    };
    let columns = target.len() + 1;
    let mut best = vec![(f64::INFINITY, 0); (source.len() + 1) * columns];
    best[0] = (0.0, 0);
    for row in 0..=source.len() {
        for column in 0..columns {
            for (step, &(down, right, rarity)) in STEPS.iter().enumerate() {
                if down > row || right > column {
                    continue;
                }
                let lengths = if down * right > 0 {
                    cost(&source[row - down..row], &target[column - right..column])
                } else {
                    0.0
                };
                let value = best[(row - down) * columns + column - right].0 + rarity + lengths;
                if value < best[row * columns + column].0 {
                    best[row * columns + column] = (value, step);
                }
            }
        }
    }
    let (mut row, mut column) = (source.len(), target.len());
    let mut pairs = Vec::new();
    while row + column > 0 {
        let (down, right, _) = STEPS[best[row * columns + column].1];
        pairs.push((row - down..row, column - right..column));
        (row, column) = (row - down, column - right);
    }
    pairs.reverse();
    pairs
}
