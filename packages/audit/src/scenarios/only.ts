import type { Locator } from "playwright-core";
import { beginAnew, meetBanner, press } from "./choose.ts";
import { categoryControl, findSave } from "./category-control.ts";
import { lookAround, type Outcome, type Scenario, type Stage } from "./scenario.ts";

const SECOND_LAYER_MS = 3000;

/**
 * Grants one category and nothing else: switches it on, every other off, and saves. `category` is
 * an identifier of the register; its switch is found by that, or by its usual names.
 */
export function only(category: string): Scenario {
  return {
    name: `only:${category}`,
    async play(stage) {
      const met = await meetBanner(stage);
      if (!("banner" in met)) return met;
      const banner = met.banner.seen;
      const { settings } = met.banner.controls;
      const { visitor } = stage;
      const direct = await findSave(await visitor.page(), 0);
      if (!direct && !settings) return { banner, skippedBecause: "no-category-control" };
      if (!direct && settings) {
        const text = met.banner.seen.settings?.text ?? "";
        if (!(await press(visitor, settings, "open-settings", text)))
          return { banner, skippedBecause: "no-category-control" };
      }
      const clicks = await grantOnly(stage, category);
      if (clicks === undefined) return { banner, skippedBecause: "no-category-control" };
      const outcome: Outcome = await beginAnew(stage);
      await lookAround(stage);
      return { ...outcome, banner, clicks: clicks + (direct ? 0 : 1) };
    },
  };
}

/** Undefined when the category has no switch, or nothing saves. */
async function grantOnly({ visitor }: Stage, category: string): Promise<number | undefined> {
  const page = await visitor.page();
  const found = await categoryControl(page, category, SECOND_LAYER_MS);
  if (!found) return undefined;
  let clicks = 0;
  for (const other of found.others) if ((await isOn(other)) && (await set(other, false))) clicks++;
  if (!(await isOn(found.control))) {
    visitor.log.action({ action: "grant", text: found.name });
    if (!(await set(found.control, true))) return undefined;
    clicks++;
  }
  const save = await findSave(page, SECOND_LAYER_MS);
  if (!save) return undefined;
  const text = (await save.innerText().catch(() => "")).trim();
  return (await press(visitor, save, "save", text)) ? clicks + 1 : undefined;
}

async function isOn(control: Locator): Promise<boolean> {
  return control.isChecked().catch(() => false);
}

/** Many sites draw a switch over an input that itself cannot be pressed. */
async function set(control: Locator, on: boolean): Promise<boolean> {
  await control.setChecked(on, { timeout: 1500 }).catch(() => undefined);
  if ((await isOn(control)) === on) return true;
  await control.dispatchEvent("click").catch(() => undefined);
  return (await isOn(control)) === on;
}
