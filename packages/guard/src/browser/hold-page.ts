import { pass } from "./acts.ts";
import { currentScript } from "./current-script.ts";
import { give, held, holdWithin, tame, tameStyle } from "./elements.ts";
import { nonce } from "./load-script.ts";
import type { Around, Table } from "./platform.ts";
import { tameCss } from "./styles.ts";
import { trusted } from "./trusted.ts";
import { judgeUrl, PASS } from "./verdicts.ts";

/** Changes the texts that are given. */
const texts =
  (change: (text: string) => string, make = (text: string): unknown => text): Around =>
  (native, _, args) => {
    for (const [at, given] of args.entries()) {
      const changed = change(String(given));
      if (changed !== String(given)) args[at] = make(changed);
    }
    return native();
  };

const style = texts(tameCss);
const markup = texts(
  (html) => tameCss(tame(html)),
  (html) => trusted.createHTML(html),
);

const OWN = currentScript?.src
  ? `<script src="${currentScript.src}" nonce="${nonce}"></script>`
  : "";

/** @param holdFrames holds the windows of the frames in a page */
export const pageTable = (holdFrames: () => void): Table => {
  const insert: Around = (native, self: Element, args) => {
    for (const node of args as (HTMLElement | null)[]) {
      if (self.localName === "style" && node?.nodeType === 3)
        node.textContent = tameCss(node.textContent);
      if (!node?.querySelectorAll) continue;
      // What a document of another kind made was not held there.
      if (node.ownerDocument === document) tameStyle(node);
      else holdWithin(node);
    }
    const result = native();
    holdFrames();
    return result;
  };

  return [
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
      "setAttribute setAttributeNS",
      (native, self, args) => give(self, String(args.at(-2)), args.at(-1), native),
    ],
    [
      "Element",
      "setAttributeNode setAttributeNodeNS",
      (native, self, [attribute]) =>
        give(self, (attribute as Attr).name, (attribute as Attr).value, native),
    ],
    [
      "Attr",
      "value",
      (native, { ownerElement, name }: Attr, [value]) =>
        ownerElement ? give(ownerElement, name, value, native) : native(),
    ],
    // These know no element, and leave out what may not pass.
    [
      "NamedNodeMap SVGAnimatedString",
      "setNamedItem setNamedItemNS baseVal",
      (native, _, [given]) => judgeUrl((given as Attr).value ?? given) || native(),
    ],
    [
      "",
      "Audio",
      (native, _, args) =>
        Object.assign(native() as object, args.splice(0).map((src) => ({ src }))[0]),
    ],
    [
      "Element ShadowRoot Document Range HTMLIFrameElement DOMParser",
      "innerHTML outerHTML setHTML setHTMLUnsafe insertAdjacentHTML createContextualFragment write writeln srcdoc parseFromString",
      (native, self: ShadowRoot, args, name) => {
        if (self.host) held.add(self);
        // The page in a frame is another realm from its first script on.
        if (name === "srcdoc")
          args[0] = trusted.createHTML(
            String(args[0]).replace(/^(\s*<!doctype[^>]*>)?/i, `$&${OWN}`),
          );
        return insert(() => markup(native, self as never, args, name), self as never, [], name);
      },
    ],
    [
      "Node Element Document DocumentFragment CharacterData",
      "appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement",
      insert,
    ],
    [
      "Node",
      "textContent",
      (native, self: Element, args, name) =>
        self.localName === "style" ? style(native, self as never, args, name) : native(),
    ],
    [
      "CSSStyleSheet CSSStyleDeclaration",
      "insertRule replace replaceSync cssText setProperty",
      style,
    ],
    ["", "FontFace", style],
    [
      "HTMLFormElement",
      "submit requestSubmit",
      // That the page itself goes elsewhere is the visitor's business; a frame in it is a request.
      (native, self: Element) =>
        pass(
          () =>
            /^_|^$/.test(self.getAttribute("target") ?? "")
              ? PASS
              : judgeUrl(self.getAttribute("action")),
          native,
        ),
    ],
  ];
};

/** The last net: what comes into the document by another way, the parser's among them, and its style. */
export function watch(changed: () => void): void {
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      tameStyle(target as HTMLElement);
      for (const node of addedNodes)
        if (node instanceof Element)
          if (document.readyState === "loading") holdWithin(node);
          // What scripts bring later was held before it came, but for style hidden in markup.
          else node.querySelectorAll<HTMLElement>('[style*="url("]').forEach(tameStyle);
    }
    changed();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["style"] });
}
