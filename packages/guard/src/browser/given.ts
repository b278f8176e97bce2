import { currentScript } from "./current-script.ts";

/** What a small gate hands to the whole one that it asked for; undefined for what the page placed. */
export const given = currentScript?.jar;

// The page shall not come by it.
if (given) delete currentScript?.jar;
