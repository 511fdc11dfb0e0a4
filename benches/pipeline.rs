//! What extract, assemble and check cost, beside the bare parsers that they stand on, on articles
//! that are made here.
//!
//! `cargo bench --bench pipeline` prints MB/s and units/s for each format on one thread, in memory,
//! and the time as a multiple of the bare parser's on the same texts in the same run; then the time
//! for a project of 1,000 articles on disk with all threads. Only the multiples can be compared
//! between machines. What is over its aim is marked.
#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]

use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use audarma::assemble::Build;
use audarma::check::{Pair, TargetMessage, catalog_faults};
use audarma::extract::Extractor;
use audarma::fluent::{self, Resolver, Step, Terms, Variable};
use audarma::format::{ReadOptions, by_name};
use audarma::glossary::Glossary;
use audarma::model::{Catalog, Counts, Document, Fact, Fingerprint, Ledger, Locale, State, Text, Token};
use audarma::project::Project;
use audarma::segment::Segmenter;
use audarma::sync::{Notes, Plan, Recall, TargetUnit, TargetVersion, source_catalog, target_catalog};
use audarma::text::Source;
use audarma::workspace::{AssembleOptions, ExtractOptions, PublishOptions};

/// Articles of each format in memory.
const ARTICLES: usize = 60;
/// Articles on disk.
const ON_DISK: usize = 1_000;
/// Runs with each article, of which the shortest counts.
const RUNS: usize = 9;

const FORMATS: [(&str, &str); 3] = [("markdown", "md"), ("html", "html"), ("text", "txt")];

/// Sentences, in each language as many; `{}` is a number that makes each one another.
const ENGLISH: [&str; 8] = [
    "Ministers of five countries met in Dushanbe on Nov. 22 to discuss item {} of the water plan.",
    "The U.S. envoy, Dr. J. K. Reed, said at 6 p.m. that the talks of group {} had gone well.",
    "\"We are ready,\" she told the {} reporters.",
    "Kazakhstan will spend $3.{} million over two years, of which a third goes to the roads of the north.",
    "The European Union supports {} projects in Central Asia.",
    "The parties agreed to meet again in {} weeks, the agency reports.",
    "Grain exports of Kazakhstan grew by {} per cent.",
    "Scientists count {} species of birds at the lake, which freezes over in December.",
];
const KAZAKH: [&str; 8] = [
    "Бес елдің министрлері 22 қарашада Душанбеде кездесіп, су жоспарының {} тармағын талқылады.",
    "Елші Дж. К. Рид сағат 18:00-де {} топтың келіссөздері сәтті өткенін айтты.",
    "«Біз дайынбыз», – деді ол {} тілшіге.",
    "Ел екі жылда 3,{} млн. АҚШ долларын жұмсайды, оның үштен бірі солтүстіктің жолдарына кетеді.",
    "Одақ Орталық Азиядағы {} жобаны қолдайды.",
    "Тараптар {} аптадан кейін қайта кездесуге келісті, деп хабарлайды агенттік.",
    "Елдің астық экспорты {} пайызға өсті.",
    "Ғалымдар желтоқсанда мұз қататын көлде құстың {} түрін санады.",
];
const RUSSIAN: [&str; 8] = [
    "Министры пяти стран встретились 22 ноября в Душанбе, чтобы обсудить пункт {} плана по воде.",
    "Посол США Дж. К. Рид сообщил в 18 часов, что переговоры группы {} прошли успешно.",
    "«Мы готовы», – сказала она {} журналистам.",
    "Страна потратит за два года 3,{} млн. долл. США, из которых треть пойдёт на дороги севера.",
    "Союз поддерживает {} проектов в Центральной Азии.",
    "Стороны договорились встретиться снова через {} недель, передаёт агентство.",
    "Экспорт зерна страны вырос на {} процентов.",
    "Учёные насчитали {} видов птиц на озере, которое замерзает в декабре.",
];

const TERMS: [(&str, &str); 3] = [
    ("en", "-kazakhstan = Kazakhstan\n-eu = European Union\n-central-asia = Central Asia\n"),
    (
        "kk",
        "-kazakhstan =\n    { $case ->\n        [genitive] Қазақстанның\n       *[nominative] Қазақстан\n    }\n-eu = Еуропалық одақ\n-central-asia = Орталық Азия\n",
    ),
    (
        "ru",
        "-kazakhstan =\n    { $case ->\n        [genitive] Казахстана\n       *[nominative] Казахстан\n    }\n-eu = Европейский союз\n-central-asia = Центральная Азия\n",
    ),
];

