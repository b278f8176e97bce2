import type { Page } from "playwright-core";
import type { ScenarioLog } from "./log.ts";

const PATIENCE_MS = 3000;
const QUALITY = 60;
const MOST = 12;

/** Takes a picture of what the window shows; a page that cannot be drawn in time has none. */
export async function takePicture(page: Page, log: ScenarioLog, shows: string): Promise<void> {
  const size = page.viewportSize();
  if (!size || log.pictures() >= MOST) return;
  const picture = await page
    .screenshot({ type: "jpeg", quality: QUALITY, scale: "css", timeout: PATIENCE_MS })
    .catch(() => undefined);
  if (picture)
    log.screenshot({ shows, type: "image/jpeg", ...size, data: picture.toString("base64") });
}
