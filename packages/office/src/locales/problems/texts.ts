import type { en } from "./en.ts";

/** How problems of a register are told: one sentence for each that the check knows. */
export type ProblemTexts = Readonly<typeof en>;
