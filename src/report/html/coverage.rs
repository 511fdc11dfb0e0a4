//! Tables of coverage: by locale, section and article, and over time.

use std::io::{self, Write};

use super::text::escape;
use super::{MOST, Page};
use crate::model::{Arguments, Checked, Counts, Coverage, Locale};

impl Page<'_> {
    pub(super) fn coverage(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "<section aria-labelledby=\"coverage\">\n<h2 id=\"coverage\">{}</h2>",
            self.say("report-coverage")
        )?;
        self.by_locale(out)?;
        self.by_section(out)?;
        self.by_article(out)?;
        self.over_time(out)?;
        self.oldest(out)?;
        writeln!(out, "</section>")
    }

    fn by_locale(&self, out: &mut dyn Write) -> io::Result<()> {
        self.table(out, "report-by-locale", &["report-locale"])?;
        for total in self.inspection.locales() {
            let before = self.inspection.trend.as_ref().map(|trend| trend.locale(&total.locale));
            writeln!(out, "<tr><th scope=\"row\">{}</th>", total.locale)?;
            self.cells(out, &total.coverage, before)?;
        }
        writeln!(out, "</tbody></table>")
    }

    fn by_section(&self, out: &mut dyn Write) -> io::Result<()> {
        self.head_of(out, "report-by-section", &["report-section", "report-locale"], false)?;
        for total in self.inspection.locales() {
            for (section, part) in &total.sections {
                let name = self.say(&format!("section-{}", section.name()));
                write!(out, "<tr><th scope=\"row\">{name}</th>")?;
                self.cell(out, "report-locale", &total.locale.to_string())?;
                self.cells(out, part, None)?;
            }
        }
        writeln!(out, "</tbody></table>")
    }

    /// The articles with the least coverage first; of those with the same, in the order of their
    /// paths.
    fn by_article(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut articles: Vec<&Checked> = self.inspection.articles.iter().collect();
        articles.sort_by(|one, other| one.units.coverage().total_cmp(&other.units.coverage()));
        self.table(out, "report-by-article", &["report-article", "report-locale"])?;
        for checked in articles.iter().take(MOST) {
            let before = self.inspection.trend.as_ref();
            let before = before.map(|trend| trend.article(&checked.article, &checked.locale).copied());
            write!(out, "<tr><th scope=\"row\"><code>{}</code></th>", escape(&checked.article))?;
            self.cell(out, "report-locale", &checked.locale.to_string())?;
            self.cells(out, &checked.coverage(), before)?;
        }
        writeln!(out, "</tbody></table>")?;
        self.cut_off(out, articles.len())
    }

    /// Says that only the first ones of many are shown, if so.
    pub(super) fn cut_off(&self, out: &mut dyn Write, total: usize) -> io::Result<()> {
        if total <= MOST {
            return Ok(());
        }
        let told = Arguments::new().with("shown", MOST).with("total", total);
        writeln!(out, "<p><strong>{}</strong></p>", escape(&self.style.words.say("report-first", &told)))
    }

    /// The head of a table of coverage, with a column for the change if it is known.
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
        writeln!(out, "<table>\n<caption>{}</caption>\n<thead><tr>", self.say(caption))?;
        let measures =
            ["report-coverage", "report-units-name", "report-words", "report-chars", "report-to-do"];
        for id in names.iter().chain(&measures) {
            write!(out, "<th scope=\"col\">{}</th>", self.say(id))?;
        }
        if has_change {
            write!(out, "<th scope=\"col\">{}</th>", self.change_name())?;
        }
        writeln!(out, "</tr></thead>\n<tbody>")
    }

    fn change_name(&self) -> String {
        let revision = self.inspection.trend.as_ref().map_or("", |trend| trend.revision.as_str());
        escape(&self.style.words.say("report-since", &Arguments::new().with("revision", revision)))
    }

    fn cell(&self, out: &mut dyn Write, label: &str, text: &str) -> io::Result<()> {
        write!(out, "<td data-label=\"{}\">{}</td>", self.say(label), escape(text))
    }

    /// The cells of a coverage, and the end of its row. `before` is what it was, where that was
    /// asked.
    fn cells(
        &self,
        out: &mut dyn Write,
        coverage: &Coverage,
        before: Option<Option<Counts>>,
    ) -> io::Result<()> {
        write!(
            out,
            "<td class=\"wide\">{} {}</td>",
            self.percent(coverage.units.percent()),
            bar(&coverage.units)
        )?;
        self.cell(out, "report-units-name", &of(&coverage.units))?;
        self.cell(out, "report-words", &of(&coverage.words))?;
        self.cell(out, "report-chars", &of(&coverage.chars))?;
        self.cell(out, "report-to-do", &self.to_do(&coverage.units))?;
        if let Some(before) = before {
            let told = crate::report::change(before.as_ref(), &coverage.units, self.style.words);
            write!(out, "<td data-label=\"{}\">{}</td>", self.change_name(), escape(&told))?;
        }
        writeln!(out, "</tr>")
    }

    fn to_do(&self, units: &Counts) -> String {
        crate::report::to_do(units, self.style.words).join(", ")
    }

    /// The coverage of the locales at some points of time.
    fn over_time(&self, out: &mut dyn Write) -> io::Result<()> {
        let Some(trend) = self.inspection.trend.as_ref().filter(|trend| !trend.points.is_empty()) else {
            return Ok(());
        };
        let mut locales: Vec<&Locale> =
            trend.points.iter().flat_map(|point| &point.locales).map(|(locale, _)| locale).collect();
        locales.sort();
        locales.dedup();
        writeln!(out, "<table>\n<caption>{}</caption>\n<thead><tr>", self.say("report-over-time"))?;
        write!(out, "<th scope=\"col\">{}</th>", self.say("report-date"))?;
        for locale in &locales {
            write!(out, "<th scope=\"col\">{locale}</th>")?;
        }
        writeln!(out, "</tr></thead>\n<tbody>")?;
        for point in &trend.points {
            let name = if point.date.is_empty() { self.say("report-now") } else { escape(&point.date) };
            write!(out, "<tr><th scope=\"row\">{name} <code>{}</code></th>", escape(&point.revision))?;
            for locale in &locales {
                let counts = point.locales.iter().find(|(known, _)| known == *locale);
                let told =
                    counts.map(|(_, units)| format!("{} {}", self.percent(units.percent()), bar(units)));
                write!(out, "<td data-label=\"{locale}\">{}</td>", told.unwrap_or_default())?;
            }
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody></table>")
    }

    /// The translations that wait longest.
    fn oldest(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.inspection.outdated.is_empty() {
            return Ok(());
        }
        writeln!(out, "<table>\n<caption>{}</caption>\n<thead><tr>", self.say("report-oldest"))?;
        for id in ["report-date", "report-locale", "report-article", "report-unit"] {
            write!(out, "<th scope=\"col\">{}</th>", self.say(id))?;
        }
        writeln!(out, "</tr></thead>\n<tbody>")?;
        for waiting in self.inspection.outdated.iter().take(super::super::OLDEST) {
            write!(out, "<tr><th scope=\"row\">{}</th>", escape(&waiting.since))?;
            self.cell(out, "report-locale", &waiting.locale.to_string())?;
            self.cell(out, "report-article", &waiting.article)?;
            self.cell(out, "report-unit", &waiting.unit)?;
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody></table>")
    }
}

fn of(counts: &Counts) -> String {
    format!("{} / {}", counts.covered(), counts.total)
}

/// A bar that says what the numbers beside it say.
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
