import { parseUrl } from "../parse-url.ts";
import { languageTag } from "./language.ts";
import { finish, refused, unreadable } from "./finish.ts";
import { knowledgeShape, observationShape } from "./json/edpb.ts";
import { policyShape } from "./json/policy.ts";
import { readRegister, REGISTER_TITLE } from "./json/register.ts";
import type { JsonFile, Shape } from "./json/shape.ts";
import { cookiebotShape } from "./json/cookiebot.ts";
import { disclosureShape } from "./json/disclosure.ts";
import { klaroShape } from "./json/klaro.ts";
import { oneTrustShape } from "./json/onetrust.ts";
import { recordsShape } from "./json/records.ts";
import { tarteaucitronShape } from "./json/tarteaucitron.ts";
import { vanillaShape } from "./json/vanilla.ts";
import { MAX_SOURCE_LENGTH, type ImportOptions, type ImportResult, type Place } from "./result.ts";
import type { Reading } from "./statement.ts";

/** Every shape of JSON that is known; the first that fits reads the file. */
const SHAPES: readonly Shape[] = [
  policyShape,
  knowledgeShape,
  observationShape,
  oneTrustShape,
  cookiebotShape,
  vanillaShape,
  klaroShape,
  tarteaucitronShape,
  disclosureShape,
  recordsShape,
];

/**
 * Drafts a register from JSON: the exports of the EDPB website auditing tool and of common consent
 * tools, told apart by their shape, and this product's own. Never throws; an unknown shape is listed
 * with the shapes that are known.
 */
export function importJson(text: string, options: ImportOptions = {}): ImportResult {
  if (text.length > MAX_SOURCE_LENGTH) return finish([refused(text.length, options)], options);
  const source = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const why = `this is no JSON: ${error instanceof Error ? error.message : ""}`;
    return finish([unreadable(why, text.slice(0, 80), options)], options);
  }
  return (
    readRegister(value, source, locator(source)) ??
    finish([readValue(value, source, options)], options)
  );
}

function readValue(value: unknown, text: string, options: ImportOptions): Reading {
  const own = languageOf(value);
  const language = languageTag(options.language ?? own ?? options.languages?.[0], options) ?? "en";
  const file: JsonFile = {
    context: { language, areas: Object.keys(options.areas ?? {}) },
    place: locator(text),
  };
  for (const shape of SHAPES) {
    const read = shape.read(value, file);
    if (read) return { ...read, language, ...originOf(value) };
  }
  const known = [REGISTER_TITLE, ...SHAPES.map(({ title }) => title)].join("; ");
  return unreadable(`nothing known has this shape; known are ${known}`, text.slice(0, 80), options);
}

function languageOf(value: unknown): string | undefined {
  const parts = value as { language?: unknown; site?: { languages?: unknown } } | null;
  const language = parts?.language;
  if (typeof language === "string") return language;
  const fallback = (language as { default?: unknown } | undefined)?.default;
  if (typeof fallback === "string") return fallback;
  const languages = parts?.site?.languages;
  return Array.isArray(languages) && typeof languages[0] === "string" ? languages[0] : undefined;
}

function originOf(value: unknown): { origin?: string } {
  const origin = (value as { site?: { origin?: unknown } } | null)?.site?.origin;
  return typeof origin === "string" && /^https?:\/\//.test(origin) && parseUrl(origin)
    ? { origin }
    : {};
}

/** How far ahead a text is searched for, in characters: many that are nowhere must not cost the whole file each. */
const FARTHEST = 100_000;

/** Finds texts in the order they are asked for, so that each record is found where it stands. */
function locator(source: string): (text: string) => Place {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let from = 0;
  return (text) => {
    const found = source.slice(from, from + FARTHEST).indexOf(JSON.stringify(text));
    // What is not written in just these characters stands near what was found last.
    const at = found < 0 ? from : from + found;
    from = at;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
