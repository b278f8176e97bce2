import { attempt } from "./patch.ts";

/** The part of Trusted Types used here (https://www.w3.org/TR/trusted-types/). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Record<"createHTML" | "createScript" | "createScriptURL", (text: string) => string>,
  ): Policy;
}

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

const PLAIN: Policy = {
  createHTML: (text) => text,
  createScript: (text) => text,
  createScriptURL: (text) => text,
};

/**
 * The policy named `glassjar`: the only way by which the gate gives script to the page. Where the
 * page has no Trusted Types, or its CSP does not allow the policy, text stays text.
 */
export const trusted: Policy = makePolicy();

function makePolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return attempt(() => trustedTypes?.createPolicy("glassjar", PLAIN)) ?? PLAIN;
}
