import { cookie, type Product } from "../entry.ts";

/** Glassjar's own: the visitor's decision. */
export const glassjar: readonly Product[] = [
  {
    id: "choices",
    function: "choices",
    category: "necessary",
    entries: [cookie("cookies_preferences", "keep-choice", "P6M")],
    source: "https://glassjar.dev/schema/register-1.json",
    note: "Glassjar’s own: what a visitor decided.",
  },
];
