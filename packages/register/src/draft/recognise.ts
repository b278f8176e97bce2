import { coversHost } from "../catalogue/hosts.ts";
import { known, SURE, type Evidence, type KnownMatch } from "../catalogue/known.ts";
import type { Product } from "../catalogue/entry.ts";
import { guessCategory, type CategoryGuess } from "../classify/guess.ts";
import type { SeenItem } from "./seen.ts";

/** What can be said about an item that was seen, besides what was seen of it. */
export interface Recognised {
  /** The catalogue's word, where it is good enough to declare the item by. */
  readonly match?: KnownMatch;
  /** The best match, where none is good enough. */
  readonly possible?: KnownMatch;
  /** A category guessed from its looks, where none is known. Never evidence. */
  readonly guess?: CategoryGuess;
}

/**
 * Recognises an item: by the catalogue and the lists that were loaded, else by a guess.
 *
 * That nothing is owed must be sure, and a third party's item must be seen on a host of the
 * product; what is less is only possible.
 */
export function recognise(item: SeenItem, listed: readonly Product[] = []): Recognised {
  const matches = known(item.kind, item.name, item.host, listed);
  const placed = matches.filter((match) => isPlaced(match, item));
  const best = placed.find(({ confidence }) => confidence >= SURE) ?? placed[0];
  // What may be necessary is not called something else because a looser match says so.
  if (best && (best.confidence >= SURE || best.product.category !== "necessary"))
    return { match: best };
  const possible = best ?? matches[0];
  return { ...(possible && { possible }), guess: guessCategory(looksOf(item)) };
}

function isPlaced({ product, entry }: KnownMatch, { party, host }: SeenItem): boolean {
  const hosts = [...(entry.on ?? []), ...(product.hosts ?? [])];
  return party === "first" || hosts.some((pattern) => coversHost(pattern, host));
}

function looksOf({ kind, name, party, host, lifetimeSeconds, setters }: SeenItem) {
  return {
    kind,
    name,
    lifetimeSeconds: secondsOf(kind, lifetimeSeconds),
    ...(party === "third" && { host: host.replace(/^\./, "") }),
    ...(setters && { setters }),
  };
}

function secondsOf(kind: SeenItem["kind"], seconds: number | undefined): number | undefined {
  if (kind === "cookie") return Math.max(0, seconds ?? 0);
  if (kind === "fingerprint") return undefined;
  return kind === "sessionStorage" ? 0 : Infinity;
}

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  "name and host": "the name is the same and the host is the vendor’s",
  name: "the name is the same",
  "pattern and host": "the name fits the pattern and the host is the vendor’s",
  pattern: "the name fits the pattern",
};

/** What was recognised, in English sentences for whoever completes the register. */
export function recognisedWords({ match, possible, guess }: Recognised): readonly string[] {
  return [
    ...(match ? [`In the catalogue: ${matchWords(match)}.`] : []),
    ...(possible ? [`Perhaps, but not surely: ${matchWords(possible)}.`] : []),
    ...(guess ? [`${guessWords(guess)}.`] : []),
  ];
}

function matchWords({ product, entry, evidence, confidence }: KnownMatch): string {
  const { name, id, category } = product;
  return `${entry.name} of ${name ?? id}, ${category}, sure to ${confidence.toFixed(2)}; ${EVIDENCE[evidence]}`;
}

/** A guess as a sentence without its full stop: what, how sure, and why. */
export function guessWords({ category, confidence, reasons }: CategoryGuess): string {
  const why = reasons.length === 0 ? "nothing in particular speaks for it" : reasons.join("; ");
  return `A guess from its looks: ${category}, sure to ${confidence.toFixed(2)}: ${why}`;
}
