import type { Register } from "@glassjar/register";
import { asksIn, asksOf, type Ask } from "./ask.ts";

/** What the adapter for TCF is given by an operator with a registered CMP. Plain JSON. */
export interface TcfConfig {
  readonly cmpId: number;
  readonly cmpVersion: number;
  /** Where the operator's copy of the Global Vendor List is. */
  readonly gvl: string;
  readonly publisherCountry: string;
  readonly gdprApplies: boolean;
  /** What each TCF purpose depends on. One that is not here is never consented to. */
  readonly purposes: readonly (readonly [purpose: number, asks: readonly Ask[]])[];
  /** What each vendor depends on. All of them are disclosed. */
  readonly vendors: readonly (readonly [vendor: number, asks: readonly Ask[]])[];
}

// Where IAB Europe's framework is used: the EEA, the United Kingdom and Switzerland.
const APPLIES =
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

/**
 * Boils a register down to what the adapter needs; undefined when it declares no registered CMP, for
 * only such a one may create a TC string (IAB Europe, TCF 2.3).
 *
 * @param region - where the visitor is; unknown counts as where GDPR applies
 */
export function tcfConfig(register: Register, region: string | undefined): TcfConfig | undefined {
  const { cmpId, gvl, ...options } = register.site.consent?.adapters?.tcf ?? {};
  if (cmpId === undefined || gvl === undefined) return undefined;
  const vendors = options.vendors ?? {};
  return {
    cmpId,
    gvl,
    cmpVersion: options.cmpVersion ?? 1,
    publisherCountry: options.publisherCountry ?? "AA",
    gdprApplies: region === undefined || APPLIES.split(" ").includes(region.slice(0, 2)),
    purposes: purposesOf(register, options.purposes ?? {}, Object.keys(vendors)),
    vendors: Object.entries(vendors).map(([service, id]) => [
      id,
      consented(asksOf(register, [service])),
    ]),
  };
}

function purposesOf(
  register: Register,
  mapping: Readonly<Record<string, readonly number[]>>,
  vendors: readonly string[],
): TcfConfig["purposes"] {
  const used = [...new Set(Object.values(mapping).flat())].toSorted((a, b) => a - b);
  return used.map((purpose) => [
    purpose,
    consented(
      Object.entries(mapping)
        .filter(([, purposes]) => purposes.includes(purpose))
        .flatMap(([category]) => asksIn(register, category, vendors)),
    ),
  ]);
}

/** What runs without consent was not consented to, and a TC string must not say so. */
function consented(asks: readonly Ask[]): Ask[] {
  return asks.filter(([, , consent]) => consent);
}
