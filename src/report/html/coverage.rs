//! Tables of coverage: by locale, section and article, and over time.

use std::io::{self, Write};

use super::text::escape;
use super::{Page, table};
use crate::model::{Arguments, Checked, Counts, Coverage, Locale};
use crate::report::below;

/// Maximum number of versions below their minimum to list.
const FEW: usize = 20;

impl Page<'_> {
    pub(super) fn coverage(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "<section aria-labelledby=\"coverage\">\n<h2 id=\"coverage\">{}</h2>",
            self.say("report-coverage")
        )?;
        self.below(out)?;
        self.by_locale(out)?;
        self.by_section(out)?;
        self.by_article(out)?;
        self.over_time(out)?;
        self.oldest(out)?;
        writeln!(out, "</section>")
    }

    /// The versions below their minimum coverage.
    fn below(&self, out: &mut dyn Write) -> io::Result<()> {
        let words = self.style.words;
        let below = || self.inspection.articles.iter().flat_map(|checked| below(checked, words));
        let count = below().count();
        if count == 0 {
            return Ok(());
        }
        writeln!(out, "<ul class=\"error\">")?;
        for message in below().take(FEW) {
            writeln!(out, "<li>{}</li>", escape(&message))?;
        }
        if count > FEW {
            writeln!(out, "<li>{}</li>", self.count("report-more", count - FEW))?;
        }
        writeln!(out, "</ul>")
    }

    fn by_locale(&self, out: &mut dyn Write) -> io::Result<()> {
        self.table(out, "report-by-locale", &["report-locale"])?;
        for total in self.inspection.locales() {
            let before = self.inspection.trend.as_ref().map(|trend| trend.locale(&total.locale));
            table::row(out, &total.locale.to_string())?;
            self.cells(out, &total.coverage, before)?;
        }
        table::close(out)
    }

    fn by_section(&self, out: &mut dyn Write) -> io::Result<()> {
        self.head_of(out, "report-by-section", &["report-section", "report-locale"], false)?;
        for total in self.inspection.locales() {
            for (section, part) in &total.sections {
                let name = self.say(&format!("section-{}", section.name()));
                table::row(out, &name)?;
                self.cell(out, "report-locale", &total.locale.to_string())?;
                self.cells(out, part, None)?;
            }
        }
        table::close(out)
    }

    /// The articles with the lowest coverage first; those with equal coverage by path.
    fn by_article(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut articles: Vec<&Checked> = self.inspection.articles.iter().collect();
        articles.sort_by(|one, other| one.units.coverage().total_cmp(&other.units.coverage()));
        self.table(out, "report-by-article", &["report-article", "report-locale"])?;
        for checked in articles.iter().take(self.most()) {
            let before = self.inspection.trend.as_ref();
            let before = before.map(|trend| trend.article(&checked.article, &checked.locale).copied());
            table::row(out, &format!("<code>{}</code>", escape(&checked.article)))?;
            self.cell(out, "report-locale", &checked.locale.to_string())?;
            self.cells(out, &checked.coverage(), before)?;
        }
        table::close(out)?;
        self.cut_off(out, articles.len())
    }

    /// States that only the first ones are shown, if there are more.
    fn cut_off(&self, out: &mut dyn Write, total: usize) -> io::Result<()> {
        if total <= self.most() {
            return Ok(());
        }
        let arguments = Arguments::new().with("shown", self.most()).with("total", total);
        writeln!(out, "<p><strong>{}</strong></p>", escape(&self.style.words.say("report-first", &arguments)))
    }

    /// The head of a coverage table, with a column for the change if it is known.
    fn table(&self, out: &mut dyn Write, caption: &str, names: &[&str]) -> io::Result<()> {
        self.head_of(out, caption, names, self.inspection.trend.is_some())
    }

    fn head_of(
        &self,
        out: &mut dyn Write,
        caption: &str,
        names: &[&str],
        has_change: bool,
    ) -> io::Result<()> {
        let measures =
            ["report-coverage", "report-units-name", "report-words", "report-chars", "report-to-do"];
        let names = names.iter().chain(&measures).map(|id| self.say(id));
        let names: Vec<String> = names.chain(has_change.then(|| self.change_name())).collect();
        table::open(out, caption, &self.say(caption), &names)
    }

    fn change_name(&self) -> String {
        let revision = self.inspection.trend.as_ref().map_or("", |trend| trend.revision.as_str());
        escape(&self.style.words.say("report-since", &Arguments::new().with("revision", revision)))
    }

    pub(super) fn cell(&self, out: &mut dyn Write, label: &str, text: &str) -> io::Result<()> {
        table::cell(out, &self.say(label), &escape(text))
    }

    /// The coverage cells at the end of a row. `before` is the earlier coverage, if requested.
    fn cells(
        &self,
        out: &mut dyn Write,
        coverage: &Coverage,
        before: Option<Option<Counts>>,
    ) -> io::Result<()> {
        let share = format!("{} {}", self.percent(coverage.units.percent()), bar(&coverage.units));
        table::wide(out, &share)?;
        self.cell(out, "report-units-name", &of(&coverage.units))?;
        self.cell(out, "report-words", &of(&coverage.words))?;
        self.cell(out, "report-chars", &of(&coverage.chars))?;
        self.cell(out, "report-to-do", &self.to_do(&coverage.units))?;
        if let Some(before) = before {
            let change = crate::report::change(before.as_ref(), &coverage.units, self.style.words);
            table::cell(out, &self.change_name(), &escape(&change))?;
        }
        table::end_row(out)
    }

    fn to_do(&self, units: &Counts) -> String {
        crate::report::to_do(units, self.style.words).join(", ")
    }

    /// The coverage of the locales over time.
    fn over_time(&self, out: &mut dyn Write) -> io::Result<()> {
        let Some(trend) = self.inspection.trend.as_ref().filter(|trend| !trend.points.is_empty()) else {
            return Ok(());
        };
        let mut locales: Vec<&Locale> =
            trend.points.iter().flat_map(|point| &point.locales).map(|(locale, _)| locale).collect();
        locales.sort();
        locales.dedup();
        let tags = locales.iter().map(ToString::to_string);
        let names: Vec<String> = [self.say("report-date")].into_iter().chain(tags).collect();
        table::open(out, "report-over-time", &self.say("report-over-time"), &names)?;
        for point in &trend.points {
            let name = if point.date.is_empty() { self.say("report-now") } else { escape(&point.date) };
            table::row(out, &format!("{name} <code>{}</code>", escape(&point.revision)))?;
            for locale in &locales {
                let counts = point.locales.iter().find(|(known, _)| known == *locale);
                let share =
                    counts.map(|(_, units)| format!("{} {}", self.percent(units.percent()), bar(units)));
                table::cell(out, &locale.to_string(), &share.unwrap_or_default())?;
            }
            table::end_row(out)?;
        }
        table::close(out)
    }

    /// The longest outdated translations.
    fn oldest(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.inspection.outdated.is_empty() {
            return Ok(());
        }
        let names = ["report-date", "report-locale", "report-article", "report-unit"].map(|id| self.say(id));
        table::open(out, "report-oldest", &self.say("report-oldest"), &names)?;
        for waiting in self.inspection.outdated.iter().take(super::super::OLDEST) {
            write!(out, "<tr><th scope=\"row\">{}</th>", escape(&waiting.since))?;
            self.cell(out, "report-locale", &waiting.locale.to_string())?;
            self.cell(out, "report-article", &waiting.article)?;
            self.cell(out, "report-unit", &waiting.unit)?;
            table::end_row(out)?;
        }
        table::close(out)
    }
}

fn of(counts: &Counts) -> String {
    format!("{} / {}", counts.covered(), counts.total)
}

/// A bar that repeats the adjacent numbers.
fn bar(units: &Counts) -> String {
    let total = units.total.max(1) as f64;
    let width = |count: usize| count as f64 * 100.0 / total;
    let parts =
        [("covered", units.covered()), ("waiting", units.outdated + units.draft), ("invalid", units.invalid)];
    let filled = parts.iter().filter(|(_, count)| *count > 0);
    let filled: String = filled
        .map(|(name, count)| format!("<i class=\"{name}\" style=\"width:{:.1}%\"></i>", width(*count)))
        .collect();
    format!("<span class=\"bar\" aria-hidden=\"true\">{filled}</span>")
}
