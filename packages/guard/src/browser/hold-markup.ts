import { ASKING } from "./element-urls.ts";
import type { HeldElements } from "./held-elements.ts";
import { attempt, findProperty, patchMethod, patchProperty, type Native } from "./patch.ts";
import { trusted } from "./trusted.ts";

const MAY_ASK = new RegExp(`<(?:${ASKING.replaceAll(",", "|")})\\b`, "i");

// What these contain is text, whatever it looks like.
const RAW_TEXT = /^(?:script|style|textarea|title|noscript|xmp)$/;

const template = findProperty(Element.prototype, "innerHTML")?.descriptor;

/**
 * Holds what scripts write as markup. It is parsed in a template, where nothing is fetched; only
 * when something in it is held does the page get other markup than it wrote.
 */
export function holdMarkup(elements: HeldElements): void {
  const tame = (html: unknown): unknown => {
    if (!MAY_ASK.test(String(html))) return html;
    const sandbox = document.createElement("template");
    // Text throws here where Trusted Types are enforced; the page then gets the same error below.
    attempt(() => template?.set?.call(sandbox, html as string));
    if (!elements.holdWithin(sandbox.content, false)) return html;
    const text = String(template?.get?.call(sandbox));
    return typeof html === "string" ? text : trusted.createHTML(text);
  };
  const tameArgument =
    (at: number) =>
    (native: Native): Native =>
      function tamed(...args) {
        return native.apply(
          this,
          args.map((arg, index) => (index === at ? tame(arg) : arg)),
        );
      };
  const tameSetter = (get: Native, set: Native) => ({
    get,
    set(this: unknown, value: unknown) {
      set.call(this, RAW_TEXT.test((this as Element).localName) ? value : tame(value));
    },
  });

  for (const { prototype } of [Element, ShadowRoot]) {
    for (const name of ["innerHTML", "outerHTML"]) patchProperty(prototype, name, tameSetter);
    patchMethod(prototype, "setHTMLUnsafe", tameArgument(0));
  }
  patchMethod(Element.prototype, "insertAdjacentHTML", tameArgument(1));
  patchMethod(Range.prototype, "createContextualFragment", tameArgument(0));
  for (const name of ["write", "writeln"]) patchMethod(Document.prototype, name, tameArgument(0));
}
