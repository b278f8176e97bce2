import { given } from "./given.ts";
import { createPolicy, type Policy } from "./policy.ts";

/**
 * The only way by which the gate gives script to the page. A page may allow a policy's name only
 * once, so the small gate hands its own to the whole one.
 */
export const trusted: Policy = given?.trusted ?? createPolicy();
