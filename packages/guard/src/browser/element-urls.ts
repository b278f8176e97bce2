import type { Verdicts } from "./verdicts.ts";

/** Attributes by which an element makes the browser ask for something, by element name. */
export const URL_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  iframe: ["src"],
  img: ["src", "srcset"],
  link: ["href"],
  video: ["src", "poster"],
  audio: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  embed: ["src"],
  object: ["data"],
  input: ["src"],
  image: ["href"],
  use: ["href"],
};

/** Selects every element that can ask for something. */
export const ASKING = Object.keys(URL_ATTRIBUTES).join();

// Links that only say something; all others are fetched or connected to.
const SAYING = /^(?:alternate|author|canonical|help|license|me|next|prev|search|shortlink)$/i;

/** Whether setting this attribute of this element asks for something. */
export function asks(element: Element, attribute: string): boolean {
  return (
    Object.hasOwn(URL_ATTRIBUTES, element.localName) &&
    URL_ATTRIBUTES[element.localName]?.includes(attribute) === true &&
    !(element.localName === "link" && SAYING.test(element.getAttribute("rel") ?? ""))
  );
}

/** The first address in an attribute's value that may not pass; undefined when all may. */
export function heldUrl(verdicts: Verdicts, attribute: string, value: string): string | undefined {
  const urls = attribute === "srcset" ? srcsetUrls(value) : [value];
  return urls.find((url) => verdicts.url(url) !== "pass");
}

/** The addresses of a `srcset`: in each candidate what precedes its descriptor. */
function srcsetUrls(value: string): string[] {
  return [...value.matchAll(/[^\s,]\S*[^\s,]|[^\s,]/g)]
    .map(([word]) => word)
    .filter((word) => !/^\d*\.?\d+[wxh]$/.test(word));
}
