import type { GpcFileSeen } from "../site-seen.ts";
import { bounded } from "./bounded.ts";
import type { Running } from "./launch.ts";

const PATIENCE_MS = 5000;
const MAX_TEXT = 10_000;

/** Reads `/.well-known/gpc.json` (W3C Global Privacy Control) in a profile that leaves no trace in the run. */
export async function readGpcFile(running: Running, start: string): Promise<GpcFileSeen> {
  const url = new URL("/.well-known/gpc.json", start).href;
  const profile = await running.open(() => Promise.resolve(), { acceptDownloads: false });
  try {
    const page = await profile.context.newPage();
    const response = await page.goto(url, { timeout: PATIENCE_MS }).catch(() => null);
    if (!response) return { url };
    const text = (await bounded(response.text(), PATIENCE_MS)) ?? "";
    const gpc = response.ok() ? gpcOf(text.slice(0, MAX_TEXT)) : undefined;
    return { url, status: response.status(), ...(gpc === undefined ? {} : { gpc }) };
  } finally {
    await profile.close();
  }
}

function gpcOf(text: string): boolean | undefined {
  try {
    const { gpc } = JSON.parse(text) as { gpc?: unknown };
    return typeof gpc === "boolean" ? gpc : undefined;
  } catch {
    return undefined;
  }
}
