import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import { gateTexts, type Regime } from "@glassjar/consent";
import { itemKey, owesConsent, type Register } from "@glassjar/register";
import { rulesOf, type Rules } from "@glassjar/register/matcher";
import type { UndeclaredPolicy } from "./verdict.ts";

/**
 * What erasing a cookie needs beyond its name (RFC 6265 §5.3: a cookie is its name, domain and
 * path; CHIPS adds the partition). Only cookies that declare one of them have a key.
 */
export interface ErasureKey {
  readonly kind: "cookie";
  /** The declared name or pattern, as in {@link Rules}. */
  readonly name: string;
  readonly service: string;
  readonly path?: string;
  readonly domain?: string;
  readonly partitioned?: boolean;
}

/** What `/glassjar.js` is given: one register version, boiled down. Plain JSON. */
export interface GateConfig {
  /** The published version a new choice is about. */
  readonly version: number;
  /** The last version with a material change: a choice about an older one asks again. */
  readonly materialVersion: number;
  readonly cookie: {
    readonly name: string;
    readonly domain?: string;
    /** Whether the choice cookie carries `Secure`. */
    readonly secure: boolean;
  };
  readonly rules: Rules;
  readonly undeclared: UndeclaredPolicy;
  /** Mount prefix of our own paths, such as `/privacy`; empty by default. */
  readonly base: string;
  readonly regime: Regime;
  /** True behind the edge: a choice that changes what may pass reloads the page once. */
  readonly enforcedByHttp: boolean;
  readonly keys: readonly ErasureKey[];
  /** False when no service owes consent: then nobody is asked. */
  readonly asks: boolean;
  /** Per language: name of the control that opens the preferences, and the words of a held frame. */
  readonly texts: Readonly<Record<string, readonly [preferences: string, held: string]>>;
}

/** What {@link gateConfig} is made from. */
export interface GateSource {
  readonly register: Register;
  readonly version: number;
  readonly materialVersion?: number;
  readonly base?: string;
  readonly regime?: Regime;
  readonly enforcedByHttp?: boolean;
  /** Whether the site is reached by https, so that the choice cookie can carry `Secure`. */
  readonly secure?: boolean;
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc?: boolean;
}

/** Boils a register version down to what the browser gate needs. */
export function gateConfig(source: GateSource): GateConfig {
  const { register, version } = source;
  const { name = CHOICE_COOKIE, domain } = register.site.choiceCookie ?? {};
  const rules = rulesOf(register);
  return {
    version,
    materialVersion: source.materialVersion ?? 1,
    cookie: { name, secure: source.secure ?? false, ...(domain === undefined ? {} : { domain }) },
    rules,
    undeclared: register.site.undeclared ?? "enforce",
    base: source.base ?? "",
    regime: source.regime ?? "opt-in",
    enforcedByHttp: source.enforcedByHttp ?? false,
    keys: erasureKeys(register),
    asks: rules.services.some(([, , consent]) => consent),
    texts: gateTexts(register.site.languages),
  };
}

function erasureKeys(register: Register): ErasureKey[] {
  return Object.entries(register.services)
    .filter(([, service]) => owesConsent(register, service))
    .flatMap(([service, { items }]) =>
      items.flatMap((item): ErasureKey[] => {
        const { domain, partitioned } = item;
        // The root is where a cookie is looked for anyway.
        const path = item.path === "/" ? undefined : item.path;
        const key = itemKey(item);
        if (key?.kind !== "cookie" || !(path ?? domain ?? partitioned)) return [];
        return [
          {
            kind: "cookie",
            name: key.name,
            service,
            ...(path === undefined ? {} : { path }),
            ...(domain === undefined ? {} : { domain }),
            ...(partitioned === undefined ? {} : { partitioned }),
          },
        ];
      }),
    );
}
