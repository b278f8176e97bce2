import { newVisitor, siteOf } from "../visitor.mjs";

const SETTLE_MS = 800;

/** With JavaScript off: whether the visitor is asked, and whether an answer is remembered. */
export async function withoutScript({ browser, server, contestant }) {
  server.serve(contestant);
  const { page, close } = await newVisitor(browser, { javaScriptEnabled: false });
  await page.goto(siteOf(contestant));
  await page.waitForTimeout(SETTLE_MS);
  const notice = page.locator(contestant.notice).first();
  const asked = await notice.isVisible();
  let remembered = false;
  if (asked) {
    await page.locator(contestant.reject).first().click();
    await page.waitForTimeout(SETTLE_MS);
    await page.goto(siteOf(contestant));
    remembered = !(await notice.isVisible());
  }
  await close();
  return { asked, remembered };
}
