import type { How } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { ChooseConfig } from "../../choose-config.ts";
import { attempt } from "../attempt.ts";

const PAUSES_MS = [0, 1000, 5000, 30_000];

let newest: string;

/**
 * Reports a choice to the server, which proves it and expires what only HTTP can. Until it arrived
 * the report is kept in web storage, under the name of the choice cookie, so that closing the page
 * loses nothing: to prove what the visitor decided is part of the choice itself. Never rejects.
 */
export function reportChoice(config: ChooseConfig, choice: Choice, how: How): Promise<void> {
  const { receipt: id, version, granted, services } = choice;
  const language = document.documentElement.lang || "en";
  const { regime } = config;
  const body = JSON.stringify({ id, version, granted, services, language, how, regime });
  // It takes the place of what was decided before, which must not come after it.
  attempt(() => localStorage.setItem(config.cookie.name, body));
  return send(config, body);
}

/** Sends the report that an earlier page could not. */
export async function sendKept(config: ChooseConfig): Promise<void> {
  const body = attempt(() => localStorage.getItem(config.cookie.name));
  if (body) await send(config, body);
}

/** Tries again when the server is away or busy; `keepalive` lets the first try outlive the page. */
async function send(config: ChooseConfig, body: string): Promise<void> {
  newest = body;
  for (const pause of PAUSES_MS) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    // Another choice was made while this one waited.
    if (newest !== body) return;
    if (await arrives(`${config.base}/api/v1/choices`, body)) {
      attempt(() => forget(config.cookie.name, body));
      return;
    }
  }
}

/** Forgets a report that arrived; another choice may wait there by now. */
function forget(name: string, body: string): void {
  if (localStorage.getItem(name) === body) localStorage.removeItem(name);
}

/** False when another try may help. */
async function arrives(url: string, body: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, {
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
