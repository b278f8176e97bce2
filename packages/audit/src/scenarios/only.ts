import { controlOf, findAsking, type Asking } from "./banner.ts";
import { CATEGORY_TEXT } from "./category-words.ts";
import { beginAnew, meetBanner } from "./choose.ts";
import { press, setToggle } from "./press.ts";
import { lookAround, type Scenario, type Stage } from "./scenario.ts";
import type { ToggleSketch } from "./sketch.ts";

const NEXT_LAYER_MS = 3000;

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
      const clicks = await grantOnly(stage, met.banner, category);
      if (clicks === undefined) return { banner, skippedBecause: "no-category-control" };
      const outcome = await beginAnew(stage, met.banner);
      await lookAround(stage);
      return { ...outcome, banner, clicks };
    },
  };
}

/** Undefined when the category has no switch, or nothing saves. */
async function grantOnly(
  stage: Stage,
  first: Asking,
  category: string,
): Promise<number | undefined> {
  const { visitor } = stage;
  let clicks = 0;
  let here = first;
  const settings = controlOf(first, "settings");
  if (!isReady(first, category) && settings) {
    if (!(await press(visitor, settings, "open-settings"))) return undefined;
    clicks++;
    const not = (asking: Asking) => !isReady(asking, category);
    const opened = await findAsking(visitor, NEXT_LAYER_MS, { opened: true, not });
    if (!opened) return undefined;
    await visitor.picture("the banner, layer 2");
    here = opened;
  }
  const save = controlOf(here, "save");
  const wanted = toggleOf(here, category);
  if (!save || !wanted) return undefined;
  for (const toggle of here.sketch.toggles) {
    const on = toggle === wanted;
    if (toggle.fixed || toggle.on === on) continue;
    const presses = await setToggle(visitor, here.room, toggle, on);
    if (presses === undefined && on) return undefined;
    clicks += presses ?? 1;
  }
  visitor.log.count("acts");
  return (await press(visitor, save, "save")) ? clicks + 1 : undefined;
}

function isReady(asking: Asking, category: string): boolean {
  return asking.sketch.controls.save !== undefined && toggleOf(asking, category) !== undefined;
}

function toggleOf({ sketch: { toggles } }: Asking, category: string): ToggleSketch | undefined {
  const wanted = category.toLowerCase();
  const byMark = toggles.find(({ marks }) => marks.includes(wanted));
  return byMark ?? toggles.find(({ name }) => CATEGORY_TEXT[wanted]?.test(name) === true);
}
