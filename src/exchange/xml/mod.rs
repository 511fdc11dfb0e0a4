//! XML as the interchange formats need it: a writer, and a reader that holds one unit in memory at a time.

mod read;
mod write;

pub(super) use read::{Child, Element, XmlEvent, XmlReader};
pub(super) use write::XmlWriter;
