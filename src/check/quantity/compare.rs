//! What the numbers of a translation say otherwise than those of its source.

use std::ops::Range;

use super::calendar::names_month;
use super::convert::{Conversion, conversion, is_measure_named, is_same_measure, spoken_conversion};
use super::reworded::reworded;
use super::{Quantity, is_same};

/// A difference between the numbers of a source and its translation, with places in them.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::check) enum Difference {
    /// A number of the source that the target lacks.
    Missing(Range<usize>),
    /// A number of the target that the source does not have.
    Extra(Range<usize>),
    /// Another number in the place of the source's.
    Changed(Range<usize>, Range<usize>),
    /// The same figures, but thousands for millions, and how many times more or less.
    Magnitude(Range<usize>, Range<usize>, f64),
    /// A measure turned into another one.
    Converted(Range<usize>, Range<usize>, Conversion),
}

/// The differences, in the order of the source.
pub(in crate::check) fn differences(
    source_text: &str,
    source: &[Quantity],
    target_text: &str,
    target: &[Quantity],
) -> Vec<Difference> {
    let mut left = Left::new(source, target);
    let mut found = Vec::new();
    left.match_equal();
    left.match_parts();
    left.convert(source_text, target_text, &mut found);
    left.convert_spoken(source_text, target_text, &mut found);
    left.match_magnitudes(&mut found);
    left.match_months(source_text, target_text);
    left.match_joined_digits(source_text, target_text);
    left.match_changed(source_text, target_text, &mut found);
    let lost = left.firm_source().into_iter().chain(left.lost_asides(source_text, target_text));
    let missing = lost.map(|at| Difference::Missing(source[at].place.clone()));
    let extra = left.firm_target().into_iter().map(|at| Difference::Extra(target[at].place.clone()));
    found.extend(missing);
    found.extend(extra);
    if found.is_empty() {
        found.extend(reworded(source_text, source, target_text, target));
    }
    found
}

/// What has found no match yet.
struct Left<'a> {
    source: &'a [Quantity],
    target: &'a [Quantity],
    source_open: Vec<bool>,
    target_open: Vec<bool>,
}

impl<'a> Left<'a> {
    fn new(source: &'a [Quantity], target: &'a [Quantity]) -> Self {
        Self { source, target, source_open: vec![true; source.len()], target_open: vec![true; target.len()] }
    }

    fn firm_source(&self) -> Vec<usize> {
        (0..self.source.len()).filter(|&at| self.source_open[at] && self.source[at].is_firm).collect()
    }

    fn firm_target(&self) -> Vec<usize> {
        (0..self.target.len()).filter(|&at| self.target_open[at] && self.target[at].is_firm).collect()
    }

    fn close(&mut self, source: usize, target: usize) {
        self.source_open[source] = false;
        self.target_open[target] = false;
    }

    /// Equal ones: digits with digits first, then digits with words, then what is only said again.
    fn match_equal(&mut self) {
        for (firm_source, firm_target) in [(true, true), (true, false), (false, true)] {
            for at in (0..self.source.len()).filter(|&at| self.source[at].is_firm == firm_source) {
                let fits = |other: &usize| {
                    let quantity = &self.target[*other];
                    self.target_open[*other]
                        && quantity.is_firm == firm_target
                        && quantity.agrees(&self.source[at])
                };
                let found = (0..self.target.len()).find(fits).filter(|_| self.source_open[at]);
                if let Some(other) = found {
                    self.close(at, other);
                }
            }
        }
        for at in self.firm_source() {
            self.source_open[at] = !self.target.iter().any(|other| other.agrees(&self.source[at]));
        }
        for at in self.firm_target() {
            self.target_open[at] = !self.source.iter().any(|other| other.agrees(&self.target[at]));
        }
    }

    /// `22.11` in one text, 22 and a month in the other; `3.30 p.m.` and `15:30`.
    fn match_parts(&mut self) {
        for at in self.firm_source() {
            let Some(parts) = self.source[at].parts else { continue };
            if take_parts(parts, self.target, &mut self.target_open) {
                self.source_open[at] = false;
            }
        }
        for at in self.firm_target() {
            let Some(parts) = self.target[at].parts else { continue };
            if take_parts(parts, self.source, &mut self.source_open) {
                self.target_open[at] = false;
            }
        }
    }

