import type { How } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { ChooseConfig } from "../../choose-config.ts";
import { attempt } from "../attempt.ts";

const PAUSES_MS = [0, 1000, 5000, 30_000];

/**
 * Reports a choice to the server, which proves it and expires what only HTTP can. It is kept in web
 * storage, under the name of the choice cookie, until it has arrived: to prove what the visitor
 * decided is part of the choice itself. Never rejects.
 */
export function reportChoice(config: ChooseConfig, choice: Choice, how: How): Promise<void> {
  const { receipt: id, version, granted, services } = choice;
  const language = document.documentElement.lang || "en";
  const { regime } = config;
  const body = JSON.stringify({ id, version, granted, services, language, how, regime });
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
  for (const pause of PAUSES_MS) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!(await arrives(`${config.base}/api/v1/choices`, body))) continue;
    attempt(() => {
      // Another choice may wait there by now.
      if (localStorage.getItem(config.cookie.name) === body)
        localStorage.removeItem(config.cookie.name);
    });
    return;
  }
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
