import { THEME_EVENT } from "../theme-event.ts";
import { imbalance } from "./prominence.ts";
import { shutOut } from "./shut-out.ts";

/**
 * Looks whether the page's own styling left accept and refuse of a layer equally prominent. If not,
 * drops that styling, says why in the console, and tells the page by an event.
 *
 * @param css - the style of the layer, as it was given it
 */
export function keepFair(layer: Element, css: string): void {
  const [accept, reject] = layer.querySelectorAll("[name=how]");
  if (!accept || !reject || !layer.checkVisibility()) return;
  // What a pointer is over may look different on purpose.
  if (layer.matches(":hover")) {
    layer.addEventListener("pointerleave", () => keepFair(layer, css), { once: true });
    return;
  }
  const reason = imbalance(accept, reject, layer);
  if (reason === undefined) return;
  shutOut(layer.getRootNode() as ShadowRoot, css);
  // oxlint-disable-next-line no-console -- whoever writes the styles looks there first
  console.error(
    `Glassjar dropped this page's styles for its notice, because accept and refuse were not equally prominent: ${reason}`,
  );
  document.dispatchEvent(new CustomEvent(THEME_EVENT, { detail: reason }));
}
