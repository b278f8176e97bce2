import type { Page } from "playwright-core";
import { bounded } from "./bounded.ts";

const ANSWER_MS = 3000;
/** A page is scrolled through in so many steps at most, however long it is. */
const MOST_STEPS = 12;
const FAR = 20_000;
/** Long enough for what is on show to be drawn and noticed. */
const FRAME_MS = 20;
const WINDOW = { width: 1280, height: 720 };

/** Moves the mouse over a page, touches a key that writes nothing, and scrolls to the end, step by step. */
export async function lookThrough(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? WINDOW;
  const whole = (await bounded(page.evaluate(readHeight), ANSWER_MS)) ?? 0;
  await bounded(walk(page, width, height, whole), ANSWER_MS);
}

async function walk(page: Page, width: number, height: number, whole: number): Promise<void> {
  await page.mouse.move(width / 2, height / 3);
  // At the edge, where no map or box of its own scrolls instead of the page.
  await page.mouse.move(2, height / 2);
  await page.keyboard.press("Shift");
  const steps = Math.min(MOST_STEPS, Math.ceil(whole / height) - 1);
  const step = Math.max(height * 0.9, whole / Math.max(1, steps));
  for (let at = 0; at < steps; at++) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.wheel(0, FAR);
}

/** Runs inside the page: it can use nothing of this file. */
function readHeight(): number {
  const { document } = globalThis as unknown as {
    document: { documentElement: { scrollHeight: number } };
  };
  return document.documentElement.scrollHeight;
}
