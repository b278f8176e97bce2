import { createHash } from "node:crypto";
import { parseUrl, type ItemKind } from "@glassjar/register";
import type { Guessed } from "./guesses.ts";
import { partyOf, reportedUrl } from "../site.ts";
import { isIdentifying, looksUnique, partsOf } from "./identifier.ts";

/** A stored thing, by what it is called. */
export interface Place {
  readonly kind: ItemKind | "windowName";
  readonly name: string;
  readonly host: string;
}

interface Sent {
  readonly key: string;
  readonly host: string;
  readonly url: string;
  readonly body: string;
}

/**
 * Values that were stored in one scenario, and what was sent to others: kept in memory to see the
 * same value in two places, never written to a run.
 */
export interface Values {
  learn(place: Place, value: string): void;
  /** A request that left; `blocked` takes it back. */
  sent(request: Sent): { blocked(): void };
  /** What the requests written down under a key hand over. */
  carried(key: string): Guessed[];
  /** The place whose value a text is or holds. */
  placeOf(text: string): Place | undefined;
  /** An entity tag the browser gave back, and the server took: it knows this browser again. */
  tag(url: string, tag: string): void;
  /** Hashes of the entity tags, by the address as it is reported. */
  tags(): Record<string, string>;
  /** The address whose entity tag a text is or holds. */
  taggedBy(text: string): string | undefined;
  /** Every value of a place. */
  of(place: Place): readonly string[];
  places(): readonly Place[];
}

const MAX_VALUES = 5000;
const MAX_TEXT = 8192;
const MAX_SENT = 20_000;
/** Characters of addresses and bodies that are kept, in all. */
const MAX_SENT_TEXT = 16_000_000;
const MAX_TAGS = 500;

/** Begins with nothing known. */
export function createValues(siteHost: string): Values {
  const places = new Map<string, { place: Place; values: Set<string> }>();
  const byPart = new Map<string, Place>();
  const sent = new Map<string, Sent[]>();
  const tags = new Map<string, string>();
  const keyOf = ({ kind, name, host }: Place) => JSON.stringify([kind, name, host]);
  let count = 0;
  let room = MAX_SENT_TEXT;

  const read = ({ host, url, body }: Sent): Guessed[] =>
    parametersOf(url, body).flatMap(([parameter, value]) => {
      const owner = [value, ...partsOf(value), ...unpacked(value)]
        .map((part) => byPart.get(part))
        .find(Boolean);
      if (owner) {
        if (owner.host === host) return [];
        return [{ parameter, item: owner.name, host: owner.host }];
      }
      if (isIdentifying(parameter, value)) return [{ parameter }];
      if (!looksUnique(value)) return [];
      return [{ parameter, guess: hashOf(`${host} ${parameter} ${value}`) }];
    });

  return {
    learn(place, value) {
      if (value === "" || count >= MAX_VALUES) return;
      const entry = places.get(keyOf(place)) ?? { place, values: new Set() };
      if (entry.values.has(value)) return;
      count++;
      entry.values.add(value.slice(0, MAX_TEXT));
      places.set(keyOf(place), entry);
      for (const part of partsOf(value.slice(0, MAX_TEXT)))
        if (!byPart.has(part)) byPart.set(part, place);
    },
    sent(request) {
      if (partyOf(request.host, siteHost) === "first") return { blocked: () => undefined };
      const same = sent.get(request.key) ?? [];
      const cut = {
        ...request,
        url: request.url.slice(0, MAX_TEXT),
        body: request.body.slice(0, MAX_TEXT),
      };
      const size = cut.url.length + cut.body.length;
      if (same.length < 20 && sent.size < MAX_SENT && room >= size) {
        same.push(cut);
        room -= size;
      }
      sent.set(request.key, same);
      return { blocked: () => void same.splice(same.indexOf(cut), same.includes(cut) ? 1 : 0) };
    },
    carried(key) {
      const all = (sent.get(key) ?? []).flatMap(read);
      return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    },
    placeOf: (text) => [text, ...partsOf(text)].map((part) => byPart.get(part)).find(Boolean),
    tag(url, tag) {
      if (tags.size < MAX_TAGS) tags.set(url, tag);
    },
    tags: () => {
      const hashed = [...tags].map(([url, tag]) => [reportedUrl(url), hashOf(tag)] as const);
      return Object.fromEntries(hashed);
    },
    taggedBy(text) {
      const found = [...tags].find(([, tag]) => tag.includes(text));
      return found && reportedUrl(found[0]);
    },
    of: (place) => [...(places.get(keyOf(place))?.values ?? [])],
    places: () => [...places.values()].map(({ place }) => place),
  };
}

const PACKED = /^[A-Za-z0-9+/_-]{8,}={0,2}$/;

/** What a value holds when it is read as base64, and its parts. */
function unpacked(value: string): string[] {
  if (!PACKED.test(value)) return [];
  const text = Buffer.from(value, "base64").toString("utf8");
  return /^[\x20-\x7e]+$/.test(text) ? [text, ...partsOf(text)] : [];
}

/** Parameters of an address and of a body, and the segments of the path. */
function parametersOf(url: string, body: string): [string, string][] {
  const address = parseUrl(url);
  if (!address) return [];
  const { searchParams, pathname } = address;
  const segments = pathname
    .split("/")
    .filter(looksUnique)
    .map((part): [string, string] => ["path", part]);
  return [...searchParams, ...fieldsOf(body), ...segments];
}

function fieldsOf(body: string): [string, string][] {
  if (body === "") return [];
  if (/^\s*[{[]/.test(body)) return jsonFields(body);
  if (/^--\S+\r?\n/.test(body)) return formFields(body);
  if (/^[^\s=&]+=/.test(body)) return [...new URLSearchParams(body)];
  return [["body", body]];
}

/** `multipart/form-data` (RFC 7578), as far as its fields are text. */
function formFields(body: string): [string, string][] {
  const field = /\bname="([^"]*)"[^]*?\r?\n\r?\n([^]*?)\r?\n--/g;
  return [...body.matchAll(field)].map(([, name = "", value = ""]) => [name, value]);
}

function jsonFields(body: string): [string, string][] {
  const found: [string, string][] = [];
  try {
    JSON.parse(body, (name, value: unknown) => {
      if (typeof value === "string" || typeof value === "number") found.push([name, String(value)]);
      return value;
    });
  } catch {
    found.push(["body", body]);
  }
  return found;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
