//! How far a long run is.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Tells somebody how many articles are done.
#[derive(Default)]
pub struct Progress {
    done: AtomicUsize,
    listener: Option<Box<dyn Fn(usize, usize) + Send + Sync>>,
}

impl Progress {
    /// Tells `listener` the number of articles that are done and of all, each time one is done;
    /// from any thread.
    pub fn new(listener: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self { done: AtomicUsize::new(0), listener: Some(Box::new(listener)) }
    }

    /// One article of `all` is done.
    pub(super) fn step(&self, all: usize) {
        if let Some(listener) = &self.listener {
            listener(self.done.fetch_add(1, Ordering::Relaxed) + 1, all);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("done", &self.done).finish_non_exhaustive()
    }
}
