import { queryError } from "./error.ts";

/** A piece of a query, and where it begins. */
export interface Token {
  readonly kind: "name" | "field" | "string" | "number" | "sign" | "end";
  /** The text; of a string or a quoted field what is between the quotes. */
  readonly text: string;
  readonly at: number;
}

const MAX_LENGTH = 8000;
const PIECES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["field", /`[^`]+`/y],
  ["string", /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ["sign", /<=|>=|!=|<>|\.\.|[=<>()[\],+\-*/:.]/y],
];

/**
 * Cuts a query into tokens, ended by one of kind `end`.
 *
 * @throws ExploreError for a character no query can hold, or more than 8,000 of them.
 */
export function tokensOf(query: string): Token[] {
  if (query.length > MAX_LENGTH)
    throw queryError(`A query has at most ${MAX_LENGTH} characters, not ${query.length}.`);
  const tokens: Token[] = [];
  let at = skipBlank(query, 0);
  while (at < query.length) {
    const token = tokenAt(query, at);
    if (!token) throw queryError(`"${query[at]}" has no meaning here`, at);
    tokens.push(token.token);
    at = skipBlank(query, token.end);
  }
  return [...tokens, { kind: "end", text: "", at }];
}

function skipBlank(query: string, at: number): number {
  let end = at;
  while (/\s/.test(query[end] ?? "")) end++;
  return end;
}

function tokenAt(query: string, at: number): { token: Token; end: number } | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const [raw] = pattern.exec(query) ?? [];
    if (raw !== undefined)
      return { token: { kind, text: textOf(kind, raw), at }, end: at + raw.length };
  }
  return undefined;
}

function textOf(kind: Token["kind"], raw: string): string {
  if (kind === "field") return raw.slice(1, -1);
  return kind === "string" ? raw.slice(1, -1).replaceAll(/\\(.)/gs, "$1") : raw;
}
