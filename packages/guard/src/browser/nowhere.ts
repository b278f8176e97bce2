/**
 * An address of the same kind at which everything fails at once, as when a server is down: no browser
 * asks this port (Fetch standard, "block bad port").
 */
export const nowhere = (url: unknown): string => String(url).replace(/^\s*(\w+:)?.*/s, "$1//0:1");
