import { foldedText } from "./deep.ts";

const NATIVE_ROLES: Readonly<Record<string, string>> = {
  button: "button",
  summary: "button",
  dialog: "dialog",
  aside: "complementary",
  section: "region",
};
const BUTTON_INPUTS: ReadonlySet<string> = new Set(["button", "submit", "reset", "image"]);

/** Role as assistive technology is told; empty for elements that have none of their own. */
export function roleOf(element: Element): string {
  const declared = element.getAttribute("role")?.trim().split(/\s+/)[0];
  if (declared) return declared;
  if (element instanceof HTMLAnchorElement) return element.hasAttribute("href") ? "link" : "";
  if (element instanceof HTMLInputElement)
    return BUTTON_INPUTS.has(element.type) ? "button" : element.type;
  return NATIVE_ROLES[element.localName] ?? "";
}

/** Name as assistive technology is told (accname 1.2, the steps banners use). */
export function nameOf(element: Element, fromContent = true): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const referred = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .flatMap((id) => (id === "" ? [] : (root.getElementById(id)?.textContent ?? "")))
    .join(" ");
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const value =
    element instanceof HTMLInputElement && BUTTON_INPUTS.has(element.type) ? element.value : "";
  const names = [
    referred,
    element.getAttribute("aria-label"),
    value,
    labels.map(({ textContent }) => textContent).join(" "),
    fromContent ? foldedText(element) : "",
    element.querySelector("img[alt]")?.getAttribute("alt"),
    element.getAttribute("title"),
  ];
  const [name = ""] = names.flatMap((text) => text?.replace(/\s+/g, " ").trim() || []);
  return name.slice(0, 200);
}
