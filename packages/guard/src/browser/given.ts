import type { Given } from "./jar.ts";

const script = document.currentScript as (HTMLScriptElement & { jar?: Given }) | null;

/** What a small gate hands to the whole one that it asked for; undefined for what the page placed. */
export const given = script?.jar;

// The page shall not come by it.
if (given) delete script?.jar;
