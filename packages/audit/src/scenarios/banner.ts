import type { Frame, Locator, Page } from "playwright-core";
import { bounded, inTime } from "../gather/bounded.ts";
import type { BannerSeen, ControlSeen } from "../banner-seen.ts";
import { reportedUrl } from "../site.ts";
import { CONTROL_TEXT, SUBJECT, type Control } from "./lexicon.ts";
import { measure } from "./measure.ts";

/** A banner on the page, with controls to press. */
export interface Banner {
  readonly seen: BannerSeen;
  /** What holds it. */
  readonly around: Locator;
  readonly controls: Readonly<Partial<Record<Control, Locator>>>;
}

const CONTAINERS =
  "dialog,section,aside,div,form,footer,header,article,[role=dialog],[role=region]";
const LOOKS_EVERY_MS = 250;
const PRESS_MS = 3000;
/** How long one frame may take to say whether it shows something. */
const ANSWER_MS = 4000;

/** Waits up to `patience` milliseconds for a banner in any frame of the page. */
export async function findBanner(page: Page, patience: number): Promise<Banner | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames()) {
      const banner = await inTime(bannerIn(frame, page).catch(nothingWhenGone), ANSWER_MS);
      if (banner) return banner;
    }
    if (Date.now() >= until) return undefined;
    await page.waitForTimeout(LOOKS_EVERY_MS);
  }
}

/** The parts of our own banner and control, which work in every language. */
const OUR_BANNER = "jar-notice";
const OUR_PART = (control: Control) => `[part~="${control}"]`;
const OUR_CONTROL = '[data-jar-open], [data-jar-control] [part="settings"]';

/** A banner is the innermost thing that speaks of cookies and holds a control that accepts them. */
async function bannerIn(frame: Frame, page: Page): Promise<Banner | undefined> {
  const accept = controlIn(frame, "accept");
  if (!(await firstVisible(accept))) return undefined;
  const container = frame
    .locator(CONTAINERS)
    .filter({ hasText: SUBJECT, visible: true })
    .filter({ has: accept })
    .or(frame.locator(OUR_BANNER))
    .last();
  if ((await container.count()) === 0) return undefined;
  const around = await wideEnough(container);
  const found: { -readonly [Key in Control]?: Locator } = {};
  const seen: { -readonly [Key in Control]?: ControlSeen } = {};
  for (const control of ["accept", "reject", "settings"] as const) {
    const locator = await firstVisible(controlIn(around, control));
    if (!locator) continue;
    found[control] = locator;
    seen[control] = await describe(locator);
  }
  const driver = (await isOurs(page)) ? "glassjar" : "words";
  const look = await measure(around, found);
  return {
    seen: { driver, page: reportedUrl(page.url()), ...seen, ...(look ? { look } : {}) },
    around,
    controls: found,
  };
}

/**
 * Some banners keep the accept button in a box of its own: when the innermost container shows no
 * other control, the one around it may.
 */
async function wideEnough(container: Locator): Promise<Locator> {
  if (await firstVisible(controlIn(container, "reject"))) return container;
  const parent = container.locator("xpath=..");
  const has = await firstVisible(controlIn(parent, "reject"));
  return has ? parent : container;
}

/** Controls that say what they do, in the page and in open shadow roots. */
function controlIn(where: Frame | Locator, control: Control): Locator {
  const name = CONTROL_TEXT[control];
  return where
    .getByRole("button", { name })
    .or(where.getByRole("link", { name }))
    .or(where.locator(OUR_PART(control)));
}

async function firstVisible(locator: Locator): Promise<Locator | undefined> {
  const visible = locator.filter({ visible: true }).first();
  return (await visible.count()) > 0 ? visible : undefined;
}

async function describe(control: Locator): Promise<ControlSeen> {
  const text = (await control.innerText()) || ((await control.getAttribute("value")) ?? "");
  const link = await control.evaluate(
    (node) => (node as unknown as { localName: string }).localName === "a",
  );
  return { text: text.trim().slice(0, 100), role: link ? "link" : "button" };
}

/** Whether the page runs our gate. */
async function isOurs(page: Page): Promise<boolean> {
  return (
    (await bounded(
      page.evaluate(() => "glassjar" in globalThis),
      ANSWER_MS,
    )) ?? false
  );
}

/**
 * Finds what rejects everything once choices are open, in any frame. Toggles are left alone: only a
 * control that says it rejects is pressed.
 */
export async function findReject(page: Page, patience: number): Promise<Locator | undefined> {
  const until = Date.now() + patience;
  do {
    for (const frame of page.frames()) {
      const asked = firstVisible(controlIn(frame, "reject")).catch(nothingWhenGone);
      const reject = await inTime(asked, ANSWER_MS);
      if (reject) return reject;
    }
    await page.waitForTimeout(LOOKS_EVERY_MS);
  } while (Date.now() < until);
  return undefined;
}

/**
 * Opens the choices again after they were made: by the control a visitor would use, else, on a page
 * of ours, through the gate. The answer is what was pressed.
 */
export async function openChoices(page: Page): Promise<string | undefined> {
  for (const frame of page.frames()) {
    const speaking = controlIn(frame, "settings")
      .filter({ hasText: SUBJECT })
      .or(frame.locator(OUR_CONTROL));
    const control = await inTime(firstVisible(speaking).catch(nothingWhenGone), ANSWER_MS);
    if (!control) continue;
    const { text } = await describe(control);
    await control.click({ timeout: PRESS_MS });
    return text;
  }
  if (!(await isOurs(page))) return undefined;
  await page.evaluate("glassjar.consent.open()");
  return "glassjar.consent.open()";
}

/** Frames come and go while they are looked at; every other error is one of ours. */
function nothingWhenGone(error: unknown): undefined {
  if (error instanceof Error && /detached|destroyed|closed|navigat/i.test(error.message))
    return undefined;
  throw error;
}
