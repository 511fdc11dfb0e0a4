//! Reports of a project with thirty planted faults: each form shows exactly thirty, and each is what
//! its readers take.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![expect(clippy::print_stdout, reason = "a test that is passed over says so")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use audarma::fluent::Words;
use audarma::model::{Finding, Inspection, Locale, Point, Severity, Trend};
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
    let mut inspection = project
        .workspace()
        .check(
            &project.workspace().articles().unwrap(),
            &project.check_options(&[], Default::default()).unwrap(),
        )
        .unwrap();
    let list = fs::read_to_string(planted().join("faults.txt")).unwrap();
    let listed: BTreeSet<&str> = list.lines().collect();
    assert_eq!(listed.len(), 30);
    let line_of = |finding: &Finding| {
        let line = finding.source.position(finding.span.start).line;
        format!("{} {line} {}", finding.source.path(), finding.code)
    };
    inspection.findings.retain(|finding| listed.contains(line_of(finding).as_str()));
    let found: BTreeSet<String> = inspection.findings.iter().map(line_of).collect();
    assert_eq!(found, listed.iter().map(|line| (*line).to_owned()).collect());
    inspection
}

fn report(name: &str, inspection: &Inspection, language: &'static str) -> String {
    limited(name, inspection, language, None)
}

fn limited(name: &str, inspection: &Inspection, language: &'static str, limit: Option<usize>) -> String {
    let words = Words::new(&Locale::of(language));
    let style = Style {
        words: &words,
        has_color: false,
        severity: Severity::Note,
        failing: Severity::Warning,
        limit,
    };
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
        let output = report(name, &inspection, "en");
        let (_, of_source) = output.rsplit_once(section).unwrap();
        assert_eq!(of_source.matches("doubled-word").count(), if name == "html" { 4 } else { 2 }, "{output}");
        assert!(!of_source.contains("unknown-case"), "{output}");
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

/// What a program that reads SARIF by the types of its schema makes of the report.
#[test]
fn sarif_is_read_by_its_types() {
    for (inspection, language) in [(inspection(), "en"), (inspection(), "kk"), (hostile(3), "ru")] {
        let text = report("sarif", &inspection, language);
        let log: serde_sarif::sarif::Sarif = serde_json::from_str(&text).unwrap();
        let results = log.runs[0].results.as_ref().unwrap();
        assert_eq!(results.len(), inspection.findings.len());
        // Nothing is lost on the way: no field has a name that the types do not know.
        let again: serde_json::Value = serde_json::to_value(&log).unwrap();
        let given: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(again, given);
    }
}

/// What a program that reads JUnit makes of the report: each case is passed or failed, and what was found
/// stands in it.
#[test]
fn junit_is_read_by_a_parser_of_it() {
    for (inspection, language) in [(inspection(), "en"), (inspection(), "kk"), (hostile(3), "ru")] {
        let text = report("junit", &inspection, language);
        let suites = junit_parser::from_reader(text.as_bytes()).unwrap();
        let cases: Vec<_> = suites.suites.iter().flat_map(|suite| &suite.cases).collect();
        assert_eq!(suites.tests as usize, cases.len());
        let failed = cases.iter().filter(|case| case.status.is_failure()).count();
        assert_eq!(suites.failures as usize, failed);
        for suite in &suites.suites {
            let failed = suite.cases.iter().filter(|case| case.status.is_failure()).count();
            assert_eq!((suite.tests as usize, suite.failures as usize), (suite.cases.len(), failed));
        }
        let words = Words::new(&Locale::of(language));
        let bad = inspection.findings.iter().filter(|finding| finding.severity > Severity::Note);
        for finding in bad {
            let output = audarma::report::finding_line(finding, &words, false);
            let first = output.lines().next().unwrap();
            // This parser puts a line end between two sections of verbatim text.
            let is_in = |text: &str| text.replace("]]\n>", "]]>").lines().any(|line| line == first);
            let has_it = |case: &&&junit_parser::TestCase| match &case.status {
                junit_parser::TestStatus::Failure(failure) => is_in(&failure.text),
                _ => false,
            };
            assert_eq!(cases.iter().filter(has_it).count(), 1, "{first}");
        }
        let notes = cases.iter().filter_map(|case| case.system_out.as_deref()).flat_map(str::lines).count();
        assert!(notes >= inspection.count(Severity::Note), "{text}");
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
        let output = report(name, &inspection, "en");
        assert!(!output.contains(['\u{202E}', '\u{1B}']), "{name}: {output}");
        assert!(!output.lines().any(|line| line.starts_with("::error")), "{name}: {output}");
    }
    let markdown = report("markdown", &inspection, "en");
    assert!(!markdown.contains("<script>") || markdown.contains("\\<script"), "{markdown}");
}

#[test]
fn large_reports_stay_usable_and_say_what_they_left_out() {
    let inspection = hostile(26_000);
    let html = report("html", &inspection, "en");
    assert_eq!(html.matches("<li data-severity=").count(), 500);
    assert!(html.contains("500 of 26,000 findings") && html.len() < 1 << 20, "{}", html.len());
    let human = report("human", &inspection, "en");
    assert_eq!(lines(&human, |line| line.contains("[unknown-id]: ")), 200);
    assert!(human.contains("\n   26000  warning[unknown-id]\n\nShowing 200 of 26,000 findings"), "{human}");
    let markdown = report("markdown", &inspection, "en");
    assert!(markdown.len() < 65_536 && markdown.contains(" more"), "{}", markdown.len());
    let sarif: serde_json::Value = serde_json::from_str(&report("sarif", &inspection, "en")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 25_000);
    assert_eq!(sarif["runs"][0]["properties"]["resultsLeftOut"], 1_000);
}

#[test]
fn of_many_findings_each_rule_shows_some_and_the_table_counts_all() {
    let mut inspection = hostile(2_000);
    let rare = Finding { code: "doubled-sign", severity: Severity::Note, ..inspection.findings[0].clone() };
    inspection.findings.extend(vec![rare; 3]);
    let html = report("html", &inspection, "en");
    assert_eq!(html.matches("<li data-severity=").count(), 500);
    assert_eq!(html.matches("data-code=\"doubled-sign\"").count(), 3);
    assert!(html.contains("<option value=\"doubled-sign\">"));
    let (_, table) = html.split_once("<caption id=\"report-by-rule\">").unwrap();
    let table = table.split("</table>").next().unwrap();
    let at = |text: &str| table.find(text).unwrap_or_else(|| panic!("{table}"));
    assert!(at(">unknown-id<") < at(">2000<") && at(">2000<") < at(">doubled-sign<"));
    assert!(at(">doubled-sign<") < at(">3<"));
}

#[test]
fn a_limit_holds_where_people_scroll_and_takes_nothing_from_programs() {
    let inspection = inspection();
    let output = |name, limit| limited(name, &inspection, "en", Some(limit));
    let all = inspection.findings.len();
    // Each rule has its share before any has more.
    let codes: BTreeSet<&str> = inspection.findings.iter().map(|finding| finding.code).collect();
    let human = output("human", codes.len());
    assert!(human.contains(&format!("Showing {} of {all} findings", codes.len())), "{human}");
    assert_eq!(output("human", all), report("human", &inspection, "en"));
    assert_eq!(output("human", usize::MAX), report("human", &inspection, "en"));
    assert_eq!(output("html", usize::MAX), report("html", &inspection, "en"));
    for name in ["json", "sarif", "junit", "github"] {
        assert_eq!(output(name, 1), report(name, &inspection, "en"), "{name}");
    }
}

/// Chromium, if it is installed and can run here.
fn browser() -> Option<&'static str> {
    let runs = |name: &&str| {
        let arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank"];
        Command::new(name).args(arguments).output().is_ok_and(|out| out.stdout.starts_with(b"<html"))
    };
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(runs)
}

