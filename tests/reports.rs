//! Reports of a project with thirty planted faults: each form shows exactly thirty, and each is what
//! its readers take.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![expect(clippy::print_stdout, reason = "a test that is passed over says so")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use audarma::fluent::Words;
use audarma::model::{Finding, Inspection, Locale, Severity};
use audarma::project::Project;
use audarma::report::{Style, by_name};
use audarma::text::{Source, Span};

fn planted() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/planted")
}

/// What checking the project gives, of the faults that are listed with it: rules that came later may
/// find more in it.
fn inspection() -> Inspection {
    let project = Project::open(&planted()).unwrap();
    let mut inspection = project.check(&project.articles().unwrap(), &[], &Default::default()).unwrap();
    let list = fs::read_to_string(planted().join("faults.txt")).unwrap();
    let listed: BTreeSet<&str> = list.lines().collect();
    assert_eq!(listed.len(), 30);
    let told = |finding: &Finding| {
        let line = finding.source.position(finding.span.start).line;
        format!("{} {line} {}", finding.source.path(), finding.code)
    };
    inspection.findings.retain(|finding| listed.contains(told(finding).as_str()));
    let found: BTreeSet<String> = inspection.findings.iter().map(told).collect();
    assert_eq!(found, listed.iter().map(|line| (*line).to_owned()).collect());
    inspection
}

