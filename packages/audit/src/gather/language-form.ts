import { bounded } from "./bounded.ts";
import { pressAnyway } from "./press-anyway.ts";
import type { Visitor } from "./visitor.ts";

const LANGUAGE_FORM =
  'form:has(select[name*="lang" i]), form:has(select[name*="locale" i]), form:has(select[id*="lang" i])';
const PATIENCE_MS = 3000;

/**
 * Chooses the language that is already chosen, where the page has a form for it: sites remember it,
 * often in a cookie that no other visit shows. The one form an auditing visitor sends.
 */
export async function chooseSameLanguage(visitor: Visitor): Promise<boolean> {
  const page = await visitor.page();
  const form = page.locator(LANGUAGE_FORM).first();
  const button = form.locator('button:not([type="button"]), input[type="submit"]').first();
  if (!(await bounded(button.isVisible(), PATIENCE_MS))) return false;
  const text = ((await bounded(button.innerText(), PATIENCE_MS)) ?? "").trim();
  visitor.log.action({ action: "language", text });
  const answered = page.waitForEvent("load", { timeout: PATIENCE_MS }).catch(() => undefined);
  if (!(await pressAnyway(button))) {
    visitor.log.trouble("language-form", "The language form could not be sent.");
    return false;
  }
  await answered;
  await visitor.settle();
  return true;
}