/// The settings of the project on disk.
const SETTINGS: &str = r#"basepath = "locales"
locales = ["kk", "ru"]
[audarma]
source = "en"
[[audarma.articles]]
files = "en/**/*.{txt,md,html}"
"#;

fn main() {
    println!("{ARTICLES} articles of each format, one thread, in memory; the best of {RUNS} runs each");
    for (format, _) in FORMATS {
        Bench::new(format).report();
    }
    println!("\n{ON_DISK} articles on disk in three languages, {} threads", rayon::current_num_threads());
    on_disk();
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn sentence(&mut self) -> String {
        let number = (100 + self.below(900)).to_string();
        ENGLISH[self.below(ENGLISH.len())].replace("{}", &number)
    }

    /// Two to four sentences; one in three has the first of `marks` around its first words, one in
    /// three the second.
    fn paragraph(&mut self, marks: [(&str, &str); 2]) -> String {
        let mut sentences = Vec::new();
        for _ in 0..2 + self.below(3) {
            let sentence = self.sentence();
            let words = sentence.match_indices(' ').nth(2).map_or(sentence.len(), |(at, _)| at);
            sentences.push(match marks.get(self.below(3)) {
                Some((open, close)) => format!("{open}{}{close}{}", &sentence[..words], &sentence[words..]),
                None => sentence,
            });
        }
        sentences.join(" ")
    }
}

/// An article of about 4 KB.
fn article(ending: &str, number: usize) -> String {
    let mut dice = Dice(number as u64);
    let title = dice.sentence().trim_end_matches('.').to_owned();
    let link = format!("https://example.org/news/{number}");
    match ending {
        "md" => markdown(&mut dice, &title, &link),
        "html" => html(&mut dice, &title, &link),
        _ => {
            let paragraphs: Vec<String> = (0..12).map(|_| dice.paragraph([("", ""); 2])).collect();
            format!("{title}\n\nDUSHANBE. KAZINFORM – {}\n", paragraphs.join("\n\n"))
        }
    }
}

fn markdown(dice: &mut Dice, title: &str, link: &str) -> String {
    let close = format!("]({link})");
    let marks = [("[", close.as_str()), ("**", "**")];
    let mut out = format!("---\ntitle: {title}\ndate: 2021-11-22\ndraft: false\n---\n\n# {title}\n\n");
    for _ in 0..8 {
        out.extend([&dice.paragraph(marks), "\n\n"]);
    }
    for _ in 0..4 {
        out.extend(["- ", &dice.sentence(), "\n"]);
    }
    out.push_str("\n| Country | Share |\n| --- | --- |\n");
    for country in ["Kazakhstan", "Kyrgyzstan", "Tajikistan"] {
        out.extend(["| ", country, " | ", &dice.below(1_000).to_string(), " |\n"]);
    }
    out
}

fn html(dice: &mut Dice, title: &str, link: &str) -> String {
    let open = format!("<a href=\"{link}\">");
    let marks = [(open.as_str(), "</a>"), ("<strong>", "</strong>")];
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n</head>\n<body>\n<article>\n<h1>{title}</h1>\n"
    );
    for _ in 0..8 {
        out.extend(["<p>", &dice.paragraph(marks), "</p>\n"]);
    }
    out.push_str("<ul>\n");
    for _ in 0..4 {
        out.extend(["<li>", &dice.sentence(), "</li>\n"]);
    }
    out.push_str("</ul>\n<table>\n");
    for country in ["Kazakhstan", "Kyrgyzstan", "Tajikistan"] {
        out.extend(["<tr><td>", country, "<td>", &dice.below(1_000).to_string(), "</tr>\n"]);
    }
    out + "</table>\n</article>\n</body>\n</html>\n"
}

