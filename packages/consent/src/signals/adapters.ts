import { consentCategories, type Register } from "@glassjar/register";
import type { Refusals, RegimeTerms } from "../choice.ts";
import type { Regime } from "../regime.ts";
import { googleConfig } from "./google.ts";
import { gpcRefusals } from "./gpc-refusals.ts";
import { gppConfig, gppSupported } from "./gpp.ts";
import { matomoConfig } from "./matomo.ts";
import { clarityConfig, uetConfig } from "./microsoft.ts";
import { shopifyConfig } from "./shopify.ts";
import { tcfConfig } from "./tcf.ts";
import { wordpressConfig } from "./wordpress.ts";

/** What every adapter must know to tell what holds now. Plain JSON. */
export interface ConsentTerms extends RegimeTerms {
  /** What Global Privacy Control refuses. */
  readonly gpc: Refusals;
  /** True when the request carried it: something on the way may add it for a browser that has none. */
  readonly signalled?: boolean;
}

/** A browser script of an adapter and what it is given. */
export interface AdapterScript {
  /** `packages/consent/bundle/NAME.js`. */
  readonly bundle: string;
  /** Plain JSON, which the bundle reads as `__GLASSJAR_ADAPTER__`. */
  readonly config: object;
}

/** The adapters a register declares. */
export interface AdapterScripts {
  /** In this order right after the gate, in the same script: what must run before any vendor's tag. */
  readonly sync: readonly AdapterScript[];
  /** Together in a script of their own, which `sync` loads. */
  readonly lazy: readonly AdapterScript[];
}

/** The visit that adapters are made for. */
export interface AdapterVisit {
  readonly regime: Regime;
  /** ISO 3166 region of the visitor, where it is known. */
  readonly region?: string | undefined;
  /** Whether the request carried Global Privacy Control. */
  readonly gpc?: boolean | undefined;
  /** Mount prefix of our own paths; empty by default. */
  readonly base?: string | undefined;
}

/** What a regime and Global Privacy Control mean on a site; plain JSON, for `choiceUnder`. */
export function consentTerms(register: Register, regime: Regime): ConsentTerms {
  return { regime, asked: consentCategories(register), gpc: gpcRefusals(register) };
}

/** The path of the script with the lazy adapters, below the mount prefix. */
export function adaptersPath(register: Register): string {
  return `/${register.site.consent?.names?.script ?? "glassjar"}-adapters.js`;
}

/** Names the bundles of the declared adapters, with their configuration. None are declared: both are empty. */
export function adapterScripts(register: Register, visit: AdapterVisit): AdapterScripts {
  const { regime, region, gpc: signalled = false, base = "" } = visit;
  const terms = { ...consentTerms(register, regime), ...(signalled && { signalled }) };
  const script = (bundle: string, config: object | undefined): AdapterScript[] =>
    config === undefined ? [] : [{ bundle: `adapter-${bundle}`, config: { ...config, terms } }];
  const gpp = gppConfig(register, region);
  const tcf = tcfConfig(register, region);
  const readsTcf = !tcf && register.site.consent?.adapters?.tcf !== undefined;
  const lazy = [
    ...script("gpp", gpp),
    ...script("tcf", tcf),
    ...(readsTcf ? [{ bundle: "adapter-tcf-read", config: {} }] : []),
  ];
  return {
    sync: [
      ...script("google", googleConfig(register, terms)),
      ...script("uet", uetConfig(register)),
      ...script("clarity", clarityConfig(register)),
      ...script("matomo", matomoConfig(register)),
      ...script("wordpress", wordpressConfig(register, regime)),
      ...script("shopify", shopifyConfig(register)),
      ...(gpp ? [{ bundle: "adapter-gpp-stub", config: { supported: gppSupported(gpp) } }] : []),
      ...(tcf ? [{ bundle: "adapter-tcf-stub", config: { gdprApplies: tcf.gdprApplies } }] : []),
      ...(lazy.length > 0
        ? [{ bundle: "adapter-loader", config: { src: base + adaptersPath(register) } }]
        : []),
    ],
    lazy,
  };
}

/** Joins adapters into one script text. One that fails is reported to the page and stops none of the others. */
export function composeAdapters(
  scripts: readonly AdapterScript[],
  bundle: (name: string) => string,
): string {
  return scripts
    .map(
      ({ bundle: name, config }) =>
        `try{const __GLASSJAR_ADAPTER__=${JSON.stringify(config)};${bundle(name)}}catch(e){reportError(e)}`,
    )
    .join("\n");
}
