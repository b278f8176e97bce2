import { TCModel, TCString, type GVL } from "@iabtechlabtcf/core";
import type { Choice, EffectiveChoice } from "../choice.ts";
import { isSignalled } from "./ask.ts";
import type { TcfConfig } from "./tcf.ts";

const DAY_MS = 86_400_000;

/**
 * The TC string of a choice, with the segment of disclosed vendors that TCF 2.3 asks for. It is of
 * the day of the choice, not of the page, for it must not change while the choice does not.
 *
 * @param choice - what the choice amounts to now
 * @param day - when it was made
 */
export function makeTcString(
  config: TcfConfig,
  gvl: GVL,
  choice: EffectiveChoice | undefined,
  day: Choice["day"],
): string {
  const model = new TCModel(gvl);
  model.cmpId = config.cmpId;
  model.cmpVersion = config.cmpVersion;
  model.consentScreen = 1;
  model.isServiceSpecific = true;
  model.publisherCountryCode = config.publisherCountry;
  for (const [purpose, asks] of config.purposes)
    if (isSignalled(asks, choice)) model.purposeConsents.set(purpose);
  for (const [vendor, asks] of config.vendors) {
    model.vendorsDisclosed.set(vendor);
    if (isSignalled(asks, choice)) model.vendorConsents.set(vendor);
  }
  const made = new Date(day * DAY_MS);
  model.created = made;
  model.lastUpdated = made;
  return TCString.encode(model);
}
