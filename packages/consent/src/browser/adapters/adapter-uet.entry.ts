import type { ConsentTerms } from "../../signals/adapters.ts";
import { uetConsent, type UetConfig } from "../../signals/microsoft.ts";
import { beforeChoice, follow } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: UetConfig & { readonly terms: ConsentTerms };

/** Microsoft's Universal Event Tracking. */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { uetq?: { push(...said: unknown[]): unknown } };
  page.uetq ??= [];
  page.uetq.push("consent", "default", uetConsent(config, beforeChoice(config.terms)));
  follow(config.terms, ({ choice, made }) => {
    // Looked up each time: Microsoft's script puts an object of its own in the queue's place.
    if (made) page.uetq?.push("consent", "update", uetConsent(config, choice));
  });
}

start(__GLASSJAR_ADAPTER__);
