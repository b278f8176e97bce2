import type { Frame, Locator, Page } from "playwright-core";
import { inTime } from "../gather/bounded.ts";
import { CONTROL_TEXT } from "./lexicon.ts";
import { CATEGORY_TEXT } from "./category-words.ts";

/** The switch of one category, and those of the others that can be changed. */
export interface CategoryControl {
  readonly name: string;
  readonly control: Locator;
  readonly others: readonly Locator[];
}

const SWITCHES = "input[type=checkbox]:not(:disabled), [role=switch]:not([aria-disabled=true])";
const LOOKS_EVERY_MS = 250;
const ANSWER_MS = 4000;
const MOST_SWITCHES = 60;

/** Finds the switch of a category in any frame: by its identifier, else by its usual names. */
export async function categoryControl(
  page: Page,
  category: string,
  patience: number,
): Promise<CategoryControl | undefined> {
  return inAnyFrame(page, patience, (frame) => inFrame(frame, category));
}

/** Finds what saves the switches as they stand. */
export async function findSave(page: Page, patience: number): Promise<Locator | undefined> {
  return inAnyFrame(page, patience, async (frame) => {
    const save = frame
      .getByRole("button", { name: CONTROL_TEXT.save })
      .or(frame.locator('[part~="save"]'))
      .filter({ visible: true })
      .first();
    return (await save.count()) > 0 ? save : undefined;
  });
}

async function inAnyFrame<Found>(
  page: Page,
  patience: number,
  look: (frame: Frame) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames()) {
      const found = await inTime(
        look(frame).catch(() => undefined),
        ANSWER_MS,
      );
      if (found) return found;
    }
    if (Date.now() >= until) return undefined;
    await page.waitForTimeout(LOOKS_EVERY_MS);
  }
}

async function inFrame(frame: Frame, category: string): Promise<CategoryControl | undefined> {
  const all = frame.locator(SWITCHES);
  const switches = (await all.all()).slice(0, MOST_SWITCHES);
  if (switches.length === 0) return undefined;
  const about = await Promise.all(switches.map(describe));
  const wanted = category.toLowerCase();
  const names = CATEGORY_TEXT[wanted];
  const byId = about.findIndex(({ marks }) => marks.includes(wanted));
  const at = byId !== -1 ? byId : about.findIndex(({ name }) => names?.test(name) === true);
  const control = switches[at];
  if (!control) return undefined;
  const others = switches.filter((_other, index) => index !== at && about[index]?.isShown);
  return { name: about[at]?.name ?? wanted, control, others };
}

interface Described {
  /** Its name as a visitor reads it. */
  readonly name: string;
  /** Identifiers it carries in its markup. */
  readonly marks: readonly string[];
  readonly isShown: boolean;
}

interface SwitchElement {
  readonly name?: string;
  readonly value?: string;
  readonly id: string;
  readonly dataset: Readonly<Record<string, string>>;
  readonly labels?: Iterable<{ readonly textContent: string }> | null;
  readonly parentElement: { readonly textContent: string } | null;
  getAttribute(name: string): string | null;
  getRootNode(): { getElementById?(id: string): { readonly textContent: string } | null };
  getClientRects(): { readonly length: number };
  closest(selector: string): unknown;
}

async function describe(control: Locator): Promise<Described> {
  return control.evaluate((node): Described => {
    const element = node as unknown as SwitchElement;
    const referred = (element.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .map((id) => element.getRootNode().getElementById?.(id)?.textContent ?? "");
    const texts = [
      ...referred,
      element.getAttribute("aria-label") ?? "",
      ...[...(element.labels ?? [])].map(({ textContent }) => textContent),
      element.parentElement?.textContent ?? "",
    ];
    const name = (texts.find((text) => text.trim() !== "") ?? "").replace(/\s+/g, " ").trim();
    const marks = [element.name, element.value, element.id, ...Object.values(element.dataset)]
      .flatMap((mark) => (mark ?? "").toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .filter(Boolean);
    const isShown = element.getClientRects().length > 0 || element.closest("label") !== null;
    return { name: name.slice(0, 100), marks, isShown };
  });
}
