import type { en } from "./en.ts";

/** Words for what a register declares beside services, and for what is imported into it. */
export type DeclaringTexts = Readonly<typeof en>;
