import { createHash } from "node:crypto";
import type { ItemKind } from "@glassjar/register";
import type { Carried } from "../run.ts";
import { partyOf } from "../site.ts";
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
  carried(key: string): Carried[];
  /** The place whose value a text is or holds. */
  placeOf(text: string): Place | undefined;
  /** An entity tag the browser gave back, for the address it came from. */
  tag(url: string, tag: string): void;
  /** The entity tags that were given back, by address. */
  tags(): ReadonlyMap<string, string>;
  /** Every value of a place. */
  of(place: Place): readonly string[];
  places(): readonly Place[];
  /** Hashes of what only looks like an identifier, by parameter: to compare fresh profiles. */
  guesses(): ReadonlyMap<string, string>;
  /** Takes back guesses that every visitor sends alike. */
  drop(guesses: ReadonlySet<string>): void;
}

const MAX_VALUES = 5000;
const MAX_TEXT = 8192;
const MAX_SENT = 20_000;
const MAX_TAGS = 500;

/** Begins with nothing known. */
export function createValues(siteHost: string): Values {
  const places = new Map<string, { place: Place; values: Set<string> }>();
  const byPart = new Map<string, Place>();
  const sent = new Map<string, Sent[]>();
  const dropped = new Set<string>();
  const tags = new Map<string, string>();
  const keyOf = ({ kind, name, host }: Place) => JSON.stringify([kind, name, host]);
  let count = 0;

  const read = ({ host, url, body }: Sent): { carried: Carried; guess?: string }[] =>
    parametersOf(url, body).flatMap(([parameter, value]) => {
      const owner = [value, ...partsOf(value)].map((part) => byPart.get(part)).find(Boolean);
      if (owner) {
        if (owner.host === host) return [];
        return [{ carried: { parameter, item: owner.name, host: owner.host } }];
      }
      if (isIdentifying(parameter, value)) return [{ carried: { parameter } }];
      if (!looksUnique(value)) return [];
      const guess = hashOf(`${host} ${parameter} ${value}`);
      return dropped.has(guess) ? [] : [{ carried: { parameter }, guess }];
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
      if (same.length < 20 && sent.size < MAX_SENT) same.push(cut);
      sent.set(request.key, same);
      return { blocked: () => void same.splice(same.indexOf(cut), 1) };
    },
    carried(key) {
      const all = (sent.get(key) ?? []).flatMap(read).map(({ carried }) => carried);
      return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    },
    placeOf: (text) => [text, ...partsOf(text)].map((part) => byPart.get(part)).find(Boolean),
    tag(url, tag) {
      if (tags.size < MAX_TAGS) tags.set(url, tag);
    },
    tags: () => tags,
    of: (place) => [...(places.get(keyOf(place))?.values ?? [])],
    places: () => [...places.values()].map(({ place }) => place),
    guesses() {
      const found = [...sent.values()]
        .flat()
        .flatMap((request) =>
          read(request).flatMap(({ carried, guess }) =>
            guess ? [[`${request.host} ${carried.parameter}`, guess] as const] : [],
          ),
        );
      return new Map(found);
    },
    drop: (guesses) => guesses.forEach((guess) => dropped.add(guess)),
  };
}

/** Parameters of an address and of a body, and the segments of the path. */
function parametersOf(url: string, body: string): [string, string][] {
  if (!URL.canParse(url)) return [];
  const { searchParams, pathname } = new URL(url);
  const segments = pathname
    .split("/")
    .filter(looksUnique)
    .map((part): [string, string] => ["path", part]);
  return [...searchParams, ...fieldsOf(body), ...segments];
}

function fieldsOf(body: string): [string, string][] {
  if (body === "") return [];
  if (/^\s*[{[]/.test(body)) return jsonFields(body);
  if (/^[^\s=&]+=/.test(body)) return [...new URLSearchParams(body)];
  return [["body", body]];
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
