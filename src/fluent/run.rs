//! A traversal of a value and everything that it references.

use super::date::Day;
use super::functions::{self, Refused};
use super::number::Number;
use super::resolve::{ResolveFault, Resolver, Variable};
use super::value::Value;
use crate::model::{Catalog, Element, Expression, Pattern, Token, Variant, notation};

/// The maximum number of bytes that references may add to a value. A placeable counts as some of
/// them, so that references to nothing terminate as well.
const MOST: usize = 1 << 20;
const PLACEABLE: usize = 16;

/// The maximum number of different faults reported for a value.
const MOST_FAULTS: usize = 64;

/// The maximum depth of nested expressions and references. A single value in a file nests at most 64
/// levels deep; the rest is for references.
const DEEPEST: usize = 200;

/// A traversal of a value.
pub(super) struct Run<'r, 'a> {
    resolver: &'r Resolver<'a>,
    pub(super) tokens: Vec<Token>,
    pub(super) faults: Vec<ResolveFault>,
    /// Whether text is in the notation of tags.
    has_tags: bool,
    /// The references that are being resolved: `-term`, `message.attribute`.
    followed: Vec<String>,
    depth: usize,
    spent: usize,
}

/// The context of an expression.
#[derive(Clone, Copy)]
struct Scope<'s> {
    catalog: &'s Catalog,
    /// The enclosing term with its arguments, which are the variables inside it.
    term: Option<(&'s str, &'s [(String, Expression)])>,
}

impl<'r, 'a> Run<'r, 'a> {
    pub(super) fn new(resolver: &'r Resolver<'a>, has_tags: bool) -> Self {
        let (tokens, faults, followed) = (Vec::new(), Vec::new(), Vec::new());
        Self { resolver, tokens, faults, has_tags, followed, depth: 0, spent: 0 }
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern, catalog: &Catalog) {
        self.walk(pattern, Scope { catalog, term: None });
    }

    /// The text of all tokens.
    pub(super) fn text(&mut self) -> String {
        let texts = self.tokens.drain(..).map(|token| match token {
            Token::Text(text) => text,
            other => notation::show(&[other]),
        });
        texts.collect()
    }

    fn walk(&mut self, pattern: &Pattern, scope: Scope<'_>) {
        match pattern {
            Pattern::Plain(span) => self.written(scope.catalog.source.slice(*span)),
            Pattern::Rich(elements) => {
                for element in elements {
                    match element {
                        Element::Text(text) => self.written(text),
                        Element::Placeable(expression) => self.placeable(expression, scope),
                    }
                }
            }
        }
    }

    /// Literal text of a pattern.
    fn written(&mut self, text: &str) {
        if !self.has_tags {
            return self.literal(text);
        }
        if !self.is_over(text.len()) {
            for token in notation::parse(text) {
                match token {
                    Token::Text(text) => notation::push_text(&mut self.tokens, &text),
                    tag => self.tokens.push(tag),
                }
            }
        }
    }

    /// Text that is not in the notation of tags.
    fn literal(&mut self, text: &str) {
        if !self.is_over(text.len()) {
            notation::push_text(&mut self.tokens, text);
        }
    }

    /// Reports a fault once, and no more faults than people will read.
    fn tell(&mut self, fault: ResolveFault) {
        let has_room = self.faults.len() < MOST_FAULTS || fault == ResolveFault::TooLong;
        if has_room && !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// Whether the value becomes too long with `more` bytes. Text of the value itself is not
    /// limited.
    fn is_over(&mut self, more: usize) -> bool {
        if !self.followed.is_empty() {
            self.spent = self.spent.saturating_add(more);
        }
        let is_over = self.spent > MOST;
        if is_over {
            self.tell(ResolveFault::TooLong);
        }
        is_over
    }

    fn placeable(&mut self, expression: &Expression, scope: Scope<'_>) {
        if self.depth == DEEPEST {
            self.spent = MOST + 1;
        }
        if self.is_over(PLACEABLE) {
            return;
        }
        self.depth += 1;
        self.expression(expression, scope);
        self.depth -= 1;
    }

    fn expression(&mut self, expression: &Expression, scope: Scope<'_>) {
        match expression {
            Expression::Text(text) => self.literal(text),
            Expression::Nested(inner) => self.placeable(inner, scope),
            Expression::Message { id, attribute } => self.message(id, attribute.as_deref(), scope),
            Expression::Term { id, attribute, arguments } => {
                self.term(id, attribute.as_deref(), arguments);
            }
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.variant(selector, variants, scope) {
                    self.walk(&variant.value, scope);
                }
            }
            Expression::Variable(name) if self.is_mark(name, scope) => {
                self.tokens.push(Token::Variable(name.clone()));
            }
            Expression::Number(_) | Expression::Variable(_) | Expression::Function { .. } => {
                match self.worth(expression, scope) {
                    Some(value) => self.literal(&value.show(self.resolver.locale)),
                    None => self.literal(&source(expression)),
                }
            }
        }
    }

    fn is_mark(&self, name: &str, scope: Scope<'_>) -> bool {
        let known = scope.term.is_none().then(|| self.resolver.variable(name)).flatten();
        self.has_tags && known == Some(&Variable::Mark)
    }

