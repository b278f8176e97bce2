import { attempt } from "./attempt.ts";

const same = (text: string): string => text;
const plain = { createHTML: same, createScript: same, createScriptURL: same };

/** What gives script to the page. */
export type Policy = typeof plain;

/** The part of Trusted Types used here (https://www.w3.org/TR/trusted-types/). */
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy };

/** Makes the policy named `glassjar`. Where the page has no Trusted Types, or refuses it, text stays text. */
export const createPolicy = (): Policy =>
  attempt(() => trustedTypes.createPolicy("glassjar", plain)) ?? plain;
