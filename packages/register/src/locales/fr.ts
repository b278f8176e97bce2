import type { Locale } from "./locale.ts";

export const fr = {
  words: {
    session: "jusqu’à la fermeture du navigateur",
    persistent: "jusqu’à sa suppression",
  },
} as const satisfies Locale;
