import type { ConsentTerms } from "../../signals/adapters.ts";
import { isSignalled } from "../../signals/ask.ts";
import { matomoCalls, matomoStart, type MatomoConfig } from "../../signals/matomo.ts";
import { follow } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: MatomoConfig & { readonly terms: ConsentTerms };

/** Matomo: https://developer.matomo.org/guides/tracking-consent */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { _paq?: { push(...calls: unknown[]): unknown } };
  page._paq ??= [];
  const push = (calls: readonly unknown[]) => {
    if (calls.length > 0) page._paq?.push(...calls);
  };
  push(matomoStart(config));
  // Where nothing is required, Matomo measures until somebody objects.
  let allowed = config.require === "nothing";
  follow(config.terms, ({ choice }) => {
    push(matomoCalls(config, choice, allowed));
    allowed = isSignalled(config.asks, choice);
  });
}

start(__GLASSJAR_ADAPTER__);
