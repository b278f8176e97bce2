import type { ElementId } from "./sketch.ts";

/** What a rule is asked to do: to refuse everything, or to accept it. */
export type CmpWay = "optOut" | "optIn";

/** What the rules in a document tell the audit, or ask of it. */
export type CmpWish =
  | { readonly tell: "waiting" }
  | { readonly tell: "nothing" }
  /** A known platform runs there, by the name of its rule. */
  | { readonly tell: "cmp"; readonly cmp: string }
  /** Its banner is on show. */
  | { readonly tell: "popup"; readonly cmp: string }
  | { readonly tell: "done"; readonly done: boolean }
  | { readonly ask: "press"; readonly id: number; readonly element: ElementId }
  /** Whether an expression holds in the page's own world. */
  | { readonly ask: "eval"; readonly id: number; readonly code: string };
