//! Several messages as one: what was translated apart, for a text that is one now.

use std::collections::HashMap;

use fluent_syntax::{ast, parser, serializer};

/// What is written after the id of a message, and the names that its tags and variables get in the whole.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// The value and the attributes, as they are in a catalog after `id =`.
    pub text: String,
    /// New names by old ones.
    pub names: HashMap<String, String>,
}

/// One message with the values of all parts, in their order, with a space between them. `None` if a part is not a
/// message, or two parts have an attribute of the same name.
///
/// ```
/// use audarma::fluent::{Part, join};
/// let part = |text: &str| Part { text: text.to_owned(), ..Part::default() };
/// let whole = join("a", &[part("Келісім жасалды."), part("Жұмыс { $n } жыл жүреді.")]);
/// assert_eq!(whole.as_deref(), Some("a = Келісім жасалды. Жұмыс { $n } жыл жүреді.\n"));
/// ```
pub fn join(id: &str, parts: &[Part]) -> Option<String> {
    let mut whole: Option<ast::Message<String>> = None;
    for part in parts {
        let mut message = parsed(id, &part.text)?;
        rename(&mut message, &part.names);
        match &mut whole {
            None => whole = Some(message),
            Some(whole) => append(whole, message)?,
        }
    }
    let body = vec![ast::Entry::Message(whole?)];
    Some(serializer::serialize(&ast::Resource { body }))
}

fn parsed(id: &str, text: &str) -> Option<ast::Message<String>> {
    let resource =
        parser::parse(format!("{id} ={}{text}\n", if text.starts_with('\n') { "" } else { " " })).ok()?;
    let mut entries = resource.body.into_iter();
    match (entries.next(), entries.next()) {
        (Some(ast::Entry::Message(message)), None) => Some(message),
        _ => None,
    }
}

fn append(whole: &mut ast::Message<String>, message: ast::Message<String>) -> Option<()> {
    if let Some(value) = message.value {
        match &mut whole.value {
            None => whole.value = Some(value),
            Some(before) => {
                push(&mut before.elements, " ".to_owned());
                for element in value.elements {
                    match element {
                        ast::PatternElement::TextElement { value } => push(&mut before.elements, value),
                        other => before.elements.push(other),
                    }
                }
            }
        }
    }
    for attribute in message.attributes {
        if whole.attributes.iter().any(|known| known.id.name == attribute.id.name) {
            return None;
        }
        whole.attributes.push(attribute);
    }
    Some(())
}

/// Adds text; a text element ends with its line, and is followed by another one only then.
fn push(elements: &mut Vec<ast::PatternElement<String>>, text: String) {
    match elements.last_mut() {
        Some(ast::PatternElement::TextElement { value }) if !value.ends_with('\n') => value.push_str(&text),
        _ => elements.push(ast::PatternElement::TextElement { value: text }),
    }
}

fn rename(message: &mut ast::Message<String>, names: &HashMap<String, String>) {
    if names.is_empty() {
        return;
    }
    message.value.iter_mut().for_each(|value| rename_pattern(value, names));
    for attribute in &mut message.attributes {
        let name = &attribute.id.name;
        let new = names
            .iter()
            .find_map(|(old, new)| Some(format!("{new}-{}", name.strip_prefix(old)?.strip_prefix('-')?)));
        attribute.id.name = new.unwrap_or_else(|| name.clone());
        rename_pattern(&mut attribute.value, names);
    }
}

fn rename_pattern(pattern: &mut ast::Pattern<String>, names: &HashMap<String, String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = rename_tags(value, names),
            ast::PatternElement::Placeable { expression } => rename_expression(expression, names),
        }
    }
}

fn rename_expression(expression: &mut ast::Expression<String>, names: &HashMap<String, String>) {
    match expression {
        ast::Expression::Inline(inline) => rename_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            rename_inline(selector, names);
            variants.iter_mut().for_each(|variant| rename_pattern(&mut variant.value, names));
        }
    }
}

fn rename_inline(inline: &mut ast::InlineExpression<String>, names: &HashMap<String, String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            if let Some(new) = names.get(&id.name) {
                id.name.clone_from(new);
            }
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter_mut().for_each(|argument| rename_inline(argument, names));
        }
        ast::InlineExpression::Placeable { expression } => rename_expression(expression, names),
        _ => {}
    }
}

/// A text with other names in its tags: `<em>` and `</em>`.
fn rename_tags(text: &str, names: &HashMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at + 1);
        out.push_str(before);
        let (slash, name) = tag.strip_prefix('/').map_or(("", tag), |name| ("/", name));
        out.push_str(slash);
        let end = name.find(|char: char| !char.is_ascii_alphanumeric() && char != '-').unwrap_or(name.len());
        let new = names.get(&name[..end]).filter(|_| name[end..].starts_with('>'));
        out.push_str(new.map_or(&name[..end], String::as_str));
        rest = &name[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_variables_get_the_names_that_they_have_in_the_whole() {
        let names = HashMap::from([("a".to_owned(), "a2".to_owned()), ("img".to_owned(), "img2".to_owned())]);
        let first =
            Part { text: "<a>Бір</a>".to_owned(), names: HashMap::from([("a".into(), "a1".into())]) };
        let text = "<a>Екі</a> { $img }\n    .img-alt = Сурет".to_owned();
        let whole = join("x", &[first, Part { text, names }]).unwrap();
        assert_eq!(whole, "x = <a1>Бір</a1> <a2>Екі</a2> { $img2 }\n    .img2-alt = Сурет\n");
    }

    #[test]
    fn variants_stay_variants_and_equal_attributes_cannot_be_joined() {
        let select =
            Part { text: "{ $n ->\n    [one] бір\n   *[other] көп\n}".to_owned(), ..Part::default() };
        let plain = Part { text: "Соңы.".to_owned(), ..Part::default() };
        let whole = join("x", &[select, plain]).unwrap();
        assert!(whole.contains("*[other] көп") && whole.trim_end().ends_with("Соңы."), "{whole}");
        let alt = Part { text: "\n    .img-alt = Сурет".to_owned(), ..Part::default() };
        assert_eq!(join("x", &[alt.clone(), alt]), None);
    }
}
