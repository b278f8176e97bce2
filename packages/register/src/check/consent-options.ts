import { pointerTo } from "../pointer.ts";
import { CONSENT } from "./consent-view.ts";
import { error, unknownWord, warning, type Rule } from "./rule.ts";
import { EEA } from "./transfers.ts";

const at = (...path: string[]) => pointerTo(CONSENT, ...path);

/** What the options for adapters and signals name is declared. */
export const knownConsentWords: Rule = ({ consent, categories, services }) => {
  const ids = services.map(({ id }) => id);
  return [
    ...consent.categories
      .filter(({ word }) => !categories.has(word))
      .map(({ word, pointer }) => unknownWord("category", word, [...categories.keys()], pointer)),
    ...consent.services
      .filter(({ word }) => !ids.includes(word))
      .map(({ word, pointer }) => unknownWord("service", word, ids, pointer)),
  ];
};

/** A tag manager's own request needs consent too (VG Hannover, 10 A 5385/22). */
export const noGoogleBeforeConsent: Rule = ({ consent }) =>
  consent.googleMode === "advanced"
    ? [warning("google-before-consent", at("adapters", "googleConsentMode", "mode"))]
    : [];

/** Where nobody says the region, visitors are asked first; and nobody is asked less than the law wants. */
export const carefulRegimes: Rule = ({ consent }) => {
  const { defaultRegime, regions, tellsRegion } = consent;
  return [
    ...(defaultRegime === "opt-out" || defaultRegime === "notice"
      ? [warning("regime-default", at("regimes", "default"), { regime: defaultRegime })]
      : []),
    ...regions
      .filter(([region, regime]) => EEA.has(region.slice(0, 2)) && regime !== "opt-in")
      .map(([region]) => warning("regime-too-weak", at("regimes", "regions", region), { region })),
    ...(regions.length > 0 && !tellsRegion && consent.googleMode !== "advanced"
      ? [warning("regime-no-header", at("regimes", "regions"))]
      : []),
  ];
};

/** Only a CMP registered with IAB Europe makes TC strings, and it needs a copy of the vendor list. */
export const completeTcf: Rule = ({ consent: { tcf } }) => {
  if (tcf.length === 0) return [];
  const pointer = at("adapters", "tcf");
  if (!tcf.includes("cmpId"))
    return [warning("tcf-incomplete.unregistered", pointer, { keys: tcf.join(", ") })];
  if (!tcf.includes("gvl")) return [error("tcf-incomplete.no-list", pointer)];
  return ["purposes", "vendors"]
    .filter((key) => !tcf.includes(key))
    .map((key) => warning("tcf-incomplete.nothing", pointer, { key }));
};

/** Cookies by which a vendor remembers a choice, and where its own code sets them. */
const REMEMBERED: readonly (readonly [adapter: string, prefix: string, example: string])[] = [
  ["wordpress", "wp_consent_", "wp_consent_*"],
  ["matomo", "mtm_consent", "mtm_consent*"],
];

/** What a vendor stores to remember the choice is declared, or the guard holds it back. */
export const declaredMemory: Rule = ({ consent, services }) => {
  const names = services
    .flatMap(({ items }) => items)
    .flatMap(({ keys }) => keys.map(([, name]) => name));
  return REMEMBERED.filter(([adapter]) => consent.adapters.includes(adapter))
    .filter(([, prefix]) => !names.some((name) => name.startsWith(prefix)))
    .map(([adapter, , example]) => warning("adapter-cookie", at("adapters", adapter), { example }));
};
