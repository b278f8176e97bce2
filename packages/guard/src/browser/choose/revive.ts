import { attempt } from "../attempt.ts";
import type { Jar } from "../jar.ts";

/** What says which content may come to life. */
export type Kept = Pick<
  Jar,
  "services" | "held" | "trusted" | "outcomeOf" | "serviceOf" | "judgeUrl" | "tameCss"
>;

const PREFIX = "data-jar-";
const ADDRESSES = "src srcset imagesrcset href xlink:href poster data ping background".split(" ");

/** Selects what may be kept back. */
const KEPT = [
  `[${PREFIX}service]`,
  ...ADDRESSES.map((name) => `[${PREFIX}${name.replace(":", "\\:")}]`),
].join();

/** The addresses kept back in an element. */
export function keptAddresses(element: Element): string[] {
  return ADDRESSES.flatMap((name) => element.getAttribute(PREFIX + name) ?? []);
}

/** The service an element belongs to: the one it names, else the one that declares its address. */
export function serviceOfElement(jar: Kept, element: Element): string | undefined {
  const named = element.getAttribute(`${PREFIX}service`);
  const [address = ""] = keptAddresses(element);
  const host = attempt(() => new URL(address, document.baseURI).hostname);
  return (
    jar.services.find((service) => service.split(" ")[0] === named) ?? jar.serviceOf(`h.${host}`)
  );
}

function mayRevive(jar: Kept, element: Element): boolean {
  const named = element.hasAttribute(`${PREFIX}service`);
  const addresses = keptAddresses(element);
  return (
    (named || addresses.length > 0) &&
    (!named || jar.outcomeOf(serviceOfElement(jar, element)) === 0) &&
    addresses.every((value) => value.split(/[\s,]+/).every((url) => !jar.judgeUrl(url)))
  );
}

/** In the document, within what is not in its sight, and those elements themselves. */
function keptElements(jar: Kept): Element[] {
  const frames = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
  const roots = [document, ...frames.filter(Boolean), ...jar.held] as (Document | Element)[];
  const within = roots.flatMap((root) => Array.from(root.querySelectorAll(KEPT)));
  const themselves = roots.filter((root) => root.nodeType === Node.ELEMENT_NODE) as Element[];
  return [...new Set([...within, ...themselves])];
}

let scripts: Promise<unknown> = Promise.resolve();

/**
 * Brings to life what the choice grants: style, frames and images at once, and scripts one after
 * another in document order.
 */
export function revive(jar: Kept): void {
  reviveStyle(jar);
  const isScript = (element: Element) => element.localName === "script";
  const granted = () => keptElements(jar).filter((element) => mayRevive(jar, element));
  for (const element of granted()) if (!isScript(element)) enliven(jar, element);
  // One round of scripts after the other, or a later one would overtake what still loads.
  const runScripts = async () => {
    for (const element of granted())
      if (isScript(element)) await runScript(jar, element as HTMLScriptElement);
  };
  scripts = scripts.then(runScripts);
}

async function runScript(jar: Kept, script: HTMLScriptElement): Promise<void> {
  const type = script.getAttribute(`${PREFIX}type`);
  if (type !== null) script.type = type;
  else if (script.type === "text/plain") script.removeAttribute("type");
  script.removeAttribute(`${PREFIX}type`);
  // A script the browser found inert runs when it gets its address or, once more, its text.
  enliven(jar, script);
  if (!script.src) script.text = jar.trusted.createScript(script.text);
  else if (!script.hasAttribute("async"))
    await new Promise((resolve) => {
      for (const end of ["load", "error"]) script.addEventListener(end, resolve);
    });
}

function enliven(jar: Kept, element: Element): void {
  jar.held.delete(element);
  element.removeAttribute(`${PREFIX}service`);
  for (const { name, value } of Array.from(element.attributes)) {
    if (!name.startsWith(PREFIX)) continue;
    element.removeAttribute(name);
    const own = name.slice(PREFIX.length).replace("xlink:", "");
    // Where it is not the address of a script or plug-in, it is text all the same.
    attempt(() => element.setAttribute(own, jar.trusted.createScriptURL(value)));
  }
  // Browsers look at some attributes of a link only when it comes into the document.
  if (element.localName === "link") element.replaceWith(element);
}

const whole = (css: string) => css.replaceAll("@jar-", "@").replaceAll("#jar:", "");

/** Style gets its addresses back; the gate takes out again those that still may not pass. */
function reviveStyle(jar: Kept): void {
  const change = (css: string, put: (css: string) => void) => {
    if (!/@jar-|#jar:/.test(css)) return;
    const next = jar.tameCss(whole(css));
    if (next !== css) attempt(() => put(next));
  };
  for (const element of document.querySelectorAll<HTMLElement>("style,[style*='#jar:']")) {
    if (element.localName === "style")
      change(element.textContent, (css) => (element.textContent = css));
    change(element.style.cssText, (css) => (element.style.cssText = css));
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    attempt(() => {
      for (const [at, { cssText }] of [...sheet.cssRules].entries())
        change(cssText, (css) => {
          sheet.deleteRule(at);
          sheet.insertRule(css, at);
        });
    });
}
