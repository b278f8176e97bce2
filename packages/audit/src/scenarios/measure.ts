import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { BannerLook, MeasuredControl } from "../banner-seen.ts";
import { bounded } from "../gather/bounded.ts";

const MEASURE = new URL("../../bundle/banner-geometry.js", import.meta.url);
const PATIENCE_MS = 3000;

/** The page's world once the bundle has been evaluated in it. */
interface PageWorld {
  glassjarMeasure?: (root: unknown, controls: unknown) => BannerLook;
}

/**
 * Measures a banner in its page, as it is drawn now. Undefined when the page does not answer, or
 * the banner has gone meanwhile.
 */
export async function measure(
  banner: Locator,
  controls: Readonly<Partial<Record<MeasuredControl, Locator>>>,
): Promise<BannerLook | undefined> {
  return bounded(measureNow(banner, controls), PATIENCE_MS);
}

const PHONE = { width: 360, height: 740 };
/** A change of the window's size is answered by the next frames, and by short transitions. */
const REFLOW_MS = 300;

/** As {@link measure}, in a window as large as a common phone's; the size is put back. */
export async function measureOnPhone(
  page: Page,
  banner: Locator,
  controls: Parameters<typeof measure>[1],
): Promise<BannerLook | undefined> {
  const before = page.viewportSize();
  if (!before) return undefined;
  try {
    await page.setViewportSize(PHONE);
    await page.waitForTimeout(REFLOW_MS);
    return await measure(banner, controls);
  } catch {
    return undefined;
  } finally {
    await bounded(page.setViewportSize(before), PATIENCE_MS);
  }
}

async function measureNow(
  banner: Locator,
  controls: Parameters<typeof measure>[1],
): Promise<BannerLook> {
  const timeout = PATIENCE_MS;
  const root = await banner.elementHandle({ timeout });
  if (!root) throw new Error("The banner has gone.");
  const handles = await Promise.all(
    Object.entries(controls).map(
      async ([name, control]) => [name, await control.elementHandle({ timeout })] as const,
    ),
  );
  const frame = await root.ownerFrame();
  await frame?.evaluate(readFileSync(MEASURE, "utf8"));
  return root.evaluate((node, elements) => {
    const world = globalThis as PageWorld;
    const { glassjarMeasure } = world;
    delete world.glassjarMeasure;
    if (!glassjarMeasure) throw new Error("The page has taken the measure away.");
    return glassjarMeasure(node, elements);
  }, Object.fromEntries(handles));
}
