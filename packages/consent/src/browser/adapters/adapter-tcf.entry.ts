import { CmpApi } from "@iabtechlabtcf/cmpapi";
import { GVL, TCModel, TCString, type VendorList } from "@iabtechlabtcf/core";
import type { GlassjarApi } from "../../consent-api.ts";
import type { ConsentTerms } from "../../signals/adapters.ts";
import { isSignalled } from "../../signals/ask.ts";
import type { TcfConfig } from "../../signals/tcf.ts";
import { follow, type Now } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: TcfConfig & { readonly terms: ConsentTerms };

const DAY_MS = 86_400_000;

/** IAB TCF 2.3 under the operator's own registered CMP. */
async function start(config: typeof __GLASSJAR_ADAPTER__): Promise<void> {
  const api = new CmpApi(config.cmpId, config.cmpVersion, true);
  if (!config.gdprApplies) {
    // oxlint-disable-next-line unicorn/no-null
    api.update(null);
    return;
  }
  try {
    const gvl = await vendorList(config.gvl);
    follow(config.terms, (now) => {
      if (now.made) api.update(tcString(config, gvl, now), false);
      else api.update("", config.terms.regime === "opt-in");
    });
  } catch {
    // Without the vendor list there is no valid string, and callers must not wait for one.
    api.disable();
  }
}

async function vendorList(url: string): Promise<GVL> {
  const response = await fetch(url, { credentials: "omit" });
  if (!response.ok) throw new TypeError(`The vendor list answered ${response.status}.`);
  const gvl = new GVL((await response.json()) as VendorList);
  await gvl.readyPromise;
  return gvl;
}

function tcString(config: TcfConfig, gvl: GVL, { choice }: Now): string {
  const { glassjar } = globalThis as { glassjar?: GlassjarApi };
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
  // The day of the choice, not of this page: the string must not change while the choice does not.
  const day = new Date((glassjar?.consent.get()?.day ?? 0) * DAY_MS);
  model.created = day;
  model.lastUpdated = day;
  return TCString.encode(model);
}

void start(__GLASSJAR_ADAPTER__);
