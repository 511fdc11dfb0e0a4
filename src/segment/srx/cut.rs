//! Finds the boundaries of SRX rules.
//!
//! The order is that of the Java library `segment`, which such files are written for: a break rule
//! finds its `before` from left to right, without overlaps and restarting after every boundary; the
//! boundary is valid unless an earlier no-break rule in the list matches there as well. A break rule
//! without a further match is dropped, even if it could match at the next boundary ("^").

use fancy_regex::{Regex, RegexInput};

use super::java::has_back_reference;
use super::{Rule, SrxRules, compile};

/// The rules of one language, ready for use.
#[derive(Clone, Default, Debug)]
pub(in crate::segment) struct Cutter {
    breaks: Vec<Break>,
    /// No-break rules: each is one expression that looks both ways. The rules of a group are between
    /// the same two break rules.
    exceptions: Vec<Exception>,
}

/// A rule that adds boundaries.
#[derive(Clone, Debug)]
struct Break {
    before: Regex,
    after: Regex,
    /// The number of exceptions before it.
    exceptions: usize,
}

/// Rules that forbid boundaries and share `after`.
#[derive(Clone, Debug)]
struct Exception {
    before: Option<Regex>,
    after: Regex,
}

impl Cutter {
    /// The rules of a file for a language; `None` if there are none.
    pub(in crate::segment) fn new(rules: &SrxRules, tag: &str) -> Option<Self> {
        let rules = rules.rules_of(tag);
        let mut cutter = Self { breaks: Vec::new(), exceptions: Vec::new() };
        let mut from = 0;
        for (at, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.breaks) {
            cutter.except(&rules[from..at]);
            cutter.break_by(rule);
            from = at + 1;
        }
        cutter.except(&rules[from..]);
        (!rules.is_empty()).then_some(cutter)
    }

    fn break_by(&mut self, rule: &Rule) {
        let after = format!(r"\A(?:{})", rule.after);
        if let (Ok(before), Ok(after)) = (compile(&rule.before), compile(&after)) {
            self.breaks.push(Break { before, after, exceptions: self.exceptions.len() });
        }
    }

    /// Adds no-break rules in any order, since one that matches is enough.
    fn except(&mut self, rules: &[Rule]) {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for rule in rules.iter().filter(|rule| !rule.breaks) {
            match groups
                .iter_mut()
                .find(|(after, _)| *after == rule.after && !has_back_reference(&rule.before))
            {
                Some((_, befores)) => befores.push(&rule.before),
                None => groups.push((&rule.after, vec![&rule.before])),
            }
        }
        for (after, befores) in groups {
            self.exceptions.extend(exceptions(after, &befores));
        }
    }

    /// The boundaries of a text, in order.
    pub(in crate::segment) fn borders(&self, text: &str) -> Vec<usize> {
        let mut borders = Vec::new();
        let mut finds: Vec<Find<'_>> = self.breaks.iter().map(|rule| Find::new(rule, text)).collect();
        while let Some(at) = finds.iter().filter_map(|find| find.border).min() {
            let last = borders.last().copied().unwrap_or(0);
            let first = finds.iter().filter(|find| find.border == Some(at));
            let holds =
                at > last && first.into_iter().any(|find| !self.forbids(text, at, find.rule.exceptions));
            if holds {
                borders.push(at);
                let alive = |find: &&mut Find<'_>| find.border.is_some() && find.start < at;
                finds.iter_mut().filter(alive).for_each(|find| find.restart(at));
            }
            finds.iter_mut().for_each(|find| find.move_behind(at));
        }
        borders.retain(|&at| at < text.len());
        borders
    }

    /// Whether any no-break rule matches at a place.
    pub(in crate::segment) fn forbids_anywhere(&self, text: &str, at: usize) -> bool {
        self.forbids(text, at, self.exceptions.len())
    }

    fn forbids(&self, text: &str, at: usize, exceptions: usize) -> bool {
        self.exceptions[..exceptions].iter().any(|exception| exception.matches(text, at))
    }
}

impl Exception {
    fn matches(&self, text: &str, at: usize) -> bool {
        let here = |regex: &Regex| {
            let input = RegexInput::new(text).from_pos(at).anchored(true);
            // `is_match_input` of fancy-regex 0.20.2 also looks behind the anchor; `find_input` does not.
            regex.find_input(input).is_ok_and(|found| found.is_some())
        };
        here(&self.after) && self.before.as_ref().is_none_or(here)
    }
}

/// One expression for all alternatives of `before`; if they cannot be joined, one for each.
fn exceptions(after: &str, befores: &[&str]) -> Vec<Exception> {
    let Ok(after) = compile(&format!("(?={after})")) else { return Vec::new() };
    if befores.contains(&"") {
        return vec![Exception { before: None, after }];
    }
    let joined: Vec<String> = befores.iter().map(|before| format!("(?:{before})")).collect();
    let one = |pattern: &str| compile(&format!("(?<={pattern})")).ok();
    let all = match one(&joined.join("|")) {
        Some(before) => vec![before],
        None => joined.iter().filter_map(|pattern| one(pattern)).collect(),
    };
    all.into_iter().map(|before| Exception { before: Some(before), after: after.clone() }).collect()
}

/// The state of one break rule in a text.
struct Find<'c> {
    rule: &'c Break,
    text: &'c str,
    /// The start of the text that the rule sees.
    base: usize,
    /// Where to search for the next match.
    at: usize,
    /// The start of the last match of `before`.
    start: usize,
    /// The boundary that was found; `None` at the end of the text.
    border: Option<usize>,
}

impl<'c> Find<'c> {
    fn new(rule: &'c Break, text: &'c str) -> Self {
        let mut find = Self { rule, text, base: 0, at: 0, start: 0, border: None };
        find.advance();
        find
    }

    /// Restarts at a boundary; the text before it becomes invisible.
    fn restart(&mut self, at: usize) {
        self.base = at;
        self.at = at;
        self.advance();
    }

    fn move_behind(&mut self, at: usize) {
        while self.border.is_some_and(|border| border <= at) {
            self.advance();
        }
    }

    /// Finds the next place where `before` ends and `after` begins.
    fn advance(&mut self) {
        self.border = None;
        let seen = &self.text[self.base..];
        while self.at <= self.text.len() {
            let Ok(Some(found)) = self.rule.before.find_from_pos(seen, self.at - self.base) else { return };
            let end = self.base + found.end();
            self.start = self.base + found.start();
            self.at = if found.start() == found.end() { next_place(self.text, end) } else { end };
            if self.rule.after.is_match(&self.text[end..]).unwrap_or(false) {
                self.border = Some(end);
                return;
            }
        }
    }
}

/// The next character position, even past the end.
fn next_place(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}