/// A catalog with a translation of each message of a source catalog: other words, the same tags.
fn translated(catalog: &Catalog, sentences: &[&str], seed: usize) -> String {
    let mut dice = Dice(seed as u64);
    let locale = Locale::of("en");
    let terms = Terms::new([fluent::read(&Source::from_text("terms.ftl", TERMS[0].1))]);
    let terms = [&terms];
    let resolver = Resolver::new(&locale, catalog, &terms);
    let mut out = String::new();
    for entry in catalog.messages() {
        let said = resolver.value(entry.value.as_ref().expect("each unit has a value"), catalog);
        let mut steps = Vec::new();
        for token in said.tokens {
            let Token::Text(text) = token else {
                steps.push(Step::Token(token));
                continue;
            };
            if text.contains("Kazakhstan") {
                steps.push(Step::Term { id: "kazakhstan".to_owned(), case: Some("genitive".to_owned()) });
            }
            let sentence = sentences[dice.below(sentences.len())];
            let number = dice.below(1_000).to_string();
            let length = sentence.char_indices().nth(text.len().max(8)).map_or(sentence.len(), |(at, _)| at);
            steps.push(Step::Token(Token::Text(format!(" {}", sentence[..length].replace("{}", &number)))));
        }
        out.push_str(&fluent::message(&entry.id, &[], Some(&fluent::pattern_of(&steps)), &[]));
    }
    out
}

/// An article with its catalogs.
struct Sample {
    article: Source,
    english: Source,
    targets: [Source; 2],
}

/// The articles of one format, and what is the same for all of them.
struct Bench {
    format: &'static dyn audarma::format::Format,
    reading: ReadOptions,
    segmenter: Segmenter,
    glossary: Glossary,
    locales: [Locale; 2],
    terms: [Terms; 2],
    ledgers: [Ledger; 2],
    samples: Vec<Sample>,
}

impl Bench {
    fn new(format: &str) -> Self {
        let english = Locale::of("en");
        let locales = [Locale::of("kk"), Locale::of("ru")];
        let terms =
            |at: usize| fluent::read(&Source::from_text(format!("{}/terms.ftl", TERMS[at].0), TERMS[at].1));
        let mut bench = Self {
            format: by_name(format).expect("the formats are registered"),
            reading: ReadOptions::default(),
            segmenter: Segmenter::new(&english),
            glossary: Glossary::new(&english, &terms(0), true),
            locales,
            terms: [Terms::new([terms(1)]), Terms::new([terms(2)])],
            ledgers: [Ledger::default(), Ledger::default()],
            samples: Vec::new(),
        };
        let ending = bench.format.extensions()[0];
        for number in 0..ARTICLES {
            let source = Source::from_text(format!("en/{number}.{ending}"), article(ending, number));
            let sample = bench.sample(source, number);
            bench.samples.push(sample);
        }
        bench
    }

    /// An article with its catalogs as they are after an extraction, all of it translated.
    fn sample(&mut self, article: Source, number: usize) -> Sample {
        let document = self.document(&article);
        let plan =
            Plan::new(&document, &Catalog::empty(format!("en/{number}.ftl")), &self.glossary, &[].into());
        let empty = Catalog::empty(format!("en/{number}.ftl"));
        let english = source_catalog(&empty, &document, &plan, &self.glossary, "An article.").text();
        let english = Source::from_text(format!("en/{number}.ftl"), english);
        let catalog = fluent::read(&english);
        let targets = [KAZAKH, RUSSIAN].map(|sentences| translated(&catalog, &sentences, number));
        let targets = targets.map(|text| {
            let written = fluent::read(&Source::from_text(format!("xx/{number}.ftl"), text));
            let states = vec![State::Translated; document.units.len()];
            let text = self.target(&written, &document, &plan, &states);
            Source::from_text(format!("xx/{number}.ftl"), text)
        });
        for (target, ledger) in targets.iter().zip(&mut self.ledgers) {
            let target = fluent::read(target);
            for (unit, planned) in document.units.iter().zip(&plan.units) {
                let Some(entry) = target.message(&planned.id) else { continue };
                ledger.add(Fact {
                    source: Fingerprint::of(unit.message.canonical().as_bytes()),
                    target: fluent::fingerprint_entry(entry, &target),
                    state: State::Translated,
                    date: "2021-11-22".to_owned(),
                    unit: planned.id.clone(),
                    author: "-".to_owned(),
                });
            }
        }
        Sample { article, english, targets }
    }

    fn document(&self, article: &Source) -> Document {
        let cut = Extractor::new(&self.segmenter, &self.reading);
        Document::read(article, self.format, &cut)
    }

    fn target(&self, catalog: &Catalog, document: &Document, plan: &Plan, states: &[State]) -> String {
        let (source, locale) = (&Locale::of("en"), &Locale::of("kk"));
        let (units, recall, notes) = (units(states), Recall::default(), Notes::default());
        let header = "A translation.";
        let version = TargetVersion { source, locale, units: &units, header, recall: &recall, notes: &notes };
        target_catalog(catalog, document, plan, &self.glossary, &version).text()
    }

