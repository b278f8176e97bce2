const closed = new WeakMap<Element, ShadowRoot>();

/** Makes a closed shadow root known, as only the browser can name it; from then on it is looked into. */
export function adoptRoot(root: ShadowRoot): void {
  closed.set(root.host, root);
}

/** The shadow root of an element: open, or closed and made known. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closed.get(element) ?? null;
}

/** Elements that fit a selector, in shadow roots too. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const here = [...root.querySelectorAll(selector)];
  const roots = [...root.querySelectorAll("*")].flatMap((host) => shadowOf(host) ?? []);
  const own = (root instanceof Element && shadowOf(root)) || [];
  return here.concat([own, roots].flat().flatMap((inner) => deepAll(inner, selector)));
}

/** What an element shows as text, white space folded; of a shadow host what its root shows. */
export function foldedText(element: Element): string {
  const texts = [element, ...deepHosts(element)].flatMap((host) =>
    [...(shadowOf(host)?.children ?? [])].map(shownText),
  );
  return [shownText(element), ...texts].join(" ").replace(/\s+/g, " ").trim();
}

function shownText(element: Element): string {
  return element instanceof HTMLElement && !/^(style|script)$/.test(element.localName)
    ? element.innerText
    : "";
}

function deepHosts(element: Element): Element[] {
  return deepAll(element, "*").filter((host) => shadowOf(host));
}

/** What is on top at a point of the window, in shadow roots too. */
export function deepAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found && shadowOf(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Whether an element is another or lies in it, out of shadow roots. */
export function isWithin(element: Element | null, container: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === container) return true;
  return false;
}
