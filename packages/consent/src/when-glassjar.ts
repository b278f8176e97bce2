import type { GlassjarApi } from "./consent-api.ts";

/** What a page has, as far as it is asked for here; nothing of it where there is no page. */
interface Page {
  readonly glassjar?: GlassjarApi;
  readonly document?: { readonly readyState: string };
  addEventListener?(type: "load", listener: () => void, options: { once: true }): void;
}

/**
 * The page's `window.glassjar`, for code that may run before the script that makes it.
 *
 * @example
 * const { consent, granted } = await whenGlassjar();
 * await granted("video");
 * @throws Error (by rejection) when the page has loaded without that script, or there is no page
 */
export async function whenGlassjar(): Promise<GlassjarApi> {
  const page = globalThis as Page;
  if (!page.glassjar && page.document && page.document.readyState !== "complete")
    await new Promise<void>((resolve) => page.addEventListener?.("load", resolve, { once: true }));
  if (page.glassjar) return page.glassjar;
  throw new Error(
    page.document
      ? "This page has no window.glassjar: place the script /glassjar.js first in its head."
      : "There is no page here, and so no window.glassjar: ask for it in the browser only.",
  );
}
