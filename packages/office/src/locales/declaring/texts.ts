import type { en } from "./en.ts";

/** Words for what a register declares beside services, and for what is imported into it. */
export type DeclaringTexts = Readonly<typeof en>;

/** A field of the register that has a label of its own. */
export type Label = keyof DeclaringTexts["declaring"]["labels"];

/** A field that is explained. */
export type Help = keyof DeclaringTexts["declaring"]["helps"];