    /// An article with the plan for its catalogs.
    fn plan(&self, sample: &Sample) -> (Document, Plan) {
        let document = self.document(&sample.article);
        let catalog = fluent::read(&sample.english);
        let plan = Plan::new(&document, &catalog, &self.glossary, &[].into());
        (document, plan)
    }

    /// A new article: its units, their ids, three catalogs.
    fn extract_fresh(&self, sample: &Sample) -> usize {
        let document = self.document(&sample.article);
        let empty = Catalog::empty("en/a.ftl");
        let plan = Plan::new(&document, &empty, &self.glossary, &[].into());
        let states = vec![State::Missing; document.units.len()];
        let english = source_catalog(&empty, &document, &plan, &self.glossary, "An article.").text();
        let targets = [0, 1].map(|_| self.target(&empty, &document, &plan, &states).len());
        english.len() + targets[0] + targets[1]
    }

    /// An article that is as it was: nothing is to be written.
    fn extract_again(&self, sample: &Sample) -> usize {
        let document = self.document(&sample.article);
        let catalog = fluent::read(&sample.english);
        let plan = Plan::new(&document, &catalog, &self.glossary, &[].into());
        let english = source_catalog(&catalog, &document, &plan, &self.glossary, "An article.");
        let (source, locale) = (&Locale::of("en"), &Locale::of("kk"));
        for (at, target) in sample.targets.iter().enumerate() {
            let target = fluent::read(target);
            let states = self.states(at, &document, &plan, &target);
            let (units, recall, notes) = (units(&states), Recall::default(), Notes::default());
            let version =
                TargetVersion { source, locale, units: &units, header: "", recall: &recall, notes: &notes };
            assert!(target_catalog(&target, &document, &plan, &self.glossary, &version).is_empty());
        }
        assert!(english.is_empty());
        document.units.len()
    }

    /// The state of each unit, as far as it needs no disk.
    fn states(&self, at: usize, document: &Document, plan: &Plan, target: &Catalog) -> Vec<State> {
        let places: std::collections::HashMap<&str, _> =
            target.messages().map(|entry| (entry.id.as_str(), entry)).collect();
        let state = |(unit, planned): (&audarma::model::Unit, &audarma::sync::Planned)| {
            let Some(entry) = places.get(planned.id.as_str()) else { return State::Missing };
            let source = Fingerprint::of(unit.message.canonical().as_bytes());
            let target = fluent::fingerprint_entry(entry, target);
            self.ledgers[at].state(&planned.id, source, target, |_| true)
        };
        document.units.iter().zip(&plan.units).map(state).collect()
    }

    /// What each unit says in a locale.
    fn texts(&self, at: usize, document: &Document, plan: &Plan, target: &Catalog) -> Vec<Option<Text>> {
        let terms = [&self.terms[at]];
        let mut resolver = Resolver::new(&self.locales[at], target, &terms);
        if let Some(date) = &document.date {
            resolver = resolver.with("date", Variable::Date(date.clone()));
        }
        let places: std::collections::HashMap<&str, _> =
            target.messages().map(|entry| (entry.id.as_str(), entry)).collect();
        let said = |planned: &audarma::sync::Planned| {
            let value = places.get(planned.id.as_str())?.value.as_ref()?;
            Some(Text { value: resolver.value(value, target).tokens, attributes: Vec::new() })
        };
        plan.units.iter().map(said).collect()
    }

    /// What the Kazakh messages say.
    fn said(&self, sample: &Sample) -> usize {
        let (document, plan) = self.plan(sample);
        self.texts(0, &document, &plan, &fluent::read(&sample.targets[0])).len()
    }

    /// The Kazakh version.
    fn assemble(&self, sample: &Sample) -> usize {
        let (document, plan) = self.plan(sample);
        let target = fluent::read(&sample.targets[0]);
        let texts = self.texts(0, &document, &plan, &target);
        let languages = vec![&self.locales[0]; texts.len()];
        let built = self.build(&document, &texts, Some((&self.locales[0], &languages)));
        assert!(built.refused.is_empty());
        built.bytes.len()
    }

    fn build(
        &self,
        document: &Document,
        translations: &[Option<Text>],
        language: Option<(&Locale, &[&Locale])>,
    ) -> audarma::assemble::Built {
        Build { document, format: self.format, reading: &self.reading, translations, language }.run()
    }

