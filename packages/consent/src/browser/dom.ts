/** Makes an element with properties and children; never from markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that does one thing; `part` is the name themes and tests know it by. */
export function button(text: string, act: () => void, part: string): HTMLButtonElement {
  const made = make("button", { type: "button" }, text);
  made.setAttribute("part", part);
  made.addEventListener("click", act);
  return made;
}