    fn convert(&mut self, text: &str, target_text: &str, found: &mut Vec<Difference>) {
        // «20 футов (6 метров)»: both are told, and the second one in brackets.
        let opens = |other: &Quantity| target_text[..other.place.start].ends_with(['(', '/']);
        let is_aside =
            |other: &usize| opens(&self.target[*other]) || self.target.get(other + 1).is_some_and(opens);
        for at in (0..self.source.len()).filter(|at| self.source[*at].is_firm) {
            let is_open = self.source_open[at];
            let next = self.source.get(at + 1);
            let free = self.firm_target().into_iter().filter(|other| is_open || is_aside(other));
            // «30 meters (100 feet)»: another number of feet is no conversion of the metres.
            let again = next.filter(|next| self.source_open[at + 1] && follows_bracket(text, next));
            let is_told = |other: &usize| {
                again.is_some_and(|next| is_same_measure((text, next), (target_text, &self.target[*other])))
            };
            let free = free.filter(|other| !is_told(other));
            let converted = free.into_iter().find_map(|other| {
                let source = (text, &self.source[at], next);
                Some((other, conversion(source, (target_text, &self.target[other]))?))
            });
            let Some((other, conversion)) = converted else { continue };
            if conversion.took_next {
                self.source_open[at + 1] = false;
            }
            self.close(at, other);
            self.close_range((text, at), (target_text, other));
            let (from, to) = (self.source[at].place.clone(), self.target[other].place.clone());
            found.push(Difference::Converted(from, to, conversion));
        }
    }

    /// «In the 90s» may become «32–34 градуса»: the end of a range is converted as its start is.
    fn close_range(&mut self, (text, at): (&str, usize), (target_text, start): (&str, usize)) {
        const LINKS: [&str; 5] = ["-", "–", "—", " – ", " до "];
        let Some(end) = self.target.get(start + 1) else { return };
        let gap = target_text.get(self.target[start].place.end..end.place.start);
        let is_range = gap.is_some_and(|gap| LINKS.contains(&gap));
        let is_own = conversion((text, &self.source[at], None), (target_text, end)).is_some();
        let is_free = self.firm_source().is_empty();
        self.target_open[start + 1] &= !(is_range && is_own && is_free);
    }

    /// Words before a measure, for numbers of the target that nothing else explains: «half an inch» is 1.3 cm.
    fn convert_spoken(&mut self, text: &str, target_text: &str, found: &mut Vec<Difference>) {
        for other in self.firm_target() {
            let target = &self.target[other];
            let spoken = spoken_conversion((text, self.source), (target_text, target));
            let Some((place, conversion)) = spoken else { continue };
            self.target_open[other] = false;
            found.push(Difference::Converted(place, target.place.clone(), conversion));
        }
    }

    /// Numbers in brackets that the target lacks although it names their measure: «(190 miles)» and «миль (300 км)».
    fn lost_asides(&self, text: &str, target_text: &str) -> Vec<usize> {
        let is_lost = |at: &usize| {
            let one = &self.source[*at];
            let is_aside = !one.is_firm && self.source_open[*at] && follows_bracket(text, one);
            let digit = text[one.place.clone()].starts_with(|char: char| char.is_ascii_digit());
            let is_told = || self.target.iter().any(|other| other.agrees(one));
            is_aside && digit && !is_told() && is_measure_named((text, one), target_text)
        };
        let lost: Vec<usize> = (0..self.source.len()).filter(is_lost).collect();
        // Another number in its place is told by itself.
        if self.firm_target().is_empty() { lost } else { Vec::new() }
    }

    /// The same figures a thousand times larger or smaller, where a word says the magnitude.
    fn match_magnitudes(&mut self, found: &mut Vec<Difference>) {
        for at in self.firm_source() {
            let scale = |other: usize| Some((other, scale(&self.source[at], &self.target[other])?));
            let Some((other, factor)) = self.firm_target().into_iter().find_map(scale) else { continue };
            self.close(at, other);
            let (from, to) = (self.source[at].place.clone(), self.target[other].place.clone());
            found.push(Difference::Magnitude(from, to, factor));
        }
    }

