import { attributeText, srcsetAddresses } from "./address.ts";
import type { Attribute } from "./attributes.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The attributes of an element that make a browser ask a host. */
const WATCHED: Readonly<Record<string, ReadonlySet<string>>> = {
  audio: words("src"),
  embed: words("src"),
  feimage: words("href xlink:href"),
  frame: words("src"),
  iframe: words("src"),
  // In HTML the parser makes an img of it, in SVG it is an image.
  image: words("src srcset href xlink:href"),
  img: words("src srcset"),
  input: words("src"),
  link: words("href imagesrcset"),
  object: words("data"),
  script: words("src href xlink:href"),
  source: words("src srcset"),
  track: words("src"),
  use: words("href xlink:href"),
  video: words("src poster"),
};

/** The relations of a link that make a browser ask the host at once. */
const FETCHING = words(
  "stylesheet preload modulepreload preconnect dns-prefetch prefetch prerender icon manifest " +
    "apple-touch-icon apple-touch-icon-precomposed apple-touch-startup-image mask-icon " +
    "compression-dictionary",
);

/** Whether tags of this name need a look at their attributes. */
export function isWatched(name: string): boolean {
  return Object.hasOwn(WATCHED, name);
}

/** Whether this attribute of the element is one that makes a browser ask a host. */
export function isAddress(element: string, attribute: string): boolean {
  return WATCHED[element]?.has(attribute) ?? false;
}

/** Whether a `rel` makes a browser ask the host of the link. */
export function fetches(rel: string | undefined): boolean {
  return (rel ?? "")
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .some((word) => FETCHING.has(word));
}

/** The addresses an element makes a browser ask. */
export function addressesOf(element: string, attributes: readonly Attribute[]): string[] {
  const value = (name: string) => attributes.find((entry) => entry.name === name)?.value;
  if (element === "link" && !fetches(attributeText(value("rel") ?? ""))) return [];
  if (element === "input" && value("type")?.toLowerCase() !== "image") return [];
  return attributes
    .filter((entry) => isAddress(element, entry.name))
    .flatMap((entry) => {
      const text = attributeText(entry.value);
      return entry.name.endsWith("srcset") ? srcsetAddresses(text) : [text];
    });
}
