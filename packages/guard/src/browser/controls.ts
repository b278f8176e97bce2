/** Selects what opens the preferences. */
export const CONTROLS =
  '[data-jar-open],a[href$="#cookies-preferences"],a[href$="/cookies/preferences"]';
