import type { ChooseConfig } from "../../choose-config.ts";
import type { Chooser, Jar } from "../jar.ts";
import { keptAddresses, serviceOfElement } from "./revive.ts";
import { shadowHost } from "./shadow-host.ts";

// As light or dark as the page says it is: a visitor's dark browser makes no light page dark.
const STYLE = `:host{all:initial;display:grid;align-content:safe center;box-sizing:border-box;max-inline-size:100%;overflow:auto;
border:1px solid;color-scheme:inherit;background:Canvas;color:CanvasText;font:1rem/1.5 system-ui,sans-serif}
div{padding:1rem}p{margin:0 0 .75rem}a{color:LinkText;display:inline-block;min-block-size:1.5rem}
button{font:inherit;min-block-size:2.75rem;margin:0;margin-block-end:.5rem;margin-inline-end:.5rem;
padding:.25rem .75rem;border:1px solid;border-radius:.375rem;background:Canvas;color:CanvasText;cursor:pointer}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}@media print{:host{display:none}}`;

/** What stands in for a held frame, and how the frame was shown. */
const covers = new Map<HTMLElement, { readonly host: HTMLElement; readonly display: string }>();

/**
 * Puts a placeholder before each held frame and embed of the page, and takes those away whose
 * content came to life or left the page.
 */
export function coverFrames(config: ChooseConfig, jar: Jar, chooser: Chooser): void {
  for (const [frame, { host, display }] of covers) {
    if (frame.isConnected && host.isConnected && keptAddresses(frame).length > 0) continue;
    const focused = document.activeElement === host;
    host.remove();
    frame.style.display = display;
    covers.delete(frame);
    if (focused) frame.focus();
  }
  for (const frame of document.querySelectorAll<HTMLElement>("iframe,object,embed")) {
    if (covers.has(frame) || keptAddresses(frame).length === 0) continue;
    const [id = "", category] = serviceOfElement(jar, frame)?.split(" ") ?? [];
    const host = placeholder(config, id, frame);
    // What the register does not name, nobody can allow; to what owes no consent, somebody objected.
    if (!host || !category) continue;
    host.shadowRoot?.addEventListener("click", ({ target }) => {
      const part = (target as Element).getAttribute("part");
      if (part === "once") chooser.loadOnce(id);
      if (part === "always") void allowAlways(jar, chooser, id);
    });
    covers.set(frame, { host, display: frame.style.display });
    frame.before(host);
    frame.style.setProperty("display", "none", "important");
  }
}

function allowAlways(jar: Jar, chooser: Chooser, id: string): Promise<void> {
  const { granted = [], services = {} } = jar.choice() ?? {};
  return chooser.set({ granted, services: { ...services, [id]: true } }, "custom");
}

/** As large as the frame it stands in for, so that nothing moves when that comes. */
function placeholder(
  config: ChooseConfig,
  id: string,
  frame: HTMLElement,
): HTMLElement | undefined {
  const provider = Object.hasOwn(config.providers, id) ? config.providers[id] : undefined;
  if (!provider) return undefined;
  const say = (text: string) => text.replaceAll("{provider}", () => provider.name);
  const { texts } = config;
  const words = element("p", say(texts.held));
  const content: Node[] = [
    words,
    button("once", say(texts.once)),
    button("always", say(texts.always)),
  ];
  if (provider.policy !== undefined) {
    const policy = Object.assign(element("a", say(texts.policy)), { href: provider.policy });
    const line = element("p");
    line.append(policy);
    content.push(line);
  }
  const inner = element("div");
  inner.append(...content);
  const host = shadowHost(config, STYLE, inner);
  host.ariaLabel = frame.title || provider.name;
  const { offsetWidth, offsetHeight } = frame;
  host.style.inlineSize = `${offsetWidth}px`;
  host.style.minBlockSize = `${offsetHeight}px`;
  return host;
}

function element<Tag extends "p" | "a" | "div" | "button">(tag: Tag, text = "") {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function button(part: string, text: string): HTMLElement {
  const made = Object.assign(element("button", text), { type: "button" });
  made.setAttribute("part", part);
  return made;
}
