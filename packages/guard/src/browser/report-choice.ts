import type { Choice } from "@glassjar/consent/choice";
import type { How } from "@glassjar/consent/api";
import type { GateConfig } from "../gate-config.ts";
import { pageLanguage } from "./page-texts.ts";

// Taken before the gate holds what the page sends.
const send = globalThis.fetch?.bind(globalThis);
const PAUSES_MS = [0, 1000, 5000, 30_000];

/**
 * Reports a choice to the server, which proves it and expires what only HTTP can. Tries again when
 * the server is away or busy; `keepalive` lets the first try outlive the page. Never rejects.
 */
export async function reportChoice(config: GateConfig, choice: Choice, how: How): Promise<void> {
  const { receipt: id, version, granted, services } = choice;
  const language = pageLanguage() || "en";
  const body = JSON.stringify({
    id,
    version,
    granted,
    services,
    language,
    how,
    regime: config.regime,
  });
  for (const pause of PAUSES_MS) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    if (await arrives(`${config.base}/api/v1/choices`, body)) return;
  }
}

/** False when another try may help. */
async function arrives(url: string, body: string): Promise<boolean> {
  try {
    const { status } = await send(url, {
      method: "POST",
      keepalive: true,
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body,
    });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}
