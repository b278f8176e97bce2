import { baseOf } from "../nearest-language.ts";
import type { ImportOptions } from "./result.ts";

/** A language tag as registers write it: the language alone, unless the register names its variant. */
export function languageTag(tag: string | undefined, options: ImportOptions): string | undefined {
  if (tag === undefined) return undefined;
  const bare = tag.trim().replaceAll("_", "-");
  const variant = options.languages?.find(
    (language) => language.toLowerCase() === bare.toLowerCase(),
  );
  const base = baseOf(bare.toLowerCase());
  return variant ?? (/^[a-z]{2,3}$/.test(base) ? base : undefined);
}
