import { attempt } from "./attempt.ts";

const same = (text: string): string => text;
const plain = { createHTML: same, createScript: same, createScriptURL: same };

/** The part of Trusted Types used here (https://www.w3.org/TR/trusted-types/). */
declare const trustedTypes: { createPolicy(name: string, rules: typeof plain): typeof plain };

/**
 * The policy named `glassjar`: the only way by which the gate gives script to the page. Where the
 * page has no Trusted Types, or its CSP does not allow the policy, text stays text.
 */
export const trusted = attempt(() => trustedTypes.createPolicy("glassjar", plain)) ?? plain;
