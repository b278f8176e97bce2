import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from "yaml";
import { parentOf, pointerTo } from "./pointer.ts";
import { error } from "./check/rule.ts";
import type { ProblemSentence } from "./check/sentences.ts";
import type { Facts, Problem } from "./problem.ts";

/** Longest register text accepted, in UTF-16 code units: 1 Mi. */
export const MAX_REGISTER_LENGTH = 1_048_576;

/** A text read as YAML: its plain value and where each part of it stands. */
export interface Source {
  /** The plain value; undefined when the text could not be read. */
  readonly value?: unknown;
  /** What keeps the text from being read as written. */
  readonly problems: readonly Problem[];
  /** Adds line and column to problems that name a pointer. */
  locate(problem: Problem): Problem;
}

/** Codes whose mistake is the key itself rather than what it holds. */
const ABOUT_KEYS = new Set(["unknown-key", "wrong-key"]);

/**
 * Reads YAML 1.2, of which JSON is a part. Never throws: what cannot be read is a problem with its
 * position. Aliases are refused, since a few lines of them can stand for gigabytes.
 */
export function readSource(text: string): Source {
  const unreadable = (sentence: ProblemSentence, facts?: Facts): Source => ({
    problems: [{ ...error(sentence, "", facts), line: 1, column: 1 }],
    locate: (problem) => problem,
  });
  if (text.length > MAX_REGISTER_LENGTH)
    return unreadable("too-large", { length: String(text.length), most: "1 Mi" });
  try {
    return readDocument(text);
  } catch (cause) {
    // The reader descends recursively, so that absurd nesting exhausts the stack.
    if (cause instanceof RangeError) return unreadable("too-deep");
    throw cause;
  }
}

function readDocument(text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [
    ...document.errors.map((mistake) => ({
      ...syntaxProblem(mistake, text),
      ...at(mistake.pos[0]),
    })),
    ...aliasesIn(document).map((offset) => aliasProblem(at(offset))),
  ];
  const whole = problems.every(({ code }) => code === "duplicate-key");
  let places: Map<string, Place> | undefined;
  return {
    ...(whole && { value: document.toJS() as unknown }),
    problems,
    locate(problem) {
      if (problem.line !== undefined) return problem;
      places ??= placesOf(document);
      return { ...problem, ...at(offsetOf(places, problem)) };
    },
  };
}

const aliasProblem = (place: { line: number; column: number }): Problem => ({
  ...error("yaml-alias", ""),
  ...place,
});

function syntaxProblem({ code, message, pos }: YAMLError, text: string): Problem {
  if (code !== "DUPLICATE_KEY") return error("yaml-syntax", "", { why: message });
  const [key = ""] = text.slice(pos[0]).split(/[:\s]/, 1);
  return { ...error("duplicate-key", "", { key }), found: key };
}

function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets;
}

/** Where a value stands, and where the key that holds it stands. */
interface Place {
  readonly value: number;
  readonly key: number;
}

function placesOf(document: Document): Map<string, Place> {
  const places = new Map<string, Place>();
  const enter = (pointer: string, node: unknown, key?: number): void => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    // A key without a value has an empty node somewhere behind it: the key is the better place.
    const empty = isScalar(node) && node.value === null && node.source === "";
    const value = (empty ? key : start) ?? key ?? 0;
    places.set(pointer, { value, key: key ?? value });
    if (isMap(node))
      for (const pair of node.items)
        enter(pointerTo(pointer, keyText(pair.key)), pair.value, keyOffset(pair.key));
    if (isSeq(node)) node.items.forEach((item, index) => enter(pointerTo(pointer, index), item));
  };
  enter("", document.contents);
  return places;
}

/** A key as `toJS` writes it. */
function keyText(key: unknown): string {
  if (isAlias(key)) return key.source;
  const value = isScalar(key) ? key.value : key;
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

const keyOffset = (key: unknown): number | undefined => (isNode(key) ? key.range?.[0] : undefined);

function offsetOf(places: ReadonlyMap<string, Place>, problem: Problem): number {
  for (let pointer = problem.pointer; ; pointer = parentOf(pointer)) {
    const place = places.get(pointer);
    if (place) return placeFor(problem, pointer, place);
    if (pointer === "") return 0;
  }
}

function placeFor(problem: Problem, pointer: string, place: Place): number {
  const aboutKey = pointer === problem.pointer && ABOUT_KEYS.has(problem.code);
  return aboutKey || problem.code === "missing-key" ? place.key : place.value;
}
