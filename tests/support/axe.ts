import axe from "axe-core";
import type { CDPSession, Page } from "playwright-core";

/**
 * What axe finds on a page, one line per rule with the elements that break it.
 *
 * @param session of a debugger that is attached already: the end of another one would take its
 *   virtual authenticators away
 */
export function axeFindings(page: Page, session?: CDPSession): Promise<string[]> {
  return findingsOf(page, "{}", session);
}

/** The same by all rules there are, up to AAA and best practice. */
export function breachesOn(page: Page): Promise<string[]> {
  return findingsOf(
    page,
    "{ rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])) }",
  );
}

async function findingsOf(page: Page, options: string, session?: CDPSession): Promise<string[]> {
  // Through the debugger, for the page's own policy lets no such script in.
  const debug = session ?? (await page.context().newCDPSession(page));
  await debug.send("Runtime.evaluate", { expression: axe.source });
  const { result } = await debug.send("Runtime.evaluate", {
    expression: `axe.run(${options}).then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!session) await debug.detach();
  return JSON.parse(String(result.value)) as string[];
}
