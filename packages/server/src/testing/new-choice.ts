import type { NewChoice } from "../store/choice-row.ts";

/** A refusal on the site `town`, whose receipt has that number. */
export function newChoice(id: number, more: Partial<NewChoice> = {}): NewChoice {
  return {
    id: `receipt-${String(id).padStart(8, "0")}`,
    site: "town",
    version: 1,
    granted: [],
    services: {},
    language: "fr",
    how: "reject-all",
    regime: "opt-in",
    registerHash: "cd".repeat(32),
    ...more,
  };
}
