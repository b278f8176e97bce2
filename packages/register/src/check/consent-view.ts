import { pointerTo } from "../pointer.ts";

/** A word that must name something the register declares, and where it stands. */
export interface NamedWord {
  readonly word: string;
  readonly pointer: string;
}

/** How visitors are asked, as far as it could be read. */
export interface ConsentView {
  /** The adapters that are declared. */
  readonly adapters: readonly string[];
  readonly categories: readonly NamedWord[];
  readonly services: readonly NamedWord[];
  readonly googleMode: unknown;
  readonly defaultRegime: unknown;
  /** Regimes by region. */
  readonly regions: readonly (readonly [region: string, regime: unknown])[];
  /** Whether a proxy tells the visitor's region. */
  readonly tellsRegion: boolean;
  /** The keys of the adapter for TCF. */
  readonly tcf: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** Where the options stand. */
export const CONSENT = "/site/consent";

/** Reads whatever can be read of `site.consent`. */
export function consentView(consent: unknown): ConsentView {
  const { adapters, regimes, gpc } = mapping(consent);
  const declared = mapping(adapters);
  const google = mapping(declared["googleConsentMode"]);
  const matomo = mapping(declared["matomo"]);
  const tcf = mapping(declared["tcf"]);
  const at = (...path: (string | number)[]) => pointerTo(CONSENT, ...path);
  const keys = (value: unknown, ...path: string[]) =>
    Object.keys(mapping(value)).map((word) => ({ word, pointer: at(...path, word) }));
  const one = (value: unknown, ...path: string[]) =>
    typeof value === "string" ? [{ word: value, pointer: at(...path) }] : [];
  const refused = mapping(gpc)["categories"];
  return {
    adapters: Object.keys(declared),
    categories: [
      ...(Array.isArray(refused) ? refused : []).flatMap((word, index) =>
        typeof word === "string" ? [{ word, pointer: at("gpc", "categories", index) }] : [],
      ),
      ...keys(google["signals"], "adapters", "googleConsentMode", "signals"),
      ...one(mapping(declared["microsoftUet"])["category"], "adapters", "microsoftUet", "category"),
      ...one(matomo["category"], "adapters", "matomo", "category"),
      ...keys(tcf["purposes"], "adapters", "tcf", "purposes"),
    ],
    services: [
      ...one(matomo["service"], "adapters", "matomo", "service"),
      ...keys(tcf["vendors"], "adapters", "tcf", "vendors"),
    ],
    googleMode: google["mode"],
    defaultRegime: mapping(regimes)["default"],
    regions: Object.entries(mapping(mapping(regimes)["regions"])),
    tellsRegion: mapping(regimes)["header"] !== undefined,
    tcf: Object.keys(tcf),
  };
}

function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Mapping)
    : {};
}
