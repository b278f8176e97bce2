import { isLifetime, isOnlyLifetime, lifetimeIn } from "./lifetime.ts";
import type { Mention } from "./mentions.ts";
import { EXPIRES } from "./own.ts";
import { clean } from "./words.ts";

/** Longest sentence that says only how long something lasts, in words. */
export const MOST_TIMING = 8;

/** A sentence, what it names, and the words behind the last name. */
export interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly tail: string;
}

/** What a sentence says of how long the items of the one before it last. */
export function timingOf({ text, mentions }: Said, language: string): string | undefined {
  return mentions.length === 0 && REFERS.test(text) ? lifetimeSaid(text, language) : undefined;
}

/**
 * How long each mention lasts. What stands behind one is about that one alone where others have
 * lifetimes of their own, about all of them where none has; "each" goes back to the names before it.
 */
export function lifetimesOf(
  { text, mentions, tail }: Said,
  said: string | undefined,
  language: string,
): (string | undefined)[] {
  const own = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    return (
      ownLifetime(mention, language) ??
      (next ? lifetimeBehind(text.slice(mention.to, next.from), language) : undefined)
    );
  });
  const last = lifetimeBehind(tail, language);
  const before = own.slice(0, -1).every((lifetime) => lifetime === undefined);
  const each = before ? oneEach(own.at(-1) ?? last ?? "", mentions.length, language) : undefined;
  if (each) return [...each];
  if (before && own.at(-1) === undefined) return own.map(() => last ?? said);
  own.splice(-1, 1, own.at(-1) ?? last);
  let same: string | undefined;
  return own
    .toReversed()
    .map((lifetime, back) => {
      if (lifetime === undefined) return same;
      same = EACH.test(mentions.at(-1 - back)?.note ?? "") ? lifetime : undefined;
      return lifetime;
    })
    .toReversed();
}

/** As many lifetimes as there are names, "1 year and 30 minutes", where they cannot be one. */
function oneEach(words: string, count: number, language: string): readonly string[] | undefined {
  const parts = words.split(AND).filter((part) => isLifetime(part, language));
  const several =
    count > 1 && parts.length === count && lifetimeIn(words, language)?.sure === false;
  return several ? parts : undefined;
}

const AND = /\s*[,;/]\s*|\s+(?:and|et|und|y|e|en|i|og|och|ja|a|и|та|bzw\.?)\s+/i;

/** What the words behind a name say of how long it lasts, be it in brackets at their end. */
function lifetimeBehind(words: string, language: string): string | undefined {
  const [, bracket = ""] =
    /\(([^()]{1,80})\)[\s.;,”"»]*(?:\S{1,4}\s)?[„“"«\s]*$/.exec(words.slice(-200)) ?? [];
  return lifetimeSaid(words, language) ?? (isOnlyLifetime(bracket, language) ? bracket : undefined);
}

/** Words of a note that is about the names before it, too. */
const EACH =
  /^(?:each|both|all|jeweils|je|beide|alle|chacun\p{L}*|tous|toutes|cada|ambas?|ambos|todas|todos|ciascun\p{L}*|ognun\p{L}|tutti|elk|ieder|hver|vardera|każd\p{L}+)\s/iu;

/** Words that point back at what was named before. */
const REFERS =
  /^(?:they|these|those|it|this|all|both|the|ces|ils|elles|il|ce|cette|diese|dieses|sie|er|es|estas|esta|estos|este|questi|questo|essi|deze|ze|dit|estes|esses|te|ten|den|det|denne|dette|dessa|disse|nämä|они|он|те|тези|този|ezek|ez|acestea|acesta)\s/i;

function ownLifetime({ note = "" }: Mention, language: string): string | undefined {
  return isLifetime(note, language) && note.split(" ").length <= 8 ? note : undefined;
}

/** What some words say of how long items last, where that is all they can mean. */
export function lifetimeSaid(words: string, language: string): string | undefined {
  const bare = clean(words.slice(0, 1000))
    .replaceAll(/^[\s,;:()–—-]+|[\s,;:(–—-]+(?:and|und|et|y|e|en|og|och|ja|i|a)?$/g, "")
    .replace(/^(?:which|that|and|qui|der|die|das|que|che|die|dat|som) /i, "");
  if (bare === "" || !isLifetime(bare.slice(0, 80), language)) return undefined;
  return isOnlyLifetime(bare, language) || EXPIRES.test(bare) ? bare : undefined;
}
