import { attempt } from "./patch.ts";

/** Tells other tabs of the site that there is another choice, and hears it from them. */
export function keepTabsInStep(name: string, changed: () => void): { tell(): void } {
  const channel = attempt(() => new BroadcastChannel(`glassjar:${name}`));
  channel?.addEventListener("message", changed);
  // A page taken out of the back/forward cache heard nothing while it was there.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) changed();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin only
  return { tell: () => attempt(() => channel?.postMessage("")) };
}
