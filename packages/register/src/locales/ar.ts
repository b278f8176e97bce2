import type { Locale } from "./locale.ts";

export const ar = {
  words: {
    session: "حتى إغلاق المتصفح",
    persistent: "حتى يُحذف",
  },
} as const satisfies Locale;
