import type { ChooseConfig } from "../../choose-config.ts";

/** A region of the page's own that no style of the page reaches. */
export function shadowHost(
  { language, direction }: Pick<ChooseConfig, "language" | "direction">,
  style: string,
  ...content: readonly Node[]
): HTMLElement {
  const host = document.createElement("section");
  host.lang = language;
  host.dir = direction;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  root.append(...content);
  return host;
}
