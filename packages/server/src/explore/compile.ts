import type { BinaryOperator, Expression } from "./ast.ts";
import { fold, folded, quoted, type Columns, type ColumnType } from "./column.ts";
import { queryError } from "./error.ts";
import { AGGREGATES, SCALARS, SEARCHES } from "./functions.ts";

/** A value for a placeholder. */
export type Parameter = string | number | null;

/** An expression as SQL with placeholders. */
export interface Compiled {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  readonly type: ColumnType | "null";
  /** Whether it makes one value of many rows. */
  readonly aggregate: boolean;
}

type Call = Extract<Expression, { kind: "call" }>;

const COMPARISONS: ReadonlySet<BinaryOperator> = new Set(["=", "!=", "<", "<=", ">", ">="]);

/**
 * Compiles expressions over a dataset's columns to parameterised SQL. Nothing a client wrote becomes
 * SQL text: names are looked up, values are placeholders.
 */
export function createCompiler(columns: Columns) {
  /** A condition: a text by itself searches in all columns. */
  function condition(expression: Expression): Compiled {
    if (expression.kind === "text")
      return anyOf(textColumns(columns).map((name) => contains(name, expression.value)));
    if (expression.kind === "not") return wrap("NOT (", condition(expression.value), ")");
    if (expression.kind === "binary" && isLogical(expression.operator))
      return join(
        [condition(expression.left), condition(expression.right)],
        ` ${expression.operator.toUpperCase()} `,
      );
    const compiled = value(expression);
    if (compiled.type !== "boolean")
      throw queryError(
        `Expected a condition, but there is a ${wordOf(compiled.type)}`,
        expression.at,
      );
    return compiled;
  }

  function value(expression: Expression): Compiled {
    switch (expression.kind) {
      case "field":
        return plain(quoted(expression.name), columnType(expression.name, expression.at));
      case "text":
        return literal(expression.value, "text");
      case "number":
        return literal(expression.value, "number");
      case "boolean":
        return literal(expression.value ? 1 : 0, "boolean");
      case "date":
        return literal(momentOf(expression.value, expression.at), "datetime");
      case "null":
        return plain("NULL", "null");
      case "star":
        throw queryError('"*" stands only by itself in select, or in count(*)', expression.at);
      case "call":
        return call(expression);
      case "negative":
        return wrap("-", typed(expression.value, "number"), "");
      case "not":
        return condition(expression);
      case "isNull": {
        const tested = value(expression.value);
        const sql = `(${tested.sql} IS ${expression.negated ? "NOT " : ""}NULL)`;
        return { ...tested, sql, type: "boolean" };
      }
      case "in":
        return membership(expression.value, expression.values);
      case "range": {
        const [tested, low, high] = alike([expression.value, expression.low, expression.high]);
        const parameters = [tested, low, high].flatMap((one) => one?.parameters ?? []);
        const sql = `(${tested?.sql} BETWEEN ${low?.sql} AND ${high?.sql})`;
        return { sql, parameters, type: "boolean", aggregate: tested?.aggregate ?? false };
      }
      default:
        return binary(expression);
    }
  }

  function binary(expression: Extract<Expression, { kind: "binary" }>): Compiled {
    const { operator, left, right, at } = expression;
    if (isLogical(operator)) return condition(expression);
    if (operator === "like") {
      if (left.kind !== "field" || right.kind !== "text")
        throw queryError('"like" compares a field with a text', at);
      return contains(textField(left), right.value);
    }
    if (COMPARISONS.has(operator)) {
      const sides = alike([left, right]);
      return { ...join(sides, ` ${operator === "!=" ? "<>" : operator} `), type: "boolean" };
    }
    const sides = [typed(left, "number"), typed(right, "number")];
    // Whole numbers divide as they do on paper, not as in C.
    const sql = operator === "/" ? " * 1.0 / " : ` ${operator} `;
    return { ...join(sides, sql), type: "number" };
  }

  function membership(tested: Expression, values: readonly Expression[]): Compiled {
    const [left, ...options] = alike([tested, ...values]);
    const list = options.map(({ sql }) => sql).join(", ");
    const parameters = [left, ...options].flatMap((one) => one?.parameters ?? []);
    return { sql: `(${left?.sql} IN (${list}))`, parameters, type: "boolean", aggregate: false };
  }

  function call(expression: Call): Compiled {
    const { name, at } = expression;
    if (Object.hasOwn(AGGREGATES, name)) return aggregate(expression);
    if (SEARCHES.some((one) => one === name)) return search(expression);
    const known = Object.hasOwn(SCALARS, name) ? SCALARS[name] : undefined;
    if (!known) throw queryError(`There is no function ${name}(); ${functionsThereAre()}`, at);
    checkCount(expression, known.takes.length);
    const values = expression.arguments.map((one, index) =>
      typed(one, known.takes[index] as ColumnType),
    );
    return {
      sql: known.sql(...values.map(({ sql }) => sql)),
      parameters: values.flatMap(({ parameters }) => parameters),
      type: known.gives,
      aggregate: values.some((one) => one.aggregate),
    };
  }

  function aggregate(expression: Call): Compiled {
    const { name, distinct, at } = expression;
    checkCount(expression, 1);
    const [over] = expression.arguments;
    if (!over) throw queryError(`${name}() needs an argument`, at);
    if (over.kind === "star") {
      if (name !== "count") throw queryError(`${name}(*) has no meaning; only count(*) has`, at);
      return { sql: "count(*)", parameters: [], type: "number", aggregate: true };
    }
    const { takes, gives } = AGGREGATES[name] ?? {};
    const inner = takes ? typed(over, takes) : value(over);
    if (inner.aggregate) throw queryError(`${name}() cannot contain another aggregation`, at);
    const sql = `${name}(${distinct ? "DISTINCT " : ""}${inner.sql})`;
    return { sql, parameters: inner.parameters, type: gives ?? inner.type, aggregate: true };
  }

  /** `search("x")`, `search(field, "x")`, `search(a, b, "x")`, `startswith(field, "x")`. */
  function search(expression: Call): Compiled {
    const { name, at } = expression;
    const sought = expression.arguments.at(-1);
    if (sought?.kind !== "text") throw queryError(`${name}() ends with the text to look for`, at);
    const fields = expression.arguments.slice(0, -1).map(textField);
    const names = fields.length === 0 && name === "search" ? textColumns(columns) : fields;
    if (names.length === 0) throw queryError(`${name}() needs a field to look in`, at);
    const looks = name === "search" ? contains : begins;
    return anyOf(names.map((field) => looks(field, sought.value)));
  }

  function textField(expression: Expression): string {
    if (expression.kind !== "field") throw queryError("Expected a field", expression.at);
    if (columnType(expression.name, expression.at) !== "text")
      throw queryError(`${expression.name} is no text`, expression.at);
    return expression.name;
  }

  function columnType(name: string, at: number): ColumnType {
    const type = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (type) return type;
    const known = Object.keys(columns).join(", ");
    throw queryError(`There is no field ${name.slice(0, 64)}; there are ${known}`, at);
  }

  function typed(expression: Expression, type: ColumnType): Compiled {
    const compiled = value(expression);
    if (compiled.type === type || compiled.type === "null") return compiled;
    if (type === "datetime" && expression.kind === "text")
      return literal(momentOf(expression.value, expression.at), "datetime");
    throw queryError(
      `Expected a ${wordOf(type)}, but there is a ${wordOf(compiled.type)}`,
      expression.at,
    );
  }

  /** Values that can be compared with each other: the first with a type decides. */
  function alike(expressions: readonly Expression[]): Compiled[] {
    const types = expressions.map((one) => value(one).type);
    const type = types.includes("datetime") ? "datetime" : types.find((one) => one !== "null");
    return expressions.map((one) => (type ? typed(one, type) : value(one)));
  }

  return { condition, value };
}