/// A page in a folder of its own, and a browser that looks at it.
struct Viewer {
    browser: &'static str,
    folder: tempfile::TempDir,
}

impl Viewer {
    /// Writes the page with a script of the test at its end.
    fn new(page: &str, script: &str) -> Option<Self> {
        let Some(browser) = browser() else {
            let is_gate = std::env::var_os("CI").is_some();
            assert!(!is_gate, "the gate installs Chromium, and there is none");
            println!("skipped: Chromium is not installed");
            return None;
        };
        let viewer = Self { browser, folder: tempfile::tempdir().unwrap() };
        let page = page.replace("</body>", &format!("<script>{script}</script></body>"));
        fs::write(viewer.folder.path().join("report.html"), page).unwrap();
        Some(viewer)
    }

    fn run(&self, arguments: &[&str]) -> String {
        let profile = format!("--user-data-dir={}", self.folder.path().join("profile").display());
        let quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", &profile];
        let url = format!("file://{}", self.folder.path().join("report.html").display());
        let out = Command::new(self.browser).args(quiet).args(arguments).arg(&url).output().unwrap();
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// The page as the browser has it in the end, and a picture of it.
    fn photograph(&self, name: &str, arguments: &[&str]) -> (String, Vec<u8>) {
        let shot = self.folder.path().join(name);
        let argument = format!("--screenshot={}", shot.display());
        let seen = self.run(&[arguments, &["--dump-dom", argument.as_str()]].concat());
        let picture = fs::read(&shot).unwrap();
        assert!(picture.starts_with(b"\x89PNG") && picture.len() > 20_000, "{} bytes", picture.len());
        if let Some(folder) = std::env::var_os("PHOTOGRAPHS") {
            fs::write(Path::new(&folder).join(name), &picture).unwrap();
        }
        (seen, picture)
    }
}

/// What a browser makes of the page: its script has run, and nothing of the texts has; the filters do
/// what they say.
#[test]
fn a_browser_shows_the_page() {
    let mut inspection = inspection();
    inspection.findings.extend(hostile(1).findings);
    let script = "document.querySelector('a[data-rule=\"doubled-word\"]').click();\
        document.body.dataset.filtered = document.getElementById('shown').textContent;\
        document.getElementById('filters').reset();\
        document.getElementById('filters').dispatchEvent(new Event('input'));";
    let Some(viewer) = Viewer::new(&report("html", &inspection, "kk"), script) else { return };
    let seen = viewer.run(&["--dump-dom", "--window-size=1100,1400"]);
    assert!(seen.contains("<b id=\"shown\">31</b>") && seen.contains("data-filtered=\"2\""), "{seen}");
    let (_, form) = seen.split_once("<form id=\"filters\"").unwrap();
    assert!(!form.split('>').next().unwrap().contains("hidden"), "the filters are not shown");
    assert_eq!(seen.matches("<script").count(), 2);
}

/// Measures the contrast of each text with what is behind it, and notes the worst, the role of each part
/// of a table, and the colour of the page.
const PROBE: &str = r#"
function shares(color) { return color.match(/[\d.]+/g).map(Number); }
function light(color) {
  var part = shares(color).slice(0, 3).map(function (share) {
    share /= 255;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
}
function behind(element) {
  for (; element; element = element.parentElement) {
    var color = getComputedStyle(element).backgroundColor;
    if ((shares(color)[3] === undefined ? 1 : shares(color)[3]) > 0) return color;
  }
  return "rgb(255, 255, 255)";
}
var worst = 99, where = "", roles = {};
document.querySelectorAll("body *").forEach(function (element) {
  if (/^(SCRIPT|STYLE|OPTION)$/.test(element.tagName)) return;
  var has_text = Array.prototype.some.call(element.childNodes, function (node) {
    return node.nodeType === 3 && node.textContent.trim();
  });
  if (!has_text && !/^(SELECT|INPUT)$/.test(element.tagName)) return;
  var both = [light(getComputedStyle(element).color), light(behind(element))].sort();
  var contrast = (Math.max(both[0], both[1]) + 0.05) / (Math.min(both[0], both[1]) + 0.05);
  if (contrast < worst) { worst = contrast; where = element.tagName + "." + element.className; }
});
document.querySelectorAll("table, thead, tbody, tr, th, td").forEach(function (element) {
  roles[element.tagName + "=" + (element.computedRole || element.getAttribute("role"))] = 1;
});
document.body.dataset.contrast = worst.toFixed(2);
document.body.dataset.where = where;
document.body.dataset.paper = getComputedStyle(document.body).backgroundColor;
document.body.dataset.display = getComputedStyle(document.querySelector("tbody tr")).display;
document.body.dataset.wide = document.documentElement.scrollWidth > innerWidth;
document.body.dataset.roles = Object.keys(roles).sort().join(" ");
"#;

#[test]
fn the_page_can_be_read_in_light_and_in_the_dark_and_on_a_phone() {
    let mut inspection = inspection();
    let before = inspection.articles[0].clone();
    inspection.articles[0].min.all = Some(100.0);
    inspection.trend = Some(Trend {
        revision: "HEAD~2".into(),
        articles: [((before.article.clone(), before.locale.clone()), before.units)].into(),
        points: vec![Point {
            date: "2021-11-22".into(),
            revision: "abcdef".into(),
            locales: vec![(before.locale.clone(), before.units)],
        }],
    });
    let Some(viewer) = Viewer::new(&report("html", &inspection, "ru"), PROBE) else { return };
    let mut pictures = BTreeSet::new();
    for (scheme, paper) in [("light", "rgb(255, 255, 255)"), ("dark", "rgb(22, 24, 28)")] {
        for (size, display) in [("1100,1400", "table-row"), ("400,800", "block")] {
            let setting =
                format!("--blink-settings=preferredColorScheme={}", if scheme == "dark" { 0 } else { 1 });
            let size_argument = format!("--window-size={size}");
            let arguments =
                [setting.as_str(), &size_argument, "--enable-blink-features=ComputedAccessibilityInfo"];
            let name = format!("report-{scheme}-{}.png", size.split(',').next().unwrap());
            let (seen, picture) = viewer.photograph(&name, &arguments);
            pictures.insert(picture);
            let said = |name: &str| {
                let (_, rest) =
                    seen.split_once(&format!("data-{name}=\"")).unwrap_or_else(|| panic!("{seen}"));
                rest.split('"').next().unwrap().to_owned()
            };
            assert_eq!((said("paper").as_str(), said("display").as_str()), (paper, display));
            let contrast: f64 = said("contrast").parse().unwrap();
            assert!(contrast >= 4.5, "{scheme}: {contrast} at {}", said("where"));
            assert_eq!(said("wide"), "false", "{scheme} {size}: it is wider than the screen");
            assert_eq!(
                said("roles"),
                "TABLE=table TBODY=rowgroup TD=cell TH=columnheader TH=rowheader THEAD=rowgroup TR=row"
            );
        }
    }
    assert_eq!(pictures.len(), 4);
}
