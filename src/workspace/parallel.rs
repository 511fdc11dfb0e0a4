//! Work on many articles: on all processors with the feature `threads`, one after the other without it.

#[cfg(feature = "threads")]
use rayon::prelude::*;

/// What `each` gives for every item, in order.
#[cfg(feature = "threads")]
pub(super) fn map<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(each).collect()
}

/// What `each` gives for every item, in order.
#[cfg(not(feature = "threads"))]
pub(super) fn map<T, R>(items: &[T], each: impl Fn(&T) -> R) -> Vec<R> {
    items.iter().map(each).collect()
}

/// What `each` gives for every item, in order, each of which it takes.
#[cfg(feature = "threads")]
pub(super) fn map_owned<T: Send, R: Send>(items: Vec<T>, each: impl Fn(T) -> R + Sync + Send) -> Vec<R> {
    items.into_par_iter().map(each).collect()
}

/// What `each` gives for every item, in order, each of which it takes.
#[cfg(not(feature = "threads"))]
pub(super) fn map_owned<T, R>(items: Vec<T>, each: impl Fn(T) -> R) -> Vec<R> {
    items.into_iter().map(each).collect()
}

/// What `each` gives for every item, in order, or an error of it.
#[cfg(feature = "threads")]
pub(super) fn try_map<T: Sync, R: Send, E: Send>(
    items: &[T],
    each: impl Fn(&T) -> Result<R, E> + Sync + Send,
) -> Result<Vec<R>, E> {
    items.par_iter().map(each).collect()
}

/// What `each` gives for every item, in order, or its first error.
#[cfg(not(feature = "threads"))]
pub(super) fn try_map<T, R, E>(items: &[T], each: impl Fn(&T) -> Result<R, E>) -> Result<Vec<R>, E> {
    items.iter().map(each).collect()
}
