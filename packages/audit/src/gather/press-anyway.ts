import type { Locator } from "playwright-core";

const PATIENCE_MS = 2500;

/**
 * Presses a button of the site; where something lies over it, such as a banner, as a script would.
 * False when it is not there.
 */
export async function pressAnyway(button: Locator): Promise<boolean> {
  try {
    await button.click({ timeout: PATIENCE_MS });
    return true;
  } catch {
    return button.dispatchEvent("click", undefined, { timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
  }
}