    /// Coverage and findings of both translations.
    fn check(&self, sample: &Sample) -> usize {
        let document = self.document(&sample.article);
        let catalog = fluent::read(&sample.english);
        let plan = Plan::new(&document, &catalog, &self.glossary, &[].into());
        let mut found = catalog_faults(&catalog, &self.locales[0]).len();
        for (at, target) in sample.targets.iter().enumerate() {
            let target = fluent::read(target);
            found += catalog_faults(&target, &self.locales[at]).len();
            let states = self.states(at, &document, &plan, &target);
            let texts = self.texts(at, &document, &plan, &target);
            found += self.pairs(at, &document, &plan, &target, &states, &texts);
            found += self.build(&document, &texts, None).refused.len();
            assert!(Counts::of(&states).coverage() > 0.0);
        }
        found
    }

    /// What all rules find.
    fn pairs(
        &self,
        at: usize,
        document: &Document,
        plan: &Plan,
        target: &Catalog,
        states: &[State],
        texts: &[Option<Text>],
    ) -> usize {
        let source_locale = Locale::of("en");
        let terms = [&self.terms[at]];
        let resolver = Resolver::new(&self.locales[at], target, &terms);
        let places: std::collections::HashMap<&str, _> =
            target.messages().map(|entry| (entry.id.as_str(), entry)).collect();
        let pairs = document.units.iter().zip(&plan.units).zip(texts).zip(states);
        let found = pairs.filter_map(|(((unit, planned), text), state)| {
            let message = TargetMessage {
                id: "",
                locale: &self.locales[at],
                catalog: target,
                entry: places.get(planned.id.as_str()).copied(),
                text: text.as_ref()?,
                faults: &[],
            };
            let pair =
                Pair::new(message, &resolver).of_unit(unit, document, &source_locale).in_state(*state, None);
            Some(pair.check().len())
        });
        found.sum()
    }

    /// The parser alone over the articles; for text, a look at each line.
    fn bare_articles(&self, sample: &Sample) -> usize {
        use pulldown_cmark::{Options, Parser};
        let text = sample.article.text();
        match self.format.name() {
            "markdown" => {
                let options = Options::ENABLE_TABLES
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_TASKLISTS
                    | Options::ENABLE_GFM;
                Parser::new_ext(text, options)
                    .into_offset_iter()
                    .fold(0, |all, event| all + usize::from(black_box(event).1.start > 0))
            }
            "html" => html5gum::Tokenizer::new(text)
                .fold(0, |all, token| all + usize::from(black_box(token).is_ok())),
            _ => text.lines().fold(0, |all, line| all + black_box(line).len()),
        }
    }

    /// The parser alone over the three catalogs.
    fn bare_catalogs(sample: &Sample) -> usize {
        let catalogs = sample.targets.iter().chain([&sample.english]);
        catalogs
            .map(|catalog| fluent_syntax::parser::parse(catalog.text()).map_or(0, |all| all.body.len()))
            .sum()
    }

    fn report(&self) {
        let articles: usize = self.samples.iter().map(|sample| sample.article.text().len()).sum();
        let units: usize = self.samples.iter().map(|sample| self.document(&sample.article).units.len()).sum();
        let catalogs = |sample: &Sample| -> usize {
            sample.targets.iter().chain([&sample.english]).map(|catalog| catalog.text().len()).sum()
        };
        let catalogs: usize = self.samples.iter().map(catalogs).sum();
        let (parser, aim) = match self.format.name() {
            "markdown" => ("pulldown-cmark", Some(3.0)),
            "html" => ("html5gum", Some(2.0)),
            _ => ("lines of text", None),
        };
        println!("\n{} ({units} units in {:.0} KB)", self.format.name(), articles as f64 / 1e3);
        let bare = self.row(parser, articles, units, &|sample| self.bare_articles(sample), None);
        let fluent = self.row("fluent-syntax", catalogs, units, &Self::bare_catalogs, None);
        let over = |aim| Some((bare, aim));
        let read = |sample: &Sample| self.format.read(&sample.article, &self.reading).blocks.len();
        self.row("read: blocks", articles, units, &read, over(None));
        let units_of = |sample: &Sample| self.document(&sample.article).units.len();
        self.row("read: units", articles, units, &units_of, over(None));
        let entries = |sample: &Sample| fluent::read(&sample.english).entries.len();
        self.row("read: a catalog", articles, units, &entries, over(None));
        self.row("read: and plan", articles, units, &|sample| self.plan(sample).1.units.len(), over(None));
        self.row("extract, new", articles, units, &|sample| self.extract_fresh(sample), over(aim));
        self.row("extract, again", articles, units, &|sample| self.extract_again(sample), over(None));
        self.row("assemble: texts", articles, units, &|sample| self.said(sample), over(None));
        self.row("assemble kk", articles, units, &|sample| self.assemble(sample), over(aim));
        self.row(
            "check kk, ru",
            catalogs,
            units * 2,
            &|sample| self.check(sample),
            Some((fluent, Some(3.0))),
        );
    }

