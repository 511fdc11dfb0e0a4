//! Rules of SRX: read, laid over the built-in ones, alone, and written.

use audarma::model::Locale;
use audarma::segment::{Segmenter, SrxReason, SrxRules, export_srx};
use proptest::prelude::*;

/// A file with the rules of one name, and the maps that are given.
fn file(cascade: &str, rules: &[(&str, &str)], maps: &[(&str, &str)]) -> String {
    let rules = rules
        .iter()
        .map(|(name, rules)| format!("<languagerule languagerulename=\"{name}\">{rules}</languagerule>"));
    let maps = maps.iter().map(|(pattern, name)| {
        format!("<languagemap languagepattern=\"{pattern}\" languagerulename=\"{name}\"/>")
    });
    format!(
        "<?xml version=\"1.0\"?><srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"><header cascade=\"{cascade}\"/>\
         <body><languagerules>{}</languagerules><maprules>{}</maprules></body></srx>",
        rules.collect::<String>(),
        maps.collect::<String>()
    )
}

fn rule(breaks: &str, before: &str, after: &str) -> String {
    format!(
        "<rule break=\"{breaks}\"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>"
    )
}

fn read(file: &str) -> SrxRules {
    let (rules, faults) = SrxRules::read(file);
    assert_eq!(faults, [], "{file}");
    rules
}

fn marked(segmenter: &Segmenter, text: &str) -> String {
    segmenter.sentences(text).map(|range| &text[range]).collect::<Vec<_>>().join("|")
}

/// A text cut by the rules of one name alone.
fn cut(rules: &str, text: &str) -> String {
    let rules = read(&file("no", &[("all", rules)], &[(".*", "all")]));
    marked(&Segmenter::of_rules(&Locale::of("en"), &rules), text)
}

#[test]
fn the_first_rule_that_matches_a_place_wins() {
    let stop = rule("yes", r"\.", r"\s");
    assert_eq!(
        cut(&(rule("no", r"\bMr\.", r"\s") + &stop), "Mr. Omarov left. He ran."),
        "Mr. Omarov left.| He ran."
    );
    assert_eq!(cut(&(stop + &rule("no", r"\bMr\.", r"\s")), "Mr. Omarov left."), "Mr.| Omarov left.");
}

#[test]
fn a_group_does_not_move_the_border() {
    let rules = rule("no", r"\b(Mr|Dr)\.", r"\s") + &rule("yes", r"(\.|!)+", r"(\s)");
    assert_eq!(cut(&rules, "I met Mr. Omarov! He waved. Yes."), "I met Mr. Omarov!| He waved.| Yes.");
    assert_eq!(cut(&rules, "He is Kamr. Yes."), "He is Kamr.| Yes.");
}

#[test]
fn what_stands_behind_may_overlap() {
    let rules = rule("yes", r"\.\s", r"\p{Lu}\.") + &rule("yes", r"\.\s", r"\p{Lu}\w");
    assert_eq!(cut(&rules, "A. B. Cd. e."), "A. |B. |Cd. e.");
}

#[test]
fn rules_cascade_when_the_file_says_so() {
    let no = rule("no", r"\bMr\.", r"\s");
    let yes = rule("yes", r"\.", r"\s");
    let maps = [("en.*", "English"), (".*", "Default")];
    for (cascade, expected) in [("yes", "Mr. A left.| B."), ("no", "Mr. A left. B.")] {
        let rules = read(&file(cascade, &[("Default", &yes), ("English", &no)], &maps));
        assert_eq!(marked(&Segmenter::of_rules(&Locale::of("en-GB"), &rules), "Mr. A left. B."), expected);
    }
}

#[test]
fn a_map_matches_the_whole_tag() {
    let yes = rule("yes", r"\.", r"\s");
    for (pattern, cuts) in
        [("en", true), ("en.*", true), ("EN.*", true), ("e", false), ("n", false), ("(de|en)", true)]
    {
        let rules = read(&file("no", &[("all", &yes)], &[(pattern, "all")]));
        let found = Segmenter::of_rules(&Locale::of("en"), &rules).sentences("A. B").count();
        assert_eq!(found == 2, cuts, "{pattern}");
    }
}

#[test]
fn patterns_are_read_as_java_reads_them() {
    let cases = [
        (rule("yes", r"\.[\u00BB\s-]*", r"\p{Upper}"), "A.» \u{a0}B. C", "A.» \u{a0}B. |C"),
        (rule("yes", r"\Q.\E", r"\h"), "A.\u{a0}B", "A.|\u{a0}B"),
        (rule("yes", r"[\p{L}-–]\.", r"\s+"), "a–. B -. C", "a–.| B -.| C"),
        (rule("yes", "&amp;&#x2E;", "<![CDATA[<]]>"), "a&.<b", "a&.|<b"),
    ];
    for (rules, text, expected) in cases {
        assert_eq!(cut(&rules, text), expected, "{rules}");
    }
}

