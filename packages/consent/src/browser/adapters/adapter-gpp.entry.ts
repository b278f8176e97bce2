import { CmpApi, CmpDisplayStatus, CmpStatus, SignalStatus } from "@iabgpp/cmpapi";
import type { ConsentTerms } from "../../signals/adapters.ts";
import { isSignalled } from "../../signals/ask.ts";
import {
  GPP_CMP_ID,
  GPP_CMP_VERSION,
  gppFields,
  gppSupported,
  type GppConfig,
} from "../../signals/gpp.ts";
import { follow, type Now } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: GppConfig & { readonly terms: ConsentTerms };

/** IAB GPP 1.1: the section of the United States that is in force, or that none is. */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const api = new CmpApi(GPP_CMP_ID, GPP_CMP_VERSION);
  const [id, name] = config.section ?? [];
  api.setSupportedAPIs([...gppSupported(config)]);
  api.setApplicableSections([id ?? -1]);
  api.setCmpStatus(CmpStatus.LOADED);

  follow(config.terms, (now) => {
    api.setSignalStatus(SignalStatus.NOT_READY);
    if (name !== undefined) {
      write(api, name, config, now);
      api.fireSectionChange(name);
    }
    const asking = !now.made && config.terms.regime === "opt-in";
    api.setCmpDisplayStatus(asking ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN);
    if (!asking) api.setSignalStatus(SignalStatus.READY);
  });
}

function write(api: CmpApi, section: string, { ads }: GppConfig, { choice, gpc }: Now): void {
  const optedOut = !isSignalled(ads, choice);
  // A section is there, and knows its fields, once one is set: every US section has this one.
  api.setFieldValue(section, "MspaCoveredTransaction", 2);
  const names = Object.keys(api.getSection(section) as object);
  for (const [field, value] of gppFields(names, { optedOut, gpc }))
    api.setFieldValue(section, field, value);
}

start(__GLASSJAR_ADAPTER__);
