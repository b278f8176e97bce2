import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { newVisitor, siteOf } from "../visitor.mjs";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const LEVELS = {
  a: /^wcag2\d*a{1,2}$/,
  best: /^best-practice$/,
  aaa: /^wcag2\d*aaa$/,
};
const SETTLE_MS = 1200;

/** Rules broken beyond those the page breaks alone, by level. */
async function brokenRules(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: {
        type: "tag",
        values: [
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22aa",
          "wcag2aaa",
          "best-practice",
        ],
      },
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    }),
  );
  return violations.map(({ id, tags }) => ({ id, tags }));
}

const count = (rules) =>
  Object.fromEntries(
    Object.entries(LEVELS).map(([level, tag]) => [
      level,
      rules.filter(({ tags }) => tags.some((name) => tag.test(name))).length,
    ]),
  );

/** axe in the notice and in the preferences, less what it finds on the page alone. */
export async function accessibility({ browser, server, contestant, bare }) {
  const rulesOf = async (served, open) => {
    server.serve(served);
    const { page, close } = await newVisitor(browser);
    await page.goto(siteOf(served));
    if (served.notice) await page.locator(served.notice).first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    if (open) {
      await page.locator(served.open).first().click();
      await page.locator(served.preferences).first().waitFor();
    }
    await page.waitForTimeout(SETTLE_MS);
    const rules = await brokenRules(page);
    await close();
    return rules;
  };
  const alone = new Set((await rulesOf(bare, false)).map(({ id }) => id));
  const beyond = (rules) => rules.filter(({ id }) => !alone.has(id));
  const notice = beyond(await rulesOf(contestant, false));
  const preferences = beyond(await rulesOf(contestant, true));
  return {
    notice: count(notice),
    preferences: count(preferences),
    rules: [...new Set([...notice, ...preferences].map(({ id }) => id))],
  };
}
