import type { ItemKind } from "../kinds.ts";
import { IDEAS } from "./ideas.ts";

/** What is known of an item when its category is guessed. */
export interface GuessedItem {
  readonly kind: ItemKind;
  /** Name, or pattern with `*`. */
  readonly name: string;
  /** Seconds it lasts: 0 for a session, `Infinity` for what stays until deleted; absent when unknown. */
  readonly lifetimeSeconds?: number | undefined;
  /** Host it belongs to where that is a third party's; absent for what the site itself stores. */
  readonly host?: string | undefined;
  /** Third-party hosts whose scripts or responses set it. */
  readonly setters?: readonly string[] | undefined;
}

/** Longest part of a name that is looked at; what comes after it is an identifier. */
const LONGEST = 40;
const PART = { shortest: 2, longest: 4 } as const;
const HOST_PART = { shortest: 3, longest: 4 } as const;
const MOST_SETTERS = 3;

/**
 * What the model looks at, each sign once: `part:`, `word:` and `words:` of the name, `idea:` it
 * speaks of, `shape:` and `long:`, how long it lives, what kind it is, and the parts of the hosts
 * it belongs to (`host…`) and is set from (`setter…`).
 */
export function signsOf(item: GuessedItem): readonly string[] {
  const { kind, host, setters = [], lifetimeSeconds } = item;
  return [
    ...new Set([
      ...nameSigns(item.name),
      `lasts:${lastsOf(lifetimeSeconds)}`,
      `kind:${kind}`,
      ...(host === undefined ? ["party:first"] : ["party:third", ...hostSigns("host", host)]),
      setters.length === 0 ? "setter:none" : "setter:third",
      ...setters.slice(0, MOST_SETTERS).flatMap((setter) => hostSigns("setter", setter)),
    ]),
  ];
}

function nameSigns(name: string): string[] {
  const lower = name.toLowerCase();
  const words = wordsIn(name.slice(0, 4 * LONGEST));
  const pairs = words.slice(1).map((word, at) => `words:${words[at] ?? ""} ${word}`);
  const ideas = Object.entries(IDEAS).filter(([, idea]) => idea.in.test(lower.slice(0, LONGEST)));
  return [
    ...partsOf(plain(lower).slice(0, LONGEST), PART).map((part) => `part:${part}`),
    ...words.map((word) => `word:${word}`),
    ...pairs,
    ...ideas.map(([idea]) => `idea:${idea}`),
    ...shapeOf(name).map((shape) => `shape:${shape}`),
    `long:${lengthOf(name)}`,
    `parts:${Math.min(4, words.length)}`,
  ];
}

/** The words a name is made of: `lastSeenId`, `last_seen-id` and `LAST.SEEN.ID` say the same. */
function wordsIn(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** Digits are alike, and what no name is usually made of is one character. */
const plain = (lower: string): string =>
  lower.replaceAll(/\d/g, "0").replaceAll(/[^a-z0_.:*-]/g, "?");

/** Runs of neighbouring characters; `^` and `$` stand for the ends. */
function partsOf(text: string, { shortest, longest }: typeof PART | typeof HOST_PART): string[] {
  const whole = `^${text}$`;
  const parts: string[] = [];
  for (let size: number = shortest; size <= longest; size++)
    for (let at = 0; at + size <= whole.length; at++) parts.push(whole.slice(at, at + size));
  return parts;
}

const SEPARATORS = { _: "underscore", "-": "hyphen", ".": "dot", ":": "colon", "/": "slash" };

function shapeOf(name: string): string[] {
  const separators = Object.entries(SEPARATORS).filter(([mark]) => name.includes(mark));
  return [
    caseOf(name),
    ...(name.startsWith("_") ? ["private"] : []),
    ...(name.startsWith("__") ? ["twice private"] : []),
    ...(/\d/.test(name) ? ["digits"] : []),
    ...(name.includes("*") ? ["pattern"] : []),
    ...separators.map(([, word]) => word),
  ];
}

function caseOf(name: string): string {
  const [small, large] = [/[a-z]/.test(name), /[A-Z]/.test(name)];
  if (small && large) return /^[a-z]/.test(name) ? "camel case" : "mixed case";
  if (large) return "capitals";
  return small ? "small letters" : "no letters";
}

function lengthOf({ length }: string): string {
  if (length < 8) return String(length);
  if (length < 12) return "8";
  if (length < 16) return "12";
  return length < 24 ? "16" : "24";
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Upper ends of the lifetimes that are told apart, in seconds. */
const LASTS: readonly (readonly [number, string])[] = [
  [0, "the session"],
  [HOUR, "an hour at most"],
  [1.5 * DAY, "a day"],
  [8 * DAY, "a week"],
  [32 * DAY, "a month"],
  [100 * DAY, "three months"],
  [185 * DAY, "half a year"],
  [367 * DAY, "a year"],
  [400 * DAY, "13 months"],
  [740 * DAY, "two years"],
  [Number.MAX_VALUE, "more than two years"],
];

function lastsOf(seconds: number | undefined): string {
  if (seconds === undefined) return "unknown";
  return LASTS.find(([most]) => seconds <= most)?.[1] ?? "until deleted";
}

function hostSigns(whose: "host" | "setter", host: string): string[] {
  const name = host.toLowerCase().replace(/^(\*?\.)+/, "");
  const labels = plain(name.slice(0, 2 * LONGEST)).split(".");
  const own = labels.slice(0, -1);
  const parts = own.flatMap((label) => partsOf(label, HOST_PART));
  return [
    `${whose}-end:${labels.at(-1) ?? ""}`,
    `${whose}-labels:${Math.min(5, labels.length)}`,
    ...own.map((label) => `${whose}-label:${label}`),
    ...parts.map((part) => `${whose}-part:${part}`),
  ];
}