    /// `03.11.2021` in one text, the third of November in the other.
    fn match_months(&mut self, source_text: &str, target_text: &str) {
        let is_named = |text: &str, all: &[Quantity], at: usize, other: &str| {
            let place = &all[at].place;
            let is_dotted = text[..place.start].ends_with('.') && text[place.end..].starts_with('.');
            is_dotted && all[at].readings.iter().any(|value| names_month(other, *value))
        };
        for at in self.firm_source() {
            self.source_open[at] = !is_named(source_text, self.source, at, target_text);
        }
        for at in self.firm_target() {
            self.target_open[at] = !is_named(target_text, self.target, at, source_text);
        }
    }

    /// Telephone numbers are grouped in many ways.
    fn match_joined_digits(&mut self, source_text: &str, target_text: &str) {
        let (source, target) = (self.firm_source(), self.firm_target());
        if source.is_empty() || target.is_empty() || source.len() + target.len() < 3 {
            return;
        }
        let joined = |text: &str, all: &[Quantity], open: &[usize]| -> String {
            open.iter().map(|&at| digits(&text[all[at].place.clone()])).collect()
        };
        if joined(source_text, self.source, &source) == joined(target_text, self.target, &target) {
            source.iter().for_each(|&at| self.source_open[at] = false);
            target.iter().for_each(|&at| self.target_open[at] = false);
        }
    }

    /// A number of the source and the one of the target that is most like it.
    fn match_changed(&mut self, source_text: &str, target_text: &str, found: &mut Vec<Difference>) {
        for at in self.firm_source() {
            let own = digits(&source_text[self.source[at].place.clone()]);
            let likeness = |&other: &usize| {
                let theirs = digits(&target_text[self.target[other].place.clone()]);
                let alike = own.bytes().zip(theirs.bytes()).filter(|(one, two)| one == two).count();
                (alike, usize::MAX - own.len().abs_diff(theirs.len()))
            };
            let Some(other) = self.firm_target().into_iter().max_by_key(likeness) else { continue };
            self.close(at, other);
            let (from, to) = (self.source[at].place.clone(), self.target[other].place.clone());
            found.push(Difference::Changed(from, to));
        }
    }
}

fn follows_bracket(text: &str, number: &Quantity) -> bool {
    text[..number.place.start].ends_with('(')
}

/// Whether both parts stand open in the other text, or one of them where the other one is a month
/// in words or a zero.
fn take_parts(parts: (f64, f64), all: &[Quantity], open: &mut [bool]) -> bool {
    let find = |value: f64| all.iter().position(|one| one.readings.iter().any(|own| is_same(*own, value)));
    let Some(first) = find(parts.0) else { return false };
    let second = find(parts.1);
    let is_month = (1.0..=12.0).contains(&parts.1) || parts.1 == 0.0;
    if second.is_none() && !is_month {
        return false;
    }
    open[first] = false;
    if let Some(second) = second {
        open[second] = false;
    }
    true
}

