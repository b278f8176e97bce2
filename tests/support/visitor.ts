import { REGISTER } from "./client-site.ts";
import type { ConsentOptions, Register } from "@glassjar/register";
import type { Locator, Page } from "playwright-core";

/** The register of the tiny sites with these consent options. */
export function registerWith(consent: ConsentOptions): Register {
  return { ...REGISTER, site: { ...REGISTER.site, consent } };
}

/** The first layer. */
export const noticeOn = (page: Page): Locator => page.locator("jar-notice section");

/** The preference centre. */
export const settingsOn = (page: Page): Locator => page.getByRole("dialog");

export const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole("button", { name }).click();

/** What is granted, as the page's own scripts see it. */
export const grantedOn = (page: Page): Promise<unknown> =>
  page.evaluate("glassjar.consent.get()?.granted.join()");

/** The text of what has the focus, also within our root. */
export const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    return (outer?.shadowRoot?.activeElement ?? outer)?.textContent ?? "";
  });

/** By how many pixels something is wider than the place it has. */
export const sideways = (locator: Locator): Promise<number> =>
  locator.evaluate((element) => element.scrollWidth - element.clientWidth);
