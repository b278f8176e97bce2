import type { Expression, Labelled } from "./ast.ts";
import { quoted, type Columns, type ColumnType } from "./column.ts";
import { createCompiler, type Compiled, type Parameter } from "./compile.ts";
import { ExploreError, queryError } from "./error.ts";
import { parseList, parseOrder, parseWhere } from "./parser.ts";
import type { Projection } from "./projection.ts";

/** What a request asks of a dataset. */
export interface RecordQuery {
  readonly select?: string | undefined;
  readonly where?: readonly string[];
  readonly groupBy?: string | undefined;
  readonly orderBy?: string | undefined;
  /** At most so many rows; -1 for all. */
  readonly limit: number;
  readonly offset: number;
  /** `facet:value` pairs that rows must have. */
  readonly refine?: readonly string[];
  /** `facet:value` pairs that rows must not have. */
  readonly exclude?: readonly string[];
}

/** The answer: how many there are in all, and those that were asked for. */
export interface RecordAnswer {
  readonly total: number;
  readonly columns: Columns;
  readonly rows: readonly Record<string, string | number | boolean | null>[];
}

interface Output {
  readonly label: string;
  readonly compiled: Compiled;
}

/**
 * Answers a query over a dataset.
 *
 * @throws ExploreError for an expression that cannot be understood, saying where.
 */
export function runQuery(
  projection: Projection,
  columns: Columns,
  facets: readonly string[],
  query: RecordQuery,
): RecordAnswer {
  const compiler = createCompiler(columns);
  const groups = query.groupBy ? parseList(query.groupBy).map(compiled) : [];
  const outputs = outputsOf();
  const isGrouped = groups.length > 0 || outputs.some((one) => one.compiled.aggregate);
  if (isGrouped) checkGrouped(outputs, groups);

  const from = fromClause();
  const select = joined(outputs.map(labelled));
  const ordered = orderClause();
  const rows = projection.all(
    `SELECT ${select.sql} ${from.sql}${ordered.sql} LIMIT ? OFFSET ?`,
    [select, from, ordered].flatMap((part) => part.parameters).concat(query.limit, query.offset),
  );
  const counted = projection.all(
    `SELECT count(*) AS total FROM (SELECT 1 ${from.sql})`,
    from.parameters,
  );
  const types = Object.fromEntries(
    outputs.map(({ label, compiled: { type } }) => [label, type === "null" ? "text" : type]),
  );
  return {
    total: Number(counted[0]?.["total"] ?? 0),
    columns: types,
    rows: rows.map((row) => answerRow(row, types)),
  };

  function compiled({ expression, label }: Labelled): Output {
    return { label, compiled: compiler.value(expression) };
  }

  function outputsOf(): Output[] {
    const written = query.select ? parseList(query.select) : [];
    const selected = written.flatMap((one) =>
      one.expression.kind === "star" ? everyColumn() : [compiled(one)],
    );
    const shown = groups.filter(({ label }) => !selected.some((one) => one.label === label));
    if (groups.length > 0) return [...shown, ...selected];
    return selected.length > 0 ? selected : everyColumn();
  }

  function everyColumn(): Output[] {
    return Object.entries(columns).map(([name, type]) => ({
      label: name,
      compiled: { sql: quoted(name), parameters: [], type, aggregate: false },
    }));
  }

  function fromClause(): Clause {
    const conditions = [
      ...(query.where ?? []).map((text) => compiler.condition(parseWhere(text))),
      ...(query.refine ?? []).map((pair) => refinement(pair, columns, facets, "IS")),
      ...(query.exclude ?? []).map((pair) => refinement(pair, columns, facets, "IS NOT")),
    ];
    if (conditions.some((one) => "aggregate" in one && one.aggregate))
      throw queryError("An aggregation cannot stand in where");
    const where = conditions.map(({ sql }) => sql).join(" AND ");
    const grouping = joined(groups.map(({ compiled: group }) => group));
    return {
      sql: `FROM records${where && ` WHERE ${where}`}${groups.length > 0 ? ` GROUP BY ${grouping.sql}` : ""}`,
      parameters: conditions.flatMap(({ parameters }) => parameters).concat(grouping.parameters),
    };
  }

  function orderClause(): Clause {
    if (!query.orderBy) return { sql: "", parameters: [] };
    const terms = parseOrder(query.orderBy).map(({ expression, descending }) => {
      const { sql, parameters } = byLabel(expression) ?? compiler.value(expression);
      return { sql: `${sql} ${descending ? "DESC" : "ASC"}`, parameters };
    });
    const { sql, parameters } = joined(terms);
    return { sql: ` ORDER BY ${sql}`, parameters };
  }

  /** What `as` named can be sorted by that name. */
  function byLabel(expression: Expression): Clause | undefined {
    if (expression.kind !== "field") return undefined;
    return outputs.find(({ label }) => label === expression.name)?.compiled;
  }
}

interface Clause {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

function joined(parts: readonly Clause[]): Clause {
  return {
    sql: parts.map(({ sql }) => sql).join(", "),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function labelled({ label, compiled: { sql, parameters } }: Output): Clause {
  return { sql: `${sql} AS ${quoted(label)}`, parameters };
}

function checkGrouped(outputs: readonly Output[], groups: readonly Output[]): void {
  const known = new Set(groups.map(({ compiled: { sql } }) => sql));
  const stray = outputs.find(({ compiled: { aggregate, sql } }) => !aggregate && !known.has(sql));
  if (stray) throw queryError(`${stray.label} is neither an aggregation nor named in group_by`);
}

function refinement(
  pair: string,
  columns: Columns,
  facets: readonly string[],
  operator: "IS" | "IS NOT",
): Clause {
  const colon = pair.indexOf(":");
  const name = pair.slice(0, colon);
  if (colon < 1 || !facets.includes(name))
    throw new ExploreError(
      "InvalidParameterValue",
      `"${pair.slice(0, 80)}" names no facet: write facet:value, with one of ${facets.join(", ")}.`,
    );
  const text = pair.slice(colon + 1).replace(/^"(.*)"$/s, "$1");
  const value = columns[name] === "boolean" ? Number(text === "true") : text;
  return { sql: `(${quoted(name)} ${operator} ?)`, parameters: [value] };
}

function answerRow(row: Record<string, Parameter>, types: Readonly<Record<string, ColumnType>>) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      types[name] === "boolean" && value !== null ? value === 1 : value,
    ]),
  );
}
