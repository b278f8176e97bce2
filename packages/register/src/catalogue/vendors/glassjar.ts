import { cookie, stored, type Product } from "../entry.ts";

/** Glassjar's own: the visitor's decision. */
export const glassjar: readonly Product[] = [
  {
    id: "choices",
    function: "choices",
    category: "necessary",
    entries: [
      cookie("cookies_preferences", "keep-choice", "P6M"),
      // A report of the choice that did not arrive, until it does.
      stored("cookies_preferences", "keep-choice"),
      // Behind the edge: which content the next page alone loads.
      cookie("cookies_preferences_once", "keep-choice", "PT1M"),
    ],
    source: "https://glassjar.dev/schema/register-1.json",
    note: "Glassjar’s own: what a visitor decided.",
  },
];
