import type { Locale } from "./locale.ts";

export const en = {
  words: {
    session: "until the browser is closed",
    persistent: "until it is deleted",
  },
} as const satisfies Locale;
