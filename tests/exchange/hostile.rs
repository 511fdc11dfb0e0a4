//! Files as tools and people damage them: each damage has its answer.

use audarma::exchange::{ExchangeFile, LocaleTerms, Part, Refusal, Remark, Verdict, by_name, compare};
use audarma::model::{Locale, State};

use super::{Pair, file};

const SOURCE: &str = "visit = The { -eu } met <em>{ $agency }</em> and <a1>him</a1>.\n";
const TARGET: &str = "visit = { -eu(case: \"genitive\") } <em>{ $agency }</em> <a1>оны</a1> көрді.\n";

/// What an import says of a file that was changed as text.
fn returned(
    format: &str,
    pair: &Pair,
    state: State,
    damage: impl Fn(String) -> String,
) -> (Verdict, Vec<Remark>) {
    let exported = pair.units(state);
    let format = by_name(format).unwrap();
    let mut bytes = Vec::new();
    format.write(&file(exported.clone()), &mut bytes);
    let text = String::from_utf8(bytes).unwrap();
    let damaged = damage(text.clone());
    assert_ne!(text, damaged, "nothing was changed");
    judged(pair, &exported, &format.read(damaged.as_bytes()).unwrap())
}

fn judged(
    pair: &Pair,
    current: &[audarma::exchange::ExchangeUnit],
    file: &ExchangeFile,
) -> (Verdict, Vec<Remark>) {
    let kk = Locale::of("kk");
    let terms = [&pair.kazakh];
    let first = compare(current, file, &LocaleTerms::new(&kk, &terms)).remove(0);
    (first.verdict, first.remarks)
}

fn accepted(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Accepted(accepted) => audarma::exchange::to_notation(&accepted.target, true),
        other => panic!("{other:?}"),
    }
}

