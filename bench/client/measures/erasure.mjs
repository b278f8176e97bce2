import { newVisitor, siteOf } from "../visitor.mjs";

const SETTLE_MS = 1500;
const KINDS = ["host", "parent domain", "path", "other service", "HttpOnly", "localStorage"];
const COOKIE_OF = ["stats_host", "stats_parent", "stats_path", "ads_id", "stats_http"];

/** Accepts, lets the site set one of each kind, withdraws, and looks what is left after a reload. */
export async function erasure({ browser, server, contestant }) {
  server.serve(contestant);
  const { page, context, close } = await newVisitor(browser);
  await page.goto(siteOf(contestant));
  await page.locator(contestant.accept).first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.locator(contestant.accept).first().click();
  await page.waitForTimeout(SETTLE_MS);
  await page.goto(`${siteOf(contestant)}set`);
  await page.evaluate(() => localStorage.setItem("stats_local", "1"));
  const before = await context.cookies();
  await page.locator(contestant.manage).first().click();
  await page.waitForTimeout(SETTLE_MS);
  for (const selector of contestant.withdraw) await page.locator(selector).first().click();
  await page.waitForTimeout(SETTLE_MS);
  await page.goto(siteOf(contestant));
  await page.waitForTimeout(SETTLE_MS);
  const left = new Set((await context.cookies()).map(({ name }) => name));
  const kept = await page.evaluate(() => localStorage.getItem("stats_local"));
  await close();
  const set = new Set(before.map(({ name }) => name));
  const erased = COOKIE_OF.map((name) => set.has(name) && !left.has(name));
  return Object.fromEntries(KINDS.map((kind, at) => [kind, [...erased, kept === null][at]]));
}