#[test]
fn a_projects_rules_go_before_the_built_in_ones() {
    let rules = rule("no", r"\bобл\.", r"\s") + &rule("yes", ";", r"\s");
    let rules = read(&file("no", &[("ours", &rules)], &[("ru.*", "ours")]));
    let segmenter = Segmenter::new(&Locale::of("ru")).with_rules(&rules);
    let text = "Акмолинская обл. Она велика; рек мало. По словам проф. Ахметова, это так.";
    assert_eq!(
        marked(&segmenter, text),
        "Акмолинская обл. Она велика; |рек мало. |По словам проф. Ахметова, это так."
    );
    assert!(!segmenter.is_fallback());
    assert!(Segmenter::new(&Locale::of("de")).with_rules(&rules).is_fallback());
}

#[test]
fn a_rule_holds_wherever_it_matches_in_the_white_space() {
    for (before, after) in [(r"\bxyz\.", r"\s"), (r"\bxyz\.\s+", r""), (r"\bxyz\.", r"\s+The")] {
        let rules = read(&file("no", &[("ours", &rule("no", before, after))], &[("en", "ours")]));
        let segmenter = Segmenter::new(&Locale::of("en")).with_rules(&rules);
        assert_eq!(marked(&segmenter, "An xyz. The abc. The end."), "An xyz. The abc. |The end.", "{before}");
    }
}

#[test]
fn faults_have_a_place_and_a_reason() {
    let cases = [
        ("<srx>\n <rule><beforebreak>(Mr</beforebreak></rule></srx>", (2, 8, SrxReason::Pattern)),
        ("<srx><rule><afterbreak>*</afterbreak></rule></srx>", (1, 12, SrxReason::Pattern)),
        (
            "<srx><languagemap languagepattern=\"[\" languagerulename=\"a\"/></srx>",
            (1, 6, SrxReason::Pattern),
        ),
        (
            "<srx><rule/>\n<languagemap languagepattern=\"e\" languagerulename=\"қазақ\"/></srx>",
            (2, 1, SrxReason::UnknownName),
        ),
        ("<srx><rule></srx>", (1, 12, SrxReason::Xml)),
        ("<html/>", (1, 1, SrxReason::NoRules)),
        ("", (1, 1, SrxReason::NoRules)),
    ];
    for (file, expected) in cases {
        let (_, faults) = SrxRules::read(file);
        let first = faults.first().unwrap();
        assert_eq!((first.line, first.column, first.reason), expected, "{file}: {first}");
    }
}

#[test]
fn a_bad_pattern_leaves_the_other_rules_alone() {
    let rules = rule("no", "(", r"\s") + &rule("yes", r"\.", r"\s");
    let (rules, faults) = SrxRules::read(&file("no", &[("all", &rules)], &[(".*", "all")]));
    assert_eq!(faults.len(), 1);
    assert_eq!(Segmenter::of_rules(&Locale::of("en"), &rules).sentences("A. B").count(), 2);
}

#[test]
fn the_exported_rules_cut_news_as_the_built_in_ones() {
    let rules = read(&export_srx());
    let texts = [
        (
            "en",
            "DUSHANBE. KAZINFORM – Dr. J. K. Reed of the U.S. Army spoke on Jan. 5. He left at 6 p.m. Monday.The end.",
        ),
        (
            "kk",
            "2021 ж. 22 қараша күні Қ.К. Тоқаев, проф. Ахметов т.б. келді. «Біз дайынбыз!» – деді ол.Бұл рас.",
        ),
        ("kk-Latn", "2021 j. 22 qarasha kúni Q.K. Toqaev, prof. Ahmetov t.b. keldi. Bul ras."),
        ("ru", "В 2021 г. 4 млрд. долл. США получил г. Алматы. А. С. Иванов и т. д. Он прав.Они тоже."),
    ];
    for (language, text) in texts {
        let locale: Locale = language.parse().unwrap();
        let trim = |segmenter: &Segmenter| -> Vec<String> {
            segmenter.sentences(text).map(|range| text[range].trim().to_owned()).collect()
        };
        assert_eq!(trim(&Segmenter::of_rules(&locale, &rules)), trim(&Segmenter::new(&locale)), "{language}");
    }
}

proptest! {
    #[test]
    fn any_text_is_tiled_under_any_rules(text in "[a-zA-ZА-Я.!? «»\\n\u{a0}]{0,80}", before in "[a-z.\\\\s?*+]{0,6}", after in "[a-z.\\\\s]{0,4}") {
        let (rules, _) = SrxRules::read(&file("no", &[("all", &rule("yes", &before, &after))], &[(".*", "all")]));
        let locale = Locale::of("ru");
        for segmenter in [Segmenter::of_rules(&locale, &rules), Segmenter::new(&locale).with_rules(&rules)] {
            let mut end = 0;
            for range in segmenter.sentences(&text) {
                prop_assert!(range.start == end && range.end > end);
                end = range.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }

    #[test]
    fn reading_never_fails(file in any::<String>()) {
        let _ = SrxRules::read(&file);
    }
}
