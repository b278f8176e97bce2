/**
 * Languages whose speakers read another one, nearest first, where that is written and theirs is not
 * (Unicode CLDR, `languageMatching` of `supplemental/languageInfo.xml`).
 */
const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  af: ["nl"],
  ay: ["es"],
  br: ["fr"],
  bs: ["hr", "sr"],
  ckb: ["ar"],
  co: ["fr"],
  fo: ["da"],
  fy: ["nl"],
  gn: ["es"],
  gsw: ["de"],
  hr: ["bs", "sr"],
  ht: ["fr"],
  ku: ["tr"],
  mk: ["bg"],
  nb: ["no", "nn"],
  nn: ["nb", "no"],
  no: ["nb", "nn"],
  oc: ["fr"],
  qu: ["es"],
  rm: ["de"],
  sr: ["hr", "bs"],
};

/**
 * The one of some languages that is nearest to a tag: the tag itself, its language without region
 * and script (RFC 4647 §3.4), the same under a name of today (`he` for `iw`), another variant of the
 * same language, or one that its speakers read (`nb` for `no`). Undefined when none is near.
 *
 * @example
 *   nearestLanguage("pt-BR", ["en", "pt"]); // "pt"
 */
export function nearestLanguage<Tag extends string>(
  language: string,
  offered: readonly Tag[],
): Tag | undefined {
  const tag = language.replaceAll("_", "-").toLowerCase();
  return (
    truncated(tag, offered, (one) => one.toLowerCase()) ??
    truncated(canonical(tag), offered, canonical) ??
    related(baseOf(canonical(tag)), offered)
  );
}

/** The primary language of a tag: `pt` for `pt-br` (BCP 47). */
export function baseOf(language: string): string {
  return language.split("-", 1)[0] ?? language;
}

function truncated<Tag extends string>(
  tag: string,
  offered: readonly Tag[],
  form: (tag: string) => string,
): Tag | undefined {
  const parts = tag.split("-");
  const shorter = parts.map((_, at) => parts.slice(0, parts.length - at).join("-"));
  for (const wanted of shorter) {
    const found = offered.find((one) => form(one) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function related<Tag extends string>(base: string, offered: readonly Tag[]): Tag | undefined {
  const near = Object.hasOwn(UNDERSTOOD, base) ? (UNDERSTOOD[base] ?? []) : [];
  for (const wanted of [base, ...near]) {
    const found = offered.find((one) => baseOf(canonical(one)) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A tag with the names of today, `he` for `iw`, in small letters; as it is when it is none. */
function canonical(tag: string): string {
  try {
    return (Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? tag).toLowerCase();
  } catch {
    // Not a language tag: RangeError.
    return tag.toLowerCase();
  }
}
