import type { BinaryOperator, Expression, Labelled, Ordered } from "./ast.ts";
import { queryError } from "./error.ts";
import { tokensOf, type Token } from "./lexer.ts";

const MAX_DEPTH = 60;
const MAX_LIST = 1000;

/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["or"],
  ["and"],
  ["=", "!=", "<=", ">=", "<", ">", "like"],
  ["+", "-"],
  ["*", "/"],
];
const COMPARISON = 2;
const SPELT: Readonly<Record<string, string>> = { "<>": "!=", ":": "=" };
const RESERVED = new Set(["or", "and", "not", "in", "is", "like", "as", "asc", "desc", "between"]);

/**
 * Parses a condition, the value of `where`.
 *
 * @throws ExploreError `ODSQLError`, saying what was expected and where.
 */
export function parseWhere(query: string): Expression {
  const parser = createParser(query);
  const expression = parser.expression();
  parser.end();
  return expression;
}

/** Parses a list of expressions with optional labels: the value of `select` or `group_by`. */
export function parseList(query: string): Labelled[] {
  const parser = createParser(query);
  const list = parser.list(() => {
    const from = parser.peek().at;
    const expression = parser.expression();
    const written = query.slice(from, parser.peek().at).trim();
    const plain = expression.kind === "field" ? expression.name : written;
    return { expression, label: parser.word("as") ? parser.name() : plain };
  });
  parser.end();
  return list;
}

/** Parses the value of `order_by`. */
export function parseOrder(query: string): Ordered[] {
  const parser = createParser(query);
  const list = parser.list(() => {
    const expression = parser.expression();
    const descending = parser.word("desc");
    if (!descending) parser.word("asc");
    return { expression, descending };
  });
  parser.end();
  return list;
}

function createParser(query: string) {
  const tokens = tokensOf(query);
  let position = 0;
  let depth = 0;

  const peek = (): Token => tokens[position] as Token;
  const isWord = (word: string) => peek().kind === "name" && peek().text.toLowerCase() === word;
  const take = (): Token => {
    const token = peek();
    if (token.kind !== "end") position++;
    return token;
  };
  const word = (text: string): boolean => {
    const found = isWord(text);
    if (found) take();
    return found;
  };
  const sign = (text: string): boolean => {
    const found = peek().kind === "sign" && peek().text === text;
    if (found) take();
    return found;
  };
  const expected = (what: string): never => {
    const { kind, text, at } = peek();
    const found = kind === "end" ? "the query ends" : `there is "${text.slice(0, 40)}"`;
    throw queryError(`Expected ${what}, but ${found}`, at);
  };
  const expectSign = (text: string) => sign(text) || expected(`"${text}"`);
  const name = (): string => {
    const token = peek();
    if (
      token.kind === "field" ||
      (token.kind === "name" && !RESERVED.has(token.text.toLowerCase()))
    )
      return take().text;
    return expected("a name");
  };

  function list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (sign(",")) {
      if (items.length === MAX_LIST) throw queryError(`A list has at most ${MAX_LIST} entries.`);
      items.push(item());
    }
    return items;
  }

  function expression(level = 0): Expression {
    if (++depth > MAX_DEPTH * LEVELS.length)
      throw queryError(`A query is nested at most ${MAX_DEPTH} deep`, peek().at);
    const parsed = level === LEVELS.length ? unary() : binary(level);
    depth--;
    return parsed;
  }

  function binary(level: number): Expression {
    if (level === COMPARISON && isWord("not")) return negation(level);
    let left = expression(level + 1);
    for (;;) {
      if (level === COMPARISON) left = suffixed(left);
      const { at } = peek();
      const operator = operatorAt(level);
      if (!operator) return left;
      left = { kind: "binary", operator, left, right: expression(level + 1), at };
    }
  }

  function negation(level: number): Expression {
    const { at } = take();
    return { kind: "not", value: expression(level), at };
  }

  function operatorAt(level: number): BinaryOperator | undefined {
    const { kind, text } = peek();
    if (kind !== "name" && kind !== "sign") return undefined;
    const spelt = SPELT[text] ?? text.toLowerCase();
    const found = LEVELS[level]?.find((operator) => operator === spelt);
    if (found) take();
    return found;
  }

  /** `is null`, `in (…)`, `in [a..b]`, `between a and b`, and their negations. */
  function suffixed(value: Expression): Expression {
    const { at } = peek();
    if (word("is")) {
      const negated = word("not");
      if (!word("null")) expected('"null"');
      return { kind: "isNull", value, negated, at };
    }
    if (isWord("not")) {
      const [, next] = [take(), peek()];
      const inner = membership(value, next.at) ?? expected('"in" or "between"');
      return { kind: "not", value: inner, at };
    }
    return membership(value, at) ?? value;
  }

  function membership(value: Expression, at: number): Expression | undefined {
    if (word("between")) {
      const low = expression(COMPARISON + 1);
      if (!word("and")) expected('"and"');
      return { kind: "range", value, low, high: expression(COMPARISON + 1), at };
    }
    if (!word("in")) return undefined;
    if (sign("(")) {
      const values = list(() => expression(COMPARISON + 1));
      expectSign(")");
      return { kind: "in", value, values, at };
    }
    if (!sign("[")) expected('"(" or "["');
    const low = expression(COMPARISON + 1);
    if (!sign("..") && !word("to")) expected('".."');
    const high = expression(COMPARISON + 1);
    expectSign("]");
    return { kind: "range", value, low, high, at };
  }

  function unary(): Expression {
    const { at } = peek();
    if (!sign("-")) return primary();
    return { kind: "negative", value: expression(LEVELS.length), at };
  }

  function primary(): Expression {
    const { kind, text, at } = peek();
    if (sign("(")) {
      const inner = expression();
      expectSign(")");
      return inner;
    }
    if (sign("*")) return { kind: "star", at };
    if (kind === "string") return { kind: "text", value: take().text, at };
    if (kind === "number") return { kind: "number", value: Number(take().text), at };
    if (kind === "field") return { kind: "field", name: take().text, at };
    if (kind !== "name" || RESERVED.has(text.toLowerCase())) return expected("a value");
    return named(take());
  }

  function named({ text, at }: Token): Expression {
    const lower = text.toLowerCase();
    if (lower === "true" || lower === "false")
      return { kind: "boolean", value: lower === "true", at };
    if (lower === "null") return { kind: "null", at };
    if (lower === "date" && peek().kind === "string")
      return { kind: "date", value: take().text, at };
    return sign("(") ? call(lower, at) : { kind: "field", name: text, at };
  }

  function call(called: string, at: number): Expression {
    if (sign(")")) return { kind: "call", name: called, distinct: false, arguments: [], at };
    const distinct = word("distinct");
    const values = list(() => expression());
    expectSign(")");
    return { kind: "call", name: called, distinct, arguments: values, at };
  }

  return {
    expression: () => expression(),
    list,
    name,
    peek,
    word,
    end: () => void (peek().kind === "end" || expected("the end of the query")),
  };
}
