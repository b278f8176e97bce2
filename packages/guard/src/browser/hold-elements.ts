import { asks, heldUrl, URL_ATTRIBUTES } from "./element-urls.ts";
import type { HeldElements } from "./held-elements.ts";
import { findProperty, patchMethod, patchProperty } from "./patch.ts";
import type { Verdicts } from "./verdicts.ts";

/** Holds the addresses scripts give to elements, before the browser asks for them. */
export function holdElements(verdicts: Verdicts, elements: HeldElements): void {
  /** Gives the address to the element, or keeps it back. */
  const give = (element: Element, attribute: string, value: unknown, set: () => unknown) => {
    if (!asks(element, attribute)) return set();
    if (heldUrl(verdicts, attribute, String(value)) === undefined) {
      elements.forget(element, attribute);
      return set();
    }
    return elements.hold(element, attribute, value);
  };

  patchMethod(
    Element.prototype,
    "setAttribute",
    (native) =>
      function setAttribute(...args) {
        return give(this as Element, String(args[0]).toLowerCase(), args[1], () =>
          native.apply(this, args),
        );
      },
  );
  patchMethod(
    Element.prototype,
    "setAttributeNS",
    (native) =>
      function setAttributeNS(...args) {
        const local = String(args[1]).split(":").pop() ?? "";
        return give(this as Element, local, args[2], () => native.apply(this, args));
      },
  );
  for (const [owner, attribute] of urlProperties())
    patchProperty(owner, attribute, (get, set) => ({
      get() {
        const value = elements.heldValue(this as Element, attribute);
        return value === null ? get.call(this) : resolve(attribute, value);
      },
      set(value) {
        give(this as Element, attribute, value, () => set.call(this, value));
      },
    }));
}

/** Each prototype that has a property for an address, once: video and audio share theirs. */
function urlProperties(): [owner: object, attribute: string][] {
  const seen = new Map<object, Set<string>>();
  for (const [tag, attributes] of Object.entries(URL_ATTRIBUTES))
    for (const attribute of attributes) {
      const { owner } = findProperty(document.createElement(tag), attribute) ?? {};
      if (owner) seen.set(owner, (seen.get(owner) ?? new Set()).add(attribute));
    }
  return [...seen].flatMap(([owner, names]) =>
    [...names].map((name): [object, string] => [owner, name]),
  );
}

function resolve(attribute: string, value: string): string {
  return attribute === "srcset" || !URL.canParse(value, document.baseURI)
    ? value
    : new URL(value, document.baseURI).href;
}
