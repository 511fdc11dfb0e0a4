//! Numbers of a text by their value, whatever the writing: digits, separators, number words,
//! ordinals, magnitudes, times, decades, Roman numerals; months, weekdays and currencies.
//!
//! Pure functions from text to values. What must not live here: findings, rules, words for people.

mod calendar;
mod clock;
mod compare;
mod convert;
mod joined;
mod lexicon;
mod measure;
mod numeral;
mod reworded;
mod scan;

pub(super) use calendar::{
    List, Mentions, Naming, currency_lost, month, month_lost, replaced, weekday, weekday_lost,
};
pub(super) use clock::{half_lost, zone_changed};
pub(super) use compare::{Difference, differences};
pub(super) use joined::{swapped, unsigned};
pub(super) use lexicon::is_known;
pub(super) use measure::recounted;
pub(super) use scan::scan;

use std::ops::Range;

/// A number somewhere in a text.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Quantity {
    /// Its place.
    pub(super) place: Range<usize>,
    /// What it may mean: `1.234` is a decimal or a thousand, `3 p.m.` is 3 or 15.
    pub(super) readings: Vec<f64>,
    /// The two numbers it may be as well: `22.11` is a day and a month, `15.30` hours and minutes.
    pub(super) parts: Option<(f64, f64)>,
    /// Whether it stands in digits of its own, so that the other text must have it. Number words
    /// and the digits of `HER2` only answer for those.
    pub(super) is_firm: bool,
    /// The magnitude that it is counted in: 1e6 for millions.
    pub(super) magnitude: Option<f64>,
}

impl Quantity {
    /// Whether it may mean the same as another one.
    fn agrees(&self, other: &Quantity) -> bool {
        self.readings.iter().any(|one| other.readings.iter().any(|two| is_same(*one, *two)))
    }
}

fn is_same(one: f64, two: f64) -> bool {
    (one - two).abs() <= 1e-9 * one.abs().max(two.abs())
}
