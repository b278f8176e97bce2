import { localeOf, POLICY_LANGUAGES } from "../locales/locales.ts";
import { fold } from "./words.ts";

const CONNECTORS = new Set(
  "and et y e und i en in the le la l o du de du al da com con and/or or ou und و office offices site dans sur auf nel no na"
    .split(" ")
    .map(fold),
);

/** What pages call the part everyone sees and the part behind the sign-in, folded; the longest first. */
const AREAS: readonly (readonly [phrase: string, areas: readonly string[]])[] = [
  ...POLICY_LANGUAGES.flatMap((language) => {
    const { front, back, frontAndBack } = localeOf(language).areas;
    return [
      [frontAndBack, ["front", "back"]],
      [front, ["front"]],
      [back, ["back"]],
    ] as const;
  }),
  ...words(
    "front",
    "front|front office|frontoffice|public|public site|public pages|site public|portail public|parte publica|portal publico|offentlicher bereich|parte pubblica|parte publica|publieke site|الواجهة الامامية|الواجهة العامة|الموقع العام",
  ),
  ...words(
    "back",
    "back|back office|backoffice|administration|admin|administration interface|administracion|verwaltung|amministrazione|administracao|beheer|administracio|الواجهة الخلفية|لوحة الادارة|لوحة التحكم|الادارة",
  ),
]
  .map(([phrase, areas]) => [fold(phrase), areas] as const)
  .toSorted(([a], [b]) => b.length - a.length);

function words(area: string, list: string): (readonly [string, readonly string[]])[] {
  return list.split("|").map((phrase) => [phrase, [area]] as const);
}

/**
 * The areas a text names and nothing else: `front and back office`. Undefined when it says more.
 *
 * @param own identifiers of areas the site has beside `front` and `back`
 */
export function areasIn(text: string, own: readonly string[] = []): string[] | undefined {
  if (text === "") return undefined;
  let rest = ` ${fold(text)} `;
  const found = new Set<string>();
  for (const [phrase, areas] of [...own.map((id) => [fold(id), [id]] as const), ...AREAS]) {
    if (phrase === "" || !rest.includes(` ${phrase} `)) continue;
    rest = rest.replaceAll(` ${phrase} `, " ");
    for (const area of areas) found.add(area);
  }
  const silent = rest.split(" ").every((word) => word === "" || CONNECTORS.has(word));
  if (!silent || found.size === 0) return undefined;
  return [...["front", "back"].filter((area) => found.delete(area)), ...found];
}

/** A function cell apart: its words, and the areas in brackets behind them. */
export function functionAndAreas(
  text: string,
  own: readonly string[] = [],
): { name: string; areas?: readonly string[] } {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
  const close = text.indexOf(")", open);
  if (open < 1 || close < 0) return { name: text };
  const areas = areasIn(text.slice(open + 1, close), own);
  if (!areas) return { name: text };
  return {
    name: `${text.slice(0, open)}${text.slice(close + 1)}`.replaceAll(/\s+/g, " ").trim(),
    areas,
  };
}