    /// Measures one thing and prints its row. Gives the time.
    fn row(
        &self,
        name: &str,
        bytes: usize,
        units: usize,
        work: &dyn Fn(&Sample) -> usize,
        bare: Option<(Duration, Option<f64>)>,
    ) -> Duration {
        let run = |sample: &Sample| {
            let start = Instant::now();
            black_box(work(sample));
            start.elapsed()
        };
        // Short measurements are disturbed less by whatever else runs on the machine.
        let shortest = |sample| (0..RUNS).map(|_| run(sample)).min().unwrap_or_default();
        let time: Duration = self.samples.iter().map(shortest).sum();
        let seconds = time.as_secs_f64();
        let mut line = format!(
            "  {name:<16} {:>8.1} MB/s {:>10.0} units/s",
            bytes as f64 / seconds / 1e6,
            units as f64 / seconds
        );
        if let Some((bare, aim)) = bare {
            let ratio = seconds / bare.as_secs_f64();
            let _ = write!(line, " {ratio:>6.1} x bare");
            if let Some(aim) = aim {
                let _ = write!(line, ", aim {aim:.0}: {}", if ratio <= aim { "met" } else { "NOT MET" });
            }
        }
        println!("{line}");
        time
    }
}

/// A project with all articles, from the first extraction to the assembled versions.
fn on_disk() {
    let folder = tempfile::tempdir().expect("a folder for the project");
    let root = folder.path();
    write(root, "l10n.toml", SETTINGS);
    for (locale, terms) in TERMS {
        write(root, &format!("locales/{locale}/terms.ftl"), terms);
    }
    for number in 0..ON_DISK {
        let ending = FORMATS[number % FORMATS.len()].1;
        write(root, &format!("locales/en/{}/{number}.{ending}", number / 100), &article(ending, number));
    }
    timed("extract, new", || extract(root));
    for number in 0..ON_DISK {
        let path = format!("{}/{number}.ftl", number / 100);
        let text =
            fs::read_to_string(root.join("locales/en").join(&path)).expect("the catalog was extracted");
        let catalog = fluent::read(&Source::from_text("a.ftl", text));
        for (locale, sentences) in [("kk", KAZAKH), ("ru", RUSSIAN)] {
            write(root, &format!("locales/{locale}/{path}"), &translated(&catalog, &sentences, number));
        }
    }
    timed("extract, translated", || extract(root));
    timed("extract, again", || extract(root));
    timed("assemble kk, ru", || {
        let project = open(root);
        let articles = project.select(&[]).expect("the articles are there");
        let locales = vec![Locale::of("kk"), Locale::of("ru")];
        let order = AssembleOptions { locales, ..AssembleOptions::default() };
        let assembly = project.workspace().assemble(&articles, &order).expect("all files can be read");
        project
            .publish(&assembly, Some(&root.join("public")), PublishOptions::default())
            .expect("all files can be written");
    });
    timed("check kk, ru", || {
        let project = open(root);
        let articles = project.select(&[]).expect("the articles are there");
        black_box(
            project
                .workspace()
                .check(
                    &articles,
                    &project.check_options(&[], Default::default()).expect("the settings are valid"),
                )
                .expect("all files can be read"),
        );
    });
}

/// Units in these states, of which nothing else is known.
fn units(states: &[State]) -> Vec<TargetUnit> {
    states.iter().map(|state| TargetUnit::new(*state)).collect()
}

fn open(root: &Path) -> Project {
    Project::open(root).expect("the settings are right")
}

fn extract(root: &Path) {
    let project = open(root);
    let articles = project.select(&[]).expect("the articles are there");
    let how = ExtractOptions::new("2021-11-22", "-");
    project.workspace().extract(&articles, &how).expect("all files can be read and written");
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("the path has a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn timed(name: &str, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let seconds = start.elapsed().as_secs_f64();
    println!("  {name:<20} {seconds:>7.2} s {:>9.0} articles/s", ON_DISK as f64 / seconds);
}
