//! The placeholders of `output`. What must not live here: what is at the path.

use crate::model::Locale;

/// The placeholder that every `output` must have: without it the versions of all locales would be one file.
pub(super) const LOCALE: &str = "locale";

/// The placeholders of `output`.
pub(super) const PLACEHOLDERS: [&str; 6] = [LOCALE, "path", "dir", "name", "stem", "ext"];

/// The placeholders in a template, each with its offset; a brace without its pair comes last, as it is.
pub(super) fn placeholders(template: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = template[rest..].find(['{', '}']).map(|at| rest + at) {
        let inner = template[open..].strip_prefix('{').and_then(|inner| Some(&inner[..inner.find('}')?]));
        match inner.filter(|inner| !inner.contains('{')) {
            Some(inner) => found.push((open + 1, inner)),
            None => {
                found.push((open, &template[open..=open]));
                break;
            }
        }
        rest = open + inner.map_or(1, |inner| inner.len() + 2);
    }
    found
}

/// A template with its placeholders filled in for a file, which is given by its path in the folder of its
/// locale: `news/a.md`.
pub(super) fn fill(template: &str, path: &str, locale: &Locale) -> String {
    let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, ext) = name.rsplit_once('.').unwrap_or((name, ""));
    let locale = locale.to_string();
    // An article outside any folder leaves no slash behind, which would lead to the root of the disk.
    let mut rest = if dir.is_empty() { template.replace("{dir}/", "") } else { template.to_owned() };
    let mut filled = String::with_capacity(rest.len() + path.len());
    while let Some((open, inner)) = placeholders(&rest).first().copied() {
        filled.push_str(&rest[..open - 1]);
        filled.push_str(match inner {
            LOCALE => &locale,
            "path" => path,
            "dir" => dir,
            "name" => name,
            "stem" => stem,
            _ => ext,
        });
        rest = rest[open + inner.len() + 1..].to_owned();
    }
    filled + &rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled() {
        let filled = |template: &str, path: &str| fill(template, path, &Locale::of("kk"));
        assert_eq!(filled("../public/{locale}/{path}", "news/a.md"), "../public/kk/news/a.md");
        assert_eq!(filled("{dir}/{stem}.{locale}.{ext}", "news/a.md"), "news/a.kk.md");
        assert_eq!(filled("{dir}/{stem}.{locale}.{ext}", "a.md"), "a.kk.md");
        assert_eq!(filled("{locale}/{dir}/{name}", "a.md"), "kk/a.md");
        // What a name says is no placeholder.
        assert_eq!(filled("{locale}/{path}", "{locale}.md"), "kk/{locale}.md");
    }

    #[test]
    fn placeholders_are_found_with_their_places() {
        assert_eq!(placeholders("a/{locale}/{path}"), [(3, "locale"), (12, "path")]);
        assert_eq!(placeholders("{loc"), [(0, "{")]);
        assert_eq!(placeholders("{{path}}"), [(0, "{")]);
        assert_eq!(placeholders("{a}}"), [(1, "a"), (3, "}")]);
    }
}
