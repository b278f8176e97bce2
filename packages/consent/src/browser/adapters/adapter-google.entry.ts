import type { ConsentTerms } from "../../signals/adapters.ts";
import { googleConsent, type GoogleConfig } from "../../signals/google.ts";
import { beforeChoice, follow } from "./follow.ts";

declare const __GLASSJAR_ADAPTER__: GoogleConfig & { readonly terms: ConsentTerms };

/** Google's consent mode v2: https://developers.google.com/tag-platform/security/guides/consent */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const { terms, waitForUpdate: wait_for_update, grantedIn: region } = config;
  const page = globalThis as { dataLayer?: unknown[] };
  const dataLayer = (page.dataLayer ??= []);
  // Google tells commands from data by this: an array would be data.
  const command = function gtag(..._said: unknown[]) {
    // oxlint-disable-next-line prefer-rest-params
    return arguments;
  };

  const elsewhere = beforeChoice({ ...terms, regime: "opt-out" });
  // In front of what the page may have put there already: the default must come first.
  dataLayer.unshift(
    command("consent", "default", {
      ...googleConsent(config, beforeChoice(terms)),
      wait_for_update,
    }),
    ...(region.length === 0
      ? []
      : [
          command("consent", "default", {
            ...googleConsent(config, elsewhere),
            region,
            wait_for_update,
          }),
        ]),
    command("set", "ads_data_redaction", config.adsDataRedaction),
    command("set", "url_passthrough", config.urlPassthrough),
  );
  follow(terms, ({ choice, made }) => {
    if (made) dataLayer.push(command("consent", "update", googleConsent(config, choice)));
  });
}

start(__GLASSJAR_ADAPTER__);
