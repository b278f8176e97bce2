import { createNameTable } from "./name-table.ts";
import type { Namespace } from "./tree/element.ts";

/** How the value of an attribute names what a browser asks. */
export type Reading =
  /** One address, fetched. */
  | "address"
  /** Addresses with descriptors. */
  | "srcset"
  /** Addresses with space between. */
  | "addresses"
  /** Values of an animation, with semicolons between. */
  | "values"
  /** Where a form is sent or the page goes on to. */
  | "navigation"
  /** The content of a `meta` that goes on to another page. */
  | "refresh"
  /** A page of its own. */
  | "page"
  /** Declarations of style. */
  | "style";

type Readings = Readonly<Record<string, Reading>>;

const SRC = { src: "address" } as const;
const LINKED = { href: "address", "xlink:href": "address" } as const;
const BACKGROUND = { background: "address" } as const;
const PING = { ping: "addresses", attributionsrc: "addresses" } as const;
const FORM_ACTION = { formaction: "navigation" } as const;

/** The attributes of HTML's elements that make a browser ask a host. */
const HTML: Readonly<Record<string, Readings>> = {
  a: PING,
  applet: { archive: "addresses", code: "address", codebase: "address", object: "address" },
  area: PING,
  audio: SRC,
  body: BACKGROUND,
  button: FORM_ACTION,
  embed: SRC,
  form: { action: "navigation" },
  frame: SRC,
  iframe: { src: "address", srcdoc: "page" },
  // The parser makes an img of it.
  image: { src: "address", srcset: "srcset", attributionsrc: "addresses" },
  img: { src: "address", srcset: "srcset", attributionsrc: "addresses" },
  input: { src: "address", formaction: "navigation" },
  link: { href: "address", imagesrcset: "srcset" },
  meta: { content: "refresh" },
  object: { data: "address", archive: "addresses", classid: "address", codebase: "address" },
  param: { value: "address" },
  script: { src: "address", attributionsrc: "addresses" },
  source: { src: "address", srcset: "srcset" },
  table: BACKGROUND,
  tbody: BACKGROUND,
  td: BACKGROUND,
  tfoot: BACKGROUND,
  th: BACKGROUND,
  thead: BACKGROUND,
  tr: BACKGROUND,
  track: SRC,
  video: { src: "address", poster: "address" },
};

/** Attributes of SVG whose value may have a `url()`. */
const PAINTED = [
  "clip-path",
  "cursor",
  "fill",
  "filter",
  "marker",
  "marker-end",
  "marker-mid",
  "marker-start",
  "mask",
  "stroke",
];

const PAINT: Readings = Object.fromEntries(PAINTED.map((name) => [name, "style"]));
const ANIMATED = { by: "values", from: "values", to: "values", values: "values" } as const;

/** The elements of SVG that differ from others of it. */
const SVG: Readonly<Record<string, Readings>> = {
  a: { ...PAINT, ...PING },
  animate: { ...PAINT, ...LINKED, ...ANIMATED },
  set: { ...PAINT, ...LINKED, ...ANIMATED },
};
const ANY_SVG: Readings = { ...PAINT, ...LINKED };

/** Attributes that say what others mean. */
const SAYING = [
  "attributename",
  "charset",
  "data-jar-service",
  "http-equiv",
  "name",
  "rel",
  "type",
];

/** An attribute that may matter. */
export interface WatchedName {
  /** Lower-case. */
  readonly name: string;
  /** How it is read, by the name of an HTML element. */
  readonly html: ReadonlyMap<string, Reading>;
  /** The same of SVG, for those elements that differ from others. */
  readonly svg: ReadonlyMap<string, Reading | undefined>;
  readonly anySvg: Reading | undefined;
}

function watchedName(name: string): WatchedName {
  const own = (table: Readonly<Record<string, Readings>>) =>
    Object.entries(table).map(([element, readings]) => [element, readings[name]] as const);
  return {
    name,
    html: new Map(own(HTML).flatMap(([element, how]) => (how ? [[element, how] as const] : []))),
    svg: new Map(own(SVG)),
    anySvg: ANY_SVG[name],
  };
}

function watchedNames(): string[] {
  const tables = [...Object.values(HTML), ...Object.values(SVG), ANY_SVG];
  return [...new Set(["style", ...SAYING, ...tables.flatMap((readings) => Object.keys(readings))])];
}

/** The names of attributes that matter anywhere. */
export const ATTRIBUTES = createNameTable(
  watchedNames().map((name) => [name, watchedName(name)] as const),
);

/** How an attribute of an element makes a browser ask a host; undefined when it does not. */
export function readingOf(
  namespace: Namespace,
  element: string,
  attribute: WatchedName,
): Reading | undefined {
  if (attribute.name === "style") return "style";
  if (namespace === "html") return attribute.html.get(element);
  if (namespace === "math") return undefined;
  return attribute.svg.has(element) ? attribute.svg.get(element) : attribute.anySvg;
}

/** The relations of a link that make a browser ask the host at once. */
const FETCHING = new Set(
  (
    "stylesheet preload modulepreload preconnect dns-prefetch prefetch prerender icon manifest " +
    "apple-touch-icon apple-touch-icon-precomposed apple-touch-startup-image mask-icon " +
    "compression-dictionary"
  ).split(" "),
);

/** Whether a `rel` makes a browser ask the host of the link. */
export function fetches(rel: string | undefined): boolean {
  return (rel ?? "")
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .some((word) => FETCHING.has(word));
}
