import type { ConsentTerms } from "../../signals/adapters.ts";
import { clarityConsent, type ClarityConfig } from "../../signals/microsoft.ts";
import { follow } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: ClarityConfig & { readonly terms: ConsentTerms };

interface Clarity {
  (...said: unknown[]): void;
  q?: unknown[];
}

/** Microsoft Clarity. Its own snippet keeps a queue that is there already. */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { clarity?: Clarity };
  page.clarity ??= function clarity() {
    // oxlint-disable-next-line prefer-rest-params
    ((page.clarity as Clarity).q ??= []).push(arguments);
  };
  follow(config.terms, ({ choice }) => {
    page.clarity?.("consentv2", clarityConsent(config, choice));
  });
}

start(__GLASSJAR_ADAPTER__);
