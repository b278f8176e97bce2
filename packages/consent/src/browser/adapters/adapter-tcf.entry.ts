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
  const { cmpId, cmpVersion, gdprApplies, terms } = config;
  // The stub answers until there is something to say: the library has no answer while it waits.
  const gvl = gdprApplies ? await vendorList(config.gvl).catch(() => undefined) : undefined;
  const api = new CmpApi(cmpId, cmpVersion, true);
  if (!gdprApplies) {
    // oxlint-disable-next-line unicorn/no-null
    api.update(null);
  } else if (gvl) {
    const { glassjar } = globalThis as { glassjar?: GlassjarApi };
    follow(terms, ({ choice }) => {
      const made = glassjar?.consent.get();
      if (made) api.update(makeTcString(config, gvl, choice, made.day), false);
      else api.update("", terms.regime === "opt-in");
    });
  } else {
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
