import { newVisitor, siteOf } from "../visitor.mjs";

const SETTLE_MS = 1500;
const PATIENCE_MS = 4000;
const THIRD = "https://stats.test https://ads.test";
const STRICT = `default-src 'self'; script-src 'self' ${THIRD}; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'`;
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;

async function tryWith({ browser, server, contestant }, policy) {
  server.serve(contestant, { "content-security-policy": policy });
  const { page, close } = await newVisitor(browser);
  await page.addInitScript(() => {
    globalThis.benchViolations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      globalThis.benchViolations.push(violatedDirective),
    );
  });
  await page.goto(siteOf(contestant));
  const click = async (selector, then) => {
    try {
      await page.locator(selector).first().click({ timeout: PATIENCE_MS });
      return await then();
    } catch {
      return false;
    }
  };
  const notice = page.locator(contestant.notice).first();
  const shown = await notice.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  await page.waitForTimeout(SETTLE_MS);
  const violations = await page.evaluate("benchViolations.length").catch(() => undefined);
  const accepted =
    shown &&
    (await click(contestant.accept, async () => {
      await notice.waitFor({ state: "hidden", timeout: PATIENCE_MS });
      return true;
    }));
  await page.waitForTimeout(SETTLE_MS);
  const released = server.tracked().length >= 2;
  await close();
  return { violations, works: shown && accepted && released };
}

/** Under a strict Content-Security-Policy, and with Trusted Types enforced on top. */
export async function security(bench) {
  return { strict: await tryWith(bench, STRICT), trusted: await tryWith(bench, TRUSTED) };
}
