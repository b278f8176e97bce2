import { PASS } from "../gate-outcome.ts";
import { revive, type Kept } from "./choose/revive.ts";
import type { Policy } from "./policy.ts";
import { whenRead } from "./when-read.ts";

/** What the small gate hands to this script, as the property `jar` of its element. */
export interface Reviver {
  readonly trusted: Policy;
}

const script = document.currentScript as (HTMLScriptElement & { jar?: Reviver }) | null;
const given = script?.jar;
if (script && given) {
  delete script.jar;
  // Everything declared is granted, and the rest is the browser's to refuse.
  const jar: Kept = {
    ...given,
    services: [],
    held: new Set<Node>(),
    outcomeOf: () => PASS,
    serviceOf: () => undefined,
    judgeUrl: () => PASS,
    tameCss: (css: string) => css,
  };
  const look = () => revive(jar);
  whenRead(() => {
    look();
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ["data-jar-src", "data-jar-data", "data-jar-service"],
    });
  });
}
