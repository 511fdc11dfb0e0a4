//! Which units of a version are at fault, where a block as a whole does not say what it should.

use super::{Attempt, Differing};
use crate::format::{Care, Refusal};

/// So many trials find the units at fault; those that are not tried by then are refused. A trial reads the whole
/// version: one unit at fault in a thousand takes about twenty.
const MOST_TRIALS: usize = 128;

impl Attempt<'_> {
    /// Refuses those of these units that change the structure of the version, and keeps the others.
    ///
    /// All of them are taken out and put back in groups. A group with which the version does not say what it
    /// should is taken out again and halved.
    pub(super) fn isolate(&mut self, mut suspects: Vec<usize>) {
        self.take_out(&suspects);
        if !self.read_back().blocks.is_empty() {
            // The fault is elsewhere.
            suspects = (0..self.written.len()).filter(|&at| self.is_suspect(at)).collect();
            self.take_out(&suspects);
        }
        let mut groups = vec![suspects];
        for _ in 0..MOST_TRIALS {
            let Some(group) = groups.pop() else { break };
            group.iter().for_each(|&at| self.try_again(at));
            let differing = self.read_back();
            if !differing.blocks.is_empty() {
                self.take_out(&group);
                groups.extend(self.halves(group, &differing));
            }
        }
        for at in groups.into_iter().flatten() {
            self.refuse(at, Refusal::Structure);
        }
    }

    /// Whether a unit has a translation that has not been refused.
    fn is_suspect(&self, at: usize) -> bool {
        let has_translation = self.build.translations.get(at).is_some_and(Option::is_some);
        has_translation && !self.omitted[at] && self.refused.iter().all(|(unit, _)| *unit != at)
    }

    fn take_out(&mut self, units: &[usize]) {
        units.iter().for_each(|&at| self.written[at] = None);
    }

    /// Writes a unit with all care.
    fn try_again(&mut self, at: usize) {
        self.care[at] = Care::LADDER.into_iter().max().unwrap_or(self.care[at]);
        self.write(at);
    }

    /// The groups in which a group is tried next, the first last. A unit that is known to be at fault is refused.
    fn halves(&mut self, mut group: Vec<usize>, differing: &Differing) -> Vec<Vec<usize>> {
        if let [unit] = group[..] {
            self.refuse(unit, Refusal::Structure);
            return Vec::new();
        }
        let units = &self.build.document.units;
        let is_good = |at: &usize| differing.blocks.binary_search(&units[*at].block).is_err();
        if !differing.is_certain || group.iter().all(is_good) {
            let second = group.split_off(group.len() / 2);
            return vec![second, group];
        }
        let (good, faulty): (Vec<usize>, Vec<usize>) = group.into_iter().partition(is_good);
        let (mut first, mut second, mut alone) = (Vec::new(), Vec::new(), Vec::new());
        for block in faulty.chunk_by(|one, other| units[*one].block == units[*other].block) {
            match block {
                [unit] => alone.push(*unit),
                block => {
                    let (one, other) = block.split_at(block.len() / 2);
                    first.extend(one);
                    second.extend(other);
                }
            }
        }
        alone.into_iter().for_each(|at| self.refuse(at, Refusal::Structure));
        let groups = [second, first, good];
        groups.into_iter().filter(|group| !group.is_empty()).collect()
    }
}
