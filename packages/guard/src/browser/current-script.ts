import type { Given } from "./jar.ts";

/** The element of the script that runs first. */
export const currentScript = document.currentScript as (HTMLScriptElement & { jar?: Given }) | null;
