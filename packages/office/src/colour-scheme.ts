import type { MantineColorSchemeManager } from "@mantine/core";

/**
 * Keeps the colour scheme nowhere. Mantine's own manager writes to localStorage, and this site
 * declares that it stores four cookies and nothing else.
 */
export const forgetfulColourScheme: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};
