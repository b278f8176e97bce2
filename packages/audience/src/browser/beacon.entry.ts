import type { BeaconHit } from "../hit.ts";

/** The part of `window.glassjar` that tells an objection; there is none without the gate. */
interface Page {
  readonly glassjar?: {
    readonly consent: {
      get(): { readonly services: Readonly<Record<string, boolean>> } | undefined;
    };
  };
}

/** `data-base`: where the server is mounted. `data-service`: the audience service in the register. */
const { base = "", service = "audience" } = document.currentScript?.dataset ?? {};

function objected(): boolean {
  const choice = (window as Page).glassjar?.consent.get();
  return choice?.services[service] === false;
}

function hitOf(): BeaconHit {
  const path = location.pathname;
  // Cut here already, so that what follows the host never travels.
  return document.referrer ? { path, referrer: new URL(document.referrer).origin } : { path };
}

/** One request for the page shown; nothing is read from or kept on the device. */
function send(): void {
  if ((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl || objected()) return;
  navigator.sendBeacon(
    `${base}/api/v1/hits`,
    new Blob([JSON.stringify(hitOf())], { type: "application/json" }),
  );
}

// A page that is rendered ahead has not been seen yet, and may never be.
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener("prerenderingchange", send, { once: true });
else send();