fn refused(verdict: Verdict) -> Refusal {
    match verdict {
        Verdict::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_inflected_term_comes_back_as_its_case() {
    let pair = Pair::new(SOURCE, TARGET);
    for format in ["xliff", "xliff-1.2"] {
        let (verdict, _) =
            returned(format, &pair, State::Translated, |text| text.replace(">ЕО-ның<", ">ЕО-ға<"));
        assert!(accepted(&verdict).starts_with("{ -eu(case: \"dative\") }"), "{format}");
        let (verdict, remarks) =
            returned(format, &pair, State::Translated, |text| text.replace(">ЕО-ның<", ">ЕО-дан<"));
        assert!(accepted(&verdict).starts_with("ЕО-дан "), "{format}");
        assert!(
            matches!(&remarks[0], Remark::UnknownTermForm { term, .. } if term == "eu"),
            "{format} {remarks:?}"
        );
        let typed = "<target>{ -eu(case: \"dative\") } <";
        let (verdict, _) = returned(format, &pair, State::Translated, |text| {
            let at = text.find("<target").unwrap();
            let end = at + text[at..].find("ЕО-ның").unwrap();
            let tail = end + text[end..].find(" <").unwrap() + 2;
            format!("{}{typed}{}", &text[..at], &text[tail..])
        });
        assert!(accepted(&verdict).starts_with("{ -eu(case: \"dative\") } <em>"), "{format}");
    }
}

#[test]
fn codes_that_are_missing_doubled_or_new_are_refused_with_their_name() {
    let pair = Pair::new(SOURCE, TARGET);
    let po = |from: &'static str, to: &'static str| {
        let (verdict, remarks) = returned("po", &pair, State::Translated, move |text| {
            let at = text.rfind("msgstr").unwrap();
            format!("{}{}", &text[..at], text[at..].replace(from, to))
        });
        (verdict, remarks)
    };
    assert_eq!(refused(po("<a1>оны</a1>", "оны").0), Refusal::MissingCode("<a1>".into()));
    assert_eq!(refused(po("{ $agency }", "").0), Refusal::MissingCode("{ $agency }".into()));
    assert_eq!(
        refused(po("{ $agency }", "{ $agency } { $agency }").0),
        Refusal::RepeatedCode("{ $agency }".into())
    );
    assert_eq!(refused(po("{ $agency }", "{ $agensy }").0), Refusal::UnknownCode("{ $agensy }".into()));
    assert_eq!(refused(po("{ $agency }", "{ $agency").0), Refusal::InvalidNotation(pair_text("{ $agency")));
    let (verdict, remarks) = po("<em>{ $agency }</em>", "{ $agency }");
    assert!(accepted(&verdict).contains("{ $agency }"));
    assert_eq!(remarks, [Remark::LooseCode("<em>".into())]);
    let (verdict, remarks) = po("<em>{ $agency }</em> <a1>оны</a1>", "<a1>оны</a1> <em>{ $agency }</em>");
    assert!(accepted(&verdict).contains("<a1>оны</a1> <em>"));
    assert_eq!(remarks, [Remark::ReorderedCodes]);
}

fn pair_text(variable: &str) -> String {
    format!("{{ -eu(case: \"genitive\") }} <em>{variable}</em> <a1>оны</a1> көрді.")
}

#[test]
fn the_text_of_a_code_is_not_believed() {
    let pair = Pair::new(SOURCE, TARGET);
    for format in ["xliff", "xliff-1.2"] {
        let (verdict, remarks) = returned(format, &pair, State::Translated, |text| {
            text.replace("{ $agency }", "{ $ḁgency }").replace("көрді", "кездесті")
        });
        assert_eq!(
            accepted(&verdict),
            "{ -eu(case: \"genitive\") } <em>{ $agency }</em> <a1>оны</a1> кездесті.",
            "{format}"
        );
        assert!(remarks.contains(&Remark::AlteredCode("{ $agency }".into())), "{format} {remarks:?}");
    }
}

#[test]
fn a_code_whose_id_was_doubled_is_missed() {
    let pair = Pair::new("a = { $x } { $y }\n", "a = { $x } – { $y }\n");
    let (verdict, _) = returned("xliff", &pair, State::Translated, |text| {
        let at = text.find("<target>").unwrap();
        format!("{}{}", &text[..at], text[at..].replace("id=\"2\"", "id=\"1\""))
    });
    assert_eq!(refused(verdict), Refusal::RepeatedCode("{ $x }".into()));
}

#[test]
fn a_catalog_that_changed_since_is_not_overwritten() {
    let exported = Pair::new(SOURCE, TARGET).units(State::Translated);
    let now = Pair::new(SOURCE, &TARGET.replace("көрді", "қабылдады"));
    let mut home = file(exported);
    home.units[0].target.as_mut().unwrap().push(Part::Text(" Иә.".into()));
    let (verdict, _) = judged(&now, &now.units(State::Translated), &home);
    let Refusal::Conflict { ours, theirs } = refused(verdict) else { panic!("no conflict") };
    assert!(ours.contains("қабылдады") && theirs.ends_with("көрді. Иә."), "{ours} {theirs}");
    // What came back as it went out is no conflict.
    let untouched = file(Pair::new(SOURCE, TARGET).units(State::Translated));
    assert_eq!(judged(&now, &now.units(State::Translated), &untouched).0, Verdict::Unchanged);
}

#[test]
fn a_source_that_changed_since_makes_the_translation_outdated() {
    let exported = Pair::new(SOURCE, "").units(State::Missing);
    let now = Pair::new(&SOURCE.replace("met", "saw"), "");
    let mut home = file(exported);
    let source = home.units[0].source.clone();
    home.units[0].target = Some([source, vec![Part::Text("!".into())]].concat());
    home.units[0].state = State::Translated;
    for format in ["xliff", "po", "csv"] {
        let home = super::there_and_back(by_name(format).unwrap(), &home);
        let (verdict, remarks) = judged(&now, &now.units(State::Missing), &home);
        assert!(
            matches!(&verdict, Verdict::Accepted(text) if text.state == State::Outdated),
            "{format} {verdict:?}"
        );
        assert!(remarks.contains(&Remark::SourceChanged), "{format}");
    }
    // If the file does not say what was exported, nobody knows which codes its ids mean.
    home.units[0].source = vec![Part::Text("Something else".into())];
    let (verdict, _) = judged(&now, &now.units(State::Missing), &home);
    assert!(matches!(refused(verdict), Refusal::SourceChanged { .. }));
}

#[test]
fn without_a_fingerprint_a_translation_that_counts_is_kept() {
    let pair = Pair::new(SOURCE, TARGET);
    for (state, is_kept) in [(State::Translated, true), (State::Reviewed, true), (State::Draft, false)] {
        let exported = pair.units(state);
        let mut home = file(exported.clone());
        home.units[0].base = None;
        home.units[0].target.as_mut().unwrap().push(Part::Text("!".into()));
        let (verdict, _) = judged(&pair, &exported, &home);
        assert_eq!(
            matches!(verdict, Verdict::Refused(Refusal::Conflict { .. })),
            is_kept,
            "{state:?} {verdict:?}"
        );
    }
}

#[test]
fn a_target_equal_to_the_source_is_taken_only_if_somebody_says_so() {
    let pair = Pair::new("a = Kazinform\n", "");
    let mut home = file(pair.units(State::Missing));
    home.units[0].target = Some(home.units[0].source.clone());
    home.units[0].state = State::Draft;
    let current = pair.units(State::Missing);
    assert_eq!(refused(judged(&pair, &current, &home).0), Refusal::EqualsSource);
    home.units[0].state = State::Translated;
    let (verdict, remarks) = judged(&pair, &current, &home);
    assert_eq!((accepted(&verdict).as_str(), remarks.as_slice()), ("Kazinform", &[Remark::EqualsSource][..]));
}

#[test]
fn fuzzy_and_obsolete_entries_of_po() {
    let pair = Pair::new("a = One\n", "a = Бір\n");
    let (verdict, _) = returned("po", &pair, State::Translated, |text| {
        text.replace("#: en/a.md", "#: en/a.md\r\n#, fuzzy, no-wrap").replace("Бір", "Біреу")
    });
    assert!(matches!(verdict, Verdict::Accepted(text) if text.state == State::Draft));
    let (verdict, _) = returned("po", &pair, State::Translated, |text| {
        text.replace("msgctxt", "#~ msgctxt")
            .replace("msgid \"One", "#~ msgid \"One")
            .replace("msgstr \"Бір", "#~ msgstr \"Біреу")
    });
    assert_eq!(refused(verdict), Refusal::Obsolete);
}

#[test]
fn units_that_are_unknown_or_there_twice() {
    let pair = Pair::new("a = One\n", "a = Бір\n");
    let current = pair.units(State::Draft);
    let mut home = file([current.clone(), current.clone()].concat());
    home.units[1].target = Some(vec![Part::Text("Екі".into())]);
    let kk = Locale::of("kk");
    let all = compare(&current, &home, &LocaleTerms::new(&kk, &[]));
    assert_eq!(all[1].verdict, Verdict::Refused(Refusal::RepeatedUnit));
    home.units[0].id = "b".into();
    let all = compare(&current, &home, &LocaleTerms::new(&kk, &[]));
    assert_eq!(all[0].verdict, Verdict::Refused(Refusal::UnknownUnit));
}

#[test]
fn faults_name_their_line() {
    let cases: &[(&str, &[u8], usize, &str)] = &[
        ("xliff", b"<xliff version=\"2.0\"\n srcLang=\"en\"><file>\n</xliff>", 2, "missing-attribute"),
        ("xliff", b"<!DOCTYPE x [<!ENTITY a \"aa\">]>\n<xliff version=\"2.0\" srcLang=\"en\">\n<file id=\"f\"><unit id=\"u\"><segment><source>\n&a;</source></segment></unit></file></xliff>", 4, "unknown-entity"),
        ("xliff-1.2", b"<xliff version=\"1.2\">\n<file original=\"a\">\n</file></xliff>", 2, "missing-attribute"),
        ("po", b"msgctxt \"a\"\nmsgid \"b\n", 2, "invalid-string"),
        ("po", b"msgctxt \"a\"\nmsgid \"b\"\n", 1, "missing-keyword"),
        ("csv", b"context,target\na,b\n", 1, "missing-column"),
        ("csv", b"context,source,target\n\xD0,b\n", 2, "wrong-encoding"),
        ("tmx", b"<tmx version=\"1.4\"><header srclang=\"en\"/>\n<body><tu><tuv/></tu></body></tmx>", 2, "missing-attribute"),
    ];
    for (format, bytes, line, reason) in cases {
        let fault = by_name(format).unwrap().read(bytes).unwrap_err();
        assert_eq!((fault.line, fault.reason), (*line, *reason), "{format} {fault}");
    }
}

#[test]
fn deep_nesting_comes_to_an_end() {
    let deep = format!(
        "<xliff version=\"2.0\" srcLang=\"en\"><file id=\"f\">{}",
        "<group id=\"g\">".repeat(100_000)
    );
    assert_eq!(by_name("xliff").unwrap().read(deep.as_bytes()).unwrap_err().reason, "repeated-id");
    let pcs = "<pc id=\"1\">".repeat(100_000);
    let deep =
        format!("<xliff version=\"2.0\" srcLang=\"en\"><file id=\"f\"><unit id=\"u\"><segment><source>{pcs}");
    assert_eq!(by_name("xliff").unwrap().read(deep.as_bytes()).unwrap_err().reason, "too-deep");
}
