import type { ConsentTerms } from "../../signals/adapters.ts";
import { wordpressConsent, type WordPressConfig } from "../../signals/wordpress.ts";
import { follow } from "./follow.ts";
import { whenRead } from "./when-read.ts";

declare const __GLASSJAR_ADAPTER__: WordPressConfig & { readonly terms: ConsentTerms };

interface WordPress {
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: "allow" | "deny") => void;
}

/** The WP Consent API: https://wordpress.org/plugins/wp-consent-api/ */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as WordPress;
  page.wp_consent_type = config.type;
  const tell = () => document.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  tell();
  // The plug-in's script stands at the end of the page, and so do those that listen.
  whenRead(() => {
    tell();
    follow(config.terms, ({ choice, made, gpc }) => {
      // Without a choice the plug-in's cookies stay away: the type alone says what holds.
      if (!made && !gpc) return;
      for (const [category, value] of Object.entries(wordpressConsent(config, choice)))
        page.wp_set_consent?.(category, value);
    });
  });
}

start(__GLASSJAR_ADAPTER__);
