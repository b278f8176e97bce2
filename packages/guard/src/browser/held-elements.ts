import { asks, ASKING, heldUrl, URL_ATTRIBUTES } from "./element-urls.ts";
import { attempt, setAttribute } from "./patch.ts";
import { coverFrame } from "./held-frame.ts";
import { trusted } from "./trusted.ts";
import type { GateConfig } from "../gate-config.ts";
import type { Verdicts } from "./verdicts.ts";

const INERT = "text/plain";
const SERVICE = "data-jar-service";
const TYPE = "data-jar-type";
const MOST = 1000;

/** Elements whose address is kept back in `data-jar-*` attributes, and what brings them to life. */
export interface HeldElements {
  /** Keeps back an address; `value` is what the page gave, perhaps a Trusted Types object. */
  hold(element: Element, attribute: string, value: unknown, remember?: boolean): void;
  /** Holds what may not pass in a tree that is already there. True when something was held. */
  holdWithin(root: ParentNode, remember?: boolean): boolean;
  /** The address kept back, as text. */
  heldValue(element: Element, attribute: string): string | null;
  /** Forgets that an address was kept back: the page gave another one. */
  forget(element: Element, attribute: string): void;
  /**
   * Brings to life what the choice grants, scripts one after another in document order: of these
   * elements, or of all.
   */
  revive(some?: readonly Element[]): Promise<void>;
}

/** No element held yet. */
export function createHeldElements(config: GateConfig, verdicts: Verdicts): HeldElements {
  // What the page gave, because text is not enough where Trusted Types are enforced; also keeps
  // images alive that never were in the document.
  const given = new Map<Element, Map<string, unknown>>();

  const hold: HeldElements["hold"] = (element, attribute, value, remember = true) => {
    const text = String(value);
    element.removeAttribute(attribute);
    setAttribute(element, `data-jar-${attribute}`, text);
    const held = heldUrl(verdicts, attribute, text) ?? "";
    setAttribute(element, SERVICE, verdicts.serviceOf(held) ?? "");
    if (element.localName === "script") makeInert(element);
    if (element.localName === "iframe") coverFrame(config, element);
    if (!remember) return;
    given.set(element, (given.get(element) ?? new Map()).set(attribute, value));
    const [oldest] = given.keys();
    if (given.size > MOST && oldest) given.delete(oldest);
  };

  /** Gives back the element that lives: itself, or a copy of a script the browser found inert. */
  const enlivenHeld = (element: Element): Element => {
    const values = given.get(element);
    given.delete(element);
    const alive = values || element.localName !== "script" ? element : copyScript(element);
    enliven(alive, values);
    if (alive !== element) element.replaceWith(alive);
    return alive;
  };

  return {
    hold,
    holdWithin(root, remember) {
      let found = false;
      const within = root.querySelectorAll(ASKING);
      for (const element of root instanceof Element ? [root, ...within] : within)
        for (const attribute of URL_ATTRIBUTES[element.localName] ?? []) {
          const value = element.getAttribute(attribute);
          if (value === null || !asks(element, attribute)) continue;
          if (heldUrl(verdicts, attribute, value) === undefined) continue;
          hold(element, attribute, value, remember);
          found = true;
        }
      return found;
    },
    heldValue: (element, attribute) => element.getAttribute(`data-jar-${attribute}`),
    forget(element, attribute) {
      element.removeAttribute(`data-jar-${attribute}`);
      given.get(element)?.delete(attribute);
    },
    async revive(some) {
      const all = () => [...document.querySelectorAll(`[${SERVICE}]`), ...given.keys()];
      const granted = [...new Set(some ?? all())].filter((element) => mayRevive(verdicts, element));
      const isScript = (element: Element) => element.localName === "script";
      for (const element of granted.filter((candidate) => !isScript(candidate)))
        enlivenHeld(element);
      for (const element of granted.filter(isScript)) {
        const script = enlivenHeld(element) as HTMLScriptElement;
        if (script.src && !script.async) await loaded(script);
      }
    },
  };
}

function makeInert(script: Element): void {
  const type = script.getAttribute("type");
  if (type === INERT) return;
  if (type !== null) setAttribute(script, TYPE, type);
  setAttribute(script, "type", INERT);
}

/** The attributes an address is kept back in, with the address. */
function kept(element: Element): [attribute: string, value: string][] {
  return (URL_ATTRIBUTES[element.localName] ?? []).flatMap((attribute) => {
    const value = element.getAttribute(`data-jar-${attribute}`);
    return value === null ? [] : [[attribute, value]];
  });
}

function mayRevive(verdicts: Verdicts, element: Element): boolean {
  return (
    verdicts.service(element.getAttribute(SERVICE) ?? "") === true &&
    kept(element).every(([attribute, value]) => heldUrl(verdicts, attribute, value) === undefined)
  );
}

/** A browser never runs a script element twice, not even one it found inert: a copy can run. */
function copyScript(element: Element): Element {
  const copy = document.createElement("script");
  for (const { name, value } of element.attributes) attempt(() => setAttribute(copy, name, value));
  // The nonce attribute reads empty once the element is in the document.
  copy.nonce = (element as HTMLScriptElement).nonce;
  copy.async = element.hasAttribute("async");
  if (!element.hasAttribute("data-jar-src")) copy.text = trusted.createScript(element.textContent);
  return copy;
}

function enliven(element: Element, given: ReadonlyMap<string, unknown> | undefined): void {
  const type = element.getAttribute(TYPE);
  if (type !== null) setAttribute(element, "type", type);
  else if (element.getAttribute("type") === INERT) element.removeAttribute("type");
  element.removeAttribute(TYPE);
  element.removeAttribute(SERVICE);
  if (element.localName === "iframe" && element.hasAttribute("data-jar-src"))
    element.removeAttribute("srcdoc");
  for (const [attribute, value] of kept(element)) {
    element.removeAttribute(`data-jar-${attribute}`);
    attempt(() =>
      setAttribute(element, attribute, given?.get(attribute) ?? trustedUrl(element, value)),
    );
  }
}

/** Addresses of scripts and plug-ins are what Trusted Types guard; all others are text. */
function trustedUrl(element: Element, url: string): string {
  return /^(?:script|embed|object)$/.test(element.localName) ? trusted.createScriptURL(url) : url;
}

function loaded(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
  });
}
