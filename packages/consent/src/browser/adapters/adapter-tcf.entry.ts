import { CmpApi } from "@iabtechlabtcf/cmpapi";
import { GVL, type VendorList } from "@iabtechlabtcf/core";
import type { GlassjarApi } from "../../consent-api.ts";
import type { ConsentTerms } from "../../signals/adapters.ts";
import { makeTcString } from "../../signals/make-tc-string.ts";
import type { TcfConfig } from "../../signals/tcf.ts";
import { follow } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: TcfConfig & { readonly terms: ConsentTerms };

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
    const { glassjar } = globalThis as { glassjar?: GlassjarApi };
    follow(config.terms, ({ choice }) => {
      const made = glassjar?.consent.get();
      if (made) api.update(makeTcString(config, gvl, choice, made.day), false);
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

void start(__GLASSJAR_ADAPTER__);
