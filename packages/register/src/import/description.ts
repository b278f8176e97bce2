import { knownAs } from "./known-names.ts";
import { COLUMNS } from "./lexicon/columns.ts";
import { CATEGORIES } from "./lexicon/categories.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { isOnlyLifetime } from "./lifetime.ts";
import { clean } from "./words.ts";

/** `Duration: 2 years`: a label and what it says. */
export const LABEL = /^([^:：]{2,60}?)\s*[:：]\s*(.*)$/su;

/** What follows a name, by what it is about. */
export interface Description {
  /** Empty where nothing is said of it. */
  readonly purpose: string;
  readonly lifetime?: string;
  readonly party?: string;
  readonly provider?: string;
  /** Of storage other than cookies. */
  readonly kind?: string;
  readonly category?: string;
}

/**
 * What follows a name, taken apart: "(2 years) – Meta – distinguishes users; third party". Brackets
 * and parts that are a lifetime, a party, a kind of storage, a known provider or, beside others, a
 * category are those; the rest is the purpose.
 *
 * @param language tag of the language the text is probably in
 */
export function description(rest: string, language: string): Description {
  const taken: { -readonly [Field in Exclude<keyof Description, "purpose">]?: string } = {};
  const take = (text: string, timed = false): boolean => {
    const bare = text
      .replace(/^[\s:]+/, "")
      .replace(LABEL, (whole, label: string, value: string) =>
        COLUMNS.exact(label) === "lifetime" ? value : whole,
      );
    const field =
      timed || isOnlyLifetime(bare, language)
        ? "lifetime"
        : PARTIES.exact(bare)
          ? "party"
          : isStorage(bare)
            ? "kind"
            : knownAs(bare)
              ? "provider"
              : undefined;
    if (field === undefined || taken[field] !== undefined) return false;
    taken[field] = bare;
    return true;
  };
  const outside = rest.replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => {
    const within = inside.split(/\s*[,;،]\s*/);
    // As many lifetimes as there may be names are one value, to be taken apart beside them.
    const timed = within.length > 1 && within.every((part) => isOnlyLifetime(part, language));
    const left = (timed ? [inside] : within).filter((part) => !take(part, timed));
    return left.length === 0 ? " " : left.join(", ") === inside ? whole : `(${left.join(", ")})`;
  });
  const parts = joined(outside.split(BETWEEN), language);
  // A part that is taken takes the mark before it along.
  const kept = parts.flatMap((part, at) =>
    at % 2 === 1 || take(part.replace(/\.$/, "").trim()) ? [] : [(parts[at - 1] ?? "") + part],
  );
  const words = kept.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const at = words.length < 2 ? -1 : kept.findIndex((part) => isCategory(part));
  if (at >= 0) taken.category = kept.splice(at, 1)[0]?.replaceAll(/^[\s–—|;،.,-]+/g, "") ?? "";
  const purpose = clean(kept.join("")).replaceAll(/^[\s:;,،–—|.-]+|[\s:;,،–—|-]+$/g, "");
  return { purpose, ...taken };
}

/** What parts a description; a comma before a few last words does, too: "counts visits, one year". */
const BETWEEN =
  /(\s+[–—|-]\s+|\s*[;،]\s+|\.\s+|,\s+(?=\d)|,\s+(?=\p{Lu}[^:,]{2,30}:\s)|,\s+(?=[^\s,;]+(?:\s[^\s,;]+){0,3}$))/u;

/** Durations that a comma parts are one: "1 an, 1 mois". */
function joined(parts: readonly string[], language: string): string[] {
  const out: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = out.at(-2) ?? "";
    const comma = at % 2 === 0 && /^,\s+$/.test(out.at(-1) ?? "");
    if (comma && isOnlyLifetime(before, language) && isOnlyLifetime(part, language))
      out.splice(-2, 2, `${before}, ${part}`);
    else out.push(part);
  }
  return out;
}

const isStorage = (text: string): boolean => {
  const kind = KINDS.exact(text);
  return kind !== undefined && kind !== "cookie" && kind !== "pixel";
};

/** A category in one or two words, as an adjective may be: "обязательный". */
function isCategory(part: string): boolean {
  const bare = part.replaceAll(/^[\s–—|;،.,-]+|[\s.;,]+$/g, "");
  return (
    bare.split(" ").length <= 2 &&
    (CATEGORIES.exact(bare) ?? CATEGORIES.inflected(bare)) !== undefined
  );
}
