import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on a page, all rules, one line per rule with the elements that break it.
 *
 * @param session of a debugger that is attached already: the end of another one would take its
 *   virtual authenticators away
 */
export async function axeFindings(page: Page, session?: CDPSession): Promise<string[]> {
  // Through the debugger, for the page's own policy lets no such script in.
  const debug = session ?? (await page.context().newCDPSession(page));
  await debug.send("Runtime.evaluate", { expression: AXE });
  const { result } = await debug.send("Runtime.evaluate", {
    expression: `axe.run().then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!session) await debug.detach();
  return JSON.parse(String(result.value)) as string[];
}