fn report(name: &str, inspection: &Inspection, language: &'static str) -> String {
    let words = Words::new(&Locale::of(language));
    let style = Style { words: &words, has_color: false, severity: Severity::Note };
    let mut out = Vec::new();
    by_name(name).unwrap().write(inspection, &style, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn lines(text: &str, is_one: impl Fn(&str) -> bool) -> usize {
    text.lines().filter(|line| is_one(line)).count()
}

#[test]
fn each_report_shows_all_thirty() {
    let inspection = inspection();
    for language in ["en", "kk", "ru"] {
        let words = Words::new(&Locale::of(language));
        let severities = ["error", "warning", "note"]
            .map(|name| words.say(&format!("severity-{name}"), &audarma::model::Arguments::new()));
        let tells = |line: &str| severities.iter().any(|severity| line.contains(&format!(": {severity}[")));
        let human = report("human", &inspection, language);
        assert_eq!(lines(&human, tells), 30, "{human}");
        let junit = report("junit", &inspection, language);
        assert_eq!(lines(&junit, |line| tells(line) && !line.contains("<failure")), 30, "{junit}");
        let markdown = report("markdown", &inspection, language);
        assert_eq!(lines(&markdown, |line| line.starts_with("- `")), 30, "{markdown}");
        let html = report("html", &inspection, language);
        assert_eq!(html.matches("<li data-severity=").count(), 30);
        let github = report("github", &inspection, language);
        let annotations = lines(&github, |line| line.starts_with("::") && line.contains(" file="));
        let in_log = lines(&github, |line| line.starts_with("- "));
        assert_eq!(annotations + in_log, 30, "{github}");
        assert!(
            annotations < 30
                && ["error", "warning", "notice"]
                    .iter()
                    .all(|level| { lines(&github, |line| line.starts_with(&format!("::{level}"))) <= 10 })
        );
        for (name, list) in [("json", "findings"), ("sarif", "results")] {
            let json: serde_json::Value = serde_json::from_str(&report(name, &inspection, language)).unwrap();
            let list = json.get(list).unwrap_or_else(|| &json["runs"][0][list]);
            assert_eq!(list.as_array().unwrap().len(), 30, "{name}");
        }
    }
}

#[test]
fn what_is_about_the_source_is_told_apart() {
    let inspection = inspection();
    let section = "Source readiness";
    for name in ["human", "markdown", "html"] {
        let told = report(name, &inspection, "en");
        let (_, of_source) = told.rsplit_once(section).unwrap();
        assert_eq!(of_source.matches("doubled-word").count(), if name == "html" { 4 } else { 2 }, "{told}");
        assert!(!of_source.contains("unknown-case"), "{told}");
    }
    let json: serde_json::Value = serde_json::from_str(&report("json", &inspection, "en")).unwrap();
    let about = |finding: &&serde_json::Value| finding["about"] == "source";
    assert_eq!(json["findings"].as_array().unwrap().iter().filter(about).count(), 3);
    let junit = report("junit", &inspection, "en");
    let (_, suite) = junit.split_once("<testsuite name=\"source\"").unwrap();
    assert_eq!(suite.split("</testsuite>").next().unwrap().matches(": note[").count(), 3, "{junit}");
}

#[test]
fn sarif_keeps_the_rules_of_its_standard() {
    let sarif: serde_json::Value = serde_json::from_str(&report("sarif", &inspection(), "en")).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len());
    let mut fingerprints = BTreeSet::new();
    for result in run["results"].as_array().unwrap() {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        let place = &result["locations"][0]["physicalLocation"];
        assert!(!place["artifactLocation"]["uri"].as_str().unwrap().starts_with('/'));
        let region = place["region"].as_object().unwrap();
        assert!(region.values().all(|number| number.as_u64().unwrap() >= 1), "{region:?}");
        let fingerprint = result["partialFingerprints"]["audarma/v1"].as_str().unwrap();
        assert!(fingerprints.insert(fingerprint.to_owned()), "{fingerprint} stands twice");
    }
}

/// An inspection with this many warnings in a text that attacks every form.
fn hostile(count: usize) -> Inspection {
    let text = "a = <script>alert(1)</script> \u{202E}x\u{1B}[2J ]]> </title>\r\n::error::y | `z` \"'&";
    let source = Source::from_text("locales/kk/a%0A,:\"<b>.ftl", text);
    let finding = Finding::new("unknown-id", Severity::Warning, &source, Span::new(0, 30));
    let finding = finding.with("id", text).in_locale(&Locale::of("kk")).about(text);
    Inspection { findings: vec![finding; count], ..Inspection::default() }
}

#[test]
fn what_a_text_says_is_never_code() {
    let inspection = hostile(1);
    let html = report("html", &inspection, "en");
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert!(html.contains("default-src 'none'") && html.contains("&lt;script&gt;"));
    assert!(!html.contains("http://") && !html.contains("https://"));
    for name in ["html", "human", "github", "markdown"] {
        let told = report(name, &inspection, "en");
        assert!(!told.contains(['\u{202E}', '\u{1B}']), "{name}: {told}");
        assert!(!told.lines().any(|line| line.starts_with("::error")), "{name}: {told}");
    }
    let markdown = report("markdown", &inspection, "en");
    assert!(!markdown.contains("<script>") || markdown.contains("\\<script"), "{markdown}");
}

#[test]
fn large_reports_stay_usable_and_say_what_they_left_out() {
    let inspection = hostile(26_000);
    let html = report("html", &inspection, "en");
    assert_eq!(html.matches("<li data-severity=").count(), 500);
    assert!(html.contains("The first 500 of 26000") && html.len() < 1 << 20, "{}", html.len());
    let markdown = report("markdown", &inspection, "en");
    assert!(markdown.len() < 65_536 && markdown.contains(" more"), "{}", markdown.len());
    let sarif: serde_json::Value = serde_json::from_str(&report("sarif", &inspection, "en")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 25_000);
    assert_eq!(sarif["runs"][0]["properties"]["resultsLeftOut"], 1_000);
}

/// Chromium, if it is installed.
fn browser() -> Option<&'static str> {
    let is_there = |name: &&str| Command::new(name).arg("--version").output().is_ok();
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(is_there)
}

/// What a browser makes of the page: its script has run, and nothing of the texts has.
#[test]
fn a_browser_shows_the_page() {
    let Some(browser) = browser() else {
        return println!("passed over: there is no Chromium here");
    };
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    let mut inspection = inspection();
    inspection.findings.extend(hostile(1).findings);
    fs::write(&page, report("html", &inspection, "kk")).unwrap();
    let shot = folder.path().join("report.png");
    let run = |argument: &str| {
        let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
        let quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", &profile];
        let url = format!("file://{}", page.display());
        Command::new(browser).args(quiet).args([argument, "--window-size=1100,1400", &url]).output().unwrap()
    };
    let seen = run("--dump-dom");
    let seen = String::from_utf8_lossy(&seen.stdout).into_owned();
    assert!(seen.contains("<b id=\"shown\">31</b>"), "{seen}");
    let (_, form) = seen.split_once("<form id=\"filters\"").unwrap();
    assert!(!form.split('>').next().unwrap().contains("hidden"), "the filters are not shown");
    assert_eq!(seen.matches("<script").count(), 1);
    run(&format!("--screenshot={}", shot.display()));
    let picture = fs::read(&shot).unwrap();
    assert!(picture.starts_with(b"\x89PNG") && picture.len() > 20_000, "{} bytes", picture.len());
}
