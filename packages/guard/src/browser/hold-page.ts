import { give, holdWithin, tame } from "./elements.ts";
import type { Around, Table } from "./platform.ts";
import { tameCss } from "./styles.ts";
import { trusted } from "./trusted.ts";
import { judgeUrl } from "./verdicts.ts";

/** Changes the text that is given; what is no text is left alone. */
const text =
  (at: number, change: (text: string) => string, make = (made: string) => made): Around =>
  (native, _, args) => {
    const given = String(args[at]);
    const changed = change(given);
    if (changed !== given) args[at] = make(changed);
    return native();
  };

const markup = (at: number) =>
  text(
    at,
    (html) => tameCss(tame(html)),
    (made) => trusted.createHTML(made),
  );

export const PAGE: Table = [
  [
    "Script IFrame Frame Image Input Media Video Source Track Embed Link Object Anchor Area Body".replace(
      /\w+/g,
      "HTML$&Element",
    ),
    "src srcset imageSrcset href data poster ping background",
    (native, self, [value], name) => give(self, name, value, native),
  ],
  [
    "Element",
    "setAttribute",
    (native, self, [name, value]) => give(self, String(name), value, native),
  ],
  [
    "Element",
    "setAttributeNS",
    (native, self, [, name, value]) => give(self, String(name), value, native),
  ],
  [
    "Element",
    "setAttributeNode setAttributeNodeNS",
    (native, self, [attribute]) =>
      give(self, (attribute as Attr).name, (attribute as Attr).value, native),
  ],
  // These know no element, and leave out what may not pass.
  [
    "NamedNodeMap",
    "setNamedItem setNamedItemNS",
    (native, _, [attribute]) => judgeUrl((attribute as Attr).value) || native(),
  ],
  ["Attr SVGAnimatedString", "value baseVal", (native, _, [value]) => judgeUrl(value) || native()],
  [
    "",
    "Audio",
    (native, _, args) =>
      Object.assign(native() as object, args.splice(0).map((src) => ({ src }))[0]),
  ],
  [
    "Element ShadowRoot Document Range HTMLIFrameElement",
    "innerHTML outerHTML setHTML setHTMLUnsafe createContextualFragment write writeln srcdoc",
    markup(0),
  ],
  ["Element", "insertAdjacentHTML", markup(1)],
  ["DOMParser", "parseFromString", markup(0)],
  ["CSSStyleSheet CSSStyleDeclaration", "insertRule replace replaceSync cssText", text(0, tameCss)],
  ["CSSStyleDeclaration", "setProperty", text(1, tameCss)],
  ["", "FontFace", text(1, tameCss)],
];

/** The last net: what comes into the document by another way, the parser's among them, and its style. */
export function watch(changed: () => void): void {
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      const { style } = target as HTMLElement;
      const css = tameCss(style?.cssText ?? "");
      if (style && css !== style.cssText) style.cssText = css;
      for (const node of addedNodes) if (node instanceof Element) holdWithin(node);
    }
    changed();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["style"] });
}
