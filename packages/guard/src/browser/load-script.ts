import { currentScript } from "./current-script.ts";
import type { Policy } from "./policy.ts";

/** The nonce of our own script, for those that it loads; empty where there is none. */
export const nonce = currentScript?.nonce ?? "";

/**
 * Loads one of our scripts, and hands it `jar`, which the page does not come by.
 *
 * @param addresses the name goes in place of the star, the page's language to the end
 */
export function loadScript(
  addresses: string,
  name: string,
  jar: { readonly trusted: Policy },
): HTMLScriptElement {
  const src = jar.trusted.createScriptURL(
    addresses.replace("*", name) + document.documentElement.lang,
  );
  const script = document.createElement("script");
  document.documentElement.append(Object.assign(script, { jar, nonce, src }));
  return script;
}