/// How many thousands of times one is the other, where a word of one of them says the magnitude.
fn scale(one: &Quantity, two: &Quantity) -> Option<f64> {
    one.magnitude.or(two.magnitude)?;
    let fits = |factor: &f64| {
        let is_scaled = |one: f64, two: f64| is_same(one * factor, two) || is_same(two * factor, one);
        one.readings.iter().any(|one| *one > 0.0 && two.readings.iter().any(|two| is_scaled(*one, *two)))
    };
    [1e3, 1e6, 1e9].into_iter().find(fits)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;

    fn compare(source: &str, language: &str, target: &str) -> Vec<String> {
        let (one, two) = (scan(source, "en"), scan(target, language));
        let told = |difference: &Difference| match difference {
            Difference::Missing(at) => format!("-{}", &source[at.clone()]),
            Difference::Extra(at) => format!("+{}", &target[at.clone()]),
            Difference::Changed(at, to) => format!("{} > {}", &source[at.clone()], &target[to.clone()]),
            Difference::Magnitude(at, to, _) => format!("{} * {}", &source[at.clone()], &target[to.clone()]),
            Difference::Converted(_, to, by) => {
                format!("{:.1} {} ~ {}", by.exact, by.measure, &target[to.clone()])
            }
        };
        differences(source, &one, target, &two).iter().map(told).collect()
    }

    #[test]
    fn the_same_value_is_written_in_many_ways() {
        for (source, language, target) in [
            ("The 17th meeting", "ru", "17-е заседание"),
            ("The 17th meeting", "kk", "17-ші кездесу"),
            ("1,234.5 tonnes", "ru", "1 234,5 тонны"),
            ("5.5 million", "kk", "5,5 млн"),
            ("at 3 p.m.", "ru", "в 15.00"),
            ("at 3:30 p.m.", "ru", "в 15:30"),
            ("on November 22", "ru", "22.11"),
            ("a 3-2 win", "kk", "3:2 есебімен"),
            ("the 1990s", "kk", "90-жылдары"),
            ("2 men and 3 women", "ru", "двое мужчин и три женщины"),
            ("a dozen", "ru", "12 штук"),
            ("1,000 and 1,000", "ru", "по 1000"),
            ("call 0800 123 4567", "ru", "звоните 080 012 34567"),
        ] {
            assert!(
                compare(source, language, target).is_empty(),
                "{source} {target}: {:?}",
                compare(source, language, target)
            );
        }
    }

    #[test]
    fn another_value_is_found() {
        assert_eq!(compare("In 2016 it was 5", "ru", "В 2017 году было 5"), ["2016 > 2017"]);
        assert_eq!(compare("It was 45 km", "kk", "Бұл – шақырым"), ["-45"]);
        assert_eq!(compare("It was far", "kk", "Бұл – 45 шақырым"), ["+45"]);
        assert_eq!(compare("5 million people", "ru", "5 миллиардов человек"), ["5 million * 5 миллиардов"]);
        assert_eq!(compare("11 miles away", "ru", "в 18 км"), ["17.7 km ~ 18"]);
        assert_eq!(compare("Waves of 20 feet", "kk", "20 футқа (6 метрге) жеткен"), ["6.1 m ~ 6"]);
        assert_eq!(compare("Wind of 85 miles", "kk", "137 км/сағ жел"), ["136.8 km ~ 137"]);
        assert_eq!(compare("It was 27°C", "ru", "Было 80 градусов"), ["80.6 °F ~ 80"]);
        assert_eq!(compare("It was 25 km", "ru", "Было 15 миль"), ["15.5 mi ~ 15"]);
        assert_eq!(compare("It was five miles away", "ru", "Было в 8 км"), ["8.0 km ~ 8"]);
        assert_eq!(compare("A quarter of a mile was lost", "kk", "400 метр жол"), ["402.2 m ~ 400"]);
        assert_eq!(compare("The lake is a mile wide", "ru", "Ширина 1,6 км"), ["1.6 km ~ 1,6"]);
        assert_eq!(compare("Waves of six metres", "ru", "волны в 20 футов"), ["19.7 ft ~ 20"]);
        assert_eq!(compare("It was four miles away", "ru", "Было в 8 км"), ["+8"]);
        assert_eq!(compare("It was in the 80s", "kk", "Ауа 27 градус"), ["26.7 °C ~ 27"]);
        assert_eq!(compare("It was in the 80s", "kk", "Ауа 37 градус"), ["80 > 37"]);
        assert_eq!(compare("It was in the 90s", "ru", "Было 32–34 градуса"), ["32.2 °C ~ 32"]);
        assert_eq!(
            compare("11- to 13-mile road", "ru", "дорога в 18–21 км"),
            ["17.7 km ~ 18", "20.9 km ~ 21"]
        );
        assert_eq!(compare("80 people", "kk", "27 адам"), ["80 > 27"]);
        assert_eq!(compare("It was -10°F", "ru", "Было -23 °C"), ["-23.3 °C ~ 23"]);
        assert_eq!(compare("1 inch of rain", "ru", "25 см дождя"), ["1 > 25"]);
        assert_eq!(compare("30 meters (100 feet)", "ru", "30 метров (102 фута)"), ["+102"]);
        assert_eq!(compare("300 km (190 miles)", "kk", "миля (300 км)"), ["-190"]);
        assert_eq!(compare("5 met 8", "ru", "5 миллионов, 8 футболистов"), ["5 * 5 миллионов"]);
        assert_eq!(compare("It was 25 km", "ru", "Было 15 километров"), ["25 > 15"]);
        assert_eq!(compare("He is 6-foot-6", "ru", "Рост 198 см"), ["198.1 cm ~ 198"]);
    }
}
