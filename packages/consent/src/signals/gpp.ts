import type { Register } from "@glassjar/register";
import { asksIn, type Ask } from "./ask.ts";

/** A section of the GPP string: its identifier and its name. */
export type GppSection = readonly [id: number, name: string];

/** What the adapter for IAB GPP is given. Plain JSON. */
export interface GppConfig {
  /** What selling, sharing and targeted advertising depend on. */
  readonly ads: readonly Ask[];
  /** The section in force; undefined where none is, outside the United States. */
  readonly section?: GppSection;
}

/** The CMP identifier of whoever is not registered, for the US sections (IAB GPP 1.1). */
export const GPP_CMP_ID = 1;

/** The version of our GPP adapter, as its `cmpVersion`. */
export const GPP_CMP_VERSION = 1;

const NATIONAL: GppSection = [7, "usnat"];

// In the order of their identifiers, from 8 on.
const STATES = "CA VA CO UT CT FL MT OR TX DE IA NE NH NJ TN MN MD IN KY RI".split(" ");

/** What applies where a visitor is: a state's own section, the national one, or outside none. */
export function gppSection(region: string | undefined): GppSection | undefined {
  if (region === undefined || region === "US") return NATIONAL;
  const [country, state = ""] = region.split("-");
  if (country !== "US") return undefined;
  const at = STATES.indexOf(state);
  return at === -1 ? NATIONAL : [8 + at, `us${state.toLowerCase()}`];
}

/** What the API says that it supports, such as `7:usnat`. */
export function gppSupported({ section }: GppConfig): readonly string[] {
  return section ? [section.join(":")] : [];
}

const NO = 2;
const YES = 1;

/**
 * The values for the fields that a US section has. Notice is given, by the policy and the control on
 * every page; sensitive data and children's are not ours to speak of (0: not applicable); and no
 * transaction is covered by the MSPA, which only its signatories may say.
 *
 * @param names - the fields the section has
 */
export function gppFields(
  names: readonly string[],
  { optedOut, gpc }: { readonly optedOut: boolean; readonly gpc: boolean },
): readonly (readonly [field: string, value: number | boolean])[] {
  const values: Readonly<Record<string, number | boolean>> = {
    SharingNotice: YES,
    ProcessingNotice: YES,
    SaleOptOutNotice: YES,
    SharingOptOutNotice: YES,
    TargetedAdvertisingOptOutNotice: YES,
    SaleOptOut: optedOut ? YES : NO,
    SharingOptOut: optedOut ? YES : NO,
    TargetedAdvertisingOptOut: optedOut ? YES : NO,
    MspaCoveredTransaction: NO,
    Gpc: gpc,
  };
  return Object.entries(values).filter(([name]) => names.includes(name));
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function gppConfig(register: Register, region: string | undefined): GppConfig | undefined {
  if (!register.site.consent?.adapters?.gpp) return undefined;
  const section = gppSection(region);
  return { ads: asksIn(register, "marketing", []), ...(section && { section }) };
}
