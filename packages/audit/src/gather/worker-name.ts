import { parseUrl } from "@glassjar/register";
import { isIdentifying, partsOf } from "./identifier.ts";

/**
 * A service worker as a register names it: the path of its script, with its query. What may identify
 * a visitor there is left out.
 */
export function workerName(script: string): string {
  const address = parseUrl(script);
  if (!address) return script;
  const { pathname, search } = address;
  return pathname + search.replaceAll(/([^?&=]*)=([^&]*)/g, withoutIdentifier);
}

function withoutIdentifier(whole: string, parameter: string, value: string): string {
  const identifies = partsOf(value).length > 0 || isIdentifying(parameter, value);
  return identifies ? `${parameter}=…` : whole;
}
