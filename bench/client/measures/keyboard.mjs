import { newVisitor, siteOf } from "../visitor.mjs";

const SETTLE_MS = 800;
const MANY_TABS = 60;

/** Runs in the page: whether the focus is within what `selector` finds, shadow roots included. */
function focusWithin(selector) {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  for (let node = active; node; node = node.parentNode ?? node.host)
    if (node instanceof Element && node.matches(selector)) return true;
  return false;
}

/** Runs in the page: whether the focus is on nothing of the page. */
function isNowhere() {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Runs in the page, on the preferences: whether a screen reader is told of a dialog with a name. */
function isNamedDialog(element) {
  const dialog =
    element.closest("dialog, [role=dialog]") ?? element.querySelector("dialog, [role=dialog]");
  if (!dialog) return false;
  const modal = dialog.matches("dialog:modal, [aria-modal=true]");
  return modal && (dialog.hasAttribute("aria-label") || dialog.hasAttribute("aria-labelledby"));
}

/** What a visitor with a keyboard alone meets in the notice and in the preferences. */
export async function keyboard({ browser, server, contestant }) {
  server.serve(contestant);
  const { page, close } = await newVisitor(browser);
  await page.goto(siteOf(contestant));
  await page.locator(contestant.notice).first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const within = (selector) => page.evaluate(focusWithin, selector);

  let freeTab = false;
  for (let tabs = 0; tabs < MANY_TABS && !freeTab; tabs++) {
    await page.keyboard.press("Tab");
    freeTab = await within("#read");
  }
  const opener = page.locator(contestant.open).first();
  await opener.focus();
  await page.keyboard.press("Enter");
  const preferences = page.locator(contestant.preferences).first();
  await preferences.waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const dialog = await preferences.evaluate(isNamedDialog);
  const entered = await within(contestant.preferences);
  let stayed = entered;
  for (let tabs = 0; tabs < MANY_TABS / 2 && stayed; tabs++) {
    await page.keyboard.press("Tab");
    // The browser's own controls are between the last and the first, and hold the focus for one step.
    stayed = (await within(contestant.preferences)) || (await page.evaluate(isNowhere));
  }
  await page.keyboard.press("Escape");
  await page.waitForTimeout(SETTLE_MS);
  const escapes = !(await preferences.isVisible());
  const returns = escapes && (await within(contestant.open));
  await close();
  return { freeTab, dialog, entered, stayed, escapes, returns };
}
