/** Selects what opens the preferences. */
export const CONTROLS =
  '[data-jar-open],a[href$="#cookies-preferences"],a[href$="/cookies/preferences"]';

/** Selects content that may be kept back. */
export const MARKED = "[data-jar-service],[data-jar-src],[data-jar-data]";

/** Calls `open` when a control is clicked, and nothing else happens. */
export function onControl(open: () => void): void {
  addEventListener("click", (event) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const [target] = event.composedPath() as Element[];
    if (elsewhere || event.defaultPrevented || !target?.closest?.(CONTROLS)) return;
    event.preventDefault();
    open();
  });
}
