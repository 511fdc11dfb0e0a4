//! Which rules found how much, and which findings of many are shown.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::text::escape;
use super::{MOST, Page, table};
use crate::model::{Finding, Severity};

/// Of each rule at least so many findings are shown, if there are so many rules that no more fit.
const FEWEST: usize = 5;

impl Page<'_> {
    /// A table with the number of findings of each rule, the worst first: all of them, also those that
    /// are not shown.
    pub(super) fn by_rule(&self, out: &mut dyn Write, findings: &[&Finding]) -> io::Result<()> {
        let mut counts: BTreeMap<(std::cmp::Reverse<Severity>, &str), usize> = BTreeMap::new();
        for finding in findings {
            *counts.entry((std::cmp::Reverse(finding.severity), finding.code)).or_default() += 1;
        }
        let names = ["report-rule", "report-severity", "report-number"].map(|id| self.say(id));
        table::open(out, "report-by-rule", &self.say("report-by-rule"), &names)?;
        for ((severity, code), count) in counts {
            let code = escape(code);
            table::row(out, &format!("<a href=\"#findings\" data-rule=\"{code}\"><code>{code}</code></a>"))?;
            let name = severity.0.name();
            let told = format!("<span class=\"{name}\">{}</span>", self.severity(severity.0));
            table::cell(out, &self.say("report-severity"), &told)?;
            self.cell(out, "report-number", &count.to_string())?;
            table::end_row(out)?;
        }
        table::close(out)
    }
}

/// The findings that are shown of many: of each rule the first ones, then the first ones of all. They
/// stay in their order.
pub(super) fn chosen<'a>(findings: &[&'a Finding]) -> Vec<&'a Finding> {
    if findings.len() <= MOST {
        return findings.to_vec();
    }
    let mut of_rule: BTreeMap<&str, usize> = BTreeMap::new();
    findings.iter().for_each(|finding| *of_rule.entry(finding.code).or_default() += 1);
    let share = (MOST / of_rule.len()).max(FEWEST);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut is_chosen: Vec<bool> = Vec::with_capacity(findings.len());
    for finding in findings {
        let seen = seen.entry(finding.code).or_default();
        *seen += 1;
        is_chosen.push(*seen <= share);
    }
    let mut free = MOST.saturating_sub(is_chosen.iter().filter(|is_chosen| **is_chosen).count());
    for is_chosen in &mut is_chosen {
        if !*is_chosen && free > 0 {
            (*is_chosen, free) = (true, free - 1);
        }
    }
    let chosen = findings.iter().zip(is_chosen).filter(|(_, is_chosen)| *is_chosen);
    chosen.map(|(finding, _)| *finding).collect()
}
