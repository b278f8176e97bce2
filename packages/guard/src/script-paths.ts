import { adaptersPath, scriptStem } from "@glassjar/consent";
import type { Register } from "@glassjar/register";

/** Paths under which the scripts are served, below the site's `base`. */
export interface ScriptPaths {
  readonly gate: string;
  /** The gate that reads the choice itself, for a page whose small one it takes over from. */
  readonly whole: string;
  readonly revive: string;
  readonly choose: string;
  readonly notice: string;
  readonly settings: string;
  readonly adapters: string;
  /** The look of the first layer, for pages that refuse inline style. */
  readonly style: string;
}

/** The paths of a site's scripts; `site.consent.names.script` of the register changes their stem. */
export function scriptPaths(register: Register): ScriptPaths {
  const stem = scriptStem(register);
  return {
    gate: `/${stem}.js`,
    whole: `/${stem}-gate.js`,
    revive: `/${stem}-revive.js`,
    choose: `/${stem}-choose.js`,
    notice: `/${stem}-notice.js`,
    settings: `/${stem}-settings.js`,
    adapters: adaptersPath(register),
    style: `/${stem}.css`,
  };
}
