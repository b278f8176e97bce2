/** Elements that fit a selector, in open shadow roots too. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const here = [...root.querySelectorAll(selector)];
  const roots = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return here.concat([...own, ...roots].flatMap((inner) => deepAll(inner, selector)));
}

/** What an element shows as text, white space folded; of a shadow host what its root shows. */
export function foldedText(element: Element): string {
  const texts = [element, ...deepHosts(element)].flatMap((host) =>
    host.shadowRoot ? [...host.shadowRoot.children].map(shownText) : [],
  );
  return [shownText(element), ...texts].join(" ").replace(/\s+/g, " ").trim();
}

function shownText(element: Element): string {
  return element instanceof HTMLElement && !/^(style|script)$/.test(element.localName)
    ? element.innerText
    : "";
}

function deepHosts(element: Element): Element[] {
  return deepAll(element, "*").filter(({ shadowRoot }) => shadowRoot);
}

/** What is on top at a point of the window, in open shadow roots too. */
export function deepAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
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
