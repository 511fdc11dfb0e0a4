//! What a translator sets right stays right, and nothing that was translated is lost.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use audarma::memory::segments;
use audarma::model::{Inspection, Locale};
use audarma::project::{Project, init};
use audarma::workspace::ExtractOptions;

const ARTICLE: &str = "\
The visit

The talks in St. Petersburg went on for two days. The sides agreed on trade; the ministers will meet again.
They thanked the hosts. The next round follows in spring.

The *sides agreed on transport. They* left.
";

const IDS: [&str; 4] = ["They thanked", "The next round", "The sides agreed", "The talks"];

struct Sandbox {
    folder: tempfile::TempDir,
}

impl Sandbox {
    fn new(name: &str, article: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), &Locale::of("en"), &[Locale::of("kk")]).unwrap();
        fs::write(folder.path().join("locales/en").join(name), article).unwrap();
        let sandbox = Self { folder };
        sandbox.extract();
        sandbox
    }

    fn how() -> ExtractOptions {
        ExtractOptions { is_dry: false, date: "2021-11-22".into(), author: "Айгүл".into() }
    }

    fn project(&self) -> Project {
        Project::open(self.folder.path()).unwrap()
    }

    fn extract(&self) {
        let project = self.project();
        project.workspace().extract(&project.workspace().articles().unwrap(), &Self::how()).unwrap();
    }

    fn check(&self) -> Inspection {
        let project = self.project();
        project
            .workspace()
            .check(
                &project.workspace().articles().unwrap(),
                &project.check_options(&[], Default::default()).unwrap(),
            )
            .unwrap()
    }

    fn codes(&self) -> Vec<&'static str> {
        let about_boundaries = ["joined-units", "split-unit", "unused-correction", "unknown-id"];
        let codes = self.check().findings.into_iter().map(|finding| finding.code);
        codes.filter(|code| about_boundaries.contains(code)).collect()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join("locales").join(path)).unwrap_or_default()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.path().join("locales").join(path), text).unwrap();
    }

    /// The id of the unit that begins so.
    fn id(&self, start: &str) -> String {
        let catalog = self.read("en/visit.ftl");
        let line = catalog.lines().find(|line| line.contains(&format!("= {start}")));
        line.and_then(|line| line.split(" =").next()).unwrap_or_default().to_owned()
    }

    /// Translates every unit by its own number.
    fn translate(&self) {
        let stubs = self.read("kk/visit.ftl");
        let mut number = 0;
        let line = |line: &str| match line.strip_prefix("# ").filter(|line| line.ends_with(" =")) {
            Some(stub) => {
                number += 1;
                format!("{stub} аударма {number}\n")
            }
            None => format!("{line}\n"),
        };
        let translated: String = stubs.lines().map(line).collect();
        self.write("kk/visit.ftl", &translated);
        self.extract();
    }
}

#[test]
fn joined_units_keep_both_translations_and_come_apart_again() {
    let sandbox = Sandbox::new("visit.txt", ARTICLE);
    sandbox.translate();
    let before = (sandbox.read("en/visit.ftl"), sandbox.check());
    let (first, second) = (sandbox.id(IDS[0]), sandbox.id(IDS[1]));

    let done = sandbox.project().workspace().join(&first, &Sandbox::how()).unwrap();
    assert_eq!(done.line.unwrap().to_string(), "join\tthanked the hosts.\tThe next round");
    assert_eq!(sandbox.id("They thanked the hosts. The next round"), first);
    let kept = segments(&sandbox.read("kk.memory"));
    assert!(kept.iter().any(|kept| kept.unit == second && kept.target.starts_with("аударма")));
    assert_eq!(sandbox.codes(), ["joined-units"]);
    assert_eq!(sandbox.check().articles[0].units.outdated, 1);

    // The sentences around it may change.
    let edited = ARTICLE.replace("They thanked", "Both ministers thanked").replace("in spring", "in May");
    sandbox.write("en/visit.txt", &edited);
    sandbox.extract();
    assert_eq!(sandbox.id("Both ministers thanked the hosts. The next round"), first);
    assert_eq!(sandbox.codes(), ["joined-units"]);

    // Without the line everything is as before, translations included.
    sandbox.write("en/visit.txt", ARTICLE);
    sandbox.extract();
    sandbox.write("en.cuts", "");
    sandbox.extract();
    assert_eq!(sandbox.read("en/visit.ftl"), before.0);
    let counts = |inspection: &Inspection| inspection.articles[0].units;
    assert_eq!(format!("{:?}", counts(&sandbox.check())), format!("{:?}", counts(&before.1)));
}

#[test]
fn a_split_unit_keeps_its_translation_as_outdated() {
    let sandbox = Sandbox::new("visit.txt", ARTICLE);
    sandbox.translate();
    let id = sandbox.id(IDS[2]);
    let done = sandbox.project().workspace().split(&id, "the ministers  will", &Sandbox::how()).unwrap();
    assert_eq!(done.line.unwrap().to_string(), "split\tagreed on trade;\tthe ministers will");
    let catalog = sandbox.read("en/visit.ftl");
    assert!(catalog.contains(&format!("{id} = The sides agreed on trade;\n")), "{catalog}");
    assert!(catalog.contains(" = the ministers will meet again.\n"), "{catalog}");
    let units = sandbox.check().articles[0].units;
    assert_eq!((units.outdated, units.missing), (1, 1));
    assert_eq!(sandbox.codes(), ["split-unit"]);

    // Joining the two takes the line back.
    let back = sandbox.project().workspace().join(&id, &Sandbox::how()).unwrap();
    assert!(back.line.is_none());
    assert_eq!(sandbox.read("en.cuts"), "");
    assert_eq!(sandbox.check().articles[0].units.outdated, 0);
}

#[test]
fn a_correction_whose_words_are_gone_is_told() {
    let sandbox = Sandbox::new("visit.txt", ARTICLE);
    sandbox.project().workspace().join(&sandbox.id(IDS[0]), &Sandbox::how()).unwrap();
    sandbox.write("en/visit.txt", &ARTICLE.replace("thanked the hosts", "thanked everybody"));
    sandbox.write("en.cuts", &format!("# ours\n{}nonsense\n", sandbox.read("en.cuts")));
    sandbox.extract();
    assert_eq!(sandbox.codes(), ["unused-correction", "unused-correction"]);
}

#[test]
fn what_cannot_be_corrected_is_told_and_nothing_is_written() {
    let sandbox = Sandbox::new("visit.md", ARTICLE);
    let project = sandbox.project();
    let how = Sandbox::how();
    let kind = |id: &str, at: &str| project.workspace().split(&sandbox.id(id), at, &how).unwrap_err().kind;
    assert_eq!(kind(IDS[2], "the peace"), "split-text-missing");
    assert_eq!(kind(IDS[2], "inisters"), "split-text-missing");
    assert_eq!(kind(IDS[3], "The talks"), "split-at-start");
    assert_eq!(kind("The <em>sides", "They"), "split-in-mark");
    assert_eq!(kind(IDS[2], "a"), "split-text-repeated");
    let last = sandbox.id("The <em>sides");
    assert_eq!(project.workspace().join(&last, &how).unwrap_err().kind, "no-next-unit");
    assert_eq!(project.workspace().join("nobody", &how).unwrap_err().kind, "unknown-unit");
    assert!(!sandbox.folder.path().join("locales/en.cuts").exists());
}
