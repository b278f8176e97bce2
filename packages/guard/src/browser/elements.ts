import { fail } from "./acts.ts";
import { tameCss } from "./styles.ts";
import { judgeUrl, REFUSE, type Outcome } from "./verdicts.ts";

/** Each element with the attributes by which it makes the browser ask for something. */
const ASKS =
  /^(?:script|i?frame|img|input|audio|video|source|track|embed) src$|^(?:img|source|link) (?:image)?srcset$|^(?:script|image|use|feimage|link) (?:xlink:)?href$|^video poster$|^object data$|^a(?:rea)? ping$|^(?:body|t\w+) background$/i;

const ASKING =
  "[src],[srcset],[imagesrcset],[*|href],[poster],[data],[ping],[background],[style],style";

// Links that only say something; all others are fetched or connected to.
const SAYS = /^(?:alternate|author|canonical|help|license|me|next|prev|search)$/i;

// oxlint-disable-next-line typescript/unbound-method -- they are called with the element
const { setAttribute, removeAttribute } = Element.prototype;

/**
 * Where an address is kept back in a `data-jar-` attribute, though not in sight of the document:
 * elements, and shadow roots.
 */
export const held = new Set<Node>();

/** What becomes of an attribute: the worst of its addresses, of which `srcset` and `ping` have several. */
function judgeAttribute(element: string, name: string, value: string): Outcome {
  return ASKS.test(`${element} ${name}`)
    ? (Math.max(...[value, ...value.split(/[\s,]+/)].map(judgeUrl)) as Outcome)
    : 0;
}

/** Gives an attribute to an element by `set`, or keeps it back. */
export function give(element: Element, name: string, value: unknown, set: () => unknown): unknown {
  const outcome = judgeAttribute(element.localName, name, String(value));
  if (!outcome || SAYS.test((element as HTMLLinkElement).rel)) {
    // The page gave another address in place of the one kept back.
    if (held.has(element)) removeAttribute.call(element, `data-jar-${name}`);
    return set();
  }
  removeAttribute.call(element, name);
  setAttribute.call(element, `data-jar-${name}`, String(value));
  held.add(element);
  if (outcome === REFUSE) fail(element);
  return undefined;
}

/** Holds what may not pass in a tree that is already there. */
export function holdWithin(root: ParentNode): void {
  for (const element of [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(ASKING)]) {
    for (const { name, value } of Array.from(element.attributes ?? []))
      give(element, name, value, () => undefined);
    tameStyle(element);
  }
}

/** Takes out of the style of an element, or of a style sheet, what may not pass. */
export function tameStyle(element: HTMLElement): void {
  const sheet = element.localName === "style";
  const css = sheet ? element.textContent : element.getAttribute?.("style");
  const tamed = css && tameCss(css);
  if (tamed === css) return;
  if (sheet) element.textContent = tamed;
  else element.style.cssText = tamed as string;
}

/** Markup in which the attributes that may not pass have other names. Everything else keeps its bytes. */
export function tame(html: string): string {
  // Most of what pages write asks for nothing elsewhere.
  if (!/[/\\]{2}|&|https?:/i.test(html)) return html;
  return html.replace(/<(\w+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g, (tag, element: string) =>
    tag.replace(/(\s)([\w:]+)(?=\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))/g, (all, space, name, value) =>
      judgeAttribute(element, name as string, (value as string).replace(/^["']|["']$/g, ""))
        ? `${space}data-jar-${name}`
        : all,
    ),
  );
}