    /// Evaluates an expression; `None` with a fault if it has no value.
    fn worth(&mut self, expression: &Expression, scope: Scope<'_>) -> Option<Value> {
        match expression {
            Expression::Text(text) => Some(Value::Text(text.clone())),
            Expression::Number(written) => {
                let number = Number::parse(written).map(Value::Number);
                Some(number.unwrap_or_else(|| Value::Text(written.clone())))
            }
            Expression::Variable(name) => {
                let value = self.variable(name, scope);
                if value.is_none() {
                    self.tell(ResolveFault::UnknownVariable(name.clone()));
                }
                value
            }
            Expression::Function { name, positional, named } => {
                let first = match positional.first() {
                    Some(first) => Some(self.worth(first, scope)?),
                    None => None,
                };
                let result = functions::call(name, first, named);
                result.map_err(|refused| self.refuse(name, refused)).ok()
            }
            Expression::Nested(_)
            | Expression::Select { .. }
            | Expression::Message { .. }
            | Expression::Term { .. } => Some(Value::Text(self.aside(expression, scope))),
        }
    }

    fn variable(&mut self, name: &str, scope: Scope<'_>) -> Option<Value> {
        if let Some((_, arguments)) = scope.term {
            let (_, argument) = arguments.iter().find(|(given, _)| given == name)?;
            return self.worth(argument, scope);
        }
        match self.resolver.variable(name)? {
            Variable::Mark => None,
            Variable::Text(text) => Some(Value::Text(text.clone())),
            Variable::Number(number) => Number::from_f64(*number).map(Value::Number),
            Variable::Date(date) => {
                Some(Day::parse(date).map_or_else(|| Value::Text(date.clone()), Value::Day))
            }
        }
    }

    fn refuse(&mut self, function: &str, refused: Refused) {
        let function = function.to_owned();
        self.tell(match refused {
            Refused::Unknown => ResolveFault::UnknownFunction(function),
            Refused::Argument(argument) => ResolveFault::BadArgument { function, argument },
        });
    }

    /// The text of an expression, kept apart from the value.
    fn aside(&mut self, expression: &Expression, scope: Scope<'_>) -> String {
        let tokens = std::mem::take(&mut self.tokens);
        self.placeable(expression, scope);
        let text = self.text();
        self.tokens = tokens;
        text
    }

    fn message(&mut self, id: &str, attribute: Option<&str>, scope: Scope<'_>) {
        let name = dotted(id, attribute);
        let entry = self.resolver.message(id);
        let value = entry.and_then(|entry| match attribute {
            Some(attribute) => entry.attribute(attribute).map(|attribute| &attribute.value),
            None => entry.value.as_ref(),
        });
        match value {
            Some(value) => {
                let scope = Scope { catalog: self.resolver.messages, ..scope };
                self.follow(name, value, scope);
            }
            None => {
                self.literal(&format!("{{ {name} }}"));
                self.tell(ResolveFault::UnknownMessage(name));
            }
        }
    }

    fn term(&mut self, id: &str, attribute: Option<&str>, arguments: &[(String, Expression)]) {
        let name = dotted(id, attribute);
        let value = self.resolver.term(id).and_then(|(catalog, entry)| {
            let value = match attribute {
                Some(attribute) => entry.attribute(attribute).map(|attribute| &attribute.value),
                None => entry.value.as_ref(),
            };
            value.map(|value| (catalog, value))
        });
        match value {
            Some((catalog, value)) => {
                let scope = Scope { catalog, term: Some((id, arguments)) };
                self.follow(format!("-{name}"), value, scope);
            }
            None => {
                self.literal(&format!("{{ -{name} }}"));
                self.tell(ResolveFault::UnknownTerm(name));
            }
        }
    }

    fn follow(&mut self, name: String, value: &Pattern, scope: Scope<'_>) {
        if self.followed.contains(&name) {
            self.literal(&format!("{{ {name} }}"));
            return self.tell(ResolveFault::Cycle(name));
        }
        self.followed.push(name);
        self.walk(value, scope);
        self.followed.pop();
    }

    /// The variant that a selector selects.
    fn variant<'v>(
        &mut self,
        selector: &Expression,
        variants: &'v [Variant],
        scope: Scope<'_>,
    ) -> Option<&'v Variant> {
        let argument = match (selector, scope.term) {
            (Expression::Variable(_), Some((term, _))) => Some(term),
            _ => None,
        };
        let value = match (selector, argument) {
            // Without an argument, a term has its default form.
            (Expression::Variable(name), Some(_)) => self.variable(name, scope),
            _ => self.worth(selector, scope),
        };
        let locale = self.resolver.locale;
        let default = variants.iter().find(|variant| variant.is_default);
        let Some(value) = value else { return default };
        let chosen = variants.iter().find(|variant| value.matches(&variant.key, locale));
        if let (None, Some(term), Value::Text(case)) = (chosen, argument, value) {
            self.tell(ResolveFault::UnknownCase { term: term.to_owned(), case });
        }
        chosen.or(default)
    }
}

fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// An expression without a value, as written in the file.
fn source(expression: &Expression) -> String {
    match expression {
        Expression::Variable(name) => format!("{{ ${name} }}"),
        Expression::Function { name, .. } => format!("{{ {name}() }}"),
        Expression::Number(written) | Expression::Text(written) => written.clone(),
        _ => String::new(),
    }
}
