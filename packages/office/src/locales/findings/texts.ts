import type { en } from "./en.ts";

/** What a finding of each rule of the audit says; its details are told by the audit, in English. */
export type FindingTexts = Readonly<Record<keyof typeof en, string>>;
