import { knownAs } from "./known-names.ts";
import { COLUMNS } from "./lexicon/columns.ts";
import { PARTIES } from "./lexicon/kinds.ts";
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
}

/**
 * What follows a name, taken apart: "(2 years) – Meta – distinguishes users; third party". Brackets
 * and parts that are a lifetime, a party or a known provider are those; the rest is the purpose.
 *
 * @param language tag of the language the text is probably in
 */
export function description(rest: string, language: string): Description {
  const taken: { lifetime?: string; party?: string; provider?: string } = {};
  const take = (text: string): boolean => {
    const bare = text
      .replace(/^[\s:]+/, "")
      .replace(LABEL, (whole, label: string, value: string) =>
        COLUMNS.exact(label) === "lifetime" ? value : whole,
      );
    const field = isOnlyLifetime(bare, language)
      ? "lifetime"
      : PARTIES.exact(bare)
        ? "party"
        : knownAs(bare)
          ? "provider"
          : undefined;
    if (field === undefined || taken[field] !== undefined) return false;
    taken[field] = bare;
    return true;
  };
  const outside = rest.replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => {
    const left = inside.split(/\s*[,;،]\s*/).filter((part) => !take(part));
    return left.length === 0 ? " " : left.join(", ") === inside ? whole : `(${left.join(", ")})`;
  });
  const parts = outside.split(
    /(\s+[–—|-]\s+|\s*[;،]\s+|\.\s+|,\s+(?=\d)|,\s+(?=\p{Lu}[^:,]{2,30}:\s))/u,
  );
  // A part that is taken takes the mark before it along.
  const kept = parts.flatMap((part, at) =>
    at % 2 === 1 || take(part.replace(/\.$/, "").trim()) ? [] : [(parts[at - 1] ?? "") + part],
  );
  const purpose = clean(kept.join("")).replaceAll(/^[\s:;,،–—|.-]+|[\s:;,،–—|-]+$/g, "");
  return { purpose, ...taken };
}
