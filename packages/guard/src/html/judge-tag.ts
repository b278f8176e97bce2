import { srcsetAddresses } from "./address.ts";
import { attributesOf, isDuplicate, textOf, valueOf, type Attribute } from "./attributes.ts";
import { HELD_ATTRIBUTE, type Hold } from "./hold.ts";
import type { Holders, Verdicts } from "./holders.ts";
import { findScriptEnd } from "./raw-text.ts";
import { latin1 } from "./bytes.ts";
import { ANYWHERE, speculationAddresses } from "./speculation.ts";
import type { StartTag } from "./tokenizer.ts";
import { fetches, readingOf, type Reading } from "./watched.ts";

/** An attribute with how it is read. */
export interface Embedded {
  readonly attribute: Attribute;
  readonly reading: "page" | "style";
}

/** What becomes of a tag. */
export interface TagVerdict {
  readonly hold: Hold | undefined;
  /** Attributes with a page or style of their own, which are looked into. */
  readonly embedded: readonly Embedded[];
}

/** What a verdict depends on. */
export interface TagContext {
  readonly holders: Holders;
  readonly verdicts: Verdicts;
  /** Encoding of the page, where it is known. */
  readonly encoding: string | undefined;
}

interface Watched {
  readonly attribute: Attribute;
  readonly reading: Reading;
}

/** Decides whether a start tag is held. */
export function judgeTag(tag: StartTag, context: TagContext): TagVerdict {
  const attributes = attributesOf(tag.bytes, tag.scan);
  const element = tag.kind.name;
  const watched = attributes.flatMap((attribute): Watched[] => {
    const reading = readingOf(tag.namespace, element, attribute.watched);
    return reading === undefined ? [] : [{ attribute, reading }];
  });
  const embedded = watched.filter(
    (entry): entry is Embedded => entry.reading === "page" || entry.reading === "style",
  );
  return { hold: holdOf(tag, attributes, watched, context), embedded };
}

function holdOf(
  tag: StartTag,
  attributes: readonly Attribute[],
  watched: readonly Watched[],
  context: TagContext,
): Hold | undefined {
  const { bytes, kind } = tag;
  const mark = valueOf(bytes, attributes, `${HELD_ATTRIBUTE}service`);
  const type = valueOf(bytes, attributes, "type")?.trim().toLowerCase();
  const typed = kind.name === "script" || (kind.name === "style" && mark !== undefined);
  // Held already, by hand: the gate takes it from here.
  if (typed && type === "text/plain") return undefined;
  const byMark = mark === undefined ? undefined : context.verdicts.holdsService(mark);
  const service = byMark ?? holderOf(tag, attributes, watched, context);
  if (service === undefined) return undefined;
  const moves = (attribute: Attribute) => typed && attribute.name === "type";
  const fetching = watched.filter(({ reading }) => reading !== "page" && reading !== "style");
  const moved = attributes.filter(
    (attribute) => moves(attribute) || fetching.some((entry) => entry.attribute === attribute),
  );
  return { service, moved, typed, marked: mark !== undefined };
}

/** The service that holds the element, by the first of its addresses that is held. */
function holderOf(
  tag: StartTag,
  attributes: readonly Attribute[],
  watched: readonly Watched[],
  context: TagContext,
): string | undefined {
  for (const { attribute, reading } of watched) {
    if (isDuplicate(attributes, attribute) || !asks(tag, attributes, attribute)) continue;
    const service = holderOfValue(tag.bytes, attribute, reading, context);
    if (service !== undefined) return service;
  }
  if (tag.kind.name !== "script") return undefined;
  const isRules =
    valueOf(tag.bytes, attributes, "type")?.trim().toLowerCase() === "speculationrules";
  return isRules ? holderOfRules(tag, context) : undefined;
}

/** Whether other attributes of the element let this one ask. */
function asks(
  { bytes, kind, namespace }: StartTag,
  attributes: readonly Attribute[],
  attribute: Attribute,
): boolean {
  const value = (name: string) => valueOf(bytes, attributes, name);
  if (namespace === "svg") {
    const animated = value("attributename")?.trim() ?? "href";
    return attribute.name.endsWith("href") || /^(?:xlink:)?href$/i.test(animated);
  }
  switch (kind.name) {
    case "link":
      return fetches(value("rel"));
    case "input":
      return attribute.name !== "src" || value("type")?.toLowerCase() === "image";
    case "meta":
      return value("http-equiv")?.toLowerCase() === "refresh";
    case "param":
      return /^(?:code|data|movie|src|url)$/i.test(value("name") ?? "");
    default:
      return true;
  }
}

function holderOfValue(
  bytes: Uint8Array,
  attribute: Attribute,
  reading: Reading,
  { holders, encoding }: TagContext,
): string | undefined {
  if (reading === "page" || reading === "style") return undefined;
  const text = textOf(bytes, attribute, encoding);
  for (const address of ADDRESSES[reading](text)) {
    const service = holders.ofAddress(address);
    // Going to another site is what links do: only what the register names is held back.
    const goes = reading === "navigation" || reading === "refresh";
    if (service !== undefined && !(goes && service === "")) return service;
  }
  return undefined;
}

type AskingReading = Exclude<Reading, "page" | "style">;

const ADDRESSES: Readonly<Record<AskingReading, (text: string) => readonly string[]>> = {
  address: (text) => [text],
  srcset: srcsetAddresses,
  addresses: (text) => text.trim().split(/[\t\n\f\r ]+/),
  values: (text) => text.split(";").map((value) => value.trim()),
  navigation: (text) => [text],
  refresh: (text) => {
    const found = /^[\s]*[\d.]*[\s]*[;,\s][\s]*(?:url\s*=\s*)?(["']?)(.*)$/is.exec(text);
    const [, quote = "", rest = ""] = found ?? [];
    return rest === "" ? [] : [quote === "" ? rest : (rest.split(quote)[0] ?? "")];
  },
};

/** Speculation rules are judged by where they lead. */
function holderOfRules({ bytes, scan }: StartTag, { holders }: TagContext): string | undefined {
  const { found } = findScriptEnd(bytes, scan.end, { state: "plain" });
  const text = latin1(bytes, scan.end, found === -1 ? bytes.length : found);
  for (const address of speculationAddresses(text) ?? []) {
    const service = address === ANYWHERE ? holders.ofHost("") : holders.ofAddress(address);
    if (service !== undefined) return service;
  }
  return undefined;
}
