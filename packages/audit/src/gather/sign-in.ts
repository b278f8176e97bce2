import { AuditError } from "../errors.ts";
import { pressAnyway } from "./press-anyway.ts";
import type { Visitor } from "./visitor.ts";

/** How to sign in before the visit. */
export interface SignIn {
  /** Page with the form. */
  readonly url: string;
  /** Selector of each field → what to type; never repeated in a run, a report or a message. */
  readonly fields: Readonly<Record<string, string>>;
  /** Selector of the button. */
  readonly submit: string;
}

const PATIENCE_MS = 5000;

/**
 * Signs in through the site's own form.
 *
 * @throws {AuditError} `sign-in-failed` when a field is not there or the form is still there afterwards.
 */
export async function signIn(visitor: Visitor, { url, fields, submit }: SignIn): Promise<void> {
  if (!(await visitor.visit(url))) throw failed(`${url} did not show a page.`);
  const page = await visitor.page();
  for (const [selector, text] of Object.entries(fields)) {
    const field = page.locator(selector).first();
    await field.fill(text, { timeout: PATIENCE_MS }).catch(() => {
      throw failed(`${url} has no field ${selector}.`);
    });
  }
  const button = page.locator(submit).first();
  visitor.log.action({ action: "sign-in", text: submit });
  const answered = page
    .waitForEvent("load", { timeout: visitor.patience.load })
    .catch(() => undefined);
  if (!(await pressAnyway(button))) throw failed(`${url} has no button ${submit}.`);
  await answered;
  await visitor.settle();
  if (page.url() === url && (await isStillThere(visitor, Object.keys(fields))))
    throw failed(`${url} shows its form again. Check the user and the password.`);
}

async function isStillThere(visitor: Visitor, selectors: readonly string[]): Promise<boolean> {
  const page = await visitor.page();
  const seen = await Promise.all(
    selectors.map((selector) => page.locator(selector).first().isVisible()),
  );
  return seen.length > 0 && seen.every(Boolean);
}

function failed(why: string): AuditError {
  return new AuditError("sign-in-failed", `Signing in did not work: ${why}`);
}