function isLogical(operator: BinaryOperator): boolean {
  return operator === "and" || operator === "or";
}

function plain(sql: string, type: Compiled["type"]): Compiled {
  return { sql, parameters: [], type, aggregate: false };
}

function literal(value: string | number, type: ColumnType): Compiled {
  return { sql: "?", parameters: [value], type, aggregate: false };
}

function wrap(before: string, inner: Compiled, after: string): Compiled {
  return { ...inner, sql: `(${before}${inner.sql}${after})` };
}

function join(parts: readonly Compiled[], between: string): Compiled {
  return {
    sql: `(${parts.map(({ sql }) => sql).join(between)})`,
    parameters: parts.flatMap(({ parameters }) => parameters),
    type: "boolean",
    aggregate: parts.some(({ aggregate }) => aggregate),
  };
}

function anyOf(conditions: readonly Compiled[]): Compiled {
  return conditions.length === 0 ? plain("(0)", "boolean") : join(conditions, " OR ");
}

function textColumns(columns: Columns): string[] {
  return Object.keys(columns).filter((name) => columns[name] === "text");
}

/** All words of a text, anywhere; `*` stands for any characters. */
function contains(column: string, text: string): Compiled {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const conditions = words.map((word) => matches(column, `%${patternOf(word)}%`));
  return conditions.length === 0 ? plain("(1)", "boolean") : join(conditions, " AND ");
}

function begins(column: string, text: string): Compiled {
  return matches(column, `${patternOf(fold(text))}%`);
}

function matches(column: string, pattern: string): Compiled {
  const sql = `(coalesce(${quoted(folded(column))}, '') LIKE ? ESCAPE '\\')`;
  return { sql, parameters: [pattern], type: "boolean", aggregate: false };
}

function patternOf(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`).replaceAll("*", "%");
}

function momentOf(text: string, at: number): string {
  const moment = /^\d{4}(-\d{2}(-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(text)
    ? new Date(text)
    : undefined;
  if (moment && !Number.isNaN(moment.valueOf())) return moment.toISOString();
  throw queryError(`"${text.slice(0, 40)}" is no date: write date'2026-01-31'`, at);
}

function wordOf(type: Compiled["type"]): string {
  return type === "boolean" ? "condition" : type;
}

function functionsThereAre(): string {
  return `there are ${[...Object.keys(AGGREGATES), ...Object.keys(SCALARS), ...SEARCHES].join(", ")}`;
}

function checkCount({ name, arguments: given, at }: Call, count: number): void {
  if (given.length !== count)
    throw queryError(`${name}() takes ${count} arguments, not ${given.length}`, at);
}
